// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class StoreBackupVerb final : public Verb
{
public:
    StoreBackupVerb()
        : Verb({.name = QStringLiteral("store backup"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Copies the store and its key file, and checks the copy deeply"),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the copy's name, which must be free")}},
                .examples = {QStringLiteral("--store shop.clew --user mk store backup /backup/shop-2026-03-06.clew")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString path = context.arguments().positional(0);
        TRY(services::backUpStore(*store, path, context.progress()));
        return Answer{{{QStringLiteral("backup"), path}, {QStringLiteral("keys"), path + QStringLiteral("-keys")}},
                      QStringLiteral("The store is copied to %1 and %1-keys, and the copy is sound.\n").arg(path)};
    }
};

} // namespace

std::unique_ptr<Verb> storeBackupVerb()
{
    return std::make_unique<StoreBackupVerb>();
}

} // namespace clew::cli
