// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QStringList>

/// Format: GS1 EPCIS 2.0 (2022), JSON/JSON-LD binding, with the Core Business Vocabulary 2.0.
namespace clew::exchange {

struct EpcisQuantity
{
    QString epcClass; ///< a URI
    QString quantity; ///< a plain number; empty = not known
    QString lot;
};

struct EpcisItem
{
    QString epc; ///< a URI
    QString part;
    QString serial;
};

/// One delivery, as a shipping event.
struct EpcisDelivery
{
    QString uuid; ///< of the delivery's record
    QString deliveryNote;
    QString order;
    QString consignee;
    Instant created = Instant::fromMilliseconds(0); ///< of the document
    Instant shipped = Instant::fromMilliseconds(0);
    bool dayOnly = false; ///< `shipped` begins the day; the hour is not known
    QList<EpcisItem> items;
    QList<EpcisQuantity> quantities;
};

/// An EPCISDocument with one ObjectEvent (action OBSERVE, bizStep shipping). Pieces are told by urn:uuid, because the
/// shop's serial numbers are no GS1 keys; their names stand in the extension "clew". Invalid without anything in it.
Result<QByteArray> epcisDocument(const EpcisDelivery& delivery);

} // namespace clew::exchange
