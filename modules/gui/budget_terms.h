// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/budget_desk.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace clew::gui {

/// The terms of a budget, edited in place, each with what it comes to.
class BudgetTerms final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Share, Name, Evaluation, Amount, Unit, Factor, Spread, Freedom, SharedBy, ActsOn, Cause, Source };
    static constexpr int columns = Source + 1;

    using QAbstractTableModel::QAbstractTableModel;

    const QList<services::BudgetTermText>& terms() const { return m_terms; }
    void setTerms(const QList<services::BudgetTermText>& terms);
    void add(const services::BudgetTermText& term);
    void remove(int row);
    /// Shares of the variance, a term each; none where the budget can't be worked out.
    void setShares(const QList<double>& shares);
    double share(int row) const { return m_shares.value(row, 0); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The names that a column takes; none where it is free text.
    static QStringList namesIn(int column);
    /// Such a name for people.
    static QString nameWords(const QString& name);

signals:
    void edited();

private:
    bool isOpen(const QModelIndex& index) const;

    QList<services::BudgetTermText> m_terms;
    QList<double> m_shares;
};

/// A box of choices for words of closed sets, and the share as a bar.
class BudgetTermDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace clew::gui
