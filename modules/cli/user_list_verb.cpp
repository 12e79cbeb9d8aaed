// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/user_service.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class UserListVerb final : public Verb
{
public:
    UserListVerb()
        : Verb({.name = QStringLiteral("user list"),
                .group = QStringLiteral("Users"),
                .summary = QStringLiteral("Lists the users with their roles")})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        QJsonArray rows;
        TextTable table(
            {QStringLiteral("User"), QStringLiteral("Name"), QStringLiteral("Roles"), QStringLiteral("State")});
        for (const services::UserRow& row : TRY(services::UserService(*store).list())) {
            rows.append(QJsonObject{{QStringLiteral("user"), row.user},
                                    {QStringLiteral("name"), row.printedName},
                                    {QStringLiteral("roles"), QJsonArray::fromStringList(row.roles)},
                                    {QStringLiteral("active"), row.active},
                                    {QStringLiteral("has_key"), row.hasKey}});
            const QString state = !row.active  ? QStringLiteral("closed")
                                  : row.hasKey ? QStringLiteral("active")
                                               : QStringLiteral("active, without a key to this store");
            table.add({row.user, row.printedName, row.roles.join(QStringLiteral(", ")), state});
        }
        return Answer{{{QStringLiteral("users"), rows}}, table.text()};
    }
};

} // namespace

std::unique_ptr<Verb> userListVerb()
{
    return std::make_unique<UserListVerb>();
}

} // namespace clew::cli
