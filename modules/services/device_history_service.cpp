// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/device_history_service.h"

#include "domain/retention.h"
#include "services/history_subject.h"
#include "services/people_of.h"
#include "services/release_gates.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

void fillPart(DeviceHistory& history, const HistorySubject& subject)
{
    if (subject.part) {
        history.partNumber = subject.part->number;
        history.partName = subject.part->name;
    }
    if (subject.revision) {
        history.partRevision =
            subject.revision->revision.isEmpty() ? QStringLiteral("N/C") : subject.revision->revision;
        history.drawingNumber = subject.revision->drawing;
        history.drawingRevision = subject.revision->drawing_revision;
    }
    if (subject.customer) {
        history.customer = subject.customer->name.isEmpty() ? subject.customer->code : subject.customer->name;
        history.customerPartNumber = history.partNumber;
    }
    if (subject.order) {
        history.order = subject.order->number;
        history.orderType = enumName(subject.order->type).replace(QLatin1Char('_'), QLatin1Char(' '));
        history.purchaseOrder = subject.order->customer_order;
    }
}

bool wasReleased(UnitState state)
{
    return state == UnitState::Released || state == UnitState::Shipped || state == UnitState::Recalled ||
           state == UnitState::Returned;
}

HistoryQuantities countUnits(const QList<domain::Unit>& units)
{
    HistoryQuantities quantities;
    qint64 made = 0;
    qint64 released = 0;
    qint64 scrapped = 0;
    qint64 lost = 0;
    for (const domain::Unit& unit : units) {
        if (unit.state == UnitState::Planned || unit.withdrawn_reason == WithdrawnReason::NeverMade)
            continue;
        ++made;
        released += wasReleased(unit.state);
        scrapped += unit.state == UnitState::Scrapped;
        lost += unit.state == UnitState::Withdrawn;
    }
    quantities.made = made;
    quantities.released = released;
    quantities.scrapped = scrapped;
    quantities.lost = lost;
    return quantities;
}

/// Of the order, where there is one; else of the lot's units; a lot without units has the quantity it was made in.
Result<HistoryQuantities> quantitiesOf(store::Records& records, const HistorySubject& subject)
{
    QList<domain::Unit> units = subject.units;
    if (subject.order && !subject.isLot()) {
        units.clear();
        for (const UnitId id : TRY(store::unitsOfOrder(records.database(), subject.order->id)))
            units.append(TRY(records.getOwn(id)));
    }
    if (!units.isEmpty())
        return countUnits(units);
    HistoryQuantities quantities;
    if (subject.lot && subject.lot->quantity) {
        const Decimal made = subject.lot->quantity->normalised();
        if (made.scale() == 0)
            quantities.made = made.mantissa();
        if (!subject.lot->unit_of_measure.isEmpty())
            quantities.unit = subject.lot->unit_of_measure;
    }
    return quantities;
}

void fillManufacture(DeviceHistory& history, const HistorySubject& subject)
{
    for (const OperationRun& run : subject.runs) {
        const auto begun = run.start ? run.start : run.end;
        const auto ended = run.end ? run.end : run.start;
        if (begun && (!history.manufacturedFrom || *begun < *history.manufacturedFrom))
            history.manufacturedFrom = begun;
        if (ended && (!history.manufacturedTo || *history.manufacturedTo < *ended))
            history.manufacturedTo = ended;
    }
}

/// The time runs from the last release there was.
void fillRetention(DeviceHistory& history, const HistorySubject& subject)
{
    RetentionFacts facts;
    for (const domain::Unit& unit : subject.units) {
        const auto steps = subject.steps.value(unit.id);
        const RecordStep* released = lastStepTo(steps, QStringLiteral("released"));
        if (!released && wasReleased(unit.state))
            released = lastStepTo(steps, enumName(unit.state));
        if (released && wasReleased(unit.state))
            facts.released = std::max(facts.released, released->time.utcDay());
    }
    if (subject.part)
        facts.lifetimeYears = subject.part->lifetime_years;
    if (subject.customer)
        facts.contractYears = subject.customer->retention_years;
    const Retention retention = retentionOf(facts);
    history.retainUntil = retention.until;
    history.retentionBasis = retention.basis;
}

bool isDemo(const HistorySubject& subject)
{
    const auto demo = [](const auto& record) { return record.demo; };
    return (subject.lot && subject.lot->demo) || std::any_of(subject.units.begin(), subject.units.end(), demo) ||
           std::any_of(subject.lots.begin(), subject.lots.end(), demo) ||
           std::any_of(subject.results.begin(), subject.results.end(),
                       [](const SubjectResult& result) { return result.measured.inspection->demo; });
}

Result<> fillTables(store::Records& records, DeviceHistory& history, const HistorySubject& subject)
{
    history.genealogy = TRY(genealogyRows(records, subject));
    history.certificates = TRY(certificateRows(records, subject, history.attachments));
    history.programs = TRY(programRows(records, subject));
    history.operations = TRY(operationRows(records, subject));
    history.results = TRY(resultRows(records, subject));
    history.conditions = conditionRows(subject);
    history.nonconformities = TRY(nonconformityRows(records, subject));
    history.holds = TRY(holdRows(records, subject));
    history.overrides = TRY(overrideRows(records, subject));
    history.lateEntries = TRY(lateEntryRows(records, subject));
    history.signatures = TRY(signatureRows(records, subject));
    history.ledger = TRY(ledgerRows(records, subject));
    history.quantities = TRY(quantitiesOf(records, subject));
    fillManufacture(history, subject);
    fillRetention(history, subject);
    history.decisionRule = mostFrequentRule(history.results);
    return {};
}

void addNotices(DeviceHistory& history, const HistorySubject& subject)
{
    if (std::any_of(subject.units.begin(), subject.units.end(), [](const domain::Unit& unit) { return unit.legacy; }))
        history.head.notices.append(
            QStringLiteral("History from before this store was kept: complete only from then."));
    if (!history.overrides.isEmpty())
        history.head.notices.append(
            QStringLiteral("%1 rules were set aside; see the overrides.").arg(history.overrides.size()));
    if (history.retainUntil.isNull())
        history.head.notices.append(QStringLiteral("Retention: %1.").arg(history.retentionBasis));
    history.head.demo = isDemo(subject);
}

/// A lot that has units stands as they do; a stop or a rejection of the lot itself comes first.
QString stateOfLot(const HistorySubject& subject)
{
    const LotState own = subject.lot->state;
    if (subject.units.isEmpty())
        return own == LotState::Hold ? QStringLiteral("on hold") : enumName(own);
    QStringList states;
    QHash<QString, int> counts;
    for (const domain::Unit& unit : subject.units) {
        const QString state = stateWords(unit.state);
        if (counts[state]++ == 0)
            states.append(state);
    }
    for (QString& state : states)
        state = QStringLiteral("%1 %2").arg(counts.value(state)).arg(state);
    if (own == LotState::Hold || own == LotState::Rejected)
        states.prepend(own == LotState::Hold ? QStringLiteral("lot on hold") : QStringLiteral("lot rejected"));
    return states.join(QStringLiteral(", "));
}

Result<QList<PlannedSigner>> historySigners(store::Records& records, const Session& session,
                                            const IssueRequest& request)
{
    return plannedSigners(records, session, request, QStringLiteral("I prepared this record and found it complete."),
                          QStringLiteral("I reviewed and approve this record."));
}

} // namespace

Result<DeviceHistory> DeviceHistoryService::assemble(UnitId id, const IssueRequest& request)
{
    const HistorySubject subject = TRY(historySubject(m_records, id));
    DeviceHistory history;
    const QString identifier = QStringLiteral("DHR-%1-%2").arg(subject.part->number, subject.unit->serial);
    const QByteArray uuid = TRY(m_records.uuidOf(Kind::Unit, id.key()));
    history.head = TRY(documentHead(m_records, m_clock, m_session, identifier, uuid));
    history.subject = subject.unit->serial;
    history.productionLot = subject.lot ? subject.lot->number : QString();
    history.state = stateWords(subject.unit->state);
    fillPart(history, subject);
    TRY(fillTables(m_records, history, subject));
    history.gates = TRY(ReleaseGates(m_records).of(id));
    history.signers = TRY(historySigners(m_records, m_session, request));
    addNotices(history, subject);
    return history;
}

Result<DeviceHistory> DeviceHistoryService::assemble(LotId id, const IssueRequest& request)
{
    const HistorySubject subject = TRY(historySubject(m_records, id));
    DeviceHistory history;
    history.lot = true;
    const QByteArray uuid = TRY(m_records.uuidOf(Kind::Lot, id.key()));
    history.head =
        TRY(documentHead(m_records, m_clock, m_session, QStringLiteral("DHR-LOT-%1").arg(subject.lot->number), uuid));
    history.subject = subject.lot->number;
    history.state = stateOfLot(subject);
    fillPart(history, subject);
    history.units = unitRows(subject);
    TRY(fillTables(m_records, history, subject));
    history.gates = TRY(ReleaseGates(m_records).of(id));
    history.signers = TRY(historySigners(m_records, m_session, request));
    addNotices(history, subject);
    return history;
}

} // namespace clew::services
