// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/mass_balance.h"

#include "base/checked.h"

namespace clew::domain {

namespace {

using Quantity = std::optional<Decimal>;

Quantity sumOf(const Quantity& a, const Quantity& b)
{
    if (!a || !b)
        return {};
    const auto sum = a->plus(*b);
    return sum ? Quantity(*sum) : Quantity();
}

Quantity product(const Quantity& quantity, std::int64_t times)
{
    if (!quantity)
        return {};
    const auto mantissa = checkedProduct(quantity->mantissa(), times);
    if (!mantissa)
        return {};
    const auto made = Decimal::create(*mantissa, quantity->scale());
    return made ? Quantity(*made) : Quantity();
}

/// What came in by the lot's edges. What it was made from is counted in another thing than the lot is.
Quantity receivedByEdges(const Lot& lot, QString& unitOfMeasure)
{
    Quantity sum;
    for (const LotEdge& edge : lot.edges) {
        if (edge.relation == EdgeRelation::MadeFrom)
            return {};
        if (!sum) {
            sum = Decimal::fromInteger(0);
            unitOfMeasure = unitOfMeasure.isEmpty() ? edge.unit_of_measure : unitOfMeasure;
        }
        if (!edge.unit_of_measure.isEmpty() && edge.unit_of_measure != unitOfMeasure)
            return {};
        sum = sumOf(sum, edge.quantity);
        if (!sum)
            return {};
    }
    return sum;
}

Quantity usedOf(const QList<LotMovement>& out, const QString& unitOfMeasure)
{
    Quantity sum = Decimal::fromInteger(0);
    for (const LotMovement& movement : out) {
        const bool sameUnit = movement.unitOfMeasure.isEmpty() || movement.unitOfMeasure == unitOfMeasure;
        sum = sameUnit && movement.certain ? sumOf(sum, product(movement.quantity, movement.times)) : Quantity();
        if (!sum)
            break;
    }
    return sum;
}

} // namespace

MassBalance massBalance(const Lot& lot, const QList<LotMovement>& out)
{
    MassBalance balance;
    balance.unitOfMeasure = lot.unit_of_measure;
    balance.received = lot.quantity ? lot.quantity : receivedByEdges(lot, balance.unitOfMeasure);
    const bool allLeft =
        std::any_of(out.begin(), out.end(), [](const LotMovement& movement) { return movement.allThereIs; });
    balance.used = allLeft ? balance.received : usedOf(out, balance.unitOfMeasure);
    if (balance.received && balance.used) {
        if (const auto left = balance.received->minus(*balance.used))
            balance.left = *left;
    }
    return balance;
}

} // namespace clew::domain
