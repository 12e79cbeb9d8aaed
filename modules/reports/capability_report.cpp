// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/capability_report.h"

#include "reports/capability_charts.h"
#include "reports/page_flow.h"
#include "reports/report_parts.h"

namespace clew::reports {

namespace {

using domain::CapabilityDocument;
using domain::CapabilityValue;

/// An index with its interval.
struct IndexRow
{
    QString name;
    QString value;
    QString interval;
    QString meaning;
};

/// A point that a rule marks.
struct SignalRow
{
    QString chart;
    QString point;
    QString value;
    QString rule;
};

QString threeDecimals(double value)
{
    return domain::printedNumber(QString::number(value, 'f', 3));
}

QString sixFigures(double value)
{
    return domain::printedNumber(QString::number(value, 'g', 6));
}

const QList<ColumnSource<IndexRow>>& indexColumns()
{
    static const QList<ColumnSource<IndexRow>> columns{
        {QStringLiteral("index"), true,
         [](const IndexRow& row) {
             return Content{{row.name, Tone::Strong}};
         }},
        {QStringLiteral("value"), true,
         [](const IndexRow& row) {
             return Content{{row.value, Tone::Strong}};
         }},
        {QStringLiteral("interval"), true, [](const IndexRow& row) { return plain(row.interval); }},
        {QStringLiteral("meaning"), false, [](const IndexRow& row) { return plain(row.meaning); }},
    };
    return columns;
}

const QList<ColumnSource<SignalRow>>& signalColumns()
{
    static const QList<ColumnSource<SignalRow>> columns{
        {QStringLiteral("chart"), true, [](const SignalRow& row) { return plain(row.chart); }},
        {QStringLiteral("point"), true, [](const SignalRow& row) { return plain(row.point); }},
        {QStringLiteral("value"), true, [](const SignalRow& row) { return plain(row.value); }},
        {QStringLiteral("rule"), true, [](const SignalRow& row) { return plain(row.rule); }},
    };
    return columns;
}

QString pieceOf(const CapabilityValue& value)
{
    return value.feature.isEmpty() ? value.serial : QStringLiteral("%1 (%2)").arg(value.serial, value.feature);
}

const QList<ColumnSource<CapabilityValue>>& excludedColumns()
{
    static const QList<ColumnSource<CapabilityValue>> columns{
        {QStringLiteral("serial"), true, [](const CapabilityValue& value) { return plain(pieceOf(value)); }},
        {QStringLiteral("value"), true,
         [](const CapabilityValue& value) { return plain(domain::printedNumber(value.value)); }},
        {QStringLiteral("at"), true, [](const CapabilityValue& value) { return plain(momentText(value.at)); }},
        {QStringLiteral("reason"), false, [](const CapabilityValue& value) { return plain(value.reason); }},
    };
    return columns;
}

QString ruleMeaning(metrology::RunRule rule)
{
    switch (rule) {
    case metrology::RunRule::BeyondLimits:
        return QStringLiteral("1: beyond a control limit");
    case metrology::RunRule::SameSide:
        return QStringLiteral("2: nine in a row on one side of the centre line");
    case metrology::RunRule::Steady:
        return QStringLiteral("3: six in a row steadily rising or falling");
    case metrology::RunRule::Alternating:
        return QStringLiteral("4: fourteen in a row going up and down in turn");
    case metrology::RunRule::TwoOfThree:
        return QStringLiteral("5: two of three beyond 2σ on one side");
    case metrology::RunRule::FourOfFive:
        return QStringLiteral("6: four of five beyond 1σ on one side");
    case metrology::RunRule::HuggingCentre:
        return QStringLiteral("7: fifteen in a row within 1σ");
    case metrology::RunRule::AvoidingCentre:
        return QStringLiteral("8: eight in a row beyond 1σ on either side");
    }
    return {};
}

class CapabilityPages
{
public:
    CapabilityPages(const CapabilityDocument& document, const DocumentTemplate& form, const FontSet& fonts)
        : m_document(document),
          m_form(form),
          m_flow(fonts, frameOf(document.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        m_flow.title(text("title"),
                     text("subtitle").arg(m_document.partNumber, m_document.partRevision, m_document.characteristic));
        for (const QString& notice : m_document.head.notices)
            m_flow.paragraph({notice, Tone::Warning});
        what();
        indices();
        TRY(charts());
        runs();
        tests();
        signers();
        excluded();
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
    QString inUnit(double value) const { return sixFigures(value) + u' ' + m_document.requirement.unit; }
    QList<IndexRow> indexRows() const;
    QList<SignalRow> signalRows() const;

    void what();
    void indices();
    Result<> charts();
    void runs();
    void tests();
    void signers();
    void excluded();
    void data();
    void files();

    const CapabilityDocument& m_document;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

void CapabilityPages::what()
{
    m_flow.heading(text("what"));
    m_flow.fields(
        {box("part", {{m_document.partNumber + QStringLiteral(" rev ") + m_document.partRevision, Tone::Strong}}),
         box("part_name", orNotApplicable(m_document.partName), 1.5),
         box("characteristic", plain(m_document.characteristic)),
         box("requirement", {{domain::requirementText(m_document.requirement), Tone::Strong}}, 1.5)});
    const QString model = m_document.method.isEmpty()
                              ? m_document.model
                              : QStringLiteral("%1, %2").arg(m_document.model, m_document.method);
    m_flow.fields({box("window", plain(m_document.window), 1.5), box("order", orNotApplicable(m_document.order)),
                   box("model", plain(model)), box("chosen_by", plain(m_document.chosenBy)),
                   box("subgroup", plain(QString::number(m_document.subgroup)), 0.7)});
}

QList<IndexRow> CapabilityPages::indexRows() const
{
    QList<IndexRow> rows;
    const auto add = [&](const char* name, const metrology::CapabilityIndex& index, const char* meaning) {
        rows.append(
            {QLatin1String(name), threeDecimals(index.value),
             QStringLiteral("%1 … %2").arg(threeDecimals(index.interval.lower), threeDecimals(index.interval.upper)),
             text(meaning)});
    };
    if (const auto& normal = m_document.normal) {
        if (normal->cp)
            add("Cp", *normal->cp, "cp");
        add("Cpk", normal->cpk, normal->cp ? "cpk" : "cpk_one_limit");
        if (normal->pp)
            add("Pp", *normal->pp, "pp");
        add("Ppk", normal->ppk, normal->pp ? "ppk" : "ppk_one_limit");
    } else if (const auto& form = m_document.form) {
        rows.append({QStringLiteral("Ppk"), threeDecimals(form->ppk), QStringLiteral("–"),
                     text(form->method == metrology::IndexMethod::ZScore ? "by_z" : "by_percentile")});
    }
    return rows;
}

void CapabilityPages::indices()
{
    m_flow.heading(text("indices"));
    const auto& normal = m_document.normal;
    const auto& form = m_document.form;
    const std::size_t outside = normal ? normal->outside : form ? form->outside : 0;
    const double ppm = normal ? normal->expectedPpm : form ? form->expectedPpm : 0;
    QList<FieldBox> boxes{box("n", {{QString::number(m_document.numbers.size()), Tone::Strong}}, 0.6),
                          box("mean", plain(inUnit(m_document.mean))), box("s", plain(inUnit(m_document.s)))};
    if (normal)
        boxes.append(box("sigma_within", {Phrase{inUnit(normal->within.sigma), Tone::Plain},
                                          Phrase{metrology::estimatorText(normal->within.estimator), Tone::Muted}}));
    boxes.append(box("outside", plain(QString::number(outside)), 0.8));
    boxes.append(box("ppm", plain(sixFigures(ppm)), 0.8));
    m_flow.fields(boxes);
    m_flow.gap(2);
    m_flow.table(tableOf(text("indices"), m_form.columns(QLatin1String("indices")), indexColumns(), indexRows()));
    m_flow.gap(1);
    if ((normal && normal->isIndicative) || (form && form->isIndicative))
        m_flow.paragraph({text("indicative"), Tone::Warning});
    if (!m_document.locationSignals.empty() || !m_document.spreadSignals.empty())
        m_flow.paragraph({text("unstable"), Tone::Warning});
    m_flow.paragraph({normal ? text("interval_note").arg(100 * normal->level) : text("form_note"), Tone::Muted});
}

Result<> CapabilityPages::charts()
{
    m_flow.heading(text("charts"));
    const charts::Histogram histogram = TRY(capabilityHistogram(m_document));
    const charts::ProbabilityPlot plot = TRY(normalProbabilityPlot(m_document));
    const charts::RunChart location = locationChart(m_document);
    const charts::RunChart spread = spreadChart(m_document);
    m_flow.figures({Figure{histogram.title,
                           [histogram](charts::Canvas& canvas, const charts::Area& area) {
                               return charts::drawHistogram(canvas, area, histogram);
                           },
                           1},
                    Figure{plot.title,
                           [plot](charts::Canvas& canvas, const charts::Area& area) {
                               return charts::drawProbabilityPlot(canvas, area, plot);
                           },
                           1}},
                   62);
    m_flow.figures({Figure{location.title + QStringLiteral("; ") + spread.title,
                           [location, spread](charts::Canvas& canvas, const charts::Area& area) {
                               return charts::drawChartPair(canvas, area, location, spread);
                           },
                           1}},
                   95);
    return {};
}

QList<SignalRow> CapabilityPages::signalRows() const
{
    QList<SignalRow> rows;
    const auto add = [&](const charts::RunChart& chart, const std::vector<metrology::RunSignal>& found) {
        for (const metrology::RunSignal& signal : found)
            rows.append({chart.title, QString::number(signal.point + 1), inUnit(chart.points[signal.point]),
                         ruleMeaning(signal.rule)});
    };
    add(locationChart(m_document), m_document.locationSignals);
    add(spreadChart(m_document), m_document.spreadSignals);
    return rows;
}

void CapabilityPages::runs()
{
    m_flow.heading(text("runs"));
    const metrology::ControlLimits& location = m_document.chart.location;
    const metrology::ControlLimits& spread = m_document.chart.spread;
    m_flow.paragraph({text("limits_are")
                          .arg(inUnit(location.lower), inUnit(location.centre), inUnit(location.upper),
                               inUnit(spread.centre), inUnit(spread.upper)),
                      Tone::Plain});
    const QList<SignalRow> rows = signalRows();
    if (rows.isEmpty())
        m_flow.paragraph({text("in_control"), Tone::Plain});
    else
        m_flow.table(tableOf(text("runs"), m_form.columns(QLatin1String("runs")), signalColumns(), rows));
}

void CapabilityPages::tests()
{
    m_flow.heading(text("tests"));
    if (const auto& normality = m_document.normality)
        m_flow.paragraph(
            {text("normality")
                 .arg(threeDecimals(normality->adjusted),
                      normality->pValue < 0.0005 ? QStringLiteral("p < 0.0005")
                                                 : QStringLiteral("p = ") + threeDecimals(normality->pValue)),
             Tone::Plain});
    if (const auto& outlier = m_document.outlier)
        m_flow.paragraph(
            {text(outlier->isOutlier ? "outlier" : "no_outlier")
                 .arg(inUnit(m_document.numbers[outlier->place]), m_document.values[qsizetype(outlier->place)].serial,
                      threeDecimals(outlier->g), threeDecimals(outlier->critical)),
             Tone::Plain});
    m_flow.paragraph({text("tests_inform"), Tone::Muted});
}

void CapabilityPages::signers()
{
    m_flow.keepTogether(40);
    m_flow.heading(text("approval"));
    m_flow.signatures(blocksByMeaning(m_document.signers, text("name_open")));
}

void CapabilityPages::excluded()
{
    m_flow.heading(text("excluded"));
    if (m_document.excluded.isEmpty())
        m_flow.paragraph({text("none_excluded"), Tone::Plain});
    else
        m_flow.table(tableOf(text("excluded"), m_form.columns(QLatin1String("excluded")), excludedColumns(),
                             m_document.excluded));
}

void CapabilityPages::data()
{
    m_flow.heading(text("data"));
    Table table = tableOf(text("data"), m_form.columns(QLatin1String("data")), excludedColumns(), m_document.values);
    table.dense = true;
    m_flow.table(table);
}

void CapabilityPages::files()
{
    m_attachments = attachmentsOf(QStringLiteral("capability.json"), toJson(m_document), text("source_file"), {});
    m_flow.heading(text("files"), 2);
    m_flow.table(attachmentTable(text("files"), m_form.columns(QLatin1String("files")), m_attachments));
}

} // namespace

const TemplateSchema& capabilitySchema()
{
    static const TemplateSchema schema = [] {
        TemplateSchema made;
        made.kind = QStringLiteral("capability");
        made.texts = commonTexts();
        for (const char* key :
             {"subtitle",     "what",          "indices",    "cp",       "cpk",           "pp",        "ppk",
              "by_z",         "by_percentile", "indicative", "unstable", "interval_note", "form_note", "charts",
              "runs",         "limits_are",    "in_control", "tests",    "normality",     "outlier",   "no_outlier",
              "tests_inform", "approval",      "name_open",  "excluded", "none_excluded", "data",      "cpk_one_limit",
              "ppk_one_limit"})
            made.texts << QLatin1String(key);
        for (const char* key : {"part", "part_name", "characteristic", "requirement", "window", "order", "model",
                                "chosen_by", "subgroup", "n", "mean", "s", "sigma_within", "outside", "ppm"})
            made.fields << QLatin1String(key);
        made.tables = {{QStringLiteral("indices"), schemaOf(indexColumns())},
                       {QStringLiteral("runs"), schemaOf(signalColumns())},
                       {QStringLiteral("excluded"), schemaOf(excludedColumns())},
                       {QStringLiteral("data"), schemaOf(excludedColumns())},
                       {QStringLiteral("files"), attachmentSchema()}};
        return made;
    }();
    return schema;
}

Result<PageModel> capabilityPages(const CapabilityDocument& document, const DocumentTemplate& form,
                                  const FontSet& fonts)
{
    return CapabilityPages(document, form, fonts).layOut();
}

Result<Issued> issueCapability(const CapabilityDocument& document)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(capabilitySchema()));
    const PageModel model = TRY(capabilityPages(document, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
