// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/list_cells.h"
#include "exchange/list_columns.h"

#include <QSet>

namespace clew::exchange {

/// "pass" or "fail" for the words that stand for them ("i.O.", "NOK"); empty for any other text.
QString attributeResult(const QString& text);

/// Turns the rows of one list into drafts.
class ListRows
{
public:
    ListRows(const ListColumns& columns, const ImportOptions& options, const Table& table, int headerRow,
             ProblemLog& log);

    /// None where the row has an error, which is then in the log.
    QList<Draft> drafts(const TableRow& cells, int row);
    /// What several rows made together: the deliveries of a history.
    QList<Draft> rest();

private:
    void checkColumns(const Table& table, int headerRow);
    bool checkLength(const TableRow& cells, int row);
    void readCell(qsizetype column, const TableCell& cell, int row, QJsonObject& fields, bool& good);
    std::optional<QString> valueOf(qsizetype column, const TableCell& cell, int row);
    void addStated(QJsonObject& fields) const;
    bool addHeaderUnits(QJsonObject& fields, int row);
    bool checkRequired(const QJsonObject& fields, int row);
    enum class Stands { First, Again, Otherwise };
    Stands checkFirst(const QJsonObject& fields, int row);
    bool completeCharacteristic(QJsonObject& fields, int row, bool isOwn);
    void keepLimits(QJsonObject& fields, int row);
    bool isRequired(const QString& field) const { return m_columns.kind->required.contains(field); }

    void readTime(QJsonObject& fields, int row);
    void mention(QList<Draft>& drafts, const QString& kind, const QJsonObject& fields, int row);
    Draft draft(const QString& kind, const QJsonObject& fields, int row, bool isMention = false) const;
    QList<Draft> gaugeDrafts(QJsonObject fields, int row);
    QList<Draft> lotDrafts(QJsonObject fields, int row);
    QList<Draft> historyDrafts(const QJsonObject& fields, int row);
    QList<Draft> measurementDrafts(QJsonObject fields, int row);
    void mentionPart(QList<Draft>& drafts, const QJsonObject& fields, int row);
    void ship(const QJsonObject& fields, const QJsonObject& unit, int row);

    const ListColumns& m_columns;
    const ImportOptions& m_options;
    bool m_isRagged;
    ProblemLog& m_log;
    ListCells m_cells;
    QHash<QString, std::pair<int, QJsonObject>> m_rowOfKey;
    QMap<QString, Draft> m_shipments; ///< by number
    QSet<QByteArray> m_mentioned;
};

} // namespace clew::exchange
