// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/ledger_view.h"

#include "services/ledger_service.h"
#include "services/restore_drill.h"
#include "services/user_service.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QTemporaryDir>

using namespace clew;
using namespace clew::services;

/// The ledger as people look through it, and the drill that tells what a backup is worth.
class TestLedgerView final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = MUST(createStore({m_folder->filePath(QStringLiteral("shop.clew")), QStringLiteral("Optik Klein"),
                                    QStringLiteral("m.roth"), QStringLiteral("Maria Roth"), test::cheapKeys},
                                   passphrase(), m_clock))
                      .store;
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void showsTheNewestLineFirstAndEndsAtTheFirst()
    {
        const auto head = MUST(ledgerHead(*m_store));
        const LedgerSlice all = slice(0, {}, 1000);
        QCOMPARE(std::int64_t(all.lines.size()), head.entries);
        QCOMPARE(all.lines.first().seq, head.entries);
        QCOMPARE(all.lines.first().head, head.head);
        QCOMPARE(all.lines.last().seq, std::int64_t(1));
        QCOMPARE(all.before, std::int64_t(0));
    }

    void goesOnWhereTheSliceBeforeEnded()
    {
        addPerson("a.frey");
        const LedgerSlice all = slice(0, {}, 1000);
        QVERIFY(all.lines.size() >= 2);
        QList<std::int64_t> seen;
        std::int64_t before = 0;
        do {
            const LedgerSlice one = slice(before, {}, 1);
            for (const LedgerViewLine& line : one.lines)
                seen.append(line.seq);
            before = one.before;
        } while (before > 0 && seen.size() < 100);
        QCOMPARE(seen.size(), all.lines.size());
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    }

    void narrowsByReasonKindActAndPersonWhateverTheCase()
    {
        addPerson("a.frey");
        QVERIFY_RESULT(UserService(*m_store).close(QStringLiteral("a.frey"), QStringLiteral("Left the shop")));
        QCOMPARE(slice(0, QStringLiteral("left THE"), 100).lines.size(), 1);
        QVERIFY(!slice(0, QStringLiteral("ACCOUNT"), 100).lines.isEmpty());
        QVERIFY(!slice(0, QStringLiteral("create"), 100).lines.isEmpty());
        QVERIFY(!slice(0, QStringLiteral("m.roth"), 100).lines.isEmpty());
        QCOMPARE(slice(0, QStringLiteral("no such word"), 100).lines.size(), 0);
    }

    void aDrillTellsThatABackupIsWholeAndLeavesItAsItIs()
    {
        addPerson("a.frey");
        const auto lines = MUST(ledgerHead(*m_store)).entries;
        const QString backup = m_folder->filePath(QStringLiteral("backup.clew"));
        SilentProgress silent;
        QVERIFY_RESULT(backUpStore(*m_store, backup, silent));
        const QByteArray before = content(backup);
        const RestoreDrill drill = MUST(drillRestore(backup, QStringLiteral("m.roth"), passphrase(), m_clock, silent));
        QVERIFY2(drill.isOk(), qPrintable(drill.problems.join(QLatin1Char('\n'))));
        QCOMPARE(drill.entries, lines);
        QVERIFY(drill.records >= 4); // two people, two accounts
        QCOMPARE(content(backup), before);
    }

    void aDrillSaysWhatIsWrongWithABackup()
    {
        const QString backup = m_folder->filePath(QStringLiteral("backup.clew"));
        SilentProgress silent;
        QVERIFY_RESULT(backUpStore(*m_store, backup, silent));
        const auto refused =
            drillRestore(backup, QStringLiteral("m.roth"), words("not the passphrase"), m_clock, silent);
        QVERIFY(!refused && refused.error().code == Error::Code::Locked);

        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const char byte = char(file.peek(1).at(0) ^ 1);
        QCOMPARE(file.write(&byte, 1), qint64(1));
        file.close();
        const auto damaged = drillRestore(backup, QStringLiteral("m.roth"), passphrase(), m_clock, silent);
        QVERIFY(!damaged || !damaged->isOk());
    }

private:
    static Passphrase words(const char* text) { return Passphrase(QByteArrayView(text)); }
    static Passphrase passphrase() { return words("four words do well"); }
    void addPerson(const char* user)
    {
        const QString name = QString::fromLatin1(user);
        QVERIFY_RESULT(UserService(*m_store).add({name, name.toUpper(), {domain::Role::Operator}}, passphrase()));
    }
    LedgerSlice slice(std::int64_t before, const QString& text, int most)
    {
        SilentProgress silent;
        return MUST(ledgerSlice(m_store->records(), before, text, most, silent));
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenStore> m_store;
};

QTEST_GUILESS_MAIN(TestLedgerView)
#include "tst_ledger_view.moc"
