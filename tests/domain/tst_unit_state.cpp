// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/unit_state.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace clew;
using namespace clew::domain;

namespace {

constexpr int stateCount = int(namesOf(UnitState{}).size());
constexpr int reasonCount = int(namesOf(WithdrawnReason{}).size());

QString nameOf(UnitState state)
{
    return QString::fromLatin1(namesOf(state)[std::size_t(state)]);
}

QJsonObject requirement()
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/domain/unit_states.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no unit_states.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// "from>to" -> the requirement's row.
QHash<QString, QJsonObject> requiredSteps()
{
    QHash<QString, QJsonObject> steps;
    const auto allowed = requirement().value(QStringLiteral("allowed")).toArray();
    for (const auto& value : allowed) {
        const QJsonObject row = value.toObject();
        steps.insert(row.value(QStringLiteral("from")).toString() + QLatin1Char('>') +
                         row.value(QStringLiteral("to")).toString(),
                     row);
    }
    return steps;
}

/// The reason which a step to or from withdrawn asks for, as its note says in words.
WithdrawnReason fittingReason(const QJsonObject& row)
{
    const QString note = row.value(QStringLiteral("note")).toString();
    if (note.contains(QStringLiteral("never made")))
        return WithdrawnReason::NeverMade;
    return note.contains(QStringLiteral("lost")) ? WithdrawnReason::Lost : WithdrawnReason::None;
}

QString detailOf(UnitState from, UnitState to, const StepFacts& facts = {})
{
    const auto step = checkStep(from, to, facts);
    return step ? QString() : step.error().detail;
}

} // namespace

class TestUnitState final : public QObject
{
    Q_OBJECT

private slots:
    void namesItsStatesAsRequired()
    {
        const auto states = requirement().value(QStringLiteral("states")).toArray();
        QCOMPARE(int(states.size()), stateCount);
        for (int i = 0; i < stateCount; ++i)
            QCOMPARE(nameOf(UnitState(i)), states[i].toString());
    }

    void takesTheRequiredStepsAndNoOther()
    {
        const auto required = requiredSteps();
        QCOMPARE(required.size(), 63);
        QCOMPARE(unitSteps().size(), std::size_t(63));
        int taken = 0;
        for (int from = 0; from < stateCount; ++from) {
            for (int to = 0; to < stateCount; ++to) {
                const QString key = nameOf(UnitState(from)) + QLatin1Char('>') + nameOf(UnitState(to));
                const QJsonObject row = required.value(key);
                const auto step = checkStep(UnitState(from), UnitState(to), {UnitState(to), fittingReason(row)});
                QVERIFY2(step.has_value() == required.contains(key), qPrintable(key));
                if (!step) {
                    QVERIFY(step.error().code == Error::Code::Conflict);
                    QVERIFY(!step.error().detail.isEmpty() && step.error().message.endsWith(QLatin1Char('.')));
                    continue;
                }
                ++taken;
                const QString meaning =
                    step->signature ? QString::fromLatin1(namesOf(*step->signature)[std::size_t(*step->signature)])
                                    : QStringLiteral("system");
                QCOMPARE(meaning, row.value(QStringLiteral("signature")).toString().section(QLatin1Char(';'), 0, 0));
            }
        }
        QCOMPARE(taken, 63);
    }

    void refusesEveryStepFromScrapped()
    {
        for (int to = 0; to < stateCount; ++to) {
            const auto expected = UnitState(to) == UnitState::Scrapped ? QStringLiteral("same_state")
                                                                       : QStringLiteral("scrapped_is_final");
            QCOMPARE(detailOf(UnitState::Scrapped, UnitState(to), {UnitState(to), WithdrawnReason::Lost}), expected);
        }
    }

    void namesTheForbiddenShortCuts()
    {
        using enum UnitState;
        const auto notAStep = QStringLiteral("not_a_step");
        QCOMPARE(detailOf(Planned, Accepted), notAStep);
        QCOMPARE(detailOf(AwaitingFinish, Inspected), notAStep);
        QCOMPARE(detailOf(Shipped, InProcess), notAStep);
        QCOMPARE(detailOf(Nonconforming, Released), notAStep);
        QCOMPARE(detailOf(Inspected, Released), notAStep);
        QCOMPARE(detailOf(Accepted, Shipped), notAStep);
        QCOMPARE(detailOf(Released, Released), QStringLiteral("same_state"));
    }

    void liftsAHoldOnlyToWhereItWasPutOn()
    {
        using enum UnitState;
        const auto refused = QStringLiteral("not_the_previous_state");
        QVERIFY(checkStep(Quarantined, Released, {Released}).has_value());
        QCOMPARE(detailOf(Quarantined, Released, {Accepted}), refused);
        QCOMPARE(detailOf(Quarantined, Released), refused);
        QCOMPARE(detailOf(Quarantined, Planned, {InProcess}), refused);
        QCOMPARE(detailOf(Quarantined, Returned, {Returned}), QStringLiteral("not_a_step"));
    }

    void liftsAnyHoldToANewInspection()
    {
        using enum UnitState;
        for (const auto previous : {Released, Returned, Withdrawn, Planned})
            QVERIFY(checkStep(Quarantined, InInspection, {previous}).has_value());
        QVERIFY(checkStep(Quarantined, InInspection).has_value());
        QVERIFY(checkStep(Quarantined, Nonconforming, {Released}).has_value());
    }

    void asksWhyAUnitIsWithdrawn()
    {
        for (const UnitStep& step : unitSteps()) {
            if (step.to != UnitState::Withdrawn)
                continue;
            for (int reason = 0; reason < reasonCount; ++reason) {
                const auto given = WithdrawnReason(reason);
                const bool planned = step.from == UnitState::Planned;
                const bool fits = planned == (given == WithdrawnReason::NeverMade);
                const auto expected = given == WithdrawnReason::None ? QStringLiteral("withdraw_reason_missing")
                                      : fits                         ? QString()
                                                                     : QStringLiteral("withdraw_reason_not_fitting");
                QCOMPARE(detailOf(step.from, step.to, {std::nullopt, given}), expected);
            }
        }
    }

    void findsAgainOnlyWhatWasLost()
    {
        for (int reason = 0; reason < reasonCount; ++reason) {
            const auto stored = WithdrawnReason(reason);
            QCOMPARE(detailOf(UnitState::Withdrawn, UnitState::Quarantined, {std::nullopt, stored}),
                     stored == WithdrawnReason::Lost ? QString() : QStringLiteral("not_withdrawn_as_lost"));
        }
    }

    void saysWhatIsWrongInWords()
    {
        const auto step = checkStep(UnitState::AwaitingFinish, UnitState::Inspected);
        QCOMPARE(step.error().message,
                 QStringLiteral("A unit that is awaiting finish can't become inspected; take the steps between."));
    }
};

QTEST_APPLESS_MAIN(TestUnitState)
#include "tst_unit_state.moc"
