// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/capability_panel.h"

#include "gui/chart_view.h"
#include "gui/page_list.h"
#include "gui/study_words.h"
#include "gui/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace clew::gui {

using services::OpenStore;

namespace {

constexpr int mostInSubgroup = 50;
const QString normalModel = QStringLiteral("normal");

} // namespace

CapabilityPanel::CapabilityPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_part(new QLineEdit(this)),
      m_revision(new QLineEdit(this)),
      m_balloon(new QLineEdit(this)),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_subgroup(new QSpinBox(this)),
      m_model(new QComboBox(this)),
      m_method(new QComboBox(this)),
      m_run(makePrimary(tr("&Work it out"), this)),
      m_issue(new QPushButton(tr("&Issue PDF"), this)),
      m_notes(makeMuted({}, this)),
      m_tiles(new NumberTiles(this)),
      m_course(new ChartView(tr("Values in their order, and their spread"), this)),
      m_histogram(new ChartView(tr("How often values fall where"), this)),
      m_probability(new ChartView(tr("Values against a normal population"), this))
{
    m_run->setObjectName(QStringLiteral("capabilityRun"));
    m_issue->setObjectName(QStringLiteral("capabilityIssue"));
    m_notes->setObjectName(QStringLiteral("capabilityNotes"));
    m_answer = new QWidget(this);
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->addWidget(m_notes);
    answer->addWidget(m_tiles);
    answer->addWidget(buildCharts(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(buildForm());
    layout->addWidget(m_answer, 1);
    layout->addStretch(0);
    connect(m_run, &QPushButton::clicked, this, &CapabilityPanel::run);
    connect(m_issue, &QPushButton::clicked, this, &CapabilityPanel::issue);
    for (auto* field : {m_part, m_revision, m_balloon, m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, &CapabilityPanel::run);
    forget();
}

QWidget* CapabilityPanel::buildForm()
{
    m_subgroup->setRange(1, mostInSubgroup);
    m_model->addItem(tr("as the plan says"), QString());
    m_model->addItem(tr("normal"), normalModel);
    m_model->addItem(tr("lognormal"), QStringLiteral("lognormal"));
    m_model->addItem(tr("half-normal"), QStringLiteral("half-normal"));
    m_model->addItem(tr("Rayleigh"), QStringLiteral("rayleigh"));
    m_model->addItem(tr("Weibull"), QStringLiteral("weibull"));
    m_method->addItem(tr("percentile"), QStringLiteral("percentile"));
    m_method->addItem(tr("z"), QStringLiteral("z"));
    m_method->setEnabled(false);
    m_revision->setPlaceholderText(tr("empty: the only one"));
    m_from->setPlaceholderText(tr("empty: all results"));
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [&](const QString& label, const char* name, QWidget* field, int row, int column) {
        auto* words = new QLabel(label, form);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        grid->addWidget(words, row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    };
    place(tr("&Part"), "capabilityPart", m_part, 0, 0);
    place(tr("&Characteristic"), "capabilityBalloon", m_balloon, 0, 1);
    place(tr("Re&vision"), "capabilityRevision", m_revision, 0, 2);
    place(tr("Measured &from"), "capabilityFrom", m_from, 1, 0);
    place(tr("&until"), "capabilityTo", m_to, 1, 1);
    place(tr("&Subgroup"), "capabilitySubgroup", m_subgroup, 1, 2);
    place(tr("&Model"), "capabilityModel", m_model, 2, 0);
    place(tr("In&dex by"), "capabilityMethod", m_method, 2, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    buttons->addWidget(m_issue);
    grid->addLayout(buttons, 2, 4, 1, 2);
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] { m_method->setEnabled(asksForMethod()); });
    return form;
}

QWidget* CapabilityPanel::buildCharts()
{
    auto* area = new QWidget(this);
    m_course->setObjectName(QStringLiteral("capabilityCourse"));
    m_histogram->setObjectName(QStringLiteral("capabilityHistogram"));
    m_probability->setObjectName(QStringLiteral("capabilityProbability"));
    auto* right = new QVBoxLayout;
    right->addWidget(m_histogram, 1);
    right->addWidget(m_probability, 1);
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_course, 3);
    layout->addLayout(right, 2);
    return area;
}

services::CapabilityQuestion CapabilityPanel::question() const
{
    services::CapabilityQuestion question;
    question.part = m_part->text();
    question.revision = m_revision->text();
    question.balloon = m_balloon->text();
    question.from = m_from->text();
    question.to = m_to->text();
    question.subgroup = m_subgroup->value();
    question.model = m_model->currentData().toString();
    if (asksForMethod())
        question.method = m_method->currentData().toString();
    return question;
}

/// The normal model has one, and the plan's model its own.
bool CapabilityPanel::asksForMethod() const
{
    const QString model = m_model->currentData().toString();
    return !model.isEmpty() && model != normalModel;
}

void CapabilityPanel::forget()
{
    m_answer->hide();
    m_issue->setEnabled(false);
}

void CapabilityPanel::run()
{
    forget();
    m_desk.store.readLong(
        this,
        [question = question()](OpenStore& store, Progress&) { return services::answerCapability(store, question); },
        [this, asked = ++m_asked, question = question()](const Result<services::CapabilityAnswer>& answer) {
            if (asked != m_asked)
                return;
            if (!answer)
                return emit failed(answer.error());
            m_answered = question;
            show(inOurWords(*answer));
        });
}

void CapabilityPanel::show(const services::CapabilityAnswer& answer)
{
    m_notes->setText(capabilityNotes(answer.document));
    m_tiles->show(capabilityTiles(answer.document));
    m_course->show(
        [location = answer.location, spread = answer.spread](charts::Canvas& canvas, const charts::Area& area) {
            return charts::drawChartPair(canvas, area, location, spread);
        });
    m_histogram->show({});
    if (answer.histogram)
        m_histogram->show([drawn = *answer.histogram](charts::Canvas& canvas, const charts::Area& area) {
            return charts::drawHistogram(canvas, area, drawn);
        });
    m_probability->show({});
    if (answer.probability)
        m_probability->show([drawn = *answer.probability](charts::Canvas& canvas, const charts::Area& area) {
            return charts::drawProbabilityPlot(canvas, area, drawn);
        });
    m_answer->show();
    m_issue->setEnabled(true);
}

void CapabilityPanel::issue()
{
    m_issue->setEnabled(false);
    m_desk.store.write(
        this,
        [question = m_answered](OpenStore& store, Progress&) { return services::issueCapability(store, question); },
        [this](const Result<QString>& document) {
            m_issue->setEnabled(true);
            if (document)
                emit placeWanted(placeOf(domain::Kind::Document, *document));
            else
                emit failed(document.error());
        });
}

} // namespace clew::gui
