// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/judging.h"

#include "domain/exact_value.h"
#include "services/shop_settings.h"
#include "store/history_questions.h"

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

/// What two results must have in common to be judged by one judge.
QByteArray judgeKey(const Characteristic& characteristic, const FeatureResult& result)
{
    QByteArray key = QByteArray::number(characteristic.id.key()) + '|' + QByteArray::number(int(result.rule));
    for (const auto& [means, count] : result.means)
        key += '|' + QByteArray::number(means.gauge ? means.gauge->key() : -1) + ',' + means.chain.toUtf8() + ',' +
               QByteArray::number(means.day.toJulianDay()) + ',' + QByteArray::number(count);
    return key;
}

} // namespace

Result<QString> Judging::ruleNameFor(const Characteristic& characteristic)
{
    if (!characteristic.decision_rule.isEmpty())
        return characteristic.decision_rule;
    const auto known = m_rules.constFind(characteristic.part_revision);
    if (known != m_rules.constEnd())
        return *known;
    const PartRevision revision = TRY(m_records.getOwn(characteristic.part_revision));
    QString name = revision.decision_rule;
    if (name.isEmpty()) {
        const Part part = TRY(m_records.getOwn(revision.part));
        if (part.customer)
            name = TRY(m_records.getOwn(*part.customer)).decision_rule;
    }
    if (name.isEmpty())
        name = TRY(shopSettings(m_records.database())).decisionRule;
    m_rules.insert(characteristic.part_revision, name);
    return name;
}

Result<metrology::DecisionRule> Judging::ruleFor(const Characteristic& characteristic)
{
    return metrology::decisionRuleNamed(TRY(ruleNameFor(characteristic)));
}

Result<std::optional<GaugeId>> Judging::gaugeNamed(const QString& code)
{
    const auto known = m_codes.constFind(code);
    if (known != m_codes.constEnd())
        return *known;
    const auto found = TRY(store::gaugeByCode(m_records.database(), code));
    m_codes.insert(code, found);
    return found;
}

Result<std::optional<Judging::Influence>> Judging::influenceOf(const Characteristic& characteristic, GaugeId gauge,
                                                               QDate day, QString& whyNot)
{
    const Gauge instrument = TRY(m_gauges.gauge(gauge));
    const CalibrationStatus status = TRY(m_gauges.status(gauge, day));
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
Result<QList<Judging::Influence>> Judging::influencesOf(const Characteristic& characteristic, const ReadingMeans& means,
                                                        QString& whyNot)
{
    QList<Influence> influences;
    if (!means.gauge)
        return influences;
    const auto display = TRY(influenceOf(characteristic, *means.gauge, means.day, whyNot));
    if (!display)
        return influences;
    influences.append(*display);
    for (const QString& link : means.chain.split(u' ', Qt::SkipEmptyParts)) {
        const auto gauge = TRY(gaugeNamed(link.section(u'=', 1)));
        if (!gauge)
            continue;
        QString ignored;
        const auto further = TRY(influenceOf(characteristic, *gauge, means.day, ignored));
        if (further)
            influences.append(*further);
    }
    return influences;
}

Result<JudgingBasis> Judging::basis(const Characteristic& characteristic, const FeatureResult& result)
{
    JudgingBasis basis;
    basis.rule = TRY(ruleFor(characteristic));
    if (!result.value || result.rule == DecidingRule::Range)
        return basis;
    QList<Influence> all;
    const bool isMean = result.rule == DecidingRule::Mean;
    for (const auto& [means, count] : result.means) {
        const auto influences = TRY(influencesOf(characteristic, means, basis.whyNotStated));
        if (influences.isEmpty())
            return basis;
        for (Influence influence : influences) {
            influence.share = isMean ? double(count) / double(result.readings) : 1;
            const auto known = std::find_if(all.begin(), all.end(), [&](const Influence& other) {
                return other.calibration == influence.calibration;
            });
            if (known == all.end())
                all.append(influence);
            else if (isMean)
                known->share += influence.share;
        }
    }
    if (all.isEmpty())
        return basis;
    ResultUncertainty stated;
    QStringList names;
    double squares = 0;
    for (const Influence& influence : all) {
        const double u = influence.share * double(influence.expanded) / influence.k;
        squares += u * u;
        names.append(QStringLiteral("%1=%2").arg(influence.name, inUnitOf(characteristic, std::llround(u))));
    }
    const bool isOne = all.size() == 1 && all.first().share == 1;
    const double combined = std::sqrt(squares);
    stated.factor = isOne ? all.first().k : 2;
    stated.k = isOne ? all.first().kText : QStringLiteral("2");
    const std::int64_t expanded = isOne ? all.first().expanded : std::int64_t(std::ceil(2 * combined - 1e-6));
    stated.expanded = inUnitOf(characteristic, expanded);
    stated.u = double(expanded) / stated.factor;
    stated.influences = names.join(QStringLiteral("; "));
    stated.calibration = all.first().calibration;
    basis.uncertainty = stated;
    basis.whyNotStated.clear();
    return basis;
}

Result<Judgement> Judging::judge(const Characteristic& characteristic, const FeatureResult& result, Instant now)
{
    const QByteArray key = judgeKey(characteristic, result);
    auto known = m_judges.constFind(key);
    if (known == m_judges.constEnd()) {
        const JudgingBasis found = TRY(basis(characteristic, result));
        known = m_judges.insert(key, std::make_shared<ResultJudge>(characteristic, found));
    }
    return (*known)->judge(result, now);
}

} // namespace clew::services
