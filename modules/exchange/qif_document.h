// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/problem_log.h"
#include "exchange/xml_stream.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace clew::exchange {

/// What Clew takes from a QIF document (ISO 23952:2020 = QIF 3.0; ANSI/DMSC QIF 2.0 and 2.1), as it stands in the file.
/// Ids are the file's own and point from one list to another.
struct QifDocument
{
    struct Actual ///< one measured value ("Actual" in QIF 2, "Measurement" in QIF 3)
    {
        QString element; ///< "DiameterCharacteristicMeasurement"
        QString id;
        QString itemId;
        QString componentId; ///< mostly empty: then the result set's
        QString deviceId;    ///< mostly empty: then the item's
        QString value;       ///< empty where the file reports a status only
        QString valueUnit;   ///< where the value names its own
        QString status;      ///< as reported: PASS, FAIL, BASIC_OR_TED, …
        QString time;
        int line = 0;
    };
    struct ResultSet ///< one MeasurementResults: one inspection of one part
    {
        QString id;
        QString qpid;
        QStringList componentIds;
        QString status;
        std::optional<XmlNode> traceability;
        QList<Actual> actuals;
        int line = 0;
    };
    struct Component ///< one physical part
    {
        QString id;
        QString serial;
    };

    QString version; ///< "3.0.0"
    QString headerName;
    std::optional<XmlNode> fileUnits;
    std::optional<XmlNode> preInspection;
    std::optional<XmlNode> traceability; ///< of all result sets together
    QList<XmlNode> parts;
    QList<XmlNode> devices;
    QList<XmlNode> items;
    QHash<QString, XmlNode> nominals;
    QStringList nominalOrder;
    QHash<QString, XmlNode> definitions;
    QHash<QString, XmlNode> datumFrames;
    QHash<QString, QString> datumLabels;
    QHash<QString, Component> components;
    QList<ResultSet> results;
    QStringList sections; ///< the document's top-level elements, to say what a file without results holds
};

/// Reads the parts above and passes over the geometry. Ids that stand twice are errors in the log.
Result<QifDocument> readQifDocument(QIODevice& device, ProblemLog& log, Progress& progress);

} // namespace clew::exchange
