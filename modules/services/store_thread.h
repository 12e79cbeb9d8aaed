// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"
#include "store/owner_thread.h"

namespace clew::services {

/// An open store on the one thread that owns it: how a program with more than one thread works with it.
using StoreThread = store::ThreadOwning<OpenStore>;

/// Runs work on an open store; every question it asks ends with Cancelled once the progress says so. Work that is
/// cancelled before it begins does not begin.
template<typename Work>
auto runCancellably(OpenStore& store, Progress& progress, Work& work) -> decltype(work(store, progress))
{
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("It was stopped; nothing was changed."));
    const store::Database::CancelScope scope(store.database(), progress);
    return work(store, progress);
}

} // namespace clew::services
