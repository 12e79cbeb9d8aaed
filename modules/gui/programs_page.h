// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/program_desk.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace clew::gui {

class RecordTable;

/// Machine programs: the list, and of one its header, what ran on it, and how it differs from another revision or from
/// a file. A file that is dropped here is compared byte by byte. Subject: a program's name.
class ProgramsPage final : public Page
{
    Q_OBJECT

public:
    ProgramsPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;
    /// What the file is: a known program, another revision of one, or unknown.
    void check(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildProgram();
    QWidget* buildDifference();
    void choose(qint64 key);
    void show(const services::ProgramSheet& sheet);
    void showMatch(const services::ProgramMatch& match);
    void fillOthers();
    void compare();
    void showDifference(const Result<domain::TextDifference>& difference);

    QString m_subject;
    QString m_file; ///< the one that was checked last
    std::optional<services::ProgramSheet> m_sheet;
    RecordTable* m_list;
    QLabel* m_match;
    QPushButton* m_import;
    QLabel* m_title;
    QPushButton* m_record = nullptr;
    QTabWidget* m_tabs;
    RowsModel* m_facts;
    RowsModel* m_subjects;
    RowsModel* m_difference;
    QTableView* m_differenceTable = nullptr;
    QComboBox* m_other;
    QLabel* m_differs;
};

} // namespace clew::gui
