// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "base/result.h"
#include "exchange/list_mapping.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace clew::exchange {

/// One record as a foreign file tells it, before anything is looked up: `fields` are named as in Clew's exchange file,
/// and values that matter are JSON strings exactly as written.
struct Draft
{
    QString kind;
    QJsonObject fields;
    int row = 0;   ///< 1-based line of the file; 0 = none
    QString place; ///< stable place in the file, for the record's origin: "MeasurementResults 157"
    QHash<QString, QString> columns = {}; ///< how a list's problems name the column of a field: "C Nominal"
    bool isMention = false; ///< the file only speaks of the record: it is made where nothing of that name is there
};

/// Takes one draft; its error stops the reading and comes back as the reader's error.
using DraftSink = std::function<Result<void>(Draft&&)>;

struct ImportOptions
{
    QMap<QString, QString> set;       ///< what the person states: part, revision, customer, serial, length-unit, …
    QString fileName;                 ///< the file's own name, for names that stand nowhere else
    QString mapping;                  ///< the saved mapping to read a list by; empty = found by its headers, or guessed
    QStringList columns;              ///< "Header=field": what the person says of single columns
    QList<ListMapping> mappings = {}; ///< all that are saved

    QString value(const QString& key) const { return set.value(key).trimmed(); }
};

struct ImportReport
{
    QString format;                      ///< "qif", "nc", "csv", "xlsx", "exchange"
    QString version;                     ///< of the format, as the file says it; may be empty
    Problems problems;                   ///< at most 1,000 and a last one that counts the rest
    std::optional<ListLayout> list = {}; ///< how a list was understood
};

} // namespace clew::exchange
