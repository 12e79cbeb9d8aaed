// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/record_table.h"

#include "gui/icons.h"
#include "gui/list_export.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int typingMs = 150;
constexpr int patienceMs = 300;
constexpr int textColumnSigns = 18;
constexpr int widestFilterSigns = 22;
constexpr int narrowColumnSigns = 11;
constexpr int nameColumnSigns = 34;

QString layoutName(const ListSubject& subject)
{
    return QStringLiteral("list_") + subject.id;
}

} // namespace

ListSubject recordsOf(Desk& desk, domain::Kind kind)
{
    return {QString::fromLatin1(domain::kindName(kind)), words::plural(kind),
            [&store = desk.store, kind] { return std::make_unique<StoreRows>(store, kind); }};
}

RecordTable::RecordTable(Desk& desk, domain::Kind kind, const QStringList& filters, QWidget* parent)
    : RecordTable(desk, recordsOf(desk, kind), filters, parent)
{
}

RecordTable::RecordTable(Desk& desk, ListSubject subject, const QStringList& filters, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_subject(std::move(subject)),
      m_model(new PagedModel(m_subject.rows(), this)),
      m_text(new QLineEdit(this)),
      m_bar(new QHBoxLayout),
      m_view(new QTableView(this)),
      m_count(new QLabel(this)),
      m_typing(new QTimer(this))
{
    buildBar(filters);
    buildView();
    m_count->setObjectName(QStringLiteral("rowCount"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    connect(m_model, &PagedModel::counted, this, &RecordTable::showCount);
    connect(m_model, &PagedModel::failed, this, &RecordTable::failed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordTable::restoreSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberEnd);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::restoreEnd);
    connect(&desk.store, &StoreClient::recordsChanged, this, &RecordTable::refreshWhenSeen);
    fillFilters();
}

RecordTable::~RecordTable()
{
    m_desk.settings.setLayoutOf(layoutName(m_subject), m_view->horizontalHeader()->saveState());
}

void RecordTable::buildBar(const QStringList& filters)
{
    m_text->setObjectName(QStringLiteral("listFilter"));
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter the list"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(QLatin1Char('0')) * textColumnSigns);
    m_text->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RecordTable::askAgain);
    m_bar->addWidget(m_text, 1);
    for (const QString& column : filters)
        addFilter(m_bar, column);
    m_bar->addStretch(1);
    const QString group = tr("Lists");
    m_desk.actions.addForPage(this, {"list_filter", tr("Filter the list"), group, {}, {QKeySequence::Find}}, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_desk.actions.addForPage(
        m_view, {"list_copy", tr("Copy the chosen rows"), group, QStringLiteral("copy"), {QKeySequence::Copy}},
        [this] { copyRows(); });
    addTool(m_desk.actions.addForPage(this,
                                      {"list_export",
                                       tr("Export the list as XLSX or CSV"),
                                       group,
                                       QStringLiteral("export"),
                                       {QKeySequence(Qt::CTRL | Qt::Key_E)}},
                                      [this] { exportRows(); }));
}

void RecordTable::addTool(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(plainText(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_bar->addWidget(button);
}

void RecordTable::buildView()
{
    m_view->setObjectName(QStringLiteral("list"));
    m_view->setAccessibleName(m_subject.title);
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::chooseColumns);
    sizeColumns();
    header->restoreState(m_desk.settings.layoutOf(layoutName(m_subject)));
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const std::int64_t key = m_model->keyAt(index.row()))
            emit opened(key);
    });
    QItemSelectionModel* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const RowKey key = current.isValid() ? m_model->rowKeyAt(current.row()) : RowKey();
        if (key != RowKey() && !m_isRestoring)
            m_keyToKeep = key;
    });
    // By what is selected: a list that gets the focus makes its first row current, and nobody has chosen it.
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this, selection] {
        const QModelIndexList rows = selection->selectedRows();
        if (rows.size() == 1 && !m_isRestoring)
            emit currentChanged(m_model->keyAt(rows.first().row()));
    });
}

/// Fixed widths from the font, or the heading's: asking the rows would load them.
void RecordTable::sizeColumns()
{
    const int sign = m_view->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const services::CellForm form = m_model->columns().at(i).form;
        const bool isNarrow =
            form == services::CellForm::Number || form == services::CellForm::Day || form == services::CellForm::Exact;
        const int signs = i == 0 ? nameColumnSigns : isNarrow ? narrowColumnSigns : textColumnSigns;
        m_view->setColumnWidth(i, std::max(sign * signs, m_view->horizontalHeader()->sectionSizeHint(i)));
    }
}

void RecordTable::addFilter(QHBoxLayout* bar, const QString& column)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("filter_") + column);
    box->setAccessibleName(words::column(column));
    box->setToolTip(tr("Only rows with this value"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(box->fontMetrics().horizontalAdvance(QLatin1Char('0')) * widestFilterSigns);
    box->addItem(tr("%1: all").arg(words::column(column)), QString());
    connect(box, &QComboBox::activated, this, [this] {
        askAgain();
        emit narrowed();
    });
    m_filters.insert(column, box);
    bar->addWidget(box);
}

void RecordTable::fillFilters()
{
    for (const QString& column : m_filters.keys())
        fillFilter(column);
}

void RecordTable::fillFilter(const QString& column)
{
    m_model->source().values(this, column, [this, column](const Result<QList<FilterValue>>& values) {
        if (values)
            showValues(m_filters.value(column), *values);
    });
}

void RecordTable::showValues(QComboBox* box, const QList<FilterValue>& values)
{
    const QString chosen = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const FilterValue& value : values) {
        const QString said = words::name(value.words);
        const QString rows =
            value.rows ? QStringLiteral(" (%1)").arg(QLocale().toString(qint64(*value.rows))) : QString();
        if (!value.value.isEmpty())
            box->addItem(said + rows, value.value);
    }
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(words::name(chosen), chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0)); // of the list that opens
}

void RecordTable::narrow(const QString& column, const QString& value)
{
    QComboBox* box = m_filters.value(column);
    if (!box)
        return;
    if (box->findData(value) < 0)
        box->addItem(words::name(value), value);
    box->setCurrentIndex(box->findData(value));
    askAgain();
}

QString RecordTable::narrowing() const
{
    QStringList parts;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        const QString value = it.value()->currentData().toString();
        if (!value.isEmpty())
            parts.append(it.key() + QLatin1Char('=') + value);
    }
    parts.sort();
    return parts.join(QLatin1Char(';'));
}

void RecordTable::setNarrowing(const QString& text)
{
    QHash<QString, QString> values;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        values.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    for (const QString& column : m_filters.keys())
        narrow(column, values.value(column));
}

void RecordTable::askAgain()
{
    services::ListQuestion question = m_model->question();
    question.text = m_text->text().trimmed();
    question.only.clear();
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        const QString value = it.value()->currentData().toString();
        if (!value.isEmpty())
            question.only.insert(it.key(), value);
    }
    m_model->ask(question);
    QTimer::singleShot(patienceMs, this, [this] {
        if (!m_model->isCounted())
            m_count->setText(tr("Counting…"));
    });
}

void RecordTable::refresh()
{
    m_model->refresh();
    fillFilters();
}

void RecordTable::refreshWhenSeen()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void RecordTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refreshWhenSeen();
}

std::int64_t RecordTable::currentKey() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->keyAt(current.row()) : 0;
}

void RecordTable::restoreSelection()
{
    if (m_keyToKeep == RowKey() || m_view->currentIndex().isValid())
        return;
    const int row = m_model->rowOf(m_keyToKeep);
    if (row < 0)
        return;
    m_isRestoring = true;
    m_view->selectRow(row);
    m_isRestoring = false;
}

void RecordTable::setCurrentKey(std::int64_t key)
{
    const RowKey wanted(key, {});
    if (wanted == m_keyToKeep && m_view->currentIndex().isValid())
        return;
    m_keyToKeep = wanted;
    m_isRestoring = true;
    m_view->setCurrentIndex({});
    m_view->clearSelection();
    m_isRestoring = false;
    restoreSelection();
}

void RecordTable::rememberEnd()
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool isNearEnd = m_model->showsEndsOnly() && 2 * bar->value() > bar->maximum();
    m_fromEnd = isNearEnd ? bar->maximum() - bar->value() : -1;
}

/// Who went to the end before all rows were counted stays there.
void RecordTable::restoreEnd()
{
    if (m_model->showsEndsOnly())
        m_count->setText(tr("Counting…"));
    if (m_fromEnd < 0)
        return;
    m_view->scrollToBottom();
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum() - m_fromEnd);
}

void RecordTable::showCount(qint64 rows)
{
    const bool isNarrowed = !m_model->question().text.isEmpty() || !m_model->question().only.isEmpty();
    if (rows == 0)
        m_count->setText(isNarrowed ? tr("Nothing fits the filter. Clear it to see all.")
                                    : tr("There is nothing here yet."));
    else
        m_count->setText(isNarrowed ? tr("%Ln row(s) fit the filter", nullptr, int(rows))
                                    : tr("%Ln row(s)", nullptr, int(rows)));
}

void RecordTable::chooseColumns(const QPoint& where)
{
    QHeaderView* header = m_view->horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        QAction* action = menu->addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        connect(action, &QAction::toggled, header, [header, i](bool shown) { header->setSectionHidden(i, !shown); });
    }
    menu->popup(header->mapToGlobal(where));
}

void RecordTable::copyRows()
{
    QApplication::clipboard()->setText(tabSeparated(*m_view));
}

void RecordTable::exportRows()
{
    const QString path = m_desk.prompt.saveFile(
        this, tr("Export the list"), m_subject.title.toLower() + QStringLiteral(".xlsx"), sheetFilter());
    if (path.isEmpty())
        return;
    exportList(this, m_desk.session, m_subject.rows(), m_model->question(), path, [this, path](const Result<std::int64_t>& rows) {
        if (rows)
            emit said(MessageBar::Tone::Done, tr("%Ln row(s) written to %1.", nullptr, int(*rows)).arg(path));
        else
            emit failed(rows.error());
    });
}

} // namespace clew::gui
