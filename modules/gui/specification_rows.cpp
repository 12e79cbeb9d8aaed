// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/specification_rows.h"

#include "gui/lot_rows.h"
#include "gui/page_list.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString specificationWord(const char* text)
{
    return QCoreApplication::translate("Specifications", text);
}

RowCell numberCell(const std::optional<Decimal>& number)
{
    return {number ? number->toText().replace(QLatin1Char('.'), QLocale().decimalPoint()) : QString(),
            Tone::Plain,
            {},
            true};
}

/// "bar, over 12 to 50 mm": for what a limit holds.
QString scopeOf(const domain::SpecificationLimit& limit)
{
    QStringList parts;
    if (!limit.form.isEmpty())
        parts.append(limit.form);
    if (limit.size_above)
        parts.append(QCoreApplication::translate("Specifications", "over %1 mm").arg(limit.size_above->toText()));
    if (limit.size_to)
        parts.append(QCoreApplication::translate("Specifications", "to %1 mm").arg(limit.size_to->toText()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString specificationLabel(const domain::MaterialSpecification& specification)
{
    return (specification.name + QLatin1Char(' ') + specification.edition).trimmed();
}

QStringList specificationHeadings()
{
    return {words::column(QStringLiteral("specification")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "Edition")),
            words::column(QStringLiteral("material")), words::column(QStringLiteral("state")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "Verified by"))};
}

QList<TableRow> specificationRows(const QList<services::SpecificationRow>& rows)
{
    QList<TableRow> table;
    for (const services::SpecificationRow& row : rows) {
        const domain::MaterialSpecification& each = row.specification;
        QString by = row.verifiedBy;
        if (each.verified)
            by += QStringLiteral(", ") + words::moment(*each.verified);
        table.append({{{each.name, Tone::Plain, each.source},
                       each.edition.isEmpty()
                           ? textCell(specificationWord(QT_TRANSLATE_NOOP("Specifications", "not named")), Tone::Wait)
                           : textCell(each.edition),
                       textCell(each.material),
                       row.isVerified()
                           ? textCell(words::name(QStringLiteral("verified")), Tone::Good)
                           : textCell(specificationWord(QT_TRANSLATE_NOOP("Specifications", "to verify")), Tone::Wait),
                       textCell(by)},
                      {}});
    }
    return table;
}

QStringList limitHeadings()
{
    return {specificationWord(QT_TRANSLATE_NOOP("Specifications", "Property")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "At least")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "At most")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "Unit")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "Holds for"))};
}

QList<TableRow> limitRows(const domain::MaterialSpecification& specification)
{
    QList<TableRow> rows;
    for (const domain::SpecificationLimit& limit : specification.limits)
        rows.append({{textCell(limit.property), numberCell(limit.minimum), numberCell(limit.maximum),
                      textCell(limit.unit), textCell(scopeOf(limit))},
                     {}});
    return rows;
}

QStringList evidenceHeadings()
{
    return {words::column(QStringLiteral("file")), words::column(QStringLiteral("type")),
            specificationWord(QT_TRANSLATE_NOOP("Specifications", "What was found"))};
}

QList<TableRow> evidenceRows(const QList<services::EvidenceRow>& rows)
{
    QList<TableRow> table;
    for (const services::EvidenceRow& row : rows)
        table.append({{textCell(row.document.file_name), textCell(words::name(row.document.type)),
                       textCell(row.document.finding, Tone::Stop)},
                      placeOf(domain::Kind::Document, row.name)});
    return table;
}

} // namespace clew::gui
