// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace clew::ledger {

/// The order of RFC 8785, 3.2.3, which is that of UTF-16 code units; both names in UTF-8.
bool isNameBefore(QByteArrayView a, QByteArrayView b);

/// Appends a text between quotes, in normalisation form C with the escapes of RFC 8785, 3.2.2.2. False, and nothing
/// useful appended, for a text with half a surrogate pair.
bool appendJsonText(std::string& json, QStringView text);
/// The same for a text that is UTF-8 already; a byte that is none stands for U+FFFD, as in QString::fromUtf8().
bool appendJsonUtf8(std::string& json, QByteArrayView text);
/// The same for ASCII that needs no escape; false, and nothing appended, for any other text.
bool appendPlainText(std::string& json, QByteArrayView text);

} // namespace clew::ledger
