// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/shipping_rows.h"

#include "gui/lot_rows.h"
#include "gui/page_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace clew::gui {

namespace {

QString shippingWord(const char* text)
{
    return QCoreApplication::translate("Shipping", text);
}

} // namespace

QStringList boxHeadings()
{
    return {shippingWord(QT_TRANSLATE_NOOP("Shipping", "In the box")), words::column(QStringLiteral("quantity")),
            shippingWord(QT_TRANSLATE_NOOP("Shipping", "Read by")),
            shippingWord(QT_TRANSLATE_NOOP("Shipping", "May it leave?"))};
}

QList<TableRow> boxRows(const QList<services::ShippingItem>& items)
{
    QList<TableRow> rows;
    for (const services::ShippingItem& item : items)
        rows.append({{textCell(item.label),
                      {item.quantity, Tone::Plain, {}, true},
                      textCell(item.isLabelRead ? shippingWord(QT_TRANSLATE_NOOP("Shipping", "its label"))
                                                : shippingWord(QT_TRANSLATE_NOOP("Shipping", "its name"))),
                      item.against.isEmpty() ? textCell(shippingWord(QT_TRANSLATE_NOOP("Shipping", "yes")), Tone::Good)
                                             : textCell(words::sentence(item.against), Tone::Stop)},
                     placeOf(item.kind, item.name)});
    return rows;
}

RowCell boxWords(const QList<services::ShippingItem>& items)
{
    int units = 0;
    int labels = 0;
    int stopped = 0;
    for (const services::ShippingItem& item : items) {
        const bool isUnit = item.kind == domain::Kind::Unit;
        units += isUnit;
        labels += isUnit && item.isLabelRead;
        stopped += !item.against.isEmpty();
    }
    if (items.isEmpty())
        return textCell(shippingWord(QT_TRANSLATE_NOOP("Shipping", "The box is empty. Scan what goes into it.")));
    if (stopped > 0)
        return textCell(
            QCoreApplication::translate("Shipping", "%Ln thing(s) may not leave; take them out.", nullptr, stopped),
            Tone::Stop);
    const QString what = QCoreApplication::translate("Shipping", "%Ln unit(s)", nullptr, units) + QStringLiteral(", ") +
                         QCoreApplication::translate("Shipping", "%Ln lot(s)", nullptr, int(items.size()) - units);
    if (units == 0 || labels == units)
        return textCell(what, Tone::Good);
    return textCell(QCoreApplication::translate("Shipping", "%1; labels read: %2 of %3, so they are not compared.")
                        .arg(what, QLocale().toString(labels), QLocale().toString(units)),
                    Tone::Wait);
}

QStringList deliveryLineHeadings()
{
    return {shippingWord(QT_TRANSLATE_NOOP("Shipping", "Delivered")), words::column(QStringLiteral("quantity"))};
}

QList<TableRow> deliveryLineRows(const services::DeliverySheet& sheet)
{
    QList<TableRow> rows;
    for (const services::DeliveryLine& line : sheet.lines)
        rows.append({{textCell(line.label), {line.quantity, Tone::Plain, {}, true}}, placeOf(line.kind, line.name)});
    return rows;
}

QStringList deliveryPaperHeadings()
{
    return {shippingWord(QT_TRANSLATE_NOOP("Shipping", "Certificate of conformity")),
            words::column(QStringLiteral("signatures"))};
}

QList<TableRow> deliveryPaperRows(const services::DeliverySheet& sheet)
{
    QList<TableRow> rows;
    for (const services::DeliveryPaper& paper : sheet.certificates)
        rows.append({{textCell(paper.title), paper.signatures.isEmpty()
                                                 ? textCell(words::name(QStringLiteral("not signed")), Tone::Wait)
                                                 : textCell(paper.signatures.join(QStringLiteral("; ")), Tone::Good)},
                     placeOf(domain::Kind::Document, paper.name)});
    return rows;
}

} // namespace clew::gui
