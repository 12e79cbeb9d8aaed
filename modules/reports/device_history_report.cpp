// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"

#include "reports/lot_results.h"
#include "reports/page_flow.h"
#include "reports/view_json.h"

namespace clew::reports {

namespace {

using domain::DeviceHistory;
using domain::ResultLine;

constexpr double roomForIntroduction = 60; ///< mm: a heading, what it says, and the first rows of its table

QLatin1String historyKey(const char* text)
{
    return QLatin1String(text);
}

/// The status that all of them have; empty where they differ or one has none.
QString reportedByAll(const QList<ResultLine>& results)
{
    const QString first = results.isEmpty() ? QString() : results.first().reportedStatus;
    const auto differs = [&](const ResultLine& result) { return result.reportedStatus != first; };
    return std::any_of(results.begin(), results.end(), differs) ? QString() : first;
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

/// The results without what the record says once for all of them: its decision rule, and a status that every
/// instrument or file reported.
QList<ResultLine> withoutRepetition(QList<ResultLine> results, const QString& decisionRule)
{
    const QString reported = reportedByAll(results);
    for (ResultLine& result : results) {
        if (result.rule == decisionRule)
            result.rule.clear();
        if (!reported.isEmpty())
            result.reportedStatus.clear();
    }
    return results;
}

/// One person measured all of them at one time, and they came in the same way: it is said once.
bool areMeasuredAlike(const QList<ResultLine>& results)
{
    if (results.size() < 2)
        return false;
    const ResultLine& first = results.first();
    return std::all_of(results.begin(), results.end(), [&](const ResultLine& result) {
        return result.person == first.person && result.at == first.at && result.day == first.day &&
               sourcesText(result) == sourcesText(first);
    });
}

/// When the unit was measured: from the first to the last result, days where no more is known.
QStringList measuredTexts(const QList<ResultLine>& results, const QString& serial)
{
    QStringList texts;
    for (const ResultLine& result : results) {
        if (result.serial == serial && (result.at || result.day.isValid()))
            texts << whenText(result.at, result.day);
    }
    texts.sort();
    texts.removeDuplicates();
    return texts.size() > 2 ? QStringList{texts.first(), texts.last()} : texts;
}

QList<UnitRow> numberedUnits(const DeviceHistory& history)
{
    QList<UnitRow> rows;
    for (const domain::HistoryUnit& unit : history.units)
        rows << UnitRow{unit, int(rows.size()) + 1, measuredTexts(history.results, unit.serial)};
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
    void resultTable(QList<ResultLine> results);
    void packedResults();
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
                   box("decision_rule", orUnknown(ruleText(h.decisionRule)), 1),
                   box("retention", {{kept}, {h.retentionBasis, Tone::Muted}}, 2)});
}

void DeviceHistoryPages::quantities()
{
    const domain::HistoryQuantities& q = m_history.quantities;
    const auto counted = [&](const std::optional<qint64>& count) {
        return count ? Content{{countText(count) + u' ' + q.unit, Tone::Strong}} : orUnknown({});
    };
    m_flow.heading(text(m_history.lot ? "quantities_of_lot" : "quantities"), 2);
    m_flow.fields({box("made", counted(q.made)), box("released", counted(q.released)),
                   box("scrapped", counted(q.scrapped)), box("lost", counted(q.lost))});
}

void DeviceHistoryPages::signatures()
{
    m_flow.heading(text("approval"));
    const QList<SignatureBlock> blocks = blocksByRole(m_history.signers, text("signed_as"), text("name_open"));
    if (blocks.isEmpty())
        m_flow.paragraph({text("no_signers"), Tone::Warning});
    else
        m_flow.signatures(blocks);
    section("signatures", "signatures", signatureColumns(), m_history.signatures, 2);
}

void DeviceHistoryPages::genealogy()
{
    if (m_history.lot)
        section("units", "units", unitColumns(), numberedUnits(m_history));
    section("genealogy", "genealogy", genealogyColumns(), m_history.genealogy);
    section("certificates", "certificates", certificateColumns(), m_history.certificates);
}

void DeviceHistoryPages::making()
{
    if (m_history.lot && !m_history.operations.isEmpty()) {
        m_flow.heading(text("operations"));
        m_flow.table(packOperations(m_history, m_form, text("operations")));
    } else {
        section("operations", "operations", operationColumns(), m_history.operations);
    }
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
    m_flow.keepTogether(roomForIntroduction);
    m_flow.heading(text("results"));
    if (m_history.results.isEmpty()) {
        m_flow.paragraph({text("none"), Tone::Muted});
        return;
    }
    m_flow.paragraph({verdictCounts(), Tone::Strong});
    if (const QString reported = reportedByAll(m_history.results); !reported.isEmpty())
        m_flow.paragraph({text("reported").arg(m_history.results.size()).arg(reported), Tone::Plain});
    if (m_history.lot)
        packedResults();
    else
        resultTable(withoutRepetition(m_history.results, m_history.decisionRule));
    section("instruments", "instruments", instrumentColumns(), instrumentsOf(m_history.results), 2);
    if (!m_history.conditions.isEmpty())
        section("conditions", "conditions", conditionColumns(), m_history.conditions, 2);
}

void DeviceHistoryPages::resultTable(QList<ResultLine> results)
{
    m_flow.paragraph({text("results_note"), Tone::Muted});
    QList<TemplateColumn> columns = m_form.columns(historyKey("results"));
    if (areMeasuredAlike(results)) {
        const ResultLine& first = results.first();
        m_flow.paragraph({text("measured_alike")
                              .arg(first.person.isEmpty() ? text("person_unknown") : first.person,
                                   whenText(first.at, first.day), sourcesText(first))});
        columns.removeIf([](const TemplateColumn& column) { return column.key == QLatin1String("person"); });
        for (ResultLine& result : results) {
            if (!readingNotes(result).isEmpty())
                continue;
            for (domain::ReadingLine& reading : result.readings)
                reading.source.clear();
        }
    }
    Table table = tableOf(text("results"), columns, resultColumns(), results);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        table.rows[i].tone = verdictTone(results[i].verdict);
        table.rows[i].note = readingNotes(results[i]);
    }
    m_flow.table(table);
}

void DeviceHistoryPages::packedResults()
{
    m_flow.paragraph({text("packed_note"), Tone::Muted});
    const LotResults packed = packResults(m_history, m_form);
    for (const Table& block : packed.blocks)
        m_flow.table(block);
    section("measurements", "measurements", measurementColumns(), packed.measurements, 2);
    if (packed.inFull.isEmpty())
        return;
    m_flow.heading(text("in_full"), 2);
    resultTable(withoutRepetition(packed.inFull, m_history.decisionRule));
}

void DeviceHistoryPages::events()
{
    m_flow.heading(text("events"));
    QStringList empty;
    const auto list = [&](const char* title, const QList<domain::HistoryEvent>& events) {
        if (events.isEmpty())
            empty << text(title);
        else
            section(title, "events", eventColumns(), events, 2);
    };
    list("nonconformities", m_history.nonconformities);
    list("holds", m_history.holds);
    list("overrides", m_history.overrides);
    list("late_entries", m_history.lateEntries);
    if (!empty.isEmpty())
        m_flow.paragraph({empty.join(QStringLiteral(", ")) + QStringLiteral(": ") + text("none"), Tone::Muted});
}

void DeviceHistoryPages::appendix()
{
    const domain::DocumentHead& head = m_history.head;
    m_flow.keepTogether(roomForIntroduction);
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
    for (const char* key : {"unit_title",  "lot_title",         "none",           "kept_for_ever",  "gates",
                            "quantities",  "quantities_of_lot", "approval",       "signed_as",      "name_open",
                            "no_signers",  "signatures",        "units",          "genealogy",      "certificates",
                            "operations",  "runs_of_units",     "programs",       "results",        "results_note",
                            "packed_note", "lot_column",        "transmitted",    "measurements",   "in_full",
                            "summary",     "reported",          "measured_alike", "person_unknown", "instruments",
                            "events",      "nonconformities",   "holds",          "overrides",      "late_entries",
                            "ledger",      "checkpoint",        "conditions"})
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
                   {QStringLiteral("lot_results"), lotResultSchema()},
                   {QStringLiteral("measurements"), schemaOf(measurementColumns())},
                   {QStringLiteral("instruments"), schemaOf(instrumentColumns())},
                   {QStringLiteral("conditions"), schemaOf(conditionColumns())},
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
