// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/numbering.h"
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
        QJsonObject answer = json(settings, budgets);
        QJsonObject forms;
        QStringList formTexts;
        for (const auto& [kind, form] : TRY(services::numberForms(store->database()))) {
            const QString name = QString::fromLatin1(domain::kindName(kind));
            forms.insert(name, form.text());
            formTexts.append(QStringLiteral("%1: %2").arg(name, form.text()));
        }
        answer.insert(QStringLiteral("number_form"), forms);
        return Answer{answer,
                      text(settings, budgetTexts.join(QStringLiteral("; ")), formTexts.join(QStringLiteral("; ")))};
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
    static QString text(const services::ShopSettings& settings, const QString& budgets, const QString& forms)
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
                              settings.minimumTur ? settings.minimumTur->toText() : QStringLiteral("none")},
                             {QStringLiteral("number_form"), forms}});
    }
};

} // namespace

std::unique_ptr<Verb> storeSettingsVerb()
{
    return std::make_unique<StoreSettingsVerb>();
}

} // namespace clew::cli
