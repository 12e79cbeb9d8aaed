// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/session.h"

#include <QSysInfo>

namespace clew::services {

using domain::Role;

bool Session::onlyReads() const
{
    return !has(Role::Operator) && !has(Role::Inspector) && !has(Role::QualityManager) && !has(Role::Administrator);
}

Result<store::Actor> Session::actor(domain::Right right) const
{
    const Role role = TRY(domain::roleFor(roles, right));
    store::Actor actor{user, domain::enumName(role), device};
    if (database)
        actor.asOf = TRY(database->changesByOthers());
    return actor;
}

Result<QList<Role>> rolesOf(const domain::Account& account)
{
    QList<Role> roles;
    for (const QString& name : account.roles) {
        const auto role = domain::enumFromName<Role>(name);
        if (!role)
            return fail(Error::Code::Storage,
                        QStringLiteral("The account “%1” has a role that this program does not know; use the program "
                                       "that gave it.")
                            .arg(account.code),
                        name);
        roles.append(*role);
    }
    return roles;
}

QStringList roleNames(const QList<Role>& roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(domain::enumName(role));
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<Session> beginSession(store::Records& records, const QString& user)
{
    domain::Account like;
    like.code = user;
    const auto id = TRY(records.findByKey(like));
    if (!id)
        return fail(Error::Code::Denied,
                    QStringLiteral("“%1” has no account in this store; ask a quality manager for one.").arg(user));
    const auto account = TRY(records.getOwn(*id));
    if (!account.active)
        return fail(Error::Code::Denied,
                    QStringLiteral("The account “%1” is closed; ask a quality manager to open it again.").arg(user));
    const auto person = TRY(records.getOwn(account.person));
    Session session;
    session.account = *id;
    session.person = account.person;
    session.user = user;
    session.printedName = person.name.isEmpty() ? person.code : person.name;
    session.roles = TRY(rolesOf(account));
    session.device = QSysInfo::machineHostName();
    session.database = &records.database();
    return session;
}

} // namespace clew::services
