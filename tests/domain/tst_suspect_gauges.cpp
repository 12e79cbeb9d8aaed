// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/mastering.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

GaugeId gaugeNumber(std::int64_t key)
{
    return GaugeId::fromStore(key);
}

Instant onDay(int day)
{
    return wholeDay(QDate(2026, 1, 1).addDays(day - 1)).begins;
}

TimeSpan between(int from, int to)
{
    return {onDay(from), onDay(to)};
}

GaugeEvidence calibrated(int day, bool found, bool after)
{
    return {wholeDay(QDate(2026, 1, 1).addDays(day - 1)), found, after};
}

GaugeDerivation derived(std::int64_t from, std::int64_t to, int begins, int ends)
{
    return {gaugeNumber(from), gaugeNumber(to), between(begins, ends)};
}

MasterCheck checked(int day, std::int64_t deviation, std::int64_t limit = 500'000)
{
    MasterCheck check;
    check.gauge = gaugeNumber(1);
    check.master = gaugeNumber(2);
    check.time = onDay(day);
    check.deviation = {QString::number(deviation), deviation};
    check.limit = {QString::number(limit), limit};
    check.unit = QStringLiteral("mm");
    return check;
}

} // namespace

class TestSuspectGauges final : public QObject
{
    Q_OBJECT

private slots:
    void suspectsFromTheLastGoodEvidenceToNow()
    {
        const auto window = MUST(suspectWindow({calibrated(1, true, true), calibrated(20, true, true)}, {}, onDay(60)));
        QCOMPARE(window, between(20, 60));
    }

    void doesNotTrustAFailedCalibration()
    {
        const auto window =
            MUST(suspectWindow({calibrated(1, true, true), calibrated(20, false, false)}, {}, onDay(60)));
        QCOMPARE(window, between(1, 60));
    }

    void beginsBeforeTheAdjustmentThatShowedTheError()
    {
        const auto window =
            MUST(suspectWindow({calibrated(1, true, true), calibrated(20, false, true)}, {}, onDay(60)));
        QCOMPARE(window.begins, onDay(1));
        QCOMPARE(window.ends, wholeDay(QDate(2026, 1, 20)).ends);
    }

    void asksOfWhichTimeTheErrorIsWhereTheGaugeFailedAndPassedSince()
    {
        const auto window = suspectWindow(
            {calibrated(1, true, true), calibrated(20, false, false), calibrated(30, true, true)}, {}, onDay(60));
        QVERIFY(!window);
        QCOMPARE(window.error().code, Error::Code::Conflict);
        QVERIFY(window.error().message.contains(QStringLiteral("2026-01-20")));
        QVERIFY(window.error().message.contains(QStringLiteral("--from")));
    }

    void endsOnTheDayTheGaugeWasMadeGoodAgain()
    {
        const auto found = wholeDay(QDate(2026, 1, 20));
        const auto adjusted =
            MUST(suspectWindow({calibrated(1, true, true), calibrated(20, false, true)}, found, onDay(60)));
        QCOMPARE(adjusted.begins, onDay(1));
        QCOMPARE(adjusted.ends, found.ends);
        const auto failed = MUST(suspectWindow(
            {calibrated(1, true, true), calibrated(20, false, false), calibrated(30, true, true)}, found, onDay(60)));
        QCOMPARE(failed.ends, wholeDay(QDate(2026, 1, 30)).ends);
    }

    void refusesAGaugeThatWasNeverFoundGood()
    {
        QVERIFY(!suspectWindow({}, {}, onDay(60)));
        const auto window = suspectWindow({calibrated(5, false, false)}, {}, onDay(60));
        QVERIFY(!window);
        QVERIFY(window.error().message.contains(QStringLiteral("--from")));
    }

    void followsWhatRestsOnTheGauge()
    {
        const auto suspects =
            MUST(suspectsOf(gaugeNumber(1), between(10, 50),
                            {derived(1, 2, 20, 40), derived(2, 3, 30, 90), derived(3, 4, 80, 95)}, {}));
        QCOMPARE(suspects.size(), 4);
        QCOMPARE(suspects[1].when, between(20, 40));
        QCOMPARE(suspects[2].when, between(30, 90));
        QCOMPARE(suspects[3].gauge, gaugeNumber(4));
        QCOMPARE(suspects[3].path.size(), 4);
    }

    void leavesOutWhatWasDoneBeforeOrAfter_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("the day before") << 9 << qsizetype(1);
        QTest::newRow("at the first moment") << 10 << qsizetype(2);
        QTest::newRow("at the last moment") << 50 << qsizetype(2);
        QTest::newRow("the day after") << 51 << qsizetype(1);
    }
    void leavesOutWhatWasDoneBeforeOrAfter()
    {
        QFETCH(const int, day);
        QFETCH(const qsizetype, count);
        QCOMPARE(MUST(suspectsOf(gaugeNumber(1), between(10, 50), {derived(1, 2, day, 99)}, {})).size(), count);
    }

    void takesAGaugeReachedInTwoWaysOnce()
    {
        const auto suspects = MUST(suspectsOf(
            gaugeNumber(1), between(10, 50),
            {derived(1, 2, 20, 40), derived(1, 3, 20, 40), derived(2, 4, 30, 60), derived(3, 4, 30, 60)}, {}));
        QCOMPARE(suspects.size(), 4);
    }

    void refusesACircleAndNamesIt()
    {
        const QHash<GaugeId, QString> names{{gaugeNumber(1), QStringLiteral("SR-10")},
                                            {gaugeNumber(2), QStringLiteral("AG-014")}};
        const auto suspects =
            suspectsOf(gaugeNumber(1), between(10, 50), {derived(1, 2, 20, 40), derived(2, 1, 30, 60)}, names);
        QVERIFY(!suspects);
        QVERIFY2(suspects.error().message.contains(QStringLiteral("SR-10 -> AG-014 -> SR-10")),
                 qPrintable(suspects.error().message));
    }

    void findsACircleBeforeItIsClosed()
    {
        const QHash<GaugeId, QList<GaugeId>> restsOn{{gaugeNumber(2), {gaugeNumber(3)}},
                                                     {gaugeNumber(3), {gaugeNumber(1)}}};
        const QList<GaugeId> circle{gaugeNumber(1), gaugeNumber(2), gaugeNumber(3), gaugeNumber(1)};
        QCOMPARE(circleThrough(gaugeNumber(1), {gaugeNumber(2)}, restsOn), circle);
        QVERIFY(circleThrough(gaugeNumber(4), {gaugeNumber(2)}, restsOn).isEmpty());
        QVERIFY(!circleThrough(gaugeNumber(1), {gaugeNumber(1)}, {}).isEmpty());
    }

    void bracketsStandOrFallTogether()
    {
        const auto brackets = MUST(bracketsOf(
            {checked(3, 501'000), checked(1, 0), checked(2, -500'000), checked(4, 100), checked(5, 0)}, onDay(9)));
        QCOMPARE(brackets.size(), 5);
        QCOMPARE(brackets[0].state, BracketState::Stands); // 500 nm is the limit itself
        QCOMPARE(brackets[0].when, between(1, 2));
        QCOMPARE(brackets[1].state, BracketState::Falls);
        QCOMPARE(brackets[2].state, BracketState::Falls);
        QCOMPARE(brackets[3].state, BracketState::Stands);
        QCOMPARE(brackets[4].state, BracketState::Open);
        QCOMPARE(brackets[4].when, between(5, 9));
    }

    void fallsAtOnceWhereTheFirstCheckIsBad()
    {
        QCOMPARE(MUST(bracketsOf({checked(1, -600'000)}, onDay(9)))[0].state, BracketState::Falls);
        QVERIFY(MUST(bracketsOf({}, onDay(9))).isEmpty());
    }

    void refusesALimitBelowZero()
    {
        QVERIFY(!isWithinLimit(checked(1, 0, -1)));
        MasterCheck wordy = checked(1, 0);
        wordy.deviation.value.reset();
        QVERIFY(!isWithinLimit(wordy));
    }
};

QTEST_GUILESS_MAIN(TestSuspectGauges)
#include "tst_suspect_gauges.moc"
