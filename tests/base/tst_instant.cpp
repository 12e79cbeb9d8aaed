// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/instant.h"
#include "base/uuid.h"
#include "support/testing.h"

using namespace clew;

class TestInstant final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAMomentWithItsZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("utc") << QStringLiteral("2026-03-06T08:00:00Z") << QStringLiteral("2026-03-06T08:00:00.000Z");
        QTest::newRow("offset") << QStringLiteral("2026-03-06T08:00:00+01:00")
                                << QStringLiteral("2026-03-06T07:00:00.000Z");
        QTest::newRow("west") << QStringLiteral("2026-03-05T23:30:00-05:30")
                              << QStringLiteral("2026-03-06T05:00:00.000Z");
        QTest::newRow("fraction is cut") << QStringLiteral("2017-07-18T09:24:30.1239876-04:00")
                                         << QStringLiteral("2017-07-18T13:24:30.123Z");
        QTest::newRow("minutes only") << QStringLiteral("2026-03-06T08:00Z")
                                      << QStringLiteral("2026-03-06T08:00:00.000Z");
        QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59.999Z")
                                     << QStringLiteral("1969-12-31T23:59:59.999Z");
    }
    void acceptsAMomentWithItsZone()
    {
        QFETCH(QString, text);
        QTEST(MUST(Instant::parse(text)).toString(), "utc");
    }

    void writesAnyMomentAsQtDoes()
    {
        QRandomGenerator random(20260306);
        QList<qint64> moments{0, -1, 951'782'400'000, 253'402'300'799'999, 253'402'300'800'000, -62'167'219'200'000};
        for (int i = 0; i < 10'000; ++i)
            moments.append(random.bounded(Q_INT64_C(-62'167'219'200'000), Q_INT64_C(253'402'300'800'000)));
        for (const qint64 ms : moments)
            QCOMPARE(Instant::fromMilliseconds(ms).toString(),
                     QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026-03-06", "2026-03-06T08:00:00", "2026-02-29T08:00:00Z", "2026-03-06T24:00:01Z",
              "2026-03-06T08:61:00Z", "2026-03-06T08:00:00+15:00", "06.03.2026 08:00Z", "2026-03-06T08:00:00Zx"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoMoment()
    {
        QFETCH(QString, text);
        const auto parsed = Instant::parse(text);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().code == Error::Code::Invalid);
    }

    void readsOnlyIsoDays()
    {
        QCOMPARE(dayText(MUST(parseDay(QStringLiteral("2024-02-29")))), QStringLiteral("2024-02-29"));
        for (const char* text : {"2026-02-29", "2026-3-6", "06.03.2026", "", "20260306"})
            QVERIFY2(!parseDay(QString::fromUtf8(text)), text);
    }

    void makesUuidsOfVersion7ThatSortByTime()
    {
        test::TestClock clock;
        const QString first = newUuid(clock);
        clock.advance(1);
        const QString second = newUuid(clock);
        QVERIFY(isUuid(first) && isUuid(second));
        QCOMPARE(first[14], QLatin1Char('7'));
        QVERIFY(QStringLiteral("89ab").contains(first[19]));
        QVERIFY(first < second);
        QVERIFY(!isUuid(first.toUpper()));
        QVERIFY(!isUuid(first.chopped(1)));
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
