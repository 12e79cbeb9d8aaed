// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/document_chain.h"
#include "services/history_subject.h"
#include "services/people_of.h"
#include "store/history_questions.h"

#include <QMap>

namespace clew::services {

using namespace domain;

namespace {

QString actText(ledger::Act act)
{
    return act == ledger::Act::State ? QStringLiteral("change of state")
                                     : QString::fromLatin1(ledger::ruleOf(act).name);
}

/// What a step of a unit meant, as the table of steps has it.
QString meaningOfStep(const QString& from, const QString& to)
{
    const auto before = enumFromName<UnitState>(from);
    const auto after = enumFromName<UnitState>(to);
    if (before && after) {
        for (const UnitStep& step : unitSteps()) {
            if (step.from == *before && step.to == *after && step.signature)
                return enumName(*step.signature);
        }
    }
    return QStringLiteral("step");
}

/// The ledger's lines, each once, in their order.
class ExtractMaker
{
public:
    explicit ExtractMaker(store::Records& records) : m_records(records), m_history(records) {}

    Result<> add(Kind kind, std::int64_t key)
    {
        for (const RecordStep& step : TRY(m_history.of(kind, key)))
            TRY(add(step, kind));
        return {};
    }
    Result<> add(const RecordStep& step, Kind kind)
    {
        if (m_kinds.contains(step.seq)) {
            if (!m_kinds[step.seq].contains(kindWords(kind)))
                m_kinds[step.seq].append(kindWords(kind));
            return {};
        }
        LedgerLine line;
        line.sequence = step.seq;
        line.at = step.time;
        line.person = TRY(nameOfAccount(m_records, step.who));
        line.act = actText(step.act);
        line.reason = step.why;
        line.hash = QString::fromLatin1(step.head);
        m_lines.insert(step.seq, line);
        m_kinds.insert(step.seq, {kindWords(kind)});
        return {};
    }
    QList<LedgerLine> lines() const
    {
        QList<LedgerLine> list;
        for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
            list.append(*line);
            list.last().act += QStringLiteral(": ") + m_kinds.value(line.key()).join(QStringLiteral(", "));
        }
        return list;
    }

private:
    store::Records& m_records;
    RecordHistory m_history;
    QMap<std::int64_t, LedgerLine> m_lines;
    QMap<std::int64_t, QStringList> m_kinds;
};

/// One step that one line of the ledger took with one or many units.
struct StepOfUnits
{
    RecordStep step; ///< of the first unit
    QString meaning;
    QStringList serials;
};

QList<StepOfUnits> stepsOfUnits(const HistorySubject& subject)
{
    QList<StepOfUnits> taken;
    for (const domain::Unit& unit : subject.units) {
        QString before;
        for (const RecordStep& step : subject.steps.value(unit.id)) {
            if (step.act == ledger::Act::State && step.state != before) {
                const QString meaning = meaningOfStep(before, step.state);
                auto same = std::find_if(taken.begin(), taken.end(), [&](const StepOfUnits& each) {
                    return each.step.seq == step.seq && each.step.state == step.state && each.meaning == meaning;
                });
                if (same == taken.end())
                    same = taken.insert(taken.end(), StepOfUnits{step, meaning, {}});
                same->serials.append(unit.serial);
            }
            before = step.state;
        }
    }
    return taken;
}

QString stepText(const StepOfUnits& taken, const HistorySubject& subject)
{
    const QString state = QString(taken.step.state).replace(QLatin1Char('_'), QLatin1Char(' '));
    const qsizetype count = taken.serials.size();
    if (count == 1)
        return QStringLiteral("%1, version %2: %3")
            .arg(subject.isLot() ? QStringLiteral("unit %1").arg(taken.serials.first()) : QStringLiteral("this unit"),
                 QString::number(taken.step.version), state);
    if (count == subject.units.size())
        return QStringLiteral("all %1 units: %2").arg(count).arg(state);
    return QStringLiteral("%1 units: %2 (%3)").arg(count).arg(state, taken.serials.join(QStringLiteral(", ")));
}

Result<QList<Document>> documentsOfSubject(store::Records& records, const HistorySubject& subject)
{
    QList<DocumentId> ids;
    for (const domain::Unit& unit : subject.units)
        ids.append(TRY(store::documentsOf(records.database(), unit.id)));
    if (subject.isLot())
        ids.append(TRY(store::documentsOf(records.database(), subject.lot->id)));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QList<Document> documents;
    for (const DocumentId id : ids)
        documents.append(TRY(records.get(id)));
    return documents;
}

} // namespace

Result<QList<HistoryEvent>> nonconformityRows(store::Records& records, const HistorySubject& subject)
{
    QList<HistoryEvent> rows;
    for (const Nonconformity& nonconformity : subject.nonconformities) {
        HistoryEvent row;
        row.identifier = nonconformity.number;
        row.text = nonconformity.reason.isEmpty()
                       ? nonconformity.title
                       : QStringLiteral("%1: %2").arg(nonconformity.title, nonconformity.reason);
        const bool open = nonconformity.disposition == Disposition::Open;
        row.state = open ? QStringLiteral("open") : QStringLiteral("closed");
        if (!open)
            row.decision = QStringLiteral("%1: %2").arg(
                enumName(nonconformity.disposition).replace(QLatin1Char('_'), QLatin1Char(' ')),
                nonconformity.justification);
        if (!nonconformity.approval_reference.isEmpty())
            row.decision += QStringLiteral(" (%1)").arg(nonconformity.approval_reference);
        row.person = TRY(nameOf(records, open ? nonconformity.found_by : nonconformity.decided_by));
        row.at = nonconformity.decided;
        rows.append(row);
    }
    return rows;
}

Result<QList<HistoryEvent>> holdRows(store::Records& records, const HistorySubject& subject)
{
    QList<HistoryEvent> rows;
    for (const Hold& hold : subject.holds) {
        HistoryEvent row;
        row.identifier = hold.number;
        row.text = hold.reason;
        row.state = hold.lifted ? QStringLiteral("lifted") : QStringLiteral("on hold");
        row.decision = hold.assessment;
        row.person = TRY(nameOf(records, hold.lifted ? hold.lifted_by : hold.placed_by));
        row.at = hold.lifted ? hold.lifted : std::optional(hold.placed);
        rows.append(row);
    }
    return rows;
}

Result<QList<HistoryEvent>> overrideRows(store::Records& records, const HistorySubject& subject)
{
    QList<HistoryEvent> rows;
    for (const domain::Unit& unit : subject.units) {
        for (const RecordStep& step : subject.steps.value(unit.id)) {
            if (step.act != ledger::Act::Override)
                continue;
            HistoryEvent row;
            row.identifier = QStringLiteral("ledger %1").arg(step.seq);
            row.text = subject.isLot() ? QStringLiteral("%1: a rule was set aside").arg(unit.serial)
                                       : QStringLiteral("A rule was set aside");
            row.state = QStringLiteral("not signed");
            row.decision = step.why;
            row.person = TRY(nameOfAccount(records, step.who));
            row.at = step.time;
            rows.append(row);
        }
    }
    return rows;
}

Result<QList<HistorySignature>> signatureRows(store::Records& records, const HistorySubject& subject)
{
    QList<HistorySignature> rows;
    for (const StepOfUnits& taken : stepsOfUnits(subject)) {
        const QString name = TRY(nameOfAccount(records, taken.step.who));
        rows.append({taken.meaning, name, taken.step.who, taken.step.time, stepText(taken, subject),
                     QStringLiteral("not signed")});
    }
    for (const Document& document : TRY(documentsOfSubject(records, subject))) {
        for (const SignatureId id : TRY(store::signaturesOf(records.database(), document.id))) {
            const Signature signature = TRY(records.getOwn(id));
            const QString user = signature.account ? TRY(records.getOwn(*signature.account)).code : QString();
            rows.append({signature.meaning, signature.printed_name, user, signature.time,
                         QStringLiteral("%1, revision %2").arg(document.title, document.revision),
                         QStringLiteral("signed, key %1").arg(signature.certificate.left(8))});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const HistorySignature& a, const HistorySignature& b) { return a.at < b.at; });
    return rows;
}

Result<QList<LedgerLine>> ledgerRows(store::Records& records, const HistorySubject& subject)
{
    ExtractMaker extract(records);
    for (const domain::Unit& unit : subject.units) {
        for (const RecordStep& step : subject.steps.value(unit.id))
            TRY(extract.add(step, Kind::Unit));
    }
    QSet<InspectionId> inspections;
    for (const SubjectResult& result : subject.results)
        inspections.insert(result.measured.inspection->id);
    QList<InspectionId> ordered = inspections.values();
    std::sort(ordered.begin(), ordered.end());
    for (const InspectionId id : ordered)
        TRY(extract.add(Kind::Inspection, id.key()));
    for (const OperationRun& run : subject.runs)
        TRY(extract.add(Kind::OperationRun, run.id.key()));
    for (const Lot& lot : subject.lots)
        TRY(extract.add(Kind::Lot, lot.id.key()));
    for (const Nonconformity& nonconformity : subject.nonconformities)
        TRY(extract.add(Kind::Nonconformity, nonconformity.id.key()));
    for (const Hold& hold : subject.holds)
        TRY(extract.add(Kind::Hold, hold.id.key()));
    for (const Document& document : TRY(documentsOfSubject(records, subject)))
        TRY(extract.add(Kind::Document, document.id.key()));
    return extract.lines();
}

} // namespace clew::services
