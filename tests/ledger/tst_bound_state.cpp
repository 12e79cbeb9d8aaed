// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/bound_state.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::ledger;

/// An entry takes a state's bytes and hash as they are: what isn't canonical must never become one.
class TestBoundState final : public QObject
{
    Q_OBJECT

private slots:
    // The hash was made with sha256sum.
    void hashesItsBytes()
    {
        const auto state = MUST(BoundState::write(CanonicalObject().text("value", u"8.004")));
        QCOMPARE(state.json(), QByteArray(R"({"value":"8.004"})"));
        QCOMPARE(state.hash(), QByteArray("8fe2d70ff5a2221abb31839fb0e1881818de4dbaf04307aab8aa94ac7821108f"));
        QVERIFY(MUST(BoundState::read(state.json())) == state);
    }

    void isNoneUntilItIsMade()
    {
        QVERIFY(!BoundState().isSet());
        QVERIFY(!CanonicalObject().state("state", BoundState()).toJson());
        QVERIFY(MUST(BoundState::read("{}")).isSet());
    }

    void refusesWhatIsNotCanonical_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"", "{", R"({"value": "8.004"})", R"({"b":1,"a":2})", R"({"a":1,"a":1})", "{} ",
                                 R"({"a":1.0})", "1", "[]", "null", R"("8.004")"})
            QTest::newRow(json) << QByteArray(json);
    }
    void refusesWhatIsNotCanonical()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!BoundState::read(json));
    }

    void refusesAnObjectWithoutCanonicalForm()
    {
        QVERIFY(!BoundState::write(CanonicalObject().integer("a", 1).integer("a", 1)));
        QVERIFY(!BoundState::write(CanonicalObject().text("a", QString(QChar(0xd83d)))));
    }
};

QTEST_APPLESS_MAIN(TestBoundState)
#include "tst_bound_state.moc"
