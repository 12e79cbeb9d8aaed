// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/text_difference.h"

#include <algorithm>
#include <vector>

namespace clew::domain {

namespace {

using What = LinePair::What;

/// A part of both texts: what is equal before and behind it is left out.
struct Middle
{
    int begin = 0;
    int beforeEnd = 0;
    int afterEnd = 0;
    int beforeSize() const { return beforeEnd - begin; }
    int afterSize() const { return afterEnd - begin; }
};

Middle middleOf(const QStringList& before, const QStringList& after)
{
    Middle middle{0, int(before.size()), int(after.size())};
    while (middle.begin < std::min(middle.beforeEnd, middle.afterEnd) && before[middle.begin] == after[middle.begin])
        ++middle.begin;
    while (middle.beforeEnd > middle.begin && middle.afterEnd > middle.begin &&
           before[middle.beforeEnd - 1] == after[middle.afterEnd - 1]) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    return middle;
}

/// The steps of a shortest script, in order; empty where it needs more than mostDifferenceSteps.
class ShortestScript
{
public:
    ShortestScript(const QStringList& before, const QStringList& after, const Middle& middle)
        : m_before(before),
          m_after(after),
          m_middle(middle)
    {
    }

    std::vector<What> steps()
    {
        const int most = std::min(m_middle.beforeSize() + m_middle.afterSize(), mostDifferenceSteps);
        std::vector<int> reach(std::size_t(2 * most + 3),
                               0); // the furthest x on each diagonal, around index `most + 1`
        for (int d = 0; d <= most; ++d) {
            m_rounds.emplace_back(reach.begin() + (most + 1 - d - 1), reach.begin() + (most + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                const std::size_t at = std::size_t(most + 1 + k);
                const bool isAdded = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
                int x = isAdded ? reach[at + 1] : reach[at - 1] + 1;
                while (isSame(x, x - k))
                    ++x;
                reach[at] = x;
                if (x >= m_middle.beforeSize() && x - k >= m_middle.afterSize())
                    return backFrom(d);
            }
        }
        return {};
    }

private:
    bool isSame(int x, int y) const
    {
        return x < m_middle.beforeSize() && y < m_middle.afterSize() && y >= 0 &&
               m_before[m_middle.begin + x] == m_after[m_middle.begin + y];
    }

    /// `m_rounds[d]` is what was reached with d - 1 steps, diagonals -d-1 to d+1.
    std::vector<What> backFrom(int last) const
    {
        std::vector<What> steps;
        int x = m_middle.beforeSize();
        int y = m_middle.afterSize();
        for (int d = last; d >= 0; --d) {
            const auto reached = [&](int k) { return m_rounds[std::size_t(d)][std::size_t(k + d + 1)]; };
            const int k = x - y;
            const bool isAdded = k == -d || (k != d && reached(k - 1) < reached(k + 1));
            const int fromK = isAdded ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : reached(fromK);
            const int fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                steps.push_back(What::Same);
                --x;
                --y;
            }
            if (d == 0)
                break;
            steps.push_back(isAdded ? What::Added : What::Removed);
            x = fromX;
            y = fromY;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const QStringList& m_before;
    const QStringList& m_after;
    const Middle& m_middle;
    std::vector<std::vector<int>> m_rounds;
};

/// Builds the rows, and puts removed and added lines that follow each other side by side.
class SideBySide
{
public:
    SideBySide(const QStringList& before, const QStringList& after) : m_before(before), m_after(after) {}

    void take(What what)
    {
        switch (what) {
        case What::Same:
            settle();
            m_difference.lines.append({What::Same, m_x + 1, m_y + 1, m_before[m_x], m_after[m_y]});
            ++m_x;
            ++m_y;
            return;
        case What::Removed:
            m_removed.append(m_x++);
            return;
        case What::Added:
        case What::Changed:
            m_added.append(m_y++);
            return;
        }
    }

    TextDifference difference(bool isCoarse)
    {
        settle();
        m_difference.isCoarse = isCoarse;
        return m_difference;
    }

private:
    void settle()
    {
        m_difference.removed += int(m_removed.size());
        m_difference.added += int(m_added.size());
        for (qsizetype i = 0; i < std::max(m_removed.size(), m_added.size()); ++i) {
            const bool isRemoved = i < m_removed.size();
            const bool isAdded = i < m_added.size();
            LinePair pair;
            pair.what = isRemoved && isAdded ? What::Changed : isRemoved ? What::Removed : What::Added;
            if (isRemoved) {
                pair.before = m_removed[i] + 1;
                pair.was = m_before[m_removed[i]];
            }
            if (isAdded) {
                pair.after = m_added[i] + 1;
                pair.is = m_after[m_added[i]];
            }
            m_difference.lines.append(pair);
        }
        m_removed.clear();
        m_added.clear();
    }

    const QStringList& m_before;
    const QStringList& m_after;
    TextDifference m_difference;
    QList<int> m_removed;
    QList<int> m_added;
    int m_x = 0;
    int m_y = 0;
};

} // namespace

TextDifference differenceOf(const QStringList& before, const QStringList& after)
{
    const Middle middle = middleOf(before, after);
    SideBySide rows(before, after);
    for (int i = 0; i < middle.begin; ++i)
        rows.take(What::Same);
    const std::vector<What> steps = ShortestScript(before, after, middle).steps();
    const bool isCoarse = steps.empty() && middle.beforeSize() + middle.afterSize() > 0;
    for (const What step : steps)
        rows.take(step);
    for (int i = 0; isCoarse && i < middle.beforeSize(); ++i)
        rows.take(What::Removed);
    for (int i = 0; isCoarse && i < middle.afterSize(); ++i)
        rows.take(What::Added);
    for (int i = middle.beforeEnd; i < before.size(); ++i)
        rows.take(What::Same);
    return rows.difference(isCoarse);
}

} // namespace clew::domain
