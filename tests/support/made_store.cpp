// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/made_store.h"

#include "services/store_service.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QFileInfo>

namespace clew::test {

void makeStore(const QString& path, const QString& user, const QString& printedName, const QString& passphrase)
{
    const services::NewStore wanted{path, QFileInfo(path).completeBaseName(), user, printedName, cheapKeys};
    MUST(services::createStore(wanted, services::Passphrase(QByteArrayView(passphrase.toUtf8())), SystemClock()));
}

} // namespace clew::test
