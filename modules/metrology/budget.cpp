// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/budget.h"

#include "metrology/input_checks.h"
#include "metrology/temperature.h"

#include <QSet>

#include <algorithm>

namespace clew::metrology {

namespace {

constexpr double micrometresPerMetre = 1e6;

QString phrase(const BudgetTerm& term)
{
    return QStringLiteral("The amount of “%1”").arg(term.name);
}

Result<StandardUncertainty> inputOf(const BudgetTerm& term, int readings)
{
    switch (term.evaluation) {
    case Evaluation::Repeatability:
        return typeAFromStudy(term.amount, term.degreesOfFreedom, readings);
    case Evaluation::Certificate:
        return fromCertificate(term.amount, term.coverageFactor, term.degreesOfFreedom);
    case Evaluation::HalfWidth:
        return StandardUncertainty{TRY(fromHalfWidth(term.amount, term.spread)).u, term.degreesOfFreedom};
    case Evaluation::Resolution:
        return fromResolution(term.amount);
    case Evaluation::Standard:
        return StandardUncertainty{term.amount, term.degreesOfFreedom};
    }
    Q_UNREACHABLE();
}

Result<> requireTerm(const BudgetTerm& term)
{
    if (term.name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A term of the budget has no name."));
    TRY(requirePositive(term.amount, phrase(term)));
    TRY(requireDegreesOfFreedom(term.degreesOfFreedom));
    return requirePositive(term.coverageFactor, QStringLiteral("The coverage factor of “%1”").arg(term.name));
}

Result<double> needed(double value, const BudgetTerm& term, const QString& what)
{
    if (value > 0)
        return value;
    return fail(Error::Code::Invalid,
                QStringLiteral("The term “%1” follows %2, which is not stated.").arg(term.name, what));
}

/// µm of the result per unit of the term.
Result<double> sensitivityOf(const BudgetTerm& term, const BudgetUse& use)
{
    if (term.actsOn == ActsOn::Value)
        return 1.0;
    const double lengthUm = TRY(needed(use.lengthUm, term, QStringLiteral("the length")));
    const QString expansion = QStringLiteral("the coefficient of expansion");
    switch (term.actsOn) {
    case ActsOn::Value:
        break;
    case ActsOn::ValuePerLength:
        return lengthUm / micrometresPerMetre;
    case ActsOn::PartTemperature:
        return -lengthUm * TRY(needed(use.partAlphaPerKelvin, term, expansion));
    case ActsOn::MasterTemperature:
        return lengthUm * TRY(needed(use.masterAlphaPerKelvin, term, expansion));
    case ActsOn::PartExpansion:
        return -lengthUm * (use.partCelsius - referenceCelsius);
    case ActsOn::MasterExpansion:
        return lengthUm * (use.masterCelsius - referenceCelsius);
    }
    return 1.0;
}

Result<QString> influenceName(const BudgetTerm& term, const BudgetUse& use)
{
    const QString kind = QLatin1String(namesOf(term.sharedBy)[static_cast<std::size_t>(term.sharedBy)]);
    const QString& owner = use.owner(term.sharedBy);
    if (owner.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The term “%1” belongs to the %2, and none is named.").arg(term.name, kind));
    return QStringLiteral("%1 %2/%3").arg(kind, owner, term.cause.isEmpty() ? term.name : term.cause);
}

Result<> requireUse(const BudgetUse& use)
{
    TRY(requirePositive(use.readings, QStringLiteral("The number of readings")));
    TRY(requireNotNegative(use.lengthUm, QStringLiteral("The length")));
    TRY(requireNotNegative(use.roomWithinKelvin, QStringLiteral("The room's deviation from 20 °C")));
    const std::array numbers{use.partCelsius, use.partAlphaPerKelvin, use.masterCelsius, use.masterAlphaPerKelvin};
    return requireFinite(numbers, QStringLiteral("Each temperature and expansion"));
}

/// How far the result follows piece and master in one room: L (α_master - α_part), each where the budget speaks of it.
double roomSensitivity(const Budget& budget, const BudgetUse& use)
{
    const double part = followsPart(budget) ? use.partAlphaPerKelvin : 0;
    const double master = followsMaster(budget) ? use.masterAlphaPerKelvin : 0;
    return use.lengthUm * (master - part);
}

bool actsOnAnyOf(const Budget& budget, ActsOn one, ActsOn other)
{
    return std::any_of(budget.terms.begin(), budget.terms.end(),
                       [&](const BudgetTerm& term) { return term.actsOn == one || term.actsOn == other; });
}

} // namespace

bool followsPart(const Budget& budget)
{
    return actsOnAnyOf(budget, ActsOn::PartTemperature, ActsOn::PartExpansion);
}

bool followsMaster(const Budget& budget)
{
    return actsOnAnyOf(budget, ActsOn::MasterTemperature, ActsOn::MasterExpansion);
}

QString unitTextOf(ActsOn actsOn)
{
    switch (actsOn) {
    case ActsOn::Value:
        return QStringLiteral("\u00b5m");
    case ActsOn::ValuePerLength:
        return QStringLiteral("\u00b5m/m");
    case ActsOn::PartTemperature:
    case ActsOn::MasterTemperature:
        return QStringLiteral("K");
    case ActsOn::PartExpansion:
    case ActsOn::MasterExpansion:
        return QStringLiteral("1/K");
    }
    Q_UNREACHABLE();
}

Result<> requireBudget(const Budget& budget)
{
    if (budget.name.trimmed().isEmpty() || budget.terms.empty())
        return fail(Error::Code::Invalid, QStringLiteral("A budget needs a name and at least one term."));
    QSet<QString> names;
    for (const BudgetTerm& term : budget.terms) {
        TRY(requireTerm(term));
        if (names.contains(term.name))
            return fail(Error::Code::Invalid, QStringLiteral("The budget has two terms “%1”.").arg(term.name));
        names.insert(term.name);
    }
    return {};
}

Result<MeasuredValue> evaluated(const Budget& budget, const BudgetUse& use, InfluenceNames& names)
{
    TRY(requireBudget(budget));
    TRY(requireUse(use));
    MeasuredValue sum = TRY(MeasuredValue::exact(0));
    for (const BudgetTerm& term : budget.terms) {
        const Influence influence{names.idOf(TRY(influenceName(term, use))), TRY(inputOf(term, use.readings))};
        const MeasuredValue input = TRY(MeasuredValue::create(0, std::span(&influence, 1)));
        sum = sum.plus(TRY(input.times(TRY(sensitivityOf(term, use)))));
    }
    const double follows = roomSensitivity(budget, use);
    if (use.roomWithinKelvin == 0 || follows == 0)
        return sum;
    const Influence room{names.idOf(QStringLiteral("room/temperature")),
                         TRY(fromHalfWidth(use.roomWithinKelvin, Spread::Rectangular))};
    return sum.plus(TRY(TRY(MeasuredValue::create(0, std::span(&room, 1))).times(follows)));
}

} // namespace clew::metrology
