// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/user_service.h"

#include "services/signing_identity.h"

#include <QRandomGenerator>

namespace clew::services {

using domain::Right;
using domain::Role;

namespace {

bool managesUsers(const QList<Role>& roles)
{
    return bool(domain::roleFor(roles, Right::ManageUsers));
}

} // namespace

Result<domain::PersonId> UserService::personFor(const NewUser& wanted)
{
    domain::Person person;
    person.code = wanted.user;
    person.name = wanted.printedName;
    const auto known = TRY(m_store.records().findByKey(person));
    if (!known)
        return m_store.records().insert(person);
    const auto stored = TRY(m_store.records().getOwn(*known));
    if (!stored.name.isEmpty() && stored.name != wanted.printedName)
        return fail(Error::Code::Conflict,
                    QStringLiteral("“%1” is the person %2 in this store; give that name, or another user name.")
                        .arg(wanted.user, stored.name));
    if (stored.name.isEmpty()) {
        person = stored;
        person.name = wanted.printedName;
        TRY(m_store.records().revise(person));
    }
    return *known;
}

/// “Meier” beside “meier” would be taken for one person.
Result<> UserService::refuseLikeName(const QString& user)
{
    const auto folded = [](const QString& code) {
        return code.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    for (const std::int64_t key : TRY(m_store.records().keysOf(domain::Kind::Account))) {
        const QString code = TRY(m_store.records().getOwn(domain::AccountId::fromStore(key))).code;
        if (folded(code) == folded(user))
            return fail(Error::Code::Conflict,
                        QStringLiteral("“%1” looks like the account “%2”; give a name that can't be mistaken for it.")
                            .arg(user, code));
    }
    return {};
}

Result<> UserService::add(const NewUser& wanted, const Passphrase& passphrase)
{
    const auto actor = TRY(m_store.session().actor(Right::ManageUsers));
    TRY(checkPassphrase(passphrase));
    if (wanted.user.trimmed().isEmpty() || wanted.user.size() > 64)
        return fail(Error::Code::Invalid, QStringLiteral("A user's name in the store has 1 to 64 characters."));
    if (wanted.printedName.trimmed().isEmpty() || wanted.printedName.size() > 64)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A printed name has 1 to 64 characters; it stands beside every signature."));
    if (wanted.roles.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A user needs at least one role."));
    domain::Account account;
    account.code = wanted.user;
    if (TRY(m_store.records().findByKey(account)))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("There is already an account “%1”; user names are never used again.").arg(wanted.user));
    TRY(refuseLikeName(wanted.user));
    auto act = TRY(store::Act::begin(m_store.records(), m_store.clock(), actor, ledger::Act::Create));
    account.person = TRY(personFor(wanted));
    account.roles = roleNames(wanted.roles);
    TRY(giveSigningKey(m_store.database(), account, wanted.printedName, passphrase,
                       signingKeyCost(m_store.keyFile().cost()), m_store.clock()));
    TRY(m_store.records().insert(account));
    KeyChange keys = TRY(KeyChange::begin(m_store.keyFile(), m_store.database()));
    TRY(keys.file().addUser(m_store.database().secret(), wanted.user, passphrase));
    return keys.commit(act, m_store.database());
}

Result<QList<UserRow>> UserService::list()
{
    QList<UserRow> rows;
    for (const std::int64_t key : TRY(m_store.records().keysOf(domain::Kind::Account))) {
        const auto account = TRY(m_store.records().getOwn(domain::AccountId::fromStore(key)));
        const auto person = TRY(m_store.records().getOwn(account.person));
        rows.append(
            {account.code, person.name, account.roles, account.active, m_store.keyFile().hasUser(account.code)});
    }
    return rows;
}

Result<domain::Account> UserService::accountOf(const QString& user)
{
    domain::Account like;
    like.code = user;
    const auto id = TRY(m_store.records().findByKey(like));
    if (!id)
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no account “%1”; “user list” names them.").arg(user));
    return m_store.records().getOwn(*id);
}

Result<> UserService::refuseLastManager(const domain::Account& without)
{
    for (const std::int64_t key : TRY(m_store.records().keysOf(domain::Kind::Account))) {
        const auto account = TRY(m_store.records().getOwn(domain::AccountId::fromStore(key)));
        const QList<Role> roles = TRY(rolesOf(account));
        if (account.id != without.id && account.active && managesUsers(roles))
            return {};
    }
    return fail(Error::Code::Conflict,
                QStringLiteral("“%1” is the last one who manages this store's users; add another one first.")
                    .arg(without.code));
}

Result<> UserService::setRoles(const QString& user, const QList<Role>& roles, const QString& reason)
{
    const auto actor = TRY(m_store.session().actor(Right::ManageUsers));
    auto account = TRY(accountOf(user));
    if (account.id == m_store.session().account)
        return fail(Error::Code::Denied, QStringLiteral("Nobody changes the own roles; ask a colleague who may."));
    if (roles.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A user needs at least one role; “user close” takes all."));
    auto act = TRY(store::Act::begin(m_store.records(), m_store.clock(), actor, ledger::Act::RoleChange, reason));
    if (!managesUsers(roles))
        TRY(refuseLastManager(account));
    account.roles = roleNames(roles);
    TRY(m_store.records().revise(account));
    return act.commit();
}

Result<> UserService::close(const QString& user, const QString& reason)
{
    const auto actor = TRY(m_store.session().actor(Right::ManageUsers));
    auto account = TRY(accountOf(user));
    if (account.id == m_store.session().account)
        return fail(Error::Code::Denied, QStringLiteral("Nobody closes the own account; ask a colleague who may."));
    if (!account.active)
        return fail(Error::Code::Conflict, QStringLiteral("The account “%1” is closed already.").arg(user));
    auto act = TRY(store::Act::begin(m_store.records(), m_store.clock(), actor, ledger::Act::RoleChange, reason));
    TRY(refuseLastManager(account));
    account.active = false;
    TRY(m_store.records().revise(account));
    if (!m_store.keyFile().hasUser(account.code))
        return act.commit();
    KeyChange keys = TRY(KeyChange::begin(m_store.keyFile(), m_store.database()));
    TRY(keys.file().removeUser(m_store.database().secret(), account.code));
    return keys.commit(act, m_store.database());
}

Result<> UserService::changePassphrase(const Passphrase& old, const Passphrase& passphrase)
{
    TRY(checkPassphrase(passphrase));
    if (m_store.session().onlyReads())
        return fail(Error::Code::Denied, QStringLiteral("An auditor changes nothing in a store, so not the passphrase "
                                                        "either; ask a quality manager for a new account."));
    const QString& user = m_store.session().user;
    auto account = TRY(accountOf(user));
    const store::Actor actor{user, account.roles.value(0), m_store.session().device};
    auto act = TRY(store::Act::begin(m_store.records(), m_store.clock(), actor, ledger::Act::Change,
                                     QStringLiteral("New passphrase")));
    TRY(rewrapSigningKey(account, old, passphrase));
    TRY(m_store.records().revise(account));
    KeyChange keys = TRY(KeyChange::begin(m_store.keyFile(), m_store.database()));
    TRY(keys.file().changePassphrase(user, old, passphrase));
    return keys.commit(act, m_store.database());
}

Result<Passphrase> randomPassphrase()
{
    constexpr QByteArrayView letters = "23456789abcdefghjkmnpqrstuvwxyz"; // none that look alike
    Passphrase made(std::size_t(23));
    for (std::size_t i = 0; i < made.bytes().size(); ++i) {
        const bool isGap = i % 6 == 5;
        const auto pick = QRandomGenerator::system()->bounded(int(letters.size()));
        made.bytes()[i] = static_cast<unsigned char>(isGap ? '-' : letters[pick]);
    }
    return made;
}

} // namespace clew::services
