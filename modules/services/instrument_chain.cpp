// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/instrument_chain.h"

#include "store/history_questions.h"

namespace clew::services {

using metrology::SharedBy;

namespace {

SharedBy ownerInRole(const QString& role)
{
    static const QStringList masters{QStringLiteral("master"), QStringLiteral("ring"), QStringLiteral("plug"),
                                     QStringLiteral("block"), QStringLiteral("setting_ring")};
    if (masters.contains(role))
        return SharedBy::Master;
    return role == QLatin1String("thermometer") ? SharedBy::Thermometer : SharedBy::Reading;
}

} // namespace

Result<std::optional<domain::GaugeId>> InstrumentChains::gaugeNamed(const QString& code)
{
    const auto known = m_codes.constFind(code);
    if (known != m_codes.constEnd())
        return *known;
    const auto found = TRY(store::gaugeByCode(m_records.database(), code));
    m_codes.insert(code, found);
    return found;
}

Result<std::optional<ChainInstrument>> InstrumentChains::owner(const domain::ReadingMeans& means, SharedBy owner)
{
    std::optional<domain::GaugeId> gauge;
    if (owner == SharedBy::Gauge)
        gauge = means.gauge;
    for (const QString& link : means.chain.split(u' ', Qt::SkipEmptyParts)) {
        if (!gauge && owner != SharedBy::Reading && ownerInRole(link.section(u'=', 0, 0).toLower()) == owner)
            gauge = TRY(gaugeNamed(link.section(u'=', 1)));
    }
    if (!gauge)
        return std::optional<ChainInstrument>{};
    const auto status = TRY(m_gauges.status(*gauge, means.day));
    return std::optional(ChainInstrument{TRY(m_gauges.gauge(*gauge)), status});
}

QString calibrationProblem(const ChainInstrument& instrument, QDate day)
{
    if (instrument.status.validity == CalibrationValidity::Valid)
        return {};
    const QString when = day.isValid() ? QStringLiteral(" on %1").arg(dayText(day)) : QString();
    return QStringLiteral("the calibration of %1 was %2%3")
        .arg(instrument.gauge.code, domain::enumName(instrument.status.validity), when);
}

} // namespace clew::services
