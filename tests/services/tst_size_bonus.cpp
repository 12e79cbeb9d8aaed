// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/judging.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

/// Position Ø0.010 mm at MMC of the bore 10.500 ±0.003 mm: most material at 10.497.
class PositionShop : public Shop
{
public:
    PositionShop()
    {
        position.part_revision = revision;
        position.balloon = QStringLiteral("20");
        position.type = CharacteristicType::Position;
        position.unit = QStringLiteral("mm");
        position.lower = MUST(exactFromFile(QStringLiteral("0"), position.unit));
        position.upper = MUST(exactFromFile(QStringLiteral("0.010"), position.unit));
        position.material_condition = metrology::MaterialCondition::MaximumMaterial;
        position.feature_of_size = metrology::FeatureOfSize::Internal;
        position.size_balloon = QStringLiteral("2");
        position.id = add(position);
    }

    Judgement judged(const char* positionText, const char* sizeText)
    {
        const auto resultFrom = [&](CharacteristicId id, const char* text) {
            return *resultOf({reading(id, text)}, {}, DecidingRule::Single);
        };
        const FeatureResult result = resultFrom(position.id, positionText);
        QList<CharacteristicResult> results{{position.id, result}};
        if (*sizeText)
            results.append({bore, resultFrom(bore, sizeText)});
        MeasuringConditions conditions;
        conditions.results = &results;
        return MUST(Judging(records()).judge(position, result, conditions, clock().now()));
    }

    /// The judgements of a size and of a position of one unit at 23 °C that nobody corrected; in two inspections
    /// where the size stands beside.
    std::pair<Judgement, Judgement> judgedWarm(const char* positionText, const char* sizeText, bool isBeside)
    {
        const UnitId piece = unit("W-1", UnitState::InInspection);
        QList<Reading> readings{reading(bore, sizeText)};
        if (!isBeside)
            readings.append(reading(position.id, positionText));
        QList<Judgement> judgements = inspectWarm(piece, readings);
        if (isBeside)
            judgements += inspectWarm(piece, {reading(position.id, positionText)});
        return {judgements[0], judgements[1]};
    }

    Characteristic position;

private:
    QList<Judgement> inspectWarm(UnitId piece, const QList<Reading>& readings)
    {
        Inspection inspection;
        inspection.number = QStringLiteral("WARM-%1").arg(++m_warm);
        inspection.unit = piece;
        inspection.part_revision = revision;
        inspection.inspector = ira.person;
        inspection.ended = clock().now();
        inspection.state = InspectionState::Complete;
        inspection.corrected_to_20 = metrology::CompensatedBy::None;
        inspection.part_temperature = Decimal::fromInteger(23);
        inspection.plate_temperature = Decimal::fromInteger(20);
        inspection.readings = readings;
        const auto results = resultsOf(inspection, nullptr);
        Judging judging(records());
        for (const auto& [id, result] : results)
            inspection.judgements.append(
                MUST(judging.judge(get(id), result, conditionsOf(inspection, nullptr, id, results), clock().now())));
        add(inspection);
        return inspection.judgements;
    }

    int m_warm = 0;
};

} // namespace

class TestSizeBonus : public QObject
{
    Q_OBJECT

private slots:
    void widensByTheSizesDepartureFromMostMaterial_data()
    {
        QTest::addColumn<QByteArray>("position");
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<qint64>("bonus");
        QTest::newRow("at most material") << QByteArray("0.0101") << QByteArray("10.497") << "does not conform" << 0LL;
        QTest::newRow("bonus 3 µm") << QByteArray("0.0129") << QByteArray("10.500") << "conforms" << 3'000'000LL;
        QTest::newRow("on the widened limit")
            << QByteArray("0.0130") << QByteArray("10.500") << "conforms" << 3'000'000LL;
        QTest::newRow("beyond it") << QByteArray("0.0131") << QByteArray("10.500") << "does not conform" << 3'000'000LL;
        QTest::newRow("bonus 6 µm") << QByteArray("0.0159") << QByteArray("10.503") << "conforms" << 6'000'000LL;
        QTest::newRow("a size beyond its limit adds no more")
            << QByteArray("0.0161") << QByteArray("10.510") << "does not conform" << 6'000'000LL;
    }
    void widensByTheSizesDepartureFromMostMaterial()
    {
        QFETCH(QByteArray, position);
        QFETCH(QByteArray, size);
        QFETCH(QString, verdict);
        QFETCH(qint64, bonus);
        PositionShop shop;
        shop.edit(shop.gauge, [](Gauge& g) { g.unit = QStringLiteral("°"); }); // states no length: simple acceptance
        const Judgement judgement = shop.judged(position.constData(), size.constData());
        QCOMPARE(enumName(judgement.verdict), verdict);
        QCOMPARE(qint64(judgement.bonus.value_or(-1)), bonus);
        QCOMPARE(qint64(judgement.upper.value_or(-1)), 10'000'000 + bonus);
    }

    /// A barrel of titanium at 23 °C is 0.27 µm too large on a steel ring's plate at 20 °C: it is its size at 20 °C
    /// that widens the tolerance (ISO 1), as it is that which was judged.
    void takesTheSizeAt20Degrees_data()
    {
        QTest::addColumn<bool>("beside");
        QTest::newRow("of the same inspection") << false;
        QTest::newRow("of another one of the unit") << true;
    }
    void takesTheSizeAt20Degrees()
    {
        QFETCH(bool, beside);
        PositionShop shop;
        shop.edit(shop.revision, [](PartRevision& r) { r.material = QStringLiteral("Ti-6Al-4V"); });
        shop.edit(shop.gauge, [](Gauge& g) { g.material = QStringLiteral("steel"); });
        const auto [size, bonus] = shop.judgedWarm("0.0050", "10.500", beside);
        const std::int64_t at20 = size.corrected.value_or(0);
        QVERIFY(at20 < 10'500'000'000 && at20 > 10'499'000'000);
        QCOMPARE(bonus.bonus.value_or(-1), at20 - 10'497'000'000);
    }

    void waitsForTheSize()
    {
        PositionShop shop;
        const Judgement judgement = shop.judged("0.0050", "");
        QCOMPARE(judgement.verdict, Verdict::NotJudged);
        QCOMPARE(judgement.because,
                 QStringLiteral("Its tolerance widens with size 2 (MMC), which is not measured yet."));
    }

    void asksForASizeOnTheDrawing()
    {
        PositionShop shop;
        shop.position.size_balloon = QStringLiteral("77");
        QVERIFY(shop.judged("0.0050", "10.500").because.contains(QStringLiteral("size_balloon")));
        shop.position.size_balloon = QStringLiteral("2");
        shop.position.feature_of_size.reset();
        QVERIFY(shop.judged("0.0050", "10.500").because.contains(QStringLiteral("feature_of_size")));
    }
};

QTEST_GUILESS_MAIN(TestSizeBonus)
#include "tst_size_bonus.moc"
