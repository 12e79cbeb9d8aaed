// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/qif_units.h"

#include <QJsonObject>

namespace clew::exchange {

/// A characteristic as one record, joined from the file's item, nominal and definition.
struct QifCharacteristic
{
    QString balloon;
    QString unit; ///< empty for texts
    QifMeasure measure = QifMeasure::Length;
    QString deviceId;
    int features = 1; ///< the most values that one result set has for it
    QJsonObject fields;
    int line = 0;
    QString place;
};

struct QifCharacteristics
{
    QList<QifCharacteristic> list;
    QHash<QString, int> byItemId; ///< index into list
};

/// The document's characteristics with part and revision in their fields. A file without items (a model with its
/// product and manufacturing information) gives its nominals.
QifCharacteristics qifCharacteristics(const QifDocument& document, const QString& part, const QString& revision,
                                      const ImportOptions& options, ProblemLog& log);

} // namespace clew::exchange
