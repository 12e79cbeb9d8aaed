// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/measured_results.h"

#include "domain/exact_value.h"
#include "store/history_questions.h"

#include <QRegularExpression>

namespace clew::services {

using namespace domain;

namespace {

std::optional<Instant> momentOf(const Inspection& inspection)
{
    if (inspection.ended || inspection.started)
        return inspection.ended ? inspection.ended : inspection.started;
    std::optional<Instant> last;
    for (const Reading& reading : inspection.readings) {
        if (reading.time && (!last || *last < *reading.time))
            last = reading.time;
    }
    return last;
}

Judgement notJudged(const QString& because)
{
    Judgement judgement;
    judgement.because = because;
    return judgement;
}

/// The judgement in force where it is of this very result. A result that nobody judged is not judged by who reads it:
/// what a document says must stand in the records.
Judgement judgementOf(const MeasuredResult& measured, const PlanItem* item)
{
    if (!measured.result)
        return {};
    const Judgement* last = judgementInForce(*measured.inspection, measured.characteristic->id, measured.feature);
    if (last && isJudgementOf(*last, *measured.result))
        return *last;
    if (!isComplete(*measured.result, item))
        return notJudged(QStringLiteral("%1 of %2 readings are there that the plan asks for.")
                             .arg(measured.result->counting)
                             .arg(item->readings));
    return notJudged(last ? QStringLiteral("The result changed after it was judged, and nobody judged it since.")
                          : QStringLiteral("Nobody has judged this result yet."));
}

class ResultReader
{
public:
    explicit ResultReader(store::Records& records) : m_records(records) {}

    Result<QList<MeasuredResult>> read(const QList<InspectionId>& ids)
    {
        QList<std::shared_ptr<const Inspection>> inspections;
        for (const InspectionId id : ids) {
            auto inspection = std::make_shared<Inspection>(TRY(m_records.get(id)));
            if (inspection->state != InspectionState::Void)
                inspections.append(inspection);
        }
        std::stable_sort(inspections.begin(), inspections.end(), [](const auto& a, const auto& b) {
            const Instant never = Instant::fromMilliseconds(0);
            return momentOf(*a).value_or(never) < momentOf(*b).value_or(never);
        });
        QList<MeasuredResult> results;
        for (const auto& inspection : inspections)
            TRY(readOne(results, inspection));
        return results;
    }

private:
    Result<> readOne(QList<MeasuredResult>& results, const std::shared_ptr<const Inspection>& inspection)
    {
        std::optional<InspectionPlan> plan;
        if (inspection->plan)
            plan = TRY(m_records.get(*inspection->plan));
        const qsizetype first = results.size();
        QHash<std::pair<CharacteristicId, std::int64_t>, qsizetype> places;
        for (const Reading& reading : inspection->readings) {
            const std::pair place{reading.characteristic, reading.feature};
            auto known = places.constFind(place);
            if (known == places.constEnd()) {
                known = places.insert(place, results.size());
                MeasuredResult measured;
                measured.inspection = inspection;
                measured.characteristic = TRY(characteristic(reading.characteristic));
                measured.feature = reading.feature;
                results.append(measured);
            }
            results[*known].readings.append(reading);
        }
        for (qsizetype i = first; i < results.size(); ++i) {
            MeasuredResult& measured = results[i];
            const PlanItem* const item = planItem(plan ? &*plan : nullptr, measured.characteristic->id);
            measured.result =
                resultOf(measured.readings, inspection->voids, item ? item->deciding : DecidingRule::Single);
            measured.judgement = judgementOf(measured, item);
        }
        return {};
    }

    Result<std::shared_ptr<const Characteristic>> characteristic(CharacteristicId id)
    {
        const auto known = m_characteristics.constFind(id);
        if (known != m_characteristics.constEnd())
            return *known;
        std::shared_ptr<const Characteristic> read = std::make_shared<Characteristic>(TRY(m_records.getOwn(id)));
        m_characteristics.insert(id, read);
        return read;
    }

    store::Records& m_records;
    QHash<CharacteristicId, std::shared_ptr<const Characteristic>> m_characteristics;
};

int toleranceDecimals(const Characteristic& characteristic)
{
    return std::max({static_cast<int>(characteristic.decimals.value_or(0)), decimalsOf(characteristic.lower.text),
                     decimalsOf(characteristic.upper.text), 0});
}

} // namespace

const ReadingVoid* MeasuredResult::voidOf(const Reading& reading) const
{
    for (const ReadingVoid& voided : inspection->voids) {
        if (voided.characteristic == reading.characteristic && voided.feature == reading.feature &&
            voided.attempt == reading.attempt && voided.number == reading.number)
            return &voided;
    }
    return nullptr;
}

const Reading* MeasuredResult::correctionOf(const Reading& reading) const
{
    for (const Reading& other : readings) {
        if (other.attempt == reading.attempt && other.replaces == reading.number)
            return &other;
    }
    return nullptr;
}

QList<Reading> MeasuredResult::counting() const
{
    QList<Reading> list;
    if (!result)
        return list;
    for (const Reading& reading : readings) {
        if (reading.attempt == result->attempt && !voidOf(reading) && !correctionOf(reading))
            list.append(reading);
    }
    return result->readings == 1 && list.size() > 1 ? list.last(1) : list;
}

bool MeasuredResult::awaitsJudgement() const
{
    if (verdict() != Verdict::NotJudged || characteristic->usage != Usage::Toleranced)
        return false;
    const auto limits = limitsOf(*characteristic);
    const bool hasNoLimits = characteristic->tolerance_problem.isEmpty() && limits && !limits->areSet();
    const bool asksForALook = classOf(characteristic->type) == CharacteristicClass::Visual;
    return judgement.rule.isEmpty() || asksForALook || !hasNoLimits;
}

std::optional<Instant> MeasuredResult::time() const
{
    std::optional<Instant> last;
    for (const Reading& reading : counting()) {
        if (reading.time && (!last || *last < *reading.time))
            last = reading.time;
    }
    return last ? last : momentOf(*inspection);
}

QDate MeasuredResult::day() const
{
    QDate last;
    for (const Reading& reading : counting()) {
        if (reading.time)
            return {};
        last = std::max(last, reading.day);
    }
    return last;
}

QString MeasuredResult::place() const
{
    return feature > 0 && characteristic->features > 1
               ? QStringLiteral("%1.%2").arg(characteristic->balloon).arg(feature)
               : characteristic->balloon;
}

QString MeasuredResult::valueText() const
{
    if (!result)
        return {};
    if (!result->value) {
        if (verdict() == Verdict::Conforms)
            return QStringLiteral("accept");
        return verdict() == Verdict::DoesNotConform ? QStringLiteral("reject") : result->text;
    }
    int typed = 0;
    for (const Reading& reading : counting()) {
        if (!reading.rounded && reading.unit == characteristic->unit)
            typed = std::max(typed, decimalsOf(QString(reading.text).replace(QLatin1Char(','), QLatin1Char('.'))));
    }
    return services::valueText(*characteristic, *result->value, typed);
}

Result<QList<MeasuredResult>> resultsOf(store::Records& records, UnitId unit)
{
    return ResultReader(records).read(TRY(store::inspectionsOf(records.database(), unit)));
}

Result<QList<MeasuredResult>> resultsOf(store::Records& records, LotId lot)
{
    return ResultReader(records).read(TRY(store::inspectionsOf(records.database(), lot)));
}

QList<MeasuredResult> latestOf(const QList<MeasuredResult>& results)
{
    QList<MeasuredResult> latest;
    QHash<std::pair<CharacteristicId, std::int64_t>, qsizetype> places;
    for (const MeasuredResult& measured : results) {
        if (!measured.result)
            continue;
        const std::pair place{measured.characteristic->id, measured.feature};
        const auto known = places.constFind(place);
        if (known != places.constEnd()) {
            latest[*known] = measured;
        } else {
            places.insert(place, latest.size());
            latest.append(measured);
        }
    }
    std::stable_sort(latest.begin(), latest.end(), [](const MeasuredResult& a, const MeasuredResult& b) {
        if (a.characteristic->balloon != b.characteristic->balloon)
            return balloonLess(a.characteristic->balloon, b.characteristic->balloon);
        return a.feature < b.feature;
    });
    return latest;
}

bool balloonLess(const QString& a, const QString& b)
{
    static const QRegularExpression parts(QStringLiteral("\\d+|\\D+"));
    auto left = parts.globalMatch(a);
    auto right = parts.globalMatch(b);
    while (left.hasNext() && right.hasNext()) {
        const QString x = left.next().captured();
        const QString y = right.next().captured();
        bool xIsNumber = false;
        bool yIsNumber = false;
        const qlonglong m = x.toLongLong(&xIsNumber);
        const qlonglong n = y.toLongLong(&yIsNumber);
        if (xIsNumber && yIsNumber && m != n)
            return m < n;
        if (x != y)
            return x < y;
    }
    return !left.hasNext() && right.hasNext();
}

QString valueText(const Characteristic& characteristic, std::int64_t value, int decimals)
{
    const auto unit = parseUnit(characteristic.unit);
    const clew::Unit known = unit ? *unit : clew::Unit::One;
    const QString exact = textOfInteger(value, known);
    const int wanted = std::max(decimals, toleranceDecimals(characteristic));
    return decimalsOf(exact) >= wanted ? exact : textOfInteger(value, known, wanted);
}

namespace {

/// As written; but a number with more decimals than the unit keeps is binary noise, and is told as it was rounded.
QString toldLimit(const Exact& limit, const QString& unit)
{
    const auto known = parseUnit(unit);
    if (!limit.value || !known || decimalsOf(limit.text) <= mostDecimals(*known))
        return limit.text;
    return textOfInteger(*limit.value, *known);
}

QString modifierSign(const std::optional<metrology::MaterialCondition>& condition)
{
    using metrology::MaterialCondition;
    switch (condition.value_or(MaterialCondition::RegardlessOfSize)) {
    case MaterialCondition::RegardlessOfSize:
        return {};
    case MaterialCondition::MaximumMaterial:
        return QStringLiteral("Ⓜ");
    case MaterialCondition::LeastMaterial:
        return QStringLiteral("Ⓛ");
    }
    Q_UNREACHABLE();
}

} // namespace

Requirement requirementOf(const Characteristic& characteristic)
{
    Requirement requirement;
    requirement.type = characteristic.type == CharacteristicType::Runout
                           ? QStringLiteral("circular runout")
                           : enumName(characteristic.type).replace(QLatin1Char('_'), QLatin1Char(' '));
    const bool hasNumbers = !characteristic.nominal.text.isEmpty() || !characteristic.lower.text.isEmpty() ||
                            !characteristic.upper.text.isEmpty();
    if (!hasNumbers) {
        requirement.text = characteristic.requirement.isEmpty() ? characteristic.name : characteristic.requirement;
        return requirement;
    }
    requirement.nominal = toldLimit(characteristic.nominal, characteristic.unit);
    requirement.lower = toldLimit(characteristic.lower, characteristic.unit);
    requirement.upper = toldLimit(characteristic.upper, characteristic.unit);
    requirement.unit = characteristic.unit;
    requirement.modifier = modifierSign(characteristic.material_condition);
    static const QRegularExpression parameter(QStringLiteral("\\b(R[aqztp]|Rmax|Rsm)\\b"));
    if (characteristic.type == CharacteristicType::Roughness)
        requirement.parameter =
            parameter.match(characteristic.name + QLatin1Char(' ') + characteristic.requirement).captured();
    static const QRegularExpression separators(QStringLiteral("[^\\w-]+"));
    requirement.datums = characteristic.datums.split(separators, Qt::SkipEmptyParts);
    return requirement;
}

QString exactTextOf(const Characteristic& characteristic, std::int64_t value)
{
    const auto unit = parseUnit(characteristic.unit);
    return textOfInteger(value, unit ? *unit : clew::Unit::One);
}

JudgedFacts judgedFacts(const MeasuredResult& measured)
{
    const Judgement& judgement = measured.judgement;
    JudgedFacts facts;
    facts.verdict = enumName(measured.verdict());
    facts.rule = judgement.rule;
    facts.uncertainty = judgement.uncertainty;
    facts.coverageFactor = judgement.k;
    facts.freedom = judgement.freedom;
    facts.probability = judgement.p;
    facts.influences = judgement.influences;
    facts.budget = judgement.budget;
    facts.correctedBy = judgement.corrected_by;
    if (judgement.corrected)
        facts.corrected = exactTextOf(*measured.characteristic, *judgement.corrected);
    if (judgement.bonus)
        facts.bonus = exactTextOf(*measured.characteristic, *judgement.bonus);
    facts.correction = judgement.correction;
    facts.bonusBy = judgement.bonus_by;
    facts.because = judgement.because;
    if (measured.result)
        facts.deciding = enumName(measured.result->rule);
    return facts;
}

} // namespace clew::services
