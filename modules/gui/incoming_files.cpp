// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/incoming_files.h"

#include "gui/rows_model.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int linesHeight = 104; ///< heading and two lines; more are scrolled to

} // namespace

IncomingFiles::IncomingFiles(QWidget* parent)
    : QFrame(parent),
      m_rows(new RowsModel({tr("File"), tr("What came of it")}, this)),
      m_next(new QPushButton(tr("&Next file"), this))
{
    setObjectName(QStringLiteral("incomingFiles"));
    QTableView* view = makeRowsView(m_rows, tr("Files that were dropped together"), 1, this);
    view->setObjectName(QStringLiteral("incomingLines"));
    view->setFixedHeight(linesHeight);
    m_next->setObjectName(QStringLiteral("nextFile"));
    auto* close = new QPushButton(tr("Close this list"), this);
    close->setObjectName(QStringLiteral("closeIncoming"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 18, 6);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_next, &QPushButton::clicked, this, &IncomingFiles::openNext);
    connect(close, &QPushButton::clicked, this, [this] {
        m_lines.clear();
        m_current = -1;
        show();
    });
    hide();
}

void IncomingFiles::take(const QStringList& paths)
{
    m_lines.removeIf([](const Line& line) { return line.isDone; });
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_lines.insert(i, Line{paths.at(i), {}, false});
    open(0);
}

void IncomingFiles::open(qsizetype index)
{
    m_current = index;
    const QString path = m_lines.at(index).path;
    show();
    emit wanted(path);
}

qsizetype IncomingFiles::nextWaiting() const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i != m_current && m_lines.at(i).what.isEmpty())
            return i;
    }
    return -1;
}

void IncomingFiles::openNext()
{
    if (const qsizetype next = nextWaiting(); next >= 0)
        open(next);
}

void IncomingFiles::answer(const QString& path, const QString& what, bool isDone)
{
    for (Line& line : m_lines) {
        if (line.path != path)
            continue;
        line.what = what;
        line.isDone = isDone;
    }
    show();
}

void IncomingFiles::show()
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        RowCell state{line.what, line.isDone ? Tone::Good : Tone::Wait, {}};
        if (line.what.isEmpty())
            state = {i == m_current ? tr("is open") : tr("waits"), Tone::Plain, {}};
        rows.append({{{QFileInfo(line.path).fileName(), Tone::Plain, QDir::toNativeSeparators(line.path)}, state}, {}});
    }
    m_rows->setRows(rows);
    m_next->setEnabled(nextWaiting() >= 0);
    setVisible(!m_lines.isEmpty());
}

} // namespace clew::gui
