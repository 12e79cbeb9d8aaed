// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/connection.h"
#include "store_child.h"
#include "support/temp_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace clew;
using namespace clew::store;

class TestFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_schema = std::make_unique<test::SchemaFolder>("CREATE TABLE one (text TEXT NOT NULL) STRICT;"
                                                        "CREATE TABLE two (text TEXT NOT NULL) STRICT;");
        m_store = std::make_unique<test::TempStore>(m_schema->path());
    }
    void cleanup()
    {
        m_store.reset();
        m_schema.reset();
    }

    /// kill -9 shows atomicity and recovery, not durability: the page cache survives it.
    void losesNoAcknowledgedCommitWhenKilled()
    {
        m_store->close();
        int acknowledged = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess child;
            start(child,
                  {QStringLiteral("append"), m_store->path(), secret(), m_schema->path(), QStringLiteral("1000000")});
            QVERIFY(child.waitForReadyRead(20000));
            QThread::msleep(QRandomGenerator::global()->bounded(60U));
            child.kill();
            QVERIFY(child.waitForFinished(20000));
            acknowledged += int(child.readAllStandardOutput().count('\n'));
            const int found = test::countPairs(m_store->path(), secret().toLatin1(), m_schema->path());
            QVERIFY2(found >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(acknowledged)));
            QVERIFY(found <= acknowledged + round + 1); // a commit may be killed before it is told
        }
        QVERIFY(acknowledged >= 15);
    }

    void leavesAllOldOrAllNewWhenKilledWhileMigrating()
    {
        fill(20000);
        m_store->close();
        const QString pristine = m_store->folder() + QStringLiteral("/pristine");
        QVERIFY(QFile::copy(m_store->path(), pristine));
        const QString copy = m_store->path() + QStringLiteral(".before-0003");
        m_schema->add(QStringLiteral("0003_big.sql"),
                      "CREATE TABLE three (text TEXT NOT NULL) STRICT;\n"
                      "INSERT INTO three (text) SELECT text || text FROM one;\n"
                      "UPDATE one SET text = 'new';\nCREATE INDEX three_text ON three (text);\n");
        int old = 0;
        int fresh = 0;
        for (int round = 0; round < 16; ++round) {
            QProcess child;
            start(child, {QStringLiteral("open"), m_store->path(), secret(), m_schema->path()});
            QVERIFY(child.waitForStarted());
            while (!QFile::exists(copy) && child.state() == QProcess::Running)
                child.waitForFinished(1);                            // the migration begins once its copy has its name
            child.waitForFinished(round == 15 ? 20000 : round * 25); // the last one may finish: the control
            child.kill();
            child.waitForFinished(20000);
            const bool isNew = checkOldOrNew();
            (isNew ? fresh : old)++;
            if (round % 5 == 4) { // the upgrade works after a kill as well
                m_store->reopen();
                QCOMPARE(m_store->database().schemaVersion(), 3);
                QCOMPARE(m_store->ask("SELECT count(*) FROM three"), QStringLiteral("20000"));
                m_store->close();
            }
            QVERIFY(QFile::remove(m_store->path()) && QFile::remove(copy));
            QFile::remove(m_store->path() + QStringLiteral("-journal"));
            QVERIFY(QFile::copy(pristine, m_store->path()));
        }
        qInfo("killed before the end: %d, after it: %d", old, fresh);
        QVERIFY(old > 0 && fresh > 0);
    }

    void twoProcessesWriteInTurnsAndLoseNothing()
    {
        m_store->close();
        QProcess first;
        QProcess second;
        for (QProcess* child : {&first, &second})
            start(*child,
                  {QStringLiteral("append"), m_store->path(), secret(), m_schema->path(), QStringLiteral("40")});
        for (QProcess* child : {&first, &second}) {
            QVERIFY(child->waitForFinished(100000));
            QVERIFY2(child->exitCode() == 0, child->readAllStandardError().constData());
            QCOMPARE(child->readAllStandardOutput().count('\n'), 40);
        }
        QCOMPARE(test::countPairs(m_store->path(), secret().toLatin1(), m_schema->path()), 80);
    }

    void recoversAHotJournalButNotForReadingOnly()
    {
        fill(300);
        auto transaction = MUST(Transaction::begin(m_store->database()));
        run("UPDATE one SET text = 'half done'");
        sqlite3_db_cacheflush(m_store->database().handle());
        const QString crashed = m_store->folder() + QStringLiteral("/crashed.clew");
        QVERIFY(QFile::copy(m_store->path(), crashed));
        QVERIFY(QFile::copy(m_store->path() + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        const auto reading = Database::open(crashed, m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path());
        QVERIFY(!reading && reading.error().code == Error::Code::Storage);
        QVERIFY2(reading.error().message.contains(QStringLiteral("not closed properly")),
                 qPrintable(reading.error().message));
        QCOMPARE(test::countPairs(crashed, secret().toLatin1(), m_schema->path()), 300);
        const auto database =
            MUST(Database::open(crashed, m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path()));
        auto half = MUST(Statement::prepare(*database, "SELECT count(*) FROM one WHERE text = 'half done'"));
        QVERIFY(MUST(half.one()) && half.integer(0) == 0);
    }

    void saysThatTheDiskIsFullAndGoesOnAfterwards()
    {
        fill(10);
        sqlite3* const handle = m_store->database().handle();
        const auto limit = [&](int pages) {
            sqlite3_set_authorizer(handle, nullptr, nullptr); // SQLite's own stand-in for a full disk
            sqlite3_exec(handle, ("PRAGMA max_page_count = " + std::to_string(pages)).c_str(), nullptr, nullptr,
                         nullptr);
            m_store->database().setInsertOnly({});
        };
        limit(m_store->ask("PRAGMA page_count").toInt() + 2);
        const auto full = grow();
        QVERIFY(!full && full.error().code == Error::Code::Storage);
        QVERIFY(full.error().message.contains(QStringLiteral("disk is full")));
        QVERIFY(!m_store->database().inTransaction() && m_store->database().isUsable());
        limit(1000000);
        QVERIFY_RESULT(grow());
        QCOMPARE(m_store->ask("SELECT count(*) FROM one"), QStringLiteral("1010"));
    }

#ifdef Q_OS_UNIX
    void survivesAFileThatMayNotGrow()
    {
        fill(10);
        const qint64 size = QFileInfo(m_store->path()).size();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(size) + 3 * 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = grow();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!refused && refused.error().code == Error::Code::Storage);
        QVERIFY(m_store->database().isUsable());
        QVERIFY_RESULT(grow());
        m_store->close();
        const auto counted =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path()));
        auto count = MUST(Statement::prepare(*counted, "SELECT count(*) FROM one"));
        QVERIFY(MUST(count.one()) && count.integer(0) == 1010);
    }

    void opensForReadingWhereItMayNotWriteAndSaysWhy()
    {
        fill(1);
        m_store->close();
        QVERIFY(QFile::setPermissions(m_schema->path(),
                                      QFile::permissions(m_schema->path()) | QFile::ReadOther | QFile::ExeOther));
        QProcess child;
        start(child, {QStringLiteral("readonly"), m_store->path(), secret(), m_schema->path()});
        QVERIFY(child.waitForFinished(20000));
        QVERIFY2(child.exitCode() == 0, child.readAllStandardError().constData());
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(said.startsWith("1|0|You may not write"), said.constData());
    }
#endif

    /// Every step of a use case fails once; after each the store is as before and works.
    void anyFailingStepLeavesTheStoreAsItWas()
    {
        int step = 0;
        while (true) {
            m_store->database().failAtStep(++step);
            const auto added = addPair();
            m_store->database().failAtStep(0);
            if (added)
                break;
            QCOMPARE(added.error().code, Error::Code::Storage);
            QCOMPARE(m_store->ask("SELECT (SELECT count(*) FROM one) + (SELECT count(*) FROM two)"),
                     QStringLiteral("0"));
            QVERIFY(!m_store->database().inTransaction());
        }
        QCOMPARE(step, 5); // begin, two runs, commit, and then all went well
        QCOMPARE(m_store->ask("SELECT (SELECT count(*) FROM one) + (SELECT count(*) FROM two)"), QStringLiteral("2"));
    }

private:
    static void start(QProcess& child, const QStringList& arguments)
    {
        child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    }
    QString secret() const
    {
        const auto bytes = m_store->secret().bytes();
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex());
    }
    void run(const char* sql)
    {
        auto statement = MUST(Statement::prepare(m_store->database(), sql));
        MUST(statement.exec());
    }
    Result<> addPair()
    {
        auto transaction = TRY(Transaction::begin(m_store->database()));
        auto one = TRY(Statement::prepare(m_store->database(), "INSERT INTO one (text) VALUES ('x')"));
        TRY(one.exec());
        auto two = TRY(Statement::prepare(m_store->database(), "INSERT INTO two (text) VALUES ('x')"));
        TRY(two.exec());
        return transaction.commit();
    }
    void fill(int rows)
    {
        for (const char* table : {"one", "two"}) {
            const QByteArray sql =
                QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ") +
                QByteArray::number(rows) + ") INSERT INTO " + table + " (text) SELECT hex(randomblob(100)) FROM n";
            MUST(m_store->change(sql.constData()));
        }
    }
    Result<> grow()
    {
        return m_store->change("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                               " INSERT INTO one (text) SELECT hex(randomblob(100)) FROM n");
    }
    bool checkOldOrNew()
    {
        const auto raw = MUST(Connection::open(m_store->path(), m_store->secret(), Connection::Access::ReadWrite));
        const int version = MUST(raw.ask("PRAGMA user_version")).toInt();
        const int changed = MUST(raw.ask("SELECT count(*) FROM one WHERE text = 'new'")).toInt();
        const int tables = MUST(raw.ask("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'three%'")).toInt();
        const bool isOld = version == 2 && changed == 0 && tables == 0;
        const bool isNew = version == 3 && changed == 20000 && tables == 2;
        if (!isOld && !isNew)
            qFatal("version %d, %d rows changed, %d tables", version, changed, tables);
        if (MUST(raw.ask("PRAGMA quick_check")) != "ok")
            qFatal("damaged");
        return isNew;
    }

    std::unique_ptr<test::SchemaFolder> m_schema;
    std::unique_ptr<test::TempStore> m_store;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return test::storeChild(arguments.mid(2));
    TestFaults faults;
    return QTest::qExec(&faults, argc, argv);
}
#include "tst_faults.moc"
