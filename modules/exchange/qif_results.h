// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/moment_text.h"
#include "exchange/qif_characteristics.h"

namespace clew::exchange {

/// Whose results these are and who took them, as the file and the person together say it.
struct QifHeading
{
    QString part;
    QString revision;
    QString customer; ///< may be empty
};

/// Sends units, inspections and measurements in the file's order. One MeasurementResults is one inspection of one unit;
/// its `inspection.source_place` is what its measurements name as their `inspection`.
class QifResults
{
public:
    QifResults(const QifDocument& document, const QifHeading& heading, const ImportOptions& options, ProblemLog& log);

    /// Serials, references and numbers; everything that is wrong goes into the log.
    void check(const QifCharacteristics& characteristics);
    Result<void> send(const QifCharacteristics& characteristics, const DraftSink& sink, Progress& progress);

private:
    QString serialOf(const QifDocument::ResultSet& set, const QString& componentId) const;
    void findSerials();
    void checkActual(const QifDocument::Actual& actual, const QifCharacteristics& characteristics);
    Result<void> sendSet(const QifDocument::ResultSet& set, const QifCharacteristics& characteristics,
                         const DraftSink& sink);
    /// One inspection: what a result set says about one of its components.
    struct Part
    {
        const QifDocument::ResultSet& set;
        QString serial;
        QString place;
        QString time; ///< where a value has none of its own
    };
    QStringList componentsOf(const QifDocument::ResultSet& set) const;
    Result<void> sendUnit(const Part& part, const DraftSink& sink);
    Result<void> sendInspection(const Part& part, const DraftSink& sink);
    Result<void> sendMeasurement(const Part& part, const QifDocument::Actual& actual,
                                 const QifCharacteristic& characteristic, int feature, const DraftSink& sink);
    QJsonObject unitReference(const QString& serial) const;
    QString timeOf(const QifDocument::ResultSet& set);
    QString endOf(const QifDocument::ResultSet& set, const QString& text);
    QString traced(const QifDocument::ResultSet& set, const QString& path) const;
    QString gaugeOf(const QifDocument::Actual& actual, const QifCharacteristic& characteristic) const;
    QString operatorOf(const QifDocument::ResultSet& set) const;
    QString placeOf(const QifDocument::ResultSet& set) const;

    const QifDocument& m_document;
    const QifHeading& m_heading;
    const ImportOptions& m_options;
    ProblemLog& m_log;
    MomentText m_moments;
    QString m_statedTime; ///< --set date, read
    QHash<QString, QString> m_deviceNames;
    QHash<QString, QString> m_serials; ///< by component id; what --set serial names is in it
    QHash<QString, int> m_attempts;    ///< by serial: result sets so far
};

/// The gauge's name in Clew for a measurement device: its name, else its serial number, else its id in the file.
QString qifDeviceName(const XmlNode& device);

} // namespace clew::exchange
