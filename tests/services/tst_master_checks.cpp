// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/judging.h"
#include "services/master_checks.h"
#include "services/unit_service.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

constexpr std::int64_t hour = 3'600'000;

/// AG-014 is set with ring SR-10; a morning of checks and bores.
class MasteredShop : public clew::test::BarrelShop
{
public:
    MasteredShop()
    {
        Gauge made;
        made.code = QStringLiteral("SR-10");
        ring = add(made);
        begins = clock().now();
    }

    Instant at(int hours) const { return Instant::fromMilliseconds(begins.toMilliseconds() + hours * hour); }
    void setClock(int hours) { clock().set(at(hours)); }

    Result<RecordedCheck> tryCheck(int hours, const char* deviation, const char* limit = "0.5 µm")
    {
        NewMasterCheck wanted;
        wanted.gauge = gauge;
        wanted.master = ring;
        wanted.deviation = QString::fromUtf8(deviation);
        wanted.limit = QString::fromUtf8(limit);
        wanted.time = at(hours);
        return MasterChecks(records(), clock(), ira).record(wanted);
    }
    RecordedCheck check(int hours, const char* deviation) { return MUST(tryCheck(hours, deviation)); }

    /// A unit whose bore was read then; its inspection.
    InspectionId bored(const char* serial, int hours, const char* value = "10.5000")
    {
        Reading read = reading(bore, value);
        read.time = at(hours);
        read.recorded = at(hours);
        return inspect(unit(serial), {read});
    }
    Judgement inForce(InspectionId inspection) { return *judgementInForce(get(inspection), bore, 0); }
    QString verdict(InspectionId inspection) { return enumName(inForce(inspection).verdict); }

    GaugeId ring;
    Instant begins = Instant::fromMilliseconds(0);
};

} // namespace

class TestMasterChecks final : public QObject
{
    Q_OBJECT

private slots:
    void goodChecksLetABracketStand()
    {
        MasteredShop shop;
        shop.setClock(9);
        QVERIFY(!shop.check(0, "+0.1 µm").closed);
        const InspectionId bored = shop.bored("A", 1);
        const RecordedCheck closing = shop.check(4, "-0.5 µm"); // the limit is included
        QVERIFY(closing.isWithin);
        QCOMPARE(closing.closed, std::optional(BracketState::Stands));
        QVERIFY(closing.changed.isEmpty());
        QCOMPARE(shop.verdict(bored), QStringLiteral("conforms"));
        QCOMPARE(shop.get(bored).judgements.size(), 1);
    }

    void aFailedCheckBringsItsBracketDown()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "+0.1 µm");
        const InspectionId earlier = shop.bored("A", 1);
        shop.check(2, "0 µm");
        const InspectionId within = shop.bored("B", 3);
        const InspectionId bad = shop.bored("C", 3, "10.5040");
        const int lines = shop.lines();
        const RecordedCheck closing = shop.check(4, "+0.9 µm");
        QVERIFY(!closing.isWithin);
        QCOMPARE(closing.closed, std::optional(BracketState::Falls));
        QCOMPARE(closing.changed.size(), 2);
        QCOMPARE(closing.changed[0].from, Verdict::Conforms);
        QCOMPARE(closing.changed[1].from, Verdict::DoesNotConform);
        QCOMPARE(shop.lines(), lines + 1); // check and judgements in one act
        QCOMPARE(shop.verdict(earlier), QStringLiteral("conforms"));
        QCOMPARE(shop.verdict(within), QStringLiteral("not judged"));
        QCOMPARE(shop.verdict(bad), QStringLiteral("not judged"));
        QVERIFY2(shop.inForce(within).because.startsWith(
                     QStringLiteral("AG-014 was found 0.9 µm off its master SR-10 at 2026-")),
                 qPrintable(shop.inForce(within).because));
        QCOMPARE(shop.get(within).judgements.first().verdict, Verdict::Conforms); // what was said stays
        QCOMPARE(shop.inForce(within).number, 2);
    }

    void whatIsMeasuredAfterAFailedCheckFallsUntilTheNextGoodOne()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        shop.check(2, "+0.9 µm");
        const InspectionId after = shop.bored("A", 3);
        const Inspection inspection = shop.get(after);
        const auto results = resultsOf(inspection, nullptr);
        const auto conditions = conditionsOf(inspection, nullptr, shop.bore, results);
        const Judgement judged = MUST(
            Judging(shop.records()).judge(shop.get(shop.bore), results.first().result, conditions, shop.clock().now()));
        QCOMPARE(judged.verdict, Verdict::NotJudged);
        QVERIFY(judged.because.contains(QStringLiteral("measure again")));
        const RecordedCheck good = shop.check(4, "0 µm");
        QCOMPARE(good.closed, std::optional(BracketState::Falls)); // it began badly
        const InspectionId later = shop.bored("B", 5);
        QVERIFY(shop.check(6, "0 µm").changed.isEmpty());
        QCOMPARE(shop.verdict(later), QStringLiteral("conforms"));
    }

    void aCheckThatIsRecordedLateParts()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        const InspectionId first = shop.bored("A", 1);
        const InspectionId second = shop.bored("B", 3);
        QCOMPARE(shop.check(4, "0.9 µm").changed.size(), 2);
        const RecordedCheck late = shop.check(2, "0.1 µm"); // was on paper
        QCOMPARE(late.changed.size(), 1);
        QCOMPARE(late.changed.first().inspection, first);
        QCOMPARE(late.changed.first().to, Verdict::Conforms);
        QCOMPARE(shop.verdict(first), QStringLiteral("conforms"));
        QCOMPARE(shop.verdict(second), QStringLiteral("not judged"));
    }

    void countsAReadingWhoseTimeIsNotKnownExactly()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        Reading dayOnly = shop.reading(shop.bore, "10.5000");
        dayOnly.time.reset();
        dayOnly.day = shop.at(1).utcDay();
        const InspectionId byDay = shop.inspect(shop.unit("A"), {dayOnly});
        Reading dayBefore = dayOnly;
        dayBefore.day = dayOnly.day.addDays(-2);
        const InspectionId before = shop.inspect(shop.unit("B"), {dayBefore});
        QCOMPARE(shop.check(4, "0.9 µm").changed.size(), 1);
        QCOMPARE(shop.verdict(byDay), QStringLiteral("not judged"));
        QCOMPARE(shop.verdict(before), QStringLiteral("conforms"));
    }

    void aFallenResultKeepsTheGatesClosed()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        const UnitId unit = shop.unit("A");
        QList<Reading> readings = shop.goodReadings();
        for (Reading& reading : readings)
            reading.time = shop.at(1);
        shop.inspect(unit, readings);
        StepRequest request;
        request.units = {unit};
        request.to = UnitState::Inspected;
        QVERIFY_RESULT(UnitService(shop.records(), shop.clock(), shop.ira).mayStep(request));
        shop.check(4, "0.9 µm");
        request.to = UnitState::Accepted;
        shop.edit(unit, [](domain::Unit& u) { u.state = UnitState::Inspected; });
        QVERIFY(!UnitService(shop.records(), shop.clock(), shop.anna).mayStep(request));
    }

    void leavesOtherGaugesAlone()
    {
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        Reading read = shop.reading(shop.bore, "10.5000");
        read.time = shop.at(1);
        read.gauge = shop.ring;
        const InspectionId other = shop.inspect(shop.unit("A"), {read});
        Reading chained = read;
        chained.chain = QStringLiteral("probe=AG-014");
        const InspectionId byChain = shop.inspect(shop.unit("B"), {chained});
        QCOMPARE(shop.check(4, "0.9 µm").changed.size(), 1);
        QCOMPARE(shop.verdict(other), QStringLiteral("conforms"));
        QCOMPARE(shop.verdict(byChain), QStringLiteral("not judged"));
    }

    void refusesWhatIsNoCheck_data()
    {
        QTest::addColumn<QByteArray>("deviation");
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("says");
        QTest::newRow("no unit") << QByteArray("0.2") << QByteArray("0.5 µm") << 1 << "with its unit";
        QTest::newRow("no number") << QByteArray("good") << QByteArray("0.5 µm") << 1 << "is no deviation";
        QTest::newRow("degrees") << QByteArray("0.2 K") << QByteArray("0.5 µm") << 1 << "is no deviation";
        QTest::newRow("a limit below 0") << QByteArray("0.2 µm") << QByteArray("-0.5 µm") << 1 << "without a sign";
        QTest::newRow("no limit") << QByteArray("0.2 µm") << QByteArray("") << 1 << "is no limit";
        QTest::newRow("to come") << QByteArray("0.2 µm") << QByteArray("0.5 µm") << 10 << "in the future";
        QTest::newRow("twice") << QByteArray("0.2 µm") << QByteArray("0.5 µm") << 0 << "recorded already";
    }
    void refusesWhatIsNoCheck()
    {
        QFETCH(QByteArray, deviation);
        QFETCH(QByteArray, limit);
        QFETCH(int, hours);
        QFETCH(QString, says);
        MasteredShop shop;
        shop.setClock(9);
        shop.check(0, "0 µm");
        const int lines = shop.lines();
        const auto refused = shop.tryCheck(hours, deviation.constData(), limit.constData());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QCOMPARE(shop.lines(), lines);
    }

    void refusesAnAuditorAndAGaugeThatIsItsOwnMaster()
    {
        MasteredShop shop;
        NewMasterCheck wanted;
        wanted.gauge = shop.gauge;
        wanted.master = shop.gauge;
        wanted.deviation = QStringLiteral("0 µm");
        wanted.limit = QStringLiteral("1 µm");
        QVERIFY(!MasterChecks(shop.records(), shop.clock(), shop.ira).record(wanted));
        wanted.master = shop.ring;
        QCOMPARE(MasterChecks(shop.records(), shop.clock(), shop.audit).record(wanted).error().code,
                 Error::Code::Denied);
        QVERIFY(MasterChecks(shop.records(), shop.clock(), shop.op).record(wanted));
    }
};

QTEST_GUILESS_MAIN(TestMasterChecks)
#include "tst_master_checks.moc"
