// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/budget_influences.h"

#include "domain/exact_value.h"
#include "domain/specification.h"
#include "metrology/combined_uncertainty.h"

#include <algorithm>
#include <cmath>

namespace clew::services {

using namespace domain;
using metrology::ActsOn;
using metrology::BudgetTerm;
using metrology::BudgetUse;
using metrology::CompensatedBy;
using metrology::Evaluation;
using metrology::SharedBy;

namespace {

constexpr double stepsPerMicrometre = 1e6;
constexpr double stepsPerKelvin = 1e9;
/// Above it the degrees of freedom say no more.
constexpr double manyDegreesOfFreedom = 1e6;

template<typename Word>
QString enumText(Word word)
{
    return QString::fromLatin1(namesOf(word)[static_cast<std::size_t>(word)]);
}

/// µm, or K, of one step of a calibration in `unit`, where the term is stated in such; 0 for any other.
double stepOfTerm(const BudgetTerm& term, const QString& unit)
{
    const auto known = parseUnit(unit);
    if (!known)
        return 0;
    const bool isKelvin = *known == clew::Unit::Kelvin || *known == clew::Unit::Celsius;
    if (term.actsOn == ActsOn::Value && dimensionOf(*known) == Dimension::Length)
        return 1 / stepsPerMicrometre;
    if ((term.actsOn == ActsOn::PartTemperature || term.actsOn == ActsOn::MasterTemperature) && isKelvin)
        return 1 / stepsPerKelvin;
    return 0;
}

bool isInstrument(SharedBy owner)
{
    return owner == SharedBy::Gauge || owner == SharedBy::Master || owner == SharedBy::Thermometer;
}

/// Two decimals without trailing zeros: "2", "2.13".
QString factorText(double k)
{
    QString text = QString::number(k, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// A judgement keeps its influences as "name=u; name=u".
QString plainName(QString name)
{
    return name.replace(u';', u',').replace(u'=', u':');
}

Result<> requireLength(const BudgetQuestion& question)
{
    const auto unit = parseUnit(question.characteristic.unit);
    if (unit && dimensionOf(*unit) == Dimension::Length)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("the budget “%1” is of lengths, and characteristic %2 is in “%3”")
                    .arg(question.budget.name, question.characteristic.balloon, question.characteristic.unit));
}

/// Farther from 20 °C than the other limit.
double worstLimit(const PlanItem& plan)
{
    const double low = asDouble(*plan.temperature_low);
    const double high = asDouble(*plan.temperature_high);
    return std::abs(low - metrology::referenceCelsius) > std::abs(high - metrology::referenceCelsius) ? low : high;
}

} // namespace

Result<RoomTemperature> roomTemperature(const BudgetQuestion& question)
{
    const MeasuringConditions& conditions = question.conditions;
    const bool isOpen = conditions.correctedTo20.value_or(CompensatedBy::None) == CompensatedBy::None;
    const bool follows = followsPart(question.budget) || followsMaster(question.budget);
    RoomTemperature room;
    if (!follows)
        return room;
    if (conditions.partTemperature && conditions.plateTemperature && question.notAt20.isEmpty()) {
        room.part = asDouble(*conditions.partTemperature);
        room.plate = asDouble(*conditions.plateTemperature);
        if (!conditions.correctedTo20)
            room.within = std::max(std::abs(room.part - metrology::referenceCelsius),
                                   std::abs(room.plate - metrology::referenceCelsius));
        return room;
    }
    if (isOpen && question.plan && question.plan->temperature_low && question.plan->temperature_high) {
        room.part = worstLimit(*question.plan);
        room.plate = room.part;
        room.within = std::abs(room.part - metrology::referenceCelsius);
        return room;
    }
    if (isOpen && conditions.correctedTo20)
        return fail(Error::Code::Invalid,
                    QStringLiteral("it was not brought to 20 \u00b0C, and can't be: %1").arg(question.notAt20));
    return room;
}

Result<BudgetTerm> BudgetInfluences::certified(const BudgetTerm& term, const BudgetQuestion& question,
                                               const ReadingMeans& means)
{
    const auto instrument = TRY(m_chains.owner(means, term.sharedBy));
    if (!instrument)
        return fail(Error::Code::Invalid, QStringLiteral("the budget “%1” takes its “%2” from the %3's certificate, "
                                                         "and the measurement names no %3")
                                              .arg(question.budget.name, term.name, enumText(term.sharedBy)));
    if (const QString problem = calibrationProblem(*instrument, means.day); !problem.isEmpty())
        return fail(Error::Code::Invalid, problem);
    const Calibration& calibration = *instrument->status.calibration;
    const QString unit = instrument->gauge.unit.isEmpty() ? question.characteristic.unit : instrument->gauge.unit;
    const double step = stepOfTerm(term, unit);
    if (calibration.uncertainty.isEmpty() || step == 0)
        return term;
    const auto expanded = exactFromFile(calibration.uncertainty, unit);
    bool isNumber = true;
    const double k = calibration.k.isEmpty() ? 2 : calibration.k.toDouble(&isNumber);
    if (!expanded || expanded->value.value_or(0) <= 0 || !isNumber || !(k > 0))
        return fail(Error::Code::Invalid,
                    QStringLiteral("certificate %1 of %2 says U = %3, k = %4")
                        .arg(calibration.certificate, instrument->gauge.code, calibration.uncertainty, calibration.k));
    BudgetTerm filled = term;
    filled.amount = static_cast<double>(*expanded->value) * step;
    filled.coverageFactor = k;
    filled.cause = QStringLiteral("calibration by %1").arg(calibration.certificate);
    m_names.insert(QStringLiteral("%1 %2/%3").arg(enumText(term.sharedBy), instrument->gauge.code, filled.cause),
                   QStringLiteral("calibration of %1 by %2").arg(instrument->gauge.code, calibration.certificate));
    return filled;
}

Result<BudgetTerm> BudgetInfluences::filled(const BudgetTerm& term, const BudgetQuestion& question,
                                            const ReadingMeans& means)
{
    if (term.evaluation == Evaluation::Certificate && isInstrument(term.sharedBy))
        return certified(term, question, means);
    if (term.evaluation != Evaluation::Resolution || term.actsOn != ActsOn::Value)
        return term;
    const auto display = TRY(m_chains.owner(means, SharedBy::Gauge));
    if (!display || display->gauge.resolution.isEmpty())
        return term;
    const auto resolution = exactFromFile(display->gauge.resolution, display->gauge.unit);
    BudgetTerm known = term;
    if (resolution && resolution->value.value_or(0) > 0 && stepOfTerm(term, display->gauge.unit) > 0)
        known.amount = static_cast<double>(*resolution->value) / stepsPerMicrometre;
    return known;
}

Result<BudgetUse> BudgetInfluences::useOf(const BudgetQuestion& question, const ReadingMeans& means)
{
    BudgetUse use;
    use.lengthUm = budgetLengthUm(question.characteristic);
    const Expansions expansions = TRY(expansionsOf(m_chains, means, question.partMaterial));
    use.partAlphaPerKelvin = expansions.part.value_or(0);
    use.masterAlphaPerKelvin = expansions.scale.value_or(0);
    const RoomTemperature room = TRY(roomTemperature(question));
    use.partCelsius = room.part;
    use.masterCelsius = room.plate;
    use.roomWithinKelvin = room.within;
    for (const SharedBy owner : {SharedBy::Gauge, SharedBy::Master, SharedBy::Thermometer}) {
        if (const auto instrument = TRY(m_chains.owner(means, owner)))
            use.owner(owner) = instrument->gauge.code;
    }
    if (use.owner(SharedBy::Thermometer).isEmpty())
        use.owner(SharedBy::Thermometer) = QStringLiteral("of the room");
    use.owner(SharedBy::Part) = QStringLiteral("measured");
    use.owner(SharedBy::Material) =
        question.partMaterial.isEmpty() ? QStringLiteral("of the part") : question.partMaterial;
    return use;
}

Result<metrology::ReadingsAlike> BudgetInfluences::alike(const BudgetQuestion& question, const ReadingMeans& means)
{
    const auto display = TRY(m_chains.owner(means, SharedBy::Gauge));
    if (!display)
        return fail(Error::Code::Invalid, QStringLiteral("the measurement names no gauge"));
    if (const QString problem = calibrationProblem(*display, means.day); !problem.isEmpty())
        return fail(Error::Code::Invalid, problem);
    metrology::ReadingsAlike alike;
    alike.budget = question.budget;
    for (BudgetTerm& term : alike.budget.terms)
        term = TRY(filled(term, question, means));
    alike.use = TRY(useOf(question, means));
    return alike;
}

QString BudgetInfluences::nameOf(const QString& influence) const
{
    return plainName(m_names.value(influence, influence));
}

Result<ResultUncertainty> BudgetInfluences::uncertaintyOf(const BudgetQuestion& question)
{
    TRY(requireLength(question));
    QList<metrology::ReadingsAlike> ways;
    for (const auto& [means, count] : question.result.means) {
        ways.append(TRY(alike(question, means)));
        ways.last().readings = static_cast<int>(count);
    }
    metrology::InfluenceNames names;
    const auto value = TRY(metrology::budgetedResult(ways, madeOf(question.result.rule), names));
    if (!(value.variance() > 0))
        return fail(Error::Code::Invalid,
                    QStringLiteral("nothing in the budget “%1” acts on this result").arg(question.budget.name));
    const auto expanded = TRY(metrology::expanded(value.uncertainty(), metrology::Coverage::TwoSigma));
    const auto unit = TRY(parseUnit(question.characteristic.unit));
    QStringList influences;
    for (const metrology::NamedShare& share : sharesOf(value, names)) {
        if (const auto steps = std::llround(share.u * stepsPerMicrometre); steps > 0)
            influences.append(QStringLiteral("%1=%2").arg(nameOf(share.name), textOfInteger(steps, unit)));
    }
    ResultUncertainty stated;
    stated.k = factorText(expanded.k);
    stated.factor = stated.k.toDouble();
    const double u = value.uncertainty().u * stepsPerMicrometre;
    const auto U = static_cast<std::int64_t>(std::ceil(stated.factor * u - stepsPerMicrometre * 1e-12));
    stated.expanded = textOfInteger(U, unit);
    stated.u = static_cast<double>(U) / stated.factor;
    if (expanded.degreesOfFreedom < manyDegreesOfFreedom)
        stated.freedom = QString::number(expanded.degreesOfFreedom, 'f', 1);
    stated.influences = influences.join(QStringLiteral("; "));
    const auto display = TRY(m_chains.owner(question.result.means.first().first, SharedBy::Gauge));
    stated.calibration = display->status.calibration->id;
    return stated;
}

} // namespace clew::services
