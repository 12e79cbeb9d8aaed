// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

namespace clew::test {

/// Tray RB-9 of ten barrels RC-001 to RC-010, in the exchange file's words: four delivered with L-4711, three on the
/// bench, two at the finisher, one scrapped. RB-10 lies beside it.
inline QByteArray recallRecords()
{
    QByteArray text = R"({"clew":"exchange/1"}
{"kind":"part","number":"RC-1","revision":"A","name":"Barrel to be called back"}
{"kind":"part","number":"RC-2","revision":"A","name":"Set"}
{"kind":"lot","number":"RB-9","type":"production","part":"RC-1","revision":"A","quantity":"10","unit_of_measure":"pcs","state":"accepted"}
{"kind":"lot","number":"RB-10","type":"production","part":"RC-1","revision":"A","quantity":"4","unit_of_measure":"pcs","state":"accepted","location":"shelf 3"}
)";
    const char* states[] = {"shipped",    "shipped",    "shipped",         "shipped",         "in_process",
                            "in_process", "in_process", "awaiting_finish", "awaiting_finish", "scrapped"};
    int number = 0;
    for (const char* state : states) {
        const QByteArray serial = "RC-0" + QByteArray::number(++number).rightJustified(2, '0');
        text += R"({"kind":"unit","part":"RC-1","revision":"A","lot":"RB-9","serial":")" + serial + R"(","state":")" +
                state + "\"}\n";
    }
    text +=
        R"({"kind":"shipment","number":"L-4711","consignee":"Klinik am See","address":"Seeweg 1, 88045 Friedrichshafen","contact":"Frau Ott","phone":"+49 7541 5550","order":"PO-77","date":"2026-03-10","units":[{"part":"RC-1","serial":"RC-001"},{"part":"RC-1","serial":"RC-002"},{"part":"RC-1","serial":"RC-003"},{"part":"RC-1","serial":"RC-004"}]}
)";
    return text;
}

/// A set that may hold barrels of RB-9 or of RB-10.
inline QByteArray uncertainRecords()
{
    return R"({"clew":"exchange/1"}
{"kind":"unit","part":"RC-2","revision":"A","serial":"RS-1","state":"in_process"}
{"kind":"consumption","unit":{"part":"RC-2","serial":"RS-1"},"lot":"RB-9","alternatives":"A"}
{"kind":"consumption","unit":{"part":"RC-2","serial":"RS-1"},"lot":"RB-10","alternatives":"A"}
)";
}

} // namespace clew::test
