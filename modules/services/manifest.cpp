// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/manifest.h"

#include "ledger/json_reader.h"
#include "services/gate_facts.h"
#include "services/history_subject.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

void addNode(QList<Node>& nodes, Kind kind, std::int64_t key)
{
    const Node node{kind, key};
    if (!nodes.contains(node))
        nodes.append(node);
}

Result<> addLots(store::Records& records, QList<Node>& nodes, const QList<LotId>& lots)
{
    for (const LotId lot : lots) {
        addNode(nodes, Kind::Lot, lot.key());
        for (const Certificate& certificate : TRY(certificatesFor(records, lot)))
            addNode(nodes, Kind::Certificate, certificate.id.key());
    }
    return {};
}

Result<QList<Node>> shownIn(store::Records& records, const HistorySubject& subject)
{
    QList<Node> nodes;
    for (const domain::Unit& unit : subject.units)
        addNode(nodes, Kind::Unit, unit.id.key());
    QList<LotId> lots;
    for (const Lot& lot : subject.lots)
        lots.append(lot.id);
    TRY(addLots(records, nodes, lots));
    QSet<std::int64_t> inspections;
    for (const SubjectResult& result : subject.results)
        inspections.insert(result.measured.inspection->id.key());
    for (const std::int64_t key : inspections)
        nodes.append({Kind::Inspection, key});
    for (const OperationRun& run : subject.runs)
        nodes.append({Kind::OperationRun, run.id.key()});
    for (const Nonconformity& nonconformity : subject.nonconformities)
        nodes.append({Kind::Nonconformity, nonconformity.id.key()});
    for (const Hold& hold : subject.holds)
        nodes.append({Kind::Hold, hold.id.key()});
    return nodes;
}

QHash<QString, QString> hashesOf(const QList<ManifestLine>& lines)
{
    QHash<QString, QString> hashes;
    for (const ManifestLine& line : lines)
        hashes.insert(line.kind + QLatin1Char(' ') + line.uuid, line.hash);
    return hashes;
}

QString textMember(const ledger::JsonValue& object, QByteArrayView name)
{
    const ledger::JsonValue* member = object.find(name);
    return member ? member->text : QString();
}

} // namespace

Result<QList<Node>> recordsShown(store::Records& records, FirstArticleReportId id)
{
    const FirstArticleReport report = TRY(records.getOwn(id));
    QList<Node> nodes{{Kind::FirstArticleReport, id.key()},
                      {Kind::PartRevision, report.part_revision.key()},
                      {Kind::Unit, report.unit.key()}};
    for (const CharacteristicId each : TRY(store::characteristicsOf(records.database(), report.part_revision)))
        nodes.append({Kind::Characteristic, each.key()});
    for (const InspectionId each : TRY(store::inspectionsOf(records.database(), report.unit)))
        nodes.append({Kind::Inspection, each.key()});
    const QList<LotId> lots = TRY(Ancestry::of(records, report.unit)).lots();
    TRY(addLots(records, nodes, lots));
    for (const Nonconformity& each : TRY(nonconformitiesOn(records, {report.unit}, {})))
        nodes.append({Kind::Nonconformity, each.id.key()});
    return nodes;
}

Result<QList<Node>> recordsShown(store::Records& records, UnitId unit)
{
    return shownIn(records, TRY(historySubject(records, unit)));
}

Result<QList<Node>> recordsShown(store::Records& records, LotId lot)
{
    return shownIn(records, TRY(historySubject(records, lot)));
}

Result<QList<ManifestLine>> manifestLines(store::Records& records, const QList<Node>& nodes)
{
    QList<ManifestLine> lines;
    for (const Node& node : nodes) {
        ManifestLine line;
        line.kind = QString::fromLatin1(kindName(node.kind));
        line.uuid = QString::fromLatin1(TRY(records.uuidOf(node.kind, node.key)));
        const auto versions = TRY(store::versionsOf(records.database(), node.kind, node.key));
        line.version = versions.isEmpty() ? 0 : versions.last().version;
        const ledger::BoundState content =
            TRY(records.canonicalState(node.kind, node.key, store::Records::StateForm::Content));
        line.hash = QString::fromLatin1(content.hash());
        lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [](const ManifestLine& a, const ManifestLine& b) {
        return std::pair(a.kind, a.uuid) < std::pair(b.kind, b.uuid);
    });
    return lines;
}

Result<QByteArray> manifestJson(const QList<ManifestLine>& lines)
{
    ledger::CanonicalArray list;
    for (const ManifestLine& line : lines) {
        ledger::CanonicalObject object;
        object.text("hash", line.hash).text("kind", line.kind).text("uuid", line.uuid);
        object.decimal("version", line.version);
        list.object(object);
    }
    ledger::CanonicalObject manifest;
    manifest.text("manifest", u"1").array("records", list);
    return manifest.toJson();
}

Result<QList<ManifestLine>> readManifest(const QByteArray& json)
{
    const ledger::JsonValue manifest = TRY(ledger::readCanonicalJson(json));
    QList<ManifestLine> lines;
    const ledger::JsonValue* list = manifest.find("records");
    if (!list)
        return lines;
    for (const ledger::JsonValue& item : list->children)
        lines.append({textMember(item, "kind"), textMember(item, "uuid"), textMember(item, "version").toLongLong(),
                      textMember(item, "hash")});
    return lines;
}

QStringList manifestChanges(const QList<ManifestLine>& before, const QList<ManifestLine>& now)
{
    const QHash<QString, QString> old = hashesOf(before);
    const QHash<QString, QString> current = hashesOf(now);
    QStringList changes;
    for (auto record = current.begin(); record != current.end(); ++record) {
        if (old.value(record.key()) != record.value())
            changes.append(record.key());
    }
    for (auto record = old.begin(); record != old.end(); ++record) {
        if (!current.contains(record.key()))
            changes.append(record.key());
    }
    changes.sort();
    return changes;
}

} // namespace clew::services
