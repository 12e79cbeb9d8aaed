// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_reader.h"

#include "exchange/qif_results.h"

#include <QStringDecoder>

namespace clew::exchange {

namespace {

QString firstOf(const QStringList& texts)
{
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    return {};
}

/// What the person states wins over the file, whose part may be a template's filling ("Part Number 2").
QifHeading headingOf(const QifDocument& document, const ImportOptions& options, ProblemLog& log)
{
    QString number;
    QString revision;
    if (!document.parts.isEmpty()) {
        const XmlNode& part = document.parts.first();
        number = firstOf({part.at(QStringLiteral("ModelNumber")), part.at(QStringLiteral("Header/Name")),
                          part.at(QStringLiteral("Name")), part.attribute(QStringLiteral("label"))});
        revision = part.at(QStringLiteral("Version"));
    }
    QifHeading heading;
    heading.part = firstOf({options.value(QStringLiteral("part")), number, document.headerName});
    heading.revision = firstOf({options.value(QStringLiteral("revision")), revision});
    heading.customer = options.value(QStringLiteral("customer"));
    if (heading.part.isEmpty())
        log.error(0, QStringLiteral("part"),
                  QStringLiteral("The file doesn't say which part it is about; say it: --set part=…"));
    if (heading.revision.isEmpty())
        log.warning(0, QStringLiteral("revision"),
                    QStringLiteral("The file doesn't say the part's revision; say it if there is one: --set "
                                   "revision=…"));
    if (document.parts.size() > 1 && options.value(QStringLiteral("part")).isEmpty())
        log.warning(document.parts.at(1).line, QStringLiteral("PartSet"),
                    QStringLiteral("The file describes %1 parts; everything is taken for the first, \"%2\". Say --set "
                                   "part=… if that is wrong.")
                        .arg(document.parts.size())
                        .arg(heading.part));
    return heading;
}

Draft partDraft(const QifDocument& document, const QifHeading& heading)
{
    Draft draft;
    draft.kind = QStringLiteral("part");
    draft.fields = {{QStringLiteral("number"), heading.part}, {QStringLiteral("revision"), heading.revision}};
    if (!heading.customer.isEmpty())
        draft.fields.insert(QStringLiteral("customer"), heading.customer);
    if (!document.parts.isEmpty()) {
        const XmlNode& part = document.parts.first();
        draft.row = part.line;
        draft.place = QStringLiteral("Part %1").arg(part.attribute(QStringLiteral("id")));
        const QString name = firstOf({part.at(QStringLiteral("Name")), part.at(QStringLiteral("Header/Name"))});
        const QString drawing = part.at(QStringLiteral("DefinitionExternal/PrintedDrawing/Name"));
        if (!name.isEmpty())
            draft.fields.insert(QStringLiteral("name"), name);
        if (!drawing.isEmpty())
            draft.fields.insert(QStringLiteral("drawing"), drawing);
    }
    return draft;
}

Result<void> sendGauges(const QifDocument& document, const DraftSink& sink)
{
    QSet<QString> sent;
    for (const XmlNode& device : document.devices) {
        const QString id = qifDeviceName(device);
        if (sent.contains(id))
            continue;
        sent.insert(id);
        Draft draft{QStringLiteral("gauge"),
                    {{QStringLiteral("id"), id}},
                    device.line,
                    QStringLiteral("MeasurementDevice %1").arg(device.attribute(QStringLiteral("id")))};
        const auto put = [&draft](const QString& field, const QString& text) {
            if (!text.isEmpty())
                draft.fields.insert(field, text);
        };
        put(QStringLiteral("type"), device.name == u"MeasurementDevice" ? QString() : device.name);
        put(QStringLiteral("name"), device.at(QStringLiteral("Description")));
        put(QStringLiteral("manufacturer"), device.at(QStringLiteral("Manufacturer")));
        put(QStringLiteral("model"), device.at(QStringLiteral("ModelNumber")));
        put(QStringLiteral("serial"), device.at(QStringLiteral("SerialNumber")));
        TRY(sink(std::move(draft)));
    }
    return {};
}

/// People whom the results name as their inspection operators.
Result<void> sendOperators(const QifDocument& document, const DraftSink& sink)
{
    QSet<QString> sent;
    QList<const XmlNode*> traceabilities;
    if (document.traceability)
        traceabilities.append(&*document.traceability);
    for (const auto& set : document.results)
        if (set.traceability)
            traceabilities.append(&*set.traceability);
    for (const XmlNode* traceability : traceabilities) {
        const XmlNode* person = traceability->child(u"InspectionOperator");
        if (!person)
            continue;
        const QString name = person->at(QStringLiteral("Name"));
        const QString id = firstOf({person->at(QStringLiteral("EmployeeId")), name});
        if (id.isEmpty() || sent.contains(id))
            continue;
        sent.insert(id);
        TRY(sink({QStringLiteral("person"),
                  {{QStringLiteral("id"), id}, {QStringLiteral("name"), name.isEmpty() ? id : name}},
                  person->line,
                  QStringLiteral("InspectionOperator")}));
    }
    return {};
}

Result<void> sendDocument(const QifDocument& document, const ImportOptions& options, const DraftSink& sink,
                          ProblemLog& log, Progress& progress)
{
    if (document.results.isEmpty() && document.items.isEmpty() && document.nominals.isEmpty()) {
        log.error(0, {},
                  QStringLiteral("This QIF file holds no measurement results and no characteristics (only %1), so "
                                 "there is nothing to take from it.")
                      .arg(document.sections.join(QStringLiteral(", ")).left(200)));
        return {};
    }
    if (document.results.isEmpty())
        log.warning(0, {},
                    QStringLiteral("This QIF file holds no measurement results; its characteristics are taken."));
    const QifHeading heading = headingOf(document, options, log);
    const QifCharacteristics characteristics =
        qifCharacteristics(document, heading.part, heading.revision, options, log);
    QifResults results(document, heading, options, log);
    results.check(characteristics);
    TRY(sink(partDraft(document, heading)));
    if (!document.results.isEmpty() && options.value(QStringLiteral("gauge")).isEmpty())
        TRY(sendGauges(document, sink));
    if (options.value(QStringLiteral("person")).isEmpty())
        TRY(sendOperators(document, sink));
    for (const QifCharacteristic& one : characteristics.list)
        TRY(sink({QStringLiteral("characteristic"), one.fields, one.line, one.place}));
    return results.send(characteristics, sink, progress);
}

} // namespace

QStringList QifReader::settings() const
{
    return {QStringLiteral("part"),       QStringLiteral("revision"), QStringLiteral("customer"),
            QStringLiteral("serial"),     QStringLiteral("date"),     QStringLiteral("length-unit"),
            QStringLiteral("angle-unit"), QStringLiteral("timezone"), QStringLiteral("gauge"),
            QStringLiteral("person"),     QStringLiteral("stage")};
}

bool QifReader::recognises(const QByteArray& head, const QString&) const
{
    QByteArray text = head;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        text = QString(QStringDecoder(QStringDecoder::Utf16)(head)).toUtf8();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed().startsWith('<') && text.contains("QIFDocument");
}

Result<ImportReport> QifReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                     Progress& progress) const
{
    ProblemLog log;
    const QifDocument document = TRY(readQifDocument(device, log, progress));
    TRY(sendDocument(document, options, sink, log, progress));
    return ImportReport{format(), document.version, log.problems()};
}

} // namespace clew::exchange
