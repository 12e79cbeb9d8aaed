// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"
#include "domain/quality.h"
#include "services/session.h"

namespace clew::services {

/// What is said of a document when it is issued.
struct IssueRequest
{
    std::optional<domain::AccountId> approver; ///< empty: named when it is signed
    bool customerSigns = false;
    QString revisionReason; ///< why it is issued again; needed from the second time on
};

/// The head of a document as of now, with the ledger's checkpoint pinned.
Result<domain::DocumentHead> documentHead(store::Records& records, const Clock& clock, const Session& session,
                                          const QString& identifier, const QByteArray& recordUuid);

/// Preparer, approver and customer, each with an empty signature field. `prepared` says what the first of them states.
Result<QList<domain::PlannedSigner>> plannedSigners(store::Records& records, const Session& session,
                                                    const IssueRequest& request, const QString& prepared,
                                                    const QString& approved);

/// A document's file, where the store has it.
Result<std::optional<domain::DocumentAttachment>> attachmentWith(store::Records& records, domain::DocumentId id,
                                                                 const QString& description);
/// A certificate's file, where the store has it.
Result<std::optional<domain::DocumentAttachment>> attachmentOf(store::Records& records,
                                                               const domain::Certificate& certificate);

/// The decision rule that most rows were judged by: it is printed once, and a row that was judged otherwise says so.
template<typename Row>
QString mostFrequentRule(const QList<Row>& rows)
{
    QMap<QString, int> counts;
    QString most;
    for (const Row& row : rows) {
        if (++counts[row.rule] > counts.value(most) || most.isEmpty())
            most = row.rule;
    }
    return most;
}

} // namespace clew::services
