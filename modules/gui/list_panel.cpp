// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/list_panel.h"

#include "gui/column_choices.h"
#include "gui/list_words.h"
#include "gui/sheet_model.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace clew::gui {

namespace {

constexpr int boxesInALine = 4;
constexpr int leastBoxSigns = 8;
constexpr int deepestHeaderRow = 200'000;
constexpr int widestColumnSigns = 30;
constexpr int rowsLookedAt = 200; ///< for the widths of columns

/// Fills the box anew, with the value that stood in it where it is still there.
void refillChoices(QComboBox* box, const QString& none, const QStringList& values,
                   QString (*wordsOf)(const QString&) = nullptr)
{
    const QSignalBlocker quiet(box);
    const QString current = box->currentData().toString();
    box->clear();
    box->addItem(none, QString());
    for (const QString& value : values)
        box->addItem(wordsOf ? wordsOf(value) : value, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

void stateSetting(services::ImportRequest& request, const char* key, const QString& value)
{
    if (!value.isEmpty())
        request.set.insert(QLatin1String(key), value);
}

} // namespace

ListPanel::ListPanel(QWidget* parent)
    : QWidget(parent),
      m_found(makeMuted({}, this)),
      m_model(new SheetModel(this)),
      m_view(new QTableView(this))
{
    auto* grid = new QGridLayout;
    m_kind = addChoice(grid, 0, tr("List &of"), "listKind");
    m_sheets = addChoice(grid, 1, tr("&Sheet"), "listSheet");
    addHeaderRow(grid, 2);
    m_mapping = addChoice(grid, 3, tr("&Mapping"), "listMapping");
    m_decimal = addChoice(grid, 4, tr("&Decimal sign"), "listDecimal");
    m_decimal->addItem(tr("comma or point"), QString());
    m_decimal->addItem(tr("comma"), QStringLiteral("comma"));
    m_decimal->addItem(tr("point"), QStringLiteral("point"));
    m_dates = addChoice(grid, 5, tr("D&ates"), "listDates");
    m_dates->addItem(tr("as each one says"), QString());
    m_dates->addItem(tr("day first"), QStringLiteral("day-first"));
    m_dates->addItem(tr("month first"), QStringLiteral("month-first"));
    addKeptName(grid, 6);
    m_found->setObjectName(QStringLiteral("listFound"));
    m_view->setObjectName(QStringLiteral("listRows"));
    m_view->setAccessibleName(tr("The list"));
    m_columns = new ColumnChoices(m_view);
    m_view->setHorizontalHeader(m_columns);
    m_view->setModel(m_model);
    dressTable(m_view);
    m_columns->setStretchLastSection(false);
    m_columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_found);
    layout->addWidget(m_view, 1);
    connect(m_columns, &ColumnChoices::chosen, this, [this](int section, const QString& field) {
        m_said.insert(m_model->columnName(section - SheetModel::FirstCell), field);
        emit changed();
    });
}

QComboBox* ListPanel::addChoice(QGridLayout* grid, int at, const QString& label, const char* objectName)
{
    auto* box = new QComboBox(this);
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastBoxSigns);
    grid->addWidget(name, at / boxesInALine, at % boxesInALine * 2);
    grid->addWidget(box, at / boxesInALine, at % boxesInALine * 2 + 1);
    grid->setColumnStretch(at % boxesInALine * 2 + 1, 1);
    const bool isAnotherSheet = box->objectName() == QLatin1String("listKind") ||
                                box->objectName() == QLatin1String("listSheet") ||
                                box->objectName() == QLatin1String("listMapping");
    connect(box, &QComboBox::activated, this, [this, isAnotherSheet] {
        if (isAnotherSheet)
            m_said.clear();
        emit changed();
    });
    return box;
}

void ListPanel::addHeaderRow(QGridLayout* grid, int at)
{
    m_headerRow = new QSpinBox(this);
    m_headerRow->setObjectName(QStringLiteral("listHeaderRow"));
    m_headerRow->setAccessibleName(tr("Header row"));
    m_headerRow->setRange(0, deepestHeaderRow);
    m_headerRow->setSpecialValueText(tr("found"));
    m_headerRow->setKeyboardTracking(false);
    grid->setColumnStretch(at % boxesInALine * 2 + 1, 1);
    auto* name = new QLabel(tr("&Header row"), this);
    name->setBuddy(m_headerRow);
    grid->addWidget(name, at / boxesInALine, at % boxesInALine * 2);
    grid->addWidget(m_headerRow, at / boxesInALine, at % boxesInALine * 2 + 1);
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] {
        m_said.clear();
        emit changed();
    });
}

void ListPanel::addKeptName(QGridLayout* grid, int at)
{
    m_keptName = new QLineEdit(this);
    m_keptName->setObjectName(QStringLiteral("listKeptName"));
    m_keptName->setAccessibleName(tr("Keep the mapping as"));
    m_keptName->setPlaceholderText(tr("not kept"));
    auto* name = new QLabel(tr("&Keep as"), this);
    name->setBuddy(m_keptName);
    grid->addWidget(name, at / boxesInALine, at % boxesInALine * 2);
    grid->addWidget(m_keptName, at / boxesInALine, at % boxesInALine * 2 + 1, 1, 3);
}

void ListPanel::clear()
{
    const QSignalBlocker quiet(m_headerRow);
    m_said.clear();
    m_headerRow->setValue(0);
    m_keptName->clear();
    for (QComboBox* box : {m_kind, m_sheets, m_mapping, m_decimal, m_dates})
        box->setCurrentIndex(box->count() > 0 ? 0 : -1);
    m_sheet = {};
}

void ListPanel::show(const services::ListSheet& sheet)
{
    const bool isAnother = m_sheet.layout.fingerprint != sheet.layout.fingerprint;
    m_sheet = sheet;
    showChoices();
    m_model->show(sheet);
    showColumns();
    if (isAnother)
        fitColumns();
}

void ListPanel::showChoices()
{
    const exchange::ListLayout& layout = m_sheet.layout;
    refillChoices(m_kind, tr("%1 (found)").arg(wordsOfList(layout.list)), m_sheet.kinds, wordsOfList);
    refillChoices(m_sheets, layout.sheet.isEmpty() ? tr("the only one") : tr("%1 (found)").arg(layout.sheet),
                  m_sheet.sheets);
    m_sheets->setEnabled(m_sheet.sheets.size() > 1);
    refillChoices(m_mapping, tr("found by its headers"), m_sheet.mappings);
    m_headerRow->setSpecialValueText(tr("%1 (found)").arg(layout.headerRow));
    m_headerRow->setMinimumWidth(m_headerRow->sizeHint().width());
    m_found->setText(
        layout.mapping.isEmpty()
            ? tr("What each column is taken as stands under its heading; choose another where it is wrong.")
            : tr("Read by the mapping “%1”. What each column is taken as stands under its heading.")
                  .arg(layout.mapping));
}

void ListPanel::showColumns()
{
    QList<ColumnChoice> choices(SheetModel::FirstCell);
    for (qsizetype column = 0; column < m_sheet.choices.size(); ++column) {
        ColumnChoice choice;
        const QStringList& fields = m_sheet.choices[column];
        if (!fields.isEmpty())
            choice.header =
                m_model->headerData(int(SheetModel::FirstCell + column), Qt::Horizontal, Qt::DisplayRole).toString();
        choice.current = m_sheet.fieldOfColumn[column];
        for (const QString& field : fields)
            choice.choices.append({wordsOfField(field), field});
        std::sort(choice.choices.begin(), choice.choices.end(),
                  [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        choice.choices.prepend({tr("not taken"), QString()});
        choices.append(choice);
    }
    m_columns->setChoices(choices);
}

void ListPanel::fitColumns()
{
    const int widest = m_view->fontMetrics().averageCharWidth() * widestColumnSigns;
    m_columns->setResizeContentsPrecision(rowsLookedAt);
    m_view->resizeColumnsToContents();
    for (int section = 0; section < m_model->columnCount(); ++section)
        m_view->setColumnWidth(
            section, std::max(m_columns->neededWidth(section), std::min(widest, m_view->columnWidth(section))));
}

void ListPanel::stateIn(services::ImportRequest& request) const
{
    stateSetting(request, "kind", m_kind->currentData().toString());
    stateSetting(request, "sheet", m_sheets->currentData().toString());
    stateSetting(request, "decimal", m_decimal->currentData().toString());
    stateSetting(request, "date-style", m_dates->currentData().toString());
    if (m_headerRow->value() > 0)
        stateSetting(request, "header-row", QString::number(m_headerRow->value()));
    request.mapping = m_mapping->currentData().toString();
    request.saveMapping = m_keptName->text().trimmed();
    for (auto said = m_said.cbegin(); said != m_said.cend(); ++said)
        request.columns.append(said.key() + QLatin1Char('=') + said.value());
}

void ListPanel::showMark(int mark)
{
    if (mark < 0 || mark >= m_sheet.marks.size())
        return;
    const QModelIndex place = m_model->placeOf(m_sheet.marks[mark]);
    if (!place.isValid())
        return;
    m_view->setCurrentIndex(place);
    m_view->scrollTo(place, QAbstractItemView::PositionAtCenter);
}

} // namespace clew::gui
