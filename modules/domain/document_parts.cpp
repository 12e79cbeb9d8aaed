// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/document_parts.h"

#include <QHash>

namespace clew::domain {

namespace {

bool isZero(const QString& deviation)
{
    return deviation.toDouble() == 0.0;
}

QString signedDeviation(const QString& deviation)
{
    if (deviation.startsWith(u'-') || deviation.startsWith(u'+'))
        return printedNumber(deviation);
    return isZero(deviation) ? deviation : u'+' + deviation;
}

QString unsignedNumber(const QString& number)
{
    return number.startsWith(u'-') || number.startsWith(u'+') ? number.mid(1) : number;
}

/// "±0.003", "+0.002/−0.003", "+0.002"; nothing where there is none, or where the one limit is the nominal itself.
QString deviationsText(const Requirement& r)
{
    if (r.lower.isEmpty() || r.upper.isEmpty()) {
        const QString& only = r.lower.isEmpty() ? r.upper : r.lower;
        return only.isEmpty() || isZero(only) ? QString() : signedDeviation(only);
    }
    const bool symmetric =
        r.lower.startsWith(u'-') && !r.upper.startsWith(u'-') && unsignedNumber(r.lower) == unsignedNumber(r.upper);
    if (symmetric)
        return u'±' + unsignedNumber(r.upper);
    return signedDeviation(r.upper) + u'/' + signedDeviation(r.lower);
}

/// Which side of a lone limit is right, as drawings say it after a size: "8.2 mm min".
QString sideText(const Requirement& r)
{
    if (r.nominal.isEmpty() || r.lower.isEmpty() == r.upper.isEmpty())
        return {};
    return r.lower.isEmpty() ? QStringLiteral(" max") : QStringLiteral(" min");
}

QString limitsText(const Requirement& r)
{
    if (r.lower.isEmpty() && r.upper.isEmpty())
        return {};
    if (r.lower.isEmpty())
        return QStringLiteral("≤ ") + printedNumber(r.upper);
    if (r.upper.isEmpty())
        return QStringLiteral("≥ ") + printedNumber(r.lower);
    return printedNumber(r.lower) + QStringLiteral(" … ") + printedNumber(r.upper);
}

bool isGeometrical(const QString& type)
{
    static const QStringList sized{QStringLiteral("diameter"), QStringLiteral("radius"), QStringLiteral("angle")};
    return !requirementSymbol(type).isEmpty() && !sized.contains(type);
}

/// The tolerance frame on one line: sign, Ø of the zone, tolerance, unit, modifier, datums.
QString frameText(const Requirement& r)
{
    QStringList parts{requirementSymbol(r.type)};
    if (r.diametral)
        parts << QStringLiteral("Ø");
    parts << printedNumber(r.upper);
    if (!r.unit.isEmpty())
        parts << r.unit;
    if (!r.modifier.isEmpty())
        parts << r.modifier;
    if (!r.datums.isEmpty())
        parts << QStringLiteral("|") << r.datums.join(QStringLiteral(" | "));
    return parts.join(u' ');
}

} // namespace

QString requirementSymbol(const QString& type)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("diameter"), QStringLiteral("Ø")},
        {QStringLiteral("radius"), QStringLiteral("R")},
        {QStringLiteral("angle"), QStringLiteral("∠")},
        {QStringLiteral("position"), QStringLiteral("⌖")},
        {QStringLiteral("flatness"), QStringLiteral("⏥")},
        {QStringLiteral("cylindricity"), QStringLiteral("⌭")},
        {QStringLiteral("roundness"), QStringLiteral("○")},
        {QStringLiteral("straightness"), QStringLiteral("⏤")},
        {QStringLiteral("perpendicularity"), QStringLiteral("⊥")},
        {QStringLiteral("parallelism"), QStringLiteral("∥")},
        {QStringLiteral("angularity"), QStringLiteral("∠")},
        {QStringLiteral("concentricity"), QStringLiteral("◎")},
        {QStringLiteral("coaxiality"), QStringLiteral("◎")},
        {QStringLiteral("symmetry"), QStringLiteral("⌯")},
        {QStringLiteral("circular runout"), QStringLiteral("↗")},
        {QStringLiteral("total runout"), QStringLiteral("⌰")},
        {QStringLiteral("line profile"), QStringLiteral("⌒")},
        {QStringLiteral("surface profile"), QStringLiteral("⌓")},
    };
    return signs.value(type);
}

QString printedNumber(const QString& number)
{
    QString printed = number;
    if (printed.startsWith(u'-'))
        printed[0] = QChar(0x2212);
    return printed;
}

QString requirementText(const Requirement& r)
{
    if (!r.text.isEmpty())
        return r.text;
    if (isGeometrical(r.type) && r.nominal.isEmpty() && !r.upper.isEmpty())
        return frameText(r);
    QStringList parts;
    if (const QString sign = requirementSymbol(r.type); !sign.isEmpty())
        parts << sign;
    if (!r.parameter.isEmpty())
        parts << r.parameter;
    if (!r.nominal.isEmpty())
        parts << printedNumber(r.nominal);
    const QString tolerance = r.nominal.isEmpty() ? limitsText(r) : deviationsText(r);
    if (!tolerance.isEmpty())
        parts << tolerance;
    if (r.unit == QStringLiteral("°"))
        return parts.join(u' ') + r.unit + sideText(r);
    if (!r.unit.isEmpty())
        parts << r.unit;
    return parts.join(u' ') + sideText(r);
}

int decimalsOf(const QString& number)
{
    qsizetype i = number.startsWith(u'-') || number.startsWith(u'+') ? 1 : 0;
    int digits = 0;
    int decimals = -1;
    for (; i < number.size(); ++i) {
        if (number[i] == u'.' && decimals < 0 && digits > 0)
            decimals = 0;
        else if (number[i] >= u'0' && number[i] <= u'9')
            decimals < 0 ? ++digits : ++decimals;
        else
            return -1;
    }
    return digits == 0 ? -1 : qMax(decimals, 0);
}

} // namespace clew::domain
