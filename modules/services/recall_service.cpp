// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_service.h"

#include "ledger/entry.h"
#include "services/recall_pieces.h"
#include "services/recall_scope.h"
#include "services/record_view.h"
#include "services/trace_reporter.h"
#include "store/floor_questions.h"
#include "store/genealogy.h"
#include "store/history_questions.h"
#include "store/ledger_lines.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace clew::services {

using namespace domain;

namespace {

constexpr std::int64_t hourMs = 60LL * 60 * 1000;
constexpr int workingDaysToReport = 10; ///< 21 CFR 806.10(b)

QString scopeSentence(const QString& start)
{
    return QStringLiteral(
               "Everything made of, with or by %1, followed forward through lots, units and assemblies to "
               "deliveries; the start itself is concerned. Components that were taken out count, and so does "
               "what may have been used and is not certain.")
        .arg(start);
}

Result<QDate> recordsBegin(store::Records& records)
{
    const store::LedgerHead head = TRY(store::ledgerHead(records.database()));
    if (head.entries == 0)
        return QDate();
    const QByteArray line = TRY(store::ledgerLine(records.database(), 1));
    return TRY(ledger::parseLine(line)).time.utcDay();
}

/// Units, lots, deliveries and the start: what the snapshot is bound to.
QList<Node> recordsOf(const TraceStarts& starts, const TraceResult& reached)
{
    QList<Node> nodes;
    QSet<Node> seen;
    const auto add = [&](const Node& node) {
        if (!seen.contains(node))
            nodes.append(node);
        seen.insert(node);
    };
    for (const TraceStart& start : starts.starts)
        add(start.node);
    for (const Reached& each : reached.reached)
        add(each.node);
    return nodes;
}

void setDates(Recall& recall, const RecallRequest& request, Instant now)
{
    const Instant from = request.discovered.value_or(now);
    recall.discovered = from;
    recall.notifyBy = notifyCustomersBy(from, request.notifyWithinHours);
    recall.manufacturerBy = workingDaysAfter(from.utcDay(), workingDaysToReport);
}

} // namespace

Instant notifyCustomersBy(Instant discovered, qint64 withinHours)
{
    return Instant::fromMilliseconds(discovered.toMilliseconds() + withinHours * hourMs);
}

Result<RecallFindings> RecallService::assemble(const RecallRequest& request, Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    const TraceStarts starts = TRY(recallStarts(m_records, request.start));
    store::StoreGenealogy genealogy(m_records.database());
    Whereabouts whereabouts(genealogy);
    const TraceResult reached =
        TRY(domain::trace(whereabouts, Direction::Forward, starts.starts, request.start.asOf, progress));
    const TraceReport report = TRY(reportTrace(m_records, starts, reached, whereabouts, request.start.asOf));
    RecallFindings findings;
    Recall& recall = findings.recall;
    recall.head = TRY(documentHead(m_records, m_clock, m_session, {}, {}));
    recall.drill = request.drill;
    recall.seed = request.seed;
    recall.start = starts.label;
    recall.scope = scopeSentence(starts.label);
    recall.reason = request.reason;
    setDates(recall, request, m_clock.now());
    recall.completeFrom = TRY(recordsBegin(m_records));
    TRY(RecallPieces(m_records, starts, report, whereabouts, recall).sort());
    recall.sisters = TRY(sisterLots(m_records, starts, reached));
    recall.signers =
        TRY(plannedSigners(m_records, m_session, request.issue, QStringLiteral("I drew this list from the records."),
                           QStringLiteral("I reviewed and approve this list.")));
    recall.elapsedMs = timer.elapsed();
    findings.records = recordsOf(starts, reached);
    return findings;
}

Result<RecallRequest> RecallService::drawDrill(quint32 seed)
{
    const std::int64_t count = TRY(store::countOfLotsInFlow(m_records.database()));
    if (count == 0)
        return fail(Error::Code::NotFound, QStringLiteral("There is no lot yet that a drill could begin at."));
    QRandomGenerator random(seed);
    const auto place = static_cast<std::int64_t>(random.bounded(static_cast<quint64>(count)));
    const auto lot = TRY(store::lotInFlow(m_records.database(), place));
    if (!lot)
        return fail(Error::Code::Internal, QStringLiteral("The lot that was drawn is not there; draw again."));
    RecallRequest request;
    request.start.of = TraceOf::Lot;
    const QString uuid = QString::fromLatin1(TRY(m_records.uuidOf(Kind::Lot, lot->key())));
    request.start.name = TRY(referenceTo(m_records, Kind::Lot, {uuid, {}}));
    request.drill = true;
    request.seed = QString::number(seed);
    request.reason = QStringLiteral("drill");
    return request;
}

} // namespace clew::services
