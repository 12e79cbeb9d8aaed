// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/characteristic_service.h"
#include "services/measured_results.h"
#include "support/shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

/// JSON as people write it, with single quotes; moc does not read raw strings well.
QByteArray lines(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray drawn = lines(
    "{'kind':'part','number':'LB-7','revision':'D'}\n"
    "{'kind':'characteristic','part':'LB-7','revision':'D','balloon':'1','type':'diameter','unit':'mm',"
    "'nominal':'10.500','lower':'-0.003','upper':'0.003'}\n"
    "{'kind':'characteristic','part':'LB-7','revision':'D','balloon':'2','type':'roundness','unit':'mm','upper':'0.002'"
    "}\n"
    "{'kind':'characteristic','part':'LB-7','revision':'D','balloon':'3','type':'length','unit':'mm','nominal':'5.000',"
    "'lower':'0','upper':'0.010'}\n"
    "{'kind':'unit','part':'LB-7','revision':'D','serial':'BRL-1','state':'in_inspection'}\n");

const QByteArray named = lines(
    "{'kind':'inspection','number':'IR-1','part':'LB-7','revision':'D','unit':{'part':'LB-7','serial':'BRL-1'}}\n");

/// The bore by the mean of three, its roundness by the range of three, the length by the least of two.
QByteArray plan(const char* number, const char* state, const char* stage = "final")
{
    QByteArray text =
        lines("{'kind':'inspection_plan','part':'LB-7','revision':'D','name':'IP-1','plan_revision':'NUMBER',"
              "'state':'STATE','stage':'STAGE','items':[{'balloon':'1','deciding':'mean','readings':'3'},"
              "{'balloon':'2','deciding':'range','readings':'3'},"
              "{'balloon':'3','deciding':'min','readings':'2'}]}\n");
    return text.replace("NUMBER", number).replace("STATE", state).replace("STAGE", stage);
}

/// Of a named inspection, else of the unit.
QByteArray read(const char* balloon, const QList<const char*>& values, const QByteArray& inspection = {}, int from = 1)
{
    const QByteArray subject = inspection.isEmpty() ? QByteArray("'unit':{'part':'LB-7','serial':'BRL-1'}")
                                                    : "'inspection':'" + inspection + "'";
    QByteArray text;
    for (const char* value : values)
        text += "{'kind':'measurement','balloon':'" + QByteArray(balloon) + "','number':'" +
                QByteArray::number(from++) + "','value':'" + value + "','unit_of_measure':'mm'," + subject + "}\n";
    return lines(text);
}

class ImportedShop : public clew::test::Shop
{
public:
    explicit ImportedShop(const QByteArray& plans = plan("1", "released")) { mustTake(drawn + plans); }

    /// "1: 10.5003 conforms; 2: ..."
    QString told()
    {
        QStringList lines;
        for (const MeasuredResult& each : MUST(resultsOf(records(), UnitId::fromStore(1)))) {
            QString line = QStringLiteral("%1: %2 %3")
                               .arg(each.characteristic->balloon, each.valueText(), enumName(each.verdict()));
            if (each.verdict() == Verdict::NotJudged)
                line += QStringLiteral(", ") + each.judgement.because;
            lines.append(line);
        }
        return lines.join(QStringLiteral("; "));
    }
};

} // namespace

/// Results that come in are judged by the plan as results of the bench are.
class TestImportedResults final : public QObject
{
    Q_OBJECT

private slots:
    void readingsWithoutAPlanAreByThePlanInForce_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("inspection");
        QTest::newRow("of a unit") << QByteArray() << QByteArray();
        QTest::newRow("of an inspection") << named << QByteArray("IR-1");
    }
    void readingsWithoutAPlanAreByThePlanInForce()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, inspection);
        ImportedShop shop;
        const QByteArray measured = head + read("1", {"10.5060", "10.5050", "10.5000"}, inspection) +
                                    read("2", {"0.0100", "0.0110", "0.0105"}, inspection) +
                                    read("3", {"4.9900", "5.0020"}, inspection);
        shop.mustTake(measured);
        const QString expected =
            QStringLiteral("1: 10.503666667 does not conform; 2: 0.0010 conforms; 3: 4.9900 does not conform");
        QCOMPARE(shop.told(), expected);
        shop.mustTake(measured);
        QCOMPARE(shop.told(), expected);
        QVERIFY(shop.verified().ok);
    }
    void aPlanThatComesInTheSameFileHolds()
    {
        ImportedShop shop((QByteArray()));
        shop.mustTake(read("3", {"4.9900", "5.0020"}) + plan("1", "released"));
        QCOMPARE(shop.told(), QStringLiteral("3: 4.9900 does not conform"));
    }
    void withoutAPlanInForceTheLastReadingDecides_data()
    {
        QTest::addColumn<QByteArray>("plans");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("a draft") << plan("1", "draft");
        QTest::newRow("of another stage") << plan("1", "released", "in_process");
    }
    void withoutAPlanInForceTheLastReadingDecides()
    {
        QFETCH(QByteArray, plans);
        ImportedShop shop(plans);
        shop.mustTake(read("3", {"4.9900", "5.0020"}));
        QCOMPARE(shop.told(), QStringLiteral("3: 5.0020 conforms"));
    }
    void anotherPlanLaterChangesNothingOfWhatWasMeasured()
    {
        ImportedShop shop;
        shop.mustTake(read("3", {"4.9900", "5.0020"}));
        QByteArray next = plan("2", "released");
        next.replace("\"min\"", "\"max\"");
        shop.mustTake(next);
        QCOMPARE(shop.told(), QStringLiteral("3: 4.9900 does not conform"));
    }

    void aResultIsJudgedWhenItsReadingsAreAllThere()
    {
        ImportedShop shop;
        shop.mustTake(named + read("2", {"0.0100"}, "IR-1"));
        const QString one = QStringLiteral("2: 0.0000 not judged, 1 of 3 readings are there that the plan asks for.");
        QCOMPARE(shop.told(), one);
        shop.mustTake(named + read("2", {"0.0100"}, "IR-1"));
        QCOMPARE(shop.told(), one);
        shop.mustTake(read("2", {"0.0110", "0.0130"}, "IR-1", 2));
        QCOMPARE(shop.told(), QStringLiteral("2: 0.0030 does not conform"));
        QVERIFY(shop.verified().ok);
    }
    void aCorrectionOfTheDrawingJudgesNothingIncomplete()
    {
        ImportedShop shop;
        shop.mustTake(named + read("2", {"0.0100"}, "IR-1") + read("3", {"4.9900", "5.0020"}, "IR-1"));
        Session session;
        session.user = QStringLiteral("a.frey");
        session.roles = {Role::QualityManager};
        LimitCorrection correction;
        correction.upper = QStringLiteral("0.003");
        correction.reason = QStringLiteral("read off wrongly");
        CharacteristicService service(shop.records(), shop.clock(), session);
        QCOMPARE(MUST(service.correctLimits(CharacteristicId::fromStore(2), correction)), 0);
        QVERIFY(shop.told().startsWith(QLatin1String("2: 0.0000 not judged, 1 of 3")));
    }
};

QTEST_GUILESS_MAIN(TestImportedResults)
#include "tst_imported_results.moc"
