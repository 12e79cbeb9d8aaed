// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"

/// A certificate of conformity of one delivery (fields as of AS/EN 9163).
namespace clew::domain {

struct ConformityItem
{
    qint64 number = 1;
    QString part;
    QString description;
    QString revision;
    QString quantity;     ///< "20 pcs"
    QString traceability; ///< serials or lots
};

struct ConformityEvidence
{
    QString kind; ///< "material certificate", "first article", "concession", "nonconformity"
    QString number;
    QString subject; ///< what it speaks for
    QString state;
};

struct ConformityCertificate
{
    DocumentHead head;
    QString customer;
    QString purchaseOrder;
    QString deliveryNote;
    QDate shipped;
    QString consignee;
    QString consigneeAddress;
    QString remarks;
    QList<ConformityItem> items;
    QList<ConformityEvidence> evidence;
    QList<PlannedSigner> signers;
};

} // namespace clew::domain
