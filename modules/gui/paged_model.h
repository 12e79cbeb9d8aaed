// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/row_source.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace clew::gui {

/// A table of any length over the store's lists.
///
/// (1) Rows come in blocks of 256, kept while they are looked at (the 64 used last); until a block is there its cells
///     say "…". Count and blocks are asked off the GUI thread.
/// (2) Filter and order are the store's. A new question forgets all blocks, and answers to the old one are dropped.
/// (3) A row is known by its record's key, so a selection survives a refresh (rowOf).
/// (4) Where counting takes long, the first block and the last stand there before, with one between them that stays
///     "…" (showsEndsOnly).
class PagedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int blockRows = 256;
    static constexpr int keptBlocks = 64;
    enum Role { KeyRole = Qt::UserRole + 1, WordRole };

    explicit PagedModel(std::unique_ptr<RowSource> source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    RowSource& source() { return *m_source; }
    const QList<services::ListColumn>& columns() const { return m_columns; }
    const services::ListQuestion& question() const { return m_question; }
    /// Only what differs is asked anew.
    void ask(services::ListQuestion question);
    /// Asks the same question again; keeps what is shown until the answer is there.
    void refresh();

    /// The record of a row that is loaded; 0 otherwise.
    std::int64_t keyAt(int row) const;
    /// The same for a list of parts of records.
    RowKey rowKeyAt(int row) const;
    /// The row of a record among those loaded; -1 otherwise.
    int rowOf(const RowKey& key) const;
    QStringList cellsAt(int row) const;
    bool isCounted() const { return m_isCounted; }
    bool showsEndsOnly() const { return m_showsEndsOnly; }

signals:
    void counted(qint64 rows);
    void failed(const clew::Error& error);

private:
    struct Block
    {
        QList<services::ListedRow> rows;
    };

    void count();
    void takeCount(const RowCount& counted);
    void forgetFetching();
    const services::ListedRow* row(int row) const;
    void fetch(int block);
    void takeBlock(int block, const Result<QList<services::ListedRow>>& rows);

    std::unique_ptr<RowSource> m_source;
    services::ListQuestion m_question;
    QList<services::ListColumn> m_columns;
    mutable QCache<int, Block> m_blocks{keptBlocks};
    QHash<int, Job> m_fetching;
    Job m_counting;
    int m_rows = 0;
    int m_epoch = 0; ///< of the question; counts of an older one are dropped
    int m_shown = 0; ///< of the rows; blocks of older ones are dropped
    bool m_isCounted = false;
    bool m_showsEndsOnly = false;
};

} // namespace clew::gui
