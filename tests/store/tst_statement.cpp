// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/statement.h"
#include "support/temp_store.h"

using namespace clew;
using namespace clew::store;

using ThingId = Id<struct ThingTag>;

class TestStatement final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_schema =
            std::make_unique<test::SchemaFolder>("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                                                 " size INTEGER, bytes BLOB, made INTEGER, day TEXT, share REAL)"
                                                 " STRICT; CREATE UNIQUE INDEX thing_name ON thing (name);");
        m_store = std::make_unique<test::TempStore>(m_schema->path());
    }
    void cleanup()
    {
        m_store.reset();
        m_schema.reset();
    }

    void keepsEveryTypeExactly()
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO thing (id, name, size, bytes, made, day, share)"
                                                    " VALUES (:id, :name, :size, :bytes, :made, :day, :share)"));
        const auto largest = std::numeric_limits<std::int64_t>::max(); // a double would make it ...808
        const QByteArray bytes("\0\xff'; DROP TABLE thing;--\0", 25);
        const QString name = QStringLiteral("µm Ø 日本 😀 ' \" \n") + QChar(0) + QStringLiteral("end");
        insert.bind(":id", ThingId::fromStore(7)).bind(":name", name).bind(":size", largest).bind(":bytes", bytes);
        insert.bind(":made", Instant::fromMilliseconds(-1)).bind(":day", QDate(2024, 2, 29)).bind(":share", 0.1);
        QVERIFY_RESULT(insert.exec());
        QCOMPARE(insert.insertedKey(), 7);
        QCOMPARE(insert.changedRows(), 1);
        QVERIFY_RESULT(transaction.commit());

        auto read = MUST(Statement::prepare(db(), "SELECT id, name, size, bytes, made, day, share FROM thing"));
        QVERIFY(MUST(read.one()));
        QVERIFY(read.id<ThingId>(0) == ThingId::fromStore(7));
        QCOMPARE(read.text(1), name);
        QCOMPARE(read.integer(2), largest);
        QCOMPARE(read.blob(3), bytes);
        QVERIFY(read.instant(4) == Instant::fromMilliseconds(-1));
        QCOMPARE(read.day(5), QDate(2024, 2, 29));
        QVERIFY(read.real(6) == 0.1);
        QVERIFY(!MUST(read.next()));
    }

    void tellsNullFromEmpty()
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO thing (name, size, bytes, made, day, share)"
                                                    " VALUES (:name, :size, :bytes, :made, :day, :share)"));
        insert.bind(":name", QString()).bind(":size", std::optional<int>()).bind(":bytes", QByteArray());
        insert.bind(":made", std::optional<Instant>()).bindNull(":day").bind(":share", std::optional<double>());
        QVERIFY_RESULT(insert.exec());
        auto read = MUST(Statement::prepare(db(), "SELECT name, size, bytes, made, day, id, share FROM thing"));
        QVERIFY(MUST(read.one()));
        QVERIFY(!read.isNull(0) && read.text(0).isEmpty());
        QVERIFY(read.isNull(1) && !read.optionalInteger(1));
        QVERIFY(!read.isNull(2) && read.blob(2).isEmpty());
        QVERIFY(!read.optionalInstant(3) && !read.optionalDay(4) && !read.optionalReal(6));
        QVERIFY(read.optionalId<ThingId>(5) == ThingId::fromStore(1));
        QVERIFY(!read.optionalId<ThingId>(1));
    }

    void refusesAForgottenValue()
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO thing (name, size) VALUES (:name, :size)"));
        QVERIFY_RESULT(insert.bind(":name", QStringLiteral("a")).bind(":size", 1).exec());
        const auto again = insert.bind(":name", QStringLiteral("b")).exec(); // :size would be that of the row before
        QVERIFY(!again && again.error().code == Error::Code::Internal);
        QVERIFY_RESULT(insert.bind(":size", 2).bind(":name", QStringLiteral("b")).exec()); // and it goes on
    }

    void refusesWhatTheProgramGotWrong()
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert =
            MUST(Statement::prepare(db(), "INSERT INTO thing (name, share, day) VALUES (:name, :share, :day)"));
        const auto run = [&](double share, QDate day, const char* last) {
            return insert.bind(":share", share).bind(":day", day).bind(last, QStringLiteral("x")).exec();
        };
        QVERIFY(!run(1, QDate(2026, 1, 1), ":nome"));
        QVERIFY(!run(std::numeric_limits<double>::quiet_NaN(), QDate(2026, 1, 1), ":name"));
        QVERIFY(!run(1, QDate(), ":name"));
        QVERIFY(!insert.bind(":name", ThingId()).bind(":share", 1.0).bind(":day", QDate(2026, 1, 1)).exec());
        QVERIFY_RESULT(run(1, QDate(2026, 1, 1), ":name"));
        for (const char* sql : {"SELECT ?", "SELECT 1; SELECT 2", "", "-- only words", "SELEKT 1", "SELECT @a"})
            QVERIFY2(!Statement::prepare(db(), sql), sql);
        QVERIFY_RESULT(Statement::prepare(db(), "SELECT 1; -- ISO 13485:2016\n"));
    }

    void writesOnlyInATransaction()
    {
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO thing (name) VALUES ('x')"));
        const auto written = insert.exec();
        QVERIFY(!written && written.error().code == Error::Code::Internal);
        QCOMPARE(m_store->ask("SELECT count(*) FROM thing"), QStringLiteral("0"));
    }

    void namesWhatTheStoreRefuses()
    {
        QVERIFY_RESULT(m_store->change("INSERT INTO thing (name) VALUES ('x')"));
        const auto twice = m_store->change("INSERT INTO thing (name) VALUES ('x')");
        QVERIFY(!twice && twice.error().code == Error::Code::Conflict);
        const auto none = m_store->change("INSERT INTO thing (name) VALUES (NULL)");
        QVERIFY(!none && none.error().code == Error::Code::Invalid);
        const auto wrongType = m_store->change("INSERT INTO thing (name, size) VALUES ('y', 'wide')");
        QVERIFY(!wrongType && wrongType.error().code == Error::Code::Invalid);
        QCOMPARE(m_store->ask("SELECT count(*) FROM thing"), QStringLiteral("1"));
    }

    void preparesOnceAndServesTwoUsersAtATime()
    {
        addThings(3);
        const char* const sql = "SELECT id FROM thing WHERE id > :from ORDER BY id";
        const std::size_t before = db().preparations();
        for (int i = 0; i < 100; ++i) {
            auto read = MUST(Statement::prepare(db(), sql));
            QVERIFY(MUST(read.bind(":from", i % 2).one()));
        }
        QCOMPARE(db().preparations(), before + 1);
        auto outer = MUST(Statement::prepare(db(), sql));
        QVERIFY(MUST(outer.bind(":from", 0).one()));
        {
            auto inner = MUST(Statement::prepare(db(), sql));
            QVERIFY(MUST(inner.bind(":from", 2).one()));
            QCOMPARE(inner.integer(0), 3);
        }
        QCOMPARE(outer.integer(0), 1);
        QVERIFY(MUST(outer.next()));
        QCOMPARE(outer.integer(0), 2);
        QCOMPARE(db().preparations(), before + 2);
    }

    void forgetsItsValuesWhenGivenBack()
    {
        const char* const sql = "SELECT :a";
        {
            auto first = MUST(Statement::prepare(db(), sql));
            QVERIFY(MUST(first.bind(":a", QStringLiteral("secret")).one()));
        }
        auto second = MUST(Statement::prepare(db(), sql));
        QVERIFY(!second.one()); // unbound, not "secret"
    }

    void freesItsLockAtItsEnd()
    {
        addThings(100);
        auto other =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path()));
        {
            auto read = MUST(Statement::prepare(*other, "SELECT id FROM thing"));
            QVERIFY(MUST(read.one())); // left in the middle
        }
        QVERIFY_RESULT(m_store->change("INSERT INTO thing (name) VALUES ('free')"));
    }

    void readsRowsOfReturning()
    {
        auto transaction = MUST(Transaction::begin(db()));
        {
            auto insert =
                MUST(Statement::prepare(db(), "INSERT INTO thing (name) VALUES (:a), (:b) RETURNING id, name"));
            insert.bind(":a", QStringLiteral("a")).bind(":b", QStringLiteral("b"));
            QVERIFY(MUST(insert.one()));
            QCOMPARE(insert.text(1), QStringLiteral("a"));
            QVERIFY(MUST(insert.next()));
            QCOMPARE(insert.integer(0), 2);
        }
        QVERIFY_RESULT(transaction.commit());
        QCOMPARE(m_store->ask("SELECT count(*) FROM thing"), QStringLiteral("2"));
    }

    void stopsWhenCancelled()
    {
        struct Stop final : Progress
        {
            void report(const QString&, std::int64_t, std::int64_t) override {}
            bool cancelled() const override { return true; }
        } stop;
        const char* const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                    " SELECT count(*) FROM n";
        {
            const Database::CancelScope scope(db(), stop);
            auto counting = MUST(Statement::prepare(db(), endless));
            const auto counted = counting.one();
            QVERIFY(!counted && counted.error().code == Error::Code::Cancelled);
        }
        QCOMPARE(m_store->ask("SELECT 1"), QStringLiteral("1")); // the next one isn't stopped
    }

    void failsAtTheStepATestAsksFor()
    {
        db().failAtStep(3); // begin, run, commit
        QVERIFY(!m_store->change("INSERT INTO thing (name) VALUES ('x')"));
        QCOMPARE(m_store->ask("SELECT count(*) FROM thing"), QStringLiteral("0"));
        QVERIFY_RESULT(m_store->change("INSERT INTO thing (name) VALUES ('x')"));
    }

private:
    Database& db() { return m_store->database(); }
    void addThings(int count)
    {
        auto transaction = MUST(Transaction::begin(db()));
        auto insert = MUST(Statement::prepare(db(), "INSERT INTO thing (name) VALUES (:name)"));
        for (int i = 0; i < count; ++i)
            MUST(insert.bind(":name", QString::number(i)).exec());
        MUST(transaction.commit());
    }
    std::unique_ptr<test::SchemaFolder> m_schema;
    std::unique_ptr<test::TempStore> m_store;
};

QTEST_APPLESS_MAIN(TestStatement)
#include "tst_statement.moc"
