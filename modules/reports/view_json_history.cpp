// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/view_json.h"

#include <QJsonDocument>

namespace clew::reports {

namespace {

using namespace json;

QJsonObject genealogyRow(const domain::GenealogyRow& row)
{
    QJsonObject object;
    object.insert(QLatin1String("depth"), row.depth);
    put(object, QLatin1String("relation"), row.relation);
    put(object, QLatin1String("kind"), row.kind);
    put(object, QLatin1String("identifier"), row.identifier);
    put(object, QLatin1String("description"), row.description);
    put(object, QLatin1String("quantity"), row.quantity);
    object.insert(QLatin1String("certain"), row.certain);
    put(object, QLatin1String("period"), row.period);
    return object;
}

QJsonObject certificateRow(const domain::HistoryCertificate& row)
{
    QJsonObject object;
    put(object, QLatin1String("number"), row.number);
    put(object, QLatin1String("type"), row.type);
    put(object, QLatin1String("issuer"), row.issuer);
    put(object, QLatin1String("heat"), row.heat);
    put(object, QLatin1String("lot"), row.lot);
    put(object, QLatin1String("subject"), row.subject);
    put(object, QLatin1String("state"), row.state);
    put(object, QLatin1String("accepted_at"), row.acceptedAt);
    put(object, QLatin1String("accepted_by"), row.acceptedBy);
    put(object, QLatin1String("attachment"), row.attachment);
    return object;
}

QJsonObject program(const domain::HistoryProgram& row)
{
    QJsonObject object;
    put(object, QLatin1String("name"), row.name);
    put(object, QLatin1String("revision"), row.revision);
    put(object, QLatin1String("sha256"), row.sha256);
    put(object, QLatin1String("known_by"), row.knownBy);
    put(object, QLatin1String("machine"), row.machine);
    return object;
}

QJsonObject operation(const domain::OperationLine& row)
{
    QJsonObject object;
    put(object, QLatin1String("number"), row.number);
    put(object, QLatin1String("name"), row.name);
    put(object, QLatin1String("machine"), row.machine);
    put(object, QLatin1String("fixture"), row.fixture);
    put(object, QLatin1String("program"), row.program);
    put(object, QLatin1String("person"), row.person);
    put(object, QLatin1String("start"), row.start);
    put(object, QLatin1String("end"), row.end);
    object.insert(QLatin1String("attempt"), row.attempt);
    put(object, QLatin1String("result"), row.result);
    put(object, QLatin1String("lot"), row.lot);
    put(object, QLatin1String("serial"), row.serial);
    return object;
}

QJsonObject reading(const domain::ReadingLine& row)
{
    QJsonObject object;
    object.insert(QLatin1String("attempt"), row.attempt);
    object.insert(QLatin1String("number"), row.number);
    put(object, QLatin1String("raw"), row.raw);
    put(object, QLatin1String("value"), row.value);
    put(object, QLatin1String("state"), row.state);
    put(object, QLatin1String("reason"), row.reason);
    put(object, QLatin1String("by"), row.by);
    put(object, QLatin1String("at"), row.at);
    put(object, QLatin1String("day"), row.day);
    put(object, QLatin1String("source"), row.source);
    put(object, QLatin1String("position"), row.position);
    put(object, QLatin1String("defect"), row.defect);
    return object;
}

QJsonObject instrument(const domain::InstrumentUse& row)
{
    QJsonObject object;
    put(object, QLatin1String("id"), row.id);
    put(object, QLatin1String("name"), row.name);
    put(object, QLatin1String("role"), row.role);
    put(object, QLatin1String("certificate"), row.certificate);
    put(object, QLatin1String("calibrated"), row.calibrated);
    put(object, QLatin1String("due"), row.due);
    put(object, QLatin1String("validity"), row.validity);
    return object;
}

QJsonObject result(const domain::ResultLine& row)
{
    QJsonObject object;
    put(object, QLatin1String("serial"), row.serial);
    put(object, QLatin1String("number"), row.number);
    put(object, QLatin1String("feature"), row.feature);
    put(object, QLatin1String("name"), row.name);
    object.insert(QLatin1String("requirement"), requirement(row.requirement));
    put(object, QLatin1String("value"), row.value);
    putList(object, QLatin1String("readings"), row.readings, reading);
    putList(object, QLatin1String("instruments"), row.instruments, instrument);
    put(object, QLatin1String("reported_status"), row.reportedStatus);
    putJudged(object, row);
    put(object, QLatin1String("acceptance_lower"), row.acceptanceLower);
    put(object, QLatin1String("acceptance_upper"), row.acceptanceUpper);
    put(object, QLatin1String("temperature"), row.temperature);
    put(object, QLatin1String("person"), row.person);
    put(object, QLatin1String("at"), row.at);
    put(object, QLatin1String("day"), row.day);
    put(object, QLatin1String("nonconformity"), row.nonconformity);
    return object;
}

QJsonObject conditions(const domain::HistoryConditions& row)
{
    QJsonObject object;
    put(object, QLatin1String("inspections"), row.inspections);
    put(object, QLatin1String("part_temperature_c"), row.partTemperature);
    put(object, QLatin1String("plate_temperature_c"), row.plateTemperature);
    put(object, QLatin1String("corrected_to_20_by"), row.correctedBy);
    put(object, QLatin1String("settling_since"), row.settlingSince);
    put(object, QLatin1String("others"), row.others);
    put(object, QLatin1String("override"), row.override);
    return object;
}

QJsonObject event(const domain::HistoryEvent& row)
{
    QJsonObject object;
    put(object, QLatin1String("identifier"), row.identifier);
    put(object, QLatin1String("text"), row.text);
    put(object, QLatin1String("state"), row.state);
    put(object, QLatin1String("decision"), row.decision);
    put(object, QLatin1String("person"), row.person);
    put(object, QLatin1String("at"), row.at);
    return object;
}

QJsonObject gate(const domain::ReleaseGate& row)
{
    QJsonObject object;
    put(object, QLatin1String("code"), row.code);
    put(object, QLatin1String("sentence"), row.sentence);
    put(object, QLatin1String("state"), row.state);
    put(object, QLatin1String("detail"), row.detail);
    return object;
}

QJsonObject signature(const domain::HistorySignature& row)
{
    QJsonObject object;
    put(object, QLatin1String("meaning"), row.meaning);
    put(object, QLatin1String("name"), row.name);
    put(object, QLatin1String("user_id"), row.userId);
    put(object, QLatin1String("at"), row.at);
    put(object, QLatin1String("subject"), row.subject);
    put(object, QLatin1String("evidence"), row.evidence);
    return object;
}

QJsonObject ledgerLine(const domain::LedgerLine& row)
{
    QJsonObject object;
    object.insert(QLatin1String("sequence"), row.sequence);
    put(object, QLatin1String("at"), row.at);
    put(object, QLatin1String("person"), row.person);
    put(object, QLatin1String("act"), row.act);
    put(object, QLatin1String("reason"), row.reason);
    put(object, QLatin1String("hash"), row.hash);
    return object;
}

QJsonObject unitRow(const domain::HistoryUnit& row)
{
    QJsonObject object;
    put(object, QLatin1String("serial"), row.serial);
    put(object, QLatin1String("state"), row.state);
    put(object, QLatin1String("verdict"), row.verdict);
    put(object, QLatin1String("nonconformities"), row.nonconformities);
    put(object, QLatin1String("released_at"), row.releasedAt);
    put(object, QLatin1String("position"), row.position);
    return object;
}

QJsonObject quantities(const domain::HistoryQuantities& counts)
{
    QJsonObject object;
    put(object, QLatin1String("made"), counts.made);
    put(object, QLatin1String("released"), counts.released);
    put(object, QLatin1String("scrapped"), counts.scrapped);
    put(object, QLatin1String("lost"), counts.lost);
    put(object, QLatin1String("unit"), counts.unit);
    return object;
}

void putIdentity(QJsonObject& object, const domain::DeviceHistory& history)
{
    put(object, QLatin1String("subject"), history.subject);
    put(object, QLatin1String("production_lot"), history.productionLot);
    put(object, QLatin1String("device_identifier"), history.deviceIdentifier);
    put(object, QLatin1String("state"), history.state);
    put(object, QLatin1String("part_number"), history.partNumber);
    put(object, QLatin1String("part_name"), history.partName);
    put(object, QLatin1String("part_revision"), history.partRevision);
    put(object, QLatin1String("drawing_number"), history.drawingNumber);
    put(object, QLatin1String("drawing_revision"), history.drawingRevision);
    put(object, QLatin1String("customer"), history.customer);
    put(object, QLatin1String("customer_part_number"), history.customerPartNumber);
    put(object, QLatin1String("order"), history.order);
    put(object, QLatin1String("order_type"), history.orderType);
    put(object, QLatin1String("purchase_order"), history.purchaseOrder);
    put(object, QLatin1String("manufactured_from"), history.manufacturedFrom);
    put(object, QLatin1String("manufactured_to"), history.manufacturedTo);
    put(object, QLatin1String("label"), history.label);
    put(object, QLatin1String("decision_rule"), history.decisionRule);
    put(object, QLatin1String("retain_until"), history.retainUntil);
    put(object, QLatin1String("retention_basis"), history.retentionBasis);
}

} // namespace

QByteArray toJson(const domain::DeviceHistory& history)
{
    QJsonObject object;
    object.insert(QLatin1String("format"), QStringLiteral("clew/device_history/1"));
    object.insert(QLatin1String("document"), head(history.head));
    object.insert(QLatin1String("lot"), history.lot);
    putIdentity(object, history);
    object.insert(QLatin1String("quantities"), quantities(history.quantities));
    putList(object, QLatin1String("units"), history.units, unitRow);
    putList(object, QLatin1String("genealogy"), history.genealogy, genealogyRow);
    putList(object, QLatin1String("certificates"), history.certificates, certificateRow);
    putList(object, QLatin1String("programs"), history.programs, program);
    putList(object, QLatin1String("operations"), history.operations, operation);
    putList(object, QLatin1String("results"), history.results, result);
    putList(object, QLatin1String("conditions"), history.conditions, conditions);
    putList(object, QLatin1String("nonconformities"), history.nonconformities, event);
    putList(object, QLatin1String("holds"), history.holds, event);
    putList(object, QLatin1String("overrides"), history.overrides, event);
    putList(object, QLatin1String("late_entries"), history.lateEntries, event);
    putList(object, QLatin1String("gates"), history.gates, gate);
    putList(object, QLatin1String("signatures"), history.signatures, signature);
    putList(object, QLatin1String("ledger"), history.ledger, ledgerLine);
    putList(object, QLatin1String("signers"), history.signers, signer);
    putList(object, QLatin1String("attachments"), history.attachments, attachment);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace clew::reports
