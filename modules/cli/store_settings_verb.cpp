// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/shop_settings.h"

namespace clew::cli {

namespace {

class StoreSettingsVerb final : public Verb
{
public:
    StoreSettingsVerb()
        : Verb({.name = QStringLiteral("store settings"),
                .group = QStringLiteral("Store"),
                .summary = QStringLiteral("Says what the shop has decided for all its records")})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto settings = TRY(services::shopSettings(store->database()));
        QJsonObject budgets;
        QStringList budgetTexts;
        QStringList types = settings.defaultBudgets.keys();
        types.sort();
        for (const QString& type : types) {
            budgets.insert(type, settings.defaultBudgets.value(type));
            budgetTexts.append(QStringLiteral("%1: %2").arg(type, settings.defaultBudgets.value(type)));
        }
        return Answer{json(settings, budgets), text(settings, budgetTexts.join(QStringLiteral("; ")))};
    }

private:
    static QJsonObject json(const services::ShopSettings& settings, const QJsonObject& budgets)
    {
        return {{QStringLiteral("organization"), settings.organization},
                {QStringLiteral("organization_address"), settings.organizationAddress},
                {QStringLiteral("keeps_training"), settings.keepsTraining},
                {QStringLiteral("keeps_supplier_approval"), settings.keepsSupplierApproval},
                {QStringLiteral("keeps_process_validation"), settings.keepsProcessValidation},
                {QStringLiteral("needs_first_article"), settings.needsFirstArticle},
                {QStringLiteral("one_person_shop"), settings.onePersonShop},
                {QStringLiteral("decision_rule"), settings.decisionRule},
                {QStringLiteral("default_budget"), budgets},
                {QStringLiteral("minimum_tur"),
                 settings.minimumTur ? QJsonValue(settings.minimumTur->toText()) : QJsonValue(QJsonValue::Null)}};
    }
    static QString text(const services::ShopSettings& settings, const QString& budgets)
    {
        const auto yesNo = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
        return alignedPairs({{QStringLiteral("organization"), settings.organization},
                             {QStringLiteral("organization_address"), settings.organizationAddress},
                             {QStringLiteral("keeps_training"), yesNo(settings.keepsTraining)},
                             {QStringLiteral("keeps_supplier_approval"), yesNo(settings.keepsSupplierApproval)},
                             {QStringLiteral("keeps_process_validation"), yesNo(settings.keepsProcessValidation)},
                             {QStringLiteral("needs_first_article"), yesNo(settings.needsFirstArticle)},
                             {QStringLiteral("one_person_shop"), settings.onePersonShop},
                             {QStringLiteral("decision_rule"), settings.decisionRule},
                             {QStringLiteral("default_budget"), budgets},
                             {QStringLiteral("minimum_tur"),
                              settings.minimumTur ? settings.minimumTur->toText() : QStringLiteral("none")}});
    }
};

} // namespace

std::unique_ptr<Verb> storeSettingsVerb()
{
    return std::make_unique<StoreSettingsVerb>();
}

} // namespace clew::cli
