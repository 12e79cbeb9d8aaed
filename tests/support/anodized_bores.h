// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>

namespace clew::test {

/// Four bores that close by 15.0, 15.2, 14.8 and 15.0 µm, and a fifth that somebody mixed up; each goes out with F-1.
inline QByteArray anodizedBores()
{
    QByteArray lines = R"({"clew":"exchange/1"}
{"kind":"supplier","id":"ANOD","type":"finisher"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","name":"bore B as turned","type":"diameter","nominal":"8.015","lower":"-0.0005","upper":"0.0005","unit":"mm","stage":"pre_finish"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"bore B","type":"diameter","nominal":"8.000","lower":"-0.003","upper":"0.003","unit":"mm","stage":"post_finish","feature_of_size":"internal","previous_revision":"D","previous_balloon":"1"}
{"kind":"lot","number":"F-1","supplier":"ANOD","type":"finishing","state":"accepted"}
{"kind":"certificate","number":"C-9","issuer":"ANOD","lots":[{"number":"F-1","supplier":"ANOD"}],"stated_specification":"MIL-A-8625 type II","state":"accepted"}
)";
    const char* const sizes[][2] = {
        {"8.0150", "8.0000"}, {"8.0152", "8.0000"}, {"8.0149", "8.0001"}, {"8.0151", "8.0001"}, {"8.0150", "8.0090"}};
    for (int i = 0; i < 5; ++i) {
        const QByteArray serial = "B" + QByteArray::number(i + 1);
        const auto measured = [&](const char* balloon, const char* value, const char* day) {
            lines += R"({"kind":"inspection","number":"M-)" + serial + balloon + R"(","unit":")" + serial +
                     R"(","part":"LB-7","revision":"D","ended":"2026-02-)" + day + R"(T10:00:00Z"})" + "\n" +
                     R"({"kind":"measurement","inspection":"M-)" + serial + balloon + R"(","balloon":")" + balloon +
                     R"(","value":")" + value + R"(","unit_of_measure":"mm","time":"2026-02-)" + day +
                     R"(T10:00:00Z"})" + "\n";
        };
        lines += R"({"kind":"unit","part":"LB-7","revision":"D","serial":")" + serial + "\"}\n";
        lines +=
            R"({"kind":"consumption","unit":")" + serial +
            R"(","lot":{"number":"F-1","supplier":"ANOD"},"quantity":"1","unit_of_measure":"pcs","time":"2026-02-05T10:00:00Z"})" +
            "\n";
        measured("1", sizes[i][0], "02");
        measured("2", sizes[i][1], "09");
    }
    return lines;
}

/// The same, with a plan that measures the bore before and after.
inline QByteArray planOfTheBore()
{
    return anodizedBores() +
           QByteArray("{\"kind\":\"inspection_plan\",\"part\":\"LB-7\",\"revision\":\"D\",\"name\":\"IP-B\","
                      "\"plan_revision\":\"1\",\"stage\":\"final\",\"state\":\"draft\",\"items\":[{\"balloon\":\"1\"},"
                      "{\"balloon\":\"2\"}]}\n");
}

} // namespace clew::test
