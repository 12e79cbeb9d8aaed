// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_results.h"

#include "exchange/decimal_text.h"
#include "exchange/unit_names.h"

namespace clew::exchange {

namespace {

const QString& noComponent()
{
    static const QString key; // results that name no component at all
    return key;
}

QString componentOf(const QifDocument::ResultSet& set, const QString& own)
{
    if (!own.isEmpty())
        return own;
    return set.componentIds.isEmpty() ? noComponent() : set.componentIds.first();
}

} // namespace

QString qifDeviceName(const XmlNode& device)
{
    for (const char16_t* field : {u"Name", u"SerialNumber", u"ModelNumber"}) {
        const QString text = device.at(QString::fromUtf16(field));
        if (!text.isEmpty())
            return text;
    }
    return QStringLiteral("%1 %2").arg(device.name, device.attribute(QStringLiteral("id")));
}

QifResults::QifResults(const QifDocument& document, const QifHeading& heading, const ImportOptions& options,
                       ProblemLog& log)
    : m_document(document),
      m_heading(heading),
      m_options(options),
      m_log(log),
      m_moments(options)
{
    for (const XmlNode& device : document.devices)
        m_deviceNames.insert(device.attribute(QStringLiteral("id")), qifDeviceName(device));
    m_moments.check(log);
    findSerials();
}

QString QifResults::placeOf(const QifDocument::ResultSet& set) const
{
    if (!set.id.isEmpty())
        return QStringLiteral("MeasurementResults %1").arg(set.id);
    return QStringLiteral("MeasurementResults at line %1").arg(set.line);
}

QString QifResults::serialOf(const QifDocument::ResultSet& set, const QString& componentId) const
{
    return m_serials.value(componentOf(set, componentId));
}

/// Serials by component. A result without one takes --set serial, but only if it is the only such result: otherwise
/// several parts would become one.
void QifResults::findSerials()
{
    QList<const QifDocument::ResultSet*> nameless;
    for (const auto& set : m_document.results) {
        for (const QString& id : set.componentIds)
            m_serials.insert(id, m_document.components.value(id).serial);
        for (const auto& actual : set.actuals)
            if (!actual.componentId.isEmpty())
                m_serials.insert(actual.componentId, m_document.components.value(actual.componentId).serial);
        if (serialOf(set, {}).isEmpty())
            nameless.append(&set);
        if (set.componentIds.size() > 1)
            m_log.warning(set.line, QStringLiteral("ActualComponentIds"),
                          QStringLiteral("%1 is about %2 components; values that don't name theirs go to the first.")
                              .arg(placeOf(set))
                              .arg(set.componentIds.size()));
    }
    const QString stated = m_options.value(QStringLiteral("serial"));
    if (nameless.size() == 1 && !stated.isEmpty()) {
        m_serials.insert(componentOf(*nameless.first(), {}), stated);
        return;
    }
    if (nameless.isEmpty() && !stated.isEmpty())
        m_log.warning(
            0, QStringLiteral("serial"),
            QStringLiteral("Every result in this file names its serial number, so --set serial is not used."));
    for (const auto* set : nameless)
        m_log.error(set->line, QStringLiteral("SerialNumber"),
                    nameless.size() == 1
                        ? QStringLiteral("%1 names no serial number; say it: --set serial=…").arg(placeOf(*set))
                        : QStringLiteral("%1 names no serial number, and %2 results in this file don't; put the "
                                         "serial numbers into the file, or split it and use --set serial=…")
                              .arg(placeOf(*set))
                              .arg(nameless.size()));
}

void QifResults::check(const QifCharacteristics& characteristics)
{
    QHash<QString, QString> seen;
    for (const auto& set : m_document.results) {
        const QString serial = serialOf(set, {});
        if (!serial.isEmpty() && seen.contains(serial))
            m_log.warning(set.line, QStringLiteral("SerialNumber"),
                          QStringLiteral("%1 is about serial number \"%2\" again (after %3): it is taken as a further "
                                         "attempt.")
                              .arg(placeOf(set), serial, seen.value(serial)));
        else
            seen.insert(serial, placeOf(set));
        for (const auto& actual : set.actuals)
            checkActual(actual, characteristics);
    }
}

void QifResults::checkActual(const QifDocument::Actual& actual, const QifCharacteristics& characteristics)
{
    const int index = characteristics.byItemId.value(actual.itemId, -1);
    if (index < 0) {
        m_log.error(actual.line, actual.element,
                    QStringLiteral("This value belongs to characteristic item \"%1\", which is not in this file; "
                                   "write plan and results into one file.")
                        .arg(actual.itemId.left(60)));
        return;
    }
    const QifCharacteristic& characteristic = characteristics.list.at(index);
    if (actual.value.isEmpty() || characteristic.measure == QifMeasure::Text)
        return;
    if (!isFiniteNumber(actual.value))
        m_log.error(actual.line, QStringLiteral("Value"),
                    QStringLiteral("\"%1\" at \"%2\" is no finite number; correct or remove this value.")
                        .arg(actual.value.left(40), characteristic.balloon));
    const QString unit = plainUnit(actual.valueUnit);
    if (characteristic.measure == QifMeasure::Length && !unit.isEmpty() && !isLengthUnit(unit))
        m_log.error(
            actual.line, QStringLiteral("Value"),
            QStringLiteral("\"%1\" is no unit of length; use one of the file's linear units.").arg(unit.left(40)));
}

Result<void> QifResults::send(const QifCharacteristics& characteristics, const DraftSink& sink, Progress& progress)
{
    for (qsizetype i = 0; i < m_document.results.size(); ++i) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        TRY(sendSet(m_document.results.at(i), characteristics, sink));
        progress.report(QStringLiteral("Results"), i + 1, m_document.results.size());
    }
    return {};
}

Result<void> QifResults::sendSet(const QifDocument::ResultSet& set, const QifCharacteristics& characteristics,
                                 const DraftSink& sink)
{
    const QString serial = serialOf(set, {});
    if (serial.isEmpty())
        return {}; // an error is in the log
    TRY(sendUnit(set, serial, sink));
    TRY(sendInspection(set, serial, sink));
    QHash<QString, int> features;
    for (const auto& actual : set.actuals) {
        const int index = characteristics.byItemId.value(actual.itemId, -1);
        if (index < 0)
            continue;
        TRY(sendMeasurement(set, actual, characteristics.list.at(index), ++features[actual.itemId], sink));
    }
    return {};
}

QJsonObject QifResults::unitReference(const QString& serial) const
{
    QJsonObject unit{{QStringLiteral("part"), m_heading.part}, {QStringLiteral("serial"), serial}};
    if (!m_heading.customer.isEmpty())
        unit.insert(QStringLiteral("customer"), m_heading.customer);
    return unit;
}

Result<void> QifResults::sendUnit(const QifDocument::ResultSet& set, const QString& serial, const DraftSink& sink)
{
    if (++m_attempts[serial] > 1)
        return {};
    QJsonObject fields = unitReference(serial);
    fields.insert(QStringLiteral("revision"), m_heading.revision);
    return sink({QStringLiteral("unit"), fields, set.line, placeOf(set)});
}

/// Text of the result set's own traceability, else of all results together.
QString QifResults::traced(const QifDocument::ResultSet& set, const QString& path) const
{
    const QString own = set.traceability ? set.traceability->at(path) : QString();
    return own.isEmpty() && m_document.traceability ? m_document.traceability->at(path) : own;
}

/// The value's own time, else when its inspection started, else what the person says, else the report's date.
QString QifResults::timeOf(const QifDocument::ResultSet& set, const QString& own, int line)
{
    if (!own.isEmpty())
        return m_moments.read(own, line, QStringLiteral("TimeStamp"), m_log);
    const QString start = traced(set, QStringLiteral("InspectionStart"));
    if (!start.isEmpty())
        return m_moments.read(start, set.line, QStringLiteral("InspectionStart"), m_log);
    const QString stated = m_options.value(QStringLiteral("date"));
    if (!stated.isEmpty())
        return m_moments.read(stated, 0, QStringLiteral("date"), m_log);
    const QString report = traced(set, QStringLiteral("ReportPreparationDate"));
    if (report.isEmpty()) {
        m_log.warnOnce(QStringLiteral("no time"), set.line, QStringLiteral("InspectionStart"),
                       QStringLiteral("The file doesn't say when it was measured, so that stays unknown; say it with "
                                      "--set date=2026-03-06."));
        return {};
    }
    m_log.warnOnce(QStringLiteral("report date"), set.line, QStringLiteral("ReportPreparationDate"),
                   QStringLiteral("The file doesn't say when it was measured, only when the report was made; that day "
                                  "is taken. Say --set date=2026-03-06 if you know better."));
    return m_moments.read(report, set.line, QStringLiteral("ReportPreparationDate"), m_log);
}

/// Empty where only the day is known: the inspection's end is a moment.
QString QifResults::endOf(const QifDocument::ResultSet& set, const QString& text)
{
    const QString end = m_moments.read(text, set.line, QStringLiteral("InspectionEnd"), m_log);
    return MomentText::isDay(end) ? QString() : end;
}

QString QifResults::operatorOf(const QifDocument::ResultSet& set) const
{
    const QString stated = m_options.value(QStringLiteral("person"));
    if (!stated.isEmpty())
        return stated;
    const QString id = traced(set, QStringLiteral("InspectionOperator/EmployeeId"));
    return id.isEmpty() ? traced(set, QStringLiteral("InspectionOperator/Name")) : id;
}

Result<void> QifResults::sendInspection(const QifDocument::ResultSet& set, const QString& serial, const DraftSink& sink)
{
    QJsonObject fields{{QStringLiteral("unit"), unitReference(serial)},
                       {QStringLiteral("part"), m_heading.part},
                       {QStringLiteral("revision"), m_heading.revision},
                       {QStringLiteral("source_place"), placeOf(set)}};
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    QString mode = traced(set, QStringLiteral("InspectionMode"));
    if (mode.isEmpty() && m_document.preInspection)
        mode = m_document.preInspection->at(QStringLiteral("InspectionMode"));
    const QString stage = m_options.value(QStringLiteral("stage"));
    put(QStringLiteral("stage"), stage.isEmpty() && mode.startsWith(u"FAI") ? QStringLiteral("fai") : stage);
    const QString started = timeOf(set, {}, set.line);
    put(QStringLiteral("started"), MomentText::isDay(started) ? QString() : started);
    const QString end = traced(set, QStringLiteral("InspectionEnd"));
    if (!end.isEmpty())
        put(QStringLiteral("ended"), endOf(set, end));
    put(QStringLiteral("inspector"), operatorOf(set));
    put(QStringLiteral("program"), traced(set, QStringLiteral("InspectionProgram/Name")));
    put(QStringLiteral("note"),
        set.status.isEmpty() ? QString() : QStringLiteral("The file reports %1.").arg(set.status));
    return sink({QStringLiteral("inspection"), fields, set.line, placeOf(set)});
}

QString QifResults::gaugeOf(const QifDocument::Actual& actual, const QifCharacteristic& characteristic) const
{
    const QString stated = m_options.value(QStringLiteral("gauge"));
    if (!stated.isEmpty())
        return stated;
    return m_deviceNames.value(actual.deviceId.isEmpty() ? characteristic.deviceId : actual.deviceId);
}

Result<void> QifResults::sendMeasurement(const QifDocument::ResultSet& set, const QifDocument::Actual& actual,
                                         const QifCharacteristic& characteristic, int feature, const DraftSink& sink)
{
    const QString own = actual.componentId.isEmpty() ? QString() : serialOf(set, actual.componentId);
    const QString serial = own.isEmpty() ? serialOf(set, {}) : own;
    QJsonObject fields{{QStringLiteral("unit"), unitReference(serial)},
                       {QStringLiteral("inspection"), placeOf(set)},
                       {QStringLiteral("balloon"), characteristic.balloon},
                       {QStringLiteral("source"), QStringLiteral("file")}};
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    if (characteristic.features > 1)
        fields.insert(QStringLiteral("feature"), QString::number(feature));
    const int attempt = m_attempts.value(serial, 1);
    if (attempt > 1)
        fields.insert(QStringLiteral("attempt"), QString::number(attempt));
    if (characteristic.measure == QifMeasure::Text || actual.value.isEmpty()) {
        put(QStringLiteral("text"), actual.value.isEmpty() ? actual.status.toLower() : actual.value);
    } else {
        put(QStringLiteral("value"), actual.value);
        put(QStringLiteral("unit_of_measure"),
            actual.valueUnit.isEmpty() ? characteristic.unit : plainUnit(actual.valueUnit));
    }
    put(QStringLiteral("gauge"), gaugeOf(actual, characteristic));
    put(QStringLiteral("person"), operatorOf(set));
    const QString time = timeOf(set, actual.time, actual.line);
    put(MomentText::isDay(time) ? QStringLiteral("day") : QStringLiteral("time"), time);
    put(QStringLiteral("status"), actual.status);
    return sink({QStringLiteral("measurement"), fields, actual.line,
                 QStringLiteral("%1, %2 %3").arg(placeOf(set), actual.element, actual.id)});
}

} // namespace clew::exchange
