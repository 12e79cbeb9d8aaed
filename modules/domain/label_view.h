// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "domain/gs1.h"

#include <QStringList>

namespace clew::domain {

/// What one label shows: its element string as Data Matrix and in brackets, and a few lines for people.
struct LabelView
{
    Gs1Elements elements;
    QString heading;
    QStringList lines;
    QString foot; ///< reprint count
};

/// One operation on a traveller: what to do, and its Data Matrix to scan when the sheet comes back.
struct TravellerOperation
{
    Gs1Elements elements;
    QString number;
    QString title;
    QString machine;
    QString program;
    QString instruction;
};

/// The sheet that goes with an order or a lot through the shop.
struct TravellerView
{
    QString organization;
    QString subject; ///< "Work order WO-12", "Lot BL-40"
    QString part;
    QString partName;
    QString quantity;
    QString due;
    QString plan;
    QStringList lots;
    QList<TravellerOperation> operations;
    Instant issued = Instant::fromMilliseconds(0);
    QString identity; ///< seed of the file's /ID
};

} // namespace clew::domain
