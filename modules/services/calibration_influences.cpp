// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/calibration_influences.h"

#include "domain/exact_value.h"

#include <algorithm>
#include <cmath>

namespace clew::services {

using namespace domain;

namespace {

bool isSameDimension(const QString& a, const QString& b)
{
    const auto left = parseUnit(a);
    const auto right = parseUnit(b);
    return left && right && dimensionOf(*left) == dimensionOf(*right);
}

QString inUnitOf(const Characteristic& characteristic, std::int64_t steps)
{
    const auto unit = parseUnit(characteristic.unit);
    return textOfInteger(steps, unit ? *unit : clew::Unit::One);
}

} // namespace

Result<std::optional<CalibrationInfluences::Influence>>
CalibrationInfluences::influenceOf(const Characteristic& characteristic, GaugeId gauge, QDate day, QString& whyNot)
{
    const Gauge instrument = TRY(m_chains.gauges().gauge(gauge));
    const CalibrationStatus status = TRY(m_chains.gauges().status(gauge, day));
    if (status.validity != CalibrationValidity::Valid) {
        const QString when = day.isValid() ? QStringLiteral(" on %1").arg(dayText(day)) : QString();
        whyNot = QStringLiteral("Uncertainty not stated: the calibration of %1 was %2%3.")
                     .arg(instrument.code, enumName(status.validity), when);
        return std::optional<Influence>{};
    }
    const Calibration& calibration = *status.calibration;
    const QString unit = instrument.unit.isEmpty() ? characteristic.unit : instrument.unit;
    if (calibration.uncertainty.isEmpty() || !isSameDimension(unit, characteristic.unit))
        return std::optional<Influence>{};
    const auto expanded = exactFromFile(calibration.uncertainty, unit);
    bool isNumber = true;
    const double k = calibration.k.isEmpty() ? 2 : calibration.k.toDouble(&isNumber);
    if (!expanded || expanded->value.value_or(0) <= 0 || !isNumber || !(k > 0)) {
        whyNot = QStringLiteral("Uncertainty not stated: certificate %1 of %2 says U = %3, k = %4.")
                     .arg(calibration.certificate, instrument.code, calibration.uncertainty, calibration.k);
        return std::optional<Influence>{};
    }
    Influence influence;
    influence.name = QStringLiteral("calibration of %1 by %2").arg(instrument.code, calibration.certificate);
    influence.expanded = *expanded->value;
    influence.k = k;
    influence.kText = calibration.k.isEmpty() ? QStringLiteral("2") : calibration.k;
    influence.calibration = calibration.id;
    return std::optional{influence};
}

/// The display's first. Empty, with why where that is known, when the display's uncertainty is not stated.
Result<QList<CalibrationInfluences::Influence>>
CalibrationInfluences::influencesOf(const Characteristic& characteristic, const ReadingMeans& means, QString& whyNot)
{
    QList<Influence> influences;
    if (!means.gauge)
        return influences;
    const auto display = TRY(influenceOf(characteristic, *means.gauge, means.day, whyNot));
    if (!display)
        return influences;
    influences.append(*display);
    for (const QString& link : means.chain.split(u' ', Qt::SkipEmptyParts)) {
        const auto gauge = TRY(m_chains.gaugeNamed(link.section(u'=', 1)));
        if (!gauge)
            continue;
        QString ignored;
        const auto further = TRY(influenceOf(characteristic, *gauge, means.day, ignored));
        if (further)
            influences.append(*further);
    }
    return influences;
}

Result<QList<CalibrationInfluences::Influence>>
CalibrationInfluences::allInfluences(const Characteristic& characteristic, const FeatureResult& result, QString& whyNot)
{
    QList<Influence> all;
    const bool isMean = result.rule == DecidingRule::Mean;
    for (const auto& [means, count] : result.means) {
        const auto influences = TRY(influencesOf(characteristic, means, whyNot));
        if (influences.isEmpty())
            return QList<Influence>{};
        for (Influence influence : influences) {
            influence.share = isMean ? static_cast<double>(count) / static_cast<double>(result.readings) : 1;
            const auto known = std::find_if(all.begin(), all.end(), [&](const Influence& other) {
                return other.calibration == influence.calibration;
            });
            if (known == all.end())
                all.append(influence);
            else if (isMean)
                known->share += influence.share;
        }
    }
    return all;
}

Result<std::optional<ResultUncertainty>>
CalibrationInfluences::uncertaintyOf(const Characteristic& characteristic, const FeatureResult& result, QString& whyNot)
{
    if (result.rule == DecidingRule::Range) {
        whyNot = QStringLiteral("Uncertainty not stated: what the readings share cancels in a range, and no budget says "
                                "how they repeat.");
        return std::optional<ResultUncertainty>{};
    }
    const QList<Influence> all = TRY(allInfluences(characteristic, result, whyNot));
    if (all.isEmpty())
        return std::optional<ResultUncertainty>{};
    ResultUncertainty stated;
    QStringList names;
    double squares = 0;
    for (const Influence& influence : all) {
        const double u = influence.share * static_cast<double>(influence.expanded) / influence.k;
        squares += u * u;
        names.append(QStringLiteral("%1=%2").arg(influence.name, inUnitOf(characteristic, std::llround(u))));
    }
    const bool isOne = all.size() == 1 && all.first().share == 1;
    const double combined = std::sqrt(squares);
    stated.factor = isOne ? all.first().k : 2;
    stated.k = isOne ? all.first().kText : QStringLiteral("2");
    const auto expanded = isOne ? all.first().expanded : static_cast<std::int64_t>(std::ceil(2 * combined - 1e-6));
    stated.expanded = inUnitOf(characteristic, expanded);
    stated.u = static_cast<double>(expanded) / stated.factor;
    stated.influences = names.join(QStringLiteral("; "));
    stated.calibration = all.first().calibration;
    whyNot.clear();
    return std::optional{stated};
}

} // namespace clew::services
