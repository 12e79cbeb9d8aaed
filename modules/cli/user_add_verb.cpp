// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/user_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class UserAddVerb final : public Verb
{
public:
    UserAddVerb()
        : Verb({.name = QStringLiteral("user add"),
                .group = QStringLiteral("Users"),
                .summary = QStringLiteral("Adds a user with roles, a passphrase and a key to sign with"),
                .details = QStringLiteral(
                    "The new user's passphrase comes from --new-passphrase-file, CLEW_NEW_PASSPHRASE or the terminal. "
                    "Without them one is made and said once; its user changes it with “user passwd”."),
                .arguments = {{QStringLiteral("ID"), QStringLiteral("the user's name in the store")}},
                .options = {{QStringLiteral("name"),
                             QStringLiteral("NAME"),
                             QStringLiteral("Printed name, as it stands beside signatures"),
                             {},
                             true},
                            {QStringLiteral("role"), QStringLiteral("ROLE"), QStringLiteral("What the user may do"),
                             domain::enumNames<domain::Role>(), true, true},
                            {QStringLiteral("new-passphrase-file"), QStringLiteral("FILE"),
                             QStringLiteral("Where the new user's passphrase stands")}},
                .examples = {
                    QStringLiteral("--store shop.clew --user mk user add jb --name \"Jo Berg\" --role inspector")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        services::NewUser wanted{arguments.positional(0), arguments.value(QStringLiteral("name")), {}};
        for (const QString& role : arguments.values(QStringLiteral("role")))
            wanted.roles.append(TRY(domain::roleFromName(role)));
        auto passphrase = TRY(context.newPassphrase());
        const bool isMade = !passphrase;
        if (isMade)
            passphrase = TRY(services::randomPassphrase());
        TRY(services::UserService(*store).add(wanted, *passphrase));
        QJsonObject json{{QStringLiteral("user"), wanted.user},
                         {QStringLiteral("name"), wanted.printedName},
                         {QStringLiteral("roles"), QJsonArray::fromStringList(services::roleNames(wanted.roles))}};
        QString text = QStringLiteral("%1 (%2) may open the store.\n").arg(wanted.user, wanted.printedName);
        if (isMade) {
            const QString said = services::passphraseText(*passphrase);
            json.insert(QStringLiteral("initial_passphrase"), said);
            text += QStringLiteral("\nFirst passphrase, said only now:\n\n    %1\n").arg(said);
        }
        return Answer{json, text};
    }
};

} // namespace

std::unique_ptr<Verb> userAddVerb()
{
    return std::make_unique<UserAddVerb>();
}

} // namespace clew::cli
