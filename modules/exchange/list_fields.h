// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/list_cells.h"
#include "exchange/list_columns.h"

namespace clew::exchange {

/// "pass" or "fail" for the words that stand for them ("i.O.", "NOK"); empty for any other text.
QString attributeResult(const QString& text);

/// The problem of a column with values below an empty header.
QString hasNoHeader();

/// False, with an error in the log, for a row of separated values that is shorter than the header row's named columns
/// or longer than all of it. Rows by their index in the table.
bool checkRowLength(const Table& table, qsizetype headerRow, qsizetype row, ProblemLog& log);

/// Reads the cells of a list's rows into fields, each in the one spelling of its kind.
class ListFields
{
public:
    ListFields(const ListColumns& columns, const ImportOptions& options, const Table& table, int headerRow,
               ProblemLog& log);

    /// None where the row has an error, which is then in the log, or says again what another one says.
    std::optional<QJsonObject> read(const TableRow& cells, int row);

private:
    void checkColumns(const Table& table, int headerRow);
    TableCell withoutUnit(qsizetype column, const TableCell& cell);
    QString unitOf(qsizetype column) const;
    void readCell(qsizetype column, const TableCell& cell, int row, QJsonObject& fields, bool& good);
    std::optional<QString> valueOf(qsizetype column, const TableCell& cell, int row);
    void addStated(QJsonObject& fields) const;
    void addUncertaintyUnits(QJsonObject& fields) const;
    bool addHeaderUnits(QJsonObject& fields, int row);
    QString limitUnit(const QString& limit) const;
    bool addUnitOfLimits(QJsonObject& fields, const QString& unitField, const QString& ofLimits, int row);
    bool bringLimits(QJsonObject& fields, const QString& unitField, int row);
    bool checkRequired(const QJsonObject& fields, int row);
    enum class Stands { First, Again, Otherwise };
    Stands checkFirst(const QJsonObject& fields, int row);
    bool isRequired(const QString& field) const { return m_columns.kind->required.contains(field); }

    const ListColumns& m_columns;
    const ImportOptions& m_options;
    const Table& m_table;
    qsizetype m_headerRow;
    ProblemLog& m_log;
    ListCells m_cells;
    QHash<QString, std::pair<int, QJsonObject>> m_rowOfKey;
    QHash<qsizetype, QString> m_rowUnits; ///< by column, as cells of the row that is read say them
};

} // namespace clew::exchange
