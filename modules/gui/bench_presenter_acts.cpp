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

std::optional<BenchPresenter::About> BenchPresenter::aboutTask(qsizetype piece, qsizetype task) const
{
    if (!m_job || piece >= m_job->pieces.size() || task >= m_job->pieces.at(piece).tasks.size())
        return std::nullopt;
    const BenchPiece& on = m_job->pieces.at(piece);
    return About{on.label, on.subject, on.tasks.at(task)};
}

std::optional<BenchPresenter::About> BenchPresenter::aboutShown() const
{
    return m_last ? aboutTask(m_last->piece, m_last->task) : aboutTask(m_piece, m_task);
}

std::optional<BenchPresenter::About> BenchPresenter::aboutPiece() const
{
    return aboutTask(m_piece, m_last && m_last->piece == m_piece ? m_last->task : m_task);
}

std::optional<BenchPresenter::Last> BenchPresenter::placeOf(const About& about)
{
    for (qsizetype piece = 0; m_job && piece < m_job->pieces.size(); ++piece) {
        if (m_job->pieces.at(piece).subject != about.subject)
            continue;
        const QList<BenchTask>& tasks = m_job->pieces.at(piece).tasks;
        for (qsizetype task = 0; task < tasks.size(); ++task) {
            if (tasks.at(task).characteristic->id == about.task.characteristic->id &&
                tasks.at(task).feature == about.task.feature)
                return Last{piece, task};
        }
    }
    emit refused(tr("%1 is not on the bench any more; scan it again.").arg(about.label));
    return std::nullopt;
}

void BenchPresenter::measureAgain(const About& about, const QString& reason)
{
    const auto place = placeOf(about);
    if (!place)
        return;
    goTo(place->piece, place->task);
    m_again = reason;
    m_phase = Phase::Ready;
    emit changed();
}

void BenchPresenter::makeVoid(const About& about, const QString& reason)
{
    if (!about.task.measured || about.task.measured->counting().isEmpty())
        return emit refused(tr("There is no value to make void."));
    const domain::Reading reading = about.task.measured->counting().last();
    const services::BenchPlace place{about.subject, about.task.characteristic->id, about.task.feature};
    m_isBusy = true;
    m_desk.store.write(
        this,
        [place, reading, reason](services::OpenStore& store, Progress&) {
            return services::BenchService(store.records(), store.clock(), store.session())
                .voidReading(place, reading.attempt, reading.number, reason);
        },
        [this, about](const Result<BenchPiece>& after) {
            m_isBusy = false;
            if (!after) {
                emit refused(after.error().message);
            } else if (const auto at = placeOf(about)) {
                replacePiece(*after);
                m_last.reset();
                m_phase = Phase::Ready;
                goTo(at->piece, at->task);
                emit recorded(tr("The reading is void, and stays visible."));
                emit changed();
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

void BenchPresenter::openNonconformity(const About& about, const QString& reason)
{
    services::NonconformityRequest request;
    request.title = QStringLiteral("%1: %2").arg(taskTitle(about.task), taskValue(about.task));
    request.reason = reason;
    request.characteristic = about.task.characteristic->id;
    (about.subject.unit ? request.units.append(*about.subject.unit) : request.lots.append(*about.subject.lot));
    act(
        [request](services::OpenStore& store, Progress&) {
            return services::NonconformityService(store.records(), store.clock(), store.session()).open(request);
        },
        tr("A nonconformity of %1 is open.").arg(about.label));
}

void BenchPresenter::placeHold(const About& about, const QString& reason)
{
    services::HoldRequest request;
    request.reason = reason;
    (about.subject.unit ? request.units.append(*about.subject.unit) : request.lots.append(*about.subject.lot));
    act(
        [request](services::OpenStore& store, Progress&) {
            return services::HoldService(store.records(), store.clock(), store.session()).place(request);
        },
        tr("%1 is on hold.").arg(about.label));
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
        if (each.isWhole() && each.locks.isEmpty() && each.unrecorded().isEmpty() &&
            (each.subject.unit || each.inspection))
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
