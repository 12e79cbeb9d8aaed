// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_tolerance.h"

#include "exchange/decimal_text.h"

namespace clew::exchange {

namespace {

struct QifLimits
{
    QString nominal;
    QString lower;
    QString upper;
    QString problem;
};

bool isTrue(const QString& text)
{
    return text == u"true" || text == u"1";
}

/// A limit less the nominal; the limit itself where there is no nominal, which then counts as zero.
QString deviationOf(const QString& limit, const QString& nominal, QString& problem)
{
    if (limit.isEmpty() || nominal.isEmpty())
        return limit;
    const auto from = DecimalText::parse(limit);
    const auto to = DecimalText::parse(nominal);
    const auto difference = from && to ? from->minus(*to) : std::nullopt;
    if (!difference) {
        problem = QStringLiteral("the limit %1 and the nominal %2 can't be subtracted exactly").arg(limit, nominal);
        return {};
    }
    return difference->toString();
}

void checkOrder(QifLimits& limits)
{
    for (const QString& text : {limits.nominal, limits.lower, limits.upper})
        if (!text.isEmpty() && !DecimalText::parse(text))
            limits.problem = QStringLiteral("\"%1\" is no number").arg(text.left(40));
    if (!limits.problem.isEmpty() || limits.lower.isEmpty() || limits.upper.isEmpty())
        return;
    const auto width = DecimalText::parse(limits.upper)->minus(*DecimalText::parse(limits.lower));
    if (!width || width->isNegative())
        limits.problem =
            QStringLiteral("the lower limit %1 is above the upper limit %2").arg(limits.lower, limits.upper);
}

/// A size with its two limits, of which one may be missing.
QifLimits sizeLimits(const XmlNode& tolerance, const QString& nominal)
{
    QifLimits limits;
    limits.nominal = nominal;
    limits.lower = tolerance.at(QStringLiteral("MinValue"));
    limits.upper = tolerance.at(QStringLiteral("MaxValue"));
    if (limits.lower.isEmpty() && limits.upper.isEmpty()) {
        limits.problem = QStringLiteral("its tolerance stands in another place of the file");
        return limits;
    }
    if (isTrue(tolerance.at(QStringLiteral("DefinedAsLimit")))) {
        limits.lower = deviationOf(limits.lower, nominal, limits.problem);
        limits.upper = deviationOf(limits.upper, nominal, limits.problem);
    }
    if (limits.problem.isEmpty())
        checkOrder(limits);
    return limits;
}

/// A zone's width as the upper limit of a deviation that can't be negative.
QifLimits formLimits(const QString& width)
{
    QifLimits limits;
    limits.upper = width;
    checkOrder(limits);
    const auto number = DecimalText::parse(width);
    if (number && number->isNegative())
        limits.problem = QStringLiteral("its tolerance zone %1 is below zero").arg(width);
    return limits;
}

/// The profile at a point is reported as a signed deviation, so its zone becomes two limits: half on either side, or
/// OuterDisposition outside and the rest inside.
QifLimits pointProfileLimits(const QString& width, const QString& outer)
{
    QifLimits limits = formLimits(width);
    const auto whole = DecimalText::parse(width);
    if (!limits.problem.isEmpty() || !whole)
        return limits;
    const auto above = outer.isEmpty() ? whole->half() : DecimalText::parse(outer);
    const auto below = above ? above->minus(*whole) : std::nullopt;
    if (!below) {
        limits.problem = QStringLiteral("its zone %1 can't be divided exactly").arg(width);
        return limits;
    }
    limits.upper = above->toString();
    limits.lower = below->toString();
    return limits;
}

QifLimits limitsOf(const XmlNode& definition, const QString& target)
{
    const QString width = definition.at(QStringLiteral("ToleranceValue"));
    if (const XmlNode* tolerance = definition.child(u"Tolerance"))
        return sizeLimits(*tolerance, target);
    if (definition.name.startsWith(u"PointProfile"))
        return pointProfileLimits(width, definition.at(QStringLiteral("OuterDisposition")));
    return formLimits(width);
}

} // namespace

void addQifTolerance(const XmlNode* definition, const XmlNode* nominal, const QString& balloon, QJsonObject& fields,
                     ProblemLog& log)
{
    const QString target = nominal ? nominal->at(QStringLiteral("TargetValue")) : QString();
    const bool toleranced = definition && (definition->child(u"Tolerance") || definition->child(u"ToleranceValue"));
    if (!toleranced) {
        const QString why = definition ? definition->at(QStringLiteral("NonTolerance")) : QString();
        fields.insert(QStringLiteral("usage"), why == u"SET" ? QStringLiteral("basic") : QStringLiteral("reference"));
        if (!target.isEmpty())
            fields.insert(QStringLiteral("nominal"), target);
        return;
    }
    const QifLimits limits = limitsOf(*definition, target);
    if (!target.isEmpty())
        fields.insert(QStringLiteral("nominal"), target);
    if (!limits.problem.isEmpty()) {
        fields.insert(QStringLiteral("tolerance_problem"), limits.problem);
        log.warning(definition->line, QStringLiteral("Tolerance"),
                    QStringLiteral("The tolerance of \"%1\" can't be read (%2), so its results are kept but not "
                                   "judged; correct it in the part's characteristics.")
                        .arg(balloon, limits.problem));
        return;
    }
    if (!limits.lower.isEmpty())
        fields.insert(QStringLiteral("lower"), limits.lower);
    if (!limits.upper.isEmpty())
        fields.insert(QStringLiteral("upper"), limits.upper);
}

} // namespace clew::exchange
