// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_impact.h"
#include "services/judging.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

/// The barrel's bore 10.500 ±0.003 mm, and its position Ø0.010 mm at MMC: by the bore's departure from 10.497 mm wider.
class PositionedShop : public clew::test::BarrelShop
{
public:
    PositionedShop()
    {
        Characteristic made;
        made.part_revision = revision;
        made.balloon = QStringLiteral("20");
        made.type = CharacteristicType::Position;
        made.unit = QStringLiteral("mm");
        made.upper = MUST(exactFromFile(QStringLiteral("0.010"), made.unit));
        made.material_condition = metrology::MaterialCondition::MaximumMaterial;
        made.feature_of_size = metrology::FeatureOfSize::Internal;
        made.size_balloon = QStringLiteral("2");
        position = add(made);
        Gauge machine;
        machine.code = QStringLiteral("CMM-1");
        cmm = add(machine);
    }

    Reading positioned(const char* text, GaugeId by)
    {
        Reading made = reading(position, text);
        made.gauge = by;
        return made;
    }

    /// Judged as the shop judges.
    InspectionId inspectUnit(UnitId unit, const QList<Reading>& readings)
    {
        Inspection made;
        made.number = QStringLiteral("PS-%1").arg(++m_count);
        made.unit = unit;
        made.part_revision = revision;
        made.inspector = ira.person;
        made.ended = clock().now();
        made.state = InspectionState::Complete;
        made.readings = readings;
        const auto results = domain::resultsOf(made, nullptr);
        Judging judging(records());
        for (const auto& [id, result] : results)
            made.judgements.append(
                MUST(judging.judge(get(id), result, conditionsOf(made, nullptr, id, results), clock().now())));
        return add(made);
    }

    GaugeImpact impact(const char* error)
    {
        ImpactRequest request;
        request.gauge = gauge;
        request.error = MUST(ErrorCurve::parse(QString::fromUtf8(error)));
        return impact(request);
    }
    GaugeImpact impact(const ImpactRequest& request)
    {
        SilentProgress progress;
        return MUST(assessImpact(records(), request, clock().now(), progress));
    }

    CharacteristicId position;
    GaugeId cmm;

private:
    int m_count = 0;
};

QString told(const GaugeImpact& impact)
{
    QStringList list;
    for (const ImpactChange& change : impact.changed)
        list.append(
            QStringLiteral("%1/%2: %3 -> %4")
                .arg(change.serial, change.characteristic, enumName(change.finding.from), enumName(change.finding.to)));
    return list.join(QStringLiteral("; "));
}

} // namespace

class TestSuspectPositions final : public QObject
{
    Q_OBJECT

private slots:
    /// 10.5030 read, 10.5022 true: 5.2 µm of bonus, and not 6.
    void aSoundPositionLosesTheBonusOfAWrongSize()
    {
        PositionedShop shop;
        shop.inspectUnit(shop.unit("A"), {shop.reading(shop.bore, "10.5030"), shop.positioned("0.0153", shop.cmm)});
        shop.inspectUnit(shop.unit("B"), {shop.reading(shop.bore, "10.5030"), shop.positioned("0.0152", shop.cmm)});
        const GaugeImpact impact = shop.impact("+0.8 µm");
        QCOMPARE(told(impact), QStringLiteral("A/20: conforms -> does not conform"));
        QCOMPARE(impact.measurements, 2); // of the bore
        QCOMPARE(impact.results, 4);
        QCOMPARE(impact.units, 2);
    }

    void aPositionOfTheSameGaugeIsCorrectedAndWidenedAnew()
    {
        PositionedShop shop;
        shop.inspectUnit(shop.unit("A"), {shop.reading(shop.bore, "10.5030"), shop.positioned("0.0165", shop.gauge)});
        shop.inspectUnit(shop.unit("B"), {shop.reading(shop.bore, "10.5030"), shop.positioned("0.0161", shop.gauge)});
        QCOMPARE(told(shop.impact("+0.8 µm")), QString()); // 15.7 and 15.3 µm, of 15.2 µm allowed
        QCOMPARE(told(shop.impact("+1.2 µm")), QString()); // 15.3 and 14.9 µm, of 14.8 µm allowed
    }

    void theSizeMayStandInAnotherInspection()
    {
        PositionedShop shop;
        const UnitId unit = shop.unit("A");
        shop.inspectUnit(unit, {shop.reading(shop.bore, "10.5030")});
        shop.inspectUnit(unit, {shop.positioned("0.0153", shop.cmm)});
        QCOMPARE(told(shop.impact("+0.8 µm")), QStringLiteral("A/20: conforms -> does not conform"));
        QCOMPARE(told(shop.impact("+0.7 µm")), QString());
    }

    void aSizeMeasuredAgainWithASoundGaugeHolds()
    {
        PositionedShop shop;
        Reading wrong = shop.reading(shop.bore, "10.5030");
        Reading sound = shop.reading(shop.bore, "10.5030", 0, 2);
        sound.gauge = shop.cmm;
        shop.inspectUnit(shop.unit("A"), {wrong, sound, shop.positioned("0.0153", shop.cmm)});
        QCOMPARE(told(shop.impact("+0.8 µm")), QString());
    }

    void aSizeBeyondTheCurveLeavesItUnjudged()
    {
        PositionedShop shop;
        shop.inspectUnit(shop.unit("A"), {shop.reading(shop.bore, "10.5030"), shop.positioned("0.0153", shop.cmm)});
        ImpactRequest request;
        request.gauge = shop.gauge;
        request.error = MUST(ErrorCurve::parseTable(QStringLiteral("8 mm; 0 µm\n10 mm; 0 µm")));
        const GaugeImpact impact = shop.impact(request);
        QCOMPARE(told(impact), QStringLiteral("A/2: conforms -> not judged; A/20: conforms -> not judged"));
        QVERIFY2(impact.changed[1].finding.because.startsWith(QStringLiteral("The size it widens with: ")),
                 qPrintable(impact.changed[1].finding.because));
    }
};

QTEST_GUILESS_MAIN(TestSuspectPositions)
#include "tst_suspect_positions.moc"
