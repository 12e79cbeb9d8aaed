// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/mass_balance.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

std::optional<Decimal> decimal(const char* text)
{
    return *text ? std::optional(MUST(Decimal::parse(QLatin1String(text)))) : std::nullopt;
}

LotMovement out(const char* quantity, const char* unit = "", std::int64_t times = 1)
{
    LotMovement movement;
    movement.quantity = decimal(quantity);
    movement.unitOfMeasure = QLatin1String(unit);
    movement.times = times;
    return movement;
}

LotEdge in(EdgeRelation relation, const char* quantity, const char* unit)
{
    LotEdge edge;
    edge.relation = relation;
    edge.quantity = decimal(quantity);
    edge.unit_of_measure = QLatin1String(unit);
    return edge;
}

Lot lotOf(const char* quantity, const char* unit, const QList<LotEdge>& edges = {})
{
    Lot lot;
    lot.quantity = decimal(quantity);
    lot.unit_of_measure = QLatin1String(unit);
    lot.edges = edges;
    return lot;
}

/// "100 98 2 pcs"; `?` = unknown.
QString inWords(const MassBalance& balance)
{
    const auto known = [](const std::optional<Decimal>& quantity) {
        return quantity ? quantity->toCanonicalText() : QStringLiteral("?");
    };
    return QStringLiteral("%1 %2 %3 %4")
        .arg(known(balance.received), known(balance.used), known(balance.left), balance.unitOfMeasure)
        .trimmed();
}

} // namespace

class TestMassBalance final : public QObject
{
    Q_OBJECT

private slots:
    void subtractsWhatLeft()
    {
        QCOMPARE(inWords(massBalance(lotOf("100", "pcs"), {out("1", "pcs", 95), out("3")})),
                 QStringLiteral("100 98 2 pcs"));
        QCOMPARE(inWords(massBalance(lotOf("3.0", "m"), {out("0.25", "m", 4)})), QStringLiteral("3 1 2 m"));
        QCOMPARE(inWords(massBalance(lotOf("100", "pcs"), {})), QStringLiteral("100 0 100 pcs"));
    }

    void showsMoreUsedThanReceived()
    {
        QCOMPARE(inWords(massBalance(lotOf("10", "pcs"), {out("1", "pcs", 12)})), QStringLiteral("10 12 -2 pcs"));
    }

    void isUnknownForOneUnknownQuantity()
    {
        QCOMPARE(inWords(massBalance(lotOf("100", "pcs"), {out("1", "pcs", 95), out("", "pcs")})),
                 QStringLiteral("100 ? ? pcs"));
        QCOMPARE(inWords(massBalance(lotOf("", "pcs"), {out("1", "pcs", 95)})), QStringLiteral("? 95 ? pcs"));
    }

    void isUnknownAcrossUnitsOfMeasure()
    {
        QCOMPARE(inWords(massBalance(lotOf("3", "m"), {out("1", "pcs", 95)})), QStringLiteral("3 ? ? m"));
    }

    void isUnknownForAnUncertainUse()
    {
        LotMovement perhaps = out("1", "pcs");
        perhaps.certain = false;
        QCOMPARE(inWords(massBalance(lotOf("3", "pcs"), {perhaps})), QStringLiteral("3 ? ? pcs"));
    }

    void takesWhatItsEdgesBroughtIn()
    {
        QCOMPARE(inWords(massBalance(
                     lotOf("", "", {in(EdgeRelation::Split, "12", "pcs"), in(EdgeRelation::Merge, "5", "pcs")}),
                     {out("2", "pcs")})),
                 QStringLiteral("17 2 15 pcs"));
        QCOMPARE(inWords(massBalance(
                     lotOf("", "", {in(EdgeRelation::Split, "12", "pcs"), in(EdgeRelation::Merge, "5", "m")}), {})),
                 QStringLiteral("? 0 ? pcs"));
        QCOMPARE(inWords(massBalance(lotOf("", "", {in(EdgeRelation::MadeFrom, "3", "m")}), {})),
                 QStringLiteral("? 0 ?"));
    }

    void isUnknownBeyondTheRangeOfNumbers()
    {
        QCOMPARE(inWords(massBalance(lotOf("1", "pcs"), {out("9223372036854775807", "pcs", 2)})),
                 QStringLiteral("1 ? ? pcs"));
    }
};

QTEST_GUILESS_MAIN(TestMassBalance)
#include "tst_mass_balance.moc"
