// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/trace_page.h"

#include "gui/job_bar.h"
#include "gui/list_export.h"
#include "gui/open_record.h"
#include "gui/page_list.h"
#include "gui/reason_panel.h"
#include "gui/trace_address.h"
#include "gui/trace_form.h"
#include "gui/trace_picture.h"
#include "gui/trace_words.h"
#include "gui/widgets.h"
#include "services/hold_service.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

enum TraceTab { UnitsTab, RecordsTab, BalanceTab };

QDate todayOf(const Clock& clock)
{
    return clock.now().utcDay();
}

QToolButton* textButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(plainText(action));
    return button;
}

} // namespace

TracePage::TracePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_form(new TraceForm(todayOf(desk.clock), this)),
      m_busy(new JobBar(this)),
      m_picture(new TracePicture(this)),
      m_heading(makeSection({}, this)),
      m_text(new QLineEdit(this)),
      m_units(new TracedUnitsModel(this)),
      m_unitView(new QTableView(this)),
      m_records(new RowsModel(tracedRecordHeadings(), this)),
      m_balance(new RowsModel(balanceHeadings(), this)),
      m_tabs(new QTabWidget(this)),
      m_facts(makeMuted({}, this)),
      m_reason(new ReasonPanel(this))
{
    auto* run = makePrimary(tr("&Run"), this);
    run->setToolTip(tr("F5"));
    auto* question = new QHBoxLayout;
    question->addWidget(m_form, 1);
    question->addWidget(run);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_picture);
    buildResult(split);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Trace"), this));
    layout->addLayout(question);
    layout->addWidget(m_busy);
    layout->addWidget(split, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buildTools());
    setFocusProxy(m_form);
    connect(run, &QPushButton::clicked, this, &TracePage::refresh);
    connect(m_form, &TraceForm::runWanted, this, &TracePage::refresh);
    connect(m_picture, &TracePicture::recordWanted, this,
            [this](domain::Kind kind, qint64 key) { openRecord(this, this->desk().store, kind, key); });
    connect(m_picture, &TracePicture::groupWanted, this, [this](const QString& step) {
        m_tabs->setCurrentIndex(UnitsTab);
        m_via = step;
        applyFilter();
    });
    show(services::TraceReport());
}

void TracePage::buildResult(QSplitter* split)
{
    auto* side = new QWidget(split);
    m_unitView->setObjectName(QStringLiteral("tracedUnits"));
    m_unitView->setAccessibleName(tr("Units found"));
    m_unitView->setModel(m_units);
    dressTable(m_unitView);
    m_unitView->setSortingEnabled(true);
    m_unitView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_unitView->horizontalHeader()->setSortIndicatorClearable(true);
    const int sign = m_unitView->fontMetrics().averageCharWidth();
    for (const auto& [column, signs] : {std::pair{TracedUnitsModel::Serial, 20},
                                        {TracedUnitsModel::Part, 18},
                                        {TracedUnitsModel::State, 16},
                                        {TracedUnitsModel::Where, 16},
                                        {TracedUnitsModel::Customer, 12}})
        m_unitView->setColumnWidth(column, sign * signs);
    connect(m_unitView, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        openRecord(this, desk().store, domain::Kind::Unit, m_units->unitAt(index.row()).id.key());
    });
    auto* units = new QWidget(m_tabs);
    auto* unitsLayout = new QVBoxLayout(units);
    unitsLayout->setContentsMargins(0, 6, 0, 0);
    unitsLayout->addWidget(buildFilters());
    unitsLayout->addWidget(m_unitView, 1);
    QTableView* records = makeRowsView(m_records, tr("Lots, certificates and other records found"), 3, m_tabs);
    m_tabs->addTab(units, {});
    m_tabs->addTab(records, {});
    m_tabs->addTab(makeRowsView(m_balance, tr("Balance of each lot"), 0, m_tabs), {});
    connect(records, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const Place place = m_records->rows().at(index.row()).place;
        if (!place.page.isEmpty())
            emit placeWanted(place);
    });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    split->addWidget(side);
}

QComboBox* TracePage::addFilter(const QString& name, const QString& objectName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(tr("%1: all").arg(name), QString());
    connect(box, &QComboBox::activated, this, &TracePage::applyFilter);
    return box;
}

QWidget* TracePage::buildFilters()
{
    m_text->setObjectName(QStringLiteral("tracedFilter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the units"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, &TracePage::applyFilter);
    m_state = addFilter(tr("State"), QStringLiteral("tracedState"));
    m_customer = addFilter(tr("Customer"), QStringLiteral("tracedCustomer"));
    m_part = addFilter(tr("Part"), QStringLiteral("tracedPart"));
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    for (QComboBox* box : {m_state, m_customer, m_part})
        layout->addWidget(box);
    return bar;
}

QWidget* TracePage::buildTools()
{
    const QString group = tr("Trace");
    m_export = desk().actions.addForPage(this,
                                         {"trace_export",
                                          tr("Export the units…"),
                                          group,
                                          QStringLiteral("export"),
                                          {QKeySequence(Qt::CTRL | Qt::Key_E)}},
                                         [this] { exportUnits(); });
    m_hold = desk().actions.addForPage(
        this, {"trace_hold", tr("Hold all…"), group, QStringLiteral("hold"), {QKeySequence(Qt::Key_F10)}},
        [this] { askHold(); });
    m_recall = desk().actions.addForPage(
        this, {"trace_recall", tr("Recall page…"), group, QStringLiteral("recall"), {}}, [this] {
            emit placeWanted(
                {QStringLiteral("recall"), domain::enumName(m_asked.of) + QLatin1Char('/') + m_asked.name});
        });
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textButton(m_export, bar));
    layout->addWidget(textButton(m_hold, bar));
    layout->addWidget(textButton(m_recall, bar));
    m_facts->setObjectName(QStringLiteral("traceFacts"));
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_facts, 1);
    return bar;
}

void TracePage::open(const QString& subject)
{
    if (subject.isEmpty() || subject == traceAddress(m_asked))
        return;
    m_form->setQuestion(traceFromAddress(subject));
    run(m_form->question());
}

void TracePage::refresh()
{
    const services::TraceQuestion question = m_form->question();
    if (question != m_asked)
        emit placeChanged({QStringLiteral("trace"), traceAddress(question)});
    run(question);
}

void TracePage::run(const services::TraceQuestion& question)
{
    m_asked = question;
    m_reason->hide();
    m_busy->begin(tr("Tracing…"));
    m_busy->watch(desk().store.readLong(
        this,
        [question](services::OpenStore& store, Progress& progress) {
            return services::answerTrace(store, question, progress);
        },
        [this, question](const Result<services::TraceReport>& report) {
            if (question != m_asked)
                return;
            m_busy->end();
            show(report.value_or(services::TraceReport()));
            if (!report)
                emit failed(report.error());
        },
        m_busy->steps()));
}

void TracePage::show(const services::TraceReport& report)
{
    m_report = report;
    m_via.clear();
    m_text->clear();
    m_units->setUnits(report.units);
    fillFilter(m_state, TracedUnitsModel::State);
    fillFilter(m_customer, TracedUnitsModel::Customer);
    fillFilter(m_part, TracedUnitsModel::Part);
    m_records->setRows(tracedRecordRows(report));
    m_balance->setRows(balanceRows(report));
    m_tabs->setTabText(UnitsTab, tr("Units (%1)").arg(QLocale().toString(report.total())));
    m_tabs->setTabText(RecordsTab, tr("Other records (%1)").arg(QLocale().toString(m_records->rowCount())));
    m_tabs->setTabText(BalanceTab, tr("Balance (%1)").arg(QLocale().toString(m_balance->rowCount())));
    m_picture->setVisible(!report.start.isEmpty());
    m_picture->setReport(report);
    const bool isEmpty = report.start.isEmpty();
    m_export->setEnabled(!report.units.isEmpty());
    m_recall->setEnabled(!isEmpty);
    m_hold->setEnabled(!report.units.isEmpty() || !services::lotsOf(report).isEmpty());
    m_facts->setText(isEmpty ? QString()
                             : tr("%1 ms · states: %2 · customers: %3")
                                   .arg(QLocale().toString(report.elapsedMs, 'f', 1))
                                   .arg(m_units->valuesOf(TracedUnitsModel::State).size())
                                   .arg(m_units->valuesOf(TracedUnitsModel::Customer).size()));
    showCount();
}

void TracePage::fillFilter(QComboBox* box, TracedUnitsModel::Column column)
{
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString& value : m_units->valuesOf(column))
        box->addItem(column == TracedUnitsModel::State ? words::name(value) : value, value);
    box->setCurrentIndex(0);
}

void TracePage::applyFilter()
{
    TracedUnitsModel::Filter filter;
    filter.text = m_text->text().trimmed();
    filter.state = m_state->currentData().toString();
    filter.customer = m_customer->currentData().toString();
    filter.part = m_part->currentData().toString();
    filter.via = m_via;
    m_units->setFilter(filter);
    m_via.clear();
    showCount();
}

void TracePage::showCount()
{
    if (m_report.start.isEmpty()) {
        m_heading->setText(tr("Say where the trace begins, and press F5."));
        return;
    }
    const QString direction = m_report.direction == domain::Direction::Forward ? tr("forward") : tr("backward");
    QString text = tr("%1, %2: %Ln unit(s)", nullptr, int(m_report.total())).arg(stepWords(m_report.start), direction);
    if (!m_units->filter().isEmpty())
        text += QStringLiteral(" · ") + tr("%Ln shown", nullptr, m_units->rowCount());
    m_heading->setText(text);
}

void TracePage::exportUnits()
{
    const QString path =
        desk().prompt.saveFile(this, tr("Export the units"), QStringLiteral("trace.xlsx"), sheetFilter());
    if (path.isEmpty())
        return;
    startJob(
        this,
        [path, session = desk().session, units = m_units->shownUnits()](Progress&) -> Result<std::int64_t> {
            TRY(services::writeSheets(session, path, sheetFormatOf(path), {tracedUnitsSheet(units)}));
            return std::int64_t(units.size());
        },
        [this, path](const Result<std::int64_t>& rows) {
            if (rows)
                emit said(MessageBar::Tone::Done, tr("%Ln unit(s) written to %1.", nullptr, int(*rows)).arg(path));
            else
                emit failed(rows.error());
        });
}

void TracePage::askHold()
{
    const auto units = m_units->rowCount();
    const auto lots = services::lotsOf(m_report).size();
    const QString whole = m_units->filter().isEmpty()
                              ? tr("Everything that the trace found is put on hold:")
                              : tr("Only the units that the filter shows, and all lots, are put on hold:");
    m_reason->ask(whole + QLatin1Char(' ') + tr("%Ln unit(s)", nullptr, units) + QStringLiteral(", ") +
                      tr("%Ln lot(s)", nullptr, int(lots)) + QStringLiteral(". ") +
                      tr("Units in the shop are quarantined; what has left stays in its state and is on hold all the "
                         "same."),
                  tr("Hold all"), [this](const QString& reason) { hold(reason); });
}

void TracePage::hold(const QString& reason)
{
    services::HoldRequest request;
    request.reason = reason;
    request.lots = services::lotsOf(m_report);
    for (const services::TracedUnit& unit : m_units->shownUnits())
        request.units.append(unit.id);
    desk().store.write(
        this,
        [request](services::OpenStore& store, Progress&) -> Result<QString> {
            const auto id = TRY(services::HoldService(store.records(), store.clock(), store.session()).place(request));
            return TRY(store.records().getOwn(id)).number;
        },
        [this](const Result<QString>& number) {
            m_reason->answer(number ? QString() : number.error().message);
            if (!number)
                return;
            emit said(MessageBar::Tone::Done, tr("%1 is placed.").arg(*number));
            run(m_asked);
        });
}

} // namespace clew::gui
