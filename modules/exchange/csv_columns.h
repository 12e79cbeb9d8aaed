// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"

#include <QStringList>

#include <optional>

namespace clew::exchange {

/// A kind of list that may come as CSV.
struct CsvKind
{
    QString name;
    QStringList required; ///< fields without which a row means nothing
    QStringList key;      ///< fields that two rows must not share
};

/// Which field each column of a list holds.
struct CsvColumns
{
    const CsvKind* kind = nullptr;
    QStringList headers; ///< as written
    QStringList fields;  ///< by column; empty = unknown column

    bool has(const QString& field) const { return fields.contains(field); }
};

/// The field that a header means in a list of that kind: the field's own name, or a plain synonym ("Part No.",
/// "Serial number", "Teilenummer"). "tolerance" stands for lower and upper at once. Empty for an unknown header.
QString csvFieldOf(const QString& header, const QString& kind);

/// The kind whose required fields are all there, as columns or stated by the person, and which knows the most columns.
/// Fails with Invalid where none fits or several fit equally well.
Result<CsvColumns> csvColumns(const QStringList& headers, const ImportOptions& options);

const QList<CsvKind>& csvKinds();

} // namespace clew::exchange
