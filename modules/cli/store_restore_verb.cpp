// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class StoreRestoreVerb final : public Verb
{
public:
    StoreRestoreVerb()
        : Verb({.name = QStringLiteral("store restore"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Makes a working store out of a backup"),
                .details = QStringLiteral("The new store is the one of --store; its name must be free, so nothing is "
                                          "ever overwritten. The backup stays as it is."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the backup")}},
                .examples = {QStringLiteral("--store shop.clew --user mk store restore /backup/shop-2026-03-06.clew "
                                            "--reason \"disk failed\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString backup = context.arguments().positional(0);
        const QString path = TRY(context.storePath());
        const QString who = TRY(context.user(backup));
        const auto passphrase = TRY(context.passphrase());
        auto restored = services::restoreStore(backup, path, who, passphrase, context.reason(), context.clock(), context.progress());
        if (!restored && restored.error().code == Error::Code::Conflict)
            return tl::make_unexpected(restored.error());
        if (!restored)
            return context.storeTrouble(restored.error());
        return Answer{{{QStringLiteral("store"), path},
                       {QStringLiteral("backup"), backup},
                       {QStringLiteral("uuid"), (*restored)->database().uuid()}},
                      QStringLiteral("The store %1 is made out of %2.\n").arg(path, backup)};
    }
};

} // namespace

std::unique_ptr<Verb> storeRestoreVerb()
{
    return std::make_unique<StoreRestoreVerb>();
}

} // namespace clew::cli
