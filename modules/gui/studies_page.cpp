// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/studies_page.h"

#include "gui/capability_panel.h"
#include "gui/chart_view.h"
#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/study_panel.h"
#include "gui/study_words.h"
#include "gui/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using services::OpenStore;

namespace {

const QString ofCapability = QStringLiteral("capability");

QPushButton* studyButton(const QString& text, const char* objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

ChartView::Draw drawing(const charts::CategoryChart& chart)
{
    return [chart](charts::Canvas& canvas, const charts::Area& area) {
        return charts::drawCategoryChart(canvas, area, chart);
    };
}

} // namespace

StudiesPage::StudiesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_tabs(new QTabWidget(this)),
      m_studies(new RowsModel(studyHeadings(), this)),
      m_figures(new RowsModel(studyFigureHeadings(), this)),
      m_list(makeRowsView(m_studies, tr("Gauge studies"), 1, this)),
      m_title(makeSection({}, this)),
      m_state(makeSection({}, this)),
      m_facts(makeMuted({}, this)),
      m_tiles(new NumberTiles(this)),
      m_new(studyButton(tr("&New study…"), "newStudy", this)),
      m_sign(studyButton(tr("&Sign off…"), "signStudy", this)),
      m_issue(studyButton(tr("&Issue PDF"), "issueStudy", this)),
      m_panel(new StudyPanel(desk.prompt, this)),
      m_conclusion(new ReasonPanel(this)),
      m_again(new ReasonPanel(this)),
      m_components(new ChartView(tr("Shares of the variation"), this)),
      m_byPart(new ChartView(tr("Values by part"), this)),
      m_byOperator(new ChartView(tr("Values by operator"), this)),
      m_interaction(new ChartView(tr("Means of each operator on each part"), this)),
      m_capability(new CapabilityPanel(desk, this))
{
    m_tabs->setObjectName(QStringLiteral("studyTabs"));
    m_tabs->setAccessibleName(tr("Studies"));
    m_tabs->addTab(buildStudies(), tr("Gauges: R&&R"));
    m_tabs->addTab(m_capability, tr("Process: capability"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Studies"), this));
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_panel, &StudyPanel::addWanted, this, &StudiesPage::add);
    connect(m_panel, &StudyPanel::closed, this, [this] { m_body->setVisible(m_shown.sheet.has_value()); });
    connect(m_capability, &CapabilityPanel::placeWanted, this, &Page::placeWanted);
    connect(m_capability, &CapabilityPanel::failed, this, &Page::failed);
    connect(&desk.store, &StoreClient::recordsChanged, this, &StudiesPage::refresh);
}

QWidget* StudiesPage::buildStudies()
{
    m_list->setObjectName(QStringLiteral("studies"));
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 46);
    auto* side = new QWidget(this);
    QTableView* figures = makeRowsView(m_figures, tr("Results"), 0, side);
    figures->setObjectName(QStringLiteral("studyFigures"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(figures, 1);
    auto* split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(buildSheet());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    const auto goTo = [this](const QModelIndex& index) { emit placeWanted(m_studies->rows().at(index.row()).place); };
    connect(m_list, &QAbstractItemView::activated, this, goTo);
    connect(m_list, &QAbstractItemView::clicked, this, goTo);
    return split;
}

QWidget* StudiesPage::buildSheet()
{
    auto* sheet = new QWidget(this);
    m_title->setObjectName(QStringLiteral("studyTitle"));
    m_state->setObjectName(QStringLiteral("studyState"));
    m_facts->setObjectName(QStringLiteral("studyFacts"));
    m_conclusion->setReasonLabel(tr("&Conclusion"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    for (QPushButton* button : {m_new, m_sign, m_issue})
        head->addWidget(button);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_conclusion), static_cast<QWidget*>(m_again)})
        layout->addWidget(panel);
    m_body = buildCharts();
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_body->hide();
        m_panel->ask();
    });
    connect(m_sign, &QPushButton::clicked, this, &StudiesPage::askSignOff);
    connect(m_issue, &QPushButton::clicked, this, [this] { issue({}); });
    return sheet;
}

QWidget* StudiesPage::buildCharts()
{
    auto* body = new QWidget(this);
    m_components->setObjectName(QStringLiteral("studyComponents"));
    auto* grid = new QGridLayout;
    grid->addWidget(m_components, 0, 0);
    grid->addWidget(m_byPart, 0, 1);
    grid->addWidget(m_byOperator, 1, 0);
    grid->addWidget(m_interaction, 1, 1);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tiles);
    layout->addLayout(grid, 1);
    return body;
}

void StudiesPage::open(const QString& subject)
{
    m_tabs->setCurrentIndex(subject == ofCapability ? 1 : 0);
    if (subject == ofCapability)
        return;
    m_subject = subject;
    for (QWidget* panel :
         {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_conclusion), static_cast<QWidget*>(m_again)})
        panel->hide();
    refresh();
}

Result<StudiesPage::Shown> StudiesPage::ask(OpenStore& store, const QString& subject)
{
    Shown shown;
    shown.studies = TRY(services::studyRows(store));
    if (!subject.isEmpty())
        shown.sheet = TRY(services::studySheet(store, subject));
    else if (!shown.studies.isEmpty())
        shown.sheet = TRY(services::studySheet(store, shown.studies.first().number));
    return shown;
}

void StudiesPage::refresh()
{
    desk().store.read(
        this, [subject = m_subject](OpenStore& store, Progress&) { return ask(store, subject); },
        [this, subject = m_subject](const Result<Shown>& shown) {
            if (subject != m_subject)
                return;
            if (shown)
                show(*shown);
            else
                emit failed(shown.error());
        });
}

void StudiesPage::show(const Shown& shown)
{
    m_shown = shown;
    m_studies->setRows(studyRows(shown.studies));
    for (qsizetype i = 0; i < shown.studies.size(); ++i) {
        if (shown.sheet && shown.studies[i].number == shown.sheet->study.number)
            m_list->selectRow(int(i));
    }
    showSheet();
}

void StudiesPage::showSheet()
{
    const bool isThere = m_shown.sheet.has_value();
    const bool isDraft = isThere && m_shown.sheet->study.state == domain::GaugeStudyState::Draft;
    m_sign->setEnabled(isDraft);
    m_issue->setEnabled(isThere);
    m_figures->setRows(isThere ? studyFigureRows(*m_shown.sheet) : QList<TableRow>());
    m_body->setVisible(isThere && m_panel->isHidden());
    if (!isThere) {
        m_title->clear();
        m_state->clear();
        m_facts->setText(tr("There is no gauge study yet. “New study…” takes the table of one: each operator measures "
                            "every part equally often."));
        return;
    }
    const services::StudySheet& sheet = *m_shown.sheet;
    m_title->setText(QStringLiteral("%1  ·  %2").arg(sheet.study.number, sheet.gauge));
    const Tone tone = isDraft ? Tone::Wait : Tone::Good;
    m_state->setText(signOf(tone) + QLatin1Char(' ') + (isDraft ? tr("draft") : tr("signed off")));
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tone).name()));
    m_facts->setText(studyFacts(sheet));
    m_tiles->show(studyTiles(sheet.study));
    showCharts(sheet);
}

void StudiesPage::showCharts(const services::StudySheet& sheet)
{
    m_components->show([groups = sheet.charts.components](charts::Canvas& canvas, const charts::Area& area) {
        return charts::drawBarGroups(canvas, area, groups);
    });
    m_byPart->show(drawing(sheet.charts.byPart));
    m_byOperator->show(drawing(sheet.charts.byOperator));
    m_interaction->show(drawing(sheet.charts.interaction));
}

void StudiesPage::add(const services::NewStudy& wanted)
{
    desk().store.write(
        this, [wanted](OpenStore& store, Progress&) { return services::addStudy(store, wanted); },
        [this](const Result<QString>& number) {
            m_panel->answer(number ? QString() : number.error().message);
            if (!number)
                return;
            emit placeWanted(placeOf(domain::Kind::GaugeStudy, *number));
            emit said(MessageBar::Tone::Done, tr("%1 is kept as a draft.").arg(*number));
        });
}

void StudiesPage::askSignOff()
{
    const QString number = m_shown.sheet->study.number;
    m_conclusion->ask(
        tr("You sign %1 off; from then on it is not changed. Say what the gauge is fit for.").arg(number),
        tr("Sign off"), [this, number](const QString& conclusion) {
            desk().store.write(
                this,
                [number, conclusion](OpenStore& store, Progress&) {
                    return services::signStudy(store, number, conclusion);
                },
                [this](const Result<>& done) { m_conclusion->answer(done ? QString() : done.error().message); });
        });
}

void StudiesPage::issue(const QString& reason)
{
    desk().store.write(
        this,
        [number = m_shown.sheet->study.number, reason](OpenStore& store, Progress&) {
            return services::issueStudy(store, number, reason);
        },
        [this, reason](const Result<QString>& document) {
            if (document)
                return emit placeWanted(placeOf(domain::Kind::Document, *document));
            if (reason.isEmpty() && document.error().code == Error::Code::Conflict)
                m_again->ask(words::sentence(document.error().message), tr("Issue again"),
                             [this](const QString& why) { issue(why); });
            else if (m_again->isVisible())
                m_again->answer(document.error().message);
            else
                emit failed(document.error());
        });
}

} // namespace clew::gui
