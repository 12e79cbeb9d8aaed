// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/key_change.h"

#include "store/settings.h"

#include <QFileInfo>

namespace clew::services {

Result<KeyFiles> KeyFiles::read(const QString& path)
{
    KeyFiles files(TRY(store::KeyFile::read(path)));
    const QString staged = store::KeyFile::stagedPath(path);
    if (!QFileInfo::exists(staged))
        return files;
    if (auto next = store::KeyFile::readStaged(path); next && next->storeUuid() == files.m_current.storeUuid())
        files.m_next = next.take();
    return files;
}

Result<store::StoreSecret> KeyFiles::unlock(const Unlock& unlock) const
{
    auto secret = unlock(m_current);
    if (secret || !m_next)
        return secret;
    auto other = unlock(*m_next);
    return other ? other : secret;
}

Result<bool> KeyFiles::nextHolds(store::Database& database) const
{
    const auto kept = TRY(store::setting(database, store::keyFileMacSetting));
    return m_next && kept && *kept != m_current.mac() && *kept == m_next->mac();
}

Result<store::KeyFile> KeyFiles::settle(store::Database& database, const Unlock& unlock)
{
    if (!m_next)
        return m_current;
    const bool isTheNext = TRY(nextHolds(database));
    TRY(unlock(isTheNext ? *m_next : m_current));
    if (database.isReadOnly())
        return isTheNext ? *m_next : m_current;
    // A program that is changing the key file holds the write lock from staging to commit.
    const auto lock = TRY(store::Transaction::begin(database));
    return settleLocked(database);
}

Result<store::KeyFile> KeyFiles::settleLocked(store::Database& database)
{
    if (TRY(nextHolds(database))) {
        TRY(m_next->publish());
        return *m_next;
    }
    if (m_next)
        m_next->discard();
    return m_current;
}

Result<KeyChange> KeyChange::begin(store::KeyFile& file, store::Database& database)
{
    auto files = TRY(KeyFiles::read(file.path()));
    store::KeyFile now = TRY(files.settleLocked(database));
    TRY(now.checkMac(database.secret()));
    file = now;
    return KeyChange(file, file.staged());
}

KeyChange::KeyChange(KeyChange&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)),
      m_changed(std::move(other.m_changed))
{
}

KeyChange::~KeyChange()
{
    if (m_file)
        m_changed.discard();
}

Result<> KeyChange::commit(store::Act& act, store::Database& database)
{
    TRY(store::setSetting(database, store::keyFileMacSetting, m_changed.mac()));
    store::KeyFile* const file = std::exchange(m_file, nullptr);
    TRY(act.commit());
    // Committed: what may still fail is the renaming alone, and the next opening does that.
    (void)m_changed.publish();
    *file = m_changed;
    return {};
}

} // namespace clew::services
