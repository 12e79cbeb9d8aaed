// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/csv_columns.h"
#include "exchange/problem_log.h"

#include <QHash>

namespace clew::exchange {

/// Turns the rows of one list into drafts.
class CsvRows
{
public:
    /// `decimalComma`: the separator is no comma, so 10,5 may be a number.
    CsvRows(const CsvColumns& columns, const ImportOptions& options, bool decimalComma, ProblemLog& log);

    /// None where the row has an error, which is then in the log.
    std::optional<Draft> draft(const QStringList& cells, int row);

private:
    QString readCell(const QString& field, const QString& header, const QString& text, int row, bool& good);
    QString readNumber(const QString& header, const QString& text, int row, bool& good);
    QString readDay(const QString& header, const QString& text, int row, bool& good);
    void addStated(QJsonObject& fields) const;
    bool checkRequired(const QJsonObject& fields, int row);
    bool checkFirst(const QJsonObject& fields, int row);
    bool completeCharacteristic(QJsonObject& fields, int row);
    void nestUnit(QJsonObject& fields) const;
    QString headerOf(const QString& field) const;

    const CsvColumns& m_columns;
    const ImportOptions& m_options;
    bool m_decimalComma;
    ProblemLog& m_log;
    QHash<QString, int> m_rowOfKey;
};

} // namespace clew::exchange
