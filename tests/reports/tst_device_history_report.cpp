// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"
#include "reports/view_json.h"
#include "support/sample_documents.h"

using namespace clew;
using domain::DeviceHistory;
using reports::PageModel;

class TestDeviceHistoryReport final : public QObject
{
    Q_OBJECT

    const reports::FontSet m_fonts = [] { return MUST(reports::FontSet::shipped()); }();
    const reports::DocumentTemplate m_form = [] {
        return MUST(reports::DocumentTemplate::shipped(reports::deviceHistorySchema()));
    }();

    PageModel pages(const DeviceHistory& history) const
    {
        return MUST(reports::deviceHistoryPages(history, m_form, m_fonts));
    }

    static QString allText(const PageModel& model)
    {
        QStringList texts;
        for (const reports::Page& page : model.pages)
            texts << reports::textsOf(page);
        return texts.join(u'\n');
    }

private slots:
    void carriesItsTitleInTheDocumentInformation()
    {
        const PageModel model = pages(test::sampleDeviceHistory());
        QCOMPARE(model.info.title,
                 QStringLiteral("Device History Record - medical device or batch record (ISO 13485:2016 7.5.1)"));
        QCOMPARE(model.info.subject, QStringLiteral("DHR-2026-0123 · revision 1"));
        QVERIFY(allText(model).startsWith(QStringLiteral("Präzisionsoptik Mühlbach GmbH")));
    }

    void printsEveryPartOfTheHistory_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"BRL-000123",
                                 "PL-2026-044",
                                 "Kardia Endoscopes Ltd",
                                 "KE-20-118",
                                 "OP-4471-07",
                                 "WO-2026-0107",
                                 "24 pcs",
                                 "21 pcs",
                                 "2041-03-09",
                                 "contract Q-11, 15 years from release",
                                 "55-2210",
                                 "◇ not certain: one of several",
                                 "C-2201",
                                 "heat 55-2210",
                                 "not attached",
                                 "NC4471",
                                 "read back",
                                 "assumed",
                                 "FX-118 pos. 4",
                                 "attempt 2",
                                 "10.49733 …",
                                 "10.50167",
                                 "U = 0.0004 (k = 2)",
                                 "p = 0.999",
                                 "reported as OK",
                                 "◇ not proven",
                                 "✕ does not conform",
                                 "NC-2026-0017",
                                 "TP-031",
                                 "◇ overdue",
                                 "2027-01-14",
                                 "piece 20.4 °C",
                                 "plate 20.1 °C",
                                 "humidity = 45 %",
                                 "customer waits, agreed by telephone",
                                 "H-2026-004",
                                 "OV-2026-002",
                                 "– not kept here",
                                 "✕ closed",
                                 "◇ open",
                                 "✓ passed",
                                 "signed, key 3f2a91c0",
                                 "4114",
                                 "9f3c12ab04de…",
                                 "device_history.json"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void printsEveryPartOfTheHistory()
    {
        QFETCH(QString, text);
        static const QStringList lines = allText(pages(test::sampleDeviceHistory())).split(u'\n');
        const auto holds = [&](const QString& line) { return line.contains(text); };
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), holds));
    }

    void keepsVoidAndCorrectedReadingsVisible()
    {
        const QString text = allText(pages(test::sampleDeviceHistory())).replace(u'\n', u' ');
        QVERIFY(text.contains(
            QStringLiteral("Attempt 1, reading 1: 10.5104 (raw \"10,5104\"; by serial line 2026-03-07 10:00:00) – "
                           "CORRECTED by m.roth: digit typed wrong, value was 10.5014")));
        QVERIFY(text.contains(QStringLiteral("VOID by m.roth: ring master was at 22 °C, not soaked")));
    }

    void saysUnknownAndNeverZero()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.quantities = {};
        history.manufacturedFrom.reset();
        const QString text = allText(pages(history));
        QVERIFY(text.contains(QStringLiteral("unknown – 2026-03-06 16:42:10")));
        QVERIFY(!text.contains(QStringLiteral("\n0 pcs")));
        QCOMPARE(text.count(QStringLiteral("\nunknown\n")) >= 4, true);
    }

    void listsTheUnitsOfALot()
    {
        const PageModel model = pages(test::sampleLotHistory(40));
        const QStringList lines = allText(model).split(u'\n');
        for (int i = 0; i < 40; ++i)
            QVERIFY(lines.contains(QStringLiteral("BRL-%1").arg(123 + i, 6, 10, QLatin1Char('0'))));
        QVERIFY(lines.contains(QStringLiteral("Production lot PL-2026-044")));
        for (const reports::Page& page : model.pages)
            QVERIFY(!reports::textsOf(page).filter(QStringLiteral("DEMO")).isEmpty());
    }

    void layOutTwoThousandResultsOnNumberedPages()
    {
        const PageModel model = pages(test::sampleLotHistory(2000));
        const qsizetype count = model.pages.size();
        for (qsizetype i = 0; i < count; ++i)
            QVERIFY(reports::textsOf(model.pages[i]).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(count)));
        const QStringList lines = allText(model).split(u'\n');
        QCOMPARE(lines.count(QStringLiteral("10.5004")) + lines.count(QStringLiteral("✕ 10.5041")), 2000);
    }

    void packsTheResultsOfALot()
    {
        const PageModel model = pages(test::sampleLotHistory(20));
        QVERIFY2(model.pages.size() <= 8, qPrintable(QString::number(model.pages.size())));
        const QString text = allText(model);
        QCOMPARE(text.count(QStringLiteral("K-1, valid")), 1); // the chain once, under its reference
        QVERIFY(text.contains(QStringLiteral("\nM1\n")));
        QVERIFY(!text.contains(QStringLiteral("\nM2\n")));
    }

    void namesAnotherWayOfMeasuringInItsCell()
    {
        DeviceHistory history = test::sampleLotHistory(3);
        history.results[2].instruments[0].certificate = QStringLiteral("K-2");
        const QString text = allText(pages(history));
        QCOMPARE(text.count(QStringLiteral("\nM2\n")), 2); // in the cell, and in the list of ways
        QVERIFY(text.contains(QStringLiteral("certificate K-2, valid")));
    }

    void printsWhatIsNotPlainInFull()
    {
        DeviceHistory history = test::sampleLotHistory(3);
        const QString title = QStringLiteral("Results that are not plain, in full");
        QVERIFY(!allText(pages(history)).contains(title));
        history.results[1].readings = {test::reading(1, 1, "10.5401", "10.5401", "void", "chip on the seat"),
                                       test::reading(2, 1, "10.5004", "10.5004")};
        const QString text = allText(pages(history)).replace(u'\n', u' ');
        QVERIFY(text.contains(title));
        QVERIFY(text.contains(QStringLiteral("VOID by m.roth: chip on the seat")));
        QVERIFY(text.contains(QStringLiteral("Attempt 2, reading 1: 10.5004")));
    }

    void showsEveryReadingOfAMean()
    {
        DeviceHistory history = test::sampleLotHistory(2);
        history.results[0].value = QStringLiteral("10.5003");
        history.results[0].readings = {test::reading(1, 1, "10.5002", "10.5002"),
                                       test::reading(1, 2, "10.5004", "10.5004")};
        const QStringList lines = allText(pages(history)).split(u'\n');
        QVERIFY(lines.contains(QStringLiteral("10.5003")) && lines.contains(QStringLiteral("10.5002")));
    }

    void printsTheDayWhereOnlyTheDayIsKnown()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        domain::ResultLine& line = history.results[0];
        line.at.reset();
        line.day = QDate(2017, 3, 20);
        line.readings[0].at.reset();
        line.readings[0].day = line.day;
        history.results = {line};
        const QString text = allText(pages(history));
        QVERIFY(text.contains(QStringLiteral("\n2017-03-20\n")));
        QVERIFY(!text.contains(QStringLiteral("Attempt 1")));
        const QJsonObject json = QJsonDocument::fromJson(reports::toJson(history)).object();
        QCOMPARE(json[u"results"][0][u"day"].toString(), QStringLiteral("2017-03-20"));
        QCOMPARE(json[u"results"][0][u"readings"][0][u"day"].toString(), QStringLiteral("2017-03-20"));
        QVERIFY(!json[u"results"][0].toObject().contains(u"at"));
    }

    void saysANameOnceWhereItIsTheNumber()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.results = {history.results[0]};
        history.results[0].number = QStringLiteral("DIAMETER5");
        history.results[0].name = QStringLiteral("DIAMETER5");
        history.results[0].feature = QStringLiteral("DIAMETER5.1");
        const QStringList lines = allText(pages(history)).split(u'\n');
        QVERIFY(lines.contains(QStringLiteral("DIAMETER5.1")));
    }

    void saysOnceWhoMeasuredEverythingAndWhen()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.results = history.results.mid(3, 2);
        QString text = allText(pages(history));
        QVERIFY(text.contains(
            QStringLiteral("All were measured by m.roth, 2026-03-07 10:00:00; the values came by serial line.")));
        QVERIFY(!text.contains(QStringLiteral("Measured by, when")));
        history.results[1].person = QStringLiteral("t.klein");
        text = allText(pages(history));
        QVERIFY(!text.contains(QStringLiteral("All were measured by")));
        QVERIFY(text.contains(QStringLiteral("\nt.klein\n")) && text.contains(QStringLiteral("\nm.roth\n")));
    }

    void saysTheRuleOnceAndInWords()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.decisionRule = QStringLiteral("simple acceptance/1");
        for (domain::ResultLine& line : history.results)
            line.rule = history.decisionRule;
        const QString text = allText(pages(history)).replace(u'\n', u' ');
        QCOMPARE(text.count(QStringLiteral("simple acceptance (version 1)")), 1);
        QVERIFY(!text.contains(QStringLiteral("acceptance/1")));
    }

    void packsTheOperationsOfUnits()
    {
        DeviceHistory history = test::sampleLotHistory(2);
        domain::OperationLine first = history.operations[1];
        first.serial = history.units[0].serial;
        domain::OperationLine second = first;
        second.serial = history.units[1].serial;
        second.start = test::at("2026-03-07T09:40:00Z");
        second.end = test::at("2026-03-07T10:01:00Z");
        history.operations = {first, second};
        const QString text = allText(pages(history));
        QCOMPARE(text.count(QStringLiteral("Turn bore and seats")), 1);
        QVERIFY(text.contains(QStringLiteral("1: 2026-03-06 09:10:00 – 09:31:40; 2: 2026-03-07 09:40:00 – 10:01:00")));
    }

    void keepsIntroductionAndTableOfTheResultsOnOnePage()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        for (int extra = 0; extra < 30; ++extra) {
            history.operations << history.operations.first();
            const PageModel model = pages(history);
            for (const reports::Page& page : model.pages) {
                const QStringList texts = reports::textsOf(page);
                if (texts.contains(QStringLiteral("Inspection results (times in UTC)")))
                    QVERIFY2(texts.contains(QStringLiteral("Requirement")), qPrintable(QString::number(extra)));
            }
        }
    }

    void saysWhereNothingIsRecorded()
    {
        DeviceHistory history;
        history.head = test::sampleHead(QStringLiteral("DHR-1"));
        history.subject = QStringLiteral("S-1");
        history.partNumber = QStringLiteral("P-1");
        history.partRevision = QStringLiteral("A");
        const PageModel model = pages(history);
        QVERIFY(allText(model).count(QStringLiteral("None recorded.")) >= 8);
        QVERIFY(allText(model).contains(QStringLiteral("No signature is planned for this record.")));
        QVERIFY(allText(model).contains(QStringLiteral("for ever")));
    }

    void refusesARecordThatContradictsItself()
    {
        DeviceHistory history = test::sampleDeviceHistory();
        history.quantities.made = 3;
        QVERIFY(!reports::deviceHistoryPages(history, m_form, m_fonts));
    }

    void writesAllOfItAsJson()
    {
        const QJsonObject json = QJsonDocument::fromJson(reports::toJson(test::sampleDeviceHistory())).object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("clew/device_history/1"));
        QCOMPARE(json[u"quantities"][u"made"].toInt(), 24);
        QVERIFY2(!json[u"quantities"].toObject().contains(u"lost"), "unknown is left out");
        QCOMPARE(json[u"results"][1][u"readings"][1][u"state"].toString(), QStringLiteral("void"));
        QCOMPARE(json[u"results"][1][u"instruments"][0][u"due"].toString(), QStringLiteral("2027-01-14"));
        QCOMPARE(json[u"retain_until"].toString(), QStringLiteral("2041-03-09"));
        for (const QString& name :
             test::texts({"genealogy", "certificates", "programs", "operations", "nonconformities", "holds",
                          "overrides", "gates", "signatures", "ledger", "signers", "attachments"}))
            QVERIFY2(!json[name].toArray().isEmpty(), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(TestDeviceHistoryReport)
#include "tst_device_history_report.moc"
