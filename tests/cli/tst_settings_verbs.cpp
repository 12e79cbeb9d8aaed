// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

#include <cmath>

using namespace clew::test;

namespace {

constexpr const char* settledShop = R"!({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","name":"bore B","type":"diameter","nominal":"8.000","lower":"-0.002","upper":"0.002","unit":"mm"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","state":"in_inspection"}
)!";

constexpr const char* shippedBudgetName = "Air gauge against a setting ring";

/// A budget of one term, of 0.2 µm.
QByteArray shopBudget(const char* version)
{
    return QByteArray("{\"budget\":\"clew/1\",\"name\":\"Bench comparator\",\"version\":\"") + version +
           "\",\"measurand\":\"length\",\"terms\":[{\"name\":\"form\",\"source\":\"study\",\"shared_by\":\"part\","
           "\"evaluation\":\"standard\",\"amount\":\"0.2\",\"acts_on\":\"value\",\"unit\":\"µm\"}]}";
}

} // namespace

/// What a shop decides, its budgets, and the conditions of an inspection, through the real program.
class TestSettingsVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun json(const char* line, const QStringList& more = {})
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json")} +
                              QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts) + more);
    }
    CliRun set(const QString& name, const QString& value)
    {
        return json("store set", {name, value, QStringLiteral("--reason"), QStringLiteral("decided in March")});
    }
    QJsonObject settings() { return json("store settings").json(); }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.write(QStringLiteral("shop.jsonl"), settledShop);
        QCOMPARE(json("import shop.jsonl").status, 0);
    }

    void keepsWhatTheShopDecides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QJsonValue>("kept");
        const auto row = [](const char* name, const char* said, const QJsonValue& kept) {
            QTest::addRow("%s %s", name, said) << QString::fromLatin1(name) << QString::fromLatin1(said) << kept;
        };
        row("minimum_tur", "4", QStringLiteral("4"));
        row("minimum_tur", "2.50", QStringLiteral("2.5"));
        row("minimum_tur", "1", QStringLiteral("1"));
        row("minimum_tur", "100", QStringLiteral("100"));
        row("minimum_tur", "none", QJsonValue::Null);
        row("decision_rule", "factor-u:0.5", QStringLiteral("factor-u:0.5"));
        row("keeps_training", "yes", true);
        row("needs_first_article", "no", false);
        row("organization_address", "Ulm", QStringLiteral("Ulm"));
        row("number_form", "hold=HOLD-{yy}-###",
            QJsonObject{{QStringLiteral("nonconformity"), QStringLiteral("NC-{year}-####")},
                        {QStringLiteral("hold"), QStringLiteral("HOLD-{yy}-###")},
                        {QStringLiteral("fai_report"), QStringLiteral("FAI-{year}-####")},
                        {QStringLiteral("impact_assessment"), QStringLiteral("IA-{year}-####")},
                        {QStringLiteral("study"), QStringLiteral("GS-{year}-####")}});
    }
    void keepsWhatTheShopDecides()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        QFETCH(const QJsonValue, kept);
        const CliRun run = set(name, said);
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(settings()[name], kept);
    }
    void refusesWhatIsNoDecision_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* said, const char* says) {
            QTest::addRow("%s %s", name, said)
                << QString::fromLatin1(name) << QString::fromLatin1(said) << QString::fromLatin1(says);
        };
        for (const char* ratio : {"0.99", "0", "100.1", "four", "4:1", "nan", "1e9"})
            row("minimum_tur", ratio, "from 1 to 100");
        row("decision_rule", "by feel", "by feel");
        row("keeps_training", "perhaps", "yes or no");
        row("number_form", "hold=H", "no form of a number");
        row("number_form", "lot=L-##", "no kind of record that Clew numbers");
        row("default_budget", "air gauge", "default_budget");
        row("default_budget", "air gauge=No such budget", "No such budget");
    }
    void refusesWhatIsNoDecision()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        QFETCH(const QString, says);
        const QJsonObject before = settings();
        const QString head = m_cli.head();
        const CliRun run = set(name, said);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errorMessage().contains(says), run.output);
        QCOMPARE(settings(), before);
        QCOMPARE(m_cli.head(), head);
    }
    void aDecisionNeedsAReason() { QCOMPARE(json("store set minimum_tur 4").status, 2); }
    void aPlanIsWarnedOfByTheShopsRatio()
    {
        QCOMPARE(json("plan new LB-7 --revision D --template lens_barrel").status, 0);
        const auto faults = [this] {
            QStringList found;
            for (const QJsonValue& each : json("plan check IP-LB-7").json()[QStringLiteral("findings")].toArray())
                found.append(each[QStringLiteral("fault")].toString());
            return found;
        };
        QCOMPARE(set(QStringLiteral("decision_rule"), QStringLiteral("iso14253-1")).status, 0);
        QVERIFY(!faults().contains(QStringLiteral("ratio_low")));
        QCOMPARE(set(QStringLiteral("minimum_tur"), QStringLiteral("10")).status, 0); // the air gauge has 3.2
        QVERIFY(faults().contains(QStringLiteral("ratio_low")));
        QCOMPARE(set(QStringLiteral("minimum_tur"), QStringLiteral("none")).status, 0);
        QVERIFY(!faults().contains(QStringLiteral("ratio_low")));
    }

    void setsABudgetForAGaugeTypeAndTakesItAway()
    {
        const QString name = QStringLiteral("default_budget");
        QCOMPARE(set(name, QStringLiteral("Air Gauge=") + QLatin1String(shippedBudgetName)).status, 0);
        QCOMPARE(settings()[name][QStringLiteral("air gauge")].toString(), QLatin1String(shippedBudgetName));
        QCOMPARE(set(name, QStringLiteral("air gauge=")).status, 0);
        QVERIFY(settings()[name].toObject().isEmpty());
    }
    void takesABudgetInOnceAndItsNextVersion()
    {
        const auto add = [this](const char* version) {
            m_cli.write(QStringLiteral("budget.json"), shopBudget(version));
            return json("budget add budget.json --reason study");
        };
        const auto listed = [this] {
            for (const QJsonValue& each : json("budget list").json()[QStringLiteral("budgets")].toArray()) {
                if (each[QStringLiteral("budget")].toString() == QLatin1String("Bench comparator"))
                    return each[QStringLiteral("version")].toString();
            }
            return QString();
        };
        QCOMPARE(listed(), QString());
        const CliRun first = add("1");
        QVERIFY2(first.status == 0 && first.json()[QStringLiteral("added")].toBool(), first.output);
        QCOMPARE(add("1").json()[QStringLiteral("added")].toBool(true), false);
        QCOMPARE(listed(), QStringLiteral("1"));
        QVERIFY(add("2").json()[QStringLiteral("added")].toBool());
        QCOMPARE(listed(), QStringLiteral("2"));
    }
    void showsWhatABudgetComesTo()
    {
        const CliRun shown = json("budget show", {QStringLiteral("Bench comparator")});
        QVERIFY2(shown.status == 0, shown.output);
        QVERIFY(std::abs(shown.json()[QStringLiteral("u")].toDouble() - 0.2) < 1e-9);
        QVERIFY(std::abs(shown.json()[QStringLiteral("U")].toDouble() - 0.4) < 1e-4);
        QCOMPARE(shown.json()[QStringLiteral("shipped")].toBool(true), false);
        QVERIFY(shown.json()[QStringLiteral("nu")].isNull());
        QCOMPARE(json("budget show", {QString::fromLatin1(shippedBudgetName)})
                     .json()[QStringLiteral("terms")]
                     .toArray()
                     .size(),
                 9);
        QCOMPARE(json("budget show nothing").status, 1);
    }
    void refusesABrokenBudget()
    {
        const QString head = m_cli.head();
        m_cli.write(QStringLiteral("broken.json"), shopBudget("3").replace("\"0.2\"", "\"-0.2\""));
        QCOMPARE(json("budget add broken.json --reason study").status, 1);
        QCOMPARE(json("budget add nowhere.json --reason study").status, 1);
        QCOMPARE(m_cli.head(), head);
    }

    void recordsTheConditionsOfAnInspection()
    {
        const CliRun run = json("inspection conditions LB-7/BRL-1 --part-temperature 20.4 --plate-temperature 20.1 "
                                "--corrected-to-20 none --condition humidity=45 --reason measured");
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("recorded")].toBool(), true);
        QCOMPARE(run.json()[QStringLiteral("piece")].toString(), QStringLiteral("LB-7/BRL-1"));
        const CliRun listed = json("list inspections");
        QVERIFY2(listed.output.contains("BRL-1"), listed.output);
    }
    void refusesConditionsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        QTest::newRow("a temperature in words") << QByteArray("LB-7/BRL-1 --part-temperature warm") << 2;
        QTest::newRow("nobody corrects so") << QByteArray("LB-7/BRL-1 --corrected-to-20 magic") << 2;
        QTest::newRow("no moment") << QByteArray("LB-7/BRL-1 --settling-since yesterday") << 1;
        QTest::newRow("nothing said") << QByteArray("LB-7/BRL-1") << 1;
        QTest::newRow("an unknown piece") << QByteArray("LB-7/BRL-9 --part-temperature 20.4") << 1;
    }
    void refusesConditionsThatAreNone()
    {
        QFETCH(const QByteArray, rest);
        const QString head = m_cli.head();
        QTEST(json(QByteArray("inspection conditions " + rest).constData()).status, "status");
        QCOMPARE(m_cli.head(), head);
    }
};

QTEST_GUILESS_MAIN(TestSettingsVerbs)
#include "tst_settings_verbs.moc"
