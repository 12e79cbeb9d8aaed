// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// The demonstration as a stranger runs it, and what it left behind as the program itself judges it.
class TestDemoVerb final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;
    QJsonObject m_demo;

private slots:
    void initTestCase()
    {
        const CliRun run = m_cli.json(QStringLiteral("demo demo"));
        QVERIFY2(run.status == 0, run.output + run.errors);
        m_demo = run.json();
    }
    void leavesAStoreThatOpensAndIsSound()
    {
        const QJsonObject user = m_demo[QStringLiteral("users")][0].toObject();
        m_cli.set(QStringLiteral("CLEW_STORE"), m_demo[QStringLiteral("store")].toString());
        const CliRun check =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("store"), QStringLiteral("check"),
                            QStringLiteral("--user"), user[QStringLiteral("id")].toString(),
                            QStringLiteral("--passphrase-file"), user[QStringLiteral("passphrase_file")].toString()});
        m_cli.unset(QStringLiteral("CLEW_STORE"));
        QVERIFY2(check.status == 0, check.output + check.errors);
    }
    void leavesDocumentsThatAnybodyCanVerify()
    {
        const QJsonArray documents = m_demo[QStringLiteral("documents")].toArray();
        QVERIFY(documents.size() >= 2);
        for (const QJsonValue& document : documents) {
            QCOMPARE(document[QStringLiteral("valid")].toBool(), true);
            const CliRun verified = m_cli.runWords(
                {QStringLiteral("--json"), QStringLiteral("verify"), document[QStringLiteral("path")].toString()});
            QVERIFY2(verified.status == 0, verified.output);
            QCOMPARE(int(verified.json()[QStringLiteral("signatures")].toArray().size()),
                     document[QStringLiteral("signatures")].toInt());
        }
    }
    void writesIntoNoFolderThatIsInUse() { QCOMPARE(m_cli.json(QStringLiteral("demo demo")).status, 1); }
};

QTEST_GUILESS_MAIN(TestDemoVerb)
#include "tst_demo_verb.moc"
