// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/recall_page.h"

#include "gui/job_bar.h"
#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/recall_tiles.h"
#include "gui/recall_words.h"
#include "gui/trace_address.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr double callScale = 1.15;
constexpr int mostHours = 24 * 365;

QPushButton* recallButton(const QString& text, const char* objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

QTableView* recallView(RowsModel* model, const QString& name, const char* objectName, int stretched, QWidget* parent)
{
    QTableView* view = makeRowsView(model, name, stretched, parent);
    view->setObjectName(QString::fromLatin1(objectName));
    return view;
}

} // namespace

RecallPage::RecallPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_of(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_why(new QLineEdit(this)),
      m_hours(new QSpinBox(this)),
      m_busy(new JobBar(this)),
      m_sentence(makeTitle({}, this)),
      m_tiles(new RecallTiles(this)),
      m_balance(makeSection({}, this)),
      m_cautions(makeMuted({}, this)),
      m_deadlines(makeSection({}, this)),
      m_hint(makeMuted({}, this)),
      m_tabs(new QTabWidget(this)),
      m_calls(new RowsModel(recallCallHeadings(), this)),
      m_places(new RowsModel(recallPlaceHeadings(), this)),
      m_counts(new RowsModel(recallCountHeadings(), this)),
      m_pieces(new RowsModel(recallPieceHeadings(), this)),
      m_beside(new RowsModel(recallBesideHeadings(), this)),
      m_reason(new ReasonPanel(this)),
      m_hold(recallButton(tr("&Hold all…"), "recallHold", this)),
      m_issue(recallButton(tr("&Issue recall PDF"), "recallIssue", this)),
      m_document(recallButton(tr("&Open and sign"), "recallDocument", this)),
      m_export(recallButton(tr("&Export the list…"), "recallExport", this)),
      m_drill(recallButton(tr("&Drill"), "recallDrill", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Recall"), this));
    layout->addWidget(buildForm());
    layout->addWidget(m_busy);
    layout->addWidget(m_hint);
    layout->addWidget(buildAnswer());
    layout->addWidget(m_reason);
    layout->addWidget(buildLists(), 1);
    layout->addWidget(buildActs());
    layout->addStretch(0);
    setFocusProxy(m_name);
    forget();
}

QWidget* RecallPage::buildForm()
{
    m_of->setObjectName(QStringLiteral("recallOf"));
    m_of->setAccessibleName(tr("What kind of thing is bad"));
    m_of->addItem(tr("whatever has the name"));
    for (int i = 0; i < int(services::namesOf(services::TraceOf{}).size()); ++i)
        m_of->addItem(traceOfWords(services::TraceOf(i)), i);
    m_hours->setObjectName(QStringLiteral("recallHours"));
    m_hours->setRange(1, mostHours);
    clearTerms();
    m_hours->setSuffix(tr(" h"));
    m_hours->setAccessibleName(tr("Hours in which customers are to know"));
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto label = [&](const QString& text, QWidget* field, const char* objectName, int row, int column) {
        auto* words = new QLabel(text, form);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(objectName));
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    m_name->setAccessibleName(tr("What is bad"));
    m_name->setPlaceholderText(tr("Scan or type: HT-8841, LB-7/BRL-1, L-4711"));
    m_name->setClearButtonEnabled(true);
    m_why->setAccessibleName(tr("Why this scope"));
    m_why->setPlaceholderText(tr("what was found, and why no wider or narrower scope"));
    label(tr("&What is bad"), m_name, "recallName", 0, 0);
    grid->addWidget(m_of, 0, 2);
    auto* run = makePrimary(tr("&Answer"), form);
    grid->addWidget(run, 0, 5);
    label(tr("Wh&y this scope"), m_why, "recallWhy", 1, 0);
    label(tr("&Notify within"), m_hours, "recallHours", 1, 3);
    grid->setColumnStretch(1, 1);
    connect(run, &QPushButton::clicked, this, &RecallPage::refresh);
    for (QLineEdit* field : {m_name, m_why})
        connect(field, &QLineEdit::returnPressed, this, &RecallPage::refresh);
    connect(m_why, &QLineEdit::textChanged, this, &RecallPage::takeTerms);
    connect(m_hours, &QSpinBox::valueChanged, this, &RecallPage::takeTerms);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_of, &QComboBox::currentIndexChanged, this, [this] { setBusy(m_isBusy); });
    return form;
}

QWidget* RecallPage::buildAnswer()
{
    m_answerPart = new QWidget(this);
    m_sentence->setObjectName(QStringLiteral("recallSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_balance->setObjectName(QStringLiteral("recallBalance"));
    m_balance->setWordWrap(true);
    m_cautions->setObjectName(QStringLiteral("muted"));
    m_deadlines->setObjectName(QStringLiteral("recallDeadlines"));
    m_deadlines->setWordWrap(true);
    auto* column = new QVBoxLayout(m_answerPart);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_tiles);
    auto* line = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->addWidget(m_balance);
    left->addWidget(m_cautions);
    line->addLayout(left, 1);
    line->addWidget(m_deadlines, 1);
    column->addLayout(line);
    return m_answerPart;
}

QWidget* RecallPage::buildLists()
{
    QTableView* calls = recallView(m_calls, tr("Whom to call"), "recallCalls", 3, m_tabs);
    QFont large = calls->font();
    large.setPointSizeF(large.pointSizeF() * callScale);
    calls->setFont(large);
    calls->verticalHeader()->setDefaultSectionSize(QFontMetrics(large).height() + 12);
    QTableView* pieces = recallView(m_pieces, tr("Every piece"), "recallPieces", 8, m_tabs);
    QTableView* beside = recallView(m_beside, tr("What to look at beside it"), "recallBeside", 1, m_tabs);
    m_tabs->addTab(calls, {});
    m_tabs->addTab(recallView(m_places, tr("Where it lies"), "recallPlaces", 4, m_tabs), {});
    m_tabs->addTab(recallView(m_counts, tr("Counts by part"), "recallCounts", 0, m_tabs), {});
    m_tabs->addTab(pieces, {});
    m_tabs->addTab(beside, {});
    for (const auto& [view, model] : {std::pair{pieces, m_pieces}, {beside, m_beside}}) {
        connect(view, &QAbstractItemView::activated, this, [this, model = model](const QModelIndex& index) {
            emit placeWanted(model->rows().at(index.row()).place);
        });
    }
    return m_tabs;
}

QWidget* RecallPage::buildActs()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_hold, m_issue, m_document, m_export})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_drill);
    m_drill->setToolTip(tr("The yearly exercise: a lot drawn at random, answered, timed and kept. Nothing is held."));
    connect(m_hold, &QPushButton::clicked, this, &RecallPage::askHold);
    connect(m_issue, &QPushButton::clicked, this, &RecallPage::issue);
    connect(m_document, &QPushButton::clicked, this,
            [this] { emit placeWanted(placeOf(domain::Kind::Document, m_shown->document)); });
    connect(m_export, &QPushButton::clicked, this, &RecallPage::exportList);
    connect(m_drill, &QPushButton::clicked, this, &RecallPage::drill);
    return bar;
}

void RecallPage::open(const QString& subject)
{
    if (subject.isEmpty()) {
        clear();
        return;
    }
    const auto of = domain::enumFromName<services::TraceOf>(subject.section(QLatin1Char('/'), 0, 0));
    const int kind = of ? m_of->findData(int(*of)) : 0;
    const QString name = of ? subject.section(QLatin1Char('/'), 1) : subject;
    if (kind != m_of->currentIndex() || name != m_name->text().trimmed())
        clearTerms(); // they were said of something else
    m_of->setCurrentIndex(kind);
    m_name->setText(name);
    run();
}

/// As it is before anybody asks.
void RecallPage::clear()
{
    ++m_asked; // no answer is waited for
    m_busy->end();
    forget();
    clearTerms();
    m_of->setCurrentIndex(0);
    m_name->clear();
}

void RecallPage::clearTerms()
{
    m_why->clear();
    m_hours->setValue(int(services::RecallQuestion().notifyWithinHours));
}

/// What is said after the answer came counts when it is kept.
void RecallPage::takeTerms()
{
    if (!m_shown || !m_shown->number.isEmpty())
        return;
    m_shown = services::withTerms(*m_shown, m_why->text(), m_hours->value());
    m_deadlines->setText(recallDeadlines(m_shown->recall));
}

/// The form still names what the answer is about.
bool RecallPage::isAsAsked() const
{
    const services::RecallQuestion now = question();
    return (m_shown && m_shown->recall.drill) || (now.of == m_question.of && now.name == m_question.name);
}

void RecallPage::showHint()
{
    m_hint->setText(m_shown
                        ? tr("The answer is for “%1”. Press Enter to ask anew; until then nothing is kept or stopped.")
                              .arg(m_question.name)
                        : tr("Scan or type what is bad: a lot, heat, serial number, delivery note, order or gauge. "
                             "Enter answers. Nothing is kept or stopped before you say so."));
    m_hint->setVisible(!m_shown || !isAsAsked());
}

void RecallPage::refresh()
{
    const services::RecallQuestion asked = question();
    if (asked.name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString kind = asked.of ? domain::enumName(*asked.of) + QLatin1Char('/') : QString();
    emit placeChanged({QStringLiteral("recall"), kind + asked.name});
    run();
}

services::RecallQuestion RecallPage::question() const
{
    services::RecallQuestion question;
    if (m_of->currentData().isValid())
        question.of = services::TraceOf(m_of->currentData().toInt());
    question.name = m_name->text().trimmed();
    question.reason = m_why->text().trimmed();
    question.notifyWithinHours = m_hours->value();
    return question;
}

void RecallPage::run()
{
    forget();
    m_question = question();
    const int asked = ++m_asked;
    m_busy->begin(tr("Finding every piece…"));
    m_busy->watch(desk().store.readLong(
        this,
        [question = m_question](services::OpenStore& store, Progress& progress) {
            return services::answerRecall(store, question, progress);
        },
        [this, asked](const Result<services::RecallAnswer>& answer) {
            if (asked == m_asked)
                take(answer);
        },
        m_busy->steps()));
}

void RecallPage::take(const Result<services::RecallAnswer>& answer)
{
    m_busy->end();
    if (answer)
        show(*answer);
    else
        emit failed(answer.error());
}

void RecallPage::forget()
{
    m_shown.reset();
    m_reason->hide();
    m_answerPart->hide();
    m_tabs->hide();
    setBusy(false);
}

void RecallPage::show(const services::RecallAnswer& answer)
{
    m_shown = answer;
    m_sentence->setText(recallSentence(answer));
    m_tiles->show(answer.totals);
    const RowCell balance = recallBalanceWords(answer);
    m_balance->setText(signOf(balance.tone) + QLatin1Char(' ') + balance.text);
    m_balance->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(balance.tone).name()));
    m_cautions->setText(recallCautions(answer).join(QStringLiteral("  ")));
    m_deadlines->setText(recallDeadlines(answer.recall));
    m_calls->setRows(recallCallRows(answer.recall));
    m_places->setRows(recallPlaceRows(answer.recall));
    m_counts->setRows(recallCountRows(answer.recall));
    m_pieces->setRows(recallPieceRows(answer.recall));
    m_beside->setRows(recallBesideRows(answer.recall));
    const auto name = [this](int tab, const QString& text, const RowsModel* model) {
        m_tabs->setTabText(tab, QStringLiteral("%1 (%2)").arg(text, QLocale().toString(model->rowCount())));
    };
    name(0, tr("Whom to call"), m_calls);
    name(1, tr("Where it lies"), m_places);
    name(2, tr("Counts"), m_counts);
    name(3, tr("Every piece"), m_pieces);
    name(4, tr("Beside it"), m_beside);
    m_tabs->setCurrentIndex(m_calls->rowCount() > 0 ? 0 : 1);
    m_answerPart->show();
    m_tabs->show();
    setBusy(false);
    takeTerms(); // what was typed while it was found
}

void RecallPage::setBusy(bool busy)
{
    m_isBusy = busy;
    const bool isAnswered = m_shown.has_value() && !busy && isAsAsked();
    const bool isKept = m_shown && !m_shown->number.isEmpty();
    m_hold->setEnabled(isAnswered && !m_shown->recall.drill);
    m_issue->setEnabled(isAnswered && !isKept);
    m_export->setEnabled(isAnswered);
    m_document->setVisible(isKept);
    if (isKept)
        m_document->setText(tr("&Open and sign %1").arg(m_shown->number));
    m_drill->setEnabled(!busy);
    showHint();
}

void RecallPage::issue()
{
    setBusy(true);
    desk().store.write(
        this,
        [answer = *m_shown](services::OpenStore& store, Progress& progress) {
            return services::issueRecall(store, answer, progress);
        },
        [this, asked = m_asked](const Result<services::RecallAnswer>& kept) {
            if (asked == m_asked) {
                if (kept) {
                    m_shown = *kept;
                    m_deadlines->setText(recallDeadlines(kept->recall));
                }
                setBusy(false);
            }
            if (kept)
                emit said(MessageBar::Tone::Done,
                          tr("%1 is kept as the list stands now. It can be signed.").arg(kept->number));
            else
                emit failed(kept.error());
        });
}

void RecallPage::drill()
{
    forget();
    const int asked = ++m_asked;
    const auto seed = static_cast<quint32>(desk().clock.now().toMilliseconds());
    m_busy->begin(tr("Drawing a lot…"));
    m_busy->watch(desk().store.write(
        this,
        [seed](services::OpenStore& store, Progress& progress) { return services::drillRecall(store, seed, progress); },
        [this, asked](const Result<services::RecallAnswer>& answer) {
            if (asked != m_asked)
                return;
            take(answer);
            if (answer)
                emit said(MessageBar::Tone::Done, tr("The drill is kept as %1. It can be signed.").arg(answer->number));
        },
        m_busy->steps()));
}

void RecallPage::askHold()
{
    m_reason->ask(tr("Everything on the list is stopped at once, and the list is kept: what is in the house is "
                     "quarantined, what was shipped becomes recalled, its lots are on hold."),
                  tr("Hold all"), [this](const QString& reason) { hold(reason); });
}

void RecallPage::hold(const QString& reason)
{
    desk().store.write(
        this,
        [answer = *m_shown, reason](services::OpenStore& store, Progress& progress) {
            return services::holdRecall(store, answer, reason, progress);
        },
        [this](const Result<services::HeldRecall>& held) {
            m_reason->answer(held ? QString() : held.error().message);
            if (!held)
                return;
            const QString units = tr("%Ln unit(s)", nullptr, int(held->units));
            const QString lots = tr("%Ln lot(s)", nullptr, int(held->lots));
            run();
            emit said(MessageBar::Tone::Done, tr("%1 stops %2 and %3.").arg(held->hold, units, lots));
        });
}

void RecallPage::exportList()
{
    const QString path = desk().prompt.saveFile(this, tr("Export the list"), QStringLiteral("recall.xlsx"),
                                                tr("Excel workbook (*.xlsx);;CSV, the pieces alone (*.csv)"));
    if (path.isEmpty())
        return;
    desk().store.readLong(
        this,
        [recall = m_shown->recall, path](services::OpenStore& store, Progress&) -> Result<QString> {
            TRY(services::exportRecall(store, recall, path));
            return path;
        },
        [this](const Result<QString>& written) {
            if (written)
                emit said(MessageBar::Tone::Done, tr("The list is written to %1.").arg(*written));
            else
                emit failed(written.error());
        });
}

} // namespace clew::gui
