// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/first_article_report.h"
#include "reports/view_json.h"
#include "support/sample_documents.h"

using namespace clew;
using domain::FirstArticle;
using reports::PageModel;

class TestFirstArticleReport final : public QObject
{
    Q_OBJECT

    const reports::FontSet m_fonts = [] { return MUST(reports::FontSet::shipped()); }();
    const reports::DocumentTemplate m_form = [] {
        return MUST(reports::DocumentTemplate::shipped(reports::firstArticleSchema()));
    }();

    PageModel pages(const FirstArticle& article) const
    {
        return MUST(reports::firstArticlePages(article, m_form, m_fonts));
    }

    static QStringList allTexts(const PageModel& model)
    {
        QStringList texts;
        for (const reports::Page& page : model.pages)
            texts << reports::textsOf(page);
        return texts;
    }

    /// The number of every field and column head as it is printed: the text before the en space.
    static QSet<QString> printedNumbers(const reports::Page& page)
    {
        QSet<QString> numbers;
        for (const reports::TextItem& item : page.texts) {
            const auto parts = item.text.split(QChar(0x2002));
            if (parts.size() == 2) {
                for (const QString& number : parts.first().split(QStringLiteral(" / ")))
                    numbers << number;
            }
        }
        return numbers;
    }

    static QSet<QString> range(int first, int last)
    {
        QSet<QString> numbers;
        for (int i = first; i <= last; ++i)
            numbers << QString::number(i);
        return numbers;
    }

private slots:
    void printsEveryNumberedFieldOfTheForms()
    {
        const PageModel model = pages(test::sampleFirstArticle());
        QCOMPARE(printedNumbers(model.pages[0]), range(1, 26));
        QCOMPARE(printedNumbers(model.pages[1]), range(1, 13));
        QCOMPARE(printedNumbers(model.pages[2]), range(1, 12));
    }

    void printsNotApplicableForWhatDoesNotApply()
    {
        FirstArticle article = test::sampleFirstArticle();
        const auto before = allTexts(pages(article)).count(QStringLiteral("N/A"));
        article.partRevision.clear();
        article.serialNumbers.clear();
        const auto after = allTexts(pages(article)).count(QStringLiteral("N/A"));
        QCOMPARE(after - before, 4); // field 5 once, field 3 on each of the three forms
        article.supplierCode.clear();
        QCOMPARE(allTexts(pages(article)).count(QStringLiteral("N/A")), after); // optional: stays empty
    }

    void refusesAReportThatBreaksTheForms()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.processReference = QStringLiteral("N/A");
        const auto model = reports::firstArticlePages(article, m_form, m_fonts);
        QVERIFY(!model);
        QVERIFY2(model.error().message.contains(QStringLiteral("Form 1, 9")), qPrintable(model.error().message));
    }

    void ticksTheDerivedAnswer()
    {
        FirstArticle article = test::sampleFirstArticle();
        const QString gap(3, QChar(0x2003));
        QVERIFY(allTexts(pages(article)).contains(QStringLiteral("☒ Yes") + gap + QStringLiteral("☐ No")));
        article.characteristics.removeAt(13);
        QVERIFY(allTexts(pages(article)).contains(QStringLiteral("☐ Yes") + gap + QStringLiteral("☒ No")));
    }

    void showsTheFailingFeatureOnARowOfItsOwn()
    {
        const QStringList texts = allTexts(pages(test::sampleFirstArticle()));
        for (const QString& text : test::texts({"12.4", "2.5037", "✕ does not conform", "NC-2026-0017", "min 2.4991",
                                                "max 2.5009", "◇ not proven", "Ø 10.500 +0.002/−0.003 mm"}))
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

    void namesACoverageFactorThatIsNotTheFormsTwo()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.characteristics[0].uncertainty = QStringLiteral("0.000583096");
        for (const auto& [factor, isPrinted] : {std::pair("2", false), std::pair("2.13", true)}) {
            article.characteristics[0].coverageFactor = QString::fromLatin1(factor);
            const QStringList texts = allTexts(pages(article));
            QVERIFY(texts.contains(QStringLiteral("±0.00059")));
            QCOMPARE(texts.contains(QStringLiteral("k = ") + QLatin1String(factor)), isPrinted);
        }
    }

    void saysOnEachPageWhatItIs()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.head.demo = true;
        const PageModel model = pages(article);
        for (qsizetype i = 0; i < model.pages.size(); ++i) {
            const QStringList texts = reports::textsOf(model.pages[i]);
            QVERIFY(texts.contains(QStringLiteral("FAI-2026-0012 · revision 1")));
            QVERIFY(texts.contains(QStringLiteral("issued 2026-03-09 14:30:00 UTC · store 3f2a91c0")));
            QVERIFY(texts.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(model.pages.size())));
            QVERIFY(!texts.filter(QStringLiteral("DEMO")).isEmpty());
        }
    }

    void namesTheBaselineOfAPartialReport()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.partial = true;
        article.baselinePartNumber = QStringLiteral("LB-7");
        article.baselineRevision = QStringLiteral("C");
        article.baselineFairId = QStringLiteral("FAI-2025-0003");
        QVERIFY(allTexts(pages(article))
                    .contains(QStringLiteral("Baseline: part number LB-7, revision C, FAIR FAI-2025-0003")));
    }

    void printsNoFieldForACustomerWhoDoesNotApprove()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.signers.removeLast();
        QCOMPARE(pages(article).signatures.size(), 2);
    }

    void isTheSameForTheSameRecord()
    {
        QCOMPARE(reports::describe(pages(test::sampleFirstArticle())),
                 reports::describe(pages(test::sampleFirstArticle())));
    }

    void survivesHugeTexts()
    {
        FirstArticle article = test::sampleFirstArticle();
        article.comments = QStringLiteral("A long comment about the run. ").repeated(400);
        article.characteristics[2].comments = QString(5000, u'x');
        article.partName = QString(300, u'W');
        const auto issued = MUST(reports::render(pages(article), m_fonts));
        QVERIFY(issued.pages > 4);
    }

    void writesAllOfItAsJson()
    {
        const QJsonObject json = QJsonDocument::fromJson(reports::toJson(test::sampleFirstArticle())).object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("clew/first_article/1"));
        QCOMPARE(json[u"document"][u"identifier"].toString(), QStringLiteral("FAI-2026-0012"));
        QCOMPARE(json[u"characteristics"][13][u"number"].toString(), QStringLiteral("12.4"));
        QCOMPARE(json[u"characteristics"][1][u"values"].toArray().size(), 3);
        QCOMPARE(json[u"characteristics"][1][u"requirement"][u"lower"].toString(), QStringLiteral("-0.003"));
        QVERIFY(json[u"contains_nonconformance"].toBool());
        QVERIFY2(!json.contains(u"additional_changes"), "what isn't known is left out");
    }
};

QTEST_APPLESS_MAIN(TestFirstArticleReport)
#include "tst_first_article_report.moc"
