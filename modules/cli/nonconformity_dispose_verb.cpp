// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/record_options.h"
#include "cli/verbs.h"
#include "services/nonconformity_service.h"

namespace clew::cli {

namespace {

QStringList decisions()
{
    QStringList names = domain::enumNames<domain::Disposition>();
    names.removeAll(domain::enumName(domain::Disposition::Open));
    return names;
}

class NonconformityDisposeVerb final : public Verb
{
public:
    NonconformityDisposeVerb()
        : Verb({.name = QStringLiteral("nonconformity dispose"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Decides what becomes of nonconforming pieces; their states follow"),
                .details = QStringLiteral("The reason is the decision's justification."),
                .arguments = {{QStringLiteral("NUMBER"), QStringLiteral("of the nonconformity")}},
                .options = {{QStringLiteral("as"), QStringLiteral("DECISION"), QStringLiteral("What is decided"),
                             decisions(), true},
                            {QStringLiteral("approval"), QStringLiteral("TEXT"),
                             QStringLiteral("The customer's approval of a concession")}},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk nonconformity dispose NC-2026-0001 --as rework --reason "
                    "\"burr on the edge\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString number = context.arguments().positional(0);
        const QString decision = context.arguments().value(QStringLiteral("as"));
        const auto key = TRY(services::findRecord(store->records(), domain::Kind::Nonconformity, {number, {}}));
        services::NonconformityService service(store->records(), store->clock(), store->session());
        TRY(service.dispose(domain::NonconformityId::fromStore(key),
                            {*domain::enumFromName<domain::Disposition>(decision), context.reason(),
                             context.arguments().value(QStringLiteral("approval"))}));
        return Answer{{{QStringLiteral("nonconformity"), number}, {QStringLiteral("disposition"), decision}},
                      QStringLiteral("Nonconformity %1: %2.\n")
                          .arg(number, QString(decision).replace(QLatin1Char('_'), QLatin1Char(' ')))};
    }
};

} // namespace

std::unique_ptr<Verb> nonconformityDisposeVerb()
{
    return std::make_unique<NonconformityDisposeVerb>();
}

} // namespace clew::cli
