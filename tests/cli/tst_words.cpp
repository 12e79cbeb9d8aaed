// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/completion.h"
#include "cli/help.h"
#include "cli/man_page.h"
#include "support/testing.h"

#include <QProcess>

using namespace clew;
using namespace clew::cli;

/// Whatever is said of the verbs says something of each.
class TestWords final : public QObject
{
    Q_OBJECT

    VerbList m_verbs;

    static QString documentation()
    {
        QFile file(QStringLiteral(CLEW_SOURCE_DIR "/docs/cli.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void helpListsEveryVerb()
    {
        const QString help = overallHelp(m_verbs);
        for (const QString& name : m_verbs.names())
            QVERIFY2(help.contains(QStringLiteral("\n  ") + name + QLatin1Char(' ')), qPrintable(name));
    }
    void helpOfAVerbNamesItsArgumentsAndOptions()
    {
        for (const auto& verb : m_verbs.all()) {
            const QString help = verbHelp(*verb);
            for (const Option& option : verb->words().options)
                QVERIFY2(help.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
            for (const Argument& argument : verb->words().arguments)
                QVERIFY2(help.contains(argument.name), qPrintable(argument.name));
            for (const Option& option : globalOptions())
                QVERIFY2(help.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
        }
    }
    void noVerbTakesAnOptionThatAllTake()
    {
        for (const auto& verb : m_verbs.all()) {
            for (const Option& option : verb->words().options) {
                for (const Option& global : globalOptions())
                    QVERIFY2(option.name != global.name,
                             qPrintable(verb->words().name + QLatin1Char(' ') + option.name));
            }
        }
    }
    void manualHasASectionForEveryVerb()
    {
        const QString page = manPage(m_verbs, QStringLiteral("0.1.0"));
        for (const QString& name : m_verbs.names())
            QVERIFY2(page.contains(QStringLiteral("\n.SS ") + name + QLatin1Char('\n')), qPrintable(name));
        for (const QString& line : page.split(QLatin1Char('\n')))
            QVERIFY2(!line.startsWith(QLatin1Char('\'')), qPrintable(line));
    }
    void completionKnowsEveryVerb_data()
    {
        QTest::addColumn<QString>("shell");
        for (const QString& shell : completionShells())
            QTest::newRow(qPrintable(shell)) << shell;
    }
    void completionKnowsEveryVerb()
    {
        QFETCH(QString, shell);
        const QString script = completionScript(m_verbs, shell);
        for (const QString& name : m_verbs.names()) {
            for (const QString& word : name.split(QLatin1Char(' ')))
                QVERIFY2(script.contains(word), qPrintable(name));
        }
        QVERIFY(script.contains(QStringLiteral("passphrase-file")));
        QVERIFY(!script.contains(QStringLiteral("%1")));
    }
    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("verb") << QStringLiteral("clew-cli impo") << QStringLiteral("import");
        QTest::newRow("second word") << QStringLiteral("clew-cli store cre") << QStringLiteral("create");
        QTest::newRow("behind a global option")
            << QStringLiteral("clew-cli --store x.clew store rest") << QStringLiteral("restore");
        QTest::newRow("kind") << QStringLiteral("clew-cli list unit") << QStringLiteral("units");
        QTest::newRow("option") << QStringLiteral("clew-cli list units --lim") << QStringLiteral("--limit");
        QTest::newRow("value of an option")
            << QStringLiteral("clew-cli user add x --role insp") << QStringLiteral("inspector");
        QTest::newRow("global option") << QStringLiteral("clew-cli list units --js") << QStringLiteral("--json");
    }
    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("no bash here");
        const QString script = completionScript(m_verbs, QStringLiteral("bash"));
        const qsizetype place = line.count(QLatin1Char(' '));
        QProcess bash;
        bash.start(
            QStringLiteral("bash"),
            {QStringLiteral("--norc"), QStringLiteral("-c"),
             script + QStringLiteral("\nCOMP_WORDS=(%1); COMP_CWORD=%2; _clew_cli; printf '%s\\n' \"${COMPREPLY[@]}\"")
                          .arg(line)
                          .arg(place)});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardError(), QByteArray());
        const QStringList offered = QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'));
        QVERIFY2(offered.contains(word), qPrintable(offered.join(QLatin1Char(' '))));
    }
    void documentationHasEveryVerbAndOption()
    {
        const QString text = documentation();
        QVERIFY(!text.isEmpty());
        for (const auto& verb : m_verbs.all()) {
            const QString name = verb->words().name;
            QVERIFY2(text.contains(QStringLiteral("\n### `") + name), qPrintable(name));
            for (const Option& option : verb->words().options)
                QVERIFY2(text.contains(QStringLiteral("--") + option.name), qPrintable(name + option.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
