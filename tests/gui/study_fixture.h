// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/study_desk.h"

namespace clew::test {

/// Three operators measure five parts twice: a table as people keep it.
inline QByteArray studyTable()
{
    QByteArray table = "part;operator;value\n";
    const int parts[] = {5, 21, 33, 48, 60}; // tenths of µm above 10.5 mm
    const int operators[] = {0, 2, -1};
    const int trials[] = {1, -1, 0, 2, -2, 1, 1, 0};
    int row = 0;
    for (int trial = 0; trial < 2; ++trial) {
        for (int person = 0; person < 3; ++person) {
            for (int part = 0; part < 5; ++part) {
                const int tenths = parts[part] + operators[person] + trials[row++ % 8];
                table += QByteArray::number(part + 1) + ";" + "ABC"[person] + ";" +
                         QByteArray::number(10.5 + tenths / 10000.0, 'f', 4) + "\n";
            }
        }
    }
    return table;
}

/// Thirty barrels CP-01 to CP-30 whose seat was measured one after the other.
inline QByteArray capabilityRecords()
{
    QByteArray text = R"({"clew":"exchange/1"}
{"kind":"part","number":"CP-1","revision":"A","name":"Capable barrel"}
{"kind":"characteristic","part":"CP-1","revision":"A","balloon":"2","name":"seat B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm","decision_rule":"simple"}
)";
    const int course[] = {2, -3, 5, 0, -6, 4, 1, -2, 7, -4};
    for (int i = 1; i <= 30; ++i) {
        const QByteArray serial = "CP-" + QByteArray::number(i).rightJustified(2, '0');
        const QByteArray value = QByteArray::number(10.5 + (course[i % 10] + i % 3) / 10000.0, 'f', 4);
        text += R"({"kind":"unit","part":"CP-1","revision":"A","serial":")" + serial + "\"}\n" +
                R"({"kind":"measurement","unit":{"part":"CP-1","serial":")" + serial +
                R"("},"part":"CP-1","revision":"A","balloon":"2","value":")" + value +
                R"(","unit_of_measure":"mm","time":"2026-03-07T10:)" + QByteArray::number(10 + i) + ":00Z\"}\n";
    }
    return text;
}

} // namespace clew::test
