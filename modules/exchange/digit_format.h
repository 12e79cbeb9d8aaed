// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QString>

namespace clew::exchange {

/// A number format that shows a count digit by digit, as `00000`, `"SN-"0000` and `"L"00-000` do (ECMA-376 part 1,
/// 18.8.31): 42 is SN-0042 there.
class DigitFormat
{
public:
    /// None for any other format: with decimals, groups, percent, exponents, conditions, or that adds nothing.
    static DigitFormat of(const QString& code);

    bool isNone() const { return m_signs.isEmpty(); }
    /// What people see of a count; empty for what is no count (below zero, a fraction).
    QString shown(const QString& count) const;

private:
    struct Sign
    {
        QChar sign;
        bool isDigit; ///< a 0 or # that stands for one; else it stands for itself
    };
    QList<Sign> m_signs;
    bool m_hasZeroSection = false;
};

} // namespace clew::exchange
