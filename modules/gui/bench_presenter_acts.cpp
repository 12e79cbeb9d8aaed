// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_presenter.h"

#include "gui/bench_conditions.h"
#include "gui/bench_words.h"
#include "services/hold_service.h"
#include "services/nonconformity_service.h"

namespace clew::gui {

using services::BenchPiece;
using services::BenchTask;

void BenchPresenter::measureAgain(const QString& reason)
{
    if (m_last) {
        const Last last = *m_last;
        goTo(last.piece, last.task);
    }
    m_again = reason;
    m_phase = Phase::Ready;
    emit changed();
}

void BenchPresenter::voidLast(const QString& reason)
{
    const BenchTask* from = shownTask();
    if (!from || !from->measured || from->measured->counting().isEmpty())
        return emit refused(tr("There is no value to make void."));
    const domain::Reading reading = from->measured->counting().last();
    const qsizetype at = m_last ? m_last->piece : m_piece;
    const qsizetype taskAt = m_last ? m_last->task : m_task;
    const services::BenchPlace place{m_job->pieces.at(at).subject, from->characteristic->id, from->feature};
    m_isBusy = true;
    m_desk.store.write(
        this,
        [place, reading, reason](services::OpenStore& store, Progress&) {
            return services::BenchService(store.records(), store.clock(), store.session())
                .voidReading(place, reading.attempt, reading.number, reason);
        },
        [this, at, taskAt](const Result<BenchPiece>& after) {
            m_isBusy = false;
            if (after) {
                replacePiece(*after);
                m_last.reset();
                m_phase = Phase::Ready;
                goTo(at, taskAt);
                emit recorded(tr("The reading is void, and stays visible."));
                emit changed();
            } else {
                emit refused(after.error().message);
            }
            goThroughWaiting();
        });
}

template<typename Work>
void BenchPresenter::act(Work work, const QString& success)
{
    m_isBusy = true;
    m_desk.store.write(this, work, [this, success](const auto& done) {
        m_isBusy = false;
        if (done) {
            emit recorded(success);
            reload();
        } else {
            emit refused(done.error().message);
        }
        goThroughWaiting();
    });
}

void BenchPresenter::openNonconformity(const QString& reason)
{
    const BenchTask* about = shownTask();
    if (!about)
        return;
    services::NonconformityRequest request;
    request.title = QStringLiteral("%1: %2").arg(taskTitle(*about), taskValue(*about));
    request.reason = reason;
    request.characteristic = about->characteristic->id;
    const services::BenchSubject subject = m_job->pieces.at(m_last ? m_last->piece : m_piece).subject;
    (subject.unit ? request.units.append(*subject.unit) : request.lots.append(*subject.lot));
    act(
        [request](services::OpenStore& store, Progress&) {
            return services::NonconformityService(store.records(), store.clock(), store.session()).open(request);
        },
        tr("A nonconformity is open."));
}

void BenchPresenter::placeHold(const QString& reason)
{
    if (!piece())
        return;
    services::HoldRequest request;
    request.reason = reason;
    const services::BenchSubject subject = m_job->pieces.at(m_last ? m_last->piece : m_piece).subject;
    (subject.unit ? request.units.append(*subject.unit) : request.lots.append(*subject.lot));
    act(
        [request](services::OpenStore& store, Progress&) {
            return services::HoldService(store.records(), store.clock(), store.session()).place(request);
        },
        tr("The piece is on hold."));
}

void BenchPresenter::begin()
{
    if (!piece() || !piece()->canBegin())
        return;
    QList<domain::UnitId> units;
    for (const BenchPiece& each : m_job->pieces) {
        if (each.canBegin())
            units.append(*each.subject.unit);
    }
    act(
        [units](services::OpenStore& store, Progress&) {
            return services::BenchService(store.records(), store.clock(), store.session()).begin(units);
        },
        tr("The inspection is begun."));
}

void BenchPresenter::recordConditions(const QMap<QString, QString>& answers)
{
    if (!piece())
        return;
    const auto typed = typedConditions(*job(), *piece(), answers, m_desk.clock.now());
    if (!typed)
        return emit refused(typed.error().message);
    act(
        [typed = *typed](services::OpenStore& store, Progress&) {
            return services::BenchService(store.records(), store.clock(), store.session())
                .recordConditions(typed.pieces, typed.entry, {});
        },
        tr("The conditions are recorded."));
}

QList<BenchPiece> BenchPresenter::finished() const
{
    QList<BenchPiece> pieces;
    for (const BenchPiece& each : m_job ? m_job->pieces : QList<BenchPiece>()) {
        if (each.isWhole() && each.locks.isEmpty() && each.unrecorded().isEmpty() && (each.subject.unit || each.inspection))
            pieces.append(each);
    }
    return pieces;
}

QStringList BenchPresenter::unrecorded() const
{
    QStringList missing;
    for (const BenchPiece& each : m_job ? m_job->pieces : QList<BenchPiece>())
        missing += each.unrecorded();
    missing.removeDuplicates();
    return missing;
}

} // namespace clew::gui
