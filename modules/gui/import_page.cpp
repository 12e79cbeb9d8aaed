// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/import_page.h"

#include "gui/job_bar.h"
#include "gui/list_panel.h"
#include "gui/list_words.h"
#include "gui/problem_rows.h"
#include "gui/widgets.h"
#include "gui/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int settingsInALine = 4;

QString kindOfImport(const QString& name)
{
    const auto kind = domain::kindFromName(name);
    return kind ? words::plural(*kind) : words::name(name);
}

} // namespace

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_file(makeMuted({}, this)),
      m_summary(makeSection({}, this)),
      m_format(new QComboBox(this)),
      m_list(new ListPanel(this)),
      m_counts(new RowsModel({tr("Records"), tr("New"), tr("There already")}, this)),
      m_problems(new RowsModel({tr("Row"), tr("Field"), tr("What"), tr("Means")}, this)),
      m_look(new QPushButton(tr("&Look again"), this)),
      m_import(makePrimary(tr("&Import"), this)),
      m_bar(new JobBar(this))
{
    m_settings = new QWidget(this);
    m_settingsGrid = new QGridLayout(m_settings);
    m_settingsGrid->setContentsMargins(0, 0, 0, 0);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("lookAgain"));
    m_import->setObjectName(QStringLiteral("importNow"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_look);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(buildHead());
    layout->addWidget(m_file);
    layout->addWidget(m_settings);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(buildTables());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_list->hide();
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    connect(m_look, &QPushButton::clicked, this, &ImportPage::preview);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_list, &ListPanel::changed, this, &ImportPage::preview);
}

QWidget* ImportPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* choose = new QPushButton(tr("&Choose a file…"), head);
    choose->setObjectName(QStringLiteral("chooseImport"));
    auto* label = new QLabel(tr("&Format"), head);
    label->setBuddy(m_format);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("found by its content"), QString());
    for (const QString& format : services::importFormats())
        m_format->addItem(format.toUpper(), format);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeTitle(tr("Import a file"), head), 1);
    layout->addWidget(label);
    layout->addWidget(m_format);
    layout->addWidget(choose);
    connect(m_format, &QComboBox::activated, this, &ImportPage::preview);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = desk().prompt.openFile(this, tr("Which file comes in?"), tr("All files (*)"));
        if (!path.isEmpty())
            emit placeWanted({QStringLiteral("import"), path});
    });
    setFocusProxy(choose);
    return head;
}

QWidget* ImportPage::buildTables()
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    QTableView* counts = makeRowsView(m_counts, tr("What it brings"), 0, split);
    counts->setObjectName(QStringLiteral("importCounts"));
    QTableView* problems = makeRowsView(m_problems, tr("What is wrong or odd"), 2, split);
    problems->setObjectName(QStringLiteral("importProblems"));
    split->addWidget(counts);
    split->addWidget(problems);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setChildrenCollapsible(false);
    connect(problems->selectionModel(), &QItemSelectionModel::currentRowChanged, m_list,
            [this](const QModelIndex& row) { m_list->showMark(row.row()); });
    return split;
}

void ImportPage::open(const QString& subject)
{
    m_path = subject;
    m_format->setCurrentIndex(0);
    m_list->clear();
    m_list->hide();
    showSettings({});
    m_counts->setRows({});
    m_problems->setRows({});
    m_summary->clear();
    m_file->setText(subject.isEmpty() ? tr("Choose a file, or drop one onto the window: measurement results, NC "
                                           "programs, lists as XLSX or CSV, Clew's own exchange file.")
                                      : QFileInfo(subject).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(subject));
    preview();
}

void ImportPage::refresh()
{
    if (!m_bar->isRunning())
        preview();
}

services::ImportRequest ImportPage::request() const
{
    services::ImportRequest request;
    request.path = m_path;
    request.format = m_format->currentData().toString();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const QString text = field.value()->text().trimmed(); !text.isEmpty())
            request.set.insert(field.key(), text);
    }
    if (m_list->isVisibleTo(this))
        m_list->stateIn(request);
    return request;
}

void ImportPage::setReady(bool canLook, bool canImport)
{
    m_look->setEnabled(canLook);
    m_import->setEnabled(canImport);
}

void ImportPage::preview()
{
    setReady(false, false);
    if (m_path.isEmpty())
        return;
    m_bar->begin(tr("Reading…"));
    m_bar->watch(desk().store.readLong(
        this,
        [request = request()](services::OpenStore& store, Progress& progress) {
            return services::previewImport(store, request, progress);
        },
        [this, path = m_path](const Result<services::ImportPreview>& preview) {
            if (path != m_path)
                return;
            m_bar->end();
            setReady(true, false);
            if (preview) {
                show(*preview);
                return;
            }
            emit failed(preview.error());
            emit fileAnswered(path, words::sentence(preview.error().message), false);
        },
        m_bar->steps()));
}

void ImportPage::show(const services::ImportPreview& preview)
{
    const services::ImportResult& result = preview.result;
    showSettings(preview.settings);
    showCounts(result);
    m_list->setVisible(preview.list.has_value());
    if (preview.list)
        m_list->show(*preview.list);
    const int added = result.added();
    const int completed = result.completed();
    if (!preview.canImport())
        m_summary->setText(tr("It can't come in as it is: mend the file, or fill in what it lacks and look again."));
    else if (!result.bringsAnything())
        m_summary->setText(tr("Everything in this file is in the store already."));
    else if (completed > 0)
        m_summary->setText(tr("It brings %1 new record(s) and fills in %2 that are there. Nothing is saved yet.")
                               .arg(added)
                               .arg(completed));
    else
        m_summary->setText(tr("It brings %Ln new record(s). Nothing is saved yet.", nullptr, added));
    setReady(true, preview.canImport() && result.bringsAnything());
    emit fileAnswered(m_path, m_summary->text(), preview.canImport() && !result.bringsAnything());
}

void ImportPage::showSettings(const QStringList& keys)
{
    if (QStringList(m_fields.keys()) == [&] {
            QStringList sorted = keys;
            sorted.sort();
            return sorted;
        }())
        return;
    QMap<QString, QString> typed;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        typed.insert(field.key(), field.value()->text());
    qDeleteAll(m_settings->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_fields.clear();
    for (int i = 0; i < keys.size(); ++i) {
        const QString name = wordsOfField(keys.at(i));
        auto* label = new QLabel(name, m_settings);
        auto* field = new QLineEdit(m_settings);
        field->setObjectName(QStringLiteral("set_") + keys.at(i));
        field->setAccessibleName(name);
        field->setPlaceholderText(tr("as the file says"));
        field->setText(typed.value(keys.at(i)));
        label->setBuddy(field);
        connect(field, &QLineEdit::returnPressed, this, &ImportPage::preview);
        connect(field, &QLineEdit::textEdited, this, [this] { m_import->setEnabled(false); });
        m_settingsGrid->addWidget(label, i / settingsInALine, i % settingsInALine * 2);
        m_settingsGrid->addWidget(field, i / settingsInALine, i % settingsInALine * 2 + 1);
        m_fields.insert(keys.at(i), field);
    }
}

void ImportPage::showCounts(const services::ImportResult& result)
{
    QList<TableRow> rows;
    for (auto it = result.records.cbegin(); it != result.records.cend(); ++it)
        rows.append({{{kindOfImport(it.key()), Tone::Plain, {}},
                      {QString::number(it.value().added), Tone::Plain, {}, true},
                      {QString::number(it.value().known), Tone::Plain, {}, true}},
                     {}});
    m_counts->setRows(rows);
    m_problems->setRows(problemRows(result.problems, ProblemTable::File));
    m_file->setText(
        QStringLiteral("%1  ·  %2 %3").arg(QFileInfo(m_path).fileName(), result.format.toUpper(), result.version));
}

void ImportPage::import()
{
    setReady(false, false);
    m_bar->begin(tr("Importing…"));
    m_bar->watch(desk().store.write(
        this,
        [request = request()](services::OpenStore& store, Progress& progress) {
            return services::importFile(store, request, progress);
        },
        [this](const Result<services::ImportResult>& result) {
            m_bar->end();
            setReady(true, false);
            if (!result) {
                emit failed(result.error());
                return;
            }
            showCounts(*result);
            if (result->saved) {
                m_summary->setText(result->completed() > 0
                                       ? tr("Done: %1 record(s) came in, %2 were filled in.")
                                             .arg(result->added())
                                             .arg(result->completed())
                                       : tr("Done: %Ln record(s) came in.", nullptr, result->added()));
                emit said(MessageBar::Tone::Done, tr("“%1” is imported.").arg(QFileInfo(m_path).fileName()));
                emit fileAnswered(m_path, m_summary->text(), true);
            }
        },
        m_bar->steps()));
}

} // namespace clew::gui
