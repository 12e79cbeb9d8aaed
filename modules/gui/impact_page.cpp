// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/impact_page.h"

#include "gui/impact_words.h"
#include "gui/job_bar.h"
#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using domain::ImpactChoice;
using services::ImpactFindingLine;
using services::OpenStore;

namespace {

const QString ofGauge = QStringLiteral("gauge/");

QPushButton* impactButton(const QString& text, const char* objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

ImpactPage::ImpactPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(makeTitle(tr("Failure of a gauge"), this)),
      m_source(new QComboBox(this)),
      m_error(new QLineEdit(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_why(new QLineEdit(this)),
      m_run(makePrimary(tr("&Find what changes"), this)),
      m_busy(new JobBar(this)),
      m_sentence(makeSection({}, this)),
      m_notes(makeMuted({}, this)),
      m_tiles(new NumberTiles(this)),
      m_filter(new QComboBox(this)),
      m_rows(new RowsModel(impactHeadings(), this)),
      m_decision(new ReasonPanel(this)),
      m_reason(new ReasonPanel(this)),
      m_choice(new QComboBox(this)),
      m_keep(impactButton(tr("&Keep as assessment"), "impactKeep", this)),
      m_decide(impactButton(tr("&Decide…"), "impactDecide", this)),
      m_sign(impactButton(tr("&Sign off…"), "impactSign", this)),
      m_issue(impactButton(tr("&Issue PDF"), "impactIssue", this)),
      m_document(impactButton(tr("&Open the PDF"), "impactDocument", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(m_title);
    layout->addWidget(buildForm());
    layout->addWidget(m_busy);
    layout->addWidget(buildAnswer(), 1);
    layout->addWidget(m_decision);
    layout->addWidget(m_reason);
    layout->addWidget(buildActs());
    layout->addStretch(0);
    m_title->setObjectName(QStringLiteral("impactTitle"));
    setFocusProxy(m_run);
    forget();
    connect(&desk.store, &StoreClient::recordsChanged, this, [this] {
        if (m_view && !m_view->number.isEmpty())
            askKept();
    });
}

QWidget* ImpactPage::buildForm()
{
    m_form = new QWidget(this);
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [&](const QString& label, const char* objectName, QWidget* field, int row, int column) {
        auto* words = new QLabel(label, m_form);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(objectName));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    place(tr("Found &by"), "impactSource", m_source, 0, 0);
    place(tr("It showed &too much"), "impactError", m_error, 0, 2);
    place(tr("Suspect f&rom"), "impactFrom", m_from, 1, 0);
    place(tr("&until"), "impactTo", m_to, 1, 2);
    place(tr("&Why this window"), "impactWhy", m_why, 2, 0);
    grid->addWidget(m_run, 2, 3, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_run->setObjectName(QStringLiteral("impactRun"));
    m_error->setPlaceholderText(tr("+0.8 µm, or 8 mm: +0.8 µm; 12 mm: 0 µm"));
    m_from->setPlaceholderText(tr("empty: since it was last found good"));
    m_to->setPlaceholderText(tr("empty: until it was made good, or now"));
    m_why->setPlaceholderText(tr("where you set the window yourself"));
    connect(m_source, &QComboBox::currentIndexChanged, this,
            [this] { m_error->setEnabled(!m_source->currentData().isValid()); });
    connect(m_run, &QPushButton::clicked, this, &ImpactPage::run);
    for (QLineEdit* field : {m_error, m_from, m_to, m_why})
        connect(field, &QLineEdit::returnPressed, this, &ImpactPage::run);
    return m_form;
}

QWidget* ImpactPage::buildAnswer()
{
    m_answer = new QWidget(this);
    m_sentence->setObjectName(QStringLiteral("impactSentence"));
    m_sentence->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("impactNotes"));
    m_filter->setObjectName(QStringLiteral("impactFilter"));
    m_filter->setAccessibleName(tr("Which changes are shown"));
    for (int i = 0; i < int(namesOf(ImpactFilter{}).size()); ++i)
        m_filter->addItem(impactFilterWords(ImpactFilter(i)), i);
    m_table = makeRowsView(m_rows, tr("What changes"), 8, m_answer);
    m_table->setObjectName(QStringLiteral("impactChanges"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(m_answer);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_notes);
    layout->addWidget(m_tiles);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImpactPage::showLines);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit placeWanted(m_rows->rows().at(index.row()).place); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImpactPage::enableActs);
    return m_answer;
}

QWidget* ImpactPage::buildActs()
{
    m_choice->setObjectName(QStringLiteral("impactChoice"));
    m_choice->setAccessibleName(tr("Decision"));
    for (int i = 0; i < int(namesOf(ImpactChoice{}).size()); ++i)
        m_choice->addItem(impactChoiceWords(ImpactChoice(i)), i);
    m_decision->fields()->addWidget(m_choice);
    m_reason->setReasonLabel(tr("&Conclusion"));
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_keep, m_decide, m_sign, m_issue, m_document})
        line->addWidget(button);
    line->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &ImpactPage::keep);
    connect(m_decide, &QPushButton::clicked, this, &ImpactPage::askDecision);
    connect(m_sign, &QPushButton::clicked, this, &ImpactPage::askSignOff);
    connect(m_issue, &QPushButton::clicked, this, [this] { issue({}); });
    connect(m_document, &QPushButton::clicked, this,
            [this] { emit placeWanted(placeOf(domain::Kind::Document, m_view->document)); });
    return bar;
}

void ImpactPage::open(const QString& subject)
{
    if (subject == m_subject && m_view)
        return;
    m_subject = subject;
    forget();
    refresh();
}

void ImpactPage::refresh()
{
    m_form->setVisible(m_subject.isEmpty() || m_subject.startsWith(ofGauge));
    if (m_subject.startsWith(ofGauge))
        begin(m_subject.mid(ofGauge.size()));
    else if (!m_subject.isEmpty())
        askKept();
}

void ImpactPage::begin(const QString& gauge)
{
    desk().store.read(
        this, [gauge](OpenStore& store, Progress&) { return services::impactStart(store, gauge); },
        [this, subject = m_subject](const Result<services::ImpactStart>& start) {
            if (subject != m_subject)
                return;
            if (start)
                showStart(*start);
            else
                emit failed(start.error());
        });
}

void ImpactPage::showStart(const services::ImpactStart& start)
{
    m_start = start;
    m_title->setText(tr("%1 was wrong: what changes?").arg(start.code));
    m_source->clear();
    for (qsizetype i = 0; i < start.sources.size(); ++i) {
        const services::ImpactSource& source = start.sources[i];
        m_source->addItem(tr("%1, %2: %3").arg(words::day(source.date), source.certificate, source.asFound), int(i));
    }
    m_source->addItem(tr("what I know myself"));
    m_source->setCurrentIndex(0);
    m_error->setEnabled(start.sources.isEmpty());
    m_run->setEnabled(true);
}

void ImpactPage::run()
{
    if (!m_start)
        return;
    forget();
    services::ImpactQuestion question;
    question.gauge = m_start->gauge;
    if (m_source->currentData().isValid())
        question.calibration = m_start->sources[m_source->currentData().toInt()].calibration;
    question.error = m_error->text();
    question.from = m_from->text();
    question.to = m_to->text();
    question.windowReason = m_why->text();
    m_busy->begin(tr("Judging every result again…"));
    m_busy->watch(desk().store.readLong(
        this,
        [question](OpenStore& store, Progress& progress) { return services::answerImpact(store, question, progress); },
        [this, asked = m_asked](const Result<services::GaugeImpact>& impact) {
            if (asked != m_asked)
                return;
            m_busy->end();
            if (!impact)
                return emit failed(impact.error());
            m_found = *impact;
            show(services::viewOf(*impact));
        },
        m_busy->steps()));
}

void ImpactPage::askKept()
{
    desk().store.readLong(
        this, [number = m_subject](OpenStore& store, Progress&) { return services::viewImpact(store, number); },
        [this, subject = m_subject](const Result<services::ImpactView>& view) {
            if (subject != m_subject)
                return;
            if (view)
                show(*view);
            else
                emit failed(view.error());
        });
}

void ImpactPage::forget()
{
    ++m_asked;
    m_busy->end();
    m_found.reset();
    m_view.reset();
    m_lines.clear();
    m_answer->hide();
    m_decision->hide();
    m_reason->hide();
    enableActs();
}

void ImpactPage::show(const services::ImpactView& view)
{
    m_view = view;
    if (!view.number.isEmpty())
        m_title->setText(tr("%1: %2 was wrong").arg(view.number, view.gauge));
    m_sentence->setText(impactSentence(view));
    m_notes->setText(impactNotes(view));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_tiles->show(impactTiles(view));
    showLines();
    m_answer->show();
}

void ImpactPage::showLines()
{
    if (!m_view)
        return;
    m_lines = filteredImpact(*m_view, ImpactFilter(m_filter->currentData().toInt()));
    m_rows->setRows(impactRows(m_lines));
    enableActs();
}

QList<ImpactFindingLine> ImpactPage::chosenLines() const
{
    QList<ImpactFindingLine> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines.append(m_lines.at(index.row()));
    return lines;
}

void ImpactPage::enableActs()
{
    const bool isKept = m_view && !m_view->number.isEmpty();
    const bool isOpen = isKept && !m_view->signedAt;
    const bool isChosen = m_table && m_table->selectionModel()->hasSelection();
    m_keep->setVisible(!isKept);
    m_keep->setEnabled(m_found.has_value());
    m_decide->setEnabled(isOpen && isChosen);
    m_decide->setToolTip(isOpen && !isChosen ? tr("Choose the rows that are decided on; Ctrl+A chooses all.")
                                             : QString());
    m_sign->setEnabled(isOpen);
    m_issue->setEnabled(isKept);
    m_document->setVisible(isKept && !m_view->document.isEmpty());
}

void ImpactPage::keep()
{
    m_keep->setEnabled(false);
    desk().store.write(
        this, [impact = *m_found](OpenStore& store, Progress&) { return services::keepImpact(store, impact); },
        [this](const Result<QString>& number) {
            enableActs();
            if (!number)
                return emit failed(number.error());
            emit placeWanted(placeOf(domain::Kind::ImpactAssessment, *number));
            emit said(MessageBar::Tone::Done, tr("Kept as %1. Now decide on each unit.").arg(*number));
        });
}

void ImpactPage::askDecision()
{
    const QList<ImpactFindingLine> lines = chosenLines();
    m_reason->hide();
    m_decision->ask(tr("You decide on %Ln result(s) that change, for their units and lots; the last decision on a unit "
                       "counts.",
                       nullptr, int(lines.size())),
                    tr("Decide"), [this, lines](const QString& reason) { decide(lines, reason); });
}

void ImpactPage::decide(const QList<ImpactFindingLine>& lines, const QString& reason)
{
    const auto choice = ImpactChoice(m_choice->currentData().toInt());
    desk().store.write(
        this,
        [number = m_subject, lines, choice, reason](OpenStore& store, Progress&) {
            return services::decideImpact(store, number, lines, choice, reason);
        },
        [this](const Result<>& done) { m_decision->answer(done ? QString() : done.error().message); });
}

void ImpactPage::askSignOff()
{
    m_decision->hide();
    m_reason->ask(
        tr("You sign %1 off: every unit and lot is decided on, and nothing is added any more.").arg(m_view->number),
        tr("Sign off"), [this](const QString& conclusion) {
            desk().store.write(
                this,
                [number = m_subject, conclusion](OpenStore& store, Progress&) {
                    return services::signImpact(store, number, conclusion);
                },
                [this](const Result<>& done) { m_reason->answer(done ? QString() : done.error().message); });
        });
}

void ImpactPage::issue(const QString& reason)
{
    desk().store.write(
        this,
        [number = m_subject, reason](OpenStore& store, Progress&) {
            return services::issueImpact(store, number, reason);
        },
        [this, reason](const Result<QString>& document) {
            if (document) {
                m_decision->hide();
                return emit placeWanted(placeOf(domain::Kind::Document, *document));
            }
            if (reason.isEmpty() && document.error().code == Error::Code::Conflict) {
                m_reason->ask(words::sentence(document.error().message), tr("Issue again"),
                              [this](const QString& why) { issue(why); });
                return;
            }
            if (m_reason->isVisible())
                m_reason->answer(document.error().message);
            else
                emit failed(document.error());
        });
}

} // namespace clew::gui
