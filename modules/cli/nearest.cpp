// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/nearest.h"

#include <numeric>

namespace clew::cli {

namespace {

/// Letters to add, drop, replace, or swap with their neighbour.
qsizetype lettersToChange(const QString& from, const QString& to)
{
    const auto width = static_cast<std::size_t>(to.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        beforeLast = std::exchange(last, row);
        row[0] = i + 1;
        for (std::size_t j = 1; j < width; ++j) {
            const QChar wanted = to[qsizetype(j) - 1];
            row[j] = std::min({last[j - 1] + (from[i] == wanted ? 0 : 1), last[j] + 1, row[j - 1] + 1});
            if (i > 0 && j > 1 && from[i] == to[qsizetype(j) - 2] && from[i - 1] == wanted)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString& typed, const QStringList& names)
{
    QString nearest;
    qsizetype fewest = 0;
    for (const QString& name : names) {
        const qsizetype changes = lettersToChange(typed, name);
        const qsizetype mostAllowed = std::max<qsizetype>(1, std::max(typed.size(), name.size()) / 3);
        if (changes <= mostAllowed && (nearest.isEmpty() || changes < fewest)) {
            nearest = name;
            fewest = changes;
        }
    }
    return nearest;
}

QString didYouMean(const QString& typed, const QStringList& names)
{
    const QString nearest = nearestName(typed, names);
    return nearest.isEmpty() ? QString() : QStringLiteral(" Did you mean “%1”?").arg(nearest);
}

} // namespace clew::cli
