// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QHeaderView>

class QComboBox;
class QTableView;

namespace clew::gui {

/// What a column may be taken as: words and their value; the first is what leaves it out.
struct ColumnChoice
{
    QString header;  ///< names the box for those who hear it; empty = the column has no box
    QString current; ///< a value
    QList<std::pair<QString, QString>> choices;
};

/// A table's headings with a box under each.
class ColumnChoices final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnChoices(QTableView* view);

    /// By section. Boxes that were there stay, so that the keyboard stays where it is.
    void setChoices(const QList<ColumnChoice>& choices);
    QSize sizeHint() const override;
    /// What heading and box of a section need.
    int neededWidth(int section) const;

signals:
    void chosen(int section, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;

private:
    QComboBox* makeBox(int section);
    void place();

    QTableView* m_view;
    QList<QComboBox*> m_boxes; ///< by section
    QList<ColumnChoice> m_choices;
};

} // namespace clew::gui
