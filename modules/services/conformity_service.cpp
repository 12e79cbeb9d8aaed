// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/conformity_service.h"

#include "domain/recall.h"
#include "reports/conformity_report.h"
#include "services/gate_facts.h"
#include "services/shipment_shown.h"
#include "store/history_questions.h"

#include <QMap>

namespace clew::services {

using namespace domain;

namespace {

QString wordsOf(QString name)
{
    return name.replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// All units of one part revision are one item; each lot is one.
struct ItemInHand
{
    std::optional<PartRevisionId> revision;
    QStringList serials;
    QString lot;
    QString quantity;
};

} // namespace

Result<QList<ConformityItem>> ConformityService::itemsOf(const Shipment& shipment)
{
    QList<ItemInHand> hands;
    for (const ShipmentLine& line : shipment.lines) {
        if (line.lot) {
            const Lot lot = TRY(m_records.getOwn(*line.lot));
            hands.append({lot.part_revision,
                          {},
                          lot.number,
                          line.quantity ? line.quantity->toCanonicalText() + QLatin1Char(' ') + lot.unit_of_measure
                                        : QStringLiteral("not recorded")});
            continue;
        }
        const domain::Unit unit = TRY(m_records.getOwn(*line.unit));
        const auto same = std::find_if(hands.begin(), hands.end(), [&](const ItemInHand& hand) {
            return hand.lot.isEmpty() && hand.revision == unit.part_revision;
        });
        if (same == hands.end())
            hands.append({unit.part_revision, {unit.serial}, {}, {}});
        else
            same->serials.append(unit.serial);
    }
    QList<ConformityItem> items;
    for (const ItemInHand& hand : std::as_const(hands)) {
        ConformityItem item;
        item.number = items.size() + 1;
        if (hand.revision) {
            const PartRevision revision = TRY(m_records.getOwn(*hand.revision));
            const Part part = TRY(m_records.getOwn(revision.part));
            item.part = part.number;
            item.description = part.name;
            item.revision = revision.revision;
        }
        item.quantity = hand.lot.isEmpty() ? QStringLiteral("%1 pcs").arg(hand.serials.size()) : hand.quantity;
        item.traceability = hand.lot.isEmpty() ? QStringLiteral("serial numbers ") + serialRuns(hand.serials)
                                               : QStringLiteral("lot ") + hand.lot;
        items.append(item);
    }
    return items;
}

Result<QList<ConformityEvidence>> ConformityService::evidenceOf(const Shipment& shipment)
{
    QList<ConformityEvidence> evidence;
    QSet<PartRevisionId> revisions;
    for (const ShipmentLine& line : shipment.lines) {
        const auto revision = line.unit ? std::optional(TRY(m_records.getOwn(*line.unit)).part_revision)
                                        : TRY(m_records.getOwn(*line.lot)).part_revision;
        if (revision)
            revisions.insert(*revision);
    }
    for (const PartRevisionId revision : std::as_const(revisions)) {
        for (const FirstArticleReportId id : TRY(store::firstArticleReportsOf(m_records.database(), revision))) {
            const FirstArticleReport report = TRY(m_records.getOwn(id));
            evidence.append({QStringLiteral("first article report"), report.number, {}, {}});
        }
    }
    for (const Node& node : TRY(recordsShown(m_records, shipment.id))) {
        if (node.kind == Kind::Certificate) {
            const Certificate certificate = TRY(m_records.get(CertificateId::fromStore(node.key)));
            QStringList lots;
            for (const CertificateLot& lot : certificate.lots)
                lots.append(TRY(m_records.getOwn(lot.lot)).number);
            if (certificate.heat)
                lots.prepend(QStringLiteral("heat ") + TRY(m_records.getOwn(*certificate.heat)).number);
            evidence.append({QStringLiteral("certificate ") + certificate.type, certificate.number,
                             lots.join(QStringLiteral(", ")), enumName(certificate.state)});
        } else if (node.kind == Kind::Nonconformity) {
            const Nonconformity nonconformity = TRY(m_records.getOwn(NonconformityId::fromStore(node.key)));
            const bool isConcession = nonconformity.disposition == Disposition::Concession;
            evidence.append({isConcession ? QStringLiteral("concession") : QStringLiteral("nonconformity"),
                             nonconformity.number,
                             isConcession ? nonconformity.approval_reference : nonconformity.title,
                             wordsOf(enumName(nonconformity.disposition))});
        }
    }
    return evidence;
}

Result<ConformityCertificate> ConformityService::assemble(ShipmentId id, const IssueRequest& request)
{
    const Shipment shipment = TRY(m_records.get(id));
    ConformityCertificate certificate;
    const QByteArray uuid = TRY(m_records.uuidOf(Kind::Shipment, id.key()));
    certificate.head =
        TRY(documentHead(m_records, m_clock, m_session, QStringLiteral("COC-%1").arg(shipment.number), uuid));
    certificate.head.demo = shipment.demo;
    if (shipment.sold_to) {
        const Customer customer = TRY(m_records.getOwn(*shipment.sold_to));
        certificate.customer = customer.name.isEmpty() ? customer.code : customer.name;
    }
    certificate.purchaseOrder = shipment.customer_order;
    certificate.deliveryNote = shipment.number;
    certificate.shipped = shipment.date;
    certificate.consignee = shipment.consignee;
    certificate.consigneeAddress = shipment.address;
    certificate.items = TRY(itemsOf(shipment));
    certificate.evidence = TRY(evidenceOf(shipment));
    const QString statement =
        QStringLiteral("I certify that the items above conform to the drawing, revision and order stated, except as "
                       "listed, and that the evidence is on file.");
    certificate.signers = {{QStringLiteral("approved"), statement, {}, {}}};
    if (request.approver) {
        const Account account = TRY(m_records.getOwn(*request.approver));
        certificate.signers.first().userId = account.code;
        certificate.signers.first().name = TRY(m_records.getOwn(account.person)).name;
    }
    return certificate;
}

Result<IssuedFile> ConformityService::issue(ShipmentId id, const IssueRequest& request)
{
    TRY(m_session.actor(Right::IssueDocuments));
    DocumentService documents(m_records, m_clock, m_session);
    ConformityCertificate certificate = TRY(assemble(id, request));
    LaidOutDocument laidOut;
    laidOut.document.title = certificate.head.identifier;
    laidOut.document.type = QString::fromLatin1(conformityType);
    laidOut.document.revision = TRY(documents.nextRevision(laidOut.document.title, laidOut.document.type, request));
    laidOut.document.demo = certificate.head.demo;
    certificate.head.revision = laidOut.document.revision;
    certificate.head.revisionReason = request.revisionReason;
    laidOut.shown = TRY(recordsShown(m_records, id));
    for (const Node& node : std::as_const(laidOut.shown)) {
        if (node.kind != Kind::Unit)
            continue;
        DocumentLink link;
        link.unit = UnitId::fromStore(node.key);
        link.role = laidOut.document.type;
        laidOut.document.links.append(link);
    }
    laidOut.pdf = TRY(reports::issueConformityCertificate(certificate)).pdf;
    return documents.issue(laidOut);
}

} // namespace clew::services
