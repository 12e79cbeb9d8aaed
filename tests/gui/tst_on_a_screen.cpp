// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/on_a_screen.h"
#include "support/cli_runner.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// The real program on a real screen with a window manager, from its start to a saved value: by keys and mouse alone,
/// and what it saved as the command line sees it.
class TestOnAScreen final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CliRun run = m_cli.json(QStringLiteral("demo demo"));
        QVERIFY2(run.status == 0, run.output + run.errors);
        const QJsonObject demo = run.json();
        const QJsonObject inspector = demo[QStringLiteral("users")][1].toObject();
        m_store = demo[QStringLiteral("store")].toString();
        m_user = inspector[QStringLiteral("id")].toString();
        m_passphraseFile = inspector[QStringLiteral("passphrase_file")].toString();
        QVERIFY2(m_screen.begin(), qPrintable(m_screen.problem()));
    }

    void aValueIsSavedByKeysAndMouseAlone()
    {
        QCOMPARE(valuesOf(QStringLiteral("DEMO-BRL-01")), QStringList());
        Program clew(m_screen, QStringLiteral(CLEW_DESKTOP),
                     {QStringLiteral("--profile"), m_cli.path(QStringLiteral("profile")), m_store});
        QVERIFY2(clew.isShown(QStringLiteral("^Clew$")), clew.errors());
        unlock();
        QVERIFY2(clew.isShown(QStringLiteral("^Home.*DEMO Precision Optics")), clew.errors());
        QVERIFY(clickInRailUntil(clew, QStringLiteral("Bench")));
        m_screen.type(QStringLiteral("DEMO-BRL-01"));
        m_screen.key(QStringLiteral("Return"));
        QVERIFY2(clew.isShown(QStringLiteral("^DEMO-BRL-01")), qPrintable(clew.title()));
        QVERIFY(measures());
        QCOMPARE(valuesOf(QStringLiteral("DEMO-BRL-01")), QStringList(QStringLiteral("1 12.0034 DEMO-AG-014")));
        m_screen.key(QStringLiteral("alt+F4"));
        QVERIFY2(clew.isEnded(), clew.errors());
        QCOMPARE(valuesOf(QStringLiteral("DEMO-BRL-01")).size(), 1);
    }

private:
    void unlock()
    {
        QFile file(m_passphraseFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_screen.type(m_user); // nobody has unlocked here yet: the name has the keys first
        m_screen.key(QStringLiteral("Tab"));
        m_screen.type(QString::fromUtf8(file.readAll()).trimmed());
        m_screen.key(QStringLiteral("Return"));
    }
    /// As somebody who reads the rail from above: what is there depends on the fonts of the computer.
    bool clickInRailUntil(Program& clew, const QString& title)
    {
        constexpr int first = 40;
        constexpr int last = 400;
        constexpr int step = 20;
        for (int y = first; y < last; y += step) {
            m_screen.click(clew.window(), 40, y);
            if (QTest::qWaitFor([&] { return clew.title().startsWith(title); }, 500))
                return true;
        }
        return false;
    }
    /// The gauge by its name, then its value; typed again while the store has not shown the gauge yet.
    bool measures()
    {
        m_screen.type(QStringLiteral("G:DEMO-AG-014"));
        m_screen.key(QStringLiteral("Return"));
        for (int attempt = 0; attempt < 5; ++attempt) {
            QTest::qWait(1000);
            m_screen.key(QStringLiteral("ctrl+a"));
            m_screen.type(QStringLiteral("12.0034"));
            m_screen.key(QStringLiteral("Return"));
            if (QTest::qWaitFor([this] { return !valuesOf(QStringLiteral("DEMO-BRL-01")).isEmpty(); }, 10000))
                return true;
        }
        return false;
    }
    /// "balloon value gauge" of each reading of that serial number, in the order of the exchange file.
    QStringList valuesOf(const QString& serial)
    {
        const QString name = QStringLiteral("export%1.jsonl").arg(++m_exports);
        const CliRun run =
            m_cli.runWords({QStringLiteral("--store"), m_store, QStringLiteral("--user"), m_user,
                            QStringLiteral("--passphrase-file"), m_passphraseFile, QStringLiteral("export"), name});
        if (run.status != 0)
            qFatal("the store can't be exported: %s", run.errors.constData());
        QFile file(m_cli.path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no export");
        QStringList values;
        QSet<QString> inspections;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            if (record[QStringLiteral("kind")] == QLatin1String("inspection") &&
                record[QStringLiteral("unit")][QStringLiteral("serial")] == serial)
                inspections.insert(record[QStringLiteral("number")].toString());
            if (record[QStringLiteral("kind")] == QLatin1String("measurement") &&
                inspections.contains(record[QStringLiteral("inspection")].toString()))
                values.append(QStringLiteral("%1 %2 %3")
                                  .arg(record[QStringLiteral("balloon")].toString(),
                                       record[QStringLiteral("value")].toString(),
                                       record[QStringLiteral("gauge")].toString()));
        }
        return values;
    }

    CliRunner m_cli;
    Screen m_screen;
    QString m_store;
    QString m_user;
    QString m_passphraseFile;
    int m_exports = 0;
};

QTEST_GUILESS_MAIN(TestOnAScreen)
#include "tst_on_a_screen.moc"
