// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/act.h"
#include "store/key_file.h"

#include <functional>

namespace clew::services {

// The key file lies beside the store and changes together with it. The commit decides: the new key file is written
// whole under another name, the transaction keeps its MAC in the store, and only then the new file takes the old one's
// place. Interrupted at any point, the MAC in the store fits one of the two files, and the next opening keeps that one.

/// The key file of a store, and the one that an interrupted change left beside it.
class KeyFiles
{
public:
    using Unlock = std::function<Result<store::StoreSecret>(const store::KeyFile&)>;

    static Result<KeyFiles> read(const QString& path);
    const store::KeyFile& current() const { return m_current; }
    /// With the first of them that opens; the first one's error where none does.
    Result<store::StoreSecret> unlock(const Unlock& unlock) const;
    /// The one that the store knows, in its place; the other one is taken away where the store may be written. It has
    /// to open too: who unlocked the one that doesn't hold is locked out.
    Result<store::KeyFile> settle(store::Database& database, const Unlock& unlock);
    /// The same inside a transaction, for who has the secret already.
    Result<store::KeyFile> settleLocked(store::Database& database);

private:
    explicit KeyFiles(store::KeyFile current) : m_current(std::move(current)) {}
    Result<bool> nextHolds(store::Database& database) const;

    store::KeyFile m_current;
    std::optional<store::KeyFile> m_next;
};

/// One change of the key file inside an act.
class KeyChange
{
public:
    /// Inside the act, so that nobody else is changing it; on the file as it lies beside the store now.
    static Result<KeyChange> begin(store::KeyFile& file, store::Database& database);
    ~KeyChange();
    KeyChange(KeyChange&& other) noexcept;
    KeyChange& operator=(KeyChange&&) = delete;

    /// What is to be changed.
    store::KeyFile& file() { return m_changed; }
    /// Ends the act. Where that fails the key file is as before.
    Result<> commit(store::Act& act, store::Database& database);

private:
    KeyChange(store::KeyFile& file, store::KeyFile changed) : m_file(&file), m_changed(std::move(changed)) {}

    store::KeyFile* m_file; ///< null once moved from, or the commit was tried: what holds, the next opening finds out
    store::KeyFile m_changed;
};

} // namespace clew::services
