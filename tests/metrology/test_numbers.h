// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "support/testing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <vector>

namespace clew::test {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

inline bool isNear(double got, double wanted, double tolerance)
{
    return std::fabs(got - wanted) <= tolerance;
}

/// Fails with both numbers where they are further apart than the tolerance.
#define QVERIFY_NEAR(got, wanted, tolerance)                                                                           \
    do {                                                                                                               \
        const double clewGot = (got);                                                                                  \
        const double clewWanted = (wanted);                                                                            \
        QVERIFY2(clew::test::isNear(clewGot, clewWanted, tolerance),                                                   \
                 qPrintable(QStringLiteral("%1, wanted %2").arg(clewGot, 0, 'g', 15).arg(clewWanted, 0, 'g', 15)));    \
    } while (false)

/// One table of tests/data/metrology/testvectors.json.
inline QJsonObject testVectors(const char* table)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/testvectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test vectors are missing");
    return QJsonDocument::fromJson(file.readAll())[QLatin1String(table)].toObject();
}

/// The numbers of a CSV file of tests/data/metrology, row by row below its head; an empty cell is NaN.
inline std::vector<std::vector<double>> tableOf(const char* name)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/metrology/%1").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table %s is missing", name);
    std::vector<std::vector<double>> rows;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        std::vector<double> row;
        for (const QByteArray& cell : lines[i].split(','))
            row.push_back(cell.isEmpty() ? notANumber : cell == "Inf" ? infinity : cell.toDouble());
        rows.push_back(row);
    }
    return rows;
}

} // namespace clew::test
