// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// An inspection plan through the real program: from a template to the plan that holds, and what it refuses.
class TestPlanVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun json(const QStringList& words) { return m_cli.runWords(QStringList{QStringLiteral("--json")} + words); }
    static QStringList wordsOf(const char* line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    CliRun json(const char* line, const QStringList& more = {}) { return json(wordsOf(line) + more); }
    QJsonObject done(const char* line, const QStringList& more = {})
    {
        const CliRun run = json(line, more);
        if (run.status != 0)
            qWarning("%s: %s", line, run.output.constData());
        return run.status == 0 ? run.json() : QJsonObject();
    }
    static QJsonObject itemOf(const QJsonObject& plan, const char* balloon)
    {
        for (const QJsonValue& item : plan[QStringLiteral("items")].toArray()) {
            if (item[QStringLiteral("balloon")].toString() == QLatin1String(balloon))
                return item.toObject();
        }
        return {};
    }
    static QJsonObject fitnessOf(const QJsonObject& plan, const char* balloon)
    {
        return itemOf(plan, balloon)[QStringLiteral("fitness")].toObject();
    }
    static QStringList faultsOf(const QJsonObject& plan)
    {
        QStringList faults;
        for (const QJsonValue& finding : plan[QStringLiteral("findings")].toArray())
            faults.append(finding[QStringLiteral("balloon")].toString() + QLatin1Char(' ') +
                          finding[QStringLiteral("fault")].toString());
        return faults;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), R"!({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel"}
{"kind":"part","number":"BARE","revision":"A"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","name":"bore B","type":"diameter","nominal":"8.000","lower":"-0.002","upper":"0.002","unit":"mm","designator":"key"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","name":"fibre bore","type":"diameter","nominal":"1.000","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"3","name":"roundness of B","type":"roundness","upper":"0.002","lower":"0","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"4","name":"Ra in B","type":"roughness","upper":"0.4","lower":"0","unit":"µm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"5","name":"edges","type":"visual","requirement":"free of burrs"}
)!");
        QVERIFY(!done("import shop.jsonl").isEmpty());
    }

    void makesAPlanThatIsFit()
    {
        const QJsonObject made = done("plan new LB-7 --revision D --template lens_barrel");
        QCOMPARE(made[QStringLiteral("plan")].toString(), QStringLiteral("IP-LB-7"));
        QCOMPARE(made[QStringLiteral("plan_revision")].toString(), QStringLiteral("1"));
        QCOMPARE(made[QStringLiteral("state")].toString(), QStringLiteral("draft"));
        const QJsonObject checked = done("plan check IP-LB-7");
        QCOMPARE(checked[QStringLiteral("refused")].toBool(), false);
        QCOMPARE(checked[QStringLiteral("items")].toArray().size(), 5);
        QCOMPARE(faultsOf(checked), QStringList());
        // u = 0.3154 µm by the air gauge's budget of three readings at 8 mm: U = 0.631, T/u = 12.7, guard 1.645 u.
        const QJsonObject bore = fitnessOf(checked, "1");
        QVERIFY(std::abs(bore[QStringLiteral("U_um")].toDouble() - 0.631) < 0.01);
        QVERIFY(std::abs(bore[QStringLiteral("zone_share")].toDouble() - (1 - 2 * 1.645 * 0.3154 / 4)) < 0.003);
        QVERIFY(std::abs(bore[QStringLiteral("tur")].toDouble() - 4 / (2 * 0.631)) < 0.05);
        QCOMPARE(bore[QStringLiteral("rule")].toString(), QStringLiteral("iso14253-1/2017"));
        QCOMPARE(bore[QStringLiteral("rule_source")].toString(), QStringLiteral("shop"));
        QVERIFY(bore[QStringLiteral("pfr")].toDouble() > bore[QStringLiteral("pfa")].toDouble());
        QCOMPARE(fitnessOf(checked, "5")[QStringLiteral("standing")].toString(), QStringLiteral("not_numeric"));
        const CliRun shown = m_cli.runWords(wordsOf("plan show IP-LB-7"));
        QVERIFY(shown.output.contains("#######..."));
        QVERIFY(shown.output.contains("from template lens_barrel 1"));
    }
    void refusesContactInASmallBoreAndMixedRoughness()
    {
        const QString set = QStringLiteral("plan set IP-LB-7 --characteristic 2 --budget");
        const QStringList cmm{QStringLiteral("Coordinate measuring machine, tactile"), QStringLiteral("--method"),
                              QStringLiteral("CMM"), QStringLiteral("--gauge-type"), QStringLiteral("CMM")};
        QCOMPARE(faultsOf(done(qPrintable(set), cmm)), QStringList({QStringLiteral("2 contact_in_small_bore")}));
        const CliRun checked = json("plan check IP-LB-7");
        QCOMPARE(checked.status, 1);
        QVERIFY(checked.json()[QStringLiteral("refused")].toBool());
        QVERIFY(
            !done("plan set IP-LB-7 --characteristic 2 --method optical --gauge-type", {QStringLiteral("microscope")})
                 .isEmpty());
        QCOMPARE(json("plan check IP-LB-7").status, 0);
    }
    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, const char* code, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(code) << QString::fromUtf8(says);
        };
        row("no such part", "plan new LB-8 --template lens_barrel", "not_found", "LB-8");
        row("no such template", "plan new LB-7 --template lens", "usage", "lens_barrel");
        row("a part without characteristics", "plan new BARE --template spacer", "invalid", "import");
        row("the same name again", "plan new LB-7 --template spacer", "conflict", "IP-LB-7 1");
        row("no such plan", "plan check IP-9", "not_found", "plan list");
        row("no such revision", "plan show IP-LB-7 --plan-revision 9", "not_found", "IP-LB-7");
        row("no such characteristic", "plan set IP-LB-7 --characteristic 99 --readings 3", "not_found", "99");
        row("no characteristic", "plan set IP-LB-7 --readings 3", "usage", "--characteristic");
        row("no readings", "plan set IP-LB-7 --characteristic 1 --readings 0", "invalid", "from 1 to 1000");
        row("a rule there is not", "plan set IP-LB-7 --characteristic 1 --decision-rule fair", "not_found", "fair");
        row("a budget there is not", "plan set IP-LB-7 --characteristic 1 --budget none", "not_found", "Form tester");
        row("a word of no set", "plan set IP-LB-7 --characteristic 1 --deciding middle", "usage", "single, mean");
        row("without what it has not", "plan revise IP-LB-7 --without 99", "not_found", "99");
    }
    void refusesAndChangesNothing()
    {
        QFETCH(QString, line);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const QString head = m_cli.head();
        const CliRun run = json(qPrintable(line));
        QVERIFY(run.status == 1 || run.status == 2);
        QCOMPARE(run.errorCode(), code);
        QVERIFY2(run.errorMessage().contains(says), qPrintable(run.errorMessage()));
        QCOMPARE(m_cli.head(), head);
    }
    void releasesAgainstARefusalWithAReasonOnly()
    {
        QVERIFY(!done("plan set IP-LB-7 --characteristic 1 --budget", {QStringLiteral("Optical measuring microscope")})
                     .isEmpty());
        QVERIFY(!done("characteristic correct 1 --part LB-7 --lower=-0.001 --upper 0.001 --reason narrower").isEmpty());
        const CliRun refused = json("plan release IP-LB-7");
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("conflict"));
        QVERIFY(refused.errorMessage().contains(QStringLiteral("can't prove its tolerance")));
        const QJsonObject released =
            done("plan release IP-LB-7 --override", {QStringLiteral("the customer measures it himself")});
        QCOMPARE(released[QStringLiteral("state")].toString(), QStringLiteral("released"));
        const QJsonArray history = done("plan show IP-LB-7")[QStringLiteral("history")].toArray();
        QCOMPARE(history[history.size() - 2][QStringLiteral("act")].toString(), QStringLiteral("override"));
        QCOMPARE(history.last()[QStringLiteral("act")].toString(), QStringLiteral("sign"));
        QCOMPARE(json("plan set IP-LB-7 --characteristic 1 --readings 5").errorCode(), QStringLiteral("conflict"));
    }
    void theNextRevisionReplacesIt()
    {
        QCOMPARE(done("plan revise IP-LB-7")[QStringLiteral("plan_revision")].toString(), QStringLiteral("2"));
        QVERIFY(!done("plan set IP-LB-7 --characteristic 1 --readings 5 --budget",
                      {QStringLiteral("Air gauge against a setting ring")})
                     .isEmpty());
        QVERIFY(!done("plan release IP-LB-7").isEmpty());
        const QJsonArray plans = done("plan list --part LB-7")[QStringLiteral("plans")].toArray();
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans[0][QStringLiteral("state")].toString(), QStringLiteral("obsolete"));
        QCOMPARE(plans[1][QStringLiteral("state")].toString(), QStringLiteral("released"));
        QVERIFY(done("ledger verify")[QStringLiteral("ok")].toBool());
    }
    void travelsThroughTheExchangeFile()
    {
        QVERIFY(!done("export out.jsonl").isEmpty());
        QFile file(m_cli.path(QStringLiteral("out.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"capability_model\":\"lognormal\""));
        QVERIFY(text.contains("\"after_finish\":\"repeats\""));
        CliRunner other;
        other.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        other.set(QStringLiteral("CLEW_STORE"), QStringLiteral("other.clew"));
        makeStore(other.path(QStringLiteral("other.clew")));
        other.write(QStringLiteral("in.jsonl"), text);
        const CliRun imported = other.runWords(wordsOf("--json import in.jsonl"));
        QVERIFY2(imported.status == 0, imported.output.constData());
        const CliRun checked = other.runWords(wordsOf("--json plan check IP-LB-7"));
        QCOMPARE(checked.json()[QStringLiteral("items")], done("plan check IP-LB-7")[QStringLiteral("items")]);
    }
};

QTEST_GUILESS_MAIN(TestPlanVerbs)
#include "tst_plan_verbs.moc"
