// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/work_waiting.h"

namespace clew::gui {

/// A line of the home page: what is to be done, and where.
TableRow waitingRow(const services::WaitingItem& item);

/// A number at the top of the home page.
struct WaitingTile
{
    std::int64_t count = 0;
    QString text;
    Tone tone = Tone::Wait;
    Place place;
};
QList<WaitingTile> waitingTiles(const QList<services::WaitingItem>& items);

} // namespace clew::gui
