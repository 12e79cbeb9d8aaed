// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_panels.h"

#include "domain/document_parts.h"
#include "domain/exact_value.h"
#include "gui/bench_charts.h"
#include "gui/bench_words.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::BenchPiece;
using services::BenchTask;

namespace {

constexpr double valueScale = 3.0;
constexpr double verdictScale = 1.5;

void enlarge(QLabel* label, double scale)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

RowCell plainCell(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell verdictCell(const BenchTask& task)
{
    if (!task.isDone())
        return plainCell(QStringLiteral("\u25cb"));
    const VerdictWords words = verdictWords(task);
    return {words.tone == Tone::Stop ? QCoreApplication::translate("BenchReadout", "Out") : words.text, words.tone,
            words.text};
}

Tone worstOf(const BenchPiece& piece)
{
    Tone worst = piece.isWhole() ? Tone::Good : Tone::Plain;
    for (const BenchTask& task : piece.tasks) {
        if (task.isDone() && task.verdict() == domain::Verdict::DoesNotConform)
            return Tone::Stop;
        if (task.isDone() && task.verdict() == domain::Verdict::NotProven)
            worst = Tone::Wait;
    }
    const bool isStopped = std::any_of(piece.locks.begin(), piece.locks.end(), [&](const services::BenchLock& lock) {
        return !piece.isWhole() || lock.stop != services::BenchStop::NotInInspection; // inspected is no trouble
    });
    return isStopped ? Tone::Stop : worst;
}

/// What was wrong, of an attribute that is not OK.
QString defectText(const BenchTask& task)
{
    const QList<domain::Reading> counting = task.measured ? task.measured->counting() : QList<domain::Reading>();
    return counting.isEmpty() ? QString() : counting.last().defect;
}

/// "+0.4 µm from nominal"
QString deviationText(const BenchTask& task)
{
    const domain::Characteristic& characteristic = *task.characteristic;
    const auto unit = parseUnit(characteristic.unit);
    if (!task.measured || !task.measured->result || !task.measured->result->value || !characteristic.nominal.value ||
        !unit || dimensionOf(*unit) != Dimension::Length || task.counting == 0)
        return {};
    const std::int64_t away = *task.measured->result->value - *characteristic.nominal.value;
    const QString text = domain::textOfInteger(away, clew::Unit::Micrometre);
    return QCoreApplication::translate("BenchReadout", "%1 µm from nominal")
        .arg(away > 0 ? QLatin1Char('+') + words::number(text) : words::number(text));
}

} // namespace

BenchLists::BenchLists(BenchPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_pieces(new RowsModel({tr("Place"), tr("Piece"), tr("Measured"), tr("State")}, this)),
      m_tasks(new RowsModel({tr("No."), tr("Characteristic"), tr("Value"), tr("Verdict")}, this)),
      m_pieceView(makeRowsView(m_pieces, tr("Pieces on the bench"), 1, this)),
      m_taskView(makeRowsView(m_tasks, tr("What is to be measured"), 1, this)),
      m_last(new LastValuesView(this))
{
    m_pieceView->setObjectName(QStringLiteral("benchPieces"));
    m_taskView->setObjectName(QStringLiteral("benchTasks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_taskView, 3);
    layout->addWidget(m_pieceView, 2);
    layout->addWidget(m_last);
    const auto choose = [this] {
        if (!m_isShowing)
            m_presenter.select(m_pieceView->currentIndex().row(), std::max(0, m_taskView->currentIndex().row()));
    };
    connect(m_pieceView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(m_taskView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
}

void BenchLists::show()
{
    if (!m_presenter.job())
        return;
    m_isShowing = true;
    showPieces();
    showTasks();
    m_last->show(*m_presenter.job(), m_presenter.taskIndex());
    m_isShowing = false;
}

void BenchLists::showPieces()
{
    QList<TableRow> rows;
    for (const BenchPiece& piece : m_presenter.job()->pieces)
        rows.append({{plainCell(piece.position),
                      {piece.label, worstOf(piece), piece.label},
                      plainCell(QStringLiteral("%1/%2").arg(piece.tasksDone()).arg(piece.tasks.size())),
                      plainCell(words::name(piece.state))},
                     {}});
    m_pieces->setRows(rows);
    m_pieceView->setCurrentIndex(m_pieces->index(int(m_presenter.pieceIndex()), 0));
}

void BenchLists::showTasks()
{
    QList<TableRow> rows;
    for (const BenchTask& task : m_presenter.piece() ? m_presenter.piece()->tasks : QList<BenchTask>()) {
        const QString requirement = words::requirement(services::requirementOf(*task.characteristic));
        rows.append({{plainCell(task.place()),
                      plainCell(QStringLiteral("%1  %2").arg(task.characteristic->name, requirement).trimmed()),
                      {taskValue(task), Tone::Plain, {}, true},
                      verdictCell(task)},
                     {}});
    }
    m_tasks->setRows(rows);
    m_taskView->setCurrentIndex(m_tasks->index(int(m_presenter.taskIndex()), 0));
}

BenchReadout::BenchReadout(QWidget* parent)
    : QFrame(parent),
      m_what(makeMuted({}, this)),
      m_value(new QLabel(this)),
      m_deviation(makeMuted({}, this)),
      m_verdict(new QLabel(this)),
      m_bar(new ToleranceView(this))
{
    setObjectName(QStringLiteral("card"));
    m_what->setObjectName(QStringLiteral("benchShown"));
    m_value->setObjectName(QStringLiteral("benchReadout"));
    m_value->setFont(digitFont());
    enlarge(m_value, valueScale);
    m_value->setAlignment(Qt::AlignHCenter);
    m_deviation->setAlignment(Qt::AlignHCenter);
    m_verdict->setObjectName(QStringLiteral("benchVerdict"));
    m_verdict->setAlignment(Qt::AlignCenter);
    enlarge(m_verdict, verdictScale);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_value);
    layout->addWidget(m_deviation);
    layout->addWidget(m_verdict);
    layout->addWidget(m_bar);
}

void BenchReadout::show(const BenchPresenter& presenter)
{
    const BenchTask* task = presenter.shownTask();
    m_bar->show(task);
    if (!task) {
        for (QLabel* label : {m_what, m_value, m_deviation, m_verdict})
            label->clear();
        return;
    }
    m_what->setText(presenter.hasLast() ? tr("Measured last: %1").arg(taskTitle(*task)) : taskTitle(*task));
    const QString value = taskValue(*task);
    m_value->setText(value.isEmpty() ? QStringLiteral("\u2013") : value);
    const QString defect = defectText(*task);
    m_deviation->setText(defect.isEmpty() ? deviationText(*task) : defect);
    const VerdictWords verdict = verdictWords(*task);
    const bool isNews = presenter.hasLast() && m_verdict->accessibleName() != verdict.text;
    const QColor colour = colourOf(verdict.tone);
    m_verdict->setText(QStringLiteral("%1  %2").arg(verdict.sign, verdict.text));
    m_verdict->setAccessibleName(verdict.text);
    m_verdict->setStyleSheet(
        QStringLiteral("color: %1; border: 2px solid %1; border-radius: 6px; padding: 6px").arg(colour.name()));
    if (!isNews)
        return;
    QAccessibleEvent event(m_verdict, QAccessible::Alert); // read out to whoever looks at the part
    QAccessible::updateAccessibility(&event);
}

} // namespace clew::gui
