// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/bonus_tolerance.h"
#include "metrology/test_numbers.h"

using namespace clew;
using namespace clew::metrology;

Q_DECLARE_METATYPE(clew::metrology::BonusCase)

/// Steps are nm here, for short numbers: a 10.000 to 10.020 mm feature with a position of 50 µm.
class TestBonusTolerance final : public QObject
{
    Q_OBJECT

private slots:
    void theSizeAddsWhatItLeft_data()
    {
        QTest::addColumn<BonusCase>("question");
        QTest::addColumn<qint64>("bonus");
        QTest::addColumn<bool>("sizeConforms");
        const auto row = [](const char* name, FeatureOfSize feature, MaterialCondition condition, std::int64_t size,
                            qint64 bonus, bool sizeConforms = true) {
            QTest::newRow(name) << BonusCase{feature, condition, 10000000, 10020000, size, 50000} << bonus
                                << sizeConforms;
        };
        using enum FeatureOfSize;
        using enum MaterialCondition;
        row("hole at MMC", Internal, MaximumMaterial, 10000000, 0);
        row("hole off MMC", Internal, MaximumMaterial, 10007000, 7000);
        row("hole at LMC", Internal, MaximumMaterial, 10020000, 20000);
        row("hole too large", Internal, MaximumMaterial, 10025000, 20000, false);
        row("hole too small adds nothing", Internal, MaximumMaterial, 9995000, 0, false);
        row("shaft at MMC", External, MaximumMaterial, 10020000, 0);
        row("shaft off MMC", External, MaximumMaterial, 10013000, 7000);
        row("shaft too large adds nothing", External, MaximumMaterial, 10025000, 0, false);
        row("hole, LMC", Internal, LeastMaterial, 10013000, 7000);
        row("shaft, LMC", External, LeastMaterial, 10007000, 7000);
        row("regardless of size", Internal, RegardlessOfSize, 10013000, 0);
        row("regardless of a wrong size", Internal, RegardlessOfSize, 10025000, 0, false);
    }
    void theSizeAddsWhatItLeft()
    {
        QFETCH(BonusCase, question);
        QFETCH(qint64, bonus);
        const BonusTolerance got = MUST(bonusTolerance(question));
        QCOMPARE(qint64(got.bonus), bonus);
        QCOMPARE(qint64(got.tolerance), bonus + 50000);
        QTEST(got.sizeConforms, "sizeConforms");
    }
    void aZeroToleranceAtMaximumMaterialLivesFromItsBonus()
    {
        const BonusTolerance got =
            MUST(bonusTolerance({FeatureOfSize::Internal, MaterialCondition::MaximumMaterial, 0, 20, 5, 0}));
        QCOMPARE(got.tolerance, std::int64_t(5));
    }
    void refuses_data()
    {
        QTest::addColumn<BonusCase>("question");
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        const auto row = [](const char* name, std::int64_t lower, std::int64_t upper, std::int64_t size,
                            std::int64_t tolerance) {
            QTest::newRow(name) << BonusCase{
                FeatureOfSize::Internal, MaterialCondition::MaximumMaterial, lower, upper, size, tolerance};
        };
        row("lower above upper", 2, 1, 1, 1);
        row("negative tolerance", 1, 2, 1, -1);
        row("width beyond range", -most, most, 1, 1);
        row("departure beyond range", -most, -most + 5, most, 1);
        row("sum beyond range", 0, 10, 10, most);
    }
    void refuses()
    {
        QFETCH(BonusCase, question);
        QVERIFY(!bonusTolerance(question));
    }
};

QTEST_APPLESS_MAIN(TestBonusTolerance)
#include "tst_bonus_tolerance.moc"
