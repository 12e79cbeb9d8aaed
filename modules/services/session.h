// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/people.h"
#include "domain/permission.h"
#include "store/act.h"

namespace clew::services {

/// Who is working with the store, from opening it to closing it.
struct Session
{
    domain::AccountId account;
    domain::PersonId person;
    QString user;        ///< the account's code
    QString printedName; ///< as documents and signatures show it
    QList<domain::Role> roles;
    QString device;                      ///< the computer's name
    store::Database* database = nullptr; ///< the one it works with; with none, acts don't know what others changed

    bool has(domain::Role role) const { return roles.contains(role); }
    /// No role that writes: the store is opened for reading.
    bool onlyReads() const;
    bool may(domain::Right right) const { return bool(domain::roleFor(roles, right)); }
    /// Whom the ledger names when this person uses that right, in the lowest role that gives it; Denied where none
    /// does. Comes before what an act checks: what others change after it refuses the act.
    Result<store::Actor> actor(domain::Right right) const;
};

/// The session of an account; Denied where there is none of that code, or where it was closed.
Result<Session> beginSession(store::Records& records, const QString& user);

/// An account's roles, from their names; Storage where the store holds a role that there is not.
Result<QList<domain::Role>> rolesOf(const domain::Account& account);
/// Their names as an account keeps them: each once, in alphabetical order.
QStringList roleNames(const QList<domain::Role>& roles);

} // namespace clew::services
