// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/shop_settings.h"

#include "metrology/decision_rule.h"
#include "services/budget_catalog.h"
#include "services/numbering.h"
#include "store/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace clew::services {

namespace {

Result<bool> yesOrNo(store::Database& database, const char* name, bool otherwise)
{
    const auto value = TRY(store::setting(database, name));
    return value ? *value == QLatin1String("yes") : otherwise;
}

bool isYesOrNo(const QString& name)
{
    return name.startsWith(QLatin1String("keeps_")) || name.startsWith(QLatin1String("needs_"));
}

Result<QJsonObject> defaultBudgetsOf(store::Database& database)
{
    const auto text = TRY(store::setting(database, "default_budget"));
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

/// The setting's new text for "air gauge=Air gauge against a setting ring".
Result<QString> withDefaultBudget(store::Records& records, const QString& said)
{
    const QString type = said.section(u'=', 0, 0).trimmed().toLower();
    const QString name = said.section(u'=', 1).trimmed();
    if (type.isEmpty() || !said.contains(u'='))
        return fail(Error::Code::Invalid,
                    QStringLiteral("Name a gauge type and its budget: default_budget \"air gauge=Air gauge against a "
                                   "setting ring\"; nothing after the sign takes it away."));
    QJsonObject budgets = TRY(defaultBudgetsOf(records.database()));
    if (name.isEmpty())
        budgets.remove(type);
    else
        budgets.insert(type, TRY(requireBudgetNamed(records, name)).budget.name);
    return QString::fromUtf8(QJsonDocument(budgets).toJson(QJsonDocument::Compact));
}

/// The number as it is kept, empty where the shop wants none.
Result<QString> leastRatio(const QString& said)
{
    if (said == QLatin1String("none"))
        return QString();
    const auto ratio = Decimal::parse(said);
    if (!ratio || *ratio < Decimal::fromInteger(1) || *ratio > Decimal::fromInteger(100))
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is no least TUR: minimum_tur is a number from 1 to 100, as 4 or 2.5, and "
                                   "“none” takes it away.")
                        .arg(said));
    return ratio->toCanonicalText();
}

/// What the store keeps for what was said.
Result<QString> keptText(store::Records& records, const QString& name, const QString& said)
{
    if (name == QLatin1String("default_budget"))
        return withDefaultBudget(records, said);
    if (name == QLatin1String("minimum_tur"))
        return leastRatio(said);
    if (name == QLatin1String("number_form"))
        return withNumberForm(records.database(), said);
    if (isYesOrNo(name) && said != QLatin1String("yes") && said != QLatin1String("no"))
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is yes or no.").arg(name));
    if (name == QLatin1String("decision_rule"))
        TRY(metrology::decisionRuleNamed(said));
    return said;
}

} // namespace

Result<ShopSettings> shopSettings(store::Database& database)
{
    ShopSettings settings;
    settings.organization = TRY(store::setting(database, "shop")).value_or(QString());
    settings.organizationAddress = TRY(store::setting(database, "organization_address")).value_or(QString());
    settings.keepsTraining = TRY(yesOrNo(database, "keeps_training", false));
    settings.keepsSupplierApproval = TRY(yesOrNo(database, "keeps_supplier_approval", false));
    settings.keepsProcessValidation = TRY(yesOrNo(database, "keeps_process_validation", false));
    settings.needsFirstArticle = TRY(yesOrNo(database, "needs_first_article", true));
    settings.onePersonShop = TRY(store::setting(database, "one_person_shop")).value_or(QString());
    settings.decisionRule = TRY(store::setting(database, "decision_rule")).value_or(metrology::iso14253Rule().name);
    if (const auto ratio = Decimal::parse(TRY(store::setting(database, "minimum_tur")).value_or(QString())))
        settings.minimumTur = *ratio;
    const QJsonObject budgets = TRY(defaultBudgetsOf(database));
    for (auto budget = budgets.begin(); budget != budgets.end(); ++budget)
        settings.defaultBudgets.insert(budget.key(), budget.value().toString());
    return settings;
}

Result<QList<ShopDecision>> shopDecisions(store::Database& database, const Clock& clock)
{
    const ShopSettings settings = TRY(shopSettings(database));
    const auto text = [](bool isSo) { return isSo ? QStringLiteral("yes") : QStringLiteral("no"); };
    const QStringList yesNo{QStringLiteral("yes"), QStringLiteral("no")};
    const QString ratio = settings.minimumTur ? settings.minimumTur->toText() : QStringLiteral("none");
    QList<ShopDecision> decisions{
        {QStringLiteral("organization_address"), {}, settings.organizationAddress, {}, {}},
        {QStringLiteral("decision_rule"), {}, settings.decisionRule, {}, {}},
        {QStringLiteral("minimum_tur"), {}, ratio, {}, {}},
        {QStringLiteral("needs_first_article"), {}, text(settings.needsFirstArticle), yesNo, {}},
        {QStringLiteral("keeps_training"), {}, text(settings.keepsTraining), yesNo, {}},
        {QStringLiteral("keeps_supplier_approval"), {}, text(settings.keepsSupplierApproval), yesNo, {}},
        {QStringLiteral("keeps_process_validation"), {}, text(settings.keepsProcessValidation), yesNo, {}},
        {QStringLiteral("one_person_shop"), {}, settings.onePersonShop, {}, {}},
    };
    for (const auto& [kind, form] : TRY(numberForms(database)))
        decisions.append({QStringLiteral("number_form"),
                          QString::fromLatin1(domain::kindName(kind)),
                          form.text(),
                          {},
                          TRY(nextNumber(database, kind, clock.now()))});
    QStringList types = settings.defaultBudgets.keys();
    types.sort();
    for (const QString& type : types)
        decisions.append({QStringLiteral("default_budget"), type, settings.defaultBudgets.value(type), {}, {}});
    decisions.append({QStringLiteral("default_budget"), {}, {}, {}, {}});
    return decisions;
}

Result<> changeShopSetting(store::Records& records, const Clock& clock, const Session& session, const QString& name,
                           const QString& said, const QString& reason)
{
    const store::Actor actor = TRY(session.actor(domain::Right::OverrideGates));
    const auto known = std::find_if(shopSettingNames.begin(), shopSettingNames.end(),
                                    [&](const char* candidate) { return name == QLatin1String(candidate); });
    if (known == shopSettingNames.end())
        return fail(Error::Code::Invalid, QStringLiteral("There is no setting “%1”.").arg(name));
    const QString value = TRY(keptText(records, name, said));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("This needs a reason: say why it is done (--reason TEXT)."));
    const QString before = TRY(store::setting(records.database(), *known)).value_or(QString());
    const QString why = QStringLiteral("setting %1: “%2” to “%3”; %4").arg(name, before, value, reason);
    auto act = TRY(store::Act::begin(records, clock, actor, ledger::Act::Change, why));
    TRY(store::setSetting(records.database(), *known, value));
    TRY(records.revise(TRY(records.getOwn(session.account)))); // binds who changed it
    return act.commit();
}

} // namespace clew::services
