// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/conditions_entry.h"

namespace clew::services {

using namespace domain;

namespace {

Result<> requireTemperature(const std::optional<Decimal>& celsius, const QString& whose)
{
    const bool isSound = !celsius || (*celsius >= Decimal::fromInteger(-50) && *celsius <= Decimal::fromInteger(150));
    if (isSound)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("The %1's temperature of %2 \u00b0C is not credible; state it in \u00b0C, from -50 to "
                               "150.")
                    .arg(whose, celsius->toText()));
}

} // namespace

bool ConditionsEntry::isEmpty() const
{
    return !correctedTo20 && !partTemperature && !plateTemperature && !settlingSince && conditions.isEmpty() &&
           override.trimmed().isEmpty();
}

Result<> requireConditions(const ConditionsEntry& entry, Instant now)
{
    if (entry.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("No condition is stated; say at least one."));
    TRY(requireTemperature(entry.partTemperature, QStringLiteral("piece")));
    TRY(requireTemperature(entry.plateTemperature, QStringLiteral("plate")));
    if (entry.settlingSince && *entry.settlingSince > now)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The last cut or wash lies in the future; state when it was."));
    for (const QString& condition : entry.conditions) {
        if (condition.section(u'=', 0, 0).trimmed().isEmpty() || condition.section(u'=', 1).trimmed().isEmpty())
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” is no condition; write name=value, as humidity=45 %.").arg(condition));
    }
    return {};
}

void applyConditions(Inspection& inspection, const ConditionsEntry& entry)
{
    if (entry.correctedTo20)
        inspection.corrected_to_20 = entry.correctedTo20;
    if (entry.partTemperature)
        inspection.part_temperature = entry.partTemperature;
    if (entry.plateTemperature)
        inspection.plate_temperature = entry.plateTemperature;
    if (entry.settlingSince)
        inspection.settling_since = entry.settlingSince;
    for (const QString& condition : entry.conditions) {
        const QString name = condition.section(u'=', 0, 0).trimmed();
        inspection.conditions.removeIf([&](const QString& known) {
            return known.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        inspection.conditions.append(name + QLatin1Char('=') + condition.section(u'=', 1).trimmed());
    }
    if (!entry.override.trimmed().isEmpty())
        inspection.settling_override = entry.override.trimmed();
}

} // namespace clew::services
