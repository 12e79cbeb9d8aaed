// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/unit_service.h"
#include "support/barrel_shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

using StatePair = std::pair<UnitState, UnitState>;

/// The steps as the requirements list them, read from data and not from the program.
QMap<StatePair, QString> listedSteps()
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/domain/unit_states.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no unit_states.json");
    QMap<StatePair, QString> steps;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("allowed")].toArray()) {
        const QJsonObject step = value.toObject();
        const auto from = enumFromName<UnitState>(step[QStringLiteral("from")].toString());
        const auto to = enumFromName<UnitState>(step[QStringLiteral("to")].toString());
        steps.insert({from.value(), to.value()}, step[QStringLiteral("signature")].toString());
    }
    return steps;
}

/// Steps that a nonconformity or a hold takes with its own record.
bool needsARecordOfItsOwn(StatePair step)
{
    const auto [from, to] = step;
    const bool cameBack = from == UnitState::Returned || from == UnitState::Withdrawn;
    return to == UnitState::Nonconforming || (from == UnitState::Nonconforming && to != UnitState::Quarantined) ||
           (to == UnitState::Quarantined && !cameBack);
}

/// A measured, good unit that stands in the state as if it had come there lawfully.
UnitId unitIn(Shop& shop, StatePair step, int number)
{
    const auto id = shop.goodUnit(QByteArray("BRL-" + QByteArray::number(number)).constData());
    shop.edit(id, [&](domain::Unit& unit) {
        unit.state = step.first;
        if (step.first == UnitState::Quarantined)
            unit.previous_state = step.second;
        if (step.first == UnitState::Withdrawn)
            unit.withdrawn_reason = WithdrawnReason::Lost;
    });
    return id;
}

Result<> take(Shop& shop, const Session& session, UnitId unit, StatePair step)
{
    StepRequest request;
    request.units = {unit};
    request.to = step.second;
    request.reason = QStringLiteral("asked for by the test");
    if (step.second == UnitState::Withdrawn)
        request.withdrawn = step.first == UnitState::Planned ? WithdrawnReason::NeverMade : WithdrawnReason::Lost;
    return UnitService(shop.records(), shop.clock(), session).step(request);
}

QByteArray words(StatePair step)
{
    return (stateWords(step.first) + QStringLiteral(" -> ") + stateWords(step.second)).toUtf8();
}

QList<StatePair> allPairs()
{
    QList<StatePair> pairs;
    const auto states = static_cast<int>(namesOf(UnitState{}).size());
    for (int from = 0; from < states; ++from) {
        for (int to = 0; to < states; ++to)
            pairs.append({static_cast<UnitState>(from), static_cast<UnitState>(to)});
    }
    return pairs;
}

} // namespace

/// All 256 pairs of states, driven through the service by people of each role.
class TestEveryUnitStep : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNotListedAndChangesNothing()
    {
        Shop shop;
        Session all = shop.anna;
        all.roles = {Role::Operator, Role::Inspector, Role::QualityManager};
        const auto listed = listedSteps();
        QCOMPARE(listed.size(), 63);
        int number = 0;
        for (const StatePair& pair : allPairs()) {
            if (listed.contains(pair))
                continue;
            const auto unit = unitIn(shop, pair, ++number);
            const int lines = shop.lines();
            const auto done = take(shop, all, unit, pair);
            QVERIFY2(!done, words(pair).constData());
            QVERIFY2(!done.error().detail.isEmpty(), words(pair).constData());
            QCOMPARE(shop.get(unit).state, pair.first);
            QCOMPARE(shop.lines(), lines);
        }
        QCOMPARE(number, 256 - 63);
    }

    void leavesSomeStepsToTheNonconformityAndTheHold()
    {
        Shop shop;
        Session all = shop.anna;
        all.roles = {Role::Operator, Role::Inspector, Role::QualityManager};
        int number = 0;
        for (const auto& [pair, signature] : listedSteps().asKeyValueRange()) {
            if (!needsARecordOfItsOwn(pair))
                continue;
            const auto unit = unitIn(shop, pair, ++number);
            const auto done = take(shop, all, unit, pair);
            QVERIFY2(!done && done.error().code == Error::Code::Conflict, words(pair).constData());
            QVERIFY2(done.error().message.contains(QStringLiteral("nonconformity")) ||
                         done.error().message.contains(QStringLiteral("hold")),
                     qPrintable(done.error().message));
            QCOMPARE(shop.get(unit).state, pair.first);
        }
        QVERIFY(number > 10);
    }

    void takesEveryOtherByExactlyTheRolesThatMaySignIt()
    {
        Shop shop;
        shop.set("needs_first_article", QStringLiteral("no"));
        const QList<std::pair<Role, const Session*>> people{{Role::Operator, &shop.op},
                                                            {Role::Inspector, &shop.ivo},
                                                            {Role::QualityManager, &shop.anna},
                                                            {Role::Auditor, &shop.audit}};
        int number = 0;
        int taken = 0;
        for (const auto& [pair, signature] : listedSteps().asKeyValueRange()) {
            if (needsARecordOfItsOwn(pair))
                continue;
            const auto meaning = enumFromName<SignatureMeaning>(signature.section(u';', 0, 0));
            for (const auto& [role, session] : people) {
                const auto unit = unitIn(shop, pair, ++number);
                const auto done = take(shop, *session, unit, pair);
                const bool may = maySign(role, meaning.value_or(SignatureMeaning::Verified));
                QVERIFY2(bool(done) == may, (words(pair) + " by " + enumName(role).toUtf8() + ": " +
                                             (done ? QByteArray("taken") : done.error().message.toUtf8()))
                                                .constData());
                if (!done)
                    QCOMPARE(done.error().code, Error::Code::Denied);
                QCOMPARE(shop.get(unit).state, done ? pair.second : pair.first);
                taken += done ? 1 : 0;
            }
        }
        QVERIFY(taken > 30);
    }
};

QTEST_GUILESS_MAIN(TestEveryUnitStep)
#include "tst_every_unit_step.moc"
