// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// States, holds and nonconformities, through the real program.
class TestQualityVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QString stateOf(const QString& serial)
    {
        return m_cli.json(QStringLiteral("show unit ") + serial)
            .json()[QStringLiteral("record")][QStringLiteral("state")]
            .toString();
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"lot","number":"HT-8841"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","state":"in_process"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","state":"in_process"}
)");
        const CliRun imported = m_cli.json(QStringLiteral("import shop.jsonl"));
        QVERIFY2(imported.status == 0, imported.output);
    }
    void refusesAStepThatThereIsNot()
    {
        const CliRun run = m_cli.json(QStringLiteral("unit step LB-7/BRL-1 --to shipped"));
        QCOMPARE(run.status, 1);
        QVERIFY(!run.errorMessage().isEmpty());
        QCOMPARE(stateOf(QStringLiteral("BRL-1")), QStringLiteral("in_process"));
        QCOMPARE(m_cli.json(QStringLiteral("unit step LB-7/BRL-1 --to flying")).status, 2);
    }
    void takesAStepWithAllUnitsOrNone()
    {
        const CliRun none = m_cli.json(QStringLiteral("unit step LB-7/BRL-1 LB-7/NO-SUCH --to in_inspection"));
        QCOMPARE(none.status, 1);
        QCOMPARE(stateOf(QStringLiteral("BRL-1")), QStringLiteral("in_process"));
    }
    void holdsAndLetsGo()
    {
        QCOMPARE(m_cli.json(QStringLiteral("hold place --unit LB-7/BRL-1")).status, 2);
        QCOMPARE(m_cli.json(QStringLiteral("hold place --reason doubt")).status, 2);
        const CliRun placed = m_cli.json(QStringLiteral("hold place --unit LB-7/BRL-1 --lot HT-8841 --reason doubt"));
        QVERIFY2(placed.status == 0, placed.output);
        const QString hold = placed.json()[QStringLiteral("hold")].toString();
        QVERIFY(!hold.isEmpty());
        QCOMPARE(stateOf(QStringLiteral("BRL-1")), QStringLiteral("quarantined"));
        const CliRun lifted = m_cli.json(QStringLiteral("hold lift %1 --reason sound").arg(hold));
        QVERIFY2(lifted.status == 0, lifted.output);
        QCOMPARE(stateOf(QStringLiteral("BRL-1")), QStringLiteral("in_process"));
        QCOMPARE(m_cli.json(QStringLiteral("hold lift NO-SUCH --reason r")).errorCode(), QStringLiteral("not_found"));
    }
    void opensANonconformityAndDecides()
    {
        const CliRun opened =
            m_cli.json(QStringLiteral("nonconformity open --title burr --unit LB-7/BRL-2 --reason edge-not-clean"));
        QVERIFY2(opened.status == 0, opened.output);
        const QString number = opened.json()[QStringLiteral("nonconformity")].toString();
        QVERIFY(number.startsWith(QStringLiteral("NC-")));
        QCOMPARE(stateOf(QStringLiteral("BRL-2")), QStringLiteral("nonconforming"));
        const CliRun decided =
            m_cli.json(QStringLiteral("nonconformity dispose %1 --as rework --reason deburr").arg(number));
        QVERIFY2(decided.status == 0, decided.output);
        QCOMPARE(stateOf(QStringLiteral("BRL-2")), QStringLiteral("rework"));
        QCOMPARE(m_cli.json(QStringLiteral("nonconformity dispose %1 --as scrap --reason r").arg(number)).status, 1);
        QCOMPARE(m_cli.json(QStringLiteral("nonconformity dispose %1 --as open --reason r").arg(number)).status, 2);
    }
    void keepsItAllInTheLedger()
    {
        const CliRun run = m_cli.json(QStringLiteral("ledger verify"));
        QVERIFY2(run.status == 0, run.output);
    }
};

QTEST_GUILESS_MAIN(TestQualityVerbs)
#include "tst_quality_verbs.moc"
