// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/demo_service.h"

namespace clew::cli {

namespace {

class DemoVerb final : public Verb
{
public:
    DemoVerb()
        : Verb({.name = QStringLiteral("demo"),
                .group = QStringLiteral("Program"),
                .summary = QStringLiteral(
                    "Does the main job on sample files: a store, traces, signed documents, all in one folder"),
                .details =
                    QStringLiteral("What the sample files lack is made up, and marked DEMO in the data and on paper."),
                .arguments = {{QStringLiteral("DIR"), QStringLiteral("a new or empty folder")}},
                .examples = {QStringLiteral("demo ./demo")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const auto demo =
            TRY(services::makeDemo(context.arguments().positional(0), context.clock(), context.progress()));
        return Answer{services::toJson(demo), text(demo)};
    }

private:
    static QString text(const services::Demo& demo)
    {
        QString text = QStringLiteral("The store is %1: %2 units with %3 results, %4 of them released.\n\n")
                           .arg(demo.store)
                           .arg(demo.units)
                           .arg(demo.results)
                           .arg(demo.released);
        TextTable users({QStringLiteral("User"), QStringLiteral("Name"), QStringLiteral("Roles"),
                         QStringLiteral("Passphrase file")});
        for (const services::DemoUser& user : demo.users)
            users.add({user.id, user.name, user.roles.join(QStringLiteral(", ")), user.passphraseFile});
        TextTable documents({QStringLiteral("Document"), QStringLiteral("Kind"), QStringLiteral("Signatures"),
                             QStringLiteral("Verified")});
        for (const services::DemoDocument& document : demo.documents)
            documents.add({document.path, document.kind, QString::number(document.signatures),
                           document.valid ? QStringLiteral("valid") : QStringLiteral("NOT VALID")});
        text += users.text() + QLatin1Char('\n') + documents.text();
        if (!demo.refusals.isEmpty())
            text += QStringLiteral("\nOne piece was refused its release:\n");
        for (const QString& refusal : demo.refusals)
            text += QStringLiteral("  - ") + refusal + QLatin1Char('\n');
        return text + QStringLiteral("\nThe ledger has %1 entries and is %2.\n")
                          .arg(demo.ledgerEntries)
                          .arg(demo.ledgerOk ? QStringLiteral("whole") : QStringLiteral("NOT whole"));
    }
};

} // namespace

std::unique_ptr<Verb> demoVerb()
{
    return std::make_unique<DemoVerb>();
}

} // namespace clew::cli
