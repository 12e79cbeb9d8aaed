// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/suspect_results.h"

#include "store/record_columns.h"
#include "store/snapshot.h"

#include <atomic>
#include <future>

namespace clew::services {

using namespace domain;

namespace {

constexpr const char* resultSql = R"(
    SELECT r.attempt, r.number, r.value, r.replaces, v.number, r.unit, r.text, i.unit, i.lot, i.plan, i.state
    FROM reading AS r CROSS JOIN inspection AS i ON i.id = r.inspection
    LEFT JOIN reading_void AS v ON v.inspection = r.inspection AND v.characteristic = r.characteristic
        AND v.feature = r.feature AND v.attempt = r.attempt AND v.number = r.number
    WHERE r.inspection = :inspection AND r.characteristic = :characteristic AND r.feature = :feature
    ORDER BY r.attempt, r.number)";

QByteArray judgementSql()
{
    return "SELECT " + store::columnsOf<Judgement>().columns().join(", ") + R"( FROM judgement
        WHERE inspection = :inspection AND characteristic = :characteristic AND feature = :feature
        ORDER BY number DESC LIMIT 1)";
}

bool isSuspect(const Reading& reading, std::span<const store::ReadingKey> suspect)
{
    return std::any_of(suspect.begin(), suspect.end(), [&](const store::ReadingKey& key) {
        return key.attempt == reading.attempt && key.number == reading.number;
    });
}

/// The readings that the result is made of; those in `readings` are in the order of attempt and number.
QList<Reading> countingReadings(const QList<Reading>& readings, const QList<ReadingVoid>& voids, DecidingRule rule)
{
    QList<Reading> counting;
    for (const Reading& reading : readings) {
        const bool isVoid = std::any_of(voids.begin(), voids.end(), [&](const ReadingVoid& voided) {
            return voided.attempt == reading.attempt && voided.number == reading.number;
        });
        const bool isReplaced = std::any_of(readings.begin(), readings.end(), [&](const Reading& other) {
            return other.attempt == reading.attempt && other.replaces == reading.number;
        });
        if (isVoid || isReplaced)
            continue;
        if (!counting.isEmpty() && (counting.last().attempt != reading.attempt || rule == DecidingRule::Single))
            counting.clear();
        counting.append(reading);
    }
    return counting;
}

} // namespace

/// One result's readings, and what the inspection says of them.
struct SuspectResults::Measured
{
    QList<Reading> readings;
    QList<ReadingVoid> voids;
    std::optional<UnitId> unit;
    std::optional<LotId> lot;
    std::optional<InspectionPlanId> plan;
};

/// Nothing for a void inspection.
Result<std::optional<SuspectResults::Measured>> SuspectResults::read(const store::ReadingKey& place)
{
    auto row = TRY(store::Statement::prepare(m_records.database(), resultSql));
    row.bind(":inspection", place.inspection).bind(":characteristic", place.characteristic);
    row.bind(":feature", place.feature);
    TRY(row.exec());
    Measured measured;
    bool isVoid = false;
    while (TRY(row.next())) {
        Reading reading;
        reading.characteristic = CharacteristicId::fromStore(place.characteristic);
        reading.feature = place.feature;
        reading.attempt = row.integer(0);
        reading.number = row.integer(1);
        reading.value = row.optionalInteger(2);
        reading.replaces = row.optionalInteger(3);
        reading.unit = row.isNull(5) ? QString() : row.text(5);
        if (!reading.value)
            reading.text = row.isNull(6) ? QString() : row.text(6);
        if (!row.isNull(4))
            measured.voids.append(
                {reading.characteristic, reading.feature, reading.attempt, reading.number, {}, {}, m_now});
        if (measured.readings.isEmpty()) {
            measured.unit = row.optionalId<UnitId>(7);
            measured.lot = row.optionalId<LotId>(8);
            measured.plan = row.optionalId<InspectionPlanId>(9);
            isVoid = row.utf8(10) == namesOf(InspectionState{})[static_cast<std::size_t>(InspectionState::Void)];
        }
        measured.readings.append(reading);
    }
    return isVoid ? std::nullopt : std::optional(std::move(measured));
}

Result<std::optional<Judgement>> SuspectResults::inForce(const store::ReadingKey& place)
{
    static const QByteArray sql = judgementSql();
    auto row = TRY(store::Statement::prepare(m_records.database(), sql.constData()));
    row.bind(":inspection", place.inspection).bind(":characteristic", place.characteristic);
    row.bind(":feature", place.feature);
    if (!TRY(row.one()))
        return std::optional<Judgement>{};
    Judgement judgement;
    store::FieldReader reader(row, 0);
    Judgement::fields(judgement, reader);
    TRY(reader.result(Judgement::table));
    return std::optional{judgement};
}

Result<const PlanItem*> SuspectResults::planned(const std::optional<InspectionPlanId>& id,
                                                CharacteristicId characteristicId)
{
    if (!id)
        return static_cast<const PlanItem*>(nullptr);
    auto plan = m_plans.constFind(*id);
    if (plan == m_plans.constEnd())
        plan = m_plans.insert(*id, TRY(m_records.get(*id)));
    return planItem(&*plan, characteristicId);
}

Result<const Characteristic*> SuspectResults::characteristic(CharacteristicId id)
{
    auto known = m_characteristics.constFind(id);
    if (known == m_characteristics.constEnd())
        known = m_characteristics.insert(id, TRY(m_records.getOwn(id)));
    return &*known;
}

/// Into the judgement's bonus; why there is none otherwise.
Result<QString> SuspectResults::widenAnew(const Characteristic& position, const ResultPlace& place, Judgement& inForce)
{
    const auto bonus = m_positions.bonusWithoutError(position, place);
    if (!bonus && bonus.error().code != Error::Code::Invalid)
        return tl::make_unexpected(bonus.error());
    if (!bonus)
        return bonus.error().message;
    inForce.bonus = *bonus;
    return QString();
}

Result<> SuspectResults::judgeResult(std::span<const store::ReadingKey> suspect, SuspectFindings& findings)
{
    const store::ReadingKey& place = suspect.front();
    const auto measured = TRY(read(place));
    if (!measured)
        return {};
    findings.measurements += static_cast<qint64>(suspect.size());
    ++findings.results;
    if (measured->unit)
        findings.units.insert(*measured->unit);
    else if (measured->lot)
        findings.lots.insert(*measured->lot);
    const auto id = CharacteristicId::fromStore(place.characteristic);
    const PlanItem* const item = TRY(planned(measured->plan, id));
    const DecidingRule rule = item ? item->deciding : DecidingRule::Single;
    QList<Reading> counting = countingReadings(measured->readings, measured->voids, rule);
    const auto before = resultOf(counting, {}, rule);
    if (!before)
        return {};
    QString because;
    for (Reading& reading : counting) {
        if (isSuspect(reading, suspect)) {
            const QString problem = takeErrorOut(m_curve, reading);
            because = because.isEmpty() ? problem : because;
        }
    }
    const Characteristic& judged = *TRY(characteristic(id));
    auto known = TRY(inForce(place));
    if (!known && !isComplete(*resultOf(measured->readings, measured->voids, rule), item))
        return {}; // nobody judged it, nor will as it is
    const auto after = resultOf(counting, {}, rule);
    ImpactFinding finding;
    finding.from = known ? known->verdict : m_judging.judge(judged, *before, {}, m_now).verdict;
    if (known && known->bonus && because.isEmpty())
        because = TRY(widenAnew(
            judged, {InspectionId::fromStore(place.inspection), measured->unit, measured->lot, place.feature}, *known));
    std::optional<std::int64_t> corrected;
    if (because.isEmpty()) {
        const Judgement again = m_judging.judge(judged, *after, known, m_now);
        finding.to = again.verdict;
        corrected = again.corrected ? again.corrected : after->value;
        if (again.verdict == Verdict::NotJudged)
            because = again.because;
    }
    if (finding.from == finding.to)
        return {};
    finding.unit = measured->unit;
    finding.lot = measured->lot;
    finding.inspection = InspectionId::fromStore(place.inspection);
    finding.characteristic = id;
    finding.feature = place.feature;
    finding.value = known && known->corrected ? known->corrected : before->value;
    if (because.isEmpty())
        finding.corrected = corrected;
    finding.because = because;
    findings.changed.append(finding);
    return {};
}

Result<SuspectFindings> SuspectResults::judge(std::span<const store::ReadingKey> readings, Progress& progress)
{
    constexpr int resultsAtOnce = 1000; // others save between them
    SuspectFindings findings;
    for (auto first = readings.begin(); first != readings.end();) {
        const auto oneState = TRY(store::Snapshot::begin(m_records.database()));
        for (int i = 0; i < resultsAtOnce && first != readings.end(); ++i) {
            const auto last = std::find_if(
                first, readings.end(), [&](const store::ReadingKey& key) { return key.result() != first->result(); });
            TRY(judgeResult(std::span(first, last), findings));
            first = last;
        }
        progress.report(QStringLiteral("results"), static_cast<int>(first - readings.begin()),
                        static_cast<int>(readings.size()));
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The assessment was stopped."));
    }
    return findings;
}

namespace {

/// Of the thread whose progress nobody watches: stopped with the other one.
class StoppedWith final : public Progress
{
public:
    explicit StoppedWith(const std::atomic<bool>& stop) : m_stop(stop) {}
    void report(const QString&, std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return m_stop; }

private:
    const std::atomic<bool>& m_stop;
};

/// The end of the first half; an inspection's readings stay together.
std::size_t middleOf(std::span<const store::ReadingKey> readings)
{
    std::size_t middle = readings.size() / 2;
    while (middle < readings.size() && middle > 0 && readings[middle].inspection == readings[middle - 1].inspection)
        ++middle;
    return middle;
}

/// Adds the positions whose own readings are sound and whose size's are not.
Result<> addFollowers(store::Records& records, SuspectPositions& positions, Instant now, SuspectFindings& findings,
                      const Progress& progress)
{
    const auto oneState = TRY(store::Snapshot::begin(records.database()));
    JudgingAgain judging;
    for (const MeasuredResult& each : TRY(positions.followers(progress))) {
        const Inspection& inspection = *each.inspection;
        const auto bonus = positions.bonusWithoutError(*each.characteristic,
                                                       {inspection.id, inspection.unit, inspection.lot, each.feature});
        if (!bonus && bonus.error().code != Error::Code::Invalid)
            return tl::make_unexpected(bonus.error());
        if (bonus && *bonus == each.judgement.bonus)
            continue;
        ++findings.results;
        if (inspection.unit)
            findings.units.insert(*inspection.unit);
        else
            findings.lots.insert(*inspection.lot);
        ImpactFinding finding;
        finding.from = each.verdict();
        finding.because = bonus ? QString() : bonus.error().message;
        if (bonus) {
            Judgement inForce = each.judgement;
            inForce.bonus = *bonus;
            const Judgement again = judging.judge(*each.characteristic, *each.result, inForce, now);
            finding.to = again.verdict;
            finding.because = again.verdict == Verdict::NotJudged ? again.because : QString();
        }
        if (finding.from == finding.to)
            continue;
        finding.unit = inspection.unit;
        finding.lot = inspection.lot;
        finding.inspection = inspection.id;
        finding.characteristic = each.characteristic->id;
        finding.feature = each.feature;
        finding.value = each.result->value;
        if (bonus)
            finding.corrected = each.result->value;
        findings.changed.append(finding);
    }
    return {};
}

/// On two connections from `twoFrom` readings on.
Result<SuspectFindings> judgeReadings(store::Records& records, const ErrorCurve& curve, Instant now,
                                      std::span<const store::ReadingKey> readings, Progress& progress,
                                      std::size_t twoFrom)
{
    store::Database& database = records.database();
    if (readings.size() < twoFrom || database.inTransaction())
        return SuspectResults(records, curve, now, readings).judge(readings, progress);
    const std::size_t middle = middleOf(readings);
    std::atomic<bool> stop = false;
    // Without launch::async alone, a computer that gives no thread judges the second half after the first.
    auto second = std::async(std::launch::async | std::launch::deferred, [&]() -> Result<SuspectFindings> {
        const auto other =
            TRY(store::Database::open(database.path(), database.secret(), store::Database::OpenMode::ReadOnly));
        const SystemClock clock;
        store::Records otherRecords(*other, clock);
        StoppedWith together(stop);
        return SuspectResults(otherRecords, curve, now, readings).judge(readings.subspan(middle), together);
    });
    auto findings = SuspectResults(records, curve, now, readings).judge(readings.first(middle), progress);
    stop = !findings;
    const auto rest = second.get();
    if (!findings)
        return findings;
    if (!rest)
        return rest;
    findings->measurements += rest->measurements;
    findings->results += rest->results;
    findings->units.unite(rest->units);
    findings->lots.unite(rest->lots);
    findings->changed += rest->changed;
    return findings;
}

} // namespace

Result<SuspectFindings> judgeSuspects(store::Records& records, const ErrorCurve& curve, Instant now,
                                      std::span<const store::ReadingKey> readings, Progress& progress,
                                      std::size_t twoFrom)
{
    SuspectFindings findings = TRY(judgeReadings(records, curve, now, readings, progress, twoFrom));
    SuspectPositions positions(records, curve, readings);
    TRY(addFollowers(records, positions, now, findings, progress));
    return findings;
}

} // namespace clew::services
