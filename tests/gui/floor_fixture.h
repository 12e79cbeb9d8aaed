// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

namespace clew::test {

/// A bar with its heat, a tray of 100 housings @H-1, a bag of spacers @S-1, a finisher and a customer, in the exchange
/// file's words; `prefix` stands for @ in every name.
inline QByteArray floorRecords(const QByteArray& prefix = "F")
{
    return QByteArray(R"({"clew":"exchange/1"}
{"kind":"supplier","id":"FA","name":"Feinalu GmbH","type":"mill"}
{"kind":"supplier","id":"ANOD","name":"Eloxal Weber","type":"finisher"}
{"kind":"customer","id":"KS","name":"Klinik am See"}
{"kind":"part","number":"@H-1","revision":"A","name":"Housing"}
{"kind":"part","number":"@S-1","revision":"A","name":"Spacer"}
{"kind":"process_plan","part":"@H-1","revision":"A","name":"@PP","plan_revision":"1","state":"released","operations":[{"number":"10","title":"Saw","machine":"Saw 1"},{"number":"20","title":"Turn bore and seats","machine":"Lathe 2"},{"number":"30","title":"Wash"}]}
{"kind":"heat","number":"@L-550","material":"EN AW-6082","supplier":"FA"}
{"kind":"material_specification","name":"@SPEC","edition":"2021","material":"EN AW-6082","rounding":"astm_e29","state":"unverified","source":"made up for tests","limits":[{"property":"Si","minimum":"0.7","maximum":"1.3","unit":"%"},{"property":"Mg","minimum":"0.6","maximum":"1.2","unit":"%"},{"property":"Rm","minimum":"295","unit":"MPa"}]}
{"kind":"lot","number":"@BAR-1","type":"material","heat":"@L-550","supplier":"FA","quantity":"3000","unit_of_measure":"mm","state":"accepted","location":"rack 4"}
{"kind":"lot","number":"@TRAY-1","type":"production","part":"@H-1","revision":"A","heat":"@L-550","quantity":"100","unit_of_measure":"pcs","state":"received","location":"lathe 2"}
{"kind":"lot_edge","from":"@BAR-1","to":"@TRAY-1","relation":"made_from","quantity":"2600","unit_of_measure":"mm"}
{"kind":"lot","number":"@BAG-1","type":"production","part":"@S-1","revision":"A","quantity":"500","unit_of_measure":"pcs","state":"accepted","location":"shelf 1"}
{"kind":"unit","part":"@H-1","revision":"A","serial":"@H-001","lot":"@TRAY-1","position":"A1","state":"released"}
{"kind":"unit","part":"@H-1","revision":"A","serial":"@H-002","lot":"@TRAY-1","position":"A2","state":"released"}
{"kind":"unit","part":"@H-1","revision":"A","serial":"@H-003","lot":"@TRAY-1","position":"A10","state":"in_process"}
)")
        .replace("@", prefix);
}

} // namespace clew::test
