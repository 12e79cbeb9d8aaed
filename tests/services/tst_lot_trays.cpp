// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_job.h"
#include "services/importer.h"
#include "services/ledger_service.h"
#include "services/lot_service.h"
#include "services/record_history.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

constexpr const char* why = "sorted anew";

} // namespace

/// Units in trays; each promise on trays of its own, in one store.
class TestLotTrays final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = std::make_unique<Shop>(); }
    void cleanupTestCase() { m_shop.reset(); }
    void init()
    {
        ++m_round;
        m_first = tray(QStringLiteral("A"));
        m_second = tray(QStringLiteral("B"));
        m_units = MUST(lots().serialize({m_first, serials(1, 3), places(1, 3)}));
        m_others = MUST(lots().serialize({m_second, serials(4, 4), places(1, 1)}));
        m_shop->clock().advance(1000);
    }

    void movesAUnitToAFreePlaceAndKeepsWhereItLay()
    {
        const auto moved = MUST(lots().moveInTrays({{m_units[0], {}, QStringLiteral(" 9 ")}}, QLatin1String(why)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0].from.position, QStringLiteral("1"));
        QCOMPARE(moved[0].to.position, QStringLiteral("9"));
        const auto unit = m_shop->get(m_units[0]);
        QCOMPARE(unit.place(), QStringLiteral("9"));
        QVERIFY(unit.tray() == m_first);
        QCOMPARE(unit.position, QStringLiteral("1")); // where it lay before
        QCOMPARE(unit.tray_places.size(), 1);
        QCOMPARE(unit.tray_places[0].reason, QLatin1String(why));
        QVERIFY(unit.tray_places[0].person == m_shop->op.person);
        QVERIFY(unit.tray_places[0].time == m_shop->clock().now());
        const auto last = MUST(RecordHistory(m_shop->records()).of(Kind::Unit, m_units[0].key())).last();
        QCOMPARE(last.act, ledger::Act::Change);
        QCOMPARE(last.why, QLatin1String(why));
        // the place is free again, and only another move brings it back
        MUST(lots().moveInTrays({{m_units[1], {}, QStringLiteral("1")}}, QLatin1String(why)));
        QVERIFY(!lots().moveInTrays({{m_units[0], {}, QStringLiteral("1")}}, QLatin1String(why)));
    }

    void movesBetweenTraysAndLeavesWhereAUnitCameFrom()
    {
        const auto left = MUST(leftOf(m_shop->records(), m_first));
        const auto moved = MUST(lots().moveInTrays({{m_units[0], m_second, QStringLiteral("2")}}, QLatin1String(why)));
        QVERIFY(moved[0].from.tray != moved[0].to.tray);
        const auto unit = m_shop->get(m_units[0]);
        QVERIFY(unit.tray() == m_second);
        QVERIFY(unit.lot == m_first);
        QVERIFY(MUST(leftOf(m_shop->records(), m_first)) == left);
        // and home again
        MUST(lots().moveInTrays({{m_units[0], m_first, QStringLiteral("1")}}, QLatin1String(why)));
        QCOMPARE(m_shop->get(m_units[0]).tray_places.size(), 2);
    }

    void twoChangePlacesInOneAct()
    {
        const auto entries = m_shop->store().ask("SELECT count(*) FROM ledger_entry").toInt();
        MUST(lots().swapInTrays(m_units[0], m_others[0], QLatin1String(why)));
        QVERIFY(m_shop->get(m_units[0]).tray() == m_second);
        QVERIFY(m_shop->get(m_others[0]).tray() == m_first);
        QCOMPARE(m_shop->get(m_others[0]).place(), QStringLiteral("1"));
        QCOMPARE(m_shop->store().ask("SELECT count(*) FROM ledger_entry").toInt(), entries + 1);
        // three in a ring
        MUST(lots().moveInTrays({{m_others[0], {}, QStringLiteral("2")},
                                 {m_units[1], {}, QStringLiteral("3")},
                                 {m_units[2], {}, QStringLiteral("1")}},
                                QLatin1String(why)));
        QCOMPARE(m_shop->get(m_units[2]).place(), QStringLiteral("1"));
    }

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        for (const auto& [what, says] : {std::pair{"taken", "Unit %2 lies at place 2"},
                                         {"taken in another tray", "Unit %4 lies at place 1"},
                                         {"the place it has", "already"},
                                         {"one place for two", "a place holds one"},
                                         {"named twice", "named twice"},
                                         {"no place", "to which place"},
                                         {"no reason", "Say why"},
                                         {"nothing", "which units"},
                                         {"in no tray", "lies in no tray"},
                                         {"shipped", "is shipped"},
                                         {"at a finisher", "at a finisher"},
                                         {"out of a held tray", "on hold"},
                                         {"into a held tray", "on hold"},
                                         {"into a rejected tray", "rejected"},
                                         {"into a used-up tray", "used up"},
                                         {"into a delivered tray", "was delivered"},
                                         {"another part revision", "another part revision"},
                                         {"a bar", "names no part"},
                                         {"an auditor", "Only an operator"}})
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(says);
    }
    void refusesAndChangesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        QList<TrayMove> moves{{m_units[0], {}, QStringLiteral("9")}};
        QString reason = QLatin1String(why);
        const Session* session = &m_shop->op;
        const auto put = [this](UnitState state) { m_shop->edit(m_units[0], [&](auto& unit) { unit.state = state; }); };
        const auto close = [this](LotId lot, LotState state) {
            m_shop->edit(lot, [&](Lot& tray) { tray.state = state; });
        };
        if (what == u"taken")
            moves[0].position = QStringLiteral("2");
        else if (what == u"taken in another tray")
            moves[0] = {m_units[0], m_second, QStringLiteral("1")};
        else if (what == u"the place it has")
            moves[0].position = QStringLiteral("1");
        else if (what == u"one place for two")
            moves.append({m_units[1], {}, QStringLiteral("9")});
        else if (what == u"named twice")
            moves.append({m_units[0], {}, QStringLiteral("8")});
        else if (what == u"no place")
            moves[0].position = QStringLiteral(" ");
        else if (what == u"no reason")
            reason = QStringLiteral(" ");
        else if (what == u"nothing")
            moves.clear();
        else if (what == u"in no tray")
            moves[0].unit = MUST(lots().serialize({m_first, serials(5, 5), {}})).first();
        else if (what == u"shipped")
            put(UnitState::Shipped);
        else if (what == u"at a finisher")
            put(UnitState::AwaitingFinish);
        else if (what == u"out of a held tray")
            close(m_first, LotState::Hold);
        else if (what == u"into a held tray")
            close(m_second, LotState::Hold);
        else if (what == u"into a rejected tray")
            close(m_second, LotState::Rejected);
        else if (what == u"into a used-up tray")
            close(m_second, LotState::Consumed);
        else if (what == u"into a delivered tray")
            deliver();
        else if (what == u"another part revision")
            m_shop->edit(m_second, [other = otherRevision()](Lot& tray) { tray.part_revision = other; });
        else if (what == u"a bar")
            m_shop->edit(m_second, [](Lot& tray) { tray.part_revision.reset(); });
        else
            session = &m_shop->audit;
        if (what.startsWith(u"into") || what == u"another part revision" || what == u"a bar")
            moves[0].tray = m_second;
        const QString places = m_shop->store().ask("SELECT count(*) FROM tray_place");
        const auto refused = LotService(m_shop->records(), m_shop->clock(), *session).moveInTrays(moves, reason);
        QVERIFY(!refused);
        says.replace(QStringLiteral("%2"), serials(2, 2).first()).replace(QStringLiteral("%4"), serials(4, 4).first());
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
        QCOMPARE(m_shop->store().ask("SELECT count(*) FROM tray_place"), places);
    }

    void whatLeftTheHouseFreesItsPlace()
    {
        m_shop->edit(m_units[1], [](auto& unit) { unit.state = UnitState::Scrapped; });
        MUST(lots().moveInTrays({{m_units[0], {}, QStringLiteral("2")}}, QLatin1String(why)));
        QCOMPARE(m_shop->get(m_units[0]).place(), QStringLiteral("2"));
    }

    void aPlaceThatIsTakenIsNotGivenASecondTime()
    {
        const auto refused = lots().serialize({m_first, serials(6, 6), places(3, 3)});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(serials(3, 3).first()), qPrintable(refused.error().message));
    }

    void whatWasMeasuredAtAPlaceGoesToWhoLiesThere()
    {
        MUST(lots().swapInTrays(m_units[0], m_units[1], QLatin1String(why)));
        MUST(lots().moveInTrays({{m_units[2], m_second, QStringLiteral("7")}}, QLatin1String(why)));
        const auto taken = MUST(import(QStringLiteral("1"), {}));
        QVERIFY2(taken.saved, qPrintable(taken.problems.value(0).message));
        QCOMPARE(taken.units.value(0).serial, serials(2, 2).first());
        QVERIFY(MUST(import(QStringLiteral("7"), {}, QStringLiteral("B"))).saved);
        // nobody lies at 3 any more, and who lay at 1 before it was moved can't be told from a sheet
        const auto gone = MUST(import(QStringLiteral("3"), {}));
        QVERIFY(!gone.saved);
        QVERIFY2(gone.problems.value(0).message.contains(serials(3, 3).first()),
                 qPrintable(gone.problems.value(0).message));
        const auto before = MUST(import(QStringLiteral("1"), QStringLiteral("2020-01-01T10:00:00Z")));
        QVERIFY(!before.saved);
        QVERIFY2(before.problems.value(0).message.contains(QStringLiteral("was moved to place 1")),
                 qPrintable(before.problems.value(0).message));
    }

    void theBenchShowsATrayAsItLies()
    {
        MUST(lots().moveInTrays({{m_units[0], m_second, QStringLiteral("5")}}, QLatin1String(why)));
        const auto labels = [](const BenchJob& job) {
            QStringList all;
            for (const BenchPiece& piece : job.pieces)
                all.append(piece.position + u' ' + piece.label);
            return all;
        };
        QCOMPARE(labels(MUST(benchJob(m_shop->records(), QStringLiteral("lot/") + numberOf(QStringLiteral("A"))))),
                 (QStringList{QStringLiteral("2 ") + serials(2, 2)[0], QStringLiteral("3 ") + serials(3, 3)[0]}));
        const QStringList second{QStringLiteral("1 ") + serials(4, 4)[0], QStringLiteral("5 ") + serials(1, 1)[0]};
        for (const QString& name :
             {QStringLiteral("lot/") + numberOf(QStringLiteral("B")), QStringLiteral("LB-7/") + serials(1, 1)[0]}) {
            const BenchJob job = MUST(benchJob(m_shop->records(), name));
            QCOMPARE(labels(job), second);
            QCOMPARE(job.lot, numberOf(QStringLiteral("B")));
        }
        BenchSubject one;
        one.unit = m_units[0];
        QCOMPARE(MUST(benchPiece(m_shop->records(), one)).position, QStringLiteral("5"));
    }

    void theLedgerHolds()
    {
        SilentProgress progress;
        const auto report = MUST(verifyLedger(m_shop->records(), progress));
        QVERIFY2(report.ok, qPrintable(report.problems.join(u'\n')));
        const auto changed = m_shop->store().change("UPDATE tray_place SET position = '1'");
        QVERIFY(!changed);
    }

private:
    LotService lots() { return LotService(m_shop->records(), m_shop->clock(), m_shop->op); }
    LotId tray(const QString& letter)
    {
        Lot lot;
        lot.number = numberOf(letter);
        lot.type = LotType::Production;
        lot.part_revision = m_shop->revision;
        lot.quantity = Decimal::fromInteger(20);
        lot.unit_of_measure = QStringLiteral("pcs");
        return m_shop->add(lot);
    }
    QString numberOf(const QString& letter) const { return QStringLiteral("TRAY-%1%2").arg(letter).arg(m_round); }
    QStringList serials(int first, int last) const
    {
        QStringList list;
        for (int i = first; i <= last; ++i)
            list.append(QStringLiteral("R%1-%2").arg(m_round).arg(i));
        return list;
    }
    static QStringList places(int first, int last)
    {
        QStringList list;
        for (int i = first; i <= last; ++i)
            list.append(QString::number(i));
        return list;
    }
    void deliver()
    {
        Shipment shipment;
        shipment.number = QStringLiteral("L-%1").arg(m_round);
        shipment.consignee = QStringLiteral("Kardia");
        ShipmentLine line;
        line.lot = m_second;
        shipment.lines = {line};
        m_shop->add(shipment);
    }
    PartRevisionId otherRevision()
    {
        PartRevision revision;
        revision.part = m_shop->part;
        revision.revision = QStringLiteral("E");
        return m_shop->add(revision);
    }
    /// A bore that was measured at a place of a tray.
    Result<ImportResult> import(const QString& position, const QString& time,
                                const QString& letter = QStringLiteral("A"))
    {
        ImportRequest request;
        request.path = m_shop->store().folder() + QStringLiteral("/m%1.jsonl").arg(++m_files);
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        QString line = QStringLiteral(R"({"kind":"measurement","lot":"%1","position":"%2","balloon":"2",)"
                                      R"("value":"10.5001","unit_of_measure":"mm"%3})")
                           .arg(numberOf(letter), position,
                                time.isEmpty() ? QString() : QStringLiteral(R"(,"time":"%1")").arg(time));
        file.write("{\"clew\":\"exchange/1\"}\n" + line.toUtf8() + "\n");
        file.close();
        SilentProgress progress;
        return Importer(m_shop->records(), m_shop->clock(), MUST(importActor(m_shop->anna))).import(request, progress);
    }

    std::unique_ptr<Shop> m_shop;
    int m_round = 0;
    int m_files = 0;
    LotId m_first;
    LotId m_second;
    QList<UnitId> m_units;
    QList<UnitId> m_others;
};

QTEST_GUILESS_MAIN(TestLotTrays)
#include "tst_lot_trays.moc"
