// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/plan_fitness.h"

#include "domain/acceptance.h"
#include "domain/exact_value.h"
#include "domain/plan_methods.h"
#include "domain/specification.h"
#include "metrology/form_capability.h"
#include "metrology/temperature.h"

#include <algorithm>
#include <cmath>

namespace clew::domain {

namespace {

constexpr double aluminiumAlpha = 23.6e-6; // 1/K, 6061: the largest of the shop's materials
constexpr double steelAlpha = 11.5e-6;     // 1/K: setting rings and gauge blocks
constexpr double habitualRatio = 4;        // ASME B89.7.3.1, where simple acceptance decides

/// "2 (bore B)"
QString placeOf(const Characteristic& characteristic)
{
    return characteristic.name.isEmpty() ? characteristic.balloon
                                         : QStringLiteral("%1 (%2)").arg(characteristic.balloon, characteristic.name);
}

/// A length in µm as people read it: "0.603 µm".
QString micrometreText(std::int64_t picometres)
{
    return QStringLiteral("%1 µm").arg(textOfInteger(picometres, clew::Unit::Micrometre, 3));
}

/// Collects what is found of one item, or of the plan.
class FindingList
{
public:
    FindingList(QList<PlanFinding>& findings, QString balloon) : m_findings(findings), m_balloon(std::move(balloon)) {}
    void refuse(PlanFault fault, const QString& sentence) { add(fault, FindingWeight::Refusal, sentence); }
    void warn(PlanFault fault, const QString& sentence) { add(fault, FindingWeight::Warning, sentence); }

private:
    void add(PlanFault fault, FindingWeight weight, const QString& sentence)
    {
        m_findings.append({fault, weight, m_balloon, sentence});
    }
    QList<PlanFinding>& m_findings;
    QString m_balloon;
};

bool isLengthUnit(const QString& text)
{
    const auto unit = parseUnit(text);
    return unit && dimensionOf(*unit) == Dimension::Length;
}

bool isNumeric(const Characteristic& characteristic)
{
    const CharacteristicClass kind = classOf(characteristic.type);
    const bool hasLimits = !characteristic.lower.text.isEmpty() || !characteristic.upper.text.isEmpty() ||
                           !characteristic.tolerance_problem.isEmpty();
    return characteristic.usage == Usage::Toleranced && kind != CharacteristicClass::Visual &&
           kind != CharacteristicClass::Note && (hasLimits || kind != CharacteristicClass::Thread);
}

/// The farther of the plan's temperature limits; 20 °C where it names none.
double worstCelsius(const PlanItem& item)
{
    double worst = metrology::referenceCelsius;
    for (const auto& limit : {item.temperature_low, item.temperature_high}) {
        const double celsius = limit ? limit->toText().toDouble() : metrology::referenceCelsius;
        if (std::abs(celsius - metrology::referenceCelsius) > std::abs(worst - metrology::referenceCelsius))
            worst = celsius;
    }
    return worst;
}

/// Half a kelvin's width that the piece's temperature is left open by: nothing where it is recorded, since the value is
/// brought to 20 °C then and the budget's own terms are all there is.
double roomWithin(const PlanItem& item)
{
    return recordsPartTemperature(item) ? 0 : std::abs(worstCelsius(item) - metrology::referenceCelsius);
}

/// With what the plan allows the piece to differ from the plate, where nobody records how much it does.
metrology::Budget budgetFor(const PlannedMeasurement& planned)
{
    metrology::Budget budget = *planned.budget;
    const auto& difference = planned.item.temperature_difference;
    if (!difference || recordsPartTemperature(planned.item) || !metrology::followsPart(budget))
        return budget;
    const double kelvin = difference->toText().toDouble();
    if (kelvin > 0)
        budget.terms.push_back({.name = QStringLiteral("piece and plate differ"),
                                .cause = {},
                                .sharedBy = metrology::SharedBy::Reading,
                                .actsOn = metrology::ActsOn::PartTemperature,
                                .evaluation = metrology::Evaluation::HalfWidth,
                                .amount = kelvin,
                                .source = QStringLiteral("the plan")});
    return budget;
}

metrology::BudgetUse useOf(const PlannedMeasurement& planned, const std::optional<double>& alpha)
{
    metrology::BudgetUse use;
    use.lengthUm = budgetLengthUm(planned.characteristic);
    use.partCelsius = use.masterCelsius = worstCelsius(planned.item);
    use.roomWithinKelvin = roomWithin(planned.item);
    use.partAlphaPerKelvin = alpha.value_or(aluminiumAlpha);
    use.masterAlphaPerKelvin = steelAlpha;
    return use;
}

/// A number in the characteristic's unit, in its steps.
std::optional<std::int64_t> stepsOf(const std::optional<Decimal>& number, const QString& unit)
{
    if (!number)
        return std::nullopt;
    const auto exact = exactFromFile(number->toText(), unit);
    return exact ? exact->value : std::nullopt;
}

std::optional<metrology::ProcessSpread> expectedProcess(const PlannedMeasurement& planned,
                                                        const metrology::SpecificationLimits& limits)
{
    const auto sigma = stepsOf(planned.item.expected_sigma, planned.characteristic.unit);
    if (!sigma || *sigma <= 0)
        return std::nullopt;
    const auto lower = limits.specifiedLower();
    const double centre = lower && limits.upper ? (static_cast<double>(*lower) + static_cast<double>(*limits.upper)) / 2
                                                : static_cast<double>(planned.characteristic.nominal.value.value_or(0));
    const auto offset = stepsOf(planned.item.expected_offset, planned.characteristic.unit).value_or(0);
    return metrology::ProcessSpread{centre + static_cast<double>(offset), static_cast<double>(*sigma)};
}

void setRatioLimit(ItemFitness& fitness, const PlanQuestion& question, const metrology::DecisionRule& rule)
{
    if (question.shopRatio) {
        fitness.ratioLimit = question.shopRatio;
        fitness.ratioSource = QStringLiteral("the shop's setting minimum_tur");
    } else if (rule.guard == metrology::GuardBand::None) {
        fitness.ratioLimit = habitualRatio;
        fitness.ratioSource = QStringLiteral("ASME B89.7.3.1, where simple acceptance decides");
    }
}

void findUnstated(const PlannedMeasurement& planned, const QString& why, FindingList& findings)
{
    const QString sentence =
        QStringLiteral("Characteristic %1: uncertainty not stated: %2").arg(placeOf(planned.characteristic), why);
    if (planned.item.state_uncertainty)
        findings.refuse(PlanFault::UncertaintyUnstated,
                        sentence + QStringLiteral(" The plan asks for it, so that nothing could be judged."));
    else
        findings.warn(PlanFault::UncertaintyUnstated, sentence);
}

void findRatio(const PlannedMeasurement& planned, const ItemFitness& fitness, FindingList& findings)
{
    if (!fitness.method->tur || !fitness.ratioLimit || *fitness.method->tur >= *fitness.ratioLimit)
        return;
    findings.warn(
        PlanFault::RatioLow,
        QStringLiteral("Characteristic %1: TUR = %2 is below %3 (%4); take a method of smaller uncertainty, or "
                       "a rule with a guard band.")
            .arg(placeOf(planned.characteristic), QString::number(*fitness.method->tur, 'f', 2),
                 QString::number(*fitness.ratioLimit, 'g', 3), fitness.ratioSource));
}

void findUnproven(const PlannedMeasurement& planned, const ItemFitness& fitness, FindingList& findings)
{
    if (fitness.method->provesTolerance)
        return;
    const QString tolerance = fitness.method->tolerance ? micrometreText(*fitness.method->tolerance) : QString();
    QString sentence =
        QStringLiteral("Characteristic %1: the method can't prove its tolerance: U = %2 leaves nothing of %3 "
                       "by %4; take a method of smaller uncertainty, average more readings, or agree "
                       "another tolerance.")
            .arg(placeOf(planned.characteristic), micrometreText(fitness.uncertainty->expanded), tolerance,
                 metrology::ruleRecord(planned.rule));
    const bool isRoomIn = metrology::followsPart(*planned.budget) || metrology::followsMaster(*planned.budget);
    if (roomWithin(planned.item) > 0 && isRoomIn)
        sentence += QStringLiteral(" The room's ± %1 K is in U, because the plan does not record the piece's "
                                   "temperature; ask for it in the conditions (“part temperature”).")
                        .arg(QString::number(roomWithin(planned.item), 'g', 3));
    findings.refuse(PlanFault::CannotProve, sentence);
}

/// U, zone and risks where the item has a budget that speaks of it.
void measureFitness(ItemFitness& fitness, const PlannedMeasurement& planned, const PlanQuestion& question,
                    FindingList& findings)
{
    if (!planned.budget)
        return findUnstated(planned, QStringLiteral("the item names no budget; give it the method's."), findings);
    if (!isLengthUnit(planned.characteristic.unit))
        return findUnstated(planned,
                            QStringLiteral("the budget “%1” is one of lengths, and the characteristic is in “%2”.")
                                .arg(planned.budget->name, planned.characteristic.unit),
                            findings);
    const auto stated = metrology::methodUncertainty(
        {budgetFor(planned), useOf(planned, question.partAlphaPerKelvin), static_cast<int>(planned.item.readings)},
        madeOf(planned.item.deciding));
    if (!stated)
        return findUnstated(planned, stated.error().message, findings);
    fitness.uncertainty = *stated;
    const metrology::StatedUncertainty uncertainty{static_cast<double>(stated->expanded) / stated->k, stated->k};
    const auto method =
        metrology::methodFitness(*fitness.limits, planned.rule, uncertainty, expectedProcess(planned, *fitness.limits));
    if (!method)
        return findUnstated(planned, method.error().message, findings);
    fitness.method = *method;
    setRatioLimit(fitness, question, planned.rule);
    findUnproven(planned, fitness, findings);
    if (fitness.method->provesTolerance)
        findRatio(planned, fitness, findings);
}

void findContact(const PlannedMeasurement& planned, FindingList& findings)
{
    const Characteristic& characteristic = planned.characteristic;
    const auto& nominal = characteristic.nominal.value;
    if (!nominal || !isLengthUnit(characteristic.unit) || !isBore(characteristic) || !isContactMethod(planned.item))
        return;
    const bool isRadius = characteristic.type == CharacteristicType::Radius;
    const bool isDiameter = characteristic.type == CharacteristicType::Diameter;
    if ((!isRadius && !isDiameter) || *nominal * (isRadius ? 2 : 1) >= smallestProbedBore)
        return;
    findings.refuse(PlanFault::ContactInSmallBore,
                    QStringLiteral("Characteristic %1: a probe does not enter a bore below 1.5 mm safely; measure it "
                                   "without contact, or call it “outside” where it is no bore.")
                        .arg(placeOf(characteristic)));
}

void findModel(const PlannedMeasurement& planned, FindingList& findings)
{
    const QString& model = planned.item.capability_model;
    if (model == QLatin1String("normal") && isBoundedDeviation(planned.characteristic))
        findings.warn(PlanFault::SymmetricModel,
                      QStringLiteral("Characteristic %1 can't fall below zero and a normal model is symmetric; take "
                                     "lognormal, half-normal, rayleigh or weibull.")
                          .arg(placeOf(planned.characteristic)));
    static const QStringList fromZero{QStringLiteral("lognormal"), QStringLiteral("half-normal"),
                                      QStringLiteral("rayleigh"), QStringLiteral("weibull")};
    if (fromZero.contains(model) && !isBoundedDeviation(planned.characteristic))
        findings.warn(PlanFault::SkewedModel,
                      QStringLiteral("Characteristic %1 does not start at zero, as the model %2 does; take normal.")
                          .arg(placeOf(planned.characteristic), model));
    if (model.isEmpty() && !planned.characteristic.designator.isEmpty())
        findings.warn(PlanFault::NoModel,
                      QStringLiteral("Characteristic %1 is %2 and has no capability model; fix model and method in the "
                                     "plan, before there are values to choose by.")
                          .arg(placeOf(planned.characteristic), planned.characteristic.designator));
}

void findRange(const PlannedMeasurement& planned, FindingList& findings)
{
    if (planned.item.deciding != DecidingRule::Range)
        return;
    if (planned.item.readings < 2)
        findings.refuse(PlanFault::RangeUnfit,
                        QStringLiteral("Characteristic %1 is decided by the range of one reading, which is always 0; "
                                       "take two readings or more.")
                            .arg(placeOf(planned.characteristic)));
    else if (planned.characteristic.nominal.value.value_or(0) != 0)
        findings.refuse(PlanFault::RangeUnfit,
                        QStringLiteral("Characteristic %1 has a nominal, and a range is near 0 and never within such "
                                       "limits; decide by another rule, or give the form a characteristic of its own.")
                            .arg(placeOf(planned.characteristic)));
}

void findAfterFinish(const PlannedMeasurement& planned, bool isCoated, FindingList& findings)
{
    if (!isCoated || planned.item.after_finish || planned.characteristic.stage != Stage::Final)
        return;
    findings.warn(PlanFault::AfterFinishUnsaid,
                  QStringLiteral("Characteristic %1: the part is finished after machining, and the plan does not say "
                                 "whether it is measured again or carries over; say repeats or carries_over.")
                      .arg(placeOf(planned.characteristic)));
}

ItemFitness::Standing standingOf(const ItemFitness& fitness)
{
    const bool refuses = std::any_of(fitness.findings.begin(), fitness.findings.end(), [](const PlanFinding& finding) {
        return finding.weight == FindingWeight::Refusal;
    });
    if (refuses)
        return ItemFitness::Standing::Refused;
    if (!fitness.findings.isEmpty())
        return ItemFitness::Standing::Warned;
    return fitness.limits ? ItemFitness::Standing::Fit : ItemFitness::Standing::NotNumeric;
}

ItemFitness itemFitness(const PlannedMeasurement& planned, const PlanQuestion& question)
{
    ItemFitness fitness;
    FindingList findings(fitness.findings, planned.characteristic.balloon);
    if (isNumeric(planned.characteristic)) {
        const auto limits = specificationOf(planned.characteristic);
        if (limits) {
            fitness.limits = *limits;
            measureFitness(fitness, planned, question, findings);
        } else {
            findings.warn(PlanFault::LimitsUnreadable,
                          QStringLiteral("Characteristic %1 is not judged: %2 Correct the drawing's limits.")
                              .arg(placeOf(planned.characteristic), limits.error().message));
        }
        findContact(planned, findings);
        findModel(planned, findings);
        findRange(planned, findings);
    }
    findAfterFinish(planned, question.isCoated, findings);
    return fitness;
}

/// The first stylus item and the first optical one, where nobody has compared the two.
void findMixedRoughness(const PlanQuestion& question, PlanFitness& fitness)
{
    qsizetype stylus = -1;
    qsizetype optical = -1;
    for (qsizetype i = 0; i < question.items.size(); ++i) {
        const PlannedMeasurement& planned = question.items[i];
        if (classOf(planned.characteristic.type) != CharacteristicClass::Roughness || namesCorrelation(planned.item))
            continue;
        stylus = stylus < 0 && isStylusRoughness(planned.item) ? i : stylus;
        optical = optical < 0 && isOpticalRoughness(planned.item) ? i : optical;
    }
    if (stylus < 0 || optical < 0)
        return;
    const qsizetype later = std::max(stylus, optical);
    FindingList findings(fitness.items[later].findings, question.items[later].characteristic.balloon);
    findings.refuse(PlanFault::RoughnessMixed,
                    QStringLiteral("Characteristic %1: roughness is measured by stylus at %2 and optically at %3; two "
                                   "methods do not compare. Take one, or name the correlation study in the conditions.")
                        .arg(placeOf(question.items[later].characteristic),
                             question.items[stylus].characteristic.balloon,
                             question.items[optical].characteristic.balloon));
}

} // namespace

QStringList capabilityModels()
{
    using metrology::FormModel;
    QStringList models{QStringLiteral("normal")};
    for (const FormModel model : {FormModel::Lognormal, FormModel::HalfNormal, FormModel::Rayleigh, FormModel::Weibull})
        models.append(metrology::modelText(model));
    return models;
}

QList<PlanFinding> PlanFitness::all() const
{
    QList<PlanFinding> list = findings;
    for (const ItemFitness& item : items)
        list.append(item.findings);
    std::stable_sort(list.begin(), list.end(),
                     [](const PlanFinding& a, const PlanFinding& b) { return a.weight > b.weight; });
    return list;
}

QStringList PlanFitness::refusals() const
{
    QStringList sentences;
    for (const PlanFinding& finding : all()) {
        if (finding.weight == FindingWeight::Refusal)
            sentences.append(finding.sentence);
    }
    return sentences;
}

PlanFitness planFitness(const PlanQuestion& question)
{
    PlanFitness fitness;
    for (const PlannedMeasurement& planned : question.items)
        fitness.items.append(itemFitness(planned, question));
    findMixedRoughness(question, fitness);
    for (ItemFitness& item : fitness.items)
        item.standing = standingOf(item);
    FindingList ofPlan(fitness.findings, {});
    if (question.items.isEmpty())
        ofPlan.refuse(PlanFault::NothingToMeasure,
                      QStringLiteral("The plan measures nothing: add an item for each characteristic."));
    for (const Characteristic& characteristic : question.unplanned)
        ofPlan.warn(PlanFault::NotPlanned,
                    QStringLiteral("Characteristic %1 has limits and the plan does not measure it; add it, or say why "
                                   "another plan does.")
                        .arg(placeOf(characteristic)));
    return fitness;
}

} // namespace clew::domain
