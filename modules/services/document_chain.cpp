// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_chain.h"

#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

Result<QList<Document>> documentChain(store::Records& records, DocumentId any)
{
    QList<Document> chain{TRY(records.get(any))};
    while (chain.first().previous)
        chain.prepend(TRY(records.get(*chain.first().previous)));
    for (;;) {
        const QList<DocumentId> next = TRY(store::nextRevisionsOf(records.database(), chain.last().id));
        if (next.isEmpty())
            return chain;
        chain.append(TRY(records.get(next.last())));
    }
}

Result<QList<Signature>> signaturesOn(store::Records& records, const QList<Document>& chain)
{
    QList<Signature> signatures;
    for (const Document& document : chain) {
        for (const SignatureId id : TRY(store::signaturesOf(records.database(), document.id)))
            signatures.append(TRY(records.getOwn(id)));
    }
    return signatures;
}

} // namespace clew::services
