// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"
#include "exchange/list_columns.h"
#include "exchange/problem_log.h"
#include "exchange/table.h"
#include "exchange/wide_sheet.h"

namespace clew::exchange {

/// Finds the list in the tables of one file and reads it: past titles above the header row, blank rows and columns,
/// rows of totals, and sheets that hold no list.
class ListReader
{
public:
    ListReader(const QList<Table>& tables, const ImportOptions& options, ProblemLog& log);

    /// How the list was understood. Fails with Invalid where no list is found, or several fit equally well.
    Result<ListLayout> read(const DraftSink& sink, Progress& progress);
    /// How the list would be understood, without its rows; where it can't be read yet, what comes nearest, so that
    /// somebody can say of its columns what they mean. Fails with Invalid where no row could be a header, and with
    /// NotFound for a mapping that is not kept.
    Result<ListLayout> layout();

    /// What the tables look like to somebody who has to recognise a list: known columns, and all, of the best header
    /// row; 0 of 0 where there is none.
    static std::pair<qsizetype, qsizetype> knownColumns(const Table& table);
    static QStringList settings();

private:
    struct Found
    {
        qsizetype table = -1;
        qsizetype headerRow = 0;
        qsizetype understood = 0;
        std::optional<ListColumns> columns; ///< else the sheet is wide
        std::optional<WideSheet> wide;
    };

    Result<> useMapping();
    void useMappingOf(const Table& table, qsizetype row);
    void apply(const ListMapping& mapping);
    void placeHeaderRow(const ListMapping& mapping);
    void sayWhatMeansNothing(const Found& found);
    Result<Found> find();
    Result<> checkHeaderRow() const;
    QString statedKind() const;
    bool mayBeHeader(qsizetype table, qsizetype row) const;
    void consider(qsizetype table, qsizetype row, Found& best, std::optional<Error>& why) const;
    std::optional<Found> nearest() const;
    QStringList missingFrom(const Found& found) const;
    void sayWhatIsLeftOut(const Found& found);
    Result<> readRows(const Found& found, const DraftSink& sink, Progress& progress);
    ListLayout layoutOf(const Found& found) const;
    void takeHead(const Found& found);
    static bool isTotal(const TableRow& row);
    static bool isHeaderAgain(const Table& table, qsizetype headerRow, qsizetype row);
    static bool isHeaderOfAnother(const TableRow& row);
    static bool isNote(const ListColumns& columns, const TableRow& row);
    qsizetype lastRecord(const Found& found) const;

    const QList<Table>& m_tables;
    ImportOptions m_options;
    ProblemLog& m_log;
    QString m_mapping;
    QStringList m_saidNow; ///< of the columns, beside what the mapping keeps
};

} // namespace clew::exchange
