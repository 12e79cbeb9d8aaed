// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "ledger/chain.h"
#include "services/store_service.h"

namespace clew::services {

struct LedgerReport
{
    bool ok = false;
    std::int64_t entries = 0;
    QString head;              ///< SHA-256 of the last line
    std::int64_t records = 0;  ///< whose live rows were compared with their last entry
    std::int64_t compared = 0; ///< hashes from outside the store that lines were compared with
    QStringList problems;
    QStringList warnings;
};

/// What is known outside the store of how its ledger was.
using LedgerAnchors = QList<ledger::ChainAnchor>;

/// Verifies the whole ledger: every line follows the one before and has the head that is stored; every binding is what
/// its line says; every record's live rows still give the canonical state that its last entry binds; no record lacks an
/// entry, and no entry a record. A changed, missing or added row is named by kind, label and uuid. With anchors from
/// outside the store: at each one's length the ledger has its head, and it is not shorter.
Result<LedgerReport> verifyLedger(store::Records& records, Progress& progress, const LedgerAnchors& anchors = {});

/// What the exported ledgers in a folder, and in those within, say of this store's; NotFound where there is none.
Result<LedgerAnchors> anchorsIn(const QString& folder);

using store::LedgerHead;
/// How long the ledger is, and the head of its last line.
Result<LedgerHead> ledgerHead(OpenStore& store);

/// Writes the lines to ledger.jsonl, the heads to HEADS.txt, two programs that check them without Clew, verify.py and
/// verify.sh, and VERIFY.md that says how, in a new or empty folder.
Result<> exportLedger(store::Records& records, const QString& folder);

} // namespace clew::services
