// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"
#include "gui/paged_model.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace clew::gui {

/// What a table lists.
struct ListSubject
{
    QString id;    ///< of the columns' layout in the settings
    QString title; ///< for people: "Units"
    std::function<std::unique_ptr<RowSource>()> rows;
};
ListSubject recordsOf(Desk& desk, domain::Kind kind);

/// A long list as pages show it: filter above, rows, count below. The same keys and menus everywhere: Ctrl+F filter,
/// Enter or a double click opens, Ctrl+C copies rows as TSV, a right click on the header chooses columns.
class RecordTable final : public QWidget
{
    Q_OBJECT

public:
    /// `filters`: columns that a person may narrow the list by, each with a box of the values there are.
    RecordTable(Desk& desk, ListSubject subject, const QStringList& filters, QWidget* parent = nullptr);
    RecordTable(Desk& desk, domain::Kind kind, const QStringList& filters, QWidget* parent = nullptr);
    ~RecordTable() override;

    PagedModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }
    /// Beside the filters: buttons of the page.
    void addTool(QAction* action);

    /// Narrows the list to one value of a filter column ("state", "nonconforming"); an empty value takes it back.
    void narrow(const QString& column, const QString& value);
    /// "state=released;lot=L-1", and back: the part of the list's place that says what is shown.
    QString narrowing() const;
    void setNarrowing(const QString& text);
    void refresh();
    std::int64_t currentKey() const;
    /// The row that is current, without currentChanged(): what the page shows already. None where the list lacks it.
    void setCurrentKey(std::int64_t key);

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void opened(qint64 key);
    void currentChanged(qint64 key); ///< a person chose a row
    void narrowed();
    void failed(const clew::Error& error);
    void said(clew::gui::MessageBar::Tone tone, const QString& text);

private:
    void buildBar(const QStringList& filters);
    void buildView();
    void addFilter(QHBoxLayout* bar, const QString& column);
    void refreshWhenSeen();
    void fillFilters();
    void fillFilter(const QString& column);
    void showValues(QComboBox* box, const QList<FilterValue>& values);
    void askAgain();
    void showCount(qint64 rows);
    void chooseColumns(const QPoint& where);
    void copyRows();
    void exportRows();
    void restoreSelection();
    void rememberEnd();
    void restoreEnd();
    void sizeColumns();

    Desk& m_desk;
    ListSubject m_subject;
    PagedModel* m_model;
    QLineEdit* m_text;
    QHash<QString, QComboBox*> m_filters;
    QHBoxLayout* m_bar;
    QTableView* m_view;
    QLabel* m_count;
    QTimer* m_typing;
    RowKey m_keyToKeep;
    int m_fromEnd = -1;         ///< how far the rows shown are from the end, while only the ends are known
    bool m_isStale = false;     ///< records changed while nobody saw the list
    bool m_isRestoring = false; ///< no person changes the current row
};

} // namespace clew::gui
