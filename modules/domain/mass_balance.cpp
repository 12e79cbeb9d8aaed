// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/mass_balance.h"

#include "base/checked.h"

namespace clew::domain {

namespace {

using Amount = std::optional<Decimal>;

Amount sumOfAmounts(const Amount& a, const Amount& b)
{
    if (!a || !b)
        return {};
    const auto sum = a->plus(*b);
    return sum ? Amount(*sum) : Amount();
}

Amount amountTimes(const Amount& quantity, std::int64_t times)
{
    if (!quantity)
        return {};
    const auto mantissa = checkedProduct(quantity->mantissa(), times);
    if (!mantissa)
        return {};
    const auto made = Decimal::create(*mantissa, quantity->scale());
    return made ? Amount(*made) : Amount();
}

/// What came in by the lot's edges. What it was made from is counted in another thing than the lot is.
Amount receivedByEdges(const Lot& lot, QString& unitOfMeasure)
{
    Amount sum;
    for (const LotEdge& edge : lot.edges) {
        if (edge.relation == EdgeRelation::MadeFrom)
            return {};
        if (!sum) {
            sum = Decimal::fromInteger(0);
            unitOfMeasure = unitOfMeasure.isEmpty() ? edge.unit_of_measure : unitOfMeasure;
        }
        if (!edge.unit_of_measure.isEmpty() && edge.unit_of_measure != unitOfMeasure)
            return {};
        sum = sumOfAmounts(sum, edge.quantity);
        if (!sum)
            return {};
    }
    return sum;
}

Amount usedOf(const QList<LotMovement>& out, const QString& unitOfMeasure)
{
    Amount sum = Decimal::fromInteger(0);
    for (const LotMovement& movement : out) {
        const bool sameUnit = movement.unitOfMeasure.isEmpty() || movement.unitOfMeasure == unitOfMeasure;
        sum =
            sameUnit && movement.certain ? sumOfAmounts(sum, amountTimes(movement.quantity, movement.times)) : Amount();
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
    balance.used = usedOf(out, balance.unitOfMeasure);
    if (balance.received && balance.used) {
        if (const auto left = balance.received->minus(*balance.used))
            balance.left = *left;
    }
    return balance;
}

} // namespace clew::domain
