// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// Users and their roles, through the real program.
class TestUserVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    /// Runs as somebody, with that person's passphrase.
    CliRun as(const QString& user, const QString& words)
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), passphraseOf(user));
        return m_cli.json(QStringLiteral("--user %1 ").arg(user) + words);
    }
    static QString passphraseOf(const QString& user) { return QStringLiteral("the passphrase of ") + user; }
    CliRun add(const QString& user, const QString& role)
    {
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), passphraseOf(user));
        const CliRun run =
            as(QStringLiteral("mk"), QStringLiteral("user add %1 --name Name-of-%1 --role %2").arg(user, role));
        m_cli.unset(QStringLiteral("CLEW_NEW_PASSPHRASE"));
        return run;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")), QStringLiteral("mk"), QStringLiteral("Mara"),
                  passphraseOf(QStringLiteral("mk")));
        const CliRun added = add(QStringLiteral("jb"), QStringLiteral("inspector"));
        QVERIFY2(added.status == 0, added.output);
        QVERIFY(!added.json().contains(QStringLiteral("initial_passphrase")));
        QCOMPARE(add(QStringLiteral("au"), QStringLiteral("auditor")).status, 0);
    }

    void listsEverybodyWithRoles()
    {
        const CliRun run = as(QStringLiteral("jb"), QStringLiteral("user list"));
        QCOMPARE(run.status, 0);
        const QJsonArray users = run.json()[QStringLiteral("users")].toArray();
        QCOMPARE(users.size(), 3);
        QCOMPARE(users[0][QStringLiteral("user")].toString(), QStringLiteral("mk"));
        QCOMPARE(users[0][QStringLiteral("roles")].toArray().toVariantList(),
                 (QVariantList{QStringLiteral("administrator"), QStringLiteral("quality_manager")}));
        QCOMPARE(users[1][QStringLiteral("name")].toString(), QStringLiteral("Name-of-jb"));
        QCOMPARE(users[1][QStringLiteral("active")].toBool(), true);
    }
    void saysAPassphraseThatItMadeItself()
    {
        const CliRun added = as(QStringLiteral("mk"), QStringLiteral("user add tmp --name Temp --role operator"));
        QCOMPARE(added.status, 0);
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), added.json()[QStringLiteral("initial_passphrase")].toString());
        QCOMPARE(m_cli.json(QStringLiteral("--user tmp store info")).status, 0);
    }
    void refusesWhoMayNot_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* user, const char* words) {
            QTest::addRow("%s %s", user, words) << QString::fromLatin1(user) << QString::fromLatin1(words);
        };
        row("jb", "user add x --name X --role inspector");
        row("jb", "user roles au --role inspector --reason r");
        row("jb", "store backup b.clew");
        row("au", "user add x --name X --role inspector");
        row("au", "import nothing.jsonl");
        row("au", "store backup b.clew");
    }
    void refusesWhoMayNot()
    {
        QFETCH(QString, user);
        QFETCH(QString, words);
        const CliRun run = as(user, words);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("denied"));
        QVERIFY2(run.errorMessage().contains(QStringLiteral("ask one of them")), run.output);
    }
    void letsAnAuditorReadAndNothingElse()
    {
        const CliRun info = as(QStringLiteral("au"), QStringLiteral("store info"));
        QCOMPARE(info.status, 0);
        QCOMPARE(info.json()[QStringLiteral("read_only")].toBool(), true);
        QCOMPARE(as(QStringLiteral("au"), QStringLiteral("ledger verify")).status, 0);
        QCOMPARE(as(QStringLiteral("au"), QStringLiteral("list accounts")).status, 0);
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), QStringLiteral("another passphrase"));
        const CliRun passwd = as(QStringLiteral("au"), QStringLiteral("user passwd"));
        m_cli.unset(QStringLiteral("CLEW_NEW_PASSPHRASE"));
        QCOMPARE(passwd.status, 1);
        QCOMPARE(passwd.errorCode(), QStringLiteral("denied"));
    }
    void neverShowsAKey()
    {
        const CliRun run = as(QStringLiteral("mk"), QStringLiteral("show account jb"));
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("BEGIN CERTIFICATE"));
        QVERIFY(!run.output.contains("signing_key"));
        QVERIFY(!run.output.contains("PRIVATE KEY"));
        QCOMPARE(run.json()[QStringLiteral("history")][0][QStringLiteral("act")].toString(), QStringLiteral("create"));
    }
    void namesAUserOnce()
    {
        const CliRun run = as(QStringLiteral("mk"), QStringLiteral("user add jb --name Other --role operator"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("conflict"));
    }
    void changesRolesForAReasonOnly()
    {
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user roles jb --role operator")).status, 2);
        const CliRun run = as(QStringLiteral("mk"),
                              QStringLiteral("user roles jb --role operator --role inspector --reason two-jobs"));
        QVERIFY2(run.status == 0, run.output);
        const CliRun shown = as(QStringLiteral("mk"), QStringLiteral("show account jb"));
        const QJsonArray history = shown.json()[QStringLiteral("history")].toArray();
        QCOMPARE(history.last()[QStringLiteral("act")].toString(), QStringLiteral("role_change"));
        QCOMPARE(history.last()[QStringLiteral("why")].toString(), QStringLiteral("two-jobs"));
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user roles mk --role operator --reason r")).errorCode(),
                 QStringLiteral("denied"));
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user roles nobody --role operator --reason r")).errorCode(),
                 QStringLiteral("not_found"));
    }
    void changesThePassphraseForStoreAndSigning()
    {
        QCOMPARE(add(QStringLiteral("pw"), QStringLiteral("inspector")).status, 0);
        m_cli.write(QStringLiteral("next.txt"), "the next passphrase of pw");
        const CliRun changed = as(QStringLiteral("pw"), QStringLiteral("user passwd --new-passphrase-file next.txt"));
        QVERIFY2(changed.status == 0, changed.output);
        QCOMPARE(as(QStringLiteral("pw"), QStringLiteral("store info")).status, 3);
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("the next passphrase of pw"));
        QCOMPARE(m_cli.json(QStringLiteral("--user pw store info")).status, 0);
    }
    void closesAnAccountForGood()
    {
        QCOMPARE(add(QStringLiteral("ex"), QStringLiteral("operator")).status, 0);
        const CliRun closed = as(QStringLiteral("mk"), QStringLiteral("user close ex --reason left"));
        QVERIFY2(closed.status == 0, closed.output);
        QCOMPARE(as(QStringLiteral("ex"), QStringLiteral("store info")).status, 3);
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user close ex --reason left")).errorCode(),
                 QStringLiteral("conflict"));
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user close mk --reason r")).errorCode(),
                 QStringLiteral("denied"));
    }
    void keepsALedgerOfAllThat()
    {
        const CliRun run = as(QStringLiteral("mk"), QStringLiteral("store check"));
        QVERIFY2(run.status == 0, run.output);
    }
};

QTEST_GUILESS_MAIN(TestUserVerbs)
#include "tst_user_verbs.moc"
