// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_flow.h"
#include "reports/report_parts.h"
#include "support/sample_documents.h"

using namespace clew;
using reports::PageFlow;
using reports::PageModel;

class TestPageFlow final : public QObject
{
    Q_OBJECT

    const reports::FontSet m_fonts = [] { return MUST(reports::FontSet::shipped()); }();

    static reports::PageFrame frame()
    {
        reports::PageFrame frame;
        frame.organization = QStringLiteral("Shop");
        frame.title = QStringLiteral("Report");
        frame.identifier = QStringLiteral("R-1");
        frame.pageOf = QStringLiteral("Page %1 of %2");
        frame.continued = QStringLiteral("%1 (continued)");
        return frame;
    }

    static reports::Table tableOfRows(int rows, const QString& text = QStringLiteral("value"))
    {
        reports::Table table{QStringLiteral("Results"),
                             {{{}, QStringLiteral("First head"), 1}, {{}, QStringLiteral("Second head"), 2}},
                             {}};
        for (int i = 1; i <= rows; ++i)
            table.rows << reports::TableRow{
                {reports::plain(QStringLiteral("row %1").arg(i)), reports::plain(text)}, {}, {}};
        return table;
    }

    PageModel laidOut(const std::function<void(PageFlow&)>& fill) const
    {
        PageFlow flow(m_fonts, frame());
        fill(flow);
        return MUST(flow.finish({}, {}));
    }

    static void verifyInside(const PageModel& model)
    {
        for (const reports::Page& page : model.pages) {
            for (const reports::TextItem& text : page.texts) {
                const bool foot = text.element < 0;
                QVERIFY2(text.x >= 14 && text.y > 3 && text.y < page.height - (foot ? 5 : 13), qPrintable(text.text));
            }
        }
    }

private slots:
    void repeatsTheHeadOnEveryPage()
    {
        const PageModel model = laidOut([](PageFlow& flow) { flow.table(tableOfRows(60)); });
        QVERIFY(model.pages.size() >= 2);
        QStringList seen;
        for (qsizetype i = 0; i < model.pages.size(); ++i) {
            const QStringList texts = reports::textsOf(model.pages[i]);
            QCOMPARE(texts.count(QStringLiteral("First head")), 1);
            QCOMPARE(texts.count(QStringLiteral("Second head")), 1);
            QCOMPARE(texts.contains(QStringLiteral("Results (continued)")), i > 0);
            QVERIFY(texts.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(model.pages.size())));
            seen << texts.filter(QRegularExpression(QStringLiteral("^row \\d+$")));
        }
        QCOMPARE(seen.size(), 60);
        QCOMPARE(seen.last(), QStringLiteral("row 60"));
        verifyInside(model);
    }

    void keepsAHeadingWithWhatFollows()
    {
        for (double used = 180; used < 260; used += 1.7) {
            const PageModel model = laidOut([&](PageFlow& flow) {
                flow.paragraph({QStringLiteral("start")});
                flow.gap(used);
                flow.heading(QStringLiteral("Chapter"));
                flow.table(tableOfRows(3));
            });
            for (const reports::Page& page : model.pages) {
                const QStringList texts = reports::textsOf(page);
                QCOMPARE(texts.contains(QStringLiteral("Chapter")), texts.contains(QStringLiteral("row 1")));
            }
        }
    }

    void cutsARowHigherThanAPage()
    {
        QStringList words;
        for (int i = 0; i < 6000; ++i)
            words << QStringLiteral("w%1").arg(i);
        const PageModel model = laidOut([&](PageFlow& flow) { flow.table(tableOfRows(2, words.join(u' '))); });
        QVERIFY(model.pages.size() > 2);
        QStringList seen;
        for (const reports::Page& page : model.pages)
            seen << reports::textsOf(page).join(u' ').split(u' ').filter(QRegularExpression(QStringLiteral("^w\\d+$")));
        QCOMPARE(seen.size(), 12000);
        verifyInside(model);
    }

    void cutsAFieldHigherThanAPage()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("line%1\n").arg(i);
        const PageModel model = laidOut([&](PageFlow& flow) {
            flow.fields({{{}, QStringLiteral("Comments"), reports::plain(text)}});
        });
        QStringList seen;
        for (const reports::Page& page : model.pages)
            seen << reports::textsOf(page).filter(QRegularExpression(QStringLiteral("^line\\d+$")));
        QCOMPARE(seen.size(), 200);
        verifyInside(model);
    }

    void laysOutAnEmptyTable()
    {
        const PageModel model = laidOut([](PageFlow& flow) {
            flow.table(tableOfRows(0));
            flow.fields({{{}, QStringLiteral("Nothing"), reports::plain(QString())}});
        });
        QCOMPARE(model.pages.size(), 1);
    }

    void refusesACharacterAndNamesItsPlace()
    {
        PageFlow flow(m_fonts, frame());
        reports::Table table = tableOfRows(3);
        table.rows[1].cells[1] = reports::plain(QStringLiteral("ok 😀"));
        flow.table(table);
        const auto model = flow.finish({}, {});
        QVERIFY(!model);
        for (const QString& part : test::texts({"U+1F600", "ok 😀", "Results", "Second head", "row 2"}))
            QVERIFY2(model.error().message.contains(part), qPrintable(model.error().message));
    }

    void saysDemoOnEachPage()
    {
        reports::PageFrame demo = frame();
        demo.demo = QStringLiteral("DEMO");
        PageFlow flow(m_fonts, demo);
        flow.table(tableOfRows(100));
        const PageModel model = MUST(flow.finish({}, {}));
        for (const reports::Page& page : model.pages)
            QVERIFY(reports::textsOf(page).contains(QStringLiteral("DEMO")));
    }

    void keepsTheSidesOfTheHeadApart()
    {
        reports::PageFrame wide = frame();
        wide.organization = QStringLiteral("Gesellschaft für Präzision und Mikrooptik ").repeated(5);
        wide.identifier = QString(200, u'W');
        PageFlow flow(m_fonts, wide);
        const PageModel model = MUST(flow.finish({}, {}));
        double leftEnd = 0;
        double rightStart = 210;
        for (const reports::TextItem& text : model.pages.first().texts) {
            if (text.text.contains(QChar(0x2026)))
                text.x < 20 ? leftEnd = text.x + m_fonts.width(text.text, text.weight, text.size) : rightStart = text.x;
        }
        QVERIFY(leftEnd > 15 && rightStart < 210 && leftEnd < rightStart);
    }

    void neverCutsAnIdentifierThatFitsWhenSetSmaller()
    {
        reports::PageFrame named = frame();
        named.organization = QStringLiteral("DEMO Precision Optics");
        named.identifier =
            QStringLiteral("DHR-NIST-MTC-003-COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN · revision 1");
        PageFlow flow(m_fonts, named);
        const PageModel model = MUST(flow.finish({}, {}));
        QVERIFY(reports::textsOf(model.pages.first()).contains(named.identifier));
    }

    void keepsBothEndsOfAnIdentifierThatIsTooLong()
    {
        reports::PageFrame named = frame();
        named.identifier = QStringLiteral("FIRST") + QString(300, u'W') + QStringLiteral("LAST");
        PageFlow flow(m_fonts, named);
        const PageModel model = MUST(flow.finish({}, {}));
        const QStringList cut = reports::textsOf(model.pages.first()).filter(QChar(0x2026));
        QCOMPARE(cut.size(), 1);
        QVERIFY(cut.first().startsWith(QStringLiteral("FIRSTW")) && cut.first().endsWith(QStringLiteral("WLAST")));
    }

    void setsALongTitleSmallerBeforeItBreaksIt()
    {
        const QString serial = QStringLiteral("Unit COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN");
        PageFlow flow(m_fonts, frame());
        flow.title(serial, QStringLiteral("below"));
        const PageModel model = MUST(flow.finish({}, {}));
        QVERIFY(reports::textsOf(model.pages.first()).contains(serial));
    }

    void leavesOutAColumnThatHasNothingToSay()
    {
        using Source = reports::ColumnSource<QString>;
        const QList<Source> sources{
            {QStringLiteral("name"), true, [](const QString& row) { return reports::plain(row); }},
            {QStringLiteral("house"), false, [](const QString&) { return reports::Content{}; }},
            {QStringLiteral("asked"), true, [](const QString&) { return reports::Content{}; }}};
        QList<reports::TemplateColumn> columns;
        for (const Source& source : sources)
            columns << reports::TemplateColumn{source.key, {{}, source.key, 1, reports::Align::Left, false}};
        const reports::Table table =
            reports::tableOf(QStringLiteral("t"), columns, sources, QStringList{QStringLiteral("a")});
        QStringList titles;
        for (const reports::TableColumn& column : table.columns)
            titles << column.title;
        QCOMPARE(titles, test::texts({"name", "asked"}));
        QCOMPARE(table.rows.first().cells.size(), 2);
        const reports::Table empty = reports::tableOf(QStringLiteral("t"), columns, sources, QStringList{});
        QCOMPARE(empty.columns.size(), 3);
    }

    void givesMeaningToEveryText()
    {
        const PageModel model = laidOut([](PageFlow& flow) {
            flow.title(QStringLiteral("Title"), QStringLiteral("below"));
            flow.heading(QStringLiteral("Chapter"));
            flow.table(tableOfRows(2));
        });
        const QString text = reports::describe(model);
        for (const QString& part :
             test::texts({" bold Title Title\n", " bold Heading Chapter\n", " HeaderCell First head\n", " Cell row 2\n",
                          " Artifact Page 1 of 1\n"}))
            QVERIFY2(text.contains(part), qPrintable(text));
        for (const reports::Element& element : model.elements)
            QVERIFY(element.parent < model.elements.size());
        QCOMPARE(model.bookmarks.size(), 1);
    }

    void givesEachSignerAFieldOnThePaper()
    {
        const PageModel model = laidOut([](PageFlow& flow) {
            QList<reports::SignatureBlock> blocks;
            for (int i = 0; i < 7; ++i)
                blocks << reports::SignatureBlock{{},
                                                  QStringLiteral("Sign"),
                                                  reports::plain(QStringLiteral("Name")),
                                                  QStringLiteral("s%1").arg(i),
                                                  {}};
            blocks << reports::SignatureBlock{
                {}, QStringLiteral("Nobody"), reports::plain(QStringLiteral("N/A")), {}, {}};
            flow.signatures(blocks);
        });
        QCOMPARE(model.signatures.size(), 7);
        for (const reports::SignatureField& field : model.signatures) {
            QVERIFY(field.rect.width() > 40 && field.rect.height() >= 15);
            QVERIFY(QRectF(0, 0, 210, 297).contains(field.rect));
        }
    }
};

QTEST_APPLESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
