// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"

#include <QStringList>

#include <optional>

namespace clew::exchange {

/// A kind of list that people keep. Beside the fields of its own record it may have those of records that stand in the
/// same row: "calibration.due" in a list of gauges.
struct ListKind
{
    QString name;
    QStringList required; ///< fields without which a row means nothing
    QStringList key;      ///< fields that two rows must not share
    QStringList fields;   ///< all it may have
};

/// Which field each column of a list holds.
struct ListColumns
{
    const ListKind* kind = nullptr;
    QStringList headers;      ///< as written, in one line
    QStringList fields;       ///< by column; empty = unknown column, "-" = left out on purpose
    QStringList units;        ///< by column, as the header states it: "Ø 8 [mm]"
    QStringList names;        ///< by column: columnNames()
    bool isNameTheId = false; ///< no column names the record otherwise, so its printed name does

    bool has(const QString& field) const { return fields.contains(field); }
    qsizetype known() const;
    QString labelOf(const QString& field) const; ///< "C Nominal", or the field where it has no column
};

inline constexpr char16_t leftOutField[] = u"-";

/// The field that a header means in a list of that kind: the field's own name, or a plain synonym ("Part No.",
/// "Serial number", "Teilenummer"), with or without a unit behind it. "tolerance" stands for lower and upper at once.
/// Empty for an unknown header.
QString listFieldOf(const QString& header, const QString& kind);

/// "Ø 8 [mm]", "Menge (Stk)" and "Auflösung in µm" without their unit, and the unit as Clew writes it.
std::pair<QString, QString> headerAndUnit(const QString& header);

/// What each header means in that kind of list; what `stated` says of a column goes first (statedFields()).
ListColumns listColumnsFor(const ListKind& kind, const QStringList& headers, const QStringList& stated = {});

/// True where every required field has a column or is stated by the person.
bool isComplete(const ListColumns& columns, const ImportOptions& options);

/// The kind whose required fields are all there, as columns or stated by the person, and which knows the most columns;
/// of several, the one that needs the most. Fails with Invalid where none fits or several fit equally well.
Result<ListColumns> listColumns(const QStringList& headers, const ImportOptions& options);

/// True for what somebody said of a column and the kind doesn't have.
bool isUnknownField(const ListKind& kind, const QString& field);
/// The problem of such a column.
QString hasNoField(const QString& kind, const QString& field, const QStringList& fields);

const QList<ListKind>& listKinds();
const ListKind* findListKind(const QString& name);

} // namespace clew::exchange
