// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "services/session.h"

#include <QHash>

namespace clew::services {

/// What a shop has decided for all its records. Each is a row of store_setting.
struct ShopSettings
{
    QString organization; ///< as printed on documents
    QString organizationAddress;
    bool keepsTraining = false;          ///< gate d: qualifications are recorded in this store
    bool keepsSupplierApproval = false;  ///< gate k
    bool keepsProcessValidation = false; ///< gate l
    bool needsFirstArticle = true;       ///< gate j
    /// Why one person may inspect and review, prepare and approve: the documented exception of a one-person shop. It
    /// is printed on the documents. Empty: two persons are needed.
    QString onePersonShop;
    /// The decision rule where characteristic, drawing and customer name none; "iso14253-1" unless decided otherwise.
    QString decisionRule;
    /// The least TUR a plan's method may have without a warning; none: plan_fitness.h says what holds then.
    std::optional<Decimal> minimumTur;
    /// The uncertainty budget that holds for a gauge's type, in lower case, where the plan names none.
    QHash<QString, QString> defaultBudgets;
};

Result<ShopSettings> shopSettings(store::Database& database);

inline constexpr std::array shopSettingNames{
    "organization_address", "keeps_training",  "keeps_supplier_approval", "keeps_process_validation",
    "needs_first_article",  "one_person_shop", "decision_rule",           "default_budget",
    "minimum_tur",          "number_form"};

/// One of them, as people see and change it.
struct ShopDecision
{
    QString setting;     ///< one of the names
    QString subject;     ///< the kind that a form of numbers is of, the gauge type that a budget is of; else empty
    QString value;       ///< as changeShopSetting takes it
    QStringList choices; ///< empty: any text
    QString next;        ///< of a form of numbers: the number that comes next
};
/// In the order of a page: what documents and verdicts rest on, gates, numbers, budgets; the last is the budget of a
/// gauge type that has none yet.
Result<QList<ShopDecision>> shopDecisions(store::Database& database, const Clock& clock);

/// Changes one of them; a quality manager's decision. The ledger names the setting, what it was and what it is, in the
/// entry's reason, beside the account that changed it. Yes and no are "yes" and "no"; a default budget is
/// "GAUGE TYPE=BUDGET", and "GAUGE TYPE=" takes it away. A least TUR is a number from 1 to 100, and "none" takes it
/// away. A form of numbers is "KIND=FORM" (numbering.h).
Result<> changeShopSetting(store::Records& records, const Clock& clock, const Session& session, const QString& name,
                           const QString& value, const QString& reason);

} // namespace clew::services
