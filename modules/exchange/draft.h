// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>

namespace clew::exchange {

/// One record as a foreign file tells it, before anything is looked up: `fields` are named as in Clew's exchange file,
/// and values that matter are JSON strings exactly as written.
struct Draft
{
    QString kind;
    QJsonObject fields;
    int row = 0;   ///< 1-based line of the file; 0 = none
    QString place; ///< stable place in the file, for the record's origin: "MeasurementResults 157"
};

/// Takes one draft; its error stops the reading and comes back as the reader's error.
using DraftSink = std::function<Result<void>(Draft&&)>;

struct ImportOptions
{
    QMap<QString, QString> set; ///< what the person states: part, revision, customer, serial, length-unit, …
    QString fileName;           ///< the file's own name, for names that stand nowhere else

    QString value(const QString& key) const { return set.value(key).trimmed(); }
};

struct ImportReport
{
    QString format;    ///< "qif", "nc", "csv", "exchange"
    QString version;   ///< of the format, as the file says it; may be empty
    Problems problems; ///< at most 1,000 and a last one that counts the rest
};

} // namespace clew::exchange
