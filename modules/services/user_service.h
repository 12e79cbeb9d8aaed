// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

namespace clew::services {

struct NewUser
{
    QString user;
    QString printedName;
    QList<domain::Role> roles;
};

struct UserRow
{
    QString user;
    QString printedName;
    QStringList roles;
    bool active = true;
    bool hasKey = false; ///< a slot in the key file: can open the store
};

/// Accounts: who may open the store, and as what. Each has a person, a slot in the key file and a signing key.
class UserService
{
public:
    explicit UserService(OpenStore& store) : m_store(store) {}

    /// A person of that code must have that printed name already, or is made.
    Result<> add(const NewUser& wanted, const Passphrase& passphrase);
    Result<QList<UserRow>> list();
    /// Nobody changes the own roles; a store always keeps somebody who manages its users.
    Result<> setRoles(const QString& user, const QList<domain::Role>& roles, const QString& reason);
    /// Closes the account and takes its slot out of the key file.
    Result<> close(const QString& user, const QString& reason);
    /// The own passphrase: of the slot in the key file, and of the signing key.
    Result<> changePassphrase(const Passphrase& old, const Passphrase& passphrase);

private:
    Result<domain::PersonId> personFor(const NewUser& wanted);
    Result<domain::Account> accountOf(const QString& user);
    Result<> refuseLikeName(const QString& user);
    Result<> refuseLastManager(const domain::Account& without);

    OpenStore& m_store;
};

/// A passphrase nobody chose: 20 random letters and digits in groups of five, about 100 bits.
Result<Passphrase> randomPassphrase();

} // namespace clew::services
