// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/retention.h"

#include "base/instant.h"

#include <algorithm>

namespace clew::domain {

QDate yearsLater(QDate day, std::int64_t years)
{
    const int year = day.year() + static_cast<int>(years);
    const QDate same(year, day.month(), day.day());
    return same.isValid() ? same : QDate(year, 3, 1);
}

Retention retentionOf(const RetentionFacts& facts)
{
    if (facts.released.isNull())
        return {{}, QStringLiteral("kept until it is released; the time begins then")};
    if (!facts.lifetimeYears)
        return {{},
                QStringLiteral("kept for ever: the lifetime of the finished device is unknown; ask its maker and "
                               "record it with the part")};
    const std::int64_t contract = facts.contractYears.value_or(0);
    const std::int64_t years = std::max({std::int64_t{2}, *facts.lifetimeYears, contract});
    QString basis = QStringLiteral("released on %1; lifetime of the finished device %2 years")
                        .arg(dayText(facts.released))
                        .arg(*facts.lifetimeYears);
    if (facts.contractYears)
        basis += QStringLiteral(", contract %1 years").arg(contract);
    basis += QStringLiteral(", not less than 2 years");
    return {yearsLater(facts.released, years), basis};
}

} // namespace clew::domain
