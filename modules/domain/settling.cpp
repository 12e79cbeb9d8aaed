// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/settling.h"

#include <algorithm>

namespace clew::domain {

namespace {

constexpr std::int64_t millisecondsPerMinute = 60'000;

void addLimitHold(QList<SettlingHold>& holds, const PlanItem& plan, const QString& body, const Decimal& celsius)
{
    if (plan.temperature_low && celsius < *plan.temperature_low)
        holds.append({SettlingCause::OutsideLimits,
                      QStringLiteral("the %1 has %2 \u00b0C, and the plan asks for %3 \u00b0C at least")
                          .arg(body, celsius.toText(), plan.temperature_low->toText()),
                      {}});
    if (plan.temperature_high && celsius > *plan.temperature_high)
        holds.append({SettlingCause::OutsideLimits,
                      QStringLiteral("the %1 has %2 \u00b0C, and the plan asks for %3 \u00b0C at most")
                          .arg(body, celsius.toText(), plan.temperature_high->toText()),
                      {}});
}

void addDifferenceHold(QList<SettlingHold>& holds, const Decimal& most, const Decimal& part, const Decimal& plate)
{
    const auto difference = part < plate ? plate.minus(part) : part.minus(plate);
    if (difference && *difference <= most)
        return;
    holds.append({SettlingCause::Difference,
                  QStringLiteral("the piece differs from the plate by %1 K, and the plan allows %2 K")
                      .arg(difference ? difference->toText() : QStringLiteral("too many"), most.toText()),
                  {}});
}

void addTemperatureHolds(QList<SettlingHold>& holds, const PlanItem& plan, const Inspection& recorded)
{
    if (!plan.temperature_low && !plan.temperature_high && !plan.temperature_difference)
        return;
    if (!recorded.part_temperature || !recorded.plate_temperature) {
        holds.append({SettlingCause::TemperatureNotRecorded,
                      QStringLiteral("the temperatures of piece and plate are not recorded"),
                      {}});
        return;
    }
    addLimitHold(holds, plan, QStringLiteral("piece"), *recorded.part_temperature);
    addLimitHold(holds, plan, QStringLiteral("plate"), *recorded.plate_temperature);
    if (plan.temperature_difference)
        addDifferenceHold(holds, *plan.temperature_difference, *recorded.part_temperature, *recorded.plate_temperature);
}

void addSoakHold(QList<SettlingHold>& holds, std::int64_t minutes, const std::optional<Instant>& since, Instant now)
{
    if (!since) {
        holds.append({SettlingCause::MomentNotRecorded,
                      QStringLiteral("the moment of its last cut or wash is not recorded"),
                      {}});
        return;
    }
    const Instant until = Instant::fromMilliseconds(since->toMilliseconds() + minutes * millisecondsPerMinute);
    if (now < until)
        holds.append({SettlingCause::Soaking,
                      QStringLiteral("it settles for %1 minutes since its last cut or wash, until %2")
                          .arg(minutes)
                          .arg(until.toString()),
                      until});
}

bool isCondition(const QString& name, const char* known)
{
    return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
}

bool isRecorded(const QString& name, const Inspection& recorded)
{
    if (isCondition(name, "part temperature"))
        return recorded.part_temperature.has_value();
    if (isCondition(name, "plate temperature"))
        return recorded.plate_temperature.has_value();
    return std::any_of(recorded.conditions.begin(), recorded.conditions.end(), [&](const QString& condition) {
        return condition.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<SettlingHold> settlingHolds(const PlanItem& plan, const Inspection& recorded, Instant now)
{
    QList<SettlingHold> holds;
    if (!recorded.settling_override.trimmed().isEmpty())
        return holds;
    addTemperatureHolds(holds, plan, recorded);
    if (plan.soak_minutes && *plan.soak_minutes > 0)
        addSoakHold(holds, *plan.soak_minutes, recorded.settling_since, now);
    return holds;
}

QStringList unrecordedConditions(const PlanItem& plan, const Inspection& recorded)
{
    QStringList missing;
    for (const QString& condition : plan.conditions) {
        const QString name = condition.trimmed();
        if (!name.isEmpty() && !isRecorded(name, recorded))
            missing.append(name);
    }
    return missing;
}

} // namespace clew::domain
