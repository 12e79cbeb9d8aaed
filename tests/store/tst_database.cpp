// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/backup.h"
#include "store/store_place.h"
#include "support/temp_store.h"

#include <QDir>

#include <sqlite3.h>

using namespace clew;
using namespace clew::store;

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void makesAStoreThatOpensAgain()
    {
        test::TempStore temp;
        const QString uuid = temp.database().uuid();
        QCOMPARE(uuid[14], QLatin1Char('7'));
        QCOMPARE(temp.database().schemaVersion(), MUST(readVersion(temp)));
        temp.reopen();
        QCOMPARE(temp.database().uuid(), uuid);
        QVERIFY(!temp.database().isReadOnly() && temp.database().readOnlyReason().isEmpty());
        QCOMPARE(QDir(temp.folder()).entryList(QDir::Files), QStringList{QStringLiteral("shop.clew")});
        QCOMPARE(QFile::permissions(temp.path()) & 0x0077, QFileDevice::Permissions());
    }

    void neverMakesAStoreOverAFile()
    {
        test::TempStore temp;
        temp.close();
        const QByteArray before = content(temp.path());
        const auto made = Database::create(temp.path(), temp.secret(), temp.clock());
        QVERIFY(!made && made.error().code == Error::Code::Conflict);
        QCOMPARE(content(temp.path()), before);
    }

    void leavesNothingWhereTheSchemaFails()
    {
        const test::SchemaFolder schema("CREATE TABLE a (x INTEGER); CREATE TABLE a (x INTEGER);");
        QTemporaryDir folder;
        const auto made = Database::create(folder.filePath(QStringLiteral("a.clew")), MUST(StoreSecret::random()),
                                           test::TestClock(), schema.path());
        QVERIFY(!made);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesWhatIsNoStore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << int(Error::Code::Storage) << QStringLiteral("is empty");
        QTest::newRow("plain SQLite") << plainSqlite() << int(Error::Code::Storage) << QStringLiteral("plain SQLite");
        QTest::newRow("foreign") << QByteArray("%PDF-1.7 and so on") << int(Error::Code::Storage)
                                 << QStringLiteral("no Clew store");
        QTest::newRow("foreign, whole pages")
            << QByteArray(8192, 'x') << int(Error::Code::Locked) << QStringLiteral("does not open this file");
        QTest::newRow("zeros") << QByteArray(8192, '\0') << int(Error::Code::Locked)
                               << QStringLiteral("does not open this file");
    }
    void refusesWhatIsNoStore()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.clew"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const auto mode : {Database::OpenMode::ReadWrite, Database::OpenMode::ReadOnly}) {
            const auto opened = Database::open(path, MUST(StoreSecret::random()), mode);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), code);
            QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
        }
        QCOMPARE(content(path), bytes);
    }

    void refusesNoFileAndAFolder()
    {
        QTemporaryDir folder;
        const auto none = Database::open(folder.filePath(QStringLiteral("no.clew")), MUST(StoreSecret::random()));
        QVERIFY(!none && none.error().code == Error::Code::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("no.clew"))));
        QVERIFY(!Database::open(folder.path(), MUST(StoreSecret::random())));
    }

    void refusesTheWrongKeyAndChangesNothing()
    {
        test::TempStore temp;
        temp.close();
        const QByteArray before = content(temp.path());
        const auto opened = Database::open(temp.path(), MUST(StoreSecret::random()));
        QVERIFY(!opened && opened.error().code == Error::Code::Locked);
        QCOMPARE(content(temp.path()), before);
        temp.reopen();
    }

    void refusesANewerSchemaAndAnotherProgramsFile()
    {
        test::TempStore temp;
        const auto rewrite = [&](const char* pragma) {
            temp.close();
            const auto raw = MUST(Connection::open(temp.path(), temp.secret(), Connection::Access::ReadWrite));
            MUST(raw.run(pragma));
        };
        rewrite("PRAGMA user_version = 9999");
        const auto newer = Database::open(temp.path(), temp.secret());
        QVERIFY(!newer && newer.error().code == Error::Code::Storage);
        QVERIFY(newer.error().message.contains(QStringLiteral("newer Clew")));
        rewrite("PRAGMA application_id = 7");
        const auto other = Database::open(temp.path(), temp.secret());
        QVERIFY(!other && other.error().message.contains(QStringLiteral("another program")));
    }

    void noticesEveryFlippedByteOfAPage()
    {
        test::TempStore temp;
        temp.close();
        const QByteArray whole = content(temp.path());
        constexpr qsizetype step = 4096 / 5 + 61; // each page in four or five places, others in each
        for (qsizetype at = 0; at < whole.size(); at += step) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x10);
            overwrite(temp.path(), damaged);
            const auto opened = Database::open(temp.path(), temp.secret(), Database::OpenMode::ReadOnly);
            const bool noticed = !opened || !MUST(checkStore(**opened, true)).isEmpty();
            QVERIFY2(noticed, qPrintable(QString::number(at)));
        }
        overwrite(temp.path(), whole);
        temp.reopen();
        QVERIFY(MUST(checkStore(temp.database(), true)).isEmpty());
    }

    void keepsNoPlaintextInFileOrJournal()
    {
        const test::SchemaFolder schema("CREATE TABLE secret_table (marker TEXT) STRICT;");
        test::TempStore temp(schema.path());
        QVERIFY_RESULT(temp.change("INSERT INTO secret_table VALUES ('PLAINMARKER one')"));
        auto transaction = MUST(Transaction::begin(temp.database()));
        auto update = MUST(Statement::prepare(temp.database(), "UPDATE secret_table SET marker = 'PLAINMARKER two'"));
        MUST(update.exec());
        sqlite3_db_cacheflush(temp.database().handle()); // journal and file written, transaction still open
        const QByteArray journal = content(temp.path() + QStringLiteral("-journal"));
        QVERIFY(journal.size() > 4096);
        for (const QByteArray& bytes : {content(temp.path()), journal}) {
            QVERIFY(!bytes.contains("PLAINMARKER"));
            QVERIFY(!bytes.contains("secret_table"));
            QVERIFY(!bytes.contains("SQLite format"));
        }
        QVERIFY_RESULT(transaction.commit());
        QVERIFY(!QFile::exists(temp.path() + QStringLiteral("-journal")));
    }

    void opensReadOnlyOnRequestAndRefusesToWrite()
    {
        test::TempStore temp;
        temp.close();
        auto reading = MUST(Database::open(temp.path(), temp.secret(), Database::OpenMode::ReadOnly));
        QVERIFY(reading->isReadOnly());
        const auto begun = Transaction::begin(*reading);
        QVERIFY(!begun && begun.error().code == Error::Code::Storage);
        auto write = MUST(Statement::prepare(*reading, "DELETE FROM store_setting"));
        QVERIFY(!write.exec());
    }

    void allowsOnlyRowsAndQuestions_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : {"ATTACH ':memory:' AS other",
                                "DETACH main",
                                "CREATE TABLE t (x)",
                                "CREATE INDEX i ON store_setting (value)",
                                "CREATE VIEW v AS SELECT 1",
                                "CREATE TEMP VIEW v AS SELECT 1",
                                "CREATE TRIGGER t AFTER INSERT ON store_setting BEGIN SELECT 1; END",
                                "CREATE TEMP TRIGGER t AFTER INSERT ON store_setting BEGIN SELECT 1; END",
                                "CREATE VIRTUAL TABLE f USING fts5(x)",
                                "DROP TABLE store_setting",
                                "ALTER TABLE store_setting RENAME TO s",
                                "ALTER TABLE store_setting ADD COLUMN x",
                                "ANALYZE",
                                "REINDEX",
                                "VACUUM",
                                "VACUUM INTO '/tmp/stolen.db'",
                                "PRAGMA writable_schema = ON",
                                "PRAGMA user_version = 7",
                                "PRAGMA journal_mode = WAL",
                                "PRAGMA synchronous = OFF",
                                "PRAGMA foreign_keys = OFF",
                                "PRAGMA recursive_triggers = OFF",
                                "PRAGMA key = 'x'",
                                "PRAGMA rekey = 'x'",
                                "PRAGMA cipher_memory_security = ON",
                                "PRAGMA temp_store = FILE",
                                "PRAGMA trusted_schema = ON",
                                "PRAGMA cipher_log = '/tmp/log'",
                                "UPDATE sqlite_schema SET sql = ''",
                                "DELETE FROM sqlite_schema",
                                "INSERT INTO sqlite_schema DEFAULT VALUES",
                                "SELECT sqlcipher_export('main')",
                                "SELECT load_extension('x')"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void allowsOnlyRowsAndQuestions()
    {
        QFETCH(QByteArray, sql);
        test::TempStore temp;
        QSqlQuery query = temp.database().query();
        QVERIFY(!query.exec(QString::fromUtf8(sql)));
        QVERIFY(!temp.ask("SELECT value FROM store_setting WHERE name = 'store_uuid'").isEmpty());
    }

    void answersQuestionsAboutItself()
    {
        test::TempStore temp;
        for (const char* sql : {"PRAGMA table_info(store_setting)", "PRAGMA user_version", "PRAGMA quick_check",
                                "PRAGMA cipher_integrity_check", "EXPLAIN QUERY PLAN SELECT value FROM store_setting",
                                "CREATE TEMP TABLE scratch (x INTEGER)"}) {
            QSqlQuery query = temp.database().query();
            QVERIFY2(query.exec(QString::fromUtf8(sql)), sql);
        }
    }

    void searchesFullText()
    {
        const test::SchemaFolder schema("CREATE VIRTUAL TABLE words USING fts5(text);");
        test::TempStore temp(schema.path());
        QVERIFY_RESULT(temp.change("INSERT INTO words VALUES ('barrel of titanium'), ('ring of brass')"));
        QCOMPARE(temp.ask("SELECT text FROM words WHERE words MATCH 'titan*'"), QStringLiteral("barrel of titanium"));
        QVERIFY_RESULT(temp.change("DELETE FROM words WHERE text LIKE 'ring%'"));
        QVERIFY(!temp.change("DELETE FROM words_data")); // its inside is nobody's business
    }

    void refusesAnOldLibrary()
    {
        QVERIFY(!checkLibrary(3051002));
        QVERIFY_RESULT(checkLibrary(3051003));
        for (const char* version : {"", "3.4.1", "4.13.9 community", "4.9.0 community"})
            QVERIFY2(!checkCipher(version), version);
        for (const char* version : {"4.14.0 community", "4.20.1 community", "5.0.0"})
            QVERIFY2(checkCipher(version), version);
    }

    void knowsUnsafePlaces()
    {
        for (const char* type : {"nfs4", "cifs", "smb3", "fuse.sshfs"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "NTFS", "apfs", "overlay", ""})
            QVERIFY2(!isNetworkFileSystem(type), type);
        for (const char* path :
             {"/home/a/OneDrive - Shop Inc/x.clew", "/home/a/Dropbox/q/x.clew", "C:/Google Drive/x.clew"})
            QVERIFY2(isCloudFolder(QString::fromUtf8(path)), path);
        for (const char* path : {"/home/a/Dropboxes/x.clew", "/home/a/dropbox", "/srv/icloudy/x.clew"})
            QVERIFY2(!isCloudFolder(QString::fromUtf8(path)), path);
    }

    void opensForReadingInACloudFolderAndSaysWhy()
    {
        test::TempStore temp;
        temp.close();
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Dropbox")));
        const QString path = folder.filePath(QStringLiteral("Dropbox/shop.clew"));
        QVERIFY(QFile::copy(temp.path(), path));
        const auto opened = MUST(Database::open(path, temp.secret()));
        QVERIFY(opened->isReadOnly());
        QVERIFY(opened->readOnlyReason().contains(QStringLiteral("cloud")));
        const auto begun = Transaction::begin(*opened);
        QVERIFY(!begun && begun.error().message == opened->readOnlyReason());
        QVERIFY(!Database::create(folder.filePath(QStringLiteral("Dropbox/new.clew")), temp.secret(), temp.clock()));
    }

private:
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }
    static QByteArray plainSqlite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plain.db"));
        sqlite3* handle = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &handle);
        sqlite3_exec(handle, "CREATE TABLE t (x)", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        return content(path);
    }
    static Result<int> readVersion(test::TempStore& temp) { return temp.ask("PRAGMA user_version").toInt(); }
};

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"
