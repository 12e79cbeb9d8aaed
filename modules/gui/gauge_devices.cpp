// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gauge_devices.h"

#include "domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace clew::gui {

namespace {

QJsonObject jsonOf(const GaugeDevice& device)
{
    return {{QStringLiteral("gauge"), device.gauge},
            {QStringLiteral("port"), device.port},
            {QStringLiteral("baud"), device.baud},
            {QStringLiteral("format"), device.format},
            {QStringLiteral("profile"), domain::enumName(device.rule.profile)},
            {QStringLiteral("pattern"), device.rule.pattern},
            {QStringLiteral("unit"), device.rule.unit},
            {QStringLiteral("deviation"), device.deviation}};
}

GaugeDevice deviceOf(const QJsonObject& json)
{
    const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
    GaugeDevice device;
    device.gauge = text("gauge");
    device.port = text("port");
    device.baud = json.value(QStringLiteral("baud")).toInt(device.baud);
    device.format = text("format");
    device.rule.profile =
        domain::enumFromName<domain::FrameProfile>(text("profile")).value_or(domain::FrameProfile::Digimatic);
    device.rule.pattern = text("pattern");
    device.rule.unit = text("unit");
    device.deviation = json.value(QStringLiteral("deviation")).toBool();
    return device;
}

} // namespace

QList<GaugeDevice> gaugeDevices(const Settings& settings)
{
    QList<GaugeDevice> devices;
    for (const QJsonValue& value : QJsonDocument::fromJson(settings.get(settings::gauges).toUtf8()).array()) {
        const GaugeDevice device = deviceOf(value.toObject());
        if (checkDevice(device))
            devices.append(device);
    }
    return devices;
}

void setGaugeDevices(Settings& settings, const QList<GaugeDevice>& devices)
{
    QJsonArray list;
    for (const GaugeDevice& device : devices)
        list.append(jsonOf(device));
    settings.set(settings::gauges, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

Result<> checkDevice(const GaugeDevice& device)
{
    if (device.gauge.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Name the gauge by its code, as its label has it."));
    static const QRegularExpression format(QStringLiteral("^[78][NEO][12]$"));
    if (device.isSerial() && (device.baud < 300 || device.baud > 921600 || !format.match(device.format).hasMatch()))
        return fail(
            Error::Code::Invalid,
            QStringLiteral("The line of %1 needs a speed and a format such as 9600 and 8N1.").arg(device.gauge));
    return domain::checkRule(device.rule);
}

} // namespace clew::gui
