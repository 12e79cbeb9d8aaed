// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/store_recovery.h"
#include "services/user_service.h"

namespace clew::cli {

namespace {

class StoreRecoverVerb final : public Verb
{
public:
    StoreRecoverVerb()
        : Verb({.name = QStringLiteral("store recover"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Opens the store with the recovery code and gives a user a new passphrase"),
                .details = QStringLiteral(
                    "The code comes from --recovery-code-file, CLEW_RECOVERY_CODE or the terminal, the new passphrase "
                    "from --new-passphrase-file, CLEW_NEW_PASSPHRASE or the terminal; without one it is made and said "
                    "once. The user gets a new key to sign with, too. The code is void then, and a new one is said "
                    "once: print it and lock it away."),
                .arguments = {{QStringLiteral("ID"), QStringLiteral("the user whose passphrase is lost")}},
                .options = {{QStringLiteral("recovery-code-file"), QStringLiteral("FILE"),
                             QStringLiteral("Where the recovery code stands")},
                            {QStringLiteral("new-passphrase-file"), QStringLiteral("FILE"),
                             QStringLiteral("Where the new passphrase stands")}},
                .examples = {QStringLiteral("--store shop.clew store recover mk --recovery-code-file code.txt "
                                            "--reason \"passphrase forgotten\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString path = TRY(context.existingStore());
        const auto code = TRY(context.recoveryCode());
        auto passphrase = TRY(context.newPassphrase());
        const bool isMade = !passphrase;
        if (isMade)
            passphrase = TRY(services::randomPassphrase());
        const QString user = context.arguments().positional(0);
        const auto recovered =
            TRY(services::recoverAccess({path, user, context.reason()}, code, *passphrase, context.clock()));
        QJsonObject json{{QStringLiteral("store"), path},
                         {QStringLiteral("user"), user},
                         {QStringLiteral("recovery_code"), recovered.recoveryCode}};
        QString text = QStringLiteral("%1 has a new passphrase and a new key to sign with.\n").arg(user);
        if (isMade) {
            const QString said = services::passphraseText(*passphrase);
            json.insert(QStringLiteral("initial_passphrase"), said);
            text += QStringLiteral("\nPassphrase, said only now:\n\n    %1\n").arg(said);
        }
        text += QStringLiteral("\nThe old recovery code is void. The new one, said only now; print it and lock it "
                               "away:\n\n    %1\n")
                    .arg(recovered.recoveryCode);
        return Answer{json, text};
    }
};

} // namespace

std::unique_ptr<Verb> storeRecoverVerb()
{
    return std::make_unique<StoreRecoverVerb>();
}

} // namespace clew::cli
