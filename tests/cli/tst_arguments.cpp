// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/arguments.h"
#include "cli/nearest.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::cli;

class TestArguments final : public QObject
{
    Q_OBJECT

    VerbList m_verbs;

    Result<CommandLine> parse(const QString& words) const
    {
        return parseCommandLine(m_verbs, words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private slots:
    void takesGlobalOptionsInAnyPlace_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("before") << QStringLiteral("--json --store a.clew list units");
        QTest::newRow("between") << QStringLiteral("list --store a.clew --json units");
        QTest::newRow("behind") << QStringLiteral("list units --store=a.clew --json");
    }
    void takesGlobalOptionsInAnyPlace()
    {
        QFETCH(QString, words);
        const auto line = parse(words);
        QVERIFY_RESULT(line);
        QCOMPARE(line->verb->words().name, QStringLiteral("list"));
        QCOMPARE(line->arguments.value(QStringLiteral("store")), QStringLiteral("a.clew"));
        QVERIFY(line->arguments.has(QStringLiteral("json")));
        QCOMPARE(line->arguments.positionals(), QStringList{QStringLiteral("units")});
    }
    void findsAVerbOfTwoWordsAroundOptions()
    {
        const auto line = parse(QStringLiteral("store --json --user mk info"));
        QVERIFY_RESULT(line);
        QCOMPARE(line->verb->words().name, QStringLiteral("store info"));
    }
    void takesADashAsFileAndWhatStandsBehindTwoDashes()
    {
        const auto line = parse(QStringLiteral("import - -- --odd.csv"));
        QVERIFY_RESULT(line);
        QCOMPARE(line->arguments.positionals(), (QStringList{QStringLiteral("-"), QStringLiteral("--odd.csv")}));
    }
    void collectsAnOptionThatRepeats()
    {
        const auto line = parse(QStringLiteral("import a.csv --set part=A --set revision=B"));
        QVERIFY_RESULT(line);
        QCOMPARE(line->arguments.values(QStringLiteral("set")),
                 (QStringList{QStringLiteral("part=A"), QStringLiteral("revision=B")}));
    }

    void refusesWithTheRightWord_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* words, const char* sentence) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(sentence);
        };
        row("", "What is to be done?");
        row("stoer info", "There is no verb “stoer”. Did you mean “store”?");
        row("frobnicate", "There is no verb “frobnicate”. “clew-cli --help” lists them.");
        row("store", "“store” needs one of: create, info");
        row("store inof", "“store” has no “inof”; it has: create");
        row("store inof", "Did you mean “info”?");
        row("list units --lmit 3", "“list” has no option “--lmit”. Did you mean “--limit”?");
        row("--lmit list units", "There is no option “--lmit” before the verb.");
        row("list", "“list” needs its KIND: what to list.");
        row("list unitz", "“unitz” is none of: customers");
        row("list unitz", "Did you mean “units”?");
        row("list units lots", "“list” has no use for “lots”.");
        row("list units --limit", "--limit needs its N.");
        row("list units --limit --json", "--limit needs its N.");
        row("list units --limit 1 --limit 2", "--limit stands twice");
        row("store info --json=yes", "--json takes no value.");
        row("store create a.clew --user mk", "“store create” needs --name NAME");
        row("store restore b.clew --store a.clew", "“store restore” needs --reason TEXT");
        row("user add x --name X --role boss", "--role is none of: operator, inspector");
        row("calc", "“calc” needs one of: budget, capability, convert, finish, grr, judge");
        row("calc guess", "“calc” has no “guess”; it has: budget, capability, convert, finish, grr, judge");
        row("-x list units", "There is no option “-x”");
    }
    void refusesWithTheRightWord()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        const auto line = parse(words);
        QVERIFY(!line);
        QCOMPARE(line.error().code, Error::Code::Invalid);
        QVERIFY2(line.error().message.contains(sentence), qPrintable(line.error().message));
    }
    void neverTakesAPassphrase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("apart") << QStringLiteral("store info --passphrase secret");
        QTest::newRow("with =") << QStringLiteral("--passphrase=secret store info");
        QTest::newRow("password") << QStringLiteral("store info --password secret");
    }
    void neverTakesAPassphrase()
    {
        QFETCH(QString, words);
        const auto line = parse(words);
        QVERIFY(!line);
        QVERIFY(line.error().message.contains(QStringLiteral("never taken from the command line")));
        QVERIFY(!line.error().message.contains(QStringLiteral("secret")));
    }
    void asksNothingOfAVerbThatIsOnlyExplained()
    {
        const auto line = parse(QStringLiteral("store create --help"));
        QVERIFY_RESULT(line);
        QVERIFY(line->wantsHelp);
        QCOMPARE(line->helpFor, QStringLiteral("store create"));
        QCOMPARE(parse(QStringLiteral("help store"))->helpFor, QStringLiteral("store"));
    }

    void findsTheNearestName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("letter missing") << QStringLiteral("imprt") << QStringLiteral("import");
        QTest::newRow("two swapped") << QStringLiteral("exprot") << QStringLiteral("export");
        QTest::newRow("short") << QStringLiteral("lsit") << QStringLiteral("list");
        QTest::newRow("far") << QStringLiteral("zebra") << QString();
    }
    void findsTheNearestName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nearest);
        QCOMPARE(nearestName(typed, {QStringLiteral("import"), QStringLiteral("export"), QStringLiteral("list")}),
                 nearest);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
