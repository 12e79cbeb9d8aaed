// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "domain/trace.h"
#include "store/records.h"

namespace clew::services {

/// Types of issued documents (Document::type).
inline constexpr const char* recallType = "recall";
inline constexpr const char* conformityType = "coc";
inline constexpr const char* studyType = "grr";
inline constexpr const char* capabilityType = "capability";

/// What a certificate of conformity shows: the delivery, its units and lots with their certificates, and the
/// nonconformities on them.
Result<QList<domain::Node>> recordsShown(store::Records& records, domain::ShipmentId shipment);

/// The delivery that a manifest names.
Result<domain::ShipmentId> shipmentIn(store::Records& records, const QByteArray& manifest);

} // namespace clew::services
