// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/recall_report.h"

#include "reports/page_flow.h"
#include "reports/recall_columns.h"

namespace clew::reports {

namespace {

using domain::Recall;

QLatin1String recallKey(const char* text)
{
    return QLatin1String(text);
}

/// A line for each consignee, and some to add.
QList<ContactLogRow> contactLog(const Recall& recall)
{
    QList<ContactLogRow> rows;
    for (const domain::RecallConsignee& consignee : recall.consignees)
        rows << ContactLogRow{consignee.name, consignee.phone};
    for (int i = 0; i < 3; ++i)
        rows << ContactLogRow{QStringLiteral(" "), QString()};
    return rows;
}

class RecallPages
{
public:
    RecallPages(const Recall& recall, const DocumentTemplate& form, const FontSet& fonts)
        : m_recall(recall),
          m_form(form),
          m_flow(fonts, frameOf(recall.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        call();
        onTheCallPage("places", placeColumns(), m_recall.places);
        notes();
        m_flow.startPage();
        section("contact_log", "contact_log", contactColumns(), contactLog(m_recall));
        signatures();
        section("sisters", "sisters", sisterColumns(), m_recall.sisters);
        section("balances", "balances", balanceColumns(), m_recall.balances);
        section("list", "list", pieceColumns(), m_recall.pieces);
        appendix();
        return m_flow.finish(informationOf(m_recall.head, m_form), m_attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(recallKey(key)); }
    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(recallKey(key));
        return {label.number, label.label, value, share};
    }
    template<typename Row>
    void section(const char* title, const char* table, const QList<ColumnSource<Row>>& sources, const QList<Row>& rows)
    {
        m_flow.heading(text(title));
        if (rows.isEmpty())
            m_flow.paragraph({text("none"), Tone::Muted});
        else
            m_flow.table(tableOf(text(title), m_form.columns(recallKey(table)), sources, rows));
    }

    /// Set close: what is read over the phone has to stand on one page.
    template<typename Row>
    void onTheCallPage(const char* name, const QList<ColumnSource<Row>>& sources, const QList<Row>& rows)
    {
        m_flow.heading(text(name), 2);
        Table table = tableOf(text(name), m_form.columns(recallKey(name)), sources, rows);
        table.dense = true;
        if (rows.isEmpty())
            m_flow.paragraph({text("none"), Tone::Muted});
        else
            m_flow.table(table);
    }

    void call();
    void notes();
    void signatures();
    void appendix();

    const Recall& m_recall;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

/// What is read over the phone.
void RecallPages::call()
{
    const Recall& r = m_recall;
    m_flow.title(text(r.drill ? "drill_title" : "call_title").arg(r.start), text("title"));
    if (r.drill)
        m_flow.paragraph({text("drill").arg(r.seed), Tone::Warning});
    m_flow.fields({box("start", {{r.start, Tone::Strong}}, 2), box("discovered", plain(momentText(r.discovered))),
                   box("notify_by", {{momentText(r.notifyBy), Tone::Bad}}),
                   box("manufacturer_by", plain(r.manufacturerBy.isValid() ? dayText(r.manufacturerBy) : QString()))});
    onTheCallPage("counts", recallCountColumns(), r.counts);
    onTheCallPage("consignees", consigneeColumns(), r.consignees);
}

void RecallPages::notes()
{
    const Recall& r = m_recall;
    m_flow.heading(text("scope"), 2);
    m_flow.paragraph({r.scope, Tone::Plain});
    m_flow.paragraph({text("reason").arg(r.reason.isEmpty() ? text("reason_open") : r.reason),
                      r.reason.isEmpty() ? Tone::Warning : Tone::Plain});
    const QString from = r.completeFrom.isValid() ? dayText(r.completeFrom) : QStringLiteral("unknown");
    m_flow.paragraph({text("complete_from").arg(from).arg(r.legacyUnits), Tone::Strong});
    m_flow.paragraph({text("sisters_count").arg(r.sisters.size()) + QLatin1Char(' ') + text("elapsed").arg(r.elapsedMs),
                      Tone::Muted});
    for (const QString& notice : r.head.notices)
        m_flow.paragraph({notice, Tone::Warning});
}

void RecallPages::signatures()
{
    const QList<SignatureBlock> blocks = blocksByRole(m_recall.signers, text("signed_as"), text("name_open"));
    if (blocks.isEmpty())
        return;
    m_flow.gap(4);
    m_flow.signatures(blocks);
}

void RecallPages::appendix()
{
    m_attachments = attachmentsOf(QStringLiteral("recall.json"), toJson(m_recall), text("source_file"), {});
    m_flow.heading(text("files"));
    m_flow.table(attachmentTable(text("files"), m_form.columns(recallKey("files")), m_attachments));
}

TemplateSchema makeRecallSchema()
{
    TemplateSchema made;
    made.kind = QStringLiteral("recall");
    made.texts = commonTexts();
    for (const char* key : {"call_title", "drill_title", "drill", "counts", "consignees", "places", "scope", "reason",
                            "reason_open", "sisters_count", "complete_from", "elapsed", "contact_log", "sisters",
                            "balances", "list", "none", "signed_as", "name_open"})
        made.texts << QLatin1String(key);
    for (const char* key : {"start", "discovered", "notify_by", "manufacturer_by"})
        made.fields << QLatin1String(key);
    made.tables = {{QStringLiteral("counts"), schemaOf(recallCountColumns())},
                   {QStringLiteral("consignees"), schemaOf(consigneeColumns())},
                   {QStringLiteral("places"), schemaOf(placeColumns())},
                   {QStringLiteral("contact_log"), schemaOf(contactColumns())},
                   {QStringLiteral("sisters"), schemaOf(sisterColumns())},
                   {QStringLiteral("balances"), schemaOf(balanceColumns())},
                   {QStringLiteral("list"), schemaOf(pieceColumns())},
                   {QStringLiteral("files"), attachmentSchema()}};
    return made;
}

} // namespace

const TemplateSchema& recallSchema()
{
    static const TemplateSchema schema = makeRecallSchema();
    return schema;
}

Result<PageModel> recallPages(const Recall& recall, const DocumentTemplate& form, const FontSet& fonts)
{
    return RecallPages(recall, form, fonts).layOut();
}

Result<Issued> issueRecall(const Recall& recall)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(recallSchema()));
    const PageModel model = TRY(recallPages(recall, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
