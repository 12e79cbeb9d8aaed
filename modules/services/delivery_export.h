// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "exchange/sheet_writer.h"
#include "store/records.h"

namespace clew::services {

/// A delivery as GS1 EPCIS 2.0 events (JSON).
Result<QByteArray> deliveryAsEpcis(store::Records& records, const Clock& clock, domain::ShipmentId shipment);
/// A delivery as a list, a row a unit or lot.
Result<exchange::Sheet> deliveryAsSheet(store::Records& records, domain::ShipmentId shipment);
/// A delivery as CSV, a row a unit or lot, safe to open in a spreadsheet.
Result<QByteArray> deliveryAsCsv(store::Records& records, domain::ShipmentId shipment);

} // namespace clew::services
