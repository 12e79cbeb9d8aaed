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
                                 "instrument said OK",
                                 "◇ not proven",
                                 "✕ does not conform",
                                 "NC-2026-0017",
                                 "TP-031",
                                 "◇ overdue",
                                 "2027-01-14",
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
        QCOMPARE(allText(model).count(QStringLiteral("Attempt 1, reading 1: ")), 2000);
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
