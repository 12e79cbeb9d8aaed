// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"

#include "reports/device_history_columns.h"
#include "reports/page_flow.h"
#include "reports/view_json.h"

namespace clew::reports {

namespace {

using domain::DeviceHistory;
using domain::ReadingLine;
using domain::ResultLine;

QLatin1String historyKey(const char* text)
{
    return QLatin1String(text);
}

/// How the value came in, in words that nobody takes for a serial number or a file's name.
QString sourceText(const QString& source)
{
    if (source == QLatin1String("serial"))
        return QStringLiteral("by serial line");
    if (source == QLatin1String("wedge"))
        return QStringLiteral("by keyboard wedge");
    if (source == QLatin1String("file") || source == QLatin1String("paper"))
        return QStringLiteral("from ") + source;
    return source;
}

/// "Attempt 1, reading 2: 10.5004 (raw "10,5004"; typed 2026-03-07 10:00:00)"; a void or corrected one says so and why.
QString readingText(const ReadingLine& reading)
{
    QStringList details;
    if (!reading.raw.isEmpty() && reading.raw != reading.value)
        details << QStringLiteral("raw \"%1\"").arg(reading.raw);
    details << QStringList{sourceText(reading.source), momentText(reading.at)}.join(u' ').trimmed();
    QString text = QStringLiteral("Attempt %1, reading %2: ").arg(reading.attempt).arg(reading.number) +
                   domain::printedNumber(reading.value) +
                   QStringLiteral(" (%1)").arg(details.join(QStringLiteral("; ")));
    if (reading.state != QLatin1String("valid"))
        text += QStringLiteral(" – %1 by %2: %3").arg(reading.state.toUpper(), reading.by, reading.reason);
    return text;
}

Content readingNotes(const ResultLine& result)
{
    Content notes;
    for (const ReadingLine& reading : result.readings)
        notes << Phrase{readingText(reading), reading.state == QLatin1String("valid") ? Tone::Muted : Tone::Warning};
    return notes;
}

/// Every instrument with every calibration that was used, in the order of first use.
QList<InstrumentRow> instrumentsOf(const QList<ResultLine>& results)
{
    QList<InstrumentRow> rows;
    QHash<QString, qsizetype> place;
    for (const ResultLine& result : results) {
        for (const domain::InstrumentUse& use : result.instruments) {
            const QString key = QStringList{use.id, use.certificate, use.role, use.validity}.join(u'\n');
            if (!place.contains(key)) {
                place.insert(key, rows.size());
                rows << InstrumentRow{use, 0};
            }
            ++rows[place.value(key)].results;
        }
    }
    return rows;
}

class DeviceHistoryPages
{
public:
    DeviceHistoryPages(const DeviceHistory& history, const DocumentTemplate& form, const FontSet& fonts)
        : m_history(history),
          m_form(form),
          m_flow(fonts, frameOf(history.head, form))
    {
    }

    Result<PageModel> layOut()
    {
        summary();
        signatures();
        genealogy();
        making();
        inspection();
        events();
        appendix();
        return m_flow.finish(informationOf(m_history.head, m_form), m_attachments);
    }

private:
    QString text(const char* key) const { return m_form.text(historyKey(key)); }

    FieldBox box(const char* key, const Content& value, double share = 1) const
    {
        const FieldLabel label = m_form.field(historyKey(key));
        return {label.number, label.label, value, share};
    }

    /// A section of one table, or a sentence where there is nothing.
    template<typename Row>
    void section(const char* title, const char* table, const QList<ColumnSource<Row>>& sources, const QList<Row>& rows,
                 int level = 1)
    {
        m_flow.heading(text(title), level);
        if (rows.isEmpty())
            m_flow.paragraph({text("none"), Tone::Muted});
        else
            m_flow.table(tableOf(text(title), m_form.columns(historyKey(table)), sources, rows));
    }

    void summary();
    void identity();
    void quantities();
    void signatures();
    void genealogy();
    void making();
    void inspection();
    QString verdictCounts() const;
    void events();
    void appendix();

    const DeviceHistory& m_history;
    const DocumentTemplate& m_form;
    PageFlow m_flow;
    QList<Attachment> m_attachments;
};

void DeviceHistoryPages::summary()
{
    const DeviceHistory& h = m_history;
    m_flow.title(text(h.lot ? "lot_title" : "unit_title").arg(h.subject), text("title"));
    if (!h.head.revisionReason.isEmpty())
        m_flow.paragraph({text("revision_reason").arg(h.head.revision, h.head.revisionReason), Tone::Strong});
    for (const QString& notice : h.head.notices)
        m_flow.paragraph({notice, Tone::Warning});
    identity();
    quantities();
    section("gates", "gates", gateColumns(), h.gates);
}

void DeviceHistoryPages::identity()
{
    const DeviceHistory& h = m_history;
    m_flow.fields({box("part_number", {{h.partNumber, Tone::Strong}}), box("part_name", plain(h.partName)),
                   box("part_revision", plain(h.partRevision)), box("state", {{h.state, Tone::Strong}})});
    m_flow.fields({box("drawing", orUnknown(h.drawingNumber)), box("drawing_revision", orUnknown(h.drawingRevision)),
                   box("customer", orUnknown(h.customer)),
                   box("customer_part", orNotApplicable(h.customerPartNumber))});
    m_flow.fields({box("order", orUnknown(h.order)), box("order_type", orUnknown(h.orderType)),
                   box("purchase_order", orNotApplicable(h.purchaseOrder)),
                   box("production_lot", orNotApplicable(h.lot ? h.subject : h.productionLot))});
    const QString made = momentText(h.manufacturedFrom) + QStringLiteral(" – ") + momentText(h.manufacturedTo);
    const QString kept = h.retainUntil.isValid() ? dayText(h.retainUntil) : text("kept_for_ever");
    m_flow.fields({box("manufactured", plain(made), 2), box("label", orUnknown(h.label), 2)});
    m_flow.fields({box("device_identifier", orNotApplicable(h.deviceIdentifier), 1),
                   box("decision_rule", orUnknown(h.decisionRule), 1),
                   box("retention", {{kept}, {h.retentionBasis, Tone::Muted}}, 2)});
}

void DeviceHistoryPages::quantities()
{
    const domain::HistoryQuantities& q = m_history.quantities;
    const auto counted = [&](const std::optional<qint64>& count) {
        return count ? Content{{countText(count) + u' ' + q.unit, Tone::Strong}} : orUnknown({});
    };
    m_flow.heading(text("quantities"), 2);
    m_flow.fields({box("made", counted(q.made)), box("released", counted(q.released)),
                   box("scrapped", counted(q.scrapped)), box("lost", counted(q.lost))});
}

void DeviceHistoryPages::signatures()
{
    m_flow.heading(text("approval"));
    QStringList taken;
    QList<SignatureBlock> blocks;
    for (const domain::PlannedSigner& signer : m_history.signers) {
        const QString field = fieldNameOf(signer.role, taken);
        taken << field;
        blocks << SignatureBlock{
            {},
            signer.role,
            {{signer.name.isEmpty() ? text("name_open") : signer.name, Tone::Strong}, {signer.meaning, Tone::Muted}},
            field,
            signer.role + QStringLiteral(": ") + signer.name};
    }
    if (blocks.isEmpty())
        m_flow.paragraph({text("no_signers"), Tone::Warning});
    else
        m_flow.signatures(blocks);
    section("signatures", "signatures", signatureColumns(), m_history.signatures, 2);
}

void DeviceHistoryPages::genealogy()
{
    if (m_history.lot)
        section("units", "units", unitColumns(), m_history.units);
    section("genealogy", "genealogy", genealogyColumns(), m_history.genealogy);
    section("certificates", "certificates", certificateColumns(), m_history.certificates);
}

void DeviceHistoryPages::making()
{
    section("operations", "operations", operationColumns(), m_history.operations);
    section("programs", "programs", programColumns(), m_history.programs, 2);
}

QString DeviceHistoryPages::verdictCounts() const
{
    int conforming = 0;
    int nonconforming = 0;
    int unproven = 0;
    for (const ResultLine& row : m_history.results) {
        conforming += row.verdict == QLatin1String("conforms");
        nonconforming += row.verdict == QLatin1String("does not conform");
        unproven += row.verdict == QLatin1String("not proven");
    }
    return text("summary")
        .arg(m_history.results.size())
        .arg(conforming)
        .arg(nonconforming)
        .arg(unproven)
        .arg(m_history.results.size() - conforming - nonconforming - unproven);
}

void DeviceHistoryPages::inspection()
{
    m_flow.heading(text("results"));
    if (m_history.results.isEmpty()) {
        m_flow.paragraph({text("none"), Tone::Muted});
        return;
    }
    m_flow.paragraph({verdictCounts(), Tone::Strong});
    m_flow.paragraph({text("results_note"), Tone::Muted});
    Table table = tableOf(text("results"), m_form.columns(historyKey("results")), resultColumns(), m_history.results);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        table.rows[i].tone = verdictTone(m_history.results[i].verdict);
        table.rows[i].note = readingNotes(m_history.results[i]);
    }
    m_flow.table(table);
    section("instruments", "instruments", instrumentColumns(), instrumentsOf(m_history.results), 2);
}

void DeviceHistoryPages::events()
{
    m_flow.heading(text("events"));
    section("nonconformities", "events", eventColumns(), m_history.nonconformities, 2);
    section("holds", "events", eventColumns(), m_history.holds, 2);
    section("overrides", "events", eventColumns(), m_history.overrides, 2);
    section("late_entries", "events", eventColumns(), m_history.lateEntries, 2);
}

void DeviceHistoryPages::appendix()
{
    const domain::DocumentHead& head = m_history.head;
    m_flow.heading(text("ledger"));
    if (!head.checkpointRoot.isEmpty())
        m_flow.paragraph({text("checkpoint").arg(countText(head.checkpointSize), head.checkpointRoot), Tone::Muted});
    if (m_history.ledger.isEmpty())
        m_flow.paragraph({text("none"), Tone::Muted});
    else
        m_flow.table(tableOf(text("ledger"), m_form.columns(historyKey("ledger")), ledgerColumns(), m_history.ledger));
    m_attachments = attachmentsOf(QStringLiteral("device_history.json"), toJson(m_history), text("source_file"),
                                  m_history.attachments);
    m_flow.heading(text("files"));
    m_flow.table(attachmentTable(text("files"), m_form.columns(historyKey("files")), m_attachments));
}

TemplateSchema makeHistorySchema()
{
    TemplateSchema made;
    made.kind = QStringLiteral("device_history");
    made.texts = commonTexts();
    for (const char* key :
         {"unit_title", "lot_title",  "none",         "kept_for_ever", "gates",       "quantities",   "approval",
          "name_open",  "no_signers", "signatures",   "units",         "genealogy",   "certificates", "operations",
          "programs",   "results",    "results_note", "summary",       "instruments", "events",       "nonconformities",
          "holds",      "overrides",  "late_entries", "ledger",        "checkpoint"})
        made.texts << QLatin1String(key);
    for (const char* key :
         {"part_number",       "part_name",     "part_revision", "state",         "drawing",        "drawing_revision",
          "customer",          "customer_part", "order",         "order_type",    "purchase_order", "production_lot",
          "device_identifier", "manufactured",  "label",         "decision_rule", "retention",      "made",
          "released",          "scrapped",      "lost"})
        made.fields << QLatin1String(key);
    made.tables = {{QStringLiteral("units"), schemaOf(unitColumns())},
                   {QStringLiteral("genealogy"), schemaOf(genealogyColumns())},
                   {QStringLiteral("certificates"), schemaOf(certificateColumns())},
                   {QStringLiteral("programs"), schemaOf(programColumns())},
                   {QStringLiteral("operations"), schemaOf(operationColumns())},
                   {QStringLiteral("results"), schemaOf(resultColumns())},
                   {QStringLiteral("instruments"), schemaOf(instrumentColumns())},
                   {QStringLiteral("events"), schemaOf(eventColumns())},
                   {QStringLiteral("gates"), schemaOf(gateColumns())},
                   {QStringLiteral("signatures"), schemaOf(signatureColumns())},
                   {QStringLiteral("ledger"), schemaOf(ledgerColumns())},
                   {QStringLiteral("files"), attachmentSchema()}};
    return made;
}

} // namespace

const TemplateSchema& deviceHistorySchema()
{
    static const TemplateSchema schema = makeHistorySchema();
    return schema;
}

Result<PageModel> deviceHistoryPages(const DeviceHistory& history, const DocumentTemplate& form, const FontSet& fonts)
{
    for (const Problem& problem : domain::check(history)) {
        if (problem.severity == Problem::Severity::Error)
            return fail(Error::Code::Invalid, problem.message, problem.column);
    }
    return DeviceHistoryPages(history, form, fonts).layOut();
}

Result<Issued> issueDeviceHistory(const DeviceHistory& history)
{
    const FontSet fonts = TRY(FontSet::shipped());
    const DocumentTemplate form = TRY(DocumentTemplate::shipped(deviceHistorySchema()));
    const PageModel model = TRY(deviceHistoryPages(history, form, fonts));
    return render(model, fonts);
}

} // namespace clew::reports
