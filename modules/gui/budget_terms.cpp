// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/budget_terms.h"

#include "domain/fields.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>

namespace clew::gui {

using services::BudgetTermText;

namespace {

QString budgetWord(const char* text)
{
    return QCoreApplication::translate("Budgets", text);
}

QString BudgetTermText::*fieldOf(int column)
{
    switch (column) {
    case BudgetTerms::Name:
        return &BudgetTermText::name;
    case BudgetTerms::Evaluation:
        return &BudgetTermText::evaluation;
    case BudgetTerms::Amount:
        return &BudgetTermText::amount;
    case BudgetTerms::Factor:
        return &BudgetTermText::k;
    case BudgetTerms::Spread:
        return &BudgetTermText::spread;
    case BudgetTerms::Freedom:
        return &BudgetTermText::freedom;
    case BudgetTerms::SharedBy:
        return &BudgetTermText::sharedBy;
    case BudgetTerms::ActsOn:
        return &BudgetTermText::actsOn;
    case BudgetTerms::Cause:
        return &BudgetTermText::cause;
    case BudgetTerms::Source:
        return &BudgetTermText::source;
    default:
        return nullptr;
    }
}

} // namespace

QStringList BudgetTerms::namesIn(int column)
{
    switch (column) {
    case Evaluation:
        return domain::enumNames<metrology::Evaluation>();
    case Spread:
        return domain::enumNames<metrology::Spread>();
    case SharedBy:
        return domain::enumNames<metrology::SharedBy>();
    case ActsOn:
        return domain::enumNames<metrology::ActsOn>();
    default:
        return {};
    }
}

QString BudgetTerms::nameWords(const QString& name)
{
    static const char* const known[] = {
        QT_TRANSLATE_NOOP("Budgets", "repeatability"),
        QT_TRANSLATE_NOOP("Budgets", "certificate"),
        QT_TRANSLATE_NOOP("Budgets", "half width"),
        QT_TRANSLATE_NOOP("Budgets", "resolution"),
        QT_TRANSLATE_NOOP("Budgets", "standard"),
        QT_TRANSLATE_NOOP("Budgets", "rectangular"),
        QT_TRANSLATE_NOOP("Budgets", "triangular"),
        QT_TRANSLATE_NOOP("Budgets", "u-shaped"),
        QT_TRANSLATE_NOOP("Budgets", "reading"),
        QT_TRANSLATE_NOOP("Budgets", "part"),
        QT_TRANSLATE_NOOP("Budgets", "gauge"),
        QT_TRANSLATE_NOOP("Budgets", "master"),
        QT_TRANSLATE_NOOP("Budgets", "thermometer"),
        QT_TRANSLATE_NOOP("Budgets", "material"),
        QT_TRANSLATE_NOOP("Budgets", "value"),
        QT_TRANSLATE_NOOP("Budgets", "value per length"),
        QT_TRANSLATE_NOOP("Budgets", "part temperature"),
        QT_TRANSLATE_NOOP("Budgets", "master temperature"),
        QT_TRANSLATE_NOOP("Budgets", "part expansion"),
        QT_TRANSLATE_NOOP("Budgets", "master expansion"),
    };
    for (const char* word : known) {
        if (name == QLatin1String(word))
            return budgetWord(word);
    }
    return name;
}

void BudgetTerms::setTerms(const QList<BudgetTermText>& terms)
{
    beginResetModel();
    m_terms = terms;
    m_shares.clear();
    endResetModel();
}

void BudgetTerms::add(const BudgetTermText& term)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_terms.append(term);
    endInsertRows();
    emit edited();
}

void BudgetTerms::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_terms.removeAt(row);
    if (row < m_shares.size())
        m_shares.removeAt(row);
    endRemoveRows();
    emit edited();
}

void BudgetTerms::setShares(const QList<double>& shares)
{
    m_shares = shares;
    if (!m_terms.isEmpty())
        emit dataChanged(index(0, Share), index(rowCount() - 1, Share));
}

int BudgetTerms::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int BudgetTerms::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

/// k belongs to a certificate, a spread to a half width; elsewhere they say nothing.
bool BudgetTerms::isOpen(const QModelIndex& index) const
{
    const QString& evaluation = m_terms.at(index.row()).evaluation;
    if (index.column() == Factor)
        return evaluation == domain::enumName(metrology::Evaluation::Certificate);
    if (index.column() == Spread)
        return evaluation == domain::enumName(metrology::Evaluation::HalfWidth);
    return index.column() != Share && index.column() != Unit;
}

QVariant BudgetTerms::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BudgetTermText& term = m_terms.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Amount)
        return digitFont();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Unit)
        return term.unit();
    if (index.column() == Share)
        return m_shares.isEmpty() ? QString()
                                  : QLocale().toString(100 * share(index.row()), 'f', 1) + QStringLiteral(" %");
    if ((index.column() == Factor || index.column() == Spread) && !isOpen(index))
        return QString();
    const QString text = term.*fieldOf(index.column());
    return role == Qt::EditRole || namesIn(index.column()).isEmpty() ? text : nameWords(text);
}

bool BudgetTerms::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isOpen(index))
        return false;
    QString& field = m_terms[index.row()].*fieldOf(index.column());
    if (field == value.toString())
        return true;
    field = value.toString();
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    emit edited();
    return true;
}

QVariant BudgetTerms::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const headings[columns] = {
        QT_TRANSLATE_NOOP("Budgets", "Share"),     QT_TRANSLATE_NOOP("Budgets", "Term"),
        QT_TRANSLATE_NOOP("Budgets", "Stated as"), QT_TRANSLATE_NOOP("Budgets", "Amount"),
        QT_TRANSLATE_NOOP("Budgets", "Unit"),      QT_TRANSLATE_NOOP("Budgets", "k"),
        QT_TRANSLATE_NOOP("Budgets", "Spread"),    QT_TRANSLATE_NOOP("Budgets", "ν"),
        QT_TRANSLATE_NOOP("Budgets", "Whose"),     QT_TRANSLATE_NOOP("Budgets", "Acts on"),
        QT_TRANSLATE_NOOP("Budgets", "Cause"),     QT_TRANSLATE_NOOP("Budgets", "Source")};
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return budgetWord(headings[section]);
}

Qt::ItemFlags BudgetTerms::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    return index.isValid() && isOpen(index) ? common | Qt::ItemIsEditable : common;
}

QWidget* BudgetTermDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const QStringList names = BudgetTerms::namesIn(index.column());
    if (names.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    for (const QString& name : names)
        box->addItem(BudgetTerms::nameWords(name), name);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return box;
}

void BudgetTermDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void BudgetTermDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void BudgetTermDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* terms = qobject_cast<const BudgetTerms*>(index.model());
    if (terms && index.column() == BudgetTerms::Share) {
        QRect bar = option.rect.adjusted(2, option.rect.height() - 5, -2, -2);
        bar.setWidth(int(bar.width() * terms->share(index.row())));
        painter->fillRect(bar, currentTheme().accent);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace clew::gui
