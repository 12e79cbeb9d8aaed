// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_desk.h"
#include "services/gauge_service.h"
#include "store/history_questions.h"
#include "support/barrel_shop.h"
#include "support/query_plans.h"

#include <QTemporaryDir>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using clew::test::BarrelShop;

namespace {

Calibration calibratedOn(const char* day, const char* due, CalibrationResult result = CalibrationResult::Pass)
{
    Calibration calibration;
    calibration.date = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    calibration.due = QDate::fromString(QString::fromLatin1(due), Qt::ISODate);
    calibration.result = result;
    return calibration;
}

NewCalibration typedFor(GaugeId gauge)
{
    NewCalibration typed;
    typed.gauge = gauge;
    typed.certificate = QStringLiteral("K-77");
    typed.date = QDate(2026, 3, 1);
    typed.due = QDate(2027, 3, 1);
    typed.laboratory = QStringLiteral("City laboratory");
    return typed;
}

qsizetype calibrationsOf(BarrelShop& shop)
{
    return MUST(store::calibrationsOf(shop.database(), shop.gauge)).size();
}

} // namespace

class TestGaugeDesk final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAGaugeIsGoodFor_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("isFailed");
        QTest::addColumn<int>("standing");
        const auto row = [](const char* name, GaugeState state, const char* due, bool isFailed, GaugeStanding said) {
            QTest::newRow(name) << int(state) << QString::fromLatin1(due) << isFailed << int(said);
        };
        // looked at on 2026-06-15; due within 30 days is soon
        row("long to go", GaugeState::InUse, "2026-07-16", false, GaugeStanding::Valid);
        row("thirty days", GaugeState::InUse, "2026-07-15", false, GaugeStanding::DueSoon);
        row("on its due day", GaugeState::InUse, "2026-06-15", false, GaugeStanding::DueSoon);
        row("a day later", GaugeState::InUse, "2026-06-14", false, GaugeStanding::Overdue);
        row("failed its calibration", GaugeState::InUse, "2027-01-01", true, GaugeStanding::Failed);
        row("called failed", GaugeState::Failed, "2027-01-01", false, GaugeStanding::Failed);
        row("put away", GaugeState::OutOfUse, "2026-06-14", false, GaugeStanding::OutOfUse);
        row("lost", GaugeState::Lost, "2027-01-01", false, GaugeStanding::OutOfUse);
    }
    void saysWhatAGaugeIsGoodFor()
    {
        QFETCH(int, state);
        QFETCH(QString, due);
        QFETCH(bool, isFailed);
        QFETCH(int, standing);
        const Calibration last =
            calibratedOn("2026-01-14", qPrintable(due), isFailed ? CalibrationResult::Fail : CalibrationResult::Pass);
        QCOMPARE(int(standingOf(GaugeState(state), last, QDate(2026, 6, 15))), standing);
        QCOMPARE(standingOf(GaugeState::InUse, {}, QDate(2026, 6, 15)), GaugeStanding::NotCalibrated);
    }

    void readsErrorsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("everywhere") << QStringLiteral("+0.8 µm") << QStringLiteral("/0.0008 mm");
        QTest::newRow("comma") << QStringLiteral("-0,8 µm") << QStringLiteral("/-0.0008 mm");
        QTest::newRow("by size") << QStringLiteral("8 mm: +0.8 µm; 12 mm: 0 µm")
                                 << QStringLiteral("8/0.0008 mm 12/0 mm");
        QTest::newRow("no unit") << QStringLiteral("0.8") << QString();
        QTest::newRow("a size twice") << QStringLiteral("8 mm: 0.8 µm; 8 mm: 0 µm") << QString();
        QTest::newRow("with and without size") << QStringLiteral("8 mm: 0.8 µm; 0 µm") << QString();
        QTest::newRow("words") << QStringLiteral("a little") << QString();
    }
    void readsErrorsAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto errors = asFoundErrors(typed);
        QCOMPARE(errors.has_value(), !kept.isEmpty());
        QStringList texts;
        for (const AsFoundError& each : errors.value_or(QList<AsFoundError>()))
            texts.append(QStringLiteral("%1/%2 %3").arg(each.size.text, each.error.text, each.unit));
        QCOMPARE(texts.join(QLatin1Char(' ')), kept);
    }

    void keepsATypedCalibrationWithItsFile()
    {
        BarrelShop shop;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("K-77.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("certificate K-77") > 0);
        file.close();
        Gauge ring;
        ring.code = QStringLiteral("SR-10");
        shop.add(ring);
        NewCalibration typed = typedFor(shop.gauge);
        typed.uncertainty = QStringLiteral("0,0004");
        typed.k = QStringLiteral("2");
        typed.asFound = QStringLiteral("+0.8 µm");
        typed.references = {QStringLiteral("SR-10")};
        typed.file = file.fileName();
        GaugeService service(shop.records(), shop.clock(), shop.ira);
        const Calibration kept = shop.get(MUST(service.addCalibration(typed)));
        QCOMPARE(kept.uncertainty, QStringLiteral("0.0004"));
        QCOMPARE(kept.due, QDate(2027, 3, 1));
        QCOMPARE(kept.as_found.size(), 1);
        QCOMPARE(kept.references.size(), 1);
        QVERIFY(kept.document);
        QCOMPARE(shop.get(*kept.document).file_name, QStringLiteral("K-77.txt"));
    }

    void refusesWhatIsNoCalibration_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no certificate") << QStringLiteral("certificate") << QString() << QStringLiteral("certificate");
        QTest::newRow("due before") << QStringLiteral("due") << QStringLiteral("2026-02-28")
                                    << QStringLiteral("before");
        QTest::newRow("no number") << QStringLiteral("uncertainty") << QStringLiteral("small")
                                   << QStringLiteral("uncertainty");
        QTest::newRow("k of zero") << QStringLiteral("k") << QStringLiteral("0") << QStringLiteral("coverage factor");
        QTest::newRow("unknown standard")
            << QStringLiteral("references") << QStringLiteral("NOPE") << QStringLiteral("NOPE");
        QTest::newRow("no file") << QStringLiteral("file") << QStringLiteral("/no/such/file.pdf")
                                 << QStringLiteral("can't be opened");
    }
    void refusesWhatIsNoCalibration()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        BarrelShop shop;
        NewCalibration typed = typedFor(shop.gauge);
        if (field == QLatin1String("certificate"))
            typed.certificate = text;
        else if (field == QLatin1String("due"))
            typed.due = QDate::fromString(text, Qt::ISODate);
        else if (field == QLatin1String("uncertainty"))
            typed.uncertainty = text;
        else if (field == QLatin1String("k"))
            typed.k = text;
        else if (field == QLatin1String("references"))
            typed.references = {text};
        else
            typed.file = text;
        const qsizetype before = calibrationsOf(shop);
        const auto refused = GaugeService(shop.records(), shop.clock(), shop.ira).addCalibration(typed);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
        QCOMPARE(calibrationsOf(shop), before);
    }

    void refusesTheSameCertificateTwiceAndWhoMayNot()
    {
        BarrelShop shop;
        const NewCalibration typed = typedFor(shop.gauge);
        QCOMPARE(GaugeService(shop.records(), shop.clock(), shop.op).addCalibration(typed).error().code,
                 Error::Code::Denied);
        GaugeService service(shop.records(), shop.clock(), shop.ira);
        QVERIFY_RESULT(service.addCalibration(typed));
        QCOMPARE(service.addCalibration(typed).error().code, Error::Code::Conflict);
    }

    void onlyAQualityManagerBringsAGaugeBack()
    {
        BarrelShop shop;
        GaugeService service(shop.records(), shop.clock(), shop.ira);
        QVERIFY(!service.setState(shop.gauge, GaugeState::OutOfUse, QStringLiteral("  ")));
        QVERIFY_RESULT(service.setState(shop.gauge, GaugeState::OutOfUse, QStringLiteral("dropped")));
        QCOMPARE(shop.get(shop.gauge).state, GaugeState::OutOfUse);
        const QString checked = QStringLiteral("checked with the ring");
        QCOMPARE(service.setState(shop.gauge, GaugeState::InUse, checked).error().code, Error::Code::Denied);
        GaugeService managers(shop.records(), shop.clock(), shop.anna);
        QVERIFY_RESULT(managers.setState(shop.gauge, GaugeState::InUse, checked));
        QCOMPARE(managers.setState(shop.gauge, GaugeState::InUse, checked).error().code, Error::Code::Conflict);
    }

    void listsWhatAGaugeMeasuredNewestFirst()
    {
        BarrelShop shop;
        const UnitId unit = shop.unit("A");
        Reading early = shop.reading(shop.bore, "10.5004");
        early.time = Instant::fromMilliseconds(shop.clock().now().toMilliseconds() - 60'000);
        shop.inspect(unit, {early, shop.reading(shop.hole, "8.0010", 1)});
        QCOMPARE(MUST(store::countGaugeUses(shop.database(), shop.gauge)), 2);
        const auto uses = MUST(store::gaugeUses(shop.database(), shop.gauge, 0, 10));
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses[0].balloon, QStringLiteral("12"));
        QCOMPARE(uses[1].subject, QStringLiteral("A"));
        QCOMPARE(uses[1].value, std::optional<std::int64_t>(10'500'400'000));
        QCOMPARE(uses[1].verdict, QStringLiteral("conforms"));
        QCOMPARE(MUST(store::gaugeUses(shop.database(), shop.gauge, 1, 10)).size(), 1);
    }

    void findsEverythingByAnIndex()
    {
        BarrelShop shop;
        for (const char* sql : store::gaugeListStatements())
            QCOMPARE(test::tableScans(shop.database(), QString::fromUtf8(sql)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestGaugeDesk)
#include "tst_gauge_desk.moc"
