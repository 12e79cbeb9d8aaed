// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/recall.h"
#include "reports/report_parts.h"

/// What the tables of a recall show.
namespace clew::reports {

/// An empty line of the contact log.
struct ContactLogRow
{
    QString consignee;
    QString phone;
};

const QList<ColumnSource<domain::RecallCount>>& recallCountColumns();
const QList<ColumnSource<domain::RecallConsignee>>& consigneeColumns();
const QList<ColumnSource<domain::RecallPlace>>& placeColumns();
const QList<ColumnSource<domain::SisterLot>>& sisterColumns();
const QList<ColumnSource<domain::RecallBalance>>& balanceColumns();
const QList<ColumnSource<domain::RecallPiece>>& pieceColumns();
const QList<ColumnSource<ContactLogRow>>& contactColumns();

/// "in house", "at finisher" …
QString boxWords(domain::RecallBox box);

} // namespace clew::reports
