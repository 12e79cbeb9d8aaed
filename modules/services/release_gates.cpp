// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/release_gates.h"

#include "services/document_chain.h"
#include "services/gate_facts.h"
#include "services/gate_parts.h"
#include "services/people_of.h"
#include "services/references.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

struct GateName
{
    const char* code;
    const char* sentence;
};
constexpr std::array gateNames{
    GateName{"a", "Every planned characteristic has a result"},
    GateName{"b", "Every result conforms or is accepted by a concession"},
    GateName{"c", "Every gauge was in calibration when it measured"},
    GateName{"d", "Everybody was qualified on that day"},
    GateName{"e", "Every special process has its accepted certificate"},
    GateName{"f", "Every material lot has an accepted certificate"},
    GateName{"g", "The reviewer is not the inspector"},
    GateName{"h", "No nonconformity is open on it, its lots or its components"},
    GateName{"i", "No hold is on it, its lots or its components"},
    GateName{"j", "A first article of the part revision is approved"},
    GateName{"k", "Every supplier was approved"},
    GateName{"l", "Every special process is validated"},
};

ReleaseGate gateOf(const GateName& name, const GateFinding& finding)
{
    return {QString::fromLatin1(name.code), QString::fromLatin1(name.sentence), finding.state(), finding.text()};
}

Result<QList<ReleaseGate>> judgeGates(store::Records& records, const GateFacts& facts)
{
    QList<GateFinding> findings;
    findings << resultsComplete(facts) << resultsConform(facts);
    findings << TRY(gaugesValid(records, facts));
    findings << notRecorded(facts.settings.keepsTraining, QStringLiteral("no qualification is recorded"));
    findings << TRY(specialProcessesCertified(records, facts));
    findings << TRY(materialCertified(records, facts));
    findings << TRY(reviewedByAnother(records, facts));
    findings << nothingOpen(facts) << TRY(nothingHeld(records, facts));
    findings << TRY(firstArticleApproved(records, facts)) << TRY(suppliersApproved(records, facts));
    findings << notRecorded(facts.settings.keepsProcessValidation, QStringLiteral("no validation is recorded"));
    QList<ReleaseGate> gates;
    for (std::size_t i = 0; i < gateNames.size(); ++i)
        gates.append(gateOf(gateNames[i], findings[static_cast<qsizetype>(i)]));
    return gates;
}

QList<ReleaseGate> legacyGates()
{
    QList<ReleaseGate> gates;
    for (const GateName& name : gateNames)
        gates.append({QString::fromLatin1(name.code), QString::fromLatin1(name.sentence),
                      QStringLiteral("not kept here"), QStringLiteral("made before this store was kept")});
    return gates;
}

bool isToBeDelivered(UnitState state)
{
    return state != UnitState::Scrapped && state != UnitState::Withdrawn;
}

int weight(const QString& state)
{
    static const QStringList order{QStringLiteral("not kept here"), QStringLiteral("passed"), QStringLiteral("open"),
                                   QStringLiteral("closed")};
    return static_cast<int>(order.indexOf(state));
}

/// The worst of the units decides; the details name the first of them that are no better.
struct WorstOfUnits
{
    ReleaseGate gate;
    QStringList details;
    int more = 0;
    int units = 0;

    void add(const QString& serial, const ReleaseGate& other)
    {
        ++units;
        if (weight(other.state) > weight(gate.state)) {
            gate.state = other.state;
            details.clear();
            more = 0;
        }
        if (weight(other.state) < weight(gate.state) || weight(other.state) < weight(QStringLiteral("open")))
            return;
        if (details.size() < 5)
            details.append(QStringLiteral("%1: %2").arg(serial, other.detail));
        else
            ++more;
    }
    ReleaseGate result() const
    {
        ReleaseGate result = gate;
        if (!details.isEmpty())
            result.detail = details.join(QStringLiteral("; "));
        if (more > 0)
            result.detail += QStringLiteral("; and %1 more").arg(more);
        if (gate.state == QLatin1String("passed") && result.detail.isEmpty())
            result.detail = QStringLiteral("passed by each of %1 units").arg(units);
        return result;
    }
};

/// A lot's own gates, of which those that its units answer are left to them.
QList<WorstOfUnits> startFromLot(const QList<ReleaseGate>& ofLot)
{
    static const QStringList ofTheUnits{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("f"),
                                        QStringLiteral("g")};
    QList<WorstOfUnits> worst;
    for (const ReleaseGate& gate : ofLot) {
        WorstOfUnits start{gate, {}, 0, 0};
        if (ofTheUnits.contains(gate.code)) {
            start.gate.state = QStringLiteral("passed");
            start.gate.detail.clear();
        } else if (weight(gate.state) >= weight(QStringLiteral("open"))) {
            start.details.append(gate.detail);
        }
        worst.append(start);
    }
    return worst;
}

} // namespace

Result<QList<ReleaseGate>> ReleaseGates::of(UnitId unit)
{
    const GateFacts facts = TRY(gateFacts(m_records, unit));
    if (facts.unit->legacy)
        return legacyGates();
    return judgeGates(m_records, facts);
}

Result<QList<ReleaseGate>> ReleaseGates::of(LotId lot)
{
    const QList<ReleaseGate> ofLot = TRY(judgeGates(m_records, TRY(gateFacts(m_records, lot))));
    QList<domain::Unit> units;
    for (const UnitId id : TRY(store::unitsOfLot(m_records.database(), lot))) {
        const domain::Unit unit = TRY(m_records.getOwn(id));
        if (isToBeDelivered(unit.state))
            units.append(unit);
    }
    if (units.isEmpty())
        return ofLot;
    QList<WorstOfUnits> worst = startFromLot(ofLot);
    for (const domain::Unit& unit : units) {
        const QList<ReleaseGate> gates = TRY(of(unit.id));
        for (qsizetype i = 0; i < gates.size(); ++i)
            worst[i].add(unit.serial, gates[i]);
    }
    QList<ReleaseGate> gates;
    for (const WorstOfUnits& each : worst)
        gates.append(each.result());
    return gates;
}

bool allowRelease(const QList<ReleaseGate>& gates)
{
    return std::none_of(gates.begin(), gates.end(), [](const ReleaseGate& gate) {
        return gate.state == QLatin1String("open") || gate.state == QLatin1String("closed");
    });
}

QString whatClosesRelease(const QList<ReleaseGate>& gates)
{
    QStringList texts;
    for (const ReleaseGate& gate : gates) {
        if (gate.state == QLatin1String("open") || gate.state == QLatin1String("closed"))
            texts.append(
                QStringLiteral("gate %1 is %2 (%3): %4").arg(gate.code, gate.state, gate.sentence, gate.detail));
    }
    return texts.join(QStringLiteral(". "));
}

const ReleaseGate* findGate(const QList<ReleaseGate>& gates, const QString& code)
{
    const auto found =
        std::find_if(gates.begin(), gates.end(), [&](const ReleaseGate& gate) { return gate.code == code; });
    return found == gates.end() ? nullptr : &*found;
}

} // namespace clew::services
