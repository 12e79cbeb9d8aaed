// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/entry.h"
#include "ledger/ledger_builder.h"
#include "ledger/sha256.h"
#include "support/testing.h"

#include <functional>

using namespace clew;
using namespace clew::ledger;
using clew::test::validEntry;

namespace {

constexpr int actCount = int(Act::Backup) + 1;

QByteArray goldenLine()
{
    return R"({"act":"correct","app":"clew 0.1.0","dev":"bench-3","format":1,"prev":")"
           R"(0000000000000000000000000000000000000000000000000000000000000000","records":[{"hash":)"
           R"("8fe2d70ff5a2221abb31839fb0e1881818de4dbaf04307aab8aa94ac7821108f","id":"018f4a3e-0000-7000-8000-000000000002",)"
           R"("kind":"inspection","state":{"value":"8.004"},"v":2}],"role":"inspector","seq":1,)"
           R"("store":"018f4a3e-0000-7000-8000-000000000001","t":"2026-03-06T08:00:00.000Z","tz":"+01:00",)"
           R"("who":"m.roth","why":"typing error, see photo 2"})";
}

Entry goldenEntry()
{
    Entry entry = validEntry();
    entry.act = Act::Correct;
    entry.why = QStringLiteral("typing error, see photo 2");
    entry.records[0].kind = "inspection";
    entry.records[0].version = 2;
    entry.records[0].state = MUST(BoundState::read(R"({"value":"8.004"})"));
    return entry;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Entry&)>)

class TestEntry final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheGoldenLine()
    {
        QCOMPARE(MUST(toLine(goldenEntry())), goldenLine());
        QVERIFY(MUST(parseLine(goldenLine())) == goldenEntry());
    }

    // Made with sha256sum.
    void hashesTheLineItself()
    {
        QCOMPARE(headOf(goldenLine()), QByteArray("c1f15ed60ef35bba9dfc4743cee386d0c0a600006f4e1d95c48b6b629a3afa1c"));
    }

    void readsBackWhatItWrites()
    {
        for (int act = 0; act < actCount; ++act) {
            for (const int offset : {-720, -210, 0, 60, 840}) {
                Entry entry = goldenEntry();
                entry.act = Act(act);
                entry.offsetMinutes = offset;
                entry.role = act % 2 == 0 ? QString() : QStringLiteral("operator");
                const QByteArray line = MUST(toLine(entry));
                QVERIFY(MUST(parseLine(line)) == entry);
            }
        }
    }

    void bindsManyRecordsInOneAct()
    {
        Entry entry = validEntry();
        entry.act = Act::Import;
        entry.why = QStringLiteral("measured.csv, sha256 9f3c");
        entry.offsetMinutes.reset();
        const BoundRecord record = entry.records[0];
        entry.records = QList<BoundRecord>(500, record);
        const QByteArray line = MUST(toLine(entry));
        QVERIFY(!line.contains("\"tz\""));
        QVERIFY(MUST(parseLine(line)) == entry);
    }

    void asksForAReasonWhereTheActNeedsOne_data()
    {
        QTest::addColumn<bool>("needsReason");
        for (const char* act :
             {"correct", "void", "override", "restore", "role_change", "clock_jump", "import", "dispose", "security"})
            QTest::newRow(act) << true;
        for (const char* act : {"create", "change", "sign", "issue", "state", "migrate", "checkpoint", "backup"})
            QTest::newRow(act) << false;
    }
    void asksForAReasonWhereTheActNeedsOne()
    {
        QFETCH(bool, needsReason);
        const auto act = actFromName(QTest::currentDataTag());
        QVERIFY(act.has_value());
        Entry entry = goldenEntry();
        entry.act = *act;
        QVERIFY(toLine(entry).has_value());
        for (const QString& none : {QString(), QStringLiteral(" \t")}) {
            entry.why = none;
            QCOMPARE(toLine(entry).has_value(), !needsReason);
        }
    }

    void namesEveryActOnce()
    {
        QCOMPARE(int(actRules.size()), actCount);
        for (int act = 0; act < actCount; ++act)
            QVERIFY(actFromName(ruleOf(Act(act)).name) == Act(act));
        QVERIFY(!actFromName("delete"));
        QVERIFY(!actFromName(""));
    }

    void refusesToWrite_data()
    {
        QTest::addColumn<std::function<void(Entry&)>>("spoil");
        const auto row = [](const char* name, std::function<void(Entry&)> spoil) { QTest::newRow(name) << spoil; };
        row("no number", [](Entry& entry) { entry.seq = 0; });
        row("no store", [](Entry& entry) { entry.store.clear(); });
        row("short prev", [](Entry& entry) { entry.prev.chop(1); });
        row("nobody", [](Entry& entry) { entry.who = QStringLiteral(" "); });
        row("no version of the software", [](Entry& entry) { entry.software.clear(); });
        row("no records", [](Entry& entry) { entry.records.clear(); });
        row("a record without kind", [](Entry& entry) { entry.records[0].kind.clear(); });
        row("a record without UUID", [](Entry& entry) { entry.records[0].uuid.clear(); });
        row("a record of version 0", [](Entry& entry) { entry.records[0].version = 0; });
        row("a record without its state", [](Entry& entry) { entry.records[0].state = {}; });
        row("no such zone", [](Entry& entry) { entry.offsetMinutes = 841; });
        row("half a surrogate pair", [](Entry& entry) { entry.why += QChar(0xd800); });
        row("a number beyond 2^53", [](Entry& entry) { entry.seq = std::int64_t(1) << 53; });
    }
    void refusesToWrite()
    {
        QFETCH(std::function<void(Entry&)>, spoil);
        Entry entry = goldenEntry();
        spoil(entry);
        const auto line = toLine(entry);
        QVERIFY(!line);
        QVERIFY(line.error().code == Error::Code::Invalid);
    }

    void writesAnEntryAboutTheStoreWithoutRecords()
    {
        Entry entry = validEntry();
        entry.records.clear();
        entry.act = Act::Checkpoint;
        QVERIFY(toLine(entry).has_value());
        entry.act = Act::State;
        QVERIFY(!toLine(entry));
    }

    void refusesToRead_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        const auto row = [](const char* name, const char* was, const char* is) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is);
        };
        row("an unknown act", "\"correct\"", "\"delete\"");
        row("an unknown field", "\"tz\":", "\"tx\":");
        row("a further field", "\"who\":", "\"whence\":\"\",\"who\":");
        row("a record's further field", "\"v\":2", "\"v\":2,\"w\":1");
        row("a number as text", "\"seq\":1", "\"seq\":\"1\"");
        row("a text as number", "\"dev\":\"bench-3\"", "\"dev\":3");
        row("another spelling of the time", "08:00:00.000Z", "08:00:00Z");
        row("another spelling of the zone", "+01:00", "+01:0x");
        row("no reason", ",\"why\":\"typing error, see photo 2\"", "");
        row("an empty reason", "typing error, see photo 2", "");
        row("a blank", "\"seq\":1", "\"seq\": 1");
        row("no format", "\"format\":1,", "");
        row("a hash of another state", "8.004", "8.005");
        row("no hash", "\"hash\":\"8fe2d70ff5a2221abb31839fb0e1881818de4dbaf04307aab8aa94ac7821108f\",", "");
        row("a state that isn't canonical", "{\"value\":\"8.004\"}", "{\"value\": \"8.004\"}");
        row("no state", "\"state\":{\"value\":\"8.004\"},", "");
        row("an older format", "\"format\":1", "\"format\":0");
    }
    void refusesToRead()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QByteArray line = goldenLine();
        QVERIFY(line.contains(was));
        line.replace(was, is);
        QVERIFY(!parseLine(line));
    }

    // With the hash of that state, so that nothing else is wrong with the line.
    void refusesAStateThatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("state");
        for (const char* state : {"1", "\"8.004\"", "null", "[{\"value\":\"8.004\"}]"})
            QTest::newRow(state) << QByteArray(state);
    }
    void refusesAStateThatIsNoObject()
    {
        QFETCH(QByteArray, state);
        QByteArray line = goldenLine();
        line.replace(R"({"value":"8.004"})", state);
        line.replace("8fe2d70ff5a2221abb31839fb0e1881818de4dbaf04307aab8aa94ac7821108f", sha256Hex(state));
        QVERIFY(!parseLine(line));
    }

    void asksForALaterClewWhereTheFormatIsLater()
    {
        QByteArray line = goldenLine();
        const auto entry = parseLine(line.replace("\"format\":1", "\"format\":2"));
        QVERIFY(!entry);
        QVERIFY(entry.error().message.contains(QStringLiteral("later Clew")));
    }
};

QTEST_APPLESS_MAIN(TestEntry)
#include "tst_entry.moc"
