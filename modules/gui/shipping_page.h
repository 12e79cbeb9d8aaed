// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/shipping_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace clew::gui {

class RecordTable;

/// What leaves the shop: picked by scan, each with what stands against it, to a consignee, with one delivery note; and
/// the deliveries that were made, with their certificates of conformity and exports. Subject: a delivery's name.
class ShippingPage final : public Page
{
    Q_OBJECT

public:
    ShippingPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildBox();
    QWidget* buildScan();
    QWidget* buildForm();
    QWidget* buildDeliveries();
    QWidget* buildDelivery();
    QPushButton* addButton(const QString& text, const char* objectName, void (ShippingPage::*act)());
    void pick();
    void checkAgain();
    void take(const services::ShippingItem& item);
    void takeOut();
    void showBox();
    void ship();
    void choose(qint64 key);
    void show(const services::DeliverySheet& sheet);
    void askConformity();
    void issue(const QString& reason);
    void openCertificate();
    void exportIt();

    QString m_subject;
    QList<services::ShippingItem> m_items;
    std::optional<services::DeliverySheet> m_sheet;
    QTabWidget* m_tabs;
    QLineEdit* m_scan;
    QLineEdit* m_quantity;
    QLabel* m_problem;
    RowsModel* m_box;
    QTableView* m_boxTable = nullptr;
    QLabel* m_summary;
    QMap<QString, QLineEdit*> m_form;
    QPushButton* m_ship = nullptr;
    QPushButton* m_out = nullptr;
    QLabel* m_shipProblem;
    RecordTable* m_list;
    QLabel* m_title;
    QLabel* m_facts;
    RowsModel* m_lines;
    RowsModel* m_papers;
    QList<QPushButton*> m_acts; ///< those on the delivery that is shown
    QPushButton* m_certificate = nullptr;
    ActPanel* m_panel;
};

} // namespace clew::gui
