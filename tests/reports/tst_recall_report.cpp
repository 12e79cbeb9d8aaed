// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/recall_report.h"
#include "support/sample_documents.h"

using namespace clew;
using domain::Recall;

class TestRecallReport final : public QObject
{
    Q_OBJECT

    static Recall recallOf(int consignees, int places)
    {
        Recall recall;
        recall.head = test::sampleHead(QStringLiteral("R-2026-0001"));
        recall.start = QStringLiteral("heat 55-2210 (S1)");
        recall.scope =
            QStringLiteral("Everything made of, with or by heat 55-2210 (S1), followed forward through lots, "
                           "units and assemblies to deliveries; the start itself is concerned. Components "
                           "that were taken out count, and so does what may have been used.");
        recall.reason = QStringLiteral("inclusions in the bar");
        for (const char* part : {"LB-7", "OBJ-1"}) {
            domain::RecallCount count;
            count.part = QString::fromLatin1(part);
            recall.counts << count;
        }
        for (int i = 1; i <= consignees; ++i) {
            domain::RecallConsignee consignee;
            consignee.name = QStringLiteral("Kardia Endoscopes Ltd %1").arg(i);
            consignee.address = QStringLiteral("4 Mill Lane, Leeds");
            consignee.contact = QStringLiteral("Ann Reed");
            consignee.phone = QStringLiteral("+44 113 496 %1").arg(i, 4, 10, QLatin1Char('0'));
            consignee.pieces = QStringList{QStringLiteral("LB-7: 20 pcs, A1–A20")};
            consignee.deliveries = QStringList{QStringLiteral("L-%1 of 2026-03-09").arg(i)};
            recall.consignees << consignee;
        }
        for (int i = 1; i <= places; ++i)
            recall.places << domain::RecallPlace{domain::RecallBox::InHouse, QStringLiteral("bench-%1").arg(i),
                                                 QStringLiteral("LB-7"), QStringLiteral("57 pcs"),
                                                 QStringLiteral("A41–A97")};
        return recall;
    }

    static reports::PageModel pages(const Recall& recall)
    {
        const auto fonts = MUST(reports::FontSet::shipped());
        const auto form = MUST(reports::DocumentTemplate::shipped(reports::recallSchema()));
        return MUST(reports::recallPages(recall, form, fonts));
    }

private slots:
    void standsOnOnePageForAnOrdinaryCall_data()
    {
        QTest::addColumn<int>("consignees");
        QTest::addColumn<int>("places");
        QTest::newRow("nobody to call") << 0 << 1;
        QTest::newRow("two customers") << 2 << 4;
        QTest::newRow("four customers, six places") << 4 << 6;
        QTest::newRow("eight customers, eight places") << 8 << 8;
    }
    void standsOnOnePageForAnOrdinaryCall()
    {
        QFETCH(int, consignees);
        QFETCH(int, places);
        const auto model = pages(recallOf(consignees, places));
        const QString first = reports::textsOf(model.pages[0]).join(u'\n');
        const QString second = reports::textsOf(model.pages[1]).join(u'\n');
        QVERIFY2(first.contains(QStringLiteral("Later records do not change this list")), qPrintable(first));
        QVERIFY2(second.contains(QStringLiteral("Contact log")), qPrintable(second));
        for (int i = 1; i <= consignees; ++i)
            QVERIFY(first.contains(QStringLiteral("+44 113 496 %1").arg(i, 4, 10, QLatin1Char('0'))));
    }

    void losesNobodyWhereTheCallNeedsMorePages()
    {
        const auto model = pages(recallOf(60, 40));
        QString all;
        for (const reports::Page& page : model.pages)
            all += reports::textsOf(page).join(u'\n') + u'\n';
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(all.count(QStringLiteral("+44 113 496 %1").arg(i, 4, 10, QLatin1Char('0'))), 2); // and in the log
    }

    void saysOnADrillThatNobodyIsToBeCalled()
    {
        Recall recall = recallOf(1, 1);
        recall.drill = true;
        recall.seed = QStringLiteral("7");
        QVERIFY(
            reports::textsOf(pages(recall).pages[0]).join(u'\n').contains(QStringLiteral("nobody is to be called")));
    }
};

QTEST_APPLESS_MAIN(TestRecallReport)
#include "tst_recall_report.moc"
