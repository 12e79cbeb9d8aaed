// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/gauge_desk.h"

#include <QTabWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace clew::gui {

class PdfView;

/// What is known of one gauge: facts, calibrations with the certificate's file beside them, what it measured, the
/// chain it stands in, assessments, history.
class GaugeTabs final : public QTabWidget
{
    Q_OBJECT

public:
    GaugeTabs(Desk& desk, QWidget* parent);

    void show(const services::GaugeSheet& sheet);
    void clear();

signals:
    void placeWanted(const clew::gui::Place& place);
    void failed(const clew::Error& error);

private:
    enum Tab { Facts, Calibrations, Uses, Chain, Assessments, History };
    QTableView* addTable(const QString& title, const QStringList& headings, int stretched, const char* objectName,
                         QWidget* into = nullptr);
    void buildCalibrations();
    void buildUses();
    void fill(Tab tab, const QList<TableRow>& rows, qint64 count);
    void showCalibration();
    void askUses();
    void showUses(const QList<services::GaugeUseRow>& uses);
    void goFrom(const RowsModel* model, const QModelIndex& index);

    Desk& m_desk;
    std::optional<services::GaugeSheet> m_sheet;
    QStringList m_titles;
    QList<RowsModel*> m_models; ///< by tab
    QTableView* m_calibrations = nullptr;
    RowsModel* m_points;
    PdfView* m_file;
    QLabel* m_noFile;
    QLabel* m_range;
    QPushButton* m_newer;
    QPushButton* m_older;
    qint64 m_first = 0; ///< of the readings shown
};

} // namespace clew::gui
