// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"

#include <QFileInfo>

namespace clew::cli {

namespace {

class StoreCreateVerb final : public Verb
{
public:
    StoreCreateVerb()
        : Verb({.name = QStringLiteral("store create"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Makes a new encrypted store and its key file, with its first user"),
                .details = QStringLiteral(
                    "The first user is quality manager and administrator. The recovery code is said once: print it and "
                    "lock it away, it opens the store when the passphrases are lost."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the new store, such as shop.clew")}},
                .options = {{QStringLiteral("name"),
                             QStringLiteral("NAME"),
                             QStringLiteral("Printed name of the first user, as it stands beside signatures"),
                             {},
                             true},
                            {QStringLiteral("shop"), QStringLiteral("NAME"),
                             QStringLiteral("The shop's name on documents; the file's name without it")}},
                .examples = {QStringLiteral("store create shop.clew --user mk --name \"Mara Keller\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        if (!arguments.has(QStringLiteral("user")))
            return context.wrongUsage(
                QStringLiteral("“store create” needs --user ID: the first user's name in the store."));
        services::NewStore wanted;
        wanted.path = arguments.positional(0);
        wanted.user = arguments.value(QStringLiteral("user"));
        wanted.printedName = arguments.value(QStringLiteral("name"));
        wanted.shop = arguments.has(QStringLiteral("shop")) ? arguments.value(QStringLiteral("shop"))
                                                            : QFileInfo(wanted.path).completeBaseName();
        const auto passphrase = TRY(context.passphrase());
        const auto made = TRY(services::createStore(wanted, passphrase, context.clock()));
        const QString uuid = made.store->database().uuid();
        const QString code = made.recoveryCode;
        return Answer{
            {{QStringLiteral("store"), wanted.path},
             {QStringLiteral("uuid"), uuid},
             {QStringLiteral("user"), wanted.user},
             {QStringLiteral("roles"), QJsonArray{QStringLiteral("administrator"), QStringLiteral("quality_manager")}},
             {QStringLiteral("recovery_code"), code}},
            QStringLiteral("The store %1 is made. Keep it and %1-keys together.\n\n"
                           "Recovery code, said only now; print it and lock it away:\n\n    %2\n")
                .arg(wanted.path, code)};
    }
};

} // namespace

std::unique_ptr<Verb> storeCreateVerb()
{
    return std::make_unique<StoreCreateVerb>();
}

} // namespace clew::cli
