// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/shop_settings.h"

namespace clew::cli {

namespace {

QStringList settingChoices()
{
    QStringList names;
    for (const char* name : services::shopSettingNames)
        names.append(QString::fromLatin1(name));
    return names;
}

class StoreSetVerb final : public Verb
{
public:
    StoreSetVerb()
        : Verb({.name = QStringLiteral("store set"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Changes what the shop has decided for all its records"),
                .details = QStringLiteral("A quality manager's decision; the ledger keeps what it was and why. "
                                          "decision_rule: simple, iso14253-1, full-u, factor-u:F or probability:P. "
                                          "keeps_… and needs_…: yes or no. default_budget: \"GAUGE TYPE=BUDGET\", and "
                                          "\"GAUGE TYPE=\" takes it away. minimum_tur: the least TUR a plan's "
                                          "method may have without a warning, from 1 to 100, or none. number_form: "
                                          "\"KIND=FORM\" with {year} or {yy} and ## for the count, such as "
                                          "\"nonconformity=QN-{yy}-####\"; \"KIND=\" brings the first form back. "
                                          "Numbers that were given stay."),
                .arguments = {{QStringLiteral("NAME"), QStringLiteral("the setting"), settingChoices()},
                              {QStringLiteral("VALUE"), QStringLiteral("what it is from now on")}},
                .examples = {QStringLiteral("--user mk store set default_budget \"air gauge=Air gauge against a "
                                            "setting ring\" --reason \"study of March\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString name = context.arguments().positional(0);
        const QString value = context.arguments().positional(1);
        services::OpenStore* store = TRY(context.store());
        TRY(services::changeShopSetting(store->records(), store->clock(), store->session(), name, value,
                                        context.reason()));
        return Answer{{{QStringLiteral("setting"), name}, {QStringLiteral("value"), value}},
                      QStringLiteral("%1 is “%2” from now on.\n").arg(name, value)};
    }
};

} // namespace

std::unique_ptr<Verb> storeSetVerb()
{
    return std::make_unique<StoreSetVerb>();
}

} // namespace clew::cli
