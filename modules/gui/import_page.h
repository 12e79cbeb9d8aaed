// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/rows_model.h"
#include "services/import_desk.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clew::gui {

class JobBar;
class ListPanel;

/// A file that comes in: what it would bring, what is there already, what is wrong with it by row, the settings it
/// lacks; of a list its rows and what its columns are taken as; then the import. Subject: its path.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QWidget* buildHead();
    QWidget* buildTables();
    services::ImportRequest request() const;
    void preview();
    void show(const services::ImportPreview& preview);
    void showSettings(const QStringList& keys);
    void showCounts(const services::ImportResult& result);
    void import();
    void setReady(bool canLook, bool canImport);

    QString m_path;
    QLabel* m_file;
    QLabel* m_summary;
    QComboBox* m_format;
    QWidget* m_settings = nullptr;
    QGridLayout* m_settingsGrid = nullptr;
    QMap<QString, QLineEdit*> m_fields;
    ListPanel* m_list;
    RowsModel* m_counts;
    RowsModel* m_problems;
    QPushButton* m_look;
    QPushButton* m_import;
    JobBar* m_bar;
};

} // namespace clew::gui
