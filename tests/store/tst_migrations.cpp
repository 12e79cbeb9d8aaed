// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/migrations.h"
#include "support/temp_store.h"

#include <QDir>

using namespace clew;
using namespace clew::store;

class TestMigrations final : public QObject
{
    Q_OBJECT

private slots:
    void bringsAnOlderStoreUpToDateAndKeepsACopy()
    {
        test::SchemaFolder schema("CREATE TABLE part (name TEXT NOT NULL) STRICT;");
        test::TempStore temp(schema.path());
        QVERIFY_RESULT(temp.change("INSERT INTO part VALUES ('barrel')"));
        schema.add(QStringLiteral("0003_size.sql"), "ALTER TABLE part ADD COLUMN size INTEGER; -- ISO 13485:2016, 8.3\n"
                                                    "UPDATE part SET size = 7;");
        schema.add(QStringLiteral("0004_trigger.sql"),
                   "CREATE TRIGGER part_kept BEFORE DELETE ON part\nBEGIN\n"
                   "    SELECT RAISE(ABORT, 'records are kept; always');\nEND;\n-- end\n");
        temp.reopen();
        QCOMPARE(temp.database().schemaVersion(), 4);
        QCOMPARE(temp.ask("SELECT name || size FROM part"), QStringLiteral("barrel7"));
        const auto deleted = temp.change("DELETE FROM part");
        QVERIFY(!deleted && deleted.error().message.contains(QStringLiteral("records are kept; always")));

        schema.remove(QStringLiteral("0004_trigger.sql"));
        schema.remove(QStringLiteral("0003_size.sql"));
        const auto copy = MUST(Database::open(temp.path() + QStringLiteral(".before-0003"), temp.secret(),
                                              Database::OpenMode::ReadOnly, schema.path()));
        QCOMPARE(copy->schemaVersion(), 2);
        QCOMPARE(copy->uuid(), temp.database().uuid());
        QCOMPARE(QDir(temp.folder()).entryList(QDir::Files).size(), 2);
    }

    void leavesAStoreAsItWasWhereAMigrationFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("wrong SQL") << QByteArray("CREATE TABLE b (x INTEGER) STRICT; CREATE TABEL c (x);");
        QTest::newRow("breaks a rule") << QByteArray("INSERT INTO part VALUES ('x'); INSERT INTO part VALUES (NULL);");
        QTest::newRow("dangling") << QByteArray("PRAGMA defer_foreign_keys = 1; CREATE TABLE k (id INTEGER PRIMARY KEY,"
                                                " p INTEGER REFERENCES k (id)); INSERT INTO k VALUES (1, 2);");
        QTest::newRow("attach") << QByteArray("ATTACH ':memory:' AS x;");
        QTest::newRow("pragma") << QByteArray("PRAGMA journal_mode = WAL;");
        QTest::newRow("own commit") << QByteArray("CREATE TABLE b (x INTEGER) STRICT; COMMIT; SELECT nothing;");
        QTest::newRow("half") << QByteArray("CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE c (");
    }
    void leavesAStoreAsItWasWhereAMigrationFails()
    {
        QFETCH(QByteArray, script);
        test::SchemaFolder schema("CREATE TABLE part (name TEXT NOT NULL) STRICT;");
        test::TempStore temp(schema.path());
        const QString before = temp.ask("SELECT group_concat(sql) FROM sqlite_schema");
        temp.close();
        schema.add(QStringLiteral("0003_bad.sql"), script);
        QVERIFY(!Database::open(temp.path(), temp.secret(), Database::OpenMode::ReadWrite, schema.path()));
        schema.remove(QStringLiteral("0003_bad.sql"));
        temp.reopen();
        QCOMPARE(temp.database().schemaVersion(), 2);
        QCOMPARE(temp.ask("SELECT group_concat(sql) FROM sqlite_schema"), before);
        QCOMPARE(temp.ask("SELECT count(*) FROM part"), QStringLiteral("0"));
    }

    void neverMigratesForReading()
    {
        test::SchemaFolder schema;
        test::TempStore temp(schema.path());
        temp.close();
        schema.add(QStringLiteral("0002_new.sql"), "CREATE TABLE part (name TEXT) STRICT;");
        const auto opened = Database::open(temp.path(), temp.secret(), Database::OpenMode::ReadOnly, schema.path());
        QVERIFY(!opened && opened.error().message.contains(QStringLiteral("older Clew")));
    }

    void upgradedAndFreshStoresAreTheSame()
    {
        test::SchemaFolder schema("CREATE TABLE a (x INTEGER) STRICT;");
        test::TempStore upgraded(schema.path());
        schema.add(QStringLiteral("0003_b.sql"), "CREATE TABLE b (y TEXT) STRICT; CREATE INDEX b_y ON b (y);");
        upgraded.reopen();
        test::TempStore fresh(schema.path());
        const char* const all = "SELECT group_concat(name || sql, ';' ORDER BY name) FROM sqlite_schema";
        QCOMPARE(upgraded.ask(all), fresh.ask(all));
        QVERIFY(fresh.ask(all).contains(QStringLiteral("b_y")));
    }

    void readsOnlyAWellNumberedFolder_data()
    {
        QTest::addColumn<QString>("extra");
        for (const char* name :
             {"0003_gap.sql", "0001_twice.sql", "2_short.sql", "0002_Big.sql", "0002_x.sql.bak", "readme.txt"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void readsOnlyAWellNumberedFolder()
    {
        QFETCH(QString, extra);
        test::SchemaFolder schema;
        QVERIFY_RESULT(readMigrations(schema.path()));
        schema.add(extra, "SELECT 1;");
        QVERIFY(!readMigrations(schema.path()));
        QVERIFY(!readMigrations(QStringLiteral(":/no such folder")));
    }

    void cutsAScriptWhereItsStatementsEnd()
    {
        const QByteArray script =
            "-- one; two\nCREATE TABLE a (x TEXT DEFAULT ';');\nCREATE TRIGGER t AFTER INSERT ON a\n"
            "BEGIN\n    SELECT 1;\n    SELECT 2;\nEND;\n/* ; */ SELECT 3;\n-- last\n";
        const auto statements = MUST(cutScript(script));
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements[1].contains("SELECT 2;\nEND;"));
        QVERIFY(!cutScript("SELECT 1; SELECT 2"));
        QVERIFY(!cutScript("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;"));
        QVERIFY(MUST(cutScript("-- nothing;\n")).isEmpty());
    }

    void embeddedSchemaIsInOrder()
    {
        const auto migrations = MUST(readMigrations(embeddedSchema()));
        QCOMPARE(migrations.first().name, QStringLiteral("0001_foundation.sql"));
        QCOMPARE(
            QDir(QStringLiteral(CLEW_SOURCE_DIR "/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files).size(),
            migrations.size()); // a file CMake was not told of would be missing in the program
    }
};

QTEST_APPLESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
