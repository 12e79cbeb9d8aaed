// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/user_service.h"

namespace clew::cli {

namespace {

class UserCloseVerb final : public Verb
{
public:
    UserCloseVerb()
        : Verb(
              {.name = QStringLiteral("user close"),
               .group = QStringLiteral("Users"),
               .summary = QStringLiteral("Closes an account and takes its key to the store away"),
               .details = QStringLiteral("What the user did and signed stays valid. A copy of the store that was taken "
                                         "before still opens with the user's passphrase."),
               .arguments = {{QStringLiteral("ID"), QStringLiteral("the user")}},
               .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString user = context.arguments().positional(0);
        TRY(services::UserService(*store).close(user, context.reason()));
        return Answer{{{QStringLiteral("user"), user}, {QStringLiteral("active"), false}},
                      QStringLiteral("The account %1 is closed.\n").arg(user)};
    }
};

} // namespace

std::unique_ptr<Verb> userCloseVerb()
{
    return std::make_unique<UserCloseVerb>();
}

} // namespace clew::cli
