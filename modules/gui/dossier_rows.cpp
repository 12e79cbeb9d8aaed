// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/dossier_rows.h"

#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString dossierWord(const char* text)
{
    return QCoreApplication::translate("Dossier", text);
}

RowCell plain(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell value(const QString& text)
{
    return {words::number(text), Tone::Plain, {}, true};
}

QString instrumentsText(const QList<domain::InstrumentUse>& instruments)
{
    QStringList texts;
    for (const domain::InstrumentUse& use : instruments)
        texts.append(use.id);
    return texts.join(QStringLiteral(", "));
}

QString calibrationText(const QList<domain::InstrumentUse>& instruments)
{
    QStringList texts;
    for (const domain::InstrumentUse& use : instruments)
        texts.append(dossierWord(QT_TRANSLATE_NOOP("Dossier", "%1 %2 (%3): calibrated %4, due %5, %6"))
                         .arg(use.id, use.name, use.role, words::day(use.calibrated), words::day(use.due),
                              words::name(use.validity)));
    return texts.join(QLatin1Char('\n'));
}

bool showsReadings(const domain::ResultLine& result)
{
    return result.readings.size() > 1 ||
           (result.readings.size() == 1 && result.readings.first().state != QLatin1String("valid"));
}

TableRow readingRow(const domain::ReadingLine& reading)
{
    const QString what =
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "attempt %1, reading %2")).arg(reading.attempt).arg(reading.number);
    const QString why = reading.reason.isEmpty() ? words::name(reading.state)
                                                 : words::name(reading.state) + QStringLiteral(": ") + reading.reason;
    return {{plain({}),
             plain(QStringLiteral("    ") + what),
             plain({}),
             {words::number(reading.value), Tone::Plain, reading.raw, true},
             plain(why),
             plain(words::name(reading.source)),
             plain(reading.by),
             momentCell(reading.at)},
            {}};
}

void addEventRows(QList<TableRow>& rows, const QString& what, std::optional<domain::Kind> kind,
                  const QList<domain::HistoryEvent>& events)
{
    for (const domain::HistoryEvent& event : events)
        rows.append({{plain(what), plain(event.identifier), plain(words::sentence(event.text)), wordCell(event.state),
                      plain(event.decision), plain(event.person), momentCell(event.at)},
                     kind ? placeOf(*kind, event.identifier) : Place{}});
}

} // namespace

QStringList inputHeadings()
{
    return {dossierWord(QT_TRANSLATE_NOOP("Dossier", "What")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Which")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "About")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Quantity")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "State"))};
}

QList<TableRow> inputRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    for (const domain::GenealogyRow& row : history.genealogy) {
        const QString indent(row.depth * 3, QLatin1Char(' '));
        const QString sure = row.certain ? QString() : dossierWord(QT_TRANSLATE_NOOP("Dossier", " (one of several)"));
        rows.append({{plain(indent + words::name(row.relation)),
                      plain(words::name(row.kind) + QLatin1Char(' ') + row.identifier + sure), plain(row.description),
                      plain(row.quantity), plain(row.period)},
                     {}});
    }
    for (const domain::HistoryCertificate& certificate : history.certificates)
        rows.append({{plain(dossierWord(QT_TRANSLATE_NOOP("Dossier", "certificate"))), plain(certificate.number),
                      plain(QStringLiteral("%1 %2, %3").arg(certificate.type, certificate.subject, certificate.issuer)),
                      plain(certificate.attachment), wordCell(certificate.state)},
                     placeOf(domain::Kind::Certificate, certificate.number)});
    for (const domain::HistoryProgram& program : history.programs)
        rows.append({{plain(dossierWord(QT_TRANSLATE_NOOP("Dossier", "program"))),
                      plain(QStringLiteral("%1 %2").arg(program.name, program.revision)),
                      {program.sha256.left(16), Tone::Plain, program.sha256},
                      plain(program.machine),
                      plain(words::name(program.knownBy))},
                     {}});
    return rows;
}

QStringList operationHeadings()
{
    return {
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Operation")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Name")),
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Machine")),   dossierWord(QT_TRANSLATE_NOOP("Dossier", "Program")),
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Person")),    dossierWord(QT_TRANSLATE_NOOP("Dossier", "Begun")),
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Ended")),     dossierWord(QT_TRANSLATE_NOOP("Dossier", "Result"))};
}

QList<TableRow> operationRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    for (const domain::OperationLine& line : history.operations)
        rows.append({{plain(line.number), plain(line.name), plain(line.machine), plain(line.program),
                      plain(line.person), momentCell(line.start), momentCell(line.end), wordCell(line.result)},
                     {}});
    return rows;
}

QStringList resultHeadings()
{
    return {dossierWord(QT_TRANSLATE_NOOP("Dossier", "No.")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Characteristic")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Requirement")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Value")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Verdict")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Instrument")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Person")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "When"))};
}

QList<TableRow> resultRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    for (const domain::ResultLine& line : history.results) {
        const QString number = line.feature.isEmpty() ? line.number : line.feature;
        rows.append({{plain(number),
                      plain(line.name),
                      plain(words::requirement(line.requirement)),
                      value(line.value),
                      wordCell(line.verdict),
                      {instrumentsText(line.instruments), Tone::Plain, calibrationText(line.instruments)},
                      plain(line.person),
                      momentCell(line.at)},
                     {}});
        if (!showsReadings(line))
            continue;
        for (const domain::ReadingLine& reading : line.readings)
            rows.append(readingRow(reading));
    }
    return rows;
}

QStringList gateHeadings()
{
    return {dossierWord(QT_TRANSLATE_NOOP("Dossier", "Gate")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Condition")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "State")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Why"))};
}

QList<TableRow> gateRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    for (const domain::ReleaseGate& gate : history.gates) {
        RowCell state = wordCell(gate.state);
        if (gate.state == QLatin1String("closed"))
            state.tone = Tone::Stop; // a closed gate stops; a closed nonconformity is settled
        rows.append(
            {{plain(gate.code), plain(words::sentence(gate.sentence)), state, plain(words::sentence(gate.detail))},
             {}});
    }
    return rows;
}

QStringList eventHeadings()
{
    return {dossierWord(QT_TRANSLATE_NOOP("Dossier", "What")),     dossierWord(QT_TRANSLATE_NOOP("Dossier", "Number")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "About")),    dossierWord(QT_TRANSLATE_NOOP("Dossier", "State")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Decision")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Person")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "When"))};
}

QList<TableRow> eventRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    addEventRows(rows, words::kind(domain::Kind::Nonconformity), domain::Kind::Nonconformity, history.nonconformities);
    addEventRows(rows, words::kind(domain::Kind::Hold), domain::Kind::Hold, history.holds);
    addEventRows(rows, dossierWord(QT_TRANSLATE_NOOP("Dossier", "Override")), std::nullopt, history.overrides);
    addEventRows(rows, dossierWord(QT_TRANSLATE_NOOP("Dossier", "Late entry")), std::nullopt, history.lateEntries);
    return rows;
}

QStringList documentHeadings()
{
    return {dossierWord(QT_TRANSLATE_NOOP("Dossier", "File")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Title")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Type")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Revision")),
            dossierWord(QT_TRANSLATE_NOOP("Dossier", "Signed"))};
}

QList<TableRow> documentRows(const services::UnitDossier& dossier)
{
    QList<TableRow> rows;
    for (const services::DossierDocument& document : dossier.documents)
        rows.append({{plain(document.fileName), plain(document.title), plain(words::name(document.type)),
                      plain(document.revision), plain(document.signatures.join(QStringLiteral("; ")))},
                     placeOf(domain::Kind::Document, document.name)});
    return rows;
}

QStringList signatureHeadings()
{
    return {
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Meaning")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Name")),
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "User")),    dossierWord(QT_TRANSLATE_NOOP("Dossier", "When")),
        dossierWord(QT_TRANSLATE_NOOP("Dossier", "Of what")), dossierWord(QT_TRANSLATE_NOOP("Dossier", "Evidence"))};
}

QList<TableRow> signatureRows(const domain::DeviceHistory& history)
{
    QList<TableRow> rows;
    for (const domain::HistorySignature& signature : history.signatures)
        rows.append({{plain(words::name(signature.meaning)), plain(signature.name), plain(signature.userId),
                      momentCell(signature.at), plain(signature.subject), plain(signature.evidence)},
                     {}});
    return rows;
}

} // namespace clew::gui
