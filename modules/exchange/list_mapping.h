// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace clew::exchange {

/// How the lists of one origin are read: kept under a name, found again by their headers.
struct ListMapping
{
    QString name;
    QString list;          ///< the kind of list (docs/exchange.md, "Lists")
    QString headers;       ///< headerFingerprint() of the header row it was made from
    QStringList columns;   ///< "Header=field"; "Header=" leaves a column out
    QStringList constants; ///< "field=value" for every row
    QString decimal;       ///< "comma", "point"; empty = either
    QString dateStyle;     ///< "day-first", "month-first"; empty = not said
};

struct ListColumn
{
    QString label; ///< "C Nominal"
    QString header;
    QString field;     ///< empty = left out
    qsizetype at = -1; ///< its column in the sheet
};

/// How a list was understood, for its preview and to be kept as a mapping.
struct ListLayout
{
    QString list;
    QString sheet;
    int headerRow = 0;
    QList<ListColumn> columns;
    QString fingerprint;
    QString mapping; ///< the saved mapping it was read by; empty = guessed
    QString decimal;
    QString dateStyle;
    QStringList missing = {}; ///< fields without which no row means anything, and that nobody has stated
};

/// "Part No." and "PART_NO" become "partno".
QString squeezedHeader(const QString& header);
/// The same for header rows that name the same columns in the same order, whatever their case and punctuation.
QString headerFingerprint(const QStringList& headers);
/// "Header=field" cut at its last =.
std::pair<QString, QString> namedPair(const QString& text);
/// What the last of such texts says of that header; nothing where none speaks of it.
std::optional<QString> statedField(const QStringList& stated, const QString& header);

} // namespace clew::exchange
