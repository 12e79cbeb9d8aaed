// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/programs_page.h"

#include "gui/open_record.h"
#include "gui/program_rows.h"
#include "gui/record_table.h"
#include "gui/widgets.h"
#include "gui/words.h"
#include "services/locator.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace clew::gui {

using services::OpenStore;
using services::ProgramMatch;

namespace {

const QString programsPage = QStringLiteral("programs");
const QString droppedFile = QStringLiteral("file:"); // what a choice of the checked file begins with
constexpr int programListSigns[] = {24, 10, 16, 12};
enum ProgramTab { ProgramFacts, ProgramRuns, ProgramDifference };

QString droppedProgram(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ProgramsPage::ProgramsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_list(new RecordTable(desk, domain::Kind::Program, {}, this)),
      m_match(makeSection({}, this)),
      m_import(new QPushButton(tr("&Import it…"), this)),
      m_title(makeTitle({}, this)),
      m_tabs(new QTabWidget(this)),
      m_facts(new RowsModel(programFactHeadings(), this)),
      m_subjects(new RowsModel(programSubjectHeadings(), this)),
      m_difference(new RowsModel(differenceHeadings(), this)),
      m_other(new QComboBox(this)),
      m_differs(makeSection({}, this))
{
    setAcceptDrops(true);
    m_match->setObjectName(QStringLiteral("programMatch"));
    m_match->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("programImport"));
    m_import->hide();
    auto* choose = new QPushButton(tr("Chec&k a file…"), this);
    choose->setObjectName(QStringLiteral("programCheck"));
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Programs"), this));
    head->addSpacing(12);
    head->addWidget(m_match, 1);
    head->addWidget(m_import);
    head->addWidget(choose);
    if (desk.settings.layoutOf(QStringLiteral("list_program")).isEmpty()) {
        const int sign = m_list->fontMetrics().horizontalAdvance(QLatin1Char('0'));
        for (int i = 0; i < int(std::size(programListSigns)); ++i)
            m_list->view().setColumnWidth(i, sign * programListSigns[i]);
    }
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildProgram());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({320, 740});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    setFocusProxy(&m_list->view());
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = this->desk().prompt.openFile(this, tr("Which program?"), tr("All files (*)"));
        if (!path.isEmpty())
            check(path);
    });
    connect(m_import, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("import"), m_file}); });
    connect(m_list, &RecordTable::currentChanged, this, &ProgramsPage::choose);
    connect(m_list, &RecordTable::opened, this, &ProgramsPage::choose);
    connect(m_list, &RecordTable::failed, this, &Page::failed);
    connect(m_list, &RecordTable::said, this, &Page::said);
    connect(&desk.store, &StoreClient::recordsChanged, this, &ProgramsPage::refresh);
    m_match->setText(tr("Drop a program here to see whether it is a known one."));
}

QWidget* ProgramsPage::buildProgram()
{
    auto* side = new QWidget(this);
    m_title->setObjectName(QStringLiteral("programTitle"));
    m_title->setText(tr("Choose a program"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QTableView* facts = makeRowsView(m_facts, tr("Facts"), 1, m_tabs);
    facts->setObjectName(QStringLiteral("programFacts"));
    QTableView* subjects = makeRowsView(m_subjects, tr("Ran on"), 0, m_tabs);
    subjects->setObjectName(QStringLiteral("programSubjects"));
    m_tabs->addTab(facts, tr("Facts"));
    m_tabs->addTab(subjects, tr("Ran on"));
    m_tabs->addTab(buildDifference(), tr("Difference"));
    connect(subjects, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_subjects->rows().at(index.row()).place); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    m_record = makeRecordButton(this, domain::Kind::Program, [this] { return m_sheet->row.name; });
    m_record->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_record);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    return side;
}

QWidget* ProgramsPage::buildDifference()
{
    auto* side = new QWidget(m_tabs);
    m_other->setObjectName(QStringLiteral("otherRevision"));
    m_other->setAccessibleName(tr("Compare with"));
    m_differs->setObjectName(QStringLiteral("difference"));
    auto* label = new QLabel(tr("Compare &with"), side);
    label->setBuddy(m_other);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_other, 1);
    m_differenceTable = makeRowsView(m_difference, tr("Difference, line by line"), 4, side);
    m_differenceTable->setObjectName(QStringLiteral("differenceLines"));
    m_differenceTable->setFont(digitFont());
    m_differenceTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(side);
    column->addLayout(head);
    column->addWidget(m_differs);
    column->addWidget(m_differenceTable, 1);
    connect(m_other, &QComboBox::activated, this, &ProgramsPage::compare);
    return side;
}

void ProgramsPage::open(const QString& subject)
{
    if (subject.isEmpty())
        return;
    m_subject = subject;
    refresh();
}

void ProgramsPage::choose(qint64 key)
{
    if (key == 0)
        return;
    desk().store.read(
        this, [key](OpenStore& store, Progress&) { return services::recordName(store, domain::Kind::Program, key); },
        [this](const Result<QString>& name) {
            if (!name || (m_sheet && *name == m_sheet->row.name))
                return;
            m_subject = *name;
            emit placeChanged({programsPage, *name});
            refresh();
        });
}

void ProgramsPage::refresh()
{
    if (m_subject.isEmpty())
        return;
    desk().store.read(
        this, [name = m_subject](OpenStore& store, Progress&) { return services::programSheet(store, name); },
        [this, name = m_subject](const Result<services::ProgramSheet>& sheet) {
            if (name != m_subject)
                return;
            if (sheet)
                show(*sheet);
            else
                emit failed(sheet.error());
        });
}

void ProgramsPage::show(const services::ProgramSheet& sheet)
{
    m_sheet = sheet;
    // A name may fit two programs once another revision comes in; the UUID never does.
    if (!sheet.row.program.uuid.isEmpty())
        m_subject = sheet.row.program.uuid;
    m_list->setCurrentKey(sheet.row.program.id.key());
    m_title->setText(sheet.row.label());
    m_record->setEnabled(true);
    setWindowTitle(sheet.row.label());
    m_facts->setRows(programFactRows(sheet));
    m_subjects->setRows(programSubjectRows(sheet));
    m_tabs->setTabText(ProgramRuns, tr("Ran on (%1)").arg(QLocale().toString(sheet.ranOnCount)));
    fillOthers();
}

/// The other revisions, and the file that was checked last.
void ProgramsPage::fillOthers()
{
    const QString chosen = m_other->currentData().toString();
    m_other->clear();
    for (const services::ProgramRow& row : std::as_const(m_sheet->revisions)) {
        if (row.program.id != m_sheet->row.program.id)
            m_other->addItem(QStringLiteral("%1  ·  %2…").arg(row.label(), row.program.sha256.left(12)), row.name);
    }
    if (!m_file.isEmpty())
        m_other->addItem(tr("the file %1").arg(QFileInfo(m_file).fileName()), droppedFile + m_file);
    m_other->setCurrentIndex(qMax(0, m_other->findData(chosen)));
    compare();
}

void ProgramsPage::compare()
{
    const QString other = m_other->currentData().toString();
    if (other.isEmpty()) {
        m_difference->setRows({});
        m_differs->setText(tr("There is no other revision; check a file to compare it."));
        m_differs->setStyleSheet({});
        return;
    }
    desk().store.readLong(
        this,
        [name = m_subject, other](OpenStore& store, Progress&) {
            return other.startsWith(droppedFile)
                       ? services::programFileDifference(store, name, other.mid(droppedFile.size()))
                       : services::programDifference(store, name, other);
        },
        [this, name = m_subject, other](const Result<domain::TextDifference>& difference) {
            if (name == m_subject && other == m_other->currentData().toString())
                showDifference(difference);
        });
}

void ProgramsPage::showDifference(const Result<domain::TextDifference>& difference)
{
    m_difference->setRows(difference ? differenceRows(*difference) : QList<TableRow>());
    const RowCell words = difference ? differenceWords(*difference)
                                     : RowCell{words::sentence(difference.error().message), Tone::Wait, {}};
    m_differs->setText((signOf(words.tone) + QLatin1Char(' ') + words.text).trimmed());
    m_differs->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(words.tone).name()));
}

void ProgramsPage::check(const QString& path)
{
    desk().store.readLong(
        this, [path](OpenStore& store, Progress&) { return services::matchProgramFile(store, path); },
        [this, path](const Result<ProgramMatch>& match) {
            if (!match)
                return void(emit failed(match.error()));
            m_file = path;
            showMatch(*match);
        });
}

void ProgramsPage::showMatch(const ProgramMatch& match)
{
    const RowCell words = programMatchWords(match);
    m_match->setText(signOf(words.tone) + QLatin1Char(' ') + words.text);
    m_match->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(words.tone).name()));
    m_match->setToolTip(QStringLiteral("SHA-256 %1").arg(match.sha256));
    m_import->setVisible(match.what != ProgramMatch::What::Same);
    if (match.programs.isEmpty()) {
        if (m_sheet)
            fillOthers();
        return;
    }
    m_tabs->setCurrentIndex(match.what == ProgramMatch::What::Same ? ProgramFacts : ProgramDifference);
    m_subject = match.programs.last().name;
    emit placeChanged({programsPage, m_subject});
    refresh();
}

void ProgramsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedProgram(*event).isEmpty())
        event->acceptProposedAction();
}

void ProgramsPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedProgram(*event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    check(path);
}

} // namespace clew::gui
