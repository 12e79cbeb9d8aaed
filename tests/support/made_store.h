// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::test {

inline const QString longPassphrase = QStringLiteral("a long enough passphrase");

/// Makes a store as `store create` does, with cheapKeys, for the tests that then run the program many times.
void makeStore(const QString& path, const QString& user = QStringLiteral("mk"),
               const QString& printedName = QStringLiteral("Mara"), const QString& passphrase = longPassphrase);

} // namespace clew::test
