// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace clew::exchange {

/// How the lists of one origin are read: kept under a name, found again by their headers.
struct ListMapping
{
    QString name;
    QString list;          ///< the kind of list (docs/exchange.md, "Lists")
    QString headers;       ///< headerFingerprint() of the header row it was made from
    QStringList columns;   ///< "Name=field", by columnNames(); "Name=" leaves a column out
    QStringList constants; ///< "field=value" for every row, and settings of the sheet: "header-row=4"
    QString decimal;       ///< "comma", "point"; empty = either
    QString dateStyle;     ///< "day-first", "month-first"; empty = not said
};

struct ListColumn
{
    QString label; ///< "C Nominal"
    QString header;
    QString field;     ///< empty = left out
    qsizetype at = -1; ///< its column in the sheet
    QString name = {}; ///< what tells it from the others: its header, or "Date (2)"
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
    QStringList missing = {};             ///< fields without which no row means anything, and that nobody has stated
    QMap<QString, QString> settings = {}; ///< what was stated, now or by the mapping
};

/// "Part No." and "PART_NO" become "partno".
QString squeezedHeader(const QString& header);
/// The same for header rows that name the same columns in the same order, whatever their case and punctuation.
QString headerFingerprint(const QStringList& headers);
/// "Header=field" cut at its last =.
std::pair<QString, QString> namedPair(const QString& text);
/// What tells the columns of a header row apart: the header, and where several columns have that one, which of them it
/// is, counted from the left: "Date (1)", "Date (2)". A number that makes the header of another column is passed over.
QStringList columnNames(const QStringList& headers);
/// What such texts ("Name=field") say of each column of a header row; nothing of those that none speaks of. "Date"
/// speaks of every column so headed, "Date (2)" of one; the last that speaks of a column counts.
QList<std::optional<QString>> statedFields(const QStringList& stated, const QStringList& headers);
/// Those of the texts that speak of no column of the header row.
QStringList statedOfNone(const QStringList& stated, const QStringList& headers);

} // namespace clew::exchange
