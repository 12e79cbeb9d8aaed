// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/gate_facts.h"

namespace clew::services {

/// What a gate found: what says no, what is not settled, and what it looked at.
struct GateFinding
{
    QStringList no;
    QStringList unsettled;
    QStringList seen; ///< shown where nothing speaks against it
    bool keptHere = true;

    QString state() const;
    QString text() const; ///< the first five, and how many more there are
};

// One function for each gate of release_gates.h.
GateFinding resultsComplete(const GateFacts& facts);
GateFinding resultsConform(const GateFacts& facts);
Result<GateFinding> gaugesValid(store::Records& records, const GateFacts& facts);
Result<GateFinding> specialProcessesCertified(store::Records& records, const GateFacts& facts);
Result<GateFinding> materialCertified(store::Records& records, const GateFacts& facts);
Result<GateFinding> reviewedByAnother(store::Records& records, const GateFacts& facts);
GateFinding nothingOpen(const GateFacts& facts);
Result<GateFinding> nothingHeld(store::Records& records, const GateFacts& facts);
Result<GateFinding> firstArticleApproved(store::Records& records, const GateFacts& facts);
Result<GateFinding> suppliersApproved(store::Records& records, const GateFacts& facts);
/// What a shop says it keeps, though nothing of it is recorded, stays open.
GateFinding notRecorded(bool kept, const QString& missing);

} // namespace clew::services
