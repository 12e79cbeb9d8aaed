// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/si_unit.h"

#include <QHash>
#include <QStringList>

namespace clew::exchange {

namespace {

const QHash<QString, QString>& siPrefixes()
{
    static const QHash<QString, QString> prefixes{
        {QStringLiteral("pico"), QStringLiteral("p")},  {QStringLiteral("nano"), QStringLiteral("n")},
        {QStringLiteral("micro"), QStringLiteral("µ")}, {QStringLiteral("milli"), QStringLiteral("m")},
        {QStringLiteral("centi"), QStringLiteral("c")}, {QStringLiteral("deci"), QStringLiteral("d")},
        {QStringLiteral("hecto"), QStringLiteral("h")}, {QStringLiteral("kilo"), QStringLiteral("k")},
        {QStringLiteral("mega"), QStringLiteral("M")},  {QStringLiteral("giga"), QStringLiteral("G")}};
    return prefixes;
}

const QHash<QString, QString>& siUnits()
{
    static const QHash<QString, QString> units{{QStringLiteral("metre"), QStringLiteral("m")},
                                               {QStringLiteral("kilogram"), QStringLiteral("kg")},
                                               {QStringLiteral("gram"), QStringLiteral("g")},
                                               {QStringLiteral("second"), QStringLiteral("s")},
                                               {QStringLiteral("ampere"), QStringLiteral("A")},
                                               {QStringLiteral("kelvin"), QStringLiteral("K")},
                                               {QStringLiteral("mole"), QStringLiteral("mol")},
                                               {QStringLiteral("candela"), QStringLiteral("cd")},
                                               {QStringLiteral("one"), QStringLiteral("1")},
                                               {QStringLiteral("percent"), QStringLiteral("%")},
                                               {QStringLiteral("degreecelsius"), QStringLiteral("°C")},
                                               {QStringLiteral("degree"), QStringLiteral("°")},
                                               {QStringLiteral("arcminute"), QStringLiteral("'")},
                                               {QStringLiteral("arcsecond"), QStringLiteral("\"")},
                                               {QStringLiteral("radian"), QStringLiteral("rad")},
                                               {QStringLiteral("newton"), QStringLiteral("N")},
                                               {QStringLiteral("pascal"), QStringLiteral("Pa")},
                                               {QStringLiteral("bar"), QStringLiteral("bar")},
                                               {QStringLiteral("volt"), QStringLiteral("V")},
                                               {QStringLiteral("ohm"), QStringLiteral("Ω")},
                                               {QStringLiteral("hertz"), QStringLiteral("Hz")},
                                               {QStringLiteral("watt"), QStringLiteral("W")},
                                               {QStringLiteral("joule"), QStringLiteral("J")},
                                               {QStringLiteral("litre"), QStringLiteral("l")},
                                               {QStringLiteral("minute"), QStringLiteral("min")},
                                               {QStringLiteral("hour"), QStringLiteral("h")}};
    return units;
}

} // namespace

QString unitFromSi(const QString& text)
{
    const QStringList words = text.trimmed().split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    QStringList factors;
    QString prefix;
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("tothe{")) && word.endsWith(QLatin1Char('}')) && !factors.isEmpty())
            factors.last() += QLatin1Char('^') + word.mid(6).chopped(1);
        else if (siPrefixes().contains(word))
            prefix = siPrefixes().value(word);
        else if (siUnits().contains(word)) {
            factors.append(prefix + siUnits().value(word));
            prefix.clear();
        } else {
            return text.trimmed();
        }
    }
    return factors.isEmpty() || !prefix.isEmpty() ? text.trimmed() : factors.join(QStringLiteral("·"));
}

} // namespace clew::exchange
