// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_head.h"

#include "services/people_of.h"
#include "services/shop_settings.h"
#include "store/attachments.h"
#include "store/ledger_lines.h"

namespace clew::services {

using namespace domain;

Result<DocumentHead> documentHead(store::Records& records, const Clock& clock, const Session& session,
                                  const QString& identifier, const QByteArray& recordUuid)
{
    const ShopSettings settings = TRY(shopSettings(records.database()));
    const store::LedgerHead ledger = TRY(store::ledgerHead(records.database()));
    DocumentHead head;
    head.identifier = identifier;
    head.revision = QStringLiteral("1");
    head.recordId = QString::fromLatin1(recordUuid);
    head.storeId = records.database().uuid();
    head.issuedAt = clock.now();
    head.issuedBy = session.printedName;
    head.organization = settings.organization;
    head.organizationAddress = settings.organizationAddress;
    head.checkpointRoot = QString::fromLatin1(ledger.head);
    head.checkpointSize = ledger.entries;
    head.software = store::softwareVersion();
    if (!settings.onePersonShop.isEmpty())
        head.notices.append(
            QStringLiteral("One person may do what two are asked for here: %1").arg(settings.onePersonShop));
    return head;
}

Result<QList<PlannedSigner>> plannedSigners(store::Records& records, const Session& session,
                                            const IssueRequest& request, const QString& prepared,
                                            const QString& approved)
{
    QList<PlannedSigner> signers{{QStringLiteral("prepared"), prepared, session.printedName, session.user}};
    PlannedSigner approver{QStringLiteral("approved"), approved, {}, {}};
    if (request.approver) {
        const Account account = TRY(records.getOwn(*request.approver));
        approver.userId = account.code;
        approver.name = TRY(nameOf(records, account.person));
    }
    signers.append(approver);
    if (request.customerSigns)
        signers.append({QStringLiteral("customer"), QStringLiteral("Customer approval."), {}, {}});
    return signers;
}

/// Nothing where the store has the document's name and not its bytes.
Result<std::optional<DocumentAttachment>> attachmentWith(store::Records& records, DocumentId id,
                                                         const QString& description)
{
    const Document document = TRY(records.getOwn(id));
    if (!TRY(store::hasAttachment(records.database(), document.sha256)))
        return std::optional<DocumentAttachment>{};
    DocumentAttachment file;
    file.fileName = document.file_name.isEmpty() ? description : document.file_name;
    file.mimeType = document.media_type.isEmpty() ? QStringLiteral("application/octet-stream") : document.media_type;
    file.description = description;
    file.content = TRY(store::attachment(records.database(), document.sha256));
    return std::optional{file};
}

Result<std::optional<DocumentAttachment>> attachmentOf(store::Records& records, const Certificate& certificate)
{
    if (!certificate.document)
        return std::optional<DocumentAttachment>{};
    return attachmentWith(records, *certificate.document,
                          QStringLiteral("Certificate %1 %2").arg(certificate.type, certificate.number).simplified());
}

} // namespace clew::services
