// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/list_desk.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace clew::gui {

class ColumnChoices;
class SheetModel;

/// A list as its file has it, under a row of boxes that say what each column is taken as; above it what holds for the
/// whole sheet. It keeps what somebody chose, and asks to look again.
class ListPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget* parent);

    /// For another file: nothing is chosen.
    void clear();
    void show(const services::ListSheet& sheet);
    void stateIn(services::ImportRequest& request) const;
    /// Brings the problem of that place in ListSheet::marks into sight.
    void showMark(int mark);

signals:
    void changed();

private:
    QComboBox* addChoice(QGridLayout* grid, int at, const QString& label, const char* objectName);
    void addHeaderRow(QGridLayout* grid, int at);
    void addKeptName(QGridLayout* grid, int at);
    void showChoices();
    void showColumns();
    void fitColumns();

    services::ListSheet m_sheet;
    QMap<QString, QString> m_said; ///< field by the column's name, as somebody chose
    QComboBox* m_kind;
    QComboBox* m_sheets;
    QSpinBox* m_headerRow = nullptr;
    QComboBox* m_decimal;
    QComboBox* m_dates;
    QComboBox* m_mapping;
    QLineEdit* m_keptName = nullptr;
    QLabel* m_found;
    SheetModel* m_model;
    QTableView* m_view;
    ColumnChoices* m_columns;
};

} // namespace clew::gui
