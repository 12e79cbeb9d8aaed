// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/sqlcipher_driver.h"

#include <QPointer>
#include <QSqlError>
#include <QSqlResult>

#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace clew::store {

/// One SQL statement and its rows. QSqlQuery drives it; Statement also binds and reads through the typed functions,
/// which cost no QVariant.
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// Ends the statement; afterwards nothing but destruction is allowed.
    void finalize();
    /// Prepares SQLite's own :name parameters, to be bound by the functions below. `kept`: will be run many times.
    bool prepareText(std::string_view sql, bool kept);
    sqlite3_stmt* statement() const { return m_statement; }
    /// False once a bind failed; the next exec then fails too.
    void bindNull(int position);
    void bindInteger(int position, std::int64_t value);
    void bindReal(int position, double value);
    void bindText(int position, QByteArray utf8);
    void bindBlob(int position, QByteArray bytes);
    /// Runs the statement with the values bound by the functions above; false where it fails. Its rows, if any, come
    /// from nextRow(). QSqlQuery::exec() and next() do the same, with an error object and a position for each.
    bool run();
    bool nextRow();
    /// Ends the rows before the last one was read.
    void endRows();
    std::int64_t changedRows() const;
    /// Resets the statement and forgets its values: no read lock is left, no large value is kept.
    void release();
    bool failed() const { return m_failed; }

    /// The type a column's declared type stands for: QString for a TEXT or unknown one.
    static QMetaType typeOf(const QByteArray& declared);

protected:
    bool prepare(const QString& query) override;
    bool reset(const QString& query) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;
    QVariant handle() const override;

private:
    sqlite3* database() const;
    bool refuse(const QString& what, QSqlError::ErrorType type);
    bool fail(const char* what, QSqlError::ErrorType type);
    bool bindValues();
    void bindVariant(int position, const QVariant& value);
    bool step();
    bool keepRow();
    QVariant column(int index) const;

    QPointer<const SqlCipherDriver> m_driver;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_held; ///< what SQLite reads in place during a run
    std::vector<QVariant> m_cells;  ///< rows read so far, row by row, where the query may scroll back
    std::int64_t m_rowsAffected = -1;
    int m_columns = 0;
    int m_rowsKept = 0;
    bool m_typedBinds = false;
    bool m_rowWaiting = false; ///< exec() has stepped onto the first row already
    bool m_done = true;
    bool m_failed = false;
};

} // namespace clew::store
