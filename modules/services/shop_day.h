// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QDateTime>

namespace clew::services {

/// The day that it is in the shop: a night shift writes a day that has not begun in UTC yet.
inline QDate shopDay(Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(now.toMilliseconds()).date();
}

} // namespace clew::services
