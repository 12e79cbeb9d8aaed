// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_service.h"
#include "services/characteristic_service.h"
#include "support/barrel_shop.h"
#include "support/shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

/// A hole 8.000 to 8.020 mm and its position Ø0.050 mm at MMC, of two units.
const QByteArray positionedHole = R"({"kind":"part","number":"P-1","revision":"A"}
{"kind":"characteristic","part":"P-1","revision":"A","balloon":"1","type":"diameter","nominal":"8","lower":"0","upper":"0.020","unit":"mm"}
{"kind":"characteristic","part":"P-1","revision":"A","balloon":"2","type":"position","lower":"0","upper":"0.050","unit":"mm","material_condition":"MMC","feature_of_size":"internal","size_balloon":"1"}
{"kind":"unit","part":"P-1","revision":"A","serial":"U1"}
{"kind":"unit","part":"P-1","revision":"A","serial":"U2"}
)";

QByteArray measured(const char* inspection, const char* balloon, const char* value)
{
    return QByteArray(R"({"kind":"measurement","inspection":")") + inspection + R"(","balloon":")" + balloon +
           R"(","value":")" + value + R"(","unit_of_measure":"mm"})" + "\n";
}

QByteArray inspected(const char* number, const char* serial)
{
    return QByteArray(R"({"kind":"inspection","number":")") + number + R"(","part":"P-1","revision":"A","unit":")" +
           serial + "\"}\n";
}

/// The judgements of a position in an inspection, in their order: "not judged; conforms +0.007".
QString toldBy(const QList<Judgement>& judgements, CharacteristicId position)
{
    QStringList told;
    for (const Judgement& judgement : judgements) {
        if (judgement.characteristic != position)
            continue;
        QString text = enumName(judgement.verdict);
        if (judgement.bonus)
            text += QLatin1String(" +") + textOfInteger(*judgement.bonus, clew::Unit::Millimetre);
        told.append(text);
    }
    return told.join(QStringLiteral("; "));
}

class ImportedShop : public clew::test::Shop
{
public:
    ImportedShop() { mustTake(positionedHole); }

    QString told(const char* number)
    {
        Inspection like;
        like.number = QString::fromLatin1(number);
        const auto id = MUST(records().findByKey(like));
        const Inspection inspection = MUST(records().get(*id));
        return toldBy(inspection.judgements, CharacteristicId::fromStore(2));
    }
};

/// The barrel's bore 10.500 ±0.003 and its position Ø0.010 mm at MMC, measured at the Bench by a plan that takes the
/// mean of two readings of the bore.
class BenchedShop : public clew::test::BarrelShop
{
public:
    BenchedShop()
    {
        Characteristic made;
        made.part_revision = revision;
        made.balloon = QStringLiteral("20");
        made.type = CharacteristicType::Position;
        made.unit = QStringLiteral("mm");
        made.lower = MUST(exactFromFile(QStringLiteral("0"), made.unit));
        made.upper = MUST(exactFromFile(QStringLiteral("0.010"), made.unit));
        made.material_condition = metrology::MaterialCondition::MaximumMaterial;
        made.feature_of_size = metrology::FeatureOfSize::Internal;
        made.size_balloon = QStringLiteral("2");
        position = add(made);
        InspectionPlan plan;
        plan.part_revision = revision;
        plan.name = QStringLiteral("IP-31");
        plan.plan_revision = QStringLiteral("1");
        plan.state = PlanState::Released;
        PlanItem twice;
        twice.characteristic = bore;
        twice.deciding = DecidingRule::Mean;
        twice.readings = 2;
        PlanItem once;
        once.characteristic = position;
        plan.items = {twice, once};
        add(plan);
        piece = unit("BRL-1");
    }

    BenchPiece record(CharacteristicId characteristic, const char* text)
    {
        BenchEntry entry;
        entry.at = {{piece, {}}, characteristic, 0};
        entry.text = QString::fromLatin1(text);
        entry.source = ReadingSource::Serial;
        entry.gauge = gauge;
        return MUST(BenchService(records(), clock(), ira).record(entry));
    }
    QString told() { return toldBy(get(InspectionId::fromStore(1)).judgements, position); }

    CharacteristicId position;
    UnitId piece;
};

} // namespace

class TestSizeFollowers final : public QObject
{
    Q_OBJECT

private slots:
    void aSizeThatComesLaterJudgesThePositionAgain()
    {
        ImportedShop shop;
        shop.mustTake(inspected("I-1", "U1") + measured("I-1", "2", "0.055"));
        QCOMPARE(shop.told("I-1"), QStringLiteral("not judged"));
        shop.mustTake(measured("I-1", "1", "8.007"));
        QCOMPARE(shop.told("I-1"), QStringLiteral("not judged; conforms +0.007"));
        QVERIFY(shop.verified().ok);
    }

    void theSizeMayBeMeasuredInAnotherInspection()
    {
        ImportedShop shop;
        shop.mustTake(inspected("I-1", "U1") + measured("I-1", "2", "0.055"));
        shop.mustTake(inspected("I-2", "U2") + measured("I-2", "1", "8.020")); // of another unit
        QCOMPARE(shop.told("I-1"), QStringLiteral("not judged"));
        shop.mustTake(inspected("I-3", "U1") + measured("I-3", "1", "8.001"));
        QCOMPARE(shop.told("I-1"), QStringLiteral("not judged; does not conform +0.001"));
    }

    void aSizeThatCameBeforeCountsToo()
    {
        ImportedShop shop;
        shop.mustTake(inspected("I-1", "U1") + measured("I-1", "1", "8.007"));
        shop.mustTake(inspected("I-2", "U1") + measured("I-2", "2", "0.055"));
        QCOMPARE(shop.told("I-2"), QStringLiteral("conforms +0.007"));
    }

    void bothAtOnceAreJudgedOnce()
    {
        ImportedShop shop;
        shop.mustTake(inspected("I-1", "U1") + measured("I-1", "2", "0.055") + measured("I-1", "1", "8.007"));
        QCOMPARE(shop.told("I-1"), QStringLiteral("conforms +0.007"));
    }

    void theSameSizeAgainAddsNothing()
    {
        ImportedShop shop;
        shop.mustTake(inspected("I-1", "U1") + measured("I-1", "2", "0.055") + measured("I-1", "1", "8.007"));
        shop.mustTake(inspected("I-2", "U1") + measured("I-2", "1", "8.009"));
        QCOMPARE(shop.told("I-1"), QStringLiteral("conforms +0.007")); // its own inspection's size goes before
    }

    void theBenchJudgesItWithTheSizesLastReading()
    {
        BenchedShop shop;
        shop.record(shop.position, "0.0125");
        QCOMPARE(shop.told(), QStringLiteral("not judged"));
        shop.record(shop.bore, "10.4990");
        QCOMPARE(shop.told(), QStringLiteral("not judged")); // the mean needs two
        const int lines = shop.lines();
        shop.record(shop.bore, "10.5010"); // mean 10.500: 3 µm from most material
        QCOMPARE(shop.told(), QStringLiteral("not judged; conforms +0.003"));
        QCOMPARE(shop.lines(), lines + 1); // in the act of the reading
    }

    void aCorrectedLimitOfTheSizeMovesTheBonus()
    {
        BenchedShop shop;
        shop.record(shop.bore, "10.5000");
        shop.record(shop.bore, "10.5000");
        shop.record(shop.position, "0.0125");
        QCOMPARE(shop.told(), QStringLiteral("conforms +0.003"));
        LimitCorrection correction;
        correction.lower = QStringLiteral("-0.001");
        correction.reason = QStringLiteral("misread");
        CharacteristicService service(shop.records(), shop.clock(), shop.anna);
        QCOMPARE(MUST(service.correctLimits(shop.bore, correction)), 2);
        QCOMPARE(shop.told(), QStringLiteral("conforms +0.003; does not conform +0.001"));
    }

    void aCorrectedSizeCorrectsTheBonus()
    {
        BenchedShop shop;
        shop.record(shop.bore, "10.4990");
        shop.record(shop.bore, "10.5010");
        shop.record(shop.position, "0.0125");
        QCOMPARE(shop.told(), QStringLiteral("conforms +0.003"));
        BenchEntry correction;
        correction.at = {{shop.piece, {}}, shop.bore, 0};
        correction.text = QStringLiteral("10.4970");
        correction.gauge = shop.gauge;
        correction.replaces = 2;
        correction.reason = QStringLiteral("mistyped");
        QVERIFY_RESULT(BenchService(shop.records(), shop.clock(), shop.ira).record(correction)); // mean 10.498
        QCOMPARE(shop.told(), QStringLiteral("conforms +0.003; does not conform +0.001"));
    }
};

QTEST_GUILESS_MAIN(TestSizeFollowers)
#include "tst_size_followers.moc"
