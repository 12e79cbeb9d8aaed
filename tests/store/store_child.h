// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

namespace clew::test {

/// What the fault tests let a second process do: the test's own executable started with these arguments.
///   append FILE SECRET SCHEMA COUNT   COUNT commits of one row in each of two tables; a line on stdout for each
///   open FILE SECRET SCHEMA           opens for writing, which migrates
///   readonly FILE SECRET SCHEMA       makes folder and file unwritable, opens as a person without rights
int storeChild(const QStringList& arguments);

/// Row counts agree and the store is sound; the count, or -1.
int countPairs(const QString& path, const QByteArray& secret, const QString& schema);

} // namespace clew::test
