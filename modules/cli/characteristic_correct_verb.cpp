// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/record_options.h"
#include "cli/verbs.h"
#include "services/characteristic_service.h"

namespace clew::cli {

namespace {

class CharacteristicCorrectVerb final : public Verb
{
public:
    CharacteristicCorrectVerb()
        : Verb({.name = QStringLiteral("characteristic correct"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Corrects limits that came in wrong, and judges every result anew"),
                .details = QStringLiteral(
                    "What is left out stays. --lower and --upper are deviations from the nominal value, in the "
                    "characteristic's unit; an empty one opens that side. The judgements that there are stay, too: "
                    "each result gets one more. No unit changes its state by it."),
                .arguments = {{QStringLiteral("BALLOON"), QStringLiteral("its number on the drawing")}},
                .options =
                    QList<Option>{
                        {QStringLiteral("nominal"), QStringLiteral("VALUE"), QStringLiteral("The nominal")},
                        {QStringLiteral("lower"), QStringLiteral("DEVIATION"),
                         QStringLiteral("The lower limit, as --lower=-0.003")},
                        {QStringLiteral("upper"), QStringLiteral("DEVIATION"), QStringLiteral("The upper limit")},
                        {QStringLiteral("usage"), QStringLiteral("WHAT"),
                         QStringLiteral("What the drawing means by it"), domain::enumNames<domain::Usage>()}} +
                    withinOptions(),
                .examples = {QStringLiteral("--user mk characteristic correct 12 --part LB-7 --upper 0.005 --reason "
                                            "\"drawing says 0.005\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::LimitCorrection correction;
        correction.nominal = given(arguments, "nominal");
        correction.lower = given(arguments, "lower");
        correction.upper = given(arguments, "upper");
        if (const auto usage = given(arguments, "usage"))
            correction.usage = domain::enumFromName<domain::Usage>(*usage);
        correction.reason = context.reason();
        if (!correction.nominal && !correction.lower && !correction.upper && !correction.usage)
            return context.wrongUsage(
                QStringLiteral("What is to be corrected? Give --nominal, --lower, --upper or --usage."));
        services::OpenStore* store = TRY(context.store());
        const QString balloon = arguments.positional(0);
        const auto key = TRY(
            services::findRecord(store->records(), domain::Kind::Characteristic, recordNameFrom(arguments, balloon)));
        const int judged = TRY(services::CharacteristicService(store->records(), store->clock(), store->session())
                                   .correctLimits(domain::CharacteristicId::fromStore(key), correction));
        return Answer{
            {{QStringLiteral("characteristic"), balloon}, {QStringLiteral("judged"), judged}},
            QStringLiteral("Balloon %1 is corrected; %2 results have a new judgement.\n").arg(balloon).arg(judged)};
    }

private:
    static std::optional<QString> given(const Arguments& arguments, const char* option)
    {
        const QString name = QLatin1String(option);
        return arguments.has(name) ? std::optional(arguments.value(name)) : std::nullopt;
    }
};

} // namespace

std::unique_ptr<Verb> characteristicCorrectVerb()
{
    return std::make_unique<CharacteristicCorrectVerb>();
}

} // namespace clew::cli
