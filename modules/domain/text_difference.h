// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QStringList>

namespace clew::domain {

/// A line of two texts side by side. Changed: one stands where the other stood.
struct LinePair
{
    enum class What { Same, Removed, Added, Changed };
    What what = What::Same;
    int before = 0; ///< line number from 1; 0 = not there
    int after = 0;
    QString was;
    QString is;
};

struct TextDifference
{
    QList<LinePair> lines;
    int removed = 0; ///< a changed line is one removed and one added
    int added = 0;
    /// Beyond mostSteps differences nobody looks for the fewest: the middle stands as removed and added as a whole.
    bool isCoarse = false;

    bool isSame() const { return removed == 0 && added == 0; }
};

inline constexpr int mostDifferenceSteps = 2000;

/// The fewest removed and added lines that lead from one text to the other (E. W. Myers, An O(ND) difference algorithm
/// and its variations, Algorithmica 1, 1986). Removed lines followed by added ones stand side by side as changed.
TextDifference differenceOf(const QStringList& before, const QStringList& after);

} // namespace clew::domain
