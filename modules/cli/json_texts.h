// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace clew::cli {

/// A value for a cell or a line of text: what a JSON value says, in one line.
QString cellText(const QJsonValue& value);

} // namespace clew::cli
