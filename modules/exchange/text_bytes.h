// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QString>

namespace clew::exchange {

struct DecodedText
{
    QString text;
    bool guessed = false; ///< not UTF-8: read as Windows-1252
};

/// UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252 (which takes any bytes).
DecodedText decodeText(const QByteArray& bytes);

} // namespace clew::exchange
