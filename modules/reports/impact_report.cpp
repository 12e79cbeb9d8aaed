// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/impact_report.h"

#include "reports/page_flow.h"
#include "reports/report_parts.h"

namespace clew::reports {

namespace {

using domain::ImpactDocument;
using domain::ImpactRow;

Content twoLines(const QString& first, const QString& second)
{
    Content content = plain(first);
    if (!second.isEmpty())
        content << Phrase{second, Tone::Muted};
    return content;
}

const QList<ColumnSource<ImpactRow>>& impactColumns()
{
    static const QList<ColumnSource<ImpactRow>> columns{
        {QStringLiteral("part"), true, [](const ImpactRow& row) { return plain(row.part); }},
        {QStringLiteral("serial"), true,
         [](const ImpactRow& row) {
             return Content{{row.serial, Tone::Strong}};
         }},
        {QStringLiteral("characteristic"), true, [](const ImpactRow& row) { return plain(row.characteristic); }},
        {QStringLiteral("value"), true, [](const ImpactRow& row) { return plain(domain::printedNumber(row.value)); }},
        {QStringLiteral("corrected"), true,
         [](const ImpactRow& row) { return orUnknown(domain::printedNumber(row.corrected)); }},
        {QStringLiteral("from"), true, [](const ImpactRow& row) { return Content{verdictPhrase(row.from)}; }},
        {QStringLiteral("to"), true,
         [](const ImpactRow& row) {
             Content content{verdictPhrase(row.to)};
             if (!row.because.isEmpty())
                 content << Phrase{row.because, Tone::Muted};
             return content;
         }},
        {QStringLiteral("state"), true, [](const ImpactRow& row) { return twoLines(row.state, row.place); }},
        {QStringLiteral("shipment"), true, [](const ImpactRow& row) { return twoLines(row.shipment, row.consignee); }},
        {QStringLiteral("decision"), true,
         [](const ImpactRow& row) {
             return row.decision.isEmpty() ? Content{{QStringLiteral("open"), Tone::Warning}}
                                           : twoLines(row.decision, row.decisionReason);
         }},
    };
    return columns;
}

class ImpactPages
{
public:
    ImpactPages(const ImpactDocument& impact, const DocumentTemplate& form, const FontSet& fonts)
        : m_impact(impact),
          m_form(form),
          m_flow(fonts, frameOf(impact.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        m_flow.title(text("title"), text("subtitle").arg(m_impact.gauge, m_impact.gaugeName));
        if (!m_impact.head.revisionReason.isEmpty())
            m_flow.paragraph(
                {text("revision_reason").arg(m_impact.head.revision, m_impact.head.revisionReason), Tone::Strong});
        for (const QString& notice : m_impact.head.notices)
            m_flow.paragraph({notice, Tone::Warning});
        failure();
        changes();
        decision();
        files();
        return m_flow.finish(informationOf(m_impact.head, m_form), m_attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(QLatin1String(key)); }
    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(QLatin1String(key));
        return {label.number, label.label, value, share};
    }

    void failure();
    void changes();
    void decision();
    void files();

    const ImpactDocument& m_impact;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

void ImpactPages::failure()
{
    m_flow.heading(text("failure"));
    m_flow.fields({box("gauge", {{m_impact.gauge, Tone::Strong}}),
                   box("gauge_name", orNotApplicable(m_impact.gaugeName)),
                   box("calibration", orNotApplicable(m_impact.calibration)),
                   box("as_found", {{domain::printedNumber(m_impact.asFound), Tone::Strong}}, 1.5)});
    m_flow.fields({box("begins", plain(momentText(m_impact.begins))), box("ends", plain(momentText(m_impact.ends))),
                   box("window_reason", orNotApplicable(m_impact.windowReason), 2)});
    m_flow.gap(2);
    m_flow.paragraph({text("rule"), Tone::Muted});
    if (m_impact.suspects.size() > 1) {
        m_flow.heading(text("suspects"), 2);
        for (const QString& suspect : m_impact.suspects)
            m_flow.paragraph({suspect, Tone::Plain});
    }
}

void ImpactPages::changes()
{
    m_flow.heading(text("changes"));
    m_flow.paragraph({text("summary")
                          .arg(m_impact.measurements)
                          .arg(m_impact.results)
                          .arg(m_impact.units)
                          .arg(m_impact.changedUnits)
                          .arg(m_impact.shipped),
                      Tone::Strong});
    if (m_impact.rows.isEmpty()) {
        m_flow.paragraph({text("no_changes"), Tone::Plain});
        return;
    }
    Table table = tableOf(text("changes"), m_form.columns(QLatin1String("changes")), impactColumns(), m_impact.rows);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].tone = verdictTone(m_impact.rows[i].to);
    m_flow.table(table);
}

void ImpactPages::decision()
{
    m_flow.keepTogether(60);
    m_flow.heading(text("decision"));
    m_flow.fields(
        {box("conclusion", orNotApplicable(m_impact.conclusion), 2),
         box("made_by", twoLines(m_impact.madeBy, momentText(m_impact.made))),
         box("signed_by", m_impact.signedBy.isEmpty() ? Content{{text("not_signed"), Tone::Warning}}
                                                      : twoLines(m_impact.signedBy, momentText(m_impact.signedAt)))});
    m_flow.gap(3);
    m_flow.signatures(blocksByMeaning(m_impact.signers, text("name_open")));
}

void ImpactPages::files()
{
    m_attachments = attachmentsOf(QStringLiteral("gauge_impact.json"), toJson(m_impact), text("source_file"), {});
    m_flow.heading(text("files"), 2);
    m_flow.table(attachmentTable(text("files"), m_form.columns(QLatin1String("files")), m_attachments));
}

} // namespace

const TemplateSchema& impactSchema()
{
    static const TemplateSchema schema = [] {
        TemplateSchema made;
        made.kind = QStringLiteral("gauge_impact");
        made.texts = commonTexts();
        for (const char* key : {"subtitle", "failure", "rule", "suspects", "changes", "summary", "no_changes",
                                "decision", "not_signed", "name_open"})
            made.texts << QLatin1String(key);
        for (const char* key : {"gauge", "gauge_name", "calibration", "as_found", "begins", "ends", "window_reason",
                                "conclusion", "made_by", "signed_by"})
            made.fields << QLatin1String(key);
        made.tables = {{QStringLiteral("changes"), schemaOf(impactColumns())},
                       {QStringLiteral("files"), attachmentSchema()}};
        return made;
    }();
    return schema;
}

Result<PageModel> impactPages(const ImpactDocument& impact, const DocumentTemplate& form, const FontSet& fonts)
{
    return ImpactPages(impact, form, fonts).layOut();
}

Result<Issued> issueImpact(const ImpactDocument& impact)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(impactSchema()));
    const PageModel model = TRY(impactPages(impact, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
