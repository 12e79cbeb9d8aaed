// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

#include <utility>

namespace clew::store {

/// All changes between begin() and commit(), or none of them: not committed, it rolls back at its end.
///
/// The store is locked for other writers from begin() on. A transaction that SQLite had to end by itself (disk full, a
/// cancelled write) fails to commit. A connection that can't even roll back is marked unusable.
class [[nodiscard]] Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    /// Fails with Internal, and rolls back, where a touched record was not recorded in the ledger after its last touch.
    Result<> commit();

    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() { rollBack(); }

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Result<> checkTouched() const;
    void rollBack();

    Database* m_database; ///< null once ended
};

} // namespace clew::store
