// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/sampling_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew::metrology {

namespace {

// MIL-STD-105E, table I: the code letter by lot size; the last one has no upper end.
constexpr std::array<std::int64_t, 14> lotUppers{8,   15,   25,   50,    90,    150,    280,
                                                 500, 1200, 3200, 10000, 35000, 150000, 500000};
struct LevelRow
{
    const char* name;
    const char* letters;
};
constexpr std::array levelRows{
    LevelRow{"S-1", "AAAABBBBCCCCDDD"}, LevelRow{"S-2", "AAABBBCCCDDDEEE"}, LevelRow{"S-3", "AABBCCDDEEFFGGH"},
    LevelRow{"S-4", "AABCCDEEFGGHJJK"}, LevelRow{"I", "AABCCDEFGHJKLMN"},   LevelRow{"II", "ABCDEFGHJKLMNPQ"},
    LevelRow{"III", "BCDEFGHJKLMNPQR"},
};

// MIL-STD-105E, table II-A: the acceptance number, or where the arrow points.
constexpr int down = -1;
constexpr int up = -2;
constexpr std::size_t aqlCount = 16;
constexpr std::array<const char*, aqlCount> aqlNames{"0.010", "0.015", "0.025", "0.040", "0.065", "0.10",
                                                     "0.15",  "0.25",  "0.40",  "0.65",  "1.0",   "1.5",
                                                     "2.5",   "4.0",   "6.5",   "10"};
struct PlanRow
{
    char letter;
    std::int64_t sampleSize;
    std::array<int, aqlCount> accept;
};
constexpr std::array planRows{
    PlanRow{'A', 2, {down, down, down, down, down, down, down, down, down, down, down, down, down, down, 0, down}},
    PlanRow{'B', 3, {down, down, down, down, down, down, down, down, down, down, down, down, down, 0, up, down}},
    PlanRow{'C', 5, {down, down, down, down, down, down, down, down, down, down, down, down, 0, up, down, 1}},
    PlanRow{'D', 8, {down, down, down, down, down, down, down, down, down, down, down, 0, up, down, 1, 2}},
    PlanRow{'E', 13, {down, down, down, down, down, down, down, down, down, down, 0, up, down, 1, 2, 3}},
    PlanRow{'F', 20, {down, down, down, down, down, down, down, down, down, 0, up, down, 1, 2, 3, 5}},
    PlanRow{'G', 32, {down, down, down, down, down, down, down, down, 0, up, down, 1, 2, 3, 5, 7}},
    PlanRow{'H', 50, {down, down, down, down, down, down, down, 0, up, down, 1, 2, 3, 5, 7, 10}},
    PlanRow{'J', 80, {down, down, down, down, down, down, 0, up, down, 1, 2, 3, 5, 7, 10, 14}},
    PlanRow{'K', 125, {down, down, down, down, down, 0, up, down, 1, 2, 3, 5, 7, 10, 14, 21}},
    PlanRow{'L', 200, {down, down, down, down, 0, up, down, 1, 2, 3, 5, 7, 10, 14, 21, up}},
    PlanRow{'M', 315, {down, down, down, 0, up, down, 1, 2, 3, 5, 7, 10, 14, 21, up, up}},
    PlanRow{'N', 500, {down, down, 0, up, down, 1, 2, 3, 5, 7, 10, 14, 21, up, up, up}},
    PlanRow{'P', 800, {down, 0, up, down, 1, 2, 3, 5, 7, 10, 14, 21, up, up, up, up}},
    PlanRow{'Q', 1250, {0, up, down, 1, 2, 3, 5, 7, 10, 14, 21, up, up, up, up, up}},
    PlanRow{'R', 2000, {up, up, 1, 2, 3, 5, 7, 10, 14, 21, up, up, up, up, up, up}},
};

Result<std::size_t> aqlColumn(const QString& aql)
{
    bool isNumber = false;
    const double wanted = aql.toDouble(&isNumber);
    for (std::size_t i = 0; i < aqlCount && isNumber; ++i) {
        if (QString::fromLatin1(aqlNames[i]).toDouble() == wanted)
            return i;
    }
    return fail(Error::Code::Invalid, QStringLiteral("The table has no AQL %1; give one of: %2.")
                                          .arg(aql, militaryAqls().join(QStringLiteral(", "))));
}

/// Follows the arrows of a column to the plan they lead to.
Result<const PlanRow*> planFrom(std::size_t row, std::size_t column)
{
    while (planRows[row].accept[column] < 0) {
        const bool goesDown = planRows[row].accept[column] == down;
        if (goesDown ? row + 1 == planRows.size() : row == 0)
            return fail(Error::Code::Invalid,
                        QStringLiteral("The table has no plan for this lot size and AQL; choose another AQL."));
        row = goesDown ? row + 1 : row - 1;
    }
    return &planRows[row];
}

void limitToLot(SamplingPlan& plan, std::int64_t lotSize)
{
    plan.everyPiece = plan.sampleSize >= lotSize;
    plan.sampleSize = std::min(plan.sampleSize, lotSize);
}

bool isBetweenZeroAndOne(double value)
{
    return value > 0 && value < 1;
}

} // namespace

QStringList militaryLevels()
{
    QStringList names;
    for (const LevelRow& row : levelRows)
        names.append(QString::fromLatin1(row.name));
    return names;
}

QStringList militaryAqls()
{
    QStringList names;
    for (const char* name : aqlNames)
        names.append(QString::fromLatin1(name));
    return names;
}

Result<SamplingPlan> militaryPlan(std::int64_t lotSize, const QString& level, const QString& aql)
{
    if (lotSize < 2)
        return fail(Error::Code::Invalid, QStringLiteral("A lot is sampled from 2 pieces on; look at every piece."));
    const auto found = std::find_if(levelRows.begin(), levelRows.end(),
                                    [&](const LevelRow& row) { return level == QLatin1String(row.name); });
    if (found == levelRows.end())
        return fail(Error::Code::Invalid, QStringLiteral("There is no inspection level %1; give one of: %2.")
                                              .arg(level, militaryLevels().join(QStringLiteral(", "))));
    const std::size_t column = TRY(aqlColumn(aql));
    const auto range = std::lower_bound(lotUppers.begin(), lotUppers.end(), lotSize) - lotUppers.begin();
    const char letter = found->letters[range];
    const auto start =
        std::find_if(planRows.begin(), planRows.end(), [&](const PlanRow& row) { return row.letter == letter; });
    const PlanRow* row = TRY(planFrom(std::size_t(start - planRows.begin()), column));
    SamplingPlan plan;
    plan.rule = QStringLiteral("MIL-STD-105E, level %1, AQL %2, normal").arg(level, QLatin1String(aqlNames[column]));
    plan.letter = QLatin1Char(row->letter);
    plan.sampleSize = row->sampleSize;
    plan.acceptNumber = row->accept[column];
    limitToLot(plan, lotSize);
    return plan;
}

Result<SamplingPlan> zeroAcceptPlan(std::int64_t lotSize, std::int64_t bad, double confidence)
{
    if (!isBetweenZeroAndOne(confidence) || bad < 1 || bad > lotSize)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A plan needs a confidence between 0 and 100 % and at least one bad piece, at most "
                                   "as many as the lot has."));
    // P(0) is the product of (good - i) / (N - i): one factor more with each piece of the sample.
    double none = 1;
    std::int64_t sample = 0;
    // Rounding must not ask for one piece more where the product is the limit itself.
    const double limit = (1 - confidence) * (1 + 1e-12);
    while (none > limit && sample < lotSize) {
        none *= double(std::max<std::int64_t>(lotSize - bad - sample, 0)) / double(lotSize - sample);
        ++sample;
    }
    SamplingPlan plan;
    plan.rule = QStringLiteral("c = 0, fewer than %1 bad of %2 with %3 % confidence")
                    .arg(bad)
                    .arg(lotSize)
                    .arg(confidence * 100);
    plan.sampleSize = sample;
    limitToLot(plan, lotSize);
    return plan;
}

Result<SamplingPlan> zeroAcceptPlan(double fraction, double confidence)
{
    if (!isBetweenZeroAndOne(confidence) || !isBetweenZeroAndOne(fraction))
        return fail(Error::Code::Invalid,
                    QStringLiteral("Confidence and fraction nonconforming lie between 0 and 100 %, both excluded."));
    SamplingPlan plan;
    plan.rule = QStringLiteral("c = 0, at most %1 % nonconforming with %2 % confidence")
                    .arg(fraction * 100)
                    .arg(confidence * 100);
    plan.sampleSize =
        static_cast<std::int64_t>(std::ceil(std::log1p(-confidence) / std::log1p(-fraction) * (1 - 1e-12)));
    return plan;
}

double acceptanceProbability(const SamplingPlan& plan, double fraction)
{
    double term = std::pow(1 - fraction, double(plan.sampleSize));
    double sum = term;
    for (std::int64_t k = 1; k <= plan.acceptNumber; ++k) {
        term *= double(plan.sampleSize - k + 1) / double(k) * fraction / (1 - fraction);
        sum += term;
    }
    return std::min(sum, 1.0);
}

} // namespace clew::metrology
