// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/backup.h"

#include "schema_folder.h"
#include "store/key_file.h"
#include "support/temp_store.h"

#include <QDir>

using namespace clew;
using namespace clew::store;

namespace {

/// Notes what it is told, and stops the work when it was asked so many times.
class Watcher final : public Progress
{
public:
    void report(const QString& step, std::int64_t done, std::int64_t total) override
    {
        if (!steps.contains(step))
            steps.append(step);
        if (total > 0 && done == total)
            pages = total;
    }
    bool cancelled() const override { return asked++ >= stopAfter; }

    mutable int asked = 0;
    int stopAfter = 1'000'000'000;
    QStringList steps;
    std::int64_t pages = 0;
};

} // namespace

class TestBackup final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_schema = std::make_unique<test::SchemaFolder>("CREATE TABLE note (text TEXT NOT NULL) STRICT;");
        m_store = std::make_unique<test::TempStore>(m_schema->path());
        MUST(m_store->change("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                             " INSERT INTO note (text) SELECT 'note number ' || i FROM n"));
        MUST(KeyFile::create(keyFilePath(m_store->path()), m_store->database().uuid(), m_store->secret(),
                             QStringLiteral("anna"), SecretBytes("one"), {.n = 1U << 10, .r = 1, .p = 1}));
    }
    void cleanup()
    {
        m_store.reset();
        m_schema.reset();
    }

    void copiesStoreAndKeyFile()
    {
        QVERIFY_RESULT(backUp(m_store->database(), beside("copy.clew"), m_silent));
        QCOMPARE(names(), (QStringList{QStringLiteral("copy.clew"), QStringLiteral("copy.clew-keys"),
                                       QStringLiteral("shop.clew"), QStringLiteral("shop.clew-keys")}));
        const auto keys = MUST(KeyFile::read(keyFilePath(beside("copy.clew"))));
        const auto secret = MUST(keys.unlock(QStringLiteral("anna"), SecretBytes("one")));
        const auto copy =
            MUST(Database::open(beside("copy.clew"), secret, Database::OpenMode::ReadOnly, m_schema->path()));
        QCOMPARE(copy->uuid(), m_store->database().uuid());
        auto count = MUST(Statement::prepare(*copy, "SELECT count(*) FROM note"));
        QVERIFY(MUST(count.one()) && count.integer(0) == 5000);
        QCOMPARE(QFile::permissions(beside("copy.clew")) & 0x0077, QFileDevice::Permissions());
    }

    void tellsHowFarItIsAndLeavesNothingWhereItIsStopped()
    {
        Watcher whole;
        QVERIFY_RESULT(backUp(m_store->database(), beside("whole.clew"), whole));
        QVERIFY(whole.asked > 3);
        QCOMPARE(whole.steps, (QStringList{QStringLiteral("Copying the store"), QStringLiteral("Checking the copy")}));
        QVERIFY(whole.pages > 0);
        QFile::remove(beside("whole.clew"));
        QFile::remove(keyFilePath(beside("whole.clew")));
        for (int last = 0; last < whole.asked; ++last) {
            Watcher stopping;
            stopping.stopAfter = last;
            const auto stopped = backUp(m_store->database(), beside("copy.clew"), stopping);
            QVERIFY2(!stopped && stopped.error().code == Error::Code::Cancelled, qPrintable(QString::number(last)));
            QCOMPARE(names().size(), 2);
        }
    }

    void copyIsEncrypted()
    {
        QVERIFY_RESULT(backUp(m_store->database(), beside("copy.clew"), m_silent));
        const QByteArray bytes = content(beside("copy.clew"));
        QVERIFY(bytes.size() > 100000);
        QVERIFY(!bytes.contains("note number"));
        QVERIFY(!bytes.startsWith("SQLite format"));
    }

    void neverOverwritesAnything()
    {
        for (const char* taken : {"copy.clew", "copy.clew-keys"}) {
            const QString path = m_store->folder() + QLatin1Char('/') + QLatin1String(taken);
            QVERIFY(QFile::copy(m_store->path(), path));
            const QByteArray before = content(path);
            const auto refused = backUp(m_store->database(), beside("copy.clew"), m_silent);
            QVERIFY(!refused && refused.error().code == Error::Code::Conflict);
            QVERIFY(!restoreBackup(m_store->path(), m_store->secret(), beside("copy.clew"), m_silent));
            QCOMPARE(content(path), before);
            QFile::remove(path);
        }
        QVERIFY(!backUp(m_store->database(), m_store->path(), m_silent));
        QVERIFY(!backUp(m_store->database(), m_store->folder() + QStringLiteral("/none/copy.clew"), m_silent));
        QCOMPARE(names().size(), 2);
    }

    void copiesWhatIsCommittedWhileAnotherProgramWrites()
    {
        auto other =
            MUST(Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadWrite, m_schema->path()));
        auto transaction = MUST(Transaction::begin(*other));
        {
            auto insert = MUST(Statement::prepare(*other, "INSERT INTO note (text) VALUES ('uncommitted')"));
            MUST(insert.exec());
        }
        QVERIFY_RESULT(copyStore(m_store->database(), beside("copy.clew"), Existing::Refuse, m_silent));
        QVERIFY_RESULT(transaction.commit());
        const auto copy = MUST(
            Database::open(beside("copy.clew"), m_store->secret(), Database::OpenMode::ReadOnly, m_schema->path()));
        auto count = MUST(Statement::prepare(*copy, "SELECT count(*) FROM note"));
        QVERIFY(MUST(count.one()) && count.integer(0) == 5000);
    }

    void restoresUnderANewName()
    {
        // The backup opens with the embedded schema here, so it is a store of that schema.
        test::TempStore real;
        QVERIFY_RESULT(backUp(real.database(), real.folder() + QStringLiteral("/copy.clew"), m_silent));
        const QByteArray before = content(real.folder() + QStringLiteral("/copy.clew"));
        const QString restored = real.folder() + QStringLiteral("/restored.clew");
        QVERIFY_RESULT(restoreBackup(real.folder() + QStringLiteral("/copy.clew"), real.secret(), restored, m_silent));
        const auto database = MUST(Database::open(restored, real.secret()));
        QVERIFY(!database->isReadOnly());
        QCOMPARE(database->uuid(), real.database().uuid());
        QCOMPARE(content(real.folder() + QStringLiteral("/copy.clew")), before);
        const auto wrong =
            restoreBackup(restored, MUST(StoreSecret::random()), real.folder() + QStringLiteral("/x.clew"), m_silent);
        QVERIFY(!wrong && wrong.error().code == Error::Code::Locked);
        QVERIFY(!QFile::exists(real.folder() + QStringLiteral("/x.clew")));
    }

    void findsDamageAndRefusesToCopyIt()
    {
        QVERIFY(MUST(checkStore(m_store->database(), true)).isEmpty());
        m_store->close();
        QFile file(m_store->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4096 * 5 + 100));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(file.pos() - 1) && file.putChar(char(byte ^ 1)));
        file.close();
        m_store->reopen();
        QVERIFY(!MUST(checkStore(m_store->database(), true)).isEmpty());
        const auto copied = backUp(m_store->database(), beside("copy.clew"), m_silent);
        QVERIFY(!copied);
        QVERIFY2(copied.error().code == Error::Code::Storage, qPrintable(copied.error().detail));
        QCOMPARE(names().size(), 2);
    }

    void findsDamageInAFreePageOnlyWhenDeep()
    {
        QVERIFY_RESULT(m_store->change("DELETE FROM note"));
        const qint64 pages = m_store->ask("PRAGMA page_count").toInt();
        QVERIFY(m_store->ask("PRAGMA freelist_count").toInt() > 20);
        m_store->close();
        QFile file(m_store->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((pages - 3) * 4096 + 50));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(file.pos() - 1) && file.putChar(char(byte ^ 1)));
        file.close();
        m_store->reopen();
        QVERIFY(!MUST(checkStore(m_store->database(), true)).isEmpty());
    }

private:
    QString beside(const char* name) const { return m_store->folder() + QLatin1Char('/') + QLatin1String(name); }
    QStringList names() const { return QDir(m_store->folder()).entryList(QDir::Files, QDir::Name); }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    SilentProgress m_silent;
    std::unique_ptr<test::SchemaFolder> m_schema;
    std::unique_ptr<test::TempStore> m_store;
};

QTEST_APPLESS_MAIN(TestBackup)
#include "tst_backup.moc"
