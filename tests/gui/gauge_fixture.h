// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QDate>

namespace clew::test {

/// Gauges in the exchange file's words: GF-1, an air gauge set with ring GF-R, which a calibration of ten days ago
/// found 0.8 µm too low; four barrels GP-1 to GP-4 that it measured between 30 days ago and then: two near the upper
/// limit, which were over it in truth, one of them delivered with L-GF; and one gauge in each other state.
inline QByteArray gaugeRecords(QDate today)
{
    QByteArray text = R"({"clew":"exchange/1"}
{"kind":"part","number":"GP-1","revision":"A","name":"Barrel"}
{"kind":"characteristic","part":"GP-1","revision":"A","balloon":"2","name":"seat B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm","decision_rule":"simple"}
{"kind":"gauge","id":"GF-R","type":"setting ring","name":"Ring 10.5","unit":"mm","material":"steel"}
{"kind":"gauge","id":"GF-1","type":"air gauge","name":"Air gauge, line 2","unit":"mm","resolution":"0.0001","location":"line 2"}
{"kind":"gauge","id":"GF-SOON","type":"micrometer","unit":"mm","resolution":"0.001"}
{"kind":"gauge","id":"GF-NEW","type":"micrometer","unit":"mm","resolution":"0.001"}
{"kind":"gauge","id":"GF-AWAY","type":"height gauge","unit":"mm","state":"out_of_use"}
{"kind":"calibration","gauge":"GF-R","certificate":"R-1","date":"D300","due":"A165","uncertainty":"0.0002","k":"2","laboratory":"City laboratory","result":"pass"}
{"kind":"calibration","gauge":"GF-SOON","certificate":"S-1","date":"D300","due":"A5","result":"pass"}
{"kind":"calibration","gauge":"GF-AWAY","certificate":"A-1","date":"D300","due":"A5","result":"pass"}
{"kind":"calibration","gauge":"GF-1","certificate":"F-1","date":"D200","due":"A165","uncertainty":"0.0004","k":"2","result":"pass","references":[{"gauge":"GF-R"}]}
{"kind":"calibration","gauge":"GF-1","certificate":"F-2","date":"D10","due":"A355","uncertainty":"0.0004","k":"2","result":"fail","as_found":[{"error":"-0.0008","unit":"mm"}],"references":[{"gauge":"GF-R"}]}
{"kind":"unit","part":"GP-1","revision":"A","serial":"GP-1","state":"accepted"}
{"kind":"unit","part":"GP-1","revision":"A","serial":"GP-2","state":"accepted"}
{"kind":"unit","part":"GP-1","revision":"A","serial":"GP-3","state":"shipped"}
{"kind":"unit","part":"GP-1","revision":"A","serial":"GP-4","state":"in_inspection"}
{"kind":"measurement","unit":{"part":"GP-1","serial":"GP-1"},"part":"GP-1","revision":"A","balloon":"2","value":"10.5001","unit_of_measure":"mm","gauge":"GF-1","time":"D30T08:00:00Z"}
{"kind":"measurement","unit":{"part":"GP-1","serial":"GP-2"},"part":"GP-1","revision":"A","balloon":"2","value":"10.5025","unit_of_measure":"mm","gauge":"GF-1","time":"D30T08:05:00Z"}
{"kind":"measurement","unit":{"part":"GP-1","serial":"GP-3"},"part":"GP-1","revision":"A","balloon":"2","value":"10.5028","unit_of_measure":"mm","gauge":"GF-1","time":"D30T08:10:00Z"}
{"kind":"measurement","unit":{"part":"GP-1","serial":"GP-4"},"part":"GP-1","revision":"A","balloon":"2","value":"10.4990","unit_of_measure":"mm","gauge":"GF-1","time":"D30T08:15:00Z"}
{"kind":"shipment","number":"L-GF","consignee":"Optik Nord","date":"D20","units":[{"part":"GP-1","serial":"GP-3"}]}
)";
    for (const int days : {300, 200, 30, 20, 10})
        text.replace("D" + QByteArray::number(days), today.addDays(-days).toString(Qt::ISODate).toLatin1());
    for (const int days : {355, 165, 5})
        text.replace("\"A" + QByteArray::number(days) + "\"",
                     "\"" + today.addDays(days).toString(Qt::ISODate).toLatin1() + "\"");
    return text;
}

} // namespace clew::test
