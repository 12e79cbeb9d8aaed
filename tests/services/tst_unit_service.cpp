// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/hold_service.h"
#include "services/ledger_service.h"
#include "services/nonconformity_service.h"
#include "services/unit_service.h"
#include "support/barrel_shop.h"

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

Result<> step(Shop& shop, const Session& session, UnitId unit, UnitState to, const QString& reason = {},
              const QString& override = {})
{
    StepRequest request;
    request.units = {unit};
    request.to = to;
    request.reason = reason;
    request.override = override;
    return UnitService(shop.records(), shop.clock(), session).step(request);
}

NonconformityId openOn(Shop& shop, UnitId unit, const Session& session)
{
    NonconformityRequest request;
    request.title = QStringLiteral("bore too large");
    request.units = {unit};
    return MUST(NonconformityService(shop.records(), shop.clock(), session).open(request));
}

Result<> dispose(Shop& shop, NonconformityId id, Disposition disposition, const Session& session)
{
    DispositionRequest request;
    request.disposition = disposition;
    request.justification = QStringLiteral("decided at the review");
    return NonconformityService(shop.records(), shop.clock(), session).dispose(id, request);
}

bool ledgerHolds(Shop& shop)
{
    SilentProgress progress;
    const auto report = MUST(verifyLedger(shop.records(), progress));
    for (const QString& problem : report.problems)
        qWarning("%s", qPrintable(problem));
    return report.ok;
}

} // namespace

class TestUnitService : public QObject
{
    Q_OBJECT

private slots:
    void walksFromThePlanToReview()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Planned);
        QVERIFY_RESULT(step(shop, shop.op, unit, UnitState::InProcess));
        QVERIFY_RESULT(step(shop, shop.op, unit, UnitState::InInspection));
        QVERIFY_RESULT(step(shop, shop.ira, unit, UnitState::Inspected));
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Accepted));
        QCOMPARE(shop.get(unit).state, UnitState::Accepted);
        QVERIFY(ledgerHolds(shop));
    }

    void saysInTheEntryThatNobodySigned()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY_RESULT(step(shop, shop.ira, unit, UnitState::Inspected, QStringLiteral("all measured")));
        QVERIFY(shop.lastLine().contains(QStringLiteral("inspected; inspected, not signed; all measured")));
        QVERIFY(shop.lastLine().contains(QStringLiteral("\"act\":\"state\"")));
        QVERIFY(shop.lastLine().contains(QStringLiteral("i.roth")));
    }

    void refusesByRole_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("may");
        QTest::newRow("operator") << "op" << false;
        QTest::newRow("inspector") << "ira" << true;
        QTest::newRow("quality manager") << "anna" << true;
        QTest::newRow("auditor") << "audit" << false;
    }
    void refusesByRole()
    {
        QFETCH(QString, who);
        QFETCH(bool, may);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const QHash<QString, Session*> people{{QStringLiteral("op"), &shop.op},
                                              {QStringLiteral("ira"), &shop.ira},
                                              {QStringLiteral("anna"), &shop.anna},
                                              {QStringLiteral("audit"), &shop.audit}};
        const int lines = shop.lines();
        const auto done = step(shop, *people[who], unit, UnitState::Inspected);
        QCOMPARE(bool(done), may);
        if (!may) {
            QCOMPARE(done.error().code, Error::Code::Denied);
            QVERIFY(done.error().message.contains(QStringLiteral("inspector")));
            QCOMPARE(shop.lines(), lines);
            QCOMPARE(shop.get(unit).state, UnitState::InInspection);
        }
    }

    void refusesAStepThatIsNone()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Planned);
        const auto done = step(shop, shop.max, unit, UnitState::Released);
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("not_a_step"));
    }

    void beginsNoWorkOnMaterialThatIsNotGood()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Planned);
        Certificate certificate = shop.get(shop.certificate);
        certificate.state = CertificateState::Rejected;
        shop.change([&] { MUST(shop.records().revise(certificate)); });
        const auto done = step(shop, shop.op, unit, UnitState::InProcess);
        QVERIFY(!done && done.error().detail == QStringLiteral("gate_closed"));
        QVERIFY2(done.error().message.contains(QStringLiteral("gate f is closed")), qPrintable(done.error().message));
        Session both = shop.anna; // the step is an operator's, setting the gate aside a quality manager's
        both.roles.append(Role::Operator);
        QVERIFY_RESULT(step(shop, both, unit, UnitState::InProcess, {}, QStringLiteral("mill sends a new one")));
        certificate.state = CertificateState::Received; // not settled is no refusal yet
        shop.change([&] { MUST(shop.records().revise(certificate)); });
        const auto other = shop.goodUnit("BRL-2", UnitState::Planned);
        QVERIFY_RESULT(step(shop, shop.op, other, UnitState::InProcess));
    }

    void sendsNothingThatFailedToTheFinisher()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1", UnitState::InProcess);
        auto readings = shop.goodReadings();
        readings[0] = shop.reading(shop.bore, "10.5031");
        shop.inspect(unit, readings);
        const auto done = step(shop, shop.ira, unit, UnitState::AwaitingFinish);
        QVERIFY(!done && done.error().message.contains(QStringLiteral("gate b is closed")));
        const auto unmeasured = shop.unit("BRL-2", UnitState::InProcess);
        QVERIFY_RESULT(step(shop, shop.ira, unmeasured, UnitState::AwaitingFinish));
    }

    void shipsNothingWhoseLotIsHeld()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Released);
        const auto other = shop.goodUnit("BRL-2", UnitState::Released);
        QVERIFY_RESULT(step(shop, shop.anna, other, UnitState::Shipped)); // the control
        HoldRequest request;
        request.lots = {shop.bar};
        request.reason = QStringLiteral("heat in doubt");
        MUST(HoldService(shop.records(), shop.clock(), shop.max).place(request));
        QVERIFY(!step(shop, shop.anna, unit, UnitState::Shipped));
        QVERIFY(shop.get(unit).state != UnitState::Shipped);
    }

    void inspectsOnlyWhatHasItsResults()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        const auto done = step(shop, shop.ira, unit, UnitState::Inspected);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QVERIFY(done.error().message.contains(QStringLiteral("balloon 2 has no result")));
    }

    void acceptsOnlyWhatConforms()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1", UnitState::Inspected);
        auto readings = shop.goodReadings();
        readings[0] = shop.reading(shop.bore, "10.5031");
        shop.inspect(unit, readings);
        const auto done = step(shop, shop.anna, unit, UnitState::Accepted);
        QVERIFY(!done);
        QVERIFY(
            done.error().message.contains(QStringLiteral("reading 1 of balloon 2: 10.5031 mm is above 10.5030 mm")));
    }

    void wantsAReviewerWhoDidNotInspect()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY_RESULT(step(shop, shop.max, unit, UnitState::Inspected));
        const auto done = step(shop, shop.max, unit, UnitState::Accepted);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("Max Lang inspected BRL-1")));
        shop.set("one_person_shop", QStringLiteral("one person works here, QM manual 6.2"));
        QVERIFY_RESULT(step(shop, shop.max, unit, UnitState::Accepted));
    }

    void releasesOnlyThroughAllGates()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY_RESULT(step(shop, shop.ira, unit, UnitState::Inspected));
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Accepted));
        const auto done = step(shop, shop.anna, unit, UnitState::Released);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("gate j is open")));
        QVERIFY(!done.error().message.contains(QStringLiteral("gate a ")));
        shop.set("needs_first_article", QStringLiteral("no"));
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Released));
    }

    void overridesWithAnEntryOfItsOwn()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY_RESULT(step(shop, shop.ira, unit, UnitState::Inspected));
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Accepted));
        const int lines = shop.lines();
        const QString reason = QStringLiteral("customer waits, first article follows by Friday");
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Released, {}, reason));
        QCOMPARE(shop.lines(), lines + 2);
        const QString before = shop.store().ask("SELECT line FROM ledger_entry ORDER BY seq DESC LIMIT 1 OFFSET 1");
        QVERIFY(before.contains(QStringLiteral("\"act\":\"override\"")));
        QVERIFY(before.contains(reason));
        QVERIFY(shop.lastLine().contains(QStringLiteral("\"act\":\"state\"")));
        QVERIFY(ledgerHolds(shop));
    }

    void letsNoInspectorOverride()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        const auto done = step(shop, shop.ira, unit, UnitState::Inspected, {}, QStringLiteral("hurry"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Denied);
    }

    void movesAllUnitsOrNone()
    {
        Shop shop;
        const auto good = shop.goodUnit("BRL-1");
        const auto bare = shop.unit("BRL-2");
        StepRequest request;
        request.units = {good, bare};
        request.to = UnitState::Inspected;
        QVERIFY(!UnitService(shop.records(), shop.clock(), shop.ira).step(request));
        QCOMPARE(shop.get(good).state, UnitState::InInspection);
    }

    void asksWhyAUnitIsWithdrawn()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        QCOMPARE(step(shop, shop.ira, unit, UnitState::Withdrawn).error().detail,
                 QStringLiteral("withdraw_reason_missing"));
        StepRequest request;
        request.units = {unit};
        request.to = UnitState::Withdrawn;
        request.withdrawn = WithdrawnReason::Lost;
        QVERIFY(!UnitService(shop.records(), shop.clock(), shop.ira).step(request));
        request.reason = QStringLiteral("not in the tray after counting");
        QVERIFY_RESULT(UnitService(shop.records(), shop.clock(), shop.ira).step(request));
        QCOMPARE(shop.get(unit).withdrawn_reason, WithdrawnReason::Lost);
    }

    void leavesNothingBehindWhereAStepOfTheReleaseFails()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        QVERIFY_RESULT(step(shop, shop.ira, unit, UnitState::Inspected));
        QVERIFY_RESULT(step(shop, shop.anna, unit, UnitState::Accepted));
        const int lines = shop.lines();
        bool done = false;
        int failures = 0;
        for (int n = 1; !done; ++n) {
            QVERIFY2(n < 2000, "the release never succeeded");
            shop.database().failAtStep(n);
            done = bool(step(shop, shop.anna, unit, UnitState::Released, {}, QStringLiteral("agreed")));
            shop.database().failAtStep(0);
            if (done)
                break;
            ++failures;
            QCOMPARE(shop.get(unit).state, UnitState::Accepted);
            QCOMPARE(shop.lines(), lines);
        }
        QVERIFY(failures > 10);
        QCOMPARE(shop.lines(), lines + 2);
        QVERIFY(ledgerHolds(shop));
    }

    // Holds

    void quarantinesAndLetsGoToTheStateBefore()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Accepted);
        const auto gone = shop.goodUnit("BRL-2", UnitState::Shipped);
        HoldService holds(shop.records(), shop.clock(), shop.ira);
        HoldRequest request;
        request.reason = QStringLiteral("air gauge failed");
        request.units = {unit, gone};
        const auto hold = MUST(holds.place(request));
        QCOMPARE(shop.get(hold).number, QStringLiteral("H-2026-0001"));
        QCOMPARE(shop.get(unit).state, UnitState::Quarantined);
        QCOMPARE(shop.get(unit).previous_state, std::optional(UnitState::Accepted));
        QCOMPARE(shop.get(gone).state, UnitState::Shipped);
        QVERIFY(!step(shop, shop.anna, unit, UnitState::Accepted));
        QCOMPARE(holds.lift(hold, QStringLiteral("fine")).error().code, Error::Code::Denied);
        HoldService manager(shop.records(), shop.clock(), shop.anna);
        QCOMPARE(manager.lift(hold, {}).error().code, Error::Code::Invalid);
        QVERIFY_RESULT(manager.lift(hold, QStringLiteral("re-judged, nothing changes")));
        QCOMPARE(shop.get(unit).state, UnitState::Accepted);
        QVERIFY(!shop.get(unit).previous_state);
        QCOMPARE(manager.lift(hold, QStringLiteral("again")).error().code, Error::Code::Conflict);
        QVERIFY(ledgerHolds(shop));
    }

    void staysOnHoldUntilTheLastIsLifted()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Accepted);
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest request;
        request.reason = QStringLiteral("first");
        request.units = {unit};
        const auto first = MUST(holds.place(request));
        const auto second = MUST(holds.place(request));
        QCOMPARE(shop.get(second).number, QStringLiteral("H-2026-0002"));
        QVERIFY_RESULT(holds.lift(first, QStringLiteral("cleared")));
        QCOMPARE(shop.get(unit).state, UnitState::Quarantined);
        QVERIFY_RESULT(holds.lift(second, QStringLiteral("cleared")));
        QCOMPARE(shop.get(unit).state, UnitState::Accepted);
    }

    void bringsALotBackToItsState()
    {
        Shop shop;
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest request;
        request.reason = QStringLiteral("wrong alloy?");
        request.lots = {shop.bar};
        const auto hold = MUST(holds.place(request));
        QCOMPARE(shop.get(shop.bar).state, LotState::Hold);
        QVERIFY_RESULT(holds.lift(hold, QStringLiteral("spectrum is right")));
        QCOMPARE(shop.get(shop.bar).state, LotState::Accepted);
    }

    // Nonconformities

    void numbersNonconformitiesByTheYear()
    {
        Shop shop;
        const auto first = openOn(shop, shop.goodUnit("BRL-1"), shop.ira);
        const auto second = openOn(shop, shop.goodUnit("BRL-2"), shop.anna);
        QCOMPARE(shop.get(first).number, QStringLiteral("NC-2026-0001"));
        QCOMPARE(shop.get(second).number, QStringLiteral("NC-2026-0002"));
        shop.edit(second, [](Nonconformity& n) { n.number = QStringLiteral("NC-2026-9999"); });
        QCOMPARE(shop.get(openOn(shop, shop.goodUnit("BRL-3"), shop.ira)).number, QStringLiteral("NC-2026-10000"));
        QCOMPARE(shop.get(openOn(shop, shop.goodUnit("BRL-4"), shop.ira)).number, QStringLiteral("NC-2026-10001"));
        shop.clock().set(MUST(Instant::parse(QStringLiteral("2027-01-02T08:00:00Z"))));
        QCOMPARE(shop.get(openOn(shop, shop.goodUnit("BRL-5"), shop.ira)).number, QStringLiteral("NC-2027-0001"));
    }

    void followsTheDecision_data()
    {
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<QString>("state");
        QTest::newRow("rework") << "rework"
                                << "rework";
        QTest::newRow("scrap") << "scrap"
                               << "scrapped";
        QTest::newRow("concession") << "concession"
                                    << "accepted";
        QTest::newRow("invalid") << "invalid"
                                 << "in_inspection";
        QTest::newRow("return") << "return_to_supplier"
                                << "nonconforming";
    }
    void followsTheDecision()
    {
        QFETCH(QString, disposition);
        QFETCH(QString, state);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const auto id = openOn(shop, unit, shop.ira);
        QCOMPARE(shop.get(unit).state, UnitState::Nonconforming);
        QVERIFY(!step(shop, shop.anna, unit, UnitState::Rework));
        const auto chosen = *enumFromName<Disposition>(disposition);
        QCOMPARE(dispose(shop, id, chosen, shop.ira).error().code, Error::Code::Denied);
        QVERIFY_RESULT(dispose(shop, id, chosen, shop.anna));
        QCOMPARE(enumName(shop.get(unit).state), state);
        QCOMPARE(dispose(shop, id, chosen, shop.anna).error().code, Error::Code::Conflict);
        QVERIFY(ledgerHolds(shop));
    }

    void waitsForTheLastDecisionAndTakesTheHardest()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const auto first = openOn(shop, unit, shop.ira);
        const auto second = openOn(shop, unit, shop.ira);
        QVERIFY_RESULT(dispose(shop, first, Disposition::Rework, shop.anna));
        QCOMPARE(shop.get(unit).state, UnitState::Nonconforming);
        QVERIFY_RESULT(dispose(shop, second, Disposition::Concession, shop.anna));
        QCOMPARE(shop.get(unit).state, UnitState::Rework);
    }

    void followsAfterTheHoldWhatWasDecidedMeanwhile_data()
    {
        QTest::addColumn<bool>("heldFirst");
        QTest::newRow("held, then nonconforming") << true;
        QTest::newRow("nonconforming, then held") << false;
    }
    void followsAfterTheHoldWhatWasDecidedMeanwhile()
    {
        QFETCH(bool, heldFirst);
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1", UnitState::Inspected);
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest request;
        request.reason = QStringLiteral("until it is decided");
        request.units = {unit};
        const auto place = [&] { return MUST(holds.place(request)); };
        std::optional<HoldId> hold;
        if (heldFirst)
            hold = place();
        shop.clock().advance(1000);
        const auto id = openOn(shop, unit, shop.ira);
        shop.clock().advance(1000);
        const auto later = hold ? *hold : place();
        shop.clock().advance(1000);
        QVERIFY_RESULT(dispose(shop, id, Disposition::Rework, shop.anna));
        QVERIFY(shop.get(unit).state != UnitState::Rework);
        shop.clock().advance(1000);
        QVERIFY_RESULT(holds.lift(later, QStringLiteral("decided")));
        QCOMPARE(shop.get(unit).state, UnitState::Rework);
        QVERIFY(ledgerHolds(shop));
    }

    void staysNonconformingAfterTheHoldUntilDecided()
    {
        Shop shop;
        const auto unit = shop.goodUnit("BRL-1");
        const auto id = openOn(shop, unit, shop.ira);
        HoldService holds(shop.records(), shop.clock(), shop.anna);
        HoldRequest request;
        request.reason = QStringLiteral("until it is decided");
        request.units = {unit};
        const auto hold = MUST(holds.place(request));
        QCOMPARE(shop.get(unit).state, UnitState::Quarantined);
        QVERIFY_RESULT(holds.lift(hold, QStringLiteral("nothing found")));
        QCOMPARE(shop.get(unit).state, UnitState::Nonconforming);
        QVERIFY_RESULT(dispose(shop, id, Disposition::Scrap, shop.anna));
        QCOMPARE(shop.get(unit).state, UnitState::Scrapped);
    }

    void concedesNothingThatWasNotMeasured()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        const auto id = openOn(shop, unit, shop.ira);
        const auto done = dispose(shop, id, Disposition::Concession, shop.anna);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("balloon 2 has no result")));
        QCOMPARE(shop.get(id).disposition, Disposition::Open);
    }

    void wantsAJustification()
    {
        Shop shop;
        const auto id = openOn(shop, shop.goodUnit("BRL-1"), shop.ira);
        DispositionRequest request;
        QCOMPARE(NonconformityService(shop.records(), shop.clock(), shop.anna).dispose(id, request).error().code,
                 Error::Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestUnitService)
#include "tst_unit_service.moc"
