// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "cli/context.h"

#include <QJsonArray>
#include <QMap>

namespace clew::cli {

/// What every --set KEY=VALUE says; wrong usage where one is no such pair.
Result<QMap<QString, QString>> settingsFrom(Context& context);

QJsonArray problemsJson(const Problems& problems);
QString problemsTable(const Problems& problems);

} // namespace clew::cli
