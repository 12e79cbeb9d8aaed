// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/study_report.h"

#include "reports/page_flow.h"
#include "reports/report_parts.h"
#include "reports/study_charts.h"

namespace clew::reports {

namespace {

using domain::StudyDocument;

QString sixDigitsOf(double value)
{
    return domain::printedNumber(QString::number(value, 'g', 6));
}

QString percentOf(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 2) : QString();
}

/// A line of the table of components.
struct ComponentRow
{
    QString source;
    metrology::StudyComponent component;
};

/// A line of the analysis of variance.
struct VarianceRow
{
    QString source;
    metrology::VarianceSource variance;
    QString f;
    QString p;
};

/// What one operator measured on one part.
struct CellRow
{
    QString part;
    QString person;
    QString values;
};

Content number(const QString& text)
{
    return plain(domain::printedNumber(text));
}

const QList<ColumnSource<ComponentRow>>& componentColumns()
{
    static const QList<ColumnSource<ComponentRow>> columns{
        {QStringLiteral("source"), true, [](const ComponentRow& row) { return plain(row.source); }},
        {QStringLiteral("deviation"), true,
         [](const ComponentRow& row) { return number(QString::number(row.component.sigma, 'g', 6)); }},
        {QStringLiteral("study"), true,
         [](const ComponentRow& row) { return number(percentOf(row.component.percentStudy)); }},
        {QStringLiteral("contribution"), true,
         [](const ComponentRow& row) { return number(percentOf(row.component.percentContribution)); }},
        {QStringLiteral("tolerance"), false,
         [](const ComponentRow& row) { return number(percentOf(row.component.percentTolerance)); }},
    };
    return columns;
}

const QList<ColumnSource<VarianceRow>>& varianceColumns()
{
    static const QList<ColumnSource<VarianceRow>> columns{
        {QStringLiteral("source"), true, [](const VarianceRow& row) { return plain(row.source); }},
        {QStringLiteral("freedom"), true,
         [](const VarianceRow& row) { return number(QString::number(row.variance.freedom, 'f', 0)); }},
        {QStringLiteral("squares"), true,
         [](const VarianceRow& row) { return number(sixDigitsOf(row.variance.sumOfSquares)); }},
        {QStringLiteral("mean_square"), true,
         [](const VarianceRow& row) { return number(sixDigitsOf(row.variance.meanSquare)); }},
        {QStringLiteral("f"), true, [](const VarianceRow& row) { return number(row.f); }},
        {QStringLiteral("p"), true, [](const VarianceRow& row) { return number(row.p); }},
    };
    return columns;
}

const QList<ColumnSource<CellRow>>& cellColumns()
{
    static const QList<ColumnSource<CellRow>> columns{
        {QStringLiteral("part"), true, [](const CellRow& row) { return plain(row.part); }},
        {QStringLiteral("operator"), true, [](const CellRow& row) { return plain(row.person); }},
        {QStringLiteral("values"), true, [](const CellRow& row) { return plain(row.values); }},
    };
    return columns;
}

QList<VarianceRow> varianceRows(const metrology::AnovaStudy& anova)
{
    return {{QStringLiteral("Part"), anova.part, {}, {}},
            {QStringLiteral("Operator"), anova.person, {}, {}},
            {QStringLiteral("Part by operator"), anova.interaction, anova.f ? sixDigitsOf(*anova.f) : QString(),
             anova.pValue ? QString::number(*anova.pValue, 'f', 4) : QString()},
            {QStringLiteral("Repeatability"), anova.error, {}, {}},
            {QStringLiteral("Total"), anova.total, {}, {}}};
}

/// In the table's order.
QList<CellRow> cellRows(const StudyDocument& document)
{
    QList<CellRow> rows;
    for (const domain::StudyValue& value : document.study.values) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const CellRow& known) {
            return known.part == value.part && known.person == value.person;
        });
        if (row == rows.end())
            row = rows.insert(rows.end(), CellRow{value.part, value.person, {}});
        row->values += (row->values.isEmpty() ? QString() : QStringLiteral("; ")) + domain::printedNumber(value.value);
    }
    return rows;
}

class StudyPages
{
public:
    StudyPages(const StudyDocument& document, const DocumentTemplate& form, const FontSet& fonts)
        : m_document(document),
          m_form(form),
          m_flow(fonts, frameOf(document.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        m_flow.title(text("title"), text("subtitle").arg(m_document.gauge, m_document.gaugeName));
        if (!m_document.head.revisionReason.isEmpty())
            m_flow.paragraph(
                {text("revision_reason").arg(m_document.head.revision, m_document.head.revisionReason), Tone::Strong});
        for (const QString& notice : m_document.head.notices)
            m_flow.paragraph({notice, Tone::Warning});
        what();
        results();
        charts();
        variance();
        decision();
        data();
        files();
        return m_flow.finish(informationOf(m_document.head, m_form), m_attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(QLatin1String(key)); }
    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(QLatin1String(key));
        return {label.number, label.label, value, share};
    }
    QString inUnit(const QString& value) const
    {
        return value.isEmpty() ? value : domain::printedNumber(value) + u' ' + m_document.study.unit;
    }

    void what();
    void results();
    void charts();
    void variance();
    void decision();
    void data();
    void files();

    const StudyDocument& m_document;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

void StudyPages::what()
{
    const domain::GaugeStudy& study = m_document.study;
    const domain::StudyAnalysis& analysis = m_document.analysis;
    m_flow.heading(text("what"));
    m_flow.fields({box("gauge", {{m_document.gauge, Tone::Strong}}),
                   box("gauge_name", orNotApplicable(m_document.gaugeName), 1.5),
                   box("resolution", orNotApplicable(m_document.resolution)),
                   box("tolerance", orNotApplicable(inUnit(study.tolerance)))});
    m_flow.fields({box("characteristic", orNotApplicable(m_document.characteristic), 2.5),
                   box("date", plain(dayText(study.date))), box("person", orUnknown(m_document.person))});
    m_flow.fields(
        {box("method", plain(study.method == domain::GaugeStudyMethod::Range ? text("by_range") : text("by_anova")),
             1.5),
         box("design",
             plain(text("design_of")
                       .arg(analysis.values.parts())
                       .arg(analysis.values.operators())
                       .arg(analysis.values.trials())),
             1.5),
         box("file", orNotApplicable(study.file_name), 1.5)});
    if (!study.note.isEmpty())
        m_flow.paragraph({study.note, Tone::Plain});
}

void StudyPages::results()
{
    const domain::GaugeStudy& study = m_document.study;
    const metrology::CrossedStudyResult& result = m_document.analysis.result;
    m_flow.heading(text("results"));
    const auto percent = [](const std::optional<double>& value) {
        return value ? percentOf(value) + QStringLiteral(" %") : QString();
    };
    m_flow.fields({box("grr_study", {{percent(result.grr.percentStudy), Tone::Strong}}),
                   box("grr_tolerance", orNotApplicable(percent(result.grr.percentTolerance))),
                   box("ndc", {{study.ndc.isEmpty() ? text("no_spread") : study.ndc, Tone::Strong}}),
                   box("repeatability", plain(inUnit(sixDigitsOf(result.ev.sigma)))),
                   box("freedom", plain(QString::number(m_document.analysis.freedom, 'f', 1)))});
    m_flow.gap(2);
    QList<ComponentRow> rows{{text("ev"), result.ev}, {text("av"), result.av}};
    if (result.interaction)
        rows.append({text("interaction"), *result.interaction});
    rows.append({{text("grr"), result.grr}, {text("pv"), result.pv}, {text("tv"), result.tv}});
    Table table = tableOf(text("results"), m_form.columns(QLatin1String("components")), componentColumns(), rows);
    m_flow.table(table);
    m_flow.gap(1);
    m_flow.paragraph({text("guide"), Tone::Muted});
    if (result.avClamped)
        m_flow.paragraph({text("av_negative"), Tone::Muted});
    if (result.pvClamped)
        m_flow.paragraph({text("pv_negative"), Tone::Muted});
}

void StudyPages::charts()
{
    const domain::StudyAnalysis& analysis = m_document.analysis;
    const QString unit = m_document.study.unit;
    constexpr double height = 54;
    const auto category = [](const charts::CategoryChart& chart) {
        return Figure{chart.title,
                      [chart](charts::Canvas& canvas, const charts::Area& area) {
                          return charts::drawCategoryChart(canvas, area, chart);
                      },
                      1};
    };
    const charts::BarGroups components = componentsChart(analysis);
    m_flow.heading(text("charts"));
    m_flow.figures({Figure{components.title,
                           [components](charts::Canvas& canvas, const charts::Area& area) {
                               return charts::drawBarGroups(canvas, area, components);
                           },
                           1},
                    category(byOperatorChart(analysis, unit))},
                   height);
    m_flow.figures({category(byPartChart(analysis, unit)), category(interactionChart(analysis, unit))}, height);
}

void StudyPages::variance()
{
    if (const auto& anova = m_document.analysis.anova) {
        m_flow.heading(text("variance"));
        m_flow.table(tableOf(text("variance"), m_form.columns(QLatin1String("variance")), varianceColumns(),
                             varianceRows(*anova)));
        m_flow.gap(1);
        if (anova->pValue)
            m_flow.paragraph({text(anova->isPooled ? "pooled" : "kept").arg(anova->poolingLevel), Tone::Muted});
    } else if (const auto& range = m_document.analysis.range) {
        m_flow.heading(text("ranges"));
        m_flow.paragraph({text("range_summary")
                              .arg(inUnit(sixDigitsOf(range->averageRange)), inUnit(sixDigitsOf(range->rangeLimit))),
                          Tone::Plain});
        if (!range->rangesAbove.empty())
            m_flow.paragraph({text("ranges_above").arg(range->rangesAbove.size()), Tone::Warning});
    }
}

void StudyPages::decision()
{
    const domain::GaugeStudy& study = m_document.study;
    m_flow.keepTogether(55);
    m_flow.heading(text("decision"));
    Content signer{{text("not_signed"), Tone::Warning}};
    if (study.state == domain::GaugeStudyState::Signed)
        signer = {Phrase{m_document.signedBy, Tone::Plain}, Phrase{momentText(study.signed_at), Tone::Muted}};
    m_flow.fields({box("conclusion", orNotApplicable(study.conclusion), 2), box("signed_by", signer)});
    m_flow.gap(3);
    m_flow.signatures(blocksByMeaning(m_document.signers, text("name_open")));
}

void StudyPages::data()
{
    m_flow.heading(text("data"));
    Table table = tableOf(text("data"), m_form.columns(QLatin1String("data")), cellColumns(), cellRows(m_document));
    table.dense = true;
    m_flow.table(table);
}

void StudyPages::files()
{
    m_attachments = attachmentsOf(QStringLiteral("gauge_study.json"), toJson(m_document), text("source_file"), {});
    m_flow.heading(text("files"), 2);
    m_flow.table(attachmentTable(text("files"), m_form.columns(QLatin1String("files")), m_attachments));
}

} // namespace

const TemplateSchema& studySchema()
{
    static const TemplateSchema schema = [] {
        TemplateSchema made;
        made.kind = QStringLiteral("gauge_study");
        made.texts = commonTexts();
        for (const char* key : {"subtitle",   "what",      "by_range",    "by_anova",      "design_of",    "results",
                                "no_spread",  "ev",        "av",          "interaction",   "grr",          "pv",
                                "tv",         "guide",     "av_negative", "pv_negative",   "charts",       "variance",
                                "pooled",     "kept",      "ranges",      "range_summary", "ranges_above", "decision",
                                "not_signed", "name_open", "data"})
            made.texts << QLatin1String(key);
        for (const char* key :
             {"gauge", "gauge_name", "resolution", "tolerance", "characteristic", "date", "person", "method", "design",
              "file", "grr_study", "grr_tolerance", "ndc", "repeatability", "freedom", "conclusion", "signed_by"})
            made.fields << QLatin1String(key);
        made.tables = {{QStringLiteral("components"), schemaOf(componentColumns())},
                       {QStringLiteral("variance"), schemaOf(varianceColumns())},
                       {QStringLiteral("data"), schemaOf(cellColumns())},
                       {QStringLiteral("files"), attachmentSchema()}};
        return made;
    }();
    return schema;
}

Result<PageModel> studyPages(const StudyDocument& document, const DocumentTemplate& form, const FontSet& fonts)
{
    return StudyPages(document, form, fonts).layOut();
}

Result<Issued> issueStudy(const StudyDocument& document)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(studySchema()));
    const PageModel model = TRY(studyPages(document, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
