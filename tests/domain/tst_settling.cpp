// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/settling.h"

#include <QTest>

using namespace clew;
using namespace clew::domain;

namespace {

std::optional<Decimal> settlingNumber(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(*Decimal::parse(text));
}

} // namespace

/// A plan of 19 to 21 degC, 0.5 K between piece and plate, 60 minutes since the last cut or wash; it is 12:00.
class TestSettling : public QObject
{
    Q_OBJECT

private slots:
    void holdsUntilPieceAndPlateHaveSettled_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("plate");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("causes");
        QTest::newRow("settled") << "20.4"
                                 << "20.1"
                                 << "10:00"
                                 << "";
        QTest::newRow("on every limit") << "21"
                                        << "20.5"
                                        << "11:00"
                                        << "";
        QTest::newRow("a tenth above") << "21.1"
                                       << "20.9"
                                       << "10:00"
                                       << "outside_limits";
        QTest::newRow("plate below") << "19.0"
                                     << "18.9"
                                     << "10:00"
                                     << "outside_limits";
        QTest::newRow("both outside") << "22"
                                      << "22"
                                      << "10:00"
                                      << "outside_limits outside_limits";
        QTest::newRow("piece warmer") << "20.6"
                                      << "20.09"
                                      << "10:00"
                                      << "difference";
        QTest::newRow("piece colder") << "19.99"
                                      << "20.50"
                                      << "10:00"
                                      << "difference";
        QTest::newRow("a minute too soon") << "20"
                                           << "20"
                                           << "11:01"
                                           << "soaking";
        QTest::newRow("no temperature of the plate") << "20"
                                                     << ""
                                                     << "10:00"
                                                     << "temperature_not_recorded";
        QTest::newRow("no moment") << "20"
                                   << "20"
                                   << ""
                                   << "moment_not_recorded";
        QTest::newRow("nothing at all") << ""
                                        << ""
                                        << ""
                                        << "temperature_not_recorded moment_not_recorded";
    }
    void holdsUntilPieceAndPlateHaveSettled()
    {
        QFETCH(QString, part);
        QFETCH(QString, plate);
        QFETCH(QString, since);
        QFETCH(QString, causes);
        Inspection recorded = inspection(part, plate, since);
        QCOMPARE(causesOf(plan(), recorded), causes);
        recorded.settling_override = QStringLiteral("first piece, agreed with the customer");
        QCOMPARE(causesOf(plan(), recorded), QString());
    }

    void asksForNothingThatThePlanDoesNotSay()
    {
        QVERIFY(settlingHolds(PlanItem(), Inspection(), noon()).isEmpty());
        PlanItem soaking;
        soaking.soak_minutes = 30;
        QCOMPARE(causesOf(soaking, inspection({}, {}, QStringLiteral("11:20"))), QString());
    }

    void saysUntilWhen()
    {
        const auto holds = settlingHolds(
            plan(), inspection(QStringLiteral("20"), QStringLiteral("20"), QStringLiteral("11:30")), noon());
        QCOMPARE(holds.size(), 1);
        QCOMPARE(holds.first().until->toString(), QStringLiteral("2026-03-07T12:30:00.000Z"));
        QVERIFY(holds.first().what.contains(QStringLiteral("60 minutes")));
    }

    void namesWhatIsNotRecorded_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("recorded");
        QTest::addColumn<QStringList>("missing");
        const auto list = [](const char* text) { return QString::fromLatin1(text).split(u';', Qt::SkipEmptyParts); };
        const auto row = [&](const char* name, const char* wanted, const char* recorded, const char* missing) {
            QTest::newRow(name) << list(wanted) << list(recorded) << list(missing);
        };
        row("nothing wanted", "", "", "");
        row("nothing recorded", "humidity;part temperature", "", "humidity;part temperature");
        row("all", "humidity;filter", "filter=0.8 mm;humidity=45 %", "");
        row("either case, and space", " Humidity ", "humidity = 45 %", "");
        row("a longer name is another", "light", "light source=ring", "light");
        row("a value that is a name", "filter", "humidity=filter", "filter");
        row("the plate's temperature has its own field", "plate temperature", "plate temperature=20",
            "plate temperature");
    }
    void namesWhatIsNotRecorded()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, recorded);
        PlanItem item;
        item.conditions = wanted;
        Inspection inspection;
        inspection.conditions = recorded;
        QTEST(unrecordedConditions(item, inspection), "missing");
        inspection.part_temperature = Decimal::fromInteger(20);
        inspection.plate_temperature = Decimal::fromInteger(20);
        for (const QString& missing : unrecordedConditions(item, inspection))
            QVERIFY(!missing.contains(QStringLiteral("temperature")));
    }

private:
    static Instant at(const QString& clock) { return *Instant::parse(QStringLiteral("2026-03-07T%1:00Z").arg(clock)); }
    static Instant noon() { return at(QStringLiteral("12:00")); }
    static PlanItem plan()
    {
        PlanItem item;
        item.temperature_low = Decimal::fromInteger(19);
        item.temperature_high = Decimal::fromInteger(21);
        item.temperature_difference = settlingNumber(QStringLiteral("0.5"));
        item.soak_minutes = 60;
        return item;
    }
    static Inspection inspection(const QString& part, const QString& plate, const QString& since)
    {
        Inspection recorded;
        recorded.part_temperature = settlingNumber(part);
        recorded.plate_temperature = settlingNumber(plate);
        if (!since.isEmpty())
            recorded.settling_since = at(since);
        return recorded;
    }
    static QString causesOf(const PlanItem& item, const Inspection& recorded)
    {
        QStringList names;
        for (const SettlingHold& hold : settlingHolds(item, recorded, noon()))
            names.append(enumName(hold.cause));
        return names.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
