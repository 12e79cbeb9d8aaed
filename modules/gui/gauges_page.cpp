// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gauges_page.h"

#include "gui/bench_words.h"
#include "gui/calibration_panel.h"
#include "gui/gauge_rows.h"
#include "gui/gauge_tabs.h"
#include "gui/master_check_panel.h"
#include "gui/reason_panel.h"
#include "gui/widgets.h"
#include "services/label_service.h"
#include "services/master_checks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

using domain::GaugeState;
using services::GaugeStanding;
using services::OpenStore;

namespace {

Result<> writeLabel(const QString& path, const QByteArray& pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return {};
    return fail(Error::Code::Io, GaugesPage::tr("%1 can't be written: %2.").arg(path, file.errorString()));
}

} // namespace

GaugesPage::GaugesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_gauges(new RowsModel(gaugeHeadings(), this)),
      m_list(makeRowsView(m_gauges, tr("Gauges"), 0, this)),
      m_standing(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_title(makeTitle(tr("Gauges"), this)),
      m_state(makeSection({}, this)),
      m_why(new QLabel(this)),
      m_calibrate(addButton(tr("New &calibration…"), "newCalibration")),
      m_check(addButton(tr("Check with &master…"), "masterCheck")),
      m_failure(addButton(tr("It was &wrong…"), "gaugeFailure")),
      m_label(addButton(tr("&Label…"), "gaugeLabel")),
      m_use(addButton(tr("&Take out of use…"), "gaugeUse")),
      m_calibration(new CalibrationPanel(desk.prompt, this)),
      m_masterCheck(new MasterCheckPanel(this)),
      m_reason(new ReasonPanel(this)),
      m_tabs(new GaugeTabs(desk, this))
{
    auto* split = new QSplitter(this);
    split->addWidget(buildList());
    split->addWidget(buildGauge());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(split, 1);
    setFocusProxy(m_list);
    const auto goTo = [this](const QModelIndex& index) { emit placeWanted(m_gauges->rows().at(index.row()).place); };
    connect(m_list, &QAbstractItemView::activated, this, goTo);
    connect(m_list, &QAbstractItemView::clicked, this, goTo);
    connect(m_standing, &QComboBox::activated, this, &GaugesPage::showList);
    connect(m_text, &QLineEdit::textChanged, this, &GaugesPage::showList);
    connect(m_calibrate, &QPushButton::clicked, this, [this] {
        const domain::Gauge& gauge = m_shown.sheet->gauge;
        hidePanels();
        m_calibration->ask(gauge.id, gauge.code, gauge.unit, today());
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        hidePanels();
        m_masterCheck->ask(*m_shown.sheet);
    });
    connect(m_failure, &QPushButton::clicked, this, [this] {
        emit placeWanted({QStringLiteral("impact"), QStringLiteral("gauge/") + m_shown.sheet->gauge.code});
    });
    connect(m_label, &QPushButton::clicked, this, [this] { printLabel({}); });
    connect(m_use, &QPushButton::clicked, this, &GaugesPage::askState);
    connect(m_calibration, &CalibrationPanel::saveWanted, this, &GaugesPage::keep);
    connect(m_masterCheck, &MasterCheckPanel::saveWanted, this, &GaugesPage::keepCheck);
    connect(m_tabs, &GaugeTabs::placeWanted, this, &Page::placeWanted);
    connect(m_tabs, &GaugeTabs::failed, this, &Page::failed);
    connect(&desk.store, &StoreClient::recordsChanged, this, &GaugesPage::refresh);
}

QPushButton* GaugesPage::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QWidget* GaugesPage::buildList()
{
    auto* side = new QWidget(this);
    m_list->setObjectName(QStringLiteral("gauges"));
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 50);
    m_standing->setObjectName(QStringLiteral("gaugeStanding"));
    m_standing->setAccessibleName(tr("Which gauges are shown"));
    m_text->setObjectName(QStringLiteral("gaugeText"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_standing->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_standing->addItem({});
    for (int i = 0; i < int(namesOf(GaugeStanding{}).size()); ++i)
        m_standing->addItem({}, i);
    auto* line = new QHBoxLayout;
    line->addWidget(m_standing);
    line->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    QPushButton* studies = addButton(tr("&Studies…"), "gaugeStudies");
    layout->addWidget(studies);
    connect(studies, &QPushButton::clicked, this, [this] { emit placeWanted({QStringLiteral("studies"), {}}); });
    return side;
}

QWidget* GaugesPage::buildGauge()
{
    auto* gauge = new QWidget(this);
    m_title->setObjectName(QStringLiteral("gaugeTitle"));
    m_state->setObjectName(QStringLiteral("gaugeState"));
    m_why->setObjectName(QStringLiteral("gaugeWhy"));
    m_why->setWordWrap(true);
    m_why->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(Tone::Stop).name()));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_state);
    head->addStretch(1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_calibrate, m_check, m_failure, m_label, m_use})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(gauge);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    layout->addWidget(m_calibration);
    layout->addWidget(m_masterCheck);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs, 1);
    return gauge;
}

QDate GaugesPage::today() const
{
    return desk().clock.now().utcDay();
}

void GaugesPage::open(const QString& subject)
{
    m_subject = subject;
    hidePanels();
    refresh();
}

void GaugesPage::hidePanels()
{
    for (QWidget* panel : QList<QWidget*>{m_calibration, m_masterCheck, m_reason})
        panel->hide();
}

Result<GaugesPage::Shown> GaugesPage::ask(OpenStore& store, const QString& subject, QDate today)
{
    Shown shown;
    shown.gauges = TRY(services::gaugeRows(store, today));
    if (!subject.isEmpty())
        shown.sheet = TRY(services::gaugeSheet(store, subject, today));
    else if (!shown.gauges.isEmpty())
        shown.sheet = TRY(services::gaugeSheet(store, shown.gauges.first().gauge.code, today));
    return shown;
}

void GaugesPage::refresh()
{
    desk().store.read(
        this, [subject = m_subject, day = today()](OpenStore& store, Progress&) { return ask(store, subject, day); },
        [this, subject = m_subject](const Result<Shown>& shown) {
            if (subject != m_subject)
                return;
            if (shown)
                show(*shown);
            else
                emit failed(shown.error());
        });
}

void GaugesPage::show(const Shown& shown)
{
    m_shown = shown;
    nameStandings();
    showList();
    showGauge();
}

void GaugesPage::nameStandings()
{
    m_standing->setItemText(0, tr("all (%1)").arg(QLocale().toString(m_shown.gauges.size())));
    for (int i = 1; i < m_standing->count(); ++i) {
        const auto standing = GaugeStanding(m_standing->itemData(i).toInt());
        const RowCell cell = standingCell(standing);
        const auto count = narrowedGauges(m_shown.gauges, standing, {}).size();
        m_standing->setItemText(
            i, QStringLiteral("%1 %2 (%3)").arg(signOf(cell.tone), cell.text, QLocale().toString(count)).trimmed());
    }
}

void GaugesPage::showList()
{
    const QVariant chosen = m_standing->currentData();
    const auto standing =
        chosen.isValid() ? std::optional(GaugeStanding(chosen.toInt())) : std::optional<GaugeStanding>();
    const auto narrowed = narrowedGauges(m_shown.gauges, standing, m_text->text().trimmed());
    m_gauges->setRows(gaugeTableRows(narrowed));
    for (qsizetype i = 0; i < narrowed.size(); ++i) {
        if (m_shown.sheet && narrowed[i].gauge.gauge == m_shown.sheet->gauge.id)
            m_list->selectRow(int(i));
    }
}

void GaugesPage::showGauge()
{
    for (QPushButton* button : {m_calibrate, m_check, m_failure, m_label, m_use})
        button->setEnabled(m_shown.sheet.has_value());
    if (!m_shown.sheet) {
        m_title->setText(tr("Gauges"));
        m_state->clear();
        m_why->setText(tr("There is no gauge yet. Bring in the list of gauges you have: drop it onto this window."));
        m_tabs->clear();
        return;
    }
    const services::GaugeSheet& sheet = *m_shown.sheet;
    const QString name = sheet.gauge.name.isEmpty() ? sheet.gauge.type : sheet.gauge.name;
    m_title->setText(name.isEmpty() ? sheet.gauge.code : QStringLiteral("%1  ·  %2").arg(sheet.gauge.code, name));
    const RowCell state = standingCell(sheet.standing);
    m_state->setText((signOf(state.tone) + QLatin1Char(' ') + state.text).trimmed());
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(state.tone).name()));
    QStringList reasons;
    for (const services::BenchLock& lock : sheet.locks)
        reasons.append(words::lock(lock));
    m_why->setText(reasons.join(QLatin1Char('\n')));
    m_why->setVisible(!reasons.isEmpty());
    m_use->setText(sheet.gauge.state == GaugeState::InUse ? tr("&Take out of use…") : tr("&Bring back into use…"));
    m_tabs->show(sheet);
}

void GaugesPage::keep(const services::NewCalibration& wanted)
{
    desk().store.write(
        this,
        [wanted](OpenStore& store, Progress&) {
            return services::GaugeService(store.records(), store.clock(), store.session()).addCalibration(wanted);
        },
        [this, wanted](const Result<domain::CalibrationId>& kept) {
            m_calibration->answer(kept ? QString() : kept.error().message);
            if (kept)
                emit said(MessageBar::Tone::Done, tr("Certificate %1 is kept.").arg(wanted.certificate));
        });
}

void GaugesPage::keepCheck(const TypedCheck& typed)
{
    desk().store.write(
        this,
        [typed](OpenStore& store, Progress&) -> Result<services::RecordedCheck> {
            services::NewMasterCheck wanted;
            wanted.gauge = typed.gauge;
            wanted.master = domain::GaugeId::fromStore(
                TRY(services::findRecord(store.records(), domain::Kind::Gauge, {typed.master, {}})));
            wanted.deviation = typed.deviation;
            wanted.limit = typed.limit;
            wanted.note = typed.note;
            return services::MasterChecks(store.records(), store.clock(), store.session()).record(wanted);
        },
        [this, typed](const Result<services::RecordedCheck>& kept) {
            m_masterCheck->answer(kept ? QString() : kept.error().message);
            if (!kept)
                return;
            if (kept->isWithin)
                return emit said(MessageBar::Tone::Done,
                                 tr("%1 is within its limit of %2.").arg(typed.code, typed.master));
            emit said(MessageBar::Tone::Warning,
                      tr("%1 is too far off %2. %Ln result(s) are not judged any more; set the gauge and check it "
                         "again.",
                         nullptr, int(kept->changed.size()))
                          .arg(typed.code, typed.master));
        });
}

void GaugesPage::askState()
{
    const domain::Gauge& gauge = m_shown.sheet->gauge;
    hidePanels();
    if (gauge.state == GaugeState::InUse)
        m_reason->ask(
            tr("From now on nothing can be measured with %1, until a quality manager brings it back.").arg(gauge.code),
            tr("Take out of use"), [this](const QString& reason) { setState(GaugeState::OutOfUse, reason); });
    else
        m_reason->ask(tr("You bring %1 back into use; its calibration decides whether it may measure.").arg(gauge.code),
                      tr("Bring back into use"),
                      [this](const QString& reason) { setState(GaugeState::InUse, reason); });
}

void GaugesPage::setState(GaugeState state, const QString& reason)
{
    desk().store.write(
        this,
        [gauge = m_shown.sheet->gauge.id, state, reason](OpenStore& store, Progress&) {
            return services::GaugeService(store.records(), store.clock(), store.session())
                .setState(gauge, state, reason);
        },
        [this](const Result<>& done) { m_reason->answer(done ? QString() : done.error().message); });
}

void GaugesPage::printLabel(const QString& reason)
{
    const domain::Gauge& gauge = m_shown.sheet->gauge;
    const QString path = desk().prompt.saveFile(this, tr("The label's file"), gauge.code + QStringLiteral(".pdf"),
                                                tr("PDF (*.pdf);;All files (*)"));
    if (path.isEmpty())
        return m_reason->hide();
    desk().store.write(
        this,
        [id = gauge.id, reason, path](OpenStore& store, Progress&) -> Result<std::int64_t> {
            services::LabelRequest request;
            request.subject = domain::LabelSubject::Gauge;
            request.keys = {id.key()};
            request.reason = reason;
            services::LabelService labels(store.records(), store.clock(), store.session());
            const auto printed = TRY(labels.print(request));
            TRY(writeLabel(path, printed.pdf));
            return printed.labels.first().print;
        },
        [this, reason, path](const Result<std::int64_t>& print) {
            if (print) {
                m_reason->hide();
                return emit said(MessageBar::Tone::Done,
                                 tr("The label is written to %1, print %2.").arg(path).arg(*print));
            }
            if (reason.isEmpty() && print.error().code == Error::Code::Invalid)
                return m_reason->ask(words::sentence(print.error().message), tr("Print again"),
                                     [this](const QString& why) { printLabel(why); });
            emit failed(print.error());
        });
}

} // namespace clew::gui
