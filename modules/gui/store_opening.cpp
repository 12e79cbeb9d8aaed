// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/store_opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace clew::gui {

namespace {

const char demoUser[] = "quality.demo";

Result<services::Passphrase> passphraseFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    QCoreApplication::translate("StoreOpening", "“%1” can't be read: %2. Remove the demonstration's "
                                                                "folder and make it anew.")
                        .arg(path, file.errorString()));
    return services::Passphrase(QByteArrayView(file.readAll().trimmed()));
}

} // namespace

Result<OpenedStore> openStore(const QString& path, const QString& user,
                              std::shared_ptr<const services::Passphrase> passphrase, const Clock& clock)
{
    OpenedStore opened;
    opened.path = path;
    opened.thread =
        TRY(services::StoreThread::start([&] { return services::OpenStore::open(path, user, *passphrase, clock); }));
    struct Facts
    {
        services::Session session;
        services::StoreInfo info;
    };
    const Facts facts =
        TRY(opened.thread->run(services::StoreThread::Priority::Read, [](services::OpenStore& store) -> Result<Facts> {
            const auto info = TRY(services::storeInfo(store));
            return Facts{store.session(), info};
        }));
    opened.session = facts.session;
    opened.shop = facts.info.shop;
    opened.readOnlyReason = facts.info.readOnlyReason;
    return opened;
}

Result<CreatedStore> createAndOpen(const services::NewStore& wanted,
                                   std::shared_ptr<const services::Passphrase> passphrase, const Clock& clock)
{
    CreatedStore created;
    {
        const services::MadeStore made = TRY(services::createStore(wanted, *passphrase, clock));
        created.recoveryCode = made.recoveryCode;
    }
    created.store = TRY(openStore(wanted.path, wanted.user, passphrase, clock));
    return created;
}

Result<OpenedStore> restoreAndOpen(const QString& backup, const QString& path, const QString& user,
                                   std::shared_ptr<const services::Passphrase> passphrase, const QString& reason,
                                   const Clock& clock, Progress& progress)
{
    TRY(services::restoreStore(backup, path, user, *passphrase, reason, clock, progress));
    return openStore(path, user, passphrase, clock);
}

Result<OpenedStore> openDemo(const QString& folder, const Clock& clock, Progress& progress)
{
    const QString store = folder + QStringLiteral("/shop.clew");
    if (!QFileInfo::exists(store))
        TRY(services::makeDemo(folder, clock, progress));
    const QString user = QString::fromLatin1(demoUser);
    auto passphrase = TRY(passphraseFromFile(QStringLiteral("%1/%2.passphrase").arg(folder, user)));
    return openStore(store, user, std::make_shared<const services::Passphrase>(std::move(passphrase)), clock);
}

} // namespace clew::gui
