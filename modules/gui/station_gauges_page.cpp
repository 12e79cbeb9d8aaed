// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/station_gauges_page.h"

#include "gui/gauge_port.h"
#include "gui/widgets.h"
#include "gui/words.h"
#include "services/bench_trial.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

template<typename Field>
void addNamedField(QGridLayout* grid, int row, const QString& label, const char* objectName, Field* field)
{
    auto* words = new QLabel(label, grid->parentWidget());
    words->setBuddy(field);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1);
}

} // namespace

StationGaugesPage::StationGaugesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_rows(new RowsModel({tr("Gauge"), tr("Line"), tr("Frames")}, this)),
      m_view(makeRowsView(m_rows, tr("Gauges of this station"), 2, this))
{
    m_view->setObjectName(QStringLiteral("stationGauges"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("gaugeProblem"));
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(Tone::Stop).name()));
    auto* sides = new QHBoxLayout;
    sides->addWidget(buildForm(), 1);
    sides->addWidget(buildTrial(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->addWidget(makeTitle(tr("Gauges of this station"), this));
    layout->addWidget(m_view, 1);
    layout->addLayout(sides);
    layout->addWidget(m_problem);
    setFocusProxy(m_gauge);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const QList<GaugeDevice> devices = gaugeDevices(this->desk().settings);
        if (row.isValid() && row.row() < devices.size())
            showDevice(devices.at(row.row()));
    });
}

QWidget* StationGaugesPage::buildForm()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    m_gauge = addField(grid, 0, tr("&Gauge"), "deviceGauge");
    m_port = addField(grid, 1, tr("Serial &line"), "devicePort");
    m_port->setPlaceholderText(tr("empty: it types like a keyboard"));
    m_baud = new QSpinBox(card);
    m_baud->setRange(300, 921600);
    m_baud->setValue(GaugeDevice().baud);
    addNamedField(grid, 2, tr("&Speed, baud"), "deviceBaud", m_baud);
    m_format = addField(grid, 3, tr("&Format"), "deviceFormat");
    m_format->setText(GaugeDevice().format);
    m_profile = new QComboBox(card);
    m_profile->addItem(QStringLiteral("Mitutoyo Digimatic"), int(domain::FrameProfile::Digimatic));
    m_profile->addItem(tr("Own pattern"), int(domain::FrameProfile::Pattern));
    addNamedField(grid, 4, tr("F&rames"), "deviceProfile", m_profile);
    m_pattern = addField(grid, 5, tr("&Pattern"), "devicePattern");
    m_pattern->setPlaceholderText(QStringLiteral("(?<value>[+-]?[0-9.]+) ?(?<unit>mm)?"));
    m_unit = addField(grid, 6, tr("&Unit, where frames name none"), "deviceUnit");
    m_deviation = new QCheckBox(tr("It shows the &deviation from nominal"), card);
    m_deviation->setObjectName(QStringLiteral("deviceDeviation"));
    grid->addWidget(m_deviation, 7, 0, 1, 2);
    auto* keepButton = makePrimary(tr("&Keep"), card);
    keepButton->setObjectName(QStringLiteral("deviceKeep"));
    auto* removeButton = new QPushButton(tr("Re&move"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(removeButton);
    row->addStretch(1);
    grid->addLayout(row, 8, 0, 1, 2);
    connect(keepButton, &QPushButton::clicked, this, &StationGaugesPage::keep);
    connect(removeButton, &QPushButton::clicked, this, &StationGaugesPage::remove);
    return card;
}

QWidget* StationGaugesPage::buildTrial()
{
    QFrame* card = makeCard(this);
    auto* grid = new QGridLayout(card);
    m_piece = addField(grid, 0, tr("Try it on p&iece"), "trialPiece");
    m_balloon = addField(grid, 1, tr("&Characteristic"), "trialBalloon");
    m_bytes = addField(grid, 2, tr("&Bytes, as if they came"), "trialBytes");
    auto* listenButton = new QPushButton(tr("Lis&ten to the line"), card);
    listenButton->setObjectName(QStringLiteral("deviceListen"));
    grid->addWidget(listenButton, 3, 1);
    const auto addLine = [&](int row, const QString& name, const char* objectName) {
        auto* label = new QLabel(card);
        label->setObjectName(QString::fromLatin1(objectName));
        label->setFont(digitFont());
        label->setWordWrap(true);
        grid->addWidget(new QLabel(name, card), row, 0);
        grid->addWidget(label, row, 1);
        return label;
    };
    m_raw = addLine(4, tr("What came"), "trialRaw");
    m_value = addLine(5, tr("Its value"), "trialValue");
    m_verdict = addLine(6, tr("What it proves"), "trialVerdict");
    m_armed = new QCheckBox(tr("&Hear gauges while another program has the keyboard"), card);
    m_armed->setObjectName(QStringLiteral("gaugesArmed"));
    m_armed->setChecked(desk().settings.get(settings::gaugesArmed));
    grid->addWidget(m_armed, 7, 0, 1, 2);
    QLineEdit* camera = addField(grid, 8, tr("C&amera folder"), "cameraFolder");
    camera->setText(desk().settings.get(settings::cameraFolder));
    camera->setPlaceholderText(tr("where photos of defects appear"));
    grid->setRowStretch(9, 1);
    connect(camera, &QLineEdit::editingFinished, this,
            [this, camera] { desk().settings.set(settings::cameraFolder, camera->text().trimmed()); });
    connect(listenButton, &QPushButton::clicked, this, &StationGaugesPage::listen);
    connect(m_bytes, &QLineEdit::returnPressed, this, [this] { tryFrame(m_bytes->text().toUtf8()); });
    connect(m_armed, &QCheckBox::toggled, this,
            [this](bool isArmed) { desk().settings.set(settings::gaugesArmed, isArmed); });
    return card;
}

GaugeDevice StationGaugesPage::entered() const
{
    GaugeDevice device;
    device.gauge = m_gauge->text().trimmed();
    device.port = m_port->text().trimmed();
    device.baud = m_baud->value();
    device.format = m_format->text().trimmed().toUpper();
    device.rule = {domain::FrameProfile(m_profile->currentData().toInt()), m_pattern->text(), m_unit->text().trimmed()};
    device.deviation = m_deviation->isChecked();
    return device;
}

void StationGaugesPage::showDevice(const GaugeDevice& device)
{
    m_gauge->setText(device.gauge);
    m_port->setText(device.port);
    m_baud->setValue(device.baud);
    m_format->setText(device.format);
    m_profile->setCurrentIndex(m_profile->findData(int(device.rule.profile)));
    m_pattern->setText(device.rule.pattern);
    m_unit->setText(device.rule.unit);
    m_deviation->setChecked(device.deviation);
}

void StationGaugesPage::open(const QString&)
{
    refresh();
}

void StationGaugesPage::refresh()
{
    QList<TableRow> rows;
    for (const GaugeDevice& device : gaugeDevices(desk().settings)) {
        const QString line = device.isSerial()
                                 ? QStringLiteral("%1, %2, %3").arg(device.port).arg(device.baud).arg(device.format)
                                 : tr("keyboard");
        rows.append({{{device.gauge, Tone::Plain, {}},
                      {line, Tone::Plain, {}},
                      {device.rule.profile == domain::FrameProfile::Digimatic ? QStringLiteral("Mitutoyo Digimatic")
                                                                              : device.rule.pattern,
                       Tone::Plain,
                       {}}},
                     {}});
    }
    m_rows->setRows(rows);
    m_problem->clear();
}

void StationGaugesPage::keep()
{
    const GaugeDevice device = entered();
    if (const auto checked = checkDevice(device); !checked) {
        m_problem->setText(words::sentence(checked.error().message));
        return;
    }
    QList<GaugeDevice> devices = gaugeDevices(desk().settings);
    devices.removeIf([&](const GaugeDevice& other) { return other.gauge == device.gauge; });
    devices.append(device);
    setGaugeDevices(desk().settings, devices);
    refresh();
    emit said(MessageBar::Tone::Done, tr("Gauge %1 is kept for this station.").arg(device.gauge));
}

void StationGaugesPage::remove()
{
    QList<GaugeDevice> devices = gaugeDevices(desk().settings);
    devices.removeIf([this](const GaugeDevice& other) { return other.gauge == m_gauge->text().trimmed(); });
    setGaugeDevices(desk().settings, devices);
    refresh();
}

void StationGaugesPage::listen()
{
    delete m_listening;
    m_listening = new GaugePort(entered(), this);
    connect(m_listening, &GaugePort::frame, this, &StationGaugesPage::tryFrame);
    const auto opened = checkDevice(entered()) ? m_listening->open() : checkDevice(entered());
    m_problem->setText(opened ? QString() : words::sentence(opened.error().message));
    m_raw->setText(opened ? tr("listening…") : QString());
}

void StationGaugesPage::tryFrame(const QByteArray& raw)
{
    const GaugeDevice device = entered();
    m_raw->setText(domain::shownBytes(raw));
    m_verdict->clear();
    const auto value = domain::readFrame(device.rule, raw);
    m_problem->setText(value ? QString() : words::sentence(value.error().message));
    const QString unit = value && value->unit.isEmpty() ? device.rule.unit : value ? value->unit : QString();
    m_value->setText(value ? QStringLiteral("%1 %2").arg(value->text, unit).trimmed() : QString());
    if (value && !m_piece->text().trimmed().isEmpty())
        judge(device, {value->text, unit});
}

void StationGaugesPage::judge(const GaugeDevice& device, const domain::FrameValue& value)
{
    services::BenchTrial trial{m_piece->text().trimmed(), m_balloon->text().trimmed(), value.text, value.unit,
                               device.deviation ? domain::EntryMode::Deviation : domain::EntryMode::Value};
    desk().store.read(
        this,
        [trial](services::OpenStore& store, Progress&) {
            return services::judgeTrial(store.records(), trial, store.clock().now());
        },
        [this](const Result<domain::Judgement>& judgement) {
            m_problem->setText(judgement ? QString() : words::sentence(judgement.error().message));
            const QString word = judgement ? domain::enumName(judgement->verdict) : QString();
            const Tone tone = toneOf(word);
            m_verdict->setText((signOf(tone) + QLatin1Char(' ') + words::name(word)).trimmed());
            m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tone).name()));
        });
}

void StationGaugesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    delete m_listening;
    m_listening = nullptr;
}

} // namespace clew::gui
