// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/shipping_desk.h"

namespace clew::gui {

QStringList boxHeadings();
/// What was picked, each with why it may not leave where it may not.
QList<TableRow> boxRows(const QList<services::ShippingItem>& items);
/// "3 units and 1 lot; 2 of 3 labels read" with what that asks of somebody.
RowCell boxWords(const QList<services::ShippingItem>& items);

QStringList deliveryLineHeadings();
QList<TableRow> deliveryLineRows(const services::DeliverySheet& sheet);
QStringList deliveryPaperHeadings();
QList<TableRow> deliveryPaperRows(const services::DeliverySheet& sheet);

} // namespace clew::gui
