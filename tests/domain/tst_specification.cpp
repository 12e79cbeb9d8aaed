// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"
#include "domain/specification.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

Characteristic drawn(CharacteristicType type, const char* nominal, const char* lower, const char* upper)
{
    const auto exact = [](const char* text) {
        return MUST(exactFromFile(QString::fromLatin1(text), QStringLiteral("mm")));
    };
    Characteristic characteristic;
    characteristic.type = type;
    characteristic.unit = QStringLiteral("mm");
    characteristic.nominal = exact(nominal);
    characteristic.lower = exact(lower);
    characteristic.upper = exact(upper);
    return characteristic;
}

} // namespace

class TestSpecification final : public QObject
{
    Q_OBJECT

private slots:
    void whatCantBeNegativeStartsAtZero_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("nominal");
        QTest::addColumn<QByteArray>("lower");
        QTest::addColumn<QByteArray>("upper");
        QTest::addColumn<bool>("isPhysical");
        const auto row = [](const char* name, CharacteristicType type, const char* nominal, const char* lower,
                            const char* upper, bool isPhysical) {
            QTest::newRow(name) << int(type) << QByteArray(nominal) << QByteArray(lower) << QByteArray(upper)
                                << isPhysical;
        };
        row("an upper limit alone", CharacteristicType::Roundness, "", "", "0.002", true);
        row("0 written beside it", CharacteristicType::Position, "0", "0", "0.01", true);
        row("a roughness by its nominal", CharacteristicType::Roughness, "0.0008", "", "0", true);
        row("a roughness of two limits", CharacteristicType::Roughness, "", "0.0002", "0.0008", false);
        row("a profile of both signs", CharacteristicType::SurfaceProfile, "", "-0.01", "0.01", false);
        row("a lower limit alone", CharacteristicType::Roughness, "", "0", "", false);
        row("a size", CharacteristicType::Diameter, "", "", "10.5", false);
        row("a size from 0", CharacteristicType::Length, "0", "0", "0.2", false);
    }
    void whatCantBeNegativeStartsAtZero()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, nominal);
        QFETCH(QByteArray, lower);
        QFETCH(QByteArray, upper);
        QFETCH(bool, isPhysical);
        const auto limits = MUST(specificationOf(
            drawn(CharacteristicType(type), nominal.constData(), lower.constData(), upper.constData())));
        QCOMPARE(limits.lowerIsPhysical, isPhysical);
        if (isPhysical) {
            QCOMPARE(limits.lower, 0);
            QVERIFY(!limits.specifiedLower());
            QVERIFY(limits.isBelowNature(-1));
        }
        QVERIFY(!limits.isBelowNature(0));
    }

    void aBudgetFollowsTheNominalElseTheDeviationAllowed()
    {
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Diameter, "10.5", "-0.003", "0.003")), 10'500.0);
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Length, "-2", "-0.1", "0.1")), 2'000.0);
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Roundness, "", "", "0.002")), 2.0);
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Position, "0", "0", "0.01")), 10.0);
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Depth, "0", "0.5", "")), 500.0);
        QCOMPARE(budgetLengthUm(drawn(CharacteristicType::Length, "", "", "")), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSpecification)
#include "tst_specification.moc"
