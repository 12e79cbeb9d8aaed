// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace clew::gui {

class RowsModel;

/// Several files that were dropped together, a line for each: which is open, what came of the others, which still
/// wait. Hidden while there is none.
class IncomingFiles final : public QFrame
{
    Q_OBJECT

public:
    explicit IncomingFiles(QWidget* parent = nullptr);

    /// Begins with the first; files of before that still wait stay behind these.
    void take(const QStringList& paths);
    /// What a page says of a file; a file that is not in the list is nothing new.
    void answer(const QString& path, const QString& what, bool isDone);

signals:
    /// That file is to be looked at now.
    void wanted(const QString& path);

private:
    struct Line
    {
        QString path;
        QString what; ///< empty: it waits
        bool isDone = false;
    };
    void open(qsizetype index);
    void openNext();
    void show();
    qsizetype nextWaiting() const;

    QList<Line> m_lines;
    qsizetype m_current = -1;
    RowsModel* m_rows;
    QPushButton* m_next;
};

} // namespace clew::gui
