// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/trace_question.h"

#include "services/record_view.h"

namespace clew::services {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

std::optional<Instant> beginningOf(QDate day)
{
    if (!day.isValid())
        return {};
    return Instant::fromMilliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

std::optional<Instant> endOf(QDate day)
{
    if (!day.isValid())
        return {};
    return Instant::fromMilliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + dayMs - 1);
}

/// A machine and a customer's order are told by their name alone.
Result<QJsonValue> startName(OpenStore& store, const TraceQuestion& question)
{
    const QString name = question.name.trimmed();
    const auto kind = domain::kindFromName(domain::enumName(question.of));
    if (!kind)
        return QJsonValue(name);
    return referenceTo(store.records(), *kind, {name, {}});
}

} // namespace

bool canTraceFrom(domain::Kind kind)
{
    return domain::enumFromName<TraceOf>(QString::fromLatin1(domain::kindName(kind))).has_value();
}

Result<TraceReport> answerTrace(OpenStore& store, const TraceQuestion& question, Progress& progress)
{
    if (question.name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say which one the trace begins at: scan or type its name."));
    TraceRequest request;
    request.of = question.of;
    request.direction = question.direction;
    request.asOf = endOf(question.asOf);
    request.window.from = beginningOf(question.from);
    request.window.to = endOf(question.to);
    request.name = TRY(startName(store, question));
    return TraceService(store.records()).trace(request, progress);
}

QList<domain::LotId> lotsOf(const TraceReport& report)
{
    QList<domain::LotId> lots;
    if (report.startNode && report.startNode->kind == domain::Kind::Lot)
        lots.append(domain::LotId::fromStore(report.startNode->key));
    for (const Traced<domain::Lot>& lot : report.lots)
        lots.append(lot.record.id);
    return lots;
}

} // namespace clew::services
