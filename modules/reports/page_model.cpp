// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_model.h"

#include <algorithm>

namespace clew::reports {

namespace {

QString place(double x, double y)
{
    return QStringLiteral("%1 %2").arg(x, 0, 'f', 2).arg(y, 0, 'f', 2);
}

QString meaning(const PageModel& model, int element)
{
    return element < 0 ? roleName(Role::Artifact) : roleName(model.elements[element].role);
}

QString describeText(const PageModel& model, const TextItem& item)
{
    return QStringLiteral("text %1 %2 %3 %4 %5")
        .arg(place(item.x, item.y))
        .arg(item.size, 0, 'f', 1)
        .arg(item.weight == Weight::Bold ? QStringLiteral("bold") : QStringLiteral("regular"),
             meaning(model, item.element), item.text);
}

QString describeRect(const QRectF& rect)
{
    return place(rect.x(), rect.y()) + u' ' + place(rect.width(), rect.height());
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Artifact:
        return QStringLiteral("Artifact");
    case Role::Title:
        return QStringLiteral("Title");
    case Role::Heading:
        return QStringLiteral("Heading");
    case Role::Paragraph:
        return QStringLiteral("Paragraph");
    case Role::Table:
        return QStringLiteral("Table");
    case Role::Row:
        return QStringLiteral("Row");
    case Role::HeaderCell:
        return QStringLiteral("HeaderCell");
    case Role::Cell:
        return QStringLiteral("Cell");
    case Role::Figure:
        return QStringLiteral("Figure");
    case Role::Label:
        return QStringLiteral("Label");
    case Role::Field:
        return QStringLiteral("Field");
    case Role::Signature:
        return QStringLiteral("Signature");
    }
    return {};
}

QString describe(const PageModel& model)
{
    QStringList lines;
    for (qsizetype p = 0; p < model.pages.size(); ++p) {
        const Page& page = model.pages[p];
        const QString number = QString::number(p + 1) + u' ';
        lines << number + QStringLiteral("page ") + place(page.width, page.height);
        for (const BoxItem& box : page.boxes)
            lines << number + QStringLiteral("box ") + describeRect(box.rect);
        for (const ShapeItem& shape : page.shapes) {
            lines << number + QStringLiteral("shape");
            for (const QPointF& point : shape.outline)
                lines.last() += u' ' + place(point.x(), point.y());
        }
        for (const LineItem& line : page.lines)
            lines << number + QStringLiteral("line ") + place(line.from.x(), line.from.y()) + u' ' +
                         place(line.to.x(), line.to.y());
        for (const ImageItem& image : page.images)
            lines << number + QStringLiteral("image ") + describeRect(image.rect);
        for (const TextItem& text : page.texts)
            lines << number + describeText(model, text);
    }
    for (const SignatureField& field : model.signatures)
        lines << QStringLiteral("%1 signature %2 %3").arg(field.page + 1).arg(describeRect(field.rect), field.name);
    return lines.join(u'\n') + u'\n';
}

QStringList textsOf(const Page& page)
{
    QList<TextItem> sorted = page.texts;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const TextItem& a, const TextItem& b) { return a.y != b.y ? a.y < b.y : a.x < b.x; });
    QStringList texts;
    for (const TextItem& item : sorted)
        texts << item.text;
    return texts;
}

} // namespace clew::reports
