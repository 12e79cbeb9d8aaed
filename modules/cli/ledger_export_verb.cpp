// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/ledger_service.h"

namespace clew::cli {

namespace {

class LedgerExportVerb final : public Verb
{
public:
    LedgerExportVerb()
        : Verb({.name = QStringLiteral("ledger export"),
                .group = QStringLiteral("Ledger"),
                .summary = QStringLiteral("Writes the ledger as files that sha256sum and openssl can check"),
                .arguments = {{QStringLiteral("DIR"), QStringLiteral("a new or empty folder")}}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        TRY(store->session().actor(domain::Right::CheckStore));
        const QString folder = context.arguments().positional(0);
        TRY(services::exportLedger(store->records(), folder));
        const auto head = TRY(store::ledgerHead(store->database()));
        return Answer{{{QStringLiteral("folder"), folder},
                       {QStringLiteral("entries"), qint64(head.entries)},
                       {QStringLiteral("head"), QString::fromLatin1(head.head)}},
                      QStringLiteral("%1 ledger entries are in %2; VERIFY.md there says how to check them.\n")
                          .arg(head.entries)
                          .arg(folder)};
    }
};

} // namespace

std::unique_ptr<Verb> ledgerExportVerb()
{
    return std::make_unique<LedgerExportVerb>();
}

} // namespace clew::cli
