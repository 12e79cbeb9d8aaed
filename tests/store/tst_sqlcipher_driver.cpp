// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/sqlcipher_driver.h"
#include "support/testing.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlTableModel>

#include <sqlite3.h>

using namespace clew;

class TestSqlCipherDriver final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCOMPARE(sqlite3_open(":memory:", &m_handle), SQLITE_OK);
        m_db = QSqlDatabase::addDatabase(new store::SqlCipherDriver(m_handle), connection());
        exec("CREATE TABLE part (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size INTEGER, share REAL, bytes "
             "BLOB,"
             " twice INTEGER GENERATED ALWAYS AS (size * 2))");
    }
    void cleanup()
    {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection());
        QCOMPARE(sqlite3_close(m_handle), SQLITE_OK); // SQLITE_BUSY were a statement left
    }

    void bindsNamedValuesTheSameOneTwiceToo()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO part (name, size, share) VALUES (:n || ':x', :s, :s)")));
        query.bindValue(QStringLiteral(":n"), QStringLiteral("barrel"));
        query.bindValue(QStringLiteral(":s"), 3);
        QVERIFY(query.exec());
        QCOMPARE(value("SELECT name || size || share FROM part").toString(), QStringLiteral("barrel:x33.0"));
    }

    void bindsByPositionAndRunsAgain()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO part (name, size) VALUES (?, ?)")));
        for (int i = 0; i < 3; ++i) {
            query.addBindValue(QString::number(i));
            query.addBindValue(i);
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
            QCOMPARE(query.lastInsertId().toLongLong(), i + 1);
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QCOMPARE(value("SELECT sum(size) FROM part").toInt(), 3);
        QVERIFY(query.exec(QStringLiteral("UPDATE part SET size = 9 WHERE size > 0")));
        QCOMPARE(query.numRowsAffected(), 2);
    }

    void refusesTooFewValues()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?")));
        query.addBindValue(1);
        QVERIFY(!query.exec());
    }

    void keepsValuesExactly_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("largest") << QVariant(std::numeric_limits<qlonglong>::max());
        QTest::newRow("smallest") << QVariant(std::numeric_limits<qlonglong>::min());
        QTest::newRow("beyond a double") << QVariant(9007199254740993LL);
        QTest::newRow("double") << QVariant(0.1);
        QTest::newRow("text") << QVariant(QStringLiteral("µ 😀 '\"\n"));
        QTest::newRow("text with nul") << QVariant(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("empty text") << QVariant(QStringLiteral(""));
        QTest::newRow("bytes") << QVariant(QByteArray("\0\1\xff\0", 4));
        QTest::newRow("empty bytes") << QVariant(QByteArray(""));
    }
    void keepsValuesExactly()
    {
        QFETCH(QVariant, value);
        for (const auto policy : {QSql::LowPrecisionDouble, QSql::LowPrecisionInt32, QSql::LowPrecisionInt64}) {
            QSqlQuery query(m_db);
            query.setNumericalPrecisionPolicy(policy);
            QVERIFY(query.prepare(QStringLiteral("SELECT ?")));
            query.addBindValue(value);
            QVERIFY(query.exec() && query.next());
            QCOMPARE(query.value(0), value);
            QCOMPARE(query.value(0).typeId(), value.typeId());
        }
    }

    void refusesAnIntegerTheStoreCannotHold()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("SELECT ?")));
        query.addBindValue(std::numeric_limits<qulonglong>::max());
        QVERIFY(!query.exec());
    }

    void bindsAndReadsTypedNull()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO part (name, size, bytes) VALUES ('x', ?, ?)")));
        query.addBindValue(QVariant(QMetaType(QMetaType::LongLong)));
        query.addBindValue(QVariant(QMetaType(QMetaType::QByteArray)));
        QVERIFY(query.exec());
        QVERIFY(query.exec(QStringLiteral("SELECT size, bytes, name FROM part")) && query.next());
        QVERIFY(query.isNull(0) && query.isNull(1) && !query.isNull(2));
        QCOMPARE(query.value(0).typeId(), int(QMetaType::LongLong));
        QCOMPARE(query.value(1).typeId(), int(QMetaType::QByteArray));
    }

    void readsForwardOnly()
    {
        addParts(5);
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        QVERIFY(query.exec(QStringLiteral("SELECT id FROM part ORDER BY id")));
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), i);
        }
        QVERIFY(!query.next() && !query.previous() && !query.value(0).isValid());
    }

    void scrollsBackAndForth()
    {
        addParts(5);
        QSqlQuery query(m_db);
        QVERIFY(query.exec(QStringLiteral("SELECT id, name FROM part ORDER BY id")));
        QVERIFY(query.seek(3));
        QCOMPARE(query.value(0).toInt(), 4);
        QVERIFY(query.first());
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 5);
        QVERIFY(query.previous());
        QCOMPARE(query.value(1).toString(), QStringLiteral("part 4"));
        QVERIFY(!query.seek(5));
        QVERIFY(!query.value(2).isValid());
    }

    void answersReturningAtOnce()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.exec(QStringLiteral("INSERT INTO part (name) VALUES ('a'), ('b') RETURNING id, name")));
        QVERIFY(query.next() && query.next());
        QCOMPARE(query.value(1).toString(), QStringLiteral("b"));
        QVERIFY(!query.next());
        QCOMPARE(query.numRowsAffected(), 2);
    }

    void runsBatches()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO part (name, size) VALUES (?, ?)")));
        query.addBindValue(QVariantList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        query.addBindValue(QVariantList{1, 2, 3});
        QVERIFY(query.execBatch());
        QCOMPARE(value("SELECT count(*) || ':' || sum(size) FROM part").toString(), QStringLiteral("3:6"));
    }

    void commitsAndRollsBack()
    {
        QVERIFY(m_db.transaction());
        QVERIFY(!m_db.transaction());
        addParts(1);
        QVERIFY(m_db.rollback());
        QCOMPARE(value("SELECT count(*) FROM part").toInt(), 0);
        QVERIFY(m_db.transaction());
        addParts(1);
        QVERIFY(m_db.commit());
        QVERIFY(!m_db.commit());
        QCOMPARE(value("SELECT count(*) FROM part").toInt(), 1);
    }

    void givesExtendedErrorCodes()
    {
        addParts(1);
        QSqlQuery query(m_db);
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO part (name) VALUES ('part 1')")));
        QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("2067")); // SQLITE_CONSTRAINT_UNIQUE
        QVERIFY(!query.exec(QStringLiteral("SELECT nothing FROM part")));
        QVERIFY(query.lastError().databaseText().contains(QStringLiteral("nothing")));
        QVERIFY(!query.isActive() && !query.next());
    }

    void refusesASecondStatementBehindTheFirst()
    {
        QSqlQuery query(m_db);
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO part (name) VALUES ('a'); DROP TABLE part")));
        QVERIFY(!query.prepare(QStringLiteral("SELECT 1; SELECT 2")));
        QVERIFY(!query.exec(QStringLiteral("   ")));
        QVERIFY(!query.exec(QStringLiteral("SELECT 1; nonsense")));
        QVERIFY(query.exec(QStringLiteral("SELECT 1; -- done; really\n /* ; */ ")));
        QCOMPARE(value("SELECT count(*) FROM part").toInt(), 0);
    }

    void finishFreesTheLock()
    {
        addParts(10);
        QSqlQuery reading(m_db);
        reading.setForwardOnly(true);
        QVERIFY(reading.exec(QStringLiteral("SELECT id FROM part")) && reading.next());
        QSqlQuery change(m_db);
        QVERIFY(!change.exec(QStringLiteral("DROP TABLE part"))); // SQLITE_LOCKED by the open SELECT
        reading.finish();
        QVERIFY(change.exec(QStringLiteral("DROP TABLE part")));
    }

    void describesTables()
    {
        exec("CREATE TABLE \"odd \"\"name\" (b INTEGER, a TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID");
        exec("CREATE VIEW seen AS SELECT name, size FROM part");
        QCOMPARE(m_db.tables(), (QStringList{QStringLiteral("odd \"name"), QStringLiteral("part")}));
        QCOMPARE(m_db.tables(QSql::Views), QStringList{QStringLiteral("seen")});
        QCOMPARE(m_db.tables(QSql::SystemTables), QStringList{QStringLiteral("sqlite_schema")});
        const QSqlRecord part = m_db.record(QStringLiteral("part"));
        QCOMPARE(part.count(), 6);
        QCOMPARE(part.field(0).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(part.field(1).metaType().id(), int(QMetaType::QString));
        QVERIFY(part.field(1).requiredStatus() == QSqlField::Required);
        QCOMPARE(part.field(3).metaType().id(), int(QMetaType::Double));
        QCOMPARE(part.field(4).metaType().id(), int(QMetaType::QByteArray));
        QVERIFY(part.field(5).isReadOnly());
        const QSqlIndex key = m_db.primaryIndex(QStringLiteral("odd \"name"));
        QCOMPARE(key.fieldName(0) + key.fieldName(1), QStringLiteral("ab"));
        QVERIFY(m_db.record(QStringLiteral("none")).isEmpty());
    }

    void namesTheColumnsOfAQuery()
    {
        addParts(1);
        QSqlQuery query(m_db);
        QVERIFY(query.exec(QStringLiteral("SELECT name AS label, size, 1 + 1 FROM part")) && query.next());
        QCOMPARE(query.record().fieldName(0), QStringLiteral("label"));
        QCOMPARE(query.record().field(1).tableName(), QStringLiteral("part"));
        QCOMPARE(query.value(QStringLiteral("label")).toString(), QStringLiteral("part 1"));
    }

    void feedsATableModel()
    {
        addParts(2);
        exec("CREATE TABLE plain (id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
        exec("INSERT INTO plain VALUES (1, 'a'), (2, 'b')");
        QSqlTableModel model(nullptr, m_db);
        model.setTable(QStringLiteral("plain"));
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(1, 1), QStringLiteral("it's")));
        QVERIFY(model.insertRow(2) && model.setData(model.index(2, 1), QStringLiteral("c")));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(value("SELECT group_concat(name) FROM plain").toString(), QStringLiteral("a,it's,c"));
    }

    void outlivesNothing()
    {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(QStringLiteral("SELECT 1")));
        m_db.driver()->close(); // finalizes the live statement; cleanup() closes the handle
        QVERIFY(!query.exec());
        QVERIFY(!m_db.open());
        QVERIFY(!QSqlQuery(m_db).exec(QStringLiteral("SELECT 1")));
    }

    void isTheOnlySqliteInTheProcess()
    {
        QVERIFY(sqlite3_libversion_number() >= 3051003);
        QCOMPARE(sqlite3_threadsafe(), 1);
        for (const char* option :
             {"HAS_CODEC", "TEMP_STORE=3", "ENABLE_PREUPDATE_HOOK", "OMIT_LOAD_EXTENSION", "ENABLE_FTS5"})
            QVERIFY2(sqlite3_compileoption_used(option), option);
    }

private:
    static QString connection() { return QStringLiteral("driver test"); }
    void exec(const char* sql)
    {
        QSqlQuery query(m_db);
        QVERIFY2(query.exec(QString::fromUtf8(sql)), qPrintable(query.lastError().text()));
    }
    QVariant value(const char* sql)
    {
        QSqlQuery query(m_db);
        return query.exec(QString::fromUtf8(sql)) && query.next() ? query.value(0) : QVariant();
    }
    void addParts(int count)
    {
        for (int i = 1; i <= count; ++i)
            exec(QByteArray("INSERT INTO part (name) VALUES ('part " + QByteArray::number(i) + "')").constData());
    }

    sqlite3* m_handle = nullptr;
    QSqlDatabase m_db;
};

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipher_driver.moc"
