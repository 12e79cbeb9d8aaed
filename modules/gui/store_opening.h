// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "services/demo_service.h"
#include "services/store_thread.h"

namespace clew::gui {

/// A store that somebody opened, on its own thread, and what the window says of it.
struct OpenedStore
{
    std::unique_ptr<services::StoreThread> thread;
    QString path;
    services::Session session;
    QString shop;
    QString readOnlyReason; ///< empty where it may be written
};

// Jobs' work (job.h): each takes up to a second for the passphrase.

Result<OpenedStore> openStore(const QString& path, const QString& user,
                              std::shared_ptr<const services::Passphrase> passphrase, const Clock& clock);

struct CreatedStore
{
    OpenedStore store;
    QString recoveryCode; ///< to be shown once
};
Result<CreatedStore> createAndOpen(const services::NewStore& wanted,
                                   std::shared_ptr<const services::Passphrase> passphrase, const Clock& clock);

Result<OpenedStore> restoreAndOpen(const QString& backup, const QString& path, const QString& user,
                                   std::shared_ptr<const services::Passphrase> passphrase, const QString& reason,
                                   const Clock& clock, Progress& progress);

/// The demonstration in that folder, made if it isn't there yet, and opened as its quality manager.
Result<OpenedStore> openDemo(const QString& folder, const Clock& clock, Progress& progress);

} // namespace clew::gui
