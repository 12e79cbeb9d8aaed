// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

#include <utility>

namespace clew::store {

/// What is read between begin() and its end is one state of the store, and many small questions are faster so: the file
/// is locked and looked at only once. Other programs wait that long to save, so it should last 100 ms at most. Within a
/// transaction, or another snapshot, it is that one's state.
class [[nodiscard]] Snapshot
{
public:
    static Result<Snapshot> begin(Database& database);

    Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database* database) : m_database(database) {}

    Database* m_database; ///< null where it is somebody else's state
};

} // namespace clew::store
