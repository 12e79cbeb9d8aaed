// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_canvas.h"
#include "reports/study_charts.h"
#include "reports/study_report.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace clew;
using namespace clew::reports;

namespace {

domain::DocumentHead headOf(const char* identifier)
{
    domain::DocumentHead head;
    head.identifier = QLatin1String(identifier);
    head.revision = QStringLiteral("1");
    head.recordId = QStringLiteral("0195f0aa-7c11-7d3e-8b52-000000000001");
    head.storeId = QStringLiteral("0195f0aa-7c11-7d3e-8b52-000000000002");
    head.issuedAt = Instant::fromMilliseconds(1772784000000);
    head.issuedBy = QStringLiteral("Anna Frey");
    head.organization = QStringLiteral("Mikrooptik Ulm GmbH");
    head.checkpointRoot = QString(64, QLatin1Char('a'));
    head.checkpointSize = 7;
    head.software = QStringLiteral("Clew 0.1.0");
    return head;
}

/// Three parts, two operators, two trials; the operators differ on the third part.
domain::GaugeStudy smallStudy()
{
    domain::GaugeStudy study;
    study.number = QStringLiteral("GS-2026-0001");
    study.date = QDate(2026, 3, 5);
    study.unit = QStringLiteral("mm");
    study.tolerance = QStringLiteral("0.006");
    const std::array values{"10.5001", "10.5002", "10.5003", "10.5002", "10.5020", "10.5021",
                            "10.5022", "10.5020", "10.4990", "10.4991", "10.4999", "10.5000"};
    for (int i = 0; i < 12; ++i)
        study.values.append({QString::number(i / 4 + 1), QString(QLatin1Char(i / 2 % 2 == 0 ? 'A' : 'B')), i % 2 + 1,
                             QString::fromLatin1(values.at(std::size_t(i)))});
    const auto filled = domain::fillResults(study);
    if (!filled)
        qFatal("%s", qPrintable(filled.error().message));
    return study;
}

domain::StudyDocument studyDocument()
{
    const domain::GaugeStudy study = smallStudy();
    return {headOf("GS-2026-0001"),
            study,
            MUST(domain::analyse(study)),
            QStringLiteral("AG-014"),
            QStringLiteral("air gauge"),
            QStringLiteral("0.0001 mm"),
            {},
            QStringLiteral("Ira Roth"),
            {},
            {{QStringLiteral("prepared"), QStringLiteral("I ran the study"), QStringLiteral("Anna Frey"), {}}}};
}

int figuresIn(const PageModel& model)
{
    return int(std::count_if(model.elements.begin(), model.elements.end(), [](const Element& element) {
        return element.role == Role::Figure && !element.text.isEmpty();
    }));
}

bool standsOnAPage(const PageModel& model, const QString& words)
{
    return std::any_of(model.pages.begin(), model.pages.end(),
                       [&](const Page& page) { return textsOf(page).contains(words); });
}

} // namespace

class TestStudyReport final : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryChartAndPrintsEveryValue()
    {
        const FontSet fonts = MUST(FontSet::shipped());
        const DocumentTemplate form = MUST(DocumentTemplate::shipped(studySchema()));
        const PageModel model = MUST(studyPages(studyDocument(), form, fonts));
        QCOMPARE(figuresIn(model), 4);
        for (const char* words : {"Components of variation", "Values by part", "Values by operator",
                                  "Interaction: means of each operator", "Gauge R&R (GRR)", "10.4999; 10.5000"})
            QVERIFY2(standsOnAPage(model, QLatin1String(words)), words);
        for (const Page& page : model.pages) {
            for (const TextItem& text : page.texts)
                QVERIFY2(text.x >= 0 && text.y >= 0 && text.x < page.width && text.y < page.height,
                         qPrintable(text.text));
        }
        QCOMPARE(model.signatures.size(), 1);
    }
    void givesTheSameBytesAgain()
    {
        const QByteArray once = MUST(issueStudy(studyDocument())).pdf;
        QCOMPARE(MUST(issueStudy(studyDocument())).pdf, once);
        domain::StudyDocument other = studyDocument();
        other.study.conclusion = QStringLiteral("fit");
        QVERIFY(MUST(issueStudy(other)).pdf != once);
    }
    void carriesItsDataAsRead()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(studyDocument())).object();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("clew/gauge_study/1"));
        const QJsonArray values = json[QStringLiteral("values")].toArray();
        QCOMPARE(values.size(), 12);
        QCOMPARE(values[9][QStringLiteral("value")].toString(), QStringLiteral("10.4991"));
        QCOMPARE(values[9][QStringLiteral("operator")].toString(), QStringLiteral("A"));
    }
    void refusesWhatCannotBePrinted()
    {
        domain::StudyDocument document = studyDocument();
        document.study.values[0].person = QStringLiteral("漢");
        QVERIFY(!issueStudy(document));
    }
    void cutsLinesAndShapesAtTheClip()
    {
        const FontSet fonts = MUST(FontSet::shipped());
        Page page;
        PageCanvas canvas(page, fonts, {100, 50}, 0);
        canvas.beginClip({0, 0, 20, 10});
        canvas.line({-10, 5}, {30, 5}, {});
        canvas.line({-10, 20}, {30, 20}, {});
        canvas.fillArea({15, 5, 20, 20}, charts::Ink::Bar);
        canvas.fillArea({40, 40, 5, 5}, charts::Ink::Bar);
        canvas.endClip();
        QCOMPARE(page.lines.size(), 1);
        QCOMPARE(page.lines[0].from, QPointF(100, 55));
        QCOMPARE(page.lines[0].to, QPointF(120, 55));
        QCOMPARE(page.shapes.size(), 1);
        QRectF kept(page.shapes[0].outline.first(), QSizeF());
        for (const QPointF& point : page.shapes[0].outline) {
            kept.setLeft(std::min(kept.left(), point.x()));
            kept.setRight(std::max(kept.right(), point.x()));
            kept.setTop(std::min(kept.top(), point.y()));
            kept.setBottom(std::max(kept.bottom(), point.y()));
        }
        QCOMPARE(kept, QRectF(115, 55, 5, 5));
    }
    void dashesRunOnAroundCorners()
    {
        const FontSet fonts = MUST(FontSet::shipped());
        Page page;
        PageCanvas canvas(page, fonts, {0, 0}, 0);
        const std::array<charts::Point, 3> corner{charts::Point{0, 0}, {5, 0}, {5, 5}};
        canvas.path(corner, {charts::Ink::Limit, 0.2, {2, 1}});
        double drawn = 0;
        for (const LineItem& line : page.lines)
            drawn += QLineF(line.from, line.to).length();
        QVERIFY(std::abs(drawn - 7) < 1e-9); // ten long: 2 + 2 + 2 + 1
        QCOMPARE(page.lines.first().from, QPointF(0, 0));
    }
    void showsAnInteractionAsLinesThatDoNotRunAlike()
    {
        const charts::CategoryChart chart = interactionChart(studyDocument().analysis, QStringLiteral("mm"));
        QCOMPARE(chart.lines.size(), std::size_t(2));
        const auto difference = [&](std::size_t part) {
            return chart.lines[1].values[part] - chart.lines[0].values[part];
        };
        QVERIFY(std::abs(difference(0) - 0.0001) < 1e-9);
        QVERIFY(std::abs(difference(2) - 0.0009) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestStudyReport)
#include "tst_study_report.moc"
