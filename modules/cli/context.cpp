// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"

#include <QFileInfo>

namespace clew::cli {

using services::OpenStore;
using services::Passphrase;

tl::unexpected<Error> Context::wrongUsage(const QString& sentence)
{
    m_status = ExitStatus::WrongUsage;
    return fail(Error::Code::Invalid, sentence);
}

tl::unexpected<Error> Context::storeTrouble(Error error)
{
    if (error.code != Error::Code::Denied && error.code != Error::Code::Cancelled)
        m_status = ExitStatus::StoreTrouble;
    return tl::make_unexpected(std::move(error));
}

ExitStatus Context::statusOf(const Error& error) const
{
    if (m_status)
        return *m_status;
    return error.code == Error::Code::Storage || error.code == Error::Code::Locked ? ExitStatus::StoreTrouble
                                                                                   : ExitStatus::No;
}

QString Context::namedStore() const
{
    return m_arguments.has(QStringLiteral("store")) ? m_arguments.value(QStringLiteral("store"))
                                                    : m_environment.value(QStringLiteral("CLEW_STORE"));
}

bool Context::namesStore() const
{
    return !namedStore().isEmpty();
}

Result<QString> Context::storePath()
{
    const QString path = namedStore();
    if (path.isEmpty())
        return wrongUsage(QStringLiteral("Which store? Give --store FILE, or set CLEW_STORE."));
    return path;
}

Result<QString> Context::user(const QString& path)
{
    const QString named = m_arguments.has(QStringLiteral("user")) ? m_arguments.value(QStringLiteral("user"))
                                                                  : m_environment.value(QStringLiteral("CLEW_USER"));
    if (!named.isEmpty())
        return named;
    const auto keys = services::keyCount(path.isEmpty() ? TRY(storePath()) : path);
    if (!keys)
        return storeTrouble(keys.error());
    if (*keys == 1)
        return QString();
    return wrongUsage(QStringLiteral("Who are you? Give --user ID, or set CLEW_USER."));
}

Result<Passphrase> Context::passphrase()
{
    auto found = readPassphrase({m_arguments.value(QStringLiteral("passphrase-file")),
                                 QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("Passphrase: ")},
                                m_environment);
    if (!found)
        return wrongUsage(found.error().message);
    if (!*found)
        return wrongUsage(QStringLiteral("The passphrase is missing: give --passphrase-file FILE, or set "
                                         "CLEW_PASSPHRASE."));
    return std::move(**found);
}

Result<std::optional<Passphrase>> Context::newPassphrase()
{
    auto found = readPassphrase({m_arguments.value(QStringLiteral("new-passphrase-file")),
                                 QStringLiteral("CLEW_NEW_PASSPHRASE"), QStringLiteral("New passphrase: ")},
                                m_environment);
    if (!found)
        return wrongUsage(found.error().message);
    return found;
}

Result<Passphrase> Context::recoveryCode()
{
    auto found = readPassphrase({m_arguments.value(QStringLiteral("recovery-code-file")),
                                 QStringLiteral("CLEW_RECOVERY_CODE"), QStringLiteral("Recovery code: ")},
                                m_environment);
    if (!found)
        return wrongUsage(found.error().message);
    if (!*found)
        return wrongUsage(QStringLiteral("The recovery code is missing: give --recovery-code-file FILE, or set "
                                         "CLEW_RECOVERY_CODE."));
    return std::move(**found);
}

Result<QString> Context::existingStore()
{
    const QString path = TRY(storePath());
    if (!QFileInfo::exists(path))
        return storeTrouble(
            fail(Error::Code::NotFound,
                 QStringLiteral("There is no store %1; check the name, or make it with “store create”.").arg(path))
                .value());
    return path;
}

Result<OpenStore*> Context::store()
{
    if (m_store)
        return m_store.get();
    const QString path = TRY(existingStore());
    const QString who = TRY(user());
    const Passphrase secret = TRY(passphrase());
    auto opened = OpenStore::open(path, who, secret, m_clock);
    if (!opened)
        return storeTrouble(opened.error());
    m_store = opened.take();
    m_store->watch(m_progress);
    return m_store.get();
}

} // namespace clew::cli
