// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/drawing_desk.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace clew::gui {

class DrawingView;

QStringList balloonHeadings();
QList<TableRow> balloonRows(const QList<services::DrawnCharacteristic>& characteristics);

/// A part's drawing with its characteristics beside it: each gets its balloon by a click. Subject: "LB-7/D", or a
/// part's number.
class DrawingPage final : public Page
{
    Q_OBJECT

public:
    DrawingPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildList();
    QWidget* buildDrawing();
    void showRevisions(const QList<services::DrawnRevision>& revisions);
    void load();
    void show(const services::DrawingSheet& sheet);
    void select(int row);
    int current() const;
    void place(int row, const std::optional<services::BalloonPlace>& place);
    void placeAndGoOn(const services::BalloonPlace& place);
    void undo();
    void send(domain::CharacteristicId characteristic, const std::optional<services::BalloonPlace>& place);
    void keepDrawing();
    void keepCriterion();
    void saveWithBalloons();

    /// Where a balloon stood before it was moved.
    struct Before
    {
        domain::CharacteristicId characteristic;
        std::optional<services::BalloonPlace> place;
    };

    QString m_subject;
    services::DrawingSheet m_sheet;
    QList<Before> m_before;
    RowsModel* m_rows;
    QTableView* m_list = nullptr;
    DrawingView* m_view;
    QComboBox* m_revision;
    QLabel* m_facts;
    QLabel* m_page;
    QPushButton* m_undo;
    QPushButton* m_takeOff;
    QPushButton* m_criterion;
    QPushButton* m_save;
    QPushButton* m_keep;
};

} // namespace clew::gui
