// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/list_fields.h"

#include <QSet>

namespace clew::exchange {

/// Turns the rows of one list into drafts.
class ListRows
{
public:
    ListRows(const ListColumns& columns, const ImportOptions& options, const Table& table, int headerRow,
             ProblemLog& log)
        : m_columns(columns),
          m_options(options),
          m_log(log),
          m_fields(columns, options, table, headerRow, log)
    {
    }

    /// None where the row has an error, which is then in the log.
    QList<Draft> drafts(const TableRow& cells, int row);
    /// What several rows made together: the deliveries of a history.
    QList<Draft> rest();

private:
    bool completeCharacteristic(QJsonObject& fields, int row, bool isOwn);
    void keepLimits(QJsonObject& fields, int row);
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
    ProblemLog& m_log;
    ListFields m_fields;
    QMap<QString, Draft> m_shipments; ///< by number
    QSet<QByteArray> m_mentioned;
};

} // namespace clew::exchange
