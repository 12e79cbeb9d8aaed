// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/budget_service.h"

#include "domain/budget.h"
#include "exchange/budget_file.h"
#include "metrology/combined_uncertainty.h"
#include "metrology/temperature.h"
#include "store/act.h"

#include <QFile>

namespace clew::services {

namespace {

Result<double> expansionOf(const QString& material)
{
    if (const auto alpha = metrology::handbookAlphaPerKelvin(material))
        return *alpha;
    return fail(Error::Code::Invalid,
                QStringLiteral("The expansion of “%1” is not known; name a material such as “steel” or “Ti-6Al-4V”.")
                    .arg(material));
}

Result<metrology::BudgetUse> useOf(const BudgetExample& example)
{
    metrology::BudgetUse use;
    use.lengthUm = example.lengthUm;
    use.readings = example.readings;
    use.partCelsius = example.celsius;
    use.masterCelsius = example.celsius;
    use.partAlphaPerKelvin = TRY(expansionOf(example.partMaterial));
    use.masterAlphaPerKelvin = TRY(expansionOf(example.masterMaterial));
    for (QString& owner : use.owners)
        owner = QStringLiteral("shown");
    return use;
}

} // namespace

Result<BudgetShown> shownBudget(const KnownBudget& known, const BudgetExample& example)
{
    BudgetShown shown;
    shown.budget = known.budget;
    shown.isShipped = known.isShipped;
    const metrology::BudgetUse use = TRY(useOf(example));
    metrology::InfluenceNames names;
    const auto whole = TRY(metrology::evaluated(known.budget, use, names));
    double squares = 0;
    for (const metrology::BudgetTerm& term : known.budget.terms) {
        metrology::Budget alone = known.budget;
        alone.terms = {term};
        metrology::InfluenceNames own;
        const double u = TRY(metrology::evaluated(alone, use, own)).uncertainty().u;
        shown.lines.append({term, u, 0});
        squares += shown.lines.last().u * shown.lines.last().u;
    }
    for (BudgetLine& line : shown.lines)
        line.share = squares > 0 ? line.u * line.u / squares : 0;
    const auto expanded = TRY(metrology::expanded(whole.uncertainty(), metrology::Coverage::TwoSigma));
    shown.u = whole.uncertainty().u;
    shown.U = expanded.U;
    shown.k = expanded.k;
    shown.degreesOfFreedom = expanded.degreesOfFreedom;
    return shown;
}

Result<metrology::Budget> budgetFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    QStringLiteral("The budget file %1 can't be read: %2.").arg(path, file.errorString()));
    return exchange::readBudget(file.readAll());
}

Result<bool> BudgetService::add(const QByteArray& json, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(domain::Right::AddRecords));
    const metrology::Budget budget = TRY(exchange::readBudget(json));
    domain::Budget record;
    record.name = budget.name;
    record.version = budget.version;
    record.text = QString::fromUtf8(json);
    if (const auto there = TRY(m_records.findByKey(record))) {
        if (TRY(m_records.getOwn(*there)).text == record.text)
            return false;
        return fail(Error::Code::Conflict,
                    QStringLiteral("Version %1 of the budget “%2” is there and says something else; give the new one "
                                   "the next version.")
                        .arg(budget.version, budget.name));
    }
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create, reason));
    TRY(m_records.insert(record));
    TRY(act.commit());
    return true;
}

} // namespace clew::services
