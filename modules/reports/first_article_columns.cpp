// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/first_article_columns.h"

#include "reports/verdict_text.h"

namespace clew::reports {

namespace {

using domain::AccountabilityRow;
using domain::CharacteristicRow;
using domain::FirstArticleIndexRow;
using domain::FunctionalTestRow;

/// With k where it is another than the 2 that the form names.
Content characteristicUncertainty(const CharacteristicRow& row)
{
    if (row.uncertainty.isEmpty())
        return {};
    Content content = plain(u'±' + printedUncertainty(row.uncertainty));
    if (!row.coverageFactor.isEmpty() && row.coverageFactor != QLatin1String("2"))
        content << Phrase{QStringLiteral("k = ") + row.coverageFactor, Tone::Muted};
    return content;
}

Content characteristicResult(const CharacteristicRow& row)
{
    const Tone tone = row.verdict == QLatin1String("does not conform") ? Tone::Bad : Tone::Plain;
    if (row.minimum.isEmpty() && row.maximum.isEmpty()) {
        Content values;
        for (const QString& value : row.values)
            values << Phrase{domain::printedNumber(value), tone};
        return values << judgedBesides(row, printedDecimals(row.values.value(0), row.uncertainty));
    }
    Content range{Phrase{QStringLiteral("min ") + domain::printedNumber(row.minimum), tone},
                  Phrase{QStringLiteral("max ") + domain::printedNumber(row.maximum), tone},
                  Phrase{QStringLiteral("%1 features").arg(row.features), Tone::Muted}};
    return range << judgedBesides(row, printedDecimals(row.maximum, row.uncertainty));
}

Content characteristicVerdict(const CharacteristicRow& row)
{
    Content content{verdictPhrase(row.verdict)};
    if (!row.rule.isEmpty())
        content << Phrase{ruleText(row.rule), Tone::Muted};
    return content;
}

Content characteristicGauges(const CharacteristicRow& row)
{
    Content content;
    for (const QString& gauge : row.gauges)
        content << Phrase{gauge};
    return content;
}

Content heatAndLot(const AccountabilityRow& row)
{
    Content content;
    if (!row.heat.isEmpty())
        content << Phrase{QStringLiteral("heat ") + row.heat, Tone::Plain};
    if (!row.lot.isEmpty())
        content << Phrase{QStringLiteral("lot ") + row.lot, Tone::Plain};
    return content.isEmpty() ? orNotApplicable({}) : content;
}

} // namespace

const QList<ColumnSource<FirstArticleIndexRow>>& indexColumns()
{
    static const QList<ColumnSource<FirstArticleIndexRow>> columns{
        {QStringLiteral("part_number"), true,
         [](const FirstArticleIndexRow& r) { return orNotApplicable(r.partNumber); }},
        {QStringLiteral("part_name"), true, [](const FirstArticleIndexRow& r) { return orNotApplicable(r.partName); }},
        {QStringLiteral("part_type"), true, [](const FirstArticleIndexRow& r) { return orNotApplicable(r.partType); }},
        {QStringLiteral("fair_id"), true, [](const FirstArticleIndexRow& r) { return orNotApplicable(r.fairId); }},
    };
    return columns;
}

const QList<ColumnSource<AccountabilityRow>>& accountabilityColumns()
{
    static const QList<ColumnSource<AccountabilityRow>> columns{
        {QStringLiteral("kind"), false, [](const AccountabilityRow& r) { return plain(r.kind); }},
        {QStringLiteral("name"), true, [](const AccountabilityRow& r) { return orNotApplicable(r.name); }},
        {QStringLiteral("specification"), true,
         [](const AccountabilityRow& r) { return orNotApplicable(r.specification); }},
        {QStringLiteral("code"), true, [](const AccountabilityRow& r) { return plain(r.code); }},
        {QStringLiteral("supplier"), true, [](const AccountabilityRow& r) { return orNotApplicable(r.supplier); }},
        {QStringLiteral("customer_approval"), true,
         [](const AccountabilityRow& r) { return orNotApplicable(r.customerApproval); }},
        {QStringLiteral("certificate"), true,
         [](const AccountabilityRow& r) { return orNotApplicable(r.certificate); }},
        {QStringLiteral("heat_lot"), false, heatAndLot},
    };
    return columns;
}

const QList<ColumnSource<FunctionalTestRow>>& functionalTestColumns()
{
    static const QList<ColumnSource<FunctionalTestRow>> columns{
        {QStringLiteral("procedure"), true, [](const FunctionalTestRow& r) { return orNotApplicable(r.procedure); }},
        {QStringLiteral("report"), true, [](const FunctionalTestRow& r) { return orNotApplicable(r.report); }},
    };
    return columns;
}

const QList<ColumnSource<CharacteristicRow>>& characteristicColumns()
{
    static const QList<ColumnSource<CharacteristicRow>> columns{
        {QStringLiteral("number"), true,
         [](const CharacteristicRow& r) {
             return Content{{r.number, Tone::Strong}};
         }},
        {QStringLiteral("location"), true, [](const CharacteristicRow& r) { return orNotApplicable(r.location); }},
        {QStringLiteral("designator"), true, [](const CharacteristicRow& r) { return orNotApplicable(r.designator); }},
        {QStringLiteral("requirement"), true,
         [](const CharacteristicRow& r) { return plain(domain::requirementText(r.requirement)); }},
        {QStringLiteral("result"), true, characteristicResult},
        {QStringLiteral("uncertainty"), false, characteristicUncertainty},
        {QStringLiteral("probability"), false, [](const CharacteristicRow& r) { return plain(r.probability); }},
        {QStringLiteral("verdict"), false, characteristicVerdict},
        {QStringLiteral("tooling"), true, [](const CharacteristicRow& r) { return orNotApplicable(r.tooling); }},
        {QStringLiteral("gauges"), false, characteristicGauges},
        {QStringLiteral("nonconformity"), true,
         [](const CharacteristicRow& r) { return orNotApplicable(r.nonconformity); }},
        {QStringLiteral("comments"), true, [](const CharacteristicRow& r) { return plain(r.comments); }},
    };
    return columns;
}

} // namespace clew::reports
