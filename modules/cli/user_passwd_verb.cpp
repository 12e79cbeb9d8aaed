// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/user_service.h"

namespace clew::cli {

namespace {

class UserPasswdVerb final : public Verb
{
public:
    UserPasswdVerb()
        : Verb({.name = QStringLiteral("user passwd"),
                .group = QStringLiteral("Users"),
                .summary = QStringLiteral("Changes the own passphrase, for the store and for signing"),
                .details = QStringLiteral(
                    "The new one comes from --new-passphrase-file, CLEW_NEW_PASSPHRASE or the terminal."),
                .options = {{QStringLiteral("new-passphrase-file"), QStringLiteral("FILE"),
                             QStringLiteral("Where the new passphrase stands")}}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto old = TRY(context.passphrase());
        const auto wanted = TRY(context.newPassphrase());
        if (!wanted)
            return context.wrongUsage(QStringLiteral(
                "The new passphrase is missing: give --new-passphrase-file FILE, or set CLEW_NEW_PASSPHRASE."));
        TRY(services::UserService(*store).changePassphrase(old, *wanted));
        const QString user = store->session().user;
        return Answer{{{QStringLiteral("user"), user}, {QStringLiteral("changed"), true}},
                      QStringLiteral("The passphrase of %1 is changed.\n").arg(user)};
    }
};

} // namespace

std::unique_ptr<Verb> userPasswdVerb()
{
    return std::make_unique<UserPasswdVerb>();
}

} // namespace clew::cli
