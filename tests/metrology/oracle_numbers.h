// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/test_numbers.h"

#include <QJsonArray>

#include <vector>

namespace clew::test {

/// A file of numbers that R computed, tests/data/metrology/NAME.
inline QJsonObject oracle(const char* name)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("an oracle is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> values;
    for (const QJsonValue& value : array.toArray())
        values.push_back(value.toDouble());
    return values;
}

inline double number(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isDouble())
        qFatal("no number %s", name);
    return value.toDouble();
}

/// Decimal digits that agree (NIST's log relative error), 15 where both are equal, none where there is no number.
inline double correctDigits(double got, double wanted)
{
    if (got == wanted)
        return 15;
    if (!std::isfinite(got))
        return 0;
    return std::fmin(15.0, -std::log10(std::fabs(got - wanted) / (wanted == 0 ? 1 : std::fabs(wanted))));
}

/// The same values times `scale` plus `shift`.
inline std::vector<double> scaled(const std::vector<double>& values, double scale, double shift)
{
    std::vector<double> result;
    for (const double value : values)
        result.push_back(value * scale + shift);
    return result;
}

} // namespace clew::test

/// Fails with both numbers where their relative difference is above the tolerance.
#define QVERIFY_AGREES(got, wanted, relative) QVERIFY_NEAR(got, wanted, (relative)*std::fabs(wanted))
