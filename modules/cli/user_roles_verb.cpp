// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/user_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class UserRolesVerb final : public Verb
{
public:
    UserRolesVerb()
        : Verb({.name = QStringLiteral("user roles"),
                .group = QStringLiteral("Users"),
                .summary = QStringLiteral("Gives a user other roles"),
                .details =
                    QStringLiteral("The roles given replace all roles the user had. Nobody changes the own ones."),
                .arguments = {{QStringLiteral("ID"), QStringLiteral("the user")}},
                .options = {{QStringLiteral("role"), QStringLiteral("ROLE"), QStringLiteral("What the user may do"),
                             domain::enumNames<domain::Role>(), true, true}},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString user = context.arguments().positional(0);
        QList<domain::Role> roles;
        for (const QString& role : context.arguments().values(QStringLiteral("role")))
            roles.append(TRY(domain::roleFromName(role)));
        TRY(services::UserService(*store).setRoles(user, roles, context.reason()));
        const QStringList names = services::roleNames(roles);
        return Answer{{{QStringLiteral("user"), user}, {QStringLiteral("roles"), QJsonArray::fromStringList(names)}},
                      QStringLiteral("%1 is now: %2.\n").arg(user, names.join(QStringLiteral(", ")))};
    }
};

} // namespace

std::unique_ptr<Verb> userRolesVerb()
{
    return std::make_unique<UserRolesVerb>();
}

} // namespace clew::cli
