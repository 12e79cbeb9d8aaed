// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class StoreCheckVerb final : public Verb
{
public:
    StoreCheckVerb()
        : Verb({.name = QStringLiteral("store check"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Checks the store's file, its key file, its ledger and the records it binds"),
                .details = QStringLiteral("Ends with status 1 and the list of problems where the store is not sound."),
                .options = {{QStringLiteral("deep"), QString(),
                             QStringLiteral("Every page of the file is read and authenticated too")}}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const bool deep = context.arguments().has(QStringLiteral("deep"));
        const auto check = TRY(services::checkWholeStore(*store, deep, context.progress()));
        QString text = check.isOk() ? QStringLiteral("The store is sound: %1 ledger entries.\n").arg(check.entries)
                                    : QStringLiteral("The store is NOT sound; restore the last backup:\n");
        for (const QString& problem : check.problems)
            text += QStringLiteral("  - ") + problem + QLatin1Char('\n');
        return Answer{{{QStringLiteral("ok"), check.isOk()},
                       {QStringLiteral("deep"), deep},
                       {QStringLiteral("entries"), qint64(check.entries)},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(check.problems)}},
                      text,
                      !check.isOk()};
    }
};

} // namespace

std::unique_ptr<Verb> storeCheckVerb()
{
    return std::make_unique<StoreCheckVerb>();
}

} // namespace clew::cli
