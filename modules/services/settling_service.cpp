// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/settling_service.h"

#include "store/act.h"

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

Result<> requireConditions(const ConditionsEntry& entry, Instant now)
{
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

void apply(Inspection& inspection, const ConditionsEntry& entry)
{
    if (entry.correctedTo20)
        inspection.corrected_to_20 = entry.correctedTo20;
    if (entry.partTemperature)
        inspection.part_temperature = entry.partTemperature;
    if (entry.plateTemperature)
        inspection.plate_temperature = entry.plateTemperature;
    if (entry.settlingSince)
        inspection.settling_since = entry.settlingSince;
    inspection.conditions += entry.conditions;
    if (!entry.override.isEmpty())
        inspection.settling_override = entry.override;
}

} // namespace

Result<> SettlingService::record(InspectionId id, const ConditionsEntry& entry, const QString& reason)
{
    const bool isOverride = !entry.override.trimmed().isEmpty();
    const store::Actor actor = TRY(m_session.actor(isOverride ? Right::OverrideGates : Right::RecordResults));
    TRY(requireConditions(entry, m_clock.now()));
    Inspection inspection = TRY(m_records.get(id));
    if (inspection.state != InspectionState::Open)
        return fail(Error::Code::Conflict, QStringLiteral("Inspection %1 is over; its conditions stay as they were "
                                                          "recorded.")
                                               .arg(inspection.number));
    apply(inspection, entry);
    auto act =
        TRY(store::Act::begin(m_records, m_clock, actor, isOverride ? ledger::Act::Override : ledger::Act::Change,
                              isOverride ? entry.override : reason));
    TRY(m_records.revise(inspection));
    return act.commit();
}

} // namespace clew::services
