// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/snapshot.h"
#include "store/transaction.h"
#include "support/temp_store.h"

#include <sqlite3.h>

using namespace clew;
using namespace clew::store;

namespace {

enum Kind { Unit = 1, Inspection = 2 };

const char* const testSchema = R"sql(
CREATE TABLE unit (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE inspection (number INTEGER PRIMARY KEY, unit INTEGER REFERENCES unit (id) ON DELETE CASCADE) STRICT;
CREATE TABLE reading (text TEXT NOT NULL, inspection INTEGER NOT NULL, place INTEGER NOT NULL,
                      PRIMARY KEY (inspection, place)) STRICT, WITHOUT ROWID;
CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TRIGGER note_touches AFTER INSERT ON note WHEN NEW.text = 'touch 9'
BEGIN
    INSERT INTO inspection (number) VALUES (9);
END;
)sql";

} // namespace

class TestTransaction final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_schema = std::make_unique<test::SchemaFolder>(testSchema);
        m_store = std::make_unique<test::TempStore>(m_schema->path());
        MUST(db().bindTables(
            {{"unit", Unit, "id"}, {"inspection", Inspection, "number"}, {"reading", Inspection, "inspection"}}));
    }
    void cleanup()
    {
        m_store.reset();
        m_schema.reset();
    }

    void savesWhatWasCommitted()
    {
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('kept')"));
        m_store->reopen();
        QCOMPARE(m_store->ask("SELECT text FROM note"), QStringLiteral("kept"));
    }

    void commitsThoughRowsOfReturningWereNotAllRead()
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO note (text) VALUES ('a'), ('b') RETURNING id"));
        QVERIFY(MUST(insert.one()));
        QVERIFY_RESULT(transaction.commit());
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("2"));
    }

    void rollsBackWholly()
    {
        {
            auto transaction = MUST(Transaction::begin(db()));
            run("INSERT INTO note (text) VALUES ('a')");
            run("INSERT INTO note (text) VALUES ('b')");
        }
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("0"));
        QVERIFY(!db().inTransaction());
    }

    void refusesATransactionInATransaction()
    {
        auto outer = MUST(Transaction::begin(db()));
        const auto inner = Transaction::begin(db());
        QVERIFY(!inner && inner.error().code == Error::Code::Internal);
        run("INSERT INTO note (text) VALUES ('a')");
        QVERIFY_RESULT(outer.commit());
        QVERIFY(!outer.commit());
    }

    void aSnapshotIsOneStateThatNobodyChanges()
    {
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('a')"));
        const auto other =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadWrite, m_schema->path()));
        sqlite3_busy_timeout(other->handle(), 10);
        const auto savedByOther = [&other]() -> Result<> {
            auto transaction = TRY(Transaction::begin(*other));
            auto insert = TRY(Statement::prepare(*other, "INSERT INTO note (text) VALUES ('b')"));
            TRY(insert.exec());
            return transaction.commit();
        };
        {
            const auto snapshot = MUST(Snapshot::begin(db()));
            const auto within = MUST(Snapshot::begin(db()));
            QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("1"));
            QVERIFY(!savedByOther());
            QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("1"));
        }
        QVERIFY(!db().inTransaction());
        QVERIFY_RESULT(savedByOther());
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("2"));
    }

    void aSnapshotWithinATransactionLeavesItOpen()
    {
        auto transaction = MUST(Transaction::begin(db()));
        run("INSERT INTO note (text) VALUES ('a')");
        {
            const auto snapshot = MUST(Snapshot::begin(db()));
        }
        QVERIFY_RESULT(transaction.commit());
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("1"));
    }

    void refusesToCommitARecordWithoutItsEntry_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("key");
        QTest::newRow("insert") << QByteArray("INSERT INTO unit (id, serial) VALUES (5, 'S5')") << int(Unit) << 5;
        QTest::newRow("update") << QByteArray("UPDATE unit SET serial = 'S' WHERE id = 1") << int(Unit) << 1;
        QTest::newRow("delete") << QByteArray("DELETE FROM unit WHERE id = 2") << int(Unit) << 2;
        QTest::newRow("delete all") << QByteArray("DELETE FROM reading") << int(Inspection) << 4;
        QTest::newRow("cascade") << QByteArray("DELETE FROM unit WHERE id = 1") << int(Inspection) << 4;
        QTest::newRow("replace") << QByteArray("REPLACE INTO unit (id, serial) VALUES (1, 'S2')") << int(Unit) << 2;
        QTest::newRow("child") << QByteArray("INSERT INTO reading VALUES ('1.0', 4, 2)") << int(Inspection) << 4;
        QTest::newRow("child moves from") << QByteArray("UPDATE reading SET inspection = 6") << int(Inspection) << 4;
        QTest::newRow("child moves to") << QByteArray("UPDATE reading SET inspection = 6") << int(Inspection) << 6;
        QTest::newRow("key changes") << QByteArray("UPDATE unit SET id = 77 WHERE id = 2") << int(Unit) << 77;
        QTest::newRow("trigger") << QByteArray("INSERT INTO note (text) VALUES ('touch 9')") << int(Inspection) << 9;
        QTest::newRow("upsert")
            << QByteArray("INSERT INTO unit (id, serial) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET serial = 'y'")
            << int(Unit) << 1;
    }
    void refusesToCommitARecordWithoutItsEntry()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        QFETCH(int, key);
        addUnits();
        const auto refused = m_store->change(sql.constData());
        QVERIFY(!refused && refused.error().code == Error::Code::Internal);
        QVERIFY(!db().inTransaction());

        auto transaction = MUST(Transaction::begin(db()));
        run(sql.constData());
        QVERIFY(db().touched().all().contains(RecordKey{kind, key}));
        for (const RecordKey& record : db().touched().unrecorded())
            if (record != RecordKey{kind, key})
                db().markRecorded(record.kind, record.key);
        QCOMPARE(db().touched().unrecorded().size(), 1);
        db().markRecorded(kind, key);
        QVERIFY_RESULT(transaction.commit());
        QVERIFY(db().touched().all().empty());
    }

    void wantsTheEntryAfterTheLastTouch()
    {
        addUnits();
        auto transaction = MUST(Transaction::begin(db()));
        run("UPDATE unit SET serial = 'a' WHERE id = 1");
        db().markRecorded(Unit, 1);
        run("UPDATE unit SET serial = 'b' WHERE id = 1");
        QVERIFY(!transaction.commit());
        QCOMPARE(m_store->ask("SELECT serial FROM unit WHERE id = 1"), QStringLiteral("S1"));
    }

    void doesNotTakeAnEntryWrittenBeforehand()
    {
        addUnits();
        auto transaction = MUST(Transaction::begin(db()));
        db().markRecorded(Unit, 1);
        run("UPDATE unit SET serial = 'a' WHERE id = 1");
        QVERIFY(!transaction.commit());
    }

    void forgetsTouchesOfARolledBackTransaction()
    {
        {
            auto transaction = MUST(Transaction::begin(db()));
            run("INSERT INTO unit (id, serial) VALUES (5, 'S5')");
        }
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('next')"));
    }

    void refusesACommitThatGoesAroundTransaction()
    {
        addUnits();
        QSqlQuery query = db().query();
        QVERIFY(!query.exec(QStringLiteral("UPDATE unit SET serial = 'sly' WHERE id = 1")));
        QVERIFY(query.exec(QStringLiteral("BEGIN")));
        QVERIFY(query.exec(QStringLiteral("UPDATE unit SET serial = 'sly' WHERE id = 1")));
        QVERIFY(!query.exec(QStringLiteral("COMMIT")));
        QCOMPARE(m_store->ask("SELECT serial FROM unit WHERE id = 1"), QStringLiteral("S1"));
    }

    void keepsRowsOfInsertOnlyTables()
    {
        db().setInsertOnly({"note"});
        QVERIFY_RESULT(m_store->change("INSERT INTO note (id, text) VALUES (1, 'first')"));
        for (const char* sql : {"UPDATE note SET text = 'x'", "DELETE FROM note",
                                "INSERT INTO note (id, text) VALUES (1, 'x')"
                                " ON CONFLICT (id) DO UPDATE SET text = 'x'"}) {
            const auto changed = m_store->change(sql);
            QVERIFY2(!changed && changed.error().code == Error::Code::Denied, sql);
        }
        QVERIFY(
            !m_store->change("REPLACE INTO note (id, text) VALUES (1, 'x')")); // no DELETE for the authorizer to see
        QCOMPARE(m_store->ask("SELECT group_concat(text) FROM note"), QStringLiteral("first"));
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('second')"));
    }

    void refusesATableThatIsNotThere()
    {
        QVERIFY(!db().bindTables({{"unit", Unit, "nummer"}}));
        QVERIFY(!db().bindTables({{"einheit", Unit, "id"}}));
    }

    void noticesThatACancelledWriteEndedTheTransaction()
    {
        struct Stop final : Progress
        {
            void report(const QString&, std::int64_t, std::int64_t) override {}
            bool cancelled() const override { return true; }
        } stop;
        auto transaction = MUST(Transaction::begin(db()));
        run("INSERT INTO note (text) VALUES ('before')");
        {
            const Database::CancelScope scope(db(), stop);
            auto insert = MUST(Statement::prepare(
                db(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
                      " INSERT INTO note (text) SELECT 'n' || i FROM n"));
            const auto inserted = insert.exec();
            QVERIFY(!inserted && inserted.error().code == Error::Code::Cancelled);
        }
        QVERIFY(!transaction.commit());
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("0"));
        QVERIFY(db().isUsable());
    }

    void failsWhileAnotherProgramWritesAndWorksAfterwards()
    {
        waitForLocksShortly();
        auto other =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadWrite, m_schema->path()));
        {
            auto theirs = MUST(Transaction::begin(*other));
            const auto ours = Transaction::begin(db());
            QVERIFY(!ours && ours.error().code == Error::Code::Storage);
            QVERIFY(ours.error().message.contains(QStringLiteral("Another program")));
        }
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('now')"));
    }

    void dropsACommitThatAReaderBlocks()
    {
        waitForLocksShortly();
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('a'), ('b')"));
        auto other =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path()));
        {
            auto reading = MUST(Statement::prepare(*other, "SELECT text FROM note"));
            QVERIFY(MUST(reading.one()));
            QVERIFY(!m_store->change("INSERT INTO note (text) VALUES ('c')"));
            QVERIFY(!db().inTransaction()); // else the lock would stay
        }
        QVERIFY_RESULT(m_store->change("INSERT INTO note (text) VALUES ('c')"));
        QCOMPARE(m_store->ask("SELECT count(*) FROM note"), QStringLiteral("3"));
    }

private:
    Database& db() { return m_store->database(); }
    /// The real 5 s would only make the test slow.
    void waitForLocksShortly() { sqlite3_busy_timeout(db().handle(), 50); }
    void run(const char* sql)
    {
        auto statement = MUST(Statement::prepare(db(), sql));
        MUST(statement.exec());
    }
    void addUnits()
    {
        auto transaction = MUST(Transaction::begin(db()));
        run("INSERT INTO unit (id, serial) VALUES (1, 'S1'), (2, 'S2')");
        run("INSERT INTO inspection (number, unit) VALUES (4, 1)");
        run("INSERT INTO reading (inspection, place, text) VALUES (4, 1, '0.5')");
        for (const RecordKey& record : db().touched().unrecorded())
            db().markRecorded(record.kind, record.key);
        MUST(transaction.commit());
    }
    std::unique_ptr<test::SchemaFolder> m_schema;
    std::unique_ptr<test::TempStore> m_store;
};

QTEST_APPLESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
