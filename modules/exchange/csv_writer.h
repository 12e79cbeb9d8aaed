// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QStringList>

namespace clew::exchange {

/// One row as RFC 4180 writes it, in UTF-8 with CR LF. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a carriage return, and is no plain number) gets an apostrophe before it: OWASP, CSV
/// injection.
QByteArray csvRow(const QStringList& cells);

} // namespace clew::exchange
