// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/unit_dossier.h"

#include "services/device_history_service.h"
#include "services/document_chain.h"
#include "services/locator.h"
#include "services/record_history.h"
#include "store/history_questions.h"
#include "store/unit_questions.h"

#include <algorithm>

namespace clew::services {

namespace {

using What = DossierMoment::What;

Result<QList<DossierMoment>> stateMoments(store::Records& records, domain::UnitId unit)
{
    QList<DossierMoment> moments;
    QString before;
    for (const RecordStep& step : TRY(RecordHistory(records).of(domain::Kind::Unit, unit.key()))) {
        if (!step.state.isEmpty() && step.state != before)
            moments.append({What::State, step.time, step.state, step.why, step.who});
        before = step.state;
    }
    return moments;
}

void addOperations(QList<DossierMoment>& moments, const domain::DeviceHistory& history)
{
    for (const domain::OperationLine& line : history.operations) {
        if (const auto at = line.start ? line.start : line.end)
            moments.append(
                {What::Operation, *at, line.result, QStringLiteral("%1 %2").arg(line.number, line.name), line.person});
    }
}

/// Results of one moment are one inspection on a time line: its worst verdict, and how many.
void addInspections(QList<DossierMoment>& moments, const domain::DeviceHistory& history)
{
    static const QStringList badFirst{QStringLiteral("does not conform"), QStringLiteral("not proven"),
                                      QStringLiteral("not judged"), QStringLiteral("conforms")};
    QMap<std::int64_t, QString> worst;
    for (const domain::ResultLine& line : history.results) {
        if (!line.at)
            continue;
        QString& verdict = worst[line.at->toMilliseconds()];
        if (verdict.isEmpty() || badFirst.indexOf(line.verdict) < badFirst.indexOf(verdict))
            verdict = line.verdict;
    }
    for (auto it = worst.cbegin(); it != worst.cend(); ++it)
        moments.append({What::Inspection, Instant::fromMilliseconds(it.key()), it.value(), {}, {}});
}

void addEvents(QList<DossierMoment>& moments, What what, const QList<domain::HistoryEvent>& events)
{
    for (const domain::HistoryEvent& event : events) {
        if (event.at)
            moments.append({what, *event.at, event.state, QStringLiteral("%1 %2").arg(event.identifier, event.text),
                            event.person});
    }
}

/// Where it was put in trays since it was serialized: "TRAY-2, 7: dropped tray sorted anew".
Result<> addMoves(QList<DossierMoment>& moments, store::Records& records, const domain::Unit& unit)
{
    for (const domain::TrayPlace& place : unit.tray_places) {
        const QString tray = TRY(records.getOwn(place.tray)).number;
        const QString person = place.person ? TRY(records.getOwn(*place.person)).name : QString();
        moments.append(
            {What::Move, place.time, {}, QStringLiteral("%1, %2: %3").arg(tray, place.position, place.reason), person});
    }
    return {};
}

Result<QList<DossierDocument>> dossierDocuments(OpenStore& store, domain::UnitId unit)
{
    store::Records& records = store.records();
    QList<DossierDocument> documents;
    for (const domain::DocumentId id : TRY(store::documentsOf(records.database(), unit))) {
        // Of a chain of signed files, the newest stands for all.
        if (!TRY(store::nextRevisionsOf(records.database(), id)).isEmpty())
            continue;
        const auto document = TRY(records.getOwn(id));
        DossierDocument line;
        line.id = id;
        line.name = TRY(recordName(store, domain::Kind::Document, id.key()));
        line.title = document.title;
        line.fileName = document.file_name;
        line.type = document.type;
        line.revision = document.revision;
        for (const domain::Signature& signature : TRY(signaturesOn(records, TRY(documentChain(records, id)))))
            line.signatures.append(QStringLiteral("%1, %2").arg(signature.printed_name, signature.meaning));
        documents.append(line);
    }
    return documents;
}

Result<QString> nameOrNone(OpenStore& store, const std::optional<domain::UnitId>& unit)
{
    return unit ? recordName(store, domain::Kind::Unit, unit->key()) : Result<QString>(QString());
}

} // namespace

Result<UnitDossier> unitDossier(OpenStore& store, domain::UnitId id)
{
    store::Records& records = store.records();
    const auto unit = TRY(records.get(id));
    UnitDossier dossier;
    dossier.id = id;
    dossier.uuid = unit.uuid;
    dossier.name = TRY(recordName(store, domain::Kind::Unit, id.key()));
    dossier.unitState = unit.state;
    dossier.location = unit.location;
    dossier.history = TRY(DeviceHistoryService(records, store.clock(), store.session()).assemble(id));
    dossier.history.attachments.clear(); // their bytes are asked for when one is looked at
    dossier.documents = TRY(dossierDocuments(store, id));
    dossier.lines = TRY(viewRecord(records, domain::Kind::Unit, id.key())).history;
    dossier.moments = TRY(stateMoments(records, id));
    TRY(addMoves(dossier.moments, records, unit));
    addOperations(dossier.moments, dossier.history);
    addInspections(dossier.moments, dossier.history);
    addEvents(dossier.moments, What::Nonconformity, dossier.history.nonconformities);
    addEvents(dossier.moments, What::Hold, dossier.history.holds);
    for (const domain::HistorySignature& signature : dossier.history.signatures) {
        if (signature.at)
            dossier.moments.append(
                {What::Signature, *signature.at, signature.meaning, signature.subject, signature.name});
    }
    std::stable_sort(dossier.moments.begin(), dossier.moments.end(),
                     [](const DossierMoment& a, const DossierMoment& b) { return a.at < b.at; });
    const auto neighbours = TRY(store::neighboursOf(records.database(), unit));
    dossier.previous = TRY(nameOrNone(store, neighbours.previous));
    dossier.next = TRY(nameOrNone(store, neighbours.next));
    return dossier;
}

Result<UnitDossier> unitDossier(OpenStore& store, const QString& name)
{
    return unitDossier(store, domain::UnitId::fromStore(TRY(recordOf(store, domain::Kind::Unit, name))));
}

} // namespace clew::services
