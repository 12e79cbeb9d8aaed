// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "store/records.h"

namespace clew::services {

/// An issued document and its signed revisions, oldest first. Each signature makes a file of its own whose bytes begin
/// with the file before.
Result<QList<domain::Document>> documentChain(store::Records& records, domain::DocumentId any);

/// All signatures on them, in the order they were made.
Result<QList<domain::Signature>> signaturesOn(store::Records& records, const QList<domain::Document>& chain);

} // namespace clew::services
