// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/lot_desk.h"

/// What a lot says to the person who stands before it.
namespace clew::gui {

/// "12.5 kg"; a dash where it is not known.
QString amountWords(const std::optional<Decimal>& quantity, const QString& unitOfMeasure);

RowCell textCell(const QString& text, Tone tone = Tone::Plain);

QStringList lotFactHeadings();
QList<TableRow> lotFactRows(const services::LotSheet& sheet);
QStringList lotLinkHeadings();
QList<TableRow> lotLinkRows(const QList<services::LotLink>& links);
QStringList lotUnitHeadings();
QList<TableRow> lotUnitRows(const services::LotSheet& sheet);
/// "Received 100 pcs, 62 pcs left it, 38 pcs are left." with what that asks of somebody.
RowCell lotBalanceWords(const domain::MassBalance& balance);

} // namespace clew::gui
