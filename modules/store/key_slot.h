// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/store_secret.h"

#include <QJsonObject>
#include <QString>

namespace clew::store {

/// What one try at a passphrase costs (scrypt, RFC 7914). The default takes 128 MiB and about half a second.
struct ScryptCost
{
    std::uint64_t n = 1U << 17; ///< a power of two
    std::uint32_t r = 8;
    std::uint32_t p = 1;
};

/// Fails for a cost that is no defence, or that a hostile key file chose to exhaust the computer (over 1 GiB).
Result<> checkCost(const ScryptCost& cost);

/// The store's secret, wrapped for one person by a passphrase or for the safe by the recovery code: AES-256-GCM under a
/// scrypt key. Everything public in the slot and the file's head is authenticated with it.
struct KeySlot
{
    enum class Kind { User, Recovery };

    Kind kind = Kind::User;
    QByteArray user; ///< KeyFile::tagOf() the person's id, 32 bytes; empty in the recovery slot
    ScryptCost cost;
    QByteArray salt;    ///< 16 bytes
    QByteArray nonce;   ///< 12 bytes
    QByteArray wrapped; ///< the 48 bytes of the secret, then the 16 of the tag

    static Result<KeySlot> wrap(const QByteArray& head, Kind kind, const QByteArray& user,
                                const SecretBytes& passphrase, const StoreSecret& secret, const ScryptCost& cost);
    /// Locked, with a message that never differs, where the passphrase or anything in the slot is not right.
    Result<StoreSecret> unwrap(const QByteArray& head, const SecretBytes& passphrase) const;

    QJsonObject toJson() const;
    static Result<KeySlot> fromJson(const QJsonObject& json);

private:
    QJsonObject publicPart() const;
    QByteArray authenticated(const QByteArray& head) const;
    Result<SecretBytes> wrappingKey(const SecretBytes& passphrase) const;
};

Result<QByteArray> randomBytes(int size);

/// The error of every failed unlocking, so that nothing can be learned from it.
tl::unexpected<Error> lockedOut();

} // namespace clew::store
