// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_service.h"

#include "services/device_history_service.h"
#include "services/hold_service.h"
#include "services/ledger_service.h"
#include "services/master_checks.h"
#include "services/nonconformity_service.h"
#include "store/history_questions.h"
#include "support/barrel_shop.h"

#include <QTemporaryDir>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using namespace clew::test;

namespace clew::test {

/// A tray of three barrels in inspection, by a plan that asks for the mean of two readings of the bore.
class BenchShop : public BarrelShop
{
public:
    BenchShop()
    {
        InspectionPlan made;
        made.part_revision = revision;
        made.name = QStringLiteral("IP-31");
        made.plan_revision = QStringLiteral("4");
        made.state = PlanState::Released;
        PlanItem twice;
        twice.characteristic = bore;
        twice.gauge_type = QStringLiteral("air gauge");
        twice.deciding = DecidingRule::Mean;
        twice.readings = 2;
        PlanItem eye;
        eye.characteristic = edges;
        made.items = {twice, eye};
        plan = add(made);
        Lot lot;
        lot.number = QStringLiteral("T-5");
        lot.type = LotType::Production;
        lot.part_revision = revision;
        lot.state = LotState::Accepted;
        tray = add(lot);
        for (const char* serial : {"BRL-10", "BRL-2", "BRL-9"})
            units.append(unit(serial, UnitState::InInspection, tray));
    }

    BenchService bench(const Session& who) { return BenchService(records(), clock(), who); }
    BenchEntry entry(UnitId unit, CharacteristicId characteristic, const char* text)
    {
        BenchEntry made;
        made.at = {{unit, {}}, characteristic, 0};
        made.text = QString::fromUtf8(text);
        made.source = ReadingSource::Serial;
        if (characteristic != edges)
            made.gauge = gauge;
        return made;
    }
    Result<BenchPiece> record(const Session& who, const BenchEntry& entry) { return bench(who).record(entry); }
    BenchTask task(UnitId unit, CharacteristicId characteristic)
    {
        for (const BenchTask& each : MUST(benchPiece(records(), {unit, {}})).tasks) {
            if (each.characteristic->id == characteristic)
                return each;
        }
        qFatal("not planned");
    }
    /// All that the plan asks for, good.
    void measure(UnitId unit, const Session& who)
    {
        for (const char* value : {"10.5004", "10.5006"})
            MUST(record(who, entry(unit, bore, value)));
        MUST(record(who, entry(unit, edges, "OK")));
    }
    bool ledgerHolds()
    {
        SilentProgress silent;
        return MUST(verifyLedger(records(), silent)).ok;
    }

    InspectionPlanId plan;
    LotId tray;
    QList<UnitId> units;
};

} // namespace clew::test

using clew::test::BenchShop;

class TestBenchService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<BenchShop>();
        m_ring.reset();
    }
    void cleanup() { m_shop.reset(); }

    void opensTheTrayOfAUnitInTheOrderOfItsPlaces()
    {
        BenchJob job = MUST(benchJob(records(), QStringLiteral("LB-7/BRL-9")));
        QCOMPARE(job.lot, QStringLiteral("T-5"));
        QCOMPARE(job.plan, QStringLiteral("IP-31 4"));
        QCOMPARE(job.order, QStringLiteral("WO-1"));
        QStringList serials;
        for (const BenchPiece& piece : job.pieces)
            serials.append(piece.label);
        QCOMPARE(serials, (QStringList{QStringLiteral("BRL-2"), QStringLiteral("BRL-9"), QStringLiteral("BRL-10")}));
        QCOMPARE(job.pieces.at(job.current).label, QStringLiteral("BRL-9"));
        QCOMPARE(job.pieces.first().tasks.size(), 2); // the plan's, not the drawing's three
        m_shop->edit(m_shop->units.first(), [](domain::Unit& unit) { unit.location = QStringLiteral("bench"); });
        job = MUST(benchJob(records(), QStringLiteral("lot/T-5")));
        QCOMPARE(job.pieces.size(), 3);
    }

    void opensALotThatHasNoUnitsAsOnePiece()
    {
        Lot spacers;
        spacers.number = QStringLiteral("SP-1");
        spacers.type = LotType::Production;
        spacers.part_revision = m_shop->revision;
        const LotId lot = m_shop->add(spacers);
        const BenchJob job = MUST(benchJob(records(), QStringLiteral("lot/SP-1")));
        QCOMPARE(job.pieces.size(), 1);
        BenchEntry entry = m_shop->entry(m_shop->units.first(), m_shop->edges, "OK");
        entry.at.subject = {{}, lot};
        const BenchPiece after = MUST(m_shop->record(m_shop->ira, entry));
        QCOMPARE(after.tasksDone(), 1);
    }

    void asksForEveryFeatureWhereThereIsNoPlan()
    {
        m_shop->edit(m_shop->plan, [](InspectionPlan& plan) { plan.state = PlanState::Obsolete; });
        const BenchPiece piece = MUST(benchPiece(records(), {unit(), {}}));
        QStringList places;
        for (const BenchTask& task : piece.tasks)
            places.append(task.place());
        QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral("2 12.1 12.2 12.3 12.4 12.5 12.6 19"));
    }

    void materialIsNoWorkForTheBench()
    {
        const auto job = benchJob(records(), QStringLiteral("lot/HT-8841"));
        QVERIFY(!job);
        QVERIFY(job.error().message.contains(QStringLiteral("HT-8841")));
    }

    void eachValueHasItsOwnLineInTheLedger()
    {
        const int before = m_shop->lines();
        m_shop->measure(unit(), m_shop->ira);
        QCOMPARE(m_shop->lines(), before + 3);
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("i.roth")));
        QVERIFY(m_shop->ledgerHolds());
        const Inspection made = inspection();
        QCOMPARE(made.state, InspectionState::Open);
        QCOMPARE(made.plan, std::optional(m_shop->plan));
        QCOMPARE(made.readings.size(), 3);
        QCOMPARE(made.readings.first().source, ReadingSource::Serial);
        QCOMPARE(made.readings.first().gauge, std::optional(m_shop->gauge));
    }

    void judgesWhenTheLastPlannedReadingIsThere()
    {
        MUST(m_shop->record(m_shop->ira, m_shop->entry(unit(), m_shop->bore, "10.5004")));
        QVERIFY(inspection().judgements.isEmpty());
        QVERIFY(!task().isDone());
        MUST(m_shop->record(m_shop->ira, m_shop->entry(unit(), m_shop->bore, "10.5064")));
        QCOMPARE(inspection().judgements.size(), 1);
        QVERIFY(task().isDone());
        QCOMPARE(task().verdict(), Verdict::DoesNotConform); // the mean is 10.5034
        QCOMPARE(inspection().judgements.first().value, std::optional<std::int64_t>(10503400000));
    }

    void keepsADeviationAsItWasTyped()
    {
        BenchEntry entry = m_shop->entry(unit(), m_shop->bore, "+1,4 µm");
        entry.source = ReadingSource::Typed;
        MUST(m_shop->record(m_shop->ira, entry));
        const Reading reading = inspection().readings.first();
        QCOMPARE(reading.text, QStringLiteral("+1,4 µm"));
        QVERIFY(reading.deviation);
        QCOMPARE(reading.value, std::optional<std::int64_t>(10501400000));
    }

    void refusesMoreThanThePlanAsksForUnlessItIsMeasuredAgain()
    {
        m_shop->measure(unit(), m_shop->ira);
        const int before = m_shop->lines();
        BenchEntry more = m_shop->entry(unit(), m_shop->bore, "10.5010");
        QVERIFY(!m_shop->record(m_shop->ira, more));
        more.again = true;
        QVERIFY(!m_shop->record(m_shop->ira, more)); // and not without a reason
        QCOMPARE(m_shop->lines(), before);
        more.reason = QStringLiteral("dirt");
        MUST(m_shop->record(m_shop->ira, more));
        QCOMPARE(task().attempt, 2);
        QVERIFY(!task().isDone()); // the second attempt has two readings too
        more.again = false;
        MUST(m_shop->record(m_shop->ira, more));
        QVERIFY(task().isDone());
        QList<std::int64_t> attempts;
        for (const Judgement& judgement : inspection().judgements)
            attempts.append(judgement.attempt);
        QCOMPARE(attempts, (QList<std::int64_t>{1, 2, 1})); // bore, bore again, edges
    }

    void moreAttemptsThanPlannedAreAQualityManagers()
    {
        m_shop->measure(unit(), m_shop->ira);
        BenchEntry again = m_shop->entry(unit(), m_shop->edges, "OK");
        again.again = true;
        again.reason = QStringLiteral("light");
        MUST(m_shop->record(m_shop->ira, again));
        const auto third = m_shop->record(m_shop->ira, again);
        QVERIFY(!third);
        QCOMPARE(third.error().code, Error::Code::Denied);
        QVERIFY(third.error().message.contains(QStringLiteral("quality manager")));
        MUST(m_shop->record(m_shop->anna, again));
    }

    void aVoidKeepsTheReadingAndAsksForAnother()
    {
        m_shop->measure(unit(), m_shop->ira);
        QVERIFY(!m_shop->bench(m_shop->ira).voidReading(place(), 1, 2, QString()));
        MUST(m_shop->bench(m_shop->ira).voidReading(place(), 1, 2, QStringLiteral("wrong gauge")));
        QCOMPARE(inspection().readings.size(), 3);
        QVERIFY(!task().isDone());
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("wrong gauge")));
        QVERIFY(!m_shop->bench(m_shop->ira).voidReading(place(), 1, 2, QStringLiteral("twice")));
        MUST(m_shop->record(m_shop->ira, m_shop->entry(unit(), m_shop->bore, "10.5012")));
        QVERIFY(task().isDone());
        QCOMPARE(inspection().readings.size(), 4);
        QVERIFY(m_shop->ledgerHolds());
    }

    void aCorrectionReplacesAMistypedValueAndIsJudgedAnew()
    {
        m_shop->measure(unit(), m_shop->ira);
        BenchEntry right = m_shop->entry(unit(), m_shop->bore, "10.5086");
        right.replaces = 2;
        QVERIFY(!m_shop->record(m_shop->ira, right));
        right.reason = QStringLiteral("typed the wrong line");
        MUST(m_shop->record(m_shop->ira, right));
        QCOMPARE(task().verdict(), Verdict::DoesNotConform);
        QCOMPARE(inspection().judgements.size(), 3); // bore, edges, bore again
        QVERIFY(m_shop->lastLine().contains(QStringLiteral("\"correct\"")));
        QVERIFY(!m_shop->record(m_shop->ira, right)); // replaced already
    }

    void someoneElseGoesOnWithAHalfMeasuredPiece()
    {
        MUST(m_shop->record(m_shop->ira, m_shop->entry(unit(), m_shop->bore, "10.5004")));
        QCOMPARE(MUST(benchPiece(records(), {unit(), {}})).begunBy, QStringLiteral("Ira Roth"));
        MUST(m_shop->record(m_shop->ivo, m_shop->entry(unit(), m_shop->bore, "10.5006")));
        const QList<Reading> readings = inspection().readings;
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.first().person, std::optional(m_shop->ira.person));
        QCOMPARE(readings.last().person, std::optional(m_shop->ivo.person));
    }

    void everyLockSaysWhyAndWhoCanLiftIt_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("words");
        QTest::newRow("due") << "due"
                             << "ended on 2026-03-01";
        QTest::newRow("failed") << "failed"
                                << "failed its calibration";
        QTest::newRow("marked") << "marked"
                                << "failed";
        QTest::newRow("out of use") << "out"
                                    << "out of use";
        QTest::newRow("none") << "never"
                              << "has no calibration";
        QTest::newRow("off its master") << "check"
                                        << "was 0.8 µm off its master on";
        QTest::newRow("other type") << "type"
                                    << "asks for bore plug";
        QTest::newRow("no gauge") << "nogauge"
                                  << "scan the gauge";
        QTest::newRow("hold") << "hold"
                              << "on hold by H-2026-0001; a quality manager";
        QTest::newRow("nonconformity") << "nc"
                                       << "NC-2026-0001";
        QTest::newRow("released") << "state"
                                  << "is released, not in inspection";
        QTest::newRow("lot") << "lot"
                             << "T-5 is on hold";
    }
    void everyLockSaysWhyAndWhoCanLiftIt()
    {
        QFETCH(QString, cause);
        QFETCH(QString, words);
        BenchEntry entry = m_shop->entry(unit(), m_shop->bore, "10.5004");
        bringAbout(cause, entry);
        const int before = m_shop->lines();
        const auto refused = m_shop->record(m_shop->ira, entry);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
        QCOMPARE(m_shop->lines(), before);
        const auto locks = MUST(m_shop->bench(m_shop->ira).locks(entry.at, entry.gauge));
        QVERIFY(!locks.isEmpty());
        QCOMPARE(lockSentence(locks.first()), refused.error().message);
    }

    void aGaugeOffItsMasterMeasuresAgainAfterAGoodCheck()
    {
        const BenchEntry entry = m_shop->entry(unit(), m_shop->bore, "10.5004");
        checkWithMaster("0.2 µm");
        m_shop->clock().advance(60'000);
        checkWithMaster("-0.6 µm");
        QVERIFY(!m_shop->record(m_shop->ira, entry));
        m_shop->clock().advance(60'000);
        checkWithMaster("0.5 µm"); // at the limit
        MUST(m_shop->record(m_shop->ira, entry));
        QCOMPARE(inspection().readings.first().chain, QStringLiteral("master=AG-099"));
    }

    void anAttributeNeedsNoGauge() { MUST(m_shop->record(m_shop->ira, m_shop->entry(unit(), m_shop->edges, "NOK"))); }

    void aReaderMayNotMeasure()
    {
        const auto refused = m_shop->record(m_shop->audit, m_shop->entry(unit(), m_shop->bore, "10.5004"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Denied);
    }

    void beginsTheInspectionOfUnitsThatCameFromTheMachine()
    {
        const UnitId fresh = m_shop->unit("BRL-77", UnitState::InProcess);
        QVERIFY(MUST(benchPiece(records(), {fresh, {}})).canBegin());
        MUST(m_shop->bench(m_shop->op).begin({fresh}));
        QVERIFY(MUST(benchPiece(records(), {fresh, {}})).locks.isEmpty());
    }

    void finishesAShownListTogetherOrNotAtAll()
    {
        m_shop->measure(m_shop->units.at(0), m_shop->ira);
        const QList<BenchSubject> both{{m_shop->units.at(0), {}}, {m_shop->units.at(1), {}}};
        const auto early = m_shop->bench(m_shop->ira).finish(both);
        QVERIFY(!early);
        QVERIFY(early.error().message.contains(QStringLiteral("BRL-2")));
        QCOMPARE(m_shop->get(m_shop->units.at(0)).state, UnitState::InInspection);
        m_shop->measure(m_shop->units.at(1), m_shop->ira);
        QVERIFY_RESULT(m_shop->bench(m_shop->ira).finish(both));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_shop->get(m_shop->units.at(i)).state, UnitState::Inspected);
        QCOMPARE(inspection().state, InspectionState::Complete);
        QVERIFY(m_shop->ledgerHolds());
    }

    void whatIsNotOkNamesItsDefectAndKeepsItsPhoto()
    {
        const QTemporaryDir folder;
        BenchEntry bad = m_shop->entry(unit(), m_shop->edges, "NOK");
        bad.defect = QStringLiteral("burr");
        bad.photos = {pictureIn(folder, "burr.png", 'a')};
        MUST(m_shop->record(m_shop->ira, bad));
        const Reading kept = inspection().readings.first();
        QCOMPARE(kept.defect, QStringLiteral("burr"));
        const QList<DocumentId> documents = MUST(store::documentsOf(records().database(), unit()));
        QCOMPARE(documents.size(), 1);
        const Document photo = MUST(records().get(documents.first()));
        QCOMPARE(photo.type, QStringLiteral("photo"));
        QCOMPARE(photo.links.first().inspection, std::optional(InspectionId::fromStore(1)));
        const auto history = MUST(DeviceHistoryService(records(), m_shop->clock(), m_shop->anna).assemble(unit()));
        QCOMPARE(history.results.first().readings.first().defect, QStringLiteral("burr"));
        QVERIFY(m_shop->ledgerHolds());
    }

    void aPhotoThatIsNoneRecordsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* text, const char* file, const char* why) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(file) << QString::fromLatin1(why);
        };
        row("no picture", "NOK", "text.png", "is no PNG or JPEG picture");
        row("not there", "NOK", "nowhere.png", "can't be read");
        row("of a good piece", "OK", "good.png", "belong to an attribute that is not OK");
    }
    void aPhotoThatIsNoneRecordsNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, file);
        QFETCH(QString, why);
        const QTemporaryDir folder;
        pictureIn(folder, "good.png", 'b');
        QFile words(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("a burr") > 0);
        words.close();
        BenchEntry entry = m_shop->entry(unit(), m_shop->edges, text.constData());
        entry.photos = {folder.filePath(file)};
        const auto refused = m_shop->record(m_shop->ira, entry);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(why), qPrintable(refused.error().message));
        QVERIFY(!MUST(benchPiece(records(), {unit(), {}})).inspection);
    }

    void noInspectionEndsWithoutTheConditionsOfItsPlan()
    {
        wantsConditions({QStringLiteral("part temperature"), QStringLiteral("humidity")});
        m_shop->measure(unit(), m_shop->ira);
        const auto early = m_shop->bench(m_shop->ira).finish({{unit(), {}}});
        QVERIFY(!early);
        QVERIFY(early.error().message.contains(QStringLiteral("part temperature, humidity")));
        QCOMPARE(m_shop->get(unit()).state, UnitState::InInspection);
        ConditionsEntry said;
        said.partTemperature = Decimal::fromInteger(20);
        MUST(m_shop->bench(m_shop->ira).recordConditions({{unit(), {}}}, said, {}));
        QCOMPARE(MUST(benchPiece(records(), {unit(), {}})).unrecorded(), QStringList{QStringLiteral("humidity")});
        said.partTemperature.reset();
        said.conditions = {QStringLiteral("Humidity = 45 %")};
        MUST(m_shop->bench(m_shop->ira).recordConditions({{unit(), {}}}, said, {}));
        QVERIFY_RESULT(m_shop->bench(m_shop->ira).finish({{unit(), {}}}));
        QVERIFY(m_shop->ledgerHolds());
    }

    void theConditionsOfATrayAreSaidOnceAndPrinted()
    {
        const auto tray = subjects(3);
        ConditionsEntry said;
        said.partTemperature = MUST(Decimal::parse(QStringLiteral("20.4")));
        said.correctedTo20 = metrology::CompensatedBy::Software;
        said.conditions = {QStringLiteral("humidity=45 %"), QStringLiteral("light=ring")};
        MUST(m_shop->bench(m_shop->ira).recordConditions(tray, said, {}));
        said = {};
        said.conditions = {QStringLiteral("humidity=47 %")}; // said again: the new value holds
        MUST(m_shop->bench(m_shop->ira).recordConditions(tray, said, {}));
        for (const UnitId each : m_shop->units)
            m_shop->measure(each, m_shop->ira);
        const auto history =
            MUST(DeviceHistoryService(records(), m_shop->clock(), m_shop->anna).assemble(m_shop->tray));
        QCOMPARE(history.conditions.size(), 1);
        QCOMPARE(history.conditions.first().inspections.size(), 3);
        QCOMPARE(history.conditions.first().others,
                 (QStringList{QStringLiteral("light=ring"), QStringLiteral("humidity=47 %")}));
        QCOMPARE(history.results.first().temperature, QStringLiteral("20.4 °C, corrected by software"));
        QVERIFY(m_shop->ledgerHolds());
    }

    void conditionsOfATrayAreRecordedForAllOrNone()
    {
        MUST(HoldService(records(), m_shop->clock(), m_shop->ira).place({QStringLiteral("dirt"), {unit()}, {}}));
        ConditionsEntry said;
        said.partTemperature = Decimal::fromInteger(20);
        QVERIFY(!m_shop->bench(m_shop->ira).recordConditions(subjects(3), said, {}));
        for (const BenchSubject& each : subjects(3))
            QVERIFY(!MUST(benchPiece(records(), each)).inspection);
        const auto nothing = m_shop->bench(m_shop->ira).recordConditions({subjects(3).last()}, {}, {});
        QVERIFY(!nothing);
        QVERIFY(nothing.error().message.contains(QStringLiteral("say at least one")));
    }

    void theDeviceHistoryShowsTheWholeStoryOfAPiece()
    {
        m_shop->measure(unit(), m_shop->ira);
        BenchEntry bad = m_shop->entry(unit(), m_shop->edges, "NOK");
        bad.again = true;
        bad.reason = QStringLiteral("burr under the microscope");
        MUST(m_shop->record(m_shop->ira, bad));
        NonconformityRequest wrong;
        wrong.title = QStringLiteral("burr");
        wrong.reason = QStringLiteral("edge not free of burrs");
        wrong.characteristic = m_shop->edges;
        wrong.units = {unit()};
        MUST(NonconformityService(records(), m_shop->clock(), m_shop->ira).open(wrong));
        const auto history = MUST(DeviceHistoryService(records(), m_shop->clock(), m_shop->anna).assemble(unit()));
        QCOMPARE(history.nonconformities.size(), 1);
        QCOMPARE(history.results.size(), 2);
        QStringList verdicts;
        for (const ResultLine& line : history.results)
            verdicts.append(line.verdict);
        QCOMPARE(verdicts, (QStringList{QStringLiteral("conforms"), QStringLiteral("does not conform")}));
    }

private:
    store::Records& records() { return m_shop->records(); }
    UnitId unit() { return m_shop->units.first(); }
    BenchTask task() { return m_shop->task(unit(), m_shop->bore); }
    BenchPlace place() { return {{unit(), {}}, m_shop->bore, 0}; }
    Inspection inspection() { return MUST(records().get(InspectionId::fromStore(1))); }

    void bringAbout(const QString& cause, BenchEntry& entry)
    {
        const auto calibrate = [&](CalibrationResult result, QDate due) {
            m_shop->calibrate("K-2", QDate(2026, 2, 1), due, result);
        };
        if (cause == QLatin1String("due"))
            calibrate(CalibrationResult::Pass, QDate(2026, 3, 1));
        else if (cause == QLatin1String("failed"))
            calibrate(CalibrationResult::Fail, {});
        else if (cause == QLatin1String("marked"))
            m_shop->edit(m_shop->gauge, [](Gauge& gauge) { gauge.state = GaugeState::Failed; });
        else if (cause == QLatin1String("out"))
            m_shop->edit(m_shop->gauge, [](Gauge& gauge) { gauge.state = GaugeState::OutOfUse; });
        else if (cause == QLatin1String("never"))
            entry.gauge = anotherGauge();
        else if (cause == QLatin1String("check"))
            checkWithMaster("0.8 µm");
        else if (cause == QLatin1String("type"))
            plansBorePlug();
        else if (cause == QLatin1String("nogauge"))
            entry.gauge.reset();
        else if (cause == QLatin1String("hold"))
            MUST(HoldService(records(), m_shop->clock(), m_shop->ira).place({QStringLiteral("dirt"), {unit()}, {}}));
        else if (cause == QLatin1String("lot"))
            MUST(HoldService(records(), m_shop->clock(), m_shop->ira)
                     .place({QStringLiteral("dirt"), {}, {m_shop->tray}}));
        else if (cause == QLatin1String("nc"))
            MUST(NonconformityService(records(), m_shop->clock(), m_shop->ira)
                     .open({QStringLiteral("burr"), QStringLiteral("burr"), {}, {}, {unit()}, {}}));
        else
            m_shop->edit(unit(), [](domain::Unit& made) { made.state = UnitState::Released; });
    }
    void checkWithMaster(const char* deviation)
    {
        NewMasterCheck check;
        check.gauge = m_shop->gauge;
        if (!m_ring)
            m_ring = anotherGauge();
        check.master = *m_ring;
        check.deviation = QString::fromUtf8(deviation);
        check.limit = QStringLiteral("0.5 µm");
        MUST(MasterChecks(records(), m_shop->clock(), m_shop->ira).record(check));
    }
    GaugeId anotherGauge()
    {
        Gauge made;
        made.code = QStringLiteral("AG-099");
        made.type = QStringLiteral("air gauge");
        return m_shop->add(made);
    }
    /// A file that begins as a PNG picture does; nothing here looks further.
    static QString pictureIn(const QTemporaryDir& folder, const char* name, char content)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArrayLiteral("\x89PNG\r\n\x1a\n") + content) < 9)
            qFatal("no picture");
        return file.fileName();
    }
    QList<BenchSubject> subjects(int count)
    {
        QList<BenchSubject> all;
        for (const UnitId each : m_shop->units.first(count))
            all.append({each, {}});
        return all;
    }
    void wantsConditions(const QStringList& conditions)
    {
        InspectionPlan plan = m_shop->get(m_shop->plan);
        plan.name = QStringLiteral("IP-33");
        plan.id = {};
        plan.uuid.clear();
        plan.items.first().conditions = conditions;
        m_shop->add(plan);
    }
    void plansBorePlug()
    {
        InspectionPlan plan = m_shop->get(m_shop->plan);
        plan.name = QStringLiteral("IP-32");
        plan.id = {};
        plan.uuid.clear();
        plan.items.first().gauge_type = QStringLiteral("bore plug");
        m_shop->add(plan);
    }

    std::unique_ptr<BenchShop> m_shop;
    std::optional<GaugeId> m_ring; ///< made when it is first needed
};

QTEST_GUILESS_MAIN(TestBenchService)
#include "tst_bench_service.moc"
