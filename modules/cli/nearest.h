// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

namespace clew::cli {

/// The name a person most probably meant: the one with the fewest letters to change (a swap of neighbours counts
/// once), empty where none is near (more than a third of its letters). Of equally near ones the first.
QString nearestName(const QString& typed, const QStringList& names);

/// " Did you mean “…”?" or nothing.
QString didYouMean(const QString& typed, const QStringList& names);

} // namespace clew::cli
