// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_page.h"

#include "domain/document_parts.h"
#include "gui/act_panel.h"
#include "gui/bench_panels.h"
#include "gui/bench_sign_panel.h"
#include "gui/bench_words.h"
#include "gui/criterion_view.h"
#include "gui/reason_panel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace clew::gui {

namespace {

constexpr int mostWaiting = 200;

} // namespace

void BenchPage::showWaiting()
{
    desk().store.read(
        this,
        [](services::OpenStore& store, Progress&) { return services::waitingPieces(store.records(), mostWaiting); },
        [this](const Result<QList<services::WaitingPiece>>& pieces) {
            if (!pieces) {
                emit failed(pieces.error());
                return;
            }
            QList<TableRow> rows;
            for (const services::WaitingPiece& piece : *pieces)
                rows.append({{{piece.label, Tone::Plain, {}},
                              {piece.lot, Tone::Plain, {}},
                              {piece.isBegun ? tr("begun") : tr("to be measured"),
                               piece.isBegun ? Tone::Wait : Tone::Plain,
                               {}}},
                             {QStringLiteral("bench"), piece.piece}});
            m_waiting->setRows(rows);
        });
}

/// A panel goes with the piece it was opened for.
void BenchPage::closeWhatIsAboutAnother()
{
    const services::BenchPiece* piece = m_presenter->piece();
    const bool isOtherPiece = !piece || piece->subject != m_asked.subject;
    if (isOtherPiece)
        m_reason->hide();
    if (isOtherPiece || m_asked.task.value_or(m_presenter->taskIndex()) != m_presenter->taskIndex())
        m_panel->hide();
}

void BenchPage::showState()
{
    closeWhatIsAboutAnother();
    const services::BenchJob* job = m_presenter->job();
    const QWidget* focused = QApplication::focusWidget();
    const bool isHere = focused && (focused == this || isAncestorOf(focused));
    const bool isInList = m_stack->currentIndex() == 1 && job && m_lists->isAncestorOf(focused);
    m_stack->setCurrentIndex(job ? 1 : 0);
    m_title->setText(m_presenter->piece() ? m_presenter->piece()->label : tr("Bench"));
    setWindowTitle(m_title->text());
    QStringList facts;
    if (job) {
        facts = {tr("%1, revision %2").arg(job->part, job->partRevision)};
        if (!job->order.isEmpty())
            facts.append(tr("order %1").arg(job->order));
        if (!job->plan.isEmpty())
            facts.append(tr("plan %1").arg(job->plan));
        if (m_presenter->piece() && !m_presenter->piece()->begunBy.isEmpty())
            facts.append(tr("begun by %1").arg(m_presenter->piece()->begunBy));
    }
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_lists->show();
    m_readout->show(*m_presenter);
    m_criterion->show(m_presenter->task());
    showLocks();
    showEntry();
    showActs();
    QWidget* field = m_value;
    if (!job)
        field = m_scan;
    else if (m_presenter->phase() == BenchPresenter::Phase::Stopped)
        field = m_stopped;
    setFocusProxy(field);
    if (isHere && !isInList)
        focusField();
}

void BenchPage::showLocks()
{
    QStringList sentences;
    for (const services::BenchLock& lock : m_presenter->locks())
        sentences.append(words::lock(lock));
    m_lockBar->setVisible(!sentences.isEmpty());
    m_lock->setText(sentences.isEmpty() ? QString()
                                        : signOf(Tone::Stop) + QLatin1Char(' ') + sentences.join(QLatin1Char('\n')));
    m_lock->setStyleSheet(QStringLiteral("color: %1").arg(currentTheme().fail.name()));
    m_begin->setVisible(m_presenter->piece() && m_presenter->piece()->canBegin());
}

void BenchPage::showEntry()
{
    const services::BenchTask* task = m_presenter->task();
    const bool isStopped = m_presenter->phase() == BenchPresenter::Phase::Stopped;
    const bool isAllDone = m_presenter->phase() == BenchPresenter::Phase::AllDone;
    m_stopped->setVisible(isStopped || isAllDone);
    const QStringList unrecorded = isAllDone ? m_presenter->unrecorded() : QStringList();
    int waiting = 0;
    for (const services::BenchPiece& piece : isAllDone ? m_presenter->job()->pieces : QList<services::BenchPiece>())
        waiting += !piece.isWhole();
    m_stopped->setText(
        !unrecorded.isEmpty() ? tr("Everything here is measured. The plan wants more recorded, by Shift+F6: %1.")
                                    .arg(unrecorded.join(QStringLiteral(", ")))
        : isAllDone && waiting > 0
            ? tr("What may be measured here is measured; %Ln piece(s) wait behind a lock. F12 signs.", nullptr, waiting)
        : isAllDone ? tr("Everything here is measured. F12 signs.")
                    : tr("Enter does nothing now. F6 measures again, F8 opens a nonconformity, F10 holds "
                         "the piece, F7 goes on with the next."));
    m_entryRow->setVisible(!isStopped && task);
    const Tone tone = isStopped ? Tone::Stop : unrecorded.isEmpty() ? Tone::Good : Tone::Wait;
    m_stopped->setText(signOf(tone) + QLatin1Char(' ') + m_stopped->text());
    m_stopped->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tone).name()));
    if (!task)
        return;
    const bool isWord = domain::isAttribute(*task->characteristic);
    const bool isDeviation = m_presenter->mode() == domain::EntryMode::Deviation;
    const QString unit = isDeviation ? QStringLiteral("µm") : task->characteristic->unit;
    const QString left =
        task->plan.readings > 1
            ? tr(", reading %1 of %2").arg(task->counting % task->plan.readings + 1).arg(task->plan.readings)
            : QString();
    m_now->setText(taskTitle(*task) + left);
    m_requirement->setText(words::requirement(services::requirementOf(*task->characteristic)));
    const auto& gauge = m_presenter->gauge();
    m_gauge->setText(isWord ? tr("By eye or gauge: F2 is OK, F3 is not.")
                     : gauge
                         ? tr("%1 %2, calibrated until %3").arg(gauge->type, gauge->code, words::day(gauge->due))
                         : tr("Take %1").arg(task->plan.gauge_type.isEmpty() ? tr("a gauge") : task->plan.gauge_type));
    const QString name = isWord        ? tr("OK or NOK")
                         : isDeviation ? tr("Deviation, %1").arg(unit)
                                       : tr("Value, %1").arg(unit);
    m_value->setPlaceholderText(name);
    m_value->setAccessibleName(name);
    if (!m_presenter->againReason().isEmpty())
        m_hint->setText(tr("Measuring again: %1").arg(m_presenter->againReason()));
}

void BenchPage::showActs()
{
    const services::BenchTask* task = m_presenter->task();
    const services::BenchTask* shown = m_presenter->shownTask();
    const bool isBusyElsewhere = isAsking();
    const bool isStopped = m_presenter->phase() == BenchPresenter::Phase::Stopped;
    const bool isWord = task && domain::isAttribute(*task->characteristic) && !isStopped;
    const bool isMeasured = shown && shown->measured && shown->counting > 0;
    const auto enable = [&](const char* id, bool may) {
        desk().actions.find(QString::fromLatin1(id))->setEnabled(may && !isBusyElsewhere && task);
    };
    enable("bench_ok", isWord);
    enable("bench_nok", isWord);
    enable("bench_deviation", !isWord);
    enable("bench_again", isMeasured);
    enable("bench_on", isStopped);
    enable("bench_nonconformity", true);
    enable("bench_conditions", true);
    enable("bench_order", true);
    enable("bench_hold", true);
    enable("bench_void", isMeasured);
    enable("bench_sign", !m_presenter->finished().isEmpty());
    m_readout->setVisible(!m_signPanel->isVisible());
    m_actRow->setVisible(!isBusyElsewhere);
    // It scrolls up and down only, so it is as wide as what it shows.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
}

void BenchPage::focusField()
{
    if (!isAsking() && isVisible())
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

} // namespace clew::gui
