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
    const QString date = options.value(QStringLiteral("date"));
    if (!date.isEmpty())
        m_statedTime = m_moments.read(date, 0, QStringLiteral("date"), log);
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
    QList<const QifDocument::ResultSet*> nameless; // the first of each component
    QSet<QString> namelessComponents;
    for (const auto& set : m_document.results) {
        for (const QString& id : set.componentIds)
            m_serials.insert(id, m_document.components.value(id).serial);
        for (const auto& actual : set.actuals)
            if (!actual.componentId.isEmpty())
                m_serials.insert(actual.componentId, m_document.components.value(actual.componentId).serial);
        const QString component = componentOf(set, {});
        const bool counted = !component.isEmpty() && namelessComponents.contains(component);
        if (serialOf(set, {}).isEmpty() && !counted) {
            namelessComponents.insert(component);
            nameless.append(&set);
        }
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
    const QString unit = qifUnitNamed(m_document, actual.valueUnit);
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

/// The set's component first, then those that single values name.
QStringList QifResults::componentsOf(const QifDocument::ResultSet& set) const
{
    QStringList components{componentOf(set, {})};
    for (const auto& actual : set.actuals)
        if (!actual.componentId.isEmpty() && !components.contains(actual.componentId))
            components.append(actual.componentId);
    return components;
}

Result<void> QifResults::sendSet(const QifDocument::ResultSet& set, const QifCharacteristics& characteristics,
                                 const DraftSink& sink)
{
    const QStringList components = componentsOf(set);
    for (const QString& component : components) {
        Part part{set, m_serials.value(component), placeOf(set), timeOf(set)};
        if (part.serial.isEmpty())
            continue; // an error is in the log
        if (component != components.first())
            part.place += QStringLiteral(", component ") + component;
        TRY(sendUnit(part, sink));
        TRY(sendInspection(part, sink));
        QHash<QString, int> features;
        for (const auto& actual : set.actuals) {
            const int index = characteristics.byItemId.value(actual.itemId, -1);
            if (index < 0 || componentOf(set, actual.componentId) != component)
                continue;
            TRY(sendMeasurement(part, actual, characteristics.list.at(index), ++features[actual.itemId], sink));
        }
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

Result<void> QifResults::sendUnit(const Part& part, const DraftSink& sink)
{
    if (++m_attempts[part.serial] > 1)
        return {};
    QJsonObject fields = unitReference(part.serial);
    fields.insert(QStringLiteral("revision"), m_heading.revision);
    return sink({QStringLiteral("unit"), fields, part.set.line, part.place});
}

/// Text of the result set's own traceability, else of all results together.
QString QifResults::traced(const QifDocument::ResultSet& set, const QString& path) const
{
    const QString own = set.traceability ? set.traceability->at(path) : QString();
    return own.isEmpty() && m_document.traceability ? m_document.traceability->at(path) : own;
}

/// When the inspection started, else what the person says, else the report's date.
QString QifResults::timeOf(const QifDocument::ResultSet& set)
{
    const QString start = traced(set, QStringLiteral("InspectionStart"));
    if (!start.isEmpty())
        return m_moments.read(start, set.line, QStringLiteral("InspectionStart"), m_log);
    if (!m_statedTime.isEmpty())
        return m_statedTime;
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

Result<void> QifResults::sendInspection(const Part& part, const DraftSink& sink)
{
    const QifDocument::ResultSet& set = part.set;
    QJsonObject fields{{QStringLiteral("unit"), unitReference(part.serial)},
                       {QStringLiteral("part"), m_heading.part},
                       {QStringLiteral("revision"), m_heading.revision},
                       {QStringLiteral("source_place"), part.place}};
    if (!m_heading.customer.isEmpty())
        fields.insert(QStringLiteral("customer"), m_heading.customer);
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    QString mode = traced(set, QStringLiteral("InspectionMode"));
    if (mode.isEmpty() && m_document.preInspection)
        mode = m_document.preInspection->at(QStringLiteral("InspectionMode"));
    const QString stage = m_options.value(QStringLiteral("stage"));
    put(QStringLiteral("stage"), stage.isEmpty() && mode.startsWith(u"FAI") ? QStringLiteral("fai") : stage);
    put(QStringLiteral("started"), MomentText::isDay(part.time) ? QString() : part.time);
    const QString end = traced(set, QStringLiteral("InspectionEnd"));
    if (!end.isEmpty())
        put(QStringLiteral("ended"), endOf(set, end));
    put(QStringLiteral("inspector"), operatorOf(set));
    put(QStringLiteral("program"), traced(set, QStringLiteral("InspectionProgram/Name")));
    put(QStringLiteral("note"),
        set.status.isEmpty() ? QString() : QStringLiteral("The file reports %1.").arg(set.status));
    return sink({QStringLiteral("inspection"), fields, set.line, part.place});
}

QString QifResults::gaugeOf(const QifDocument::Actual& actual, const QifCharacteristic& characteristic) const
{
    const QString stated = m_options.value(QStringLiteral("gauge"));
    if (!stated.isEmpty())
        return stated;
    return m_deviceNames.value(actual.deviceId.isEmpty() ? characteristic.deviceId : actual.deviceId);
}

Result<void> QifResults::sendMeasurement(const Part& part, const QifDocument::Actual& actual,
                                         const QifCharacteristic& characteristic, int feature, const DraftSink& sink)
{
    QJsonObject fields{{QStringLiteral("unit"), unitReference(part.serial)},
                       {QStringLiteral("inspection"), part.place},
                       {QStringLiteral("balloon"), characteristic.balloon},
                       {QStringLiteral("source"), QStringLiteral("file")}};
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    if (characteristic.features > 1)
        fields.insert(QStringLiteral("feature"), QString::number(feature));
    const int attempt = m_attempts.value(part.serial, 1);
    if (attempt > 1)
        fields.insert(QStringLiteral("attempt"), QString::number(attempt));
    if (characteristic.measure == QifMeasure::Text || actual.value.isEmpty()) {
        put(QStringLiteral("text"), actual.value.isEmpty() ? actual.status.toLower() : actual.value);
    } else {
        put(QStringLiteral("value"), actual.value);
        put(QStringLiteral("unit_of_measure"),
            actual.valueUnit.isEmpty() ? characteristic.unit : qifUnitNamed(m_document, actual.valueUnit));
    }
    put(QStringLiteral("gauge"), gaugeOf(actual, characteristic));
    put(QStringLiteral("person"), operatorOf(part.set));
    const QString time = actual.time.isEmpty()
                             ? part.time
                             : m_moments.read(actual.time, actual.line, QStringLiteral("TimeStamp"), m_log);
    put(MomentText::isDay(time) ? QStringLiteral("day") : QStringLiteral("time"), time);
    put(QStringLiteral("status"), actual.status);
    return sink({QStringLiteral("measurement"), fields, actual.line,
                 QStringLiteral("%1, %2 %3").arg(part.place, actual.element, actual.id)});
}

} // namespace clew::exchange
