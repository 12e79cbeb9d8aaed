// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/testing.h"

#include <QDir>
#include <QJsonArray>

#include <climits>

#include <unistd.h>

using namespace clew::test;

/// The store's verbs, through the real program.
class TestStoreVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;
    QString m_recoveryCode;

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Of verify.py and of verify.sh.
    QList<QByteArray> verdictsOn(const QString& folder) const
    {
        QList<QByteArray> verdicts;
        for (const auto& [program, script] : {std::pair{"python3", "verify.py"}, std::pair{"sh", "verify.sh"}}) {
            QProcess check;
            check.start(QString::fromLatin1(program),
                        {m_cli.path(folder + QLatin1Char('/') + QString::fromLatin1(script))});
            check.waitForFinished(60000);
            const QByteArray said = check.readAllStandardOutput();
            const bool fits = check.exitCode() == (said.startsWith("ok: ") ? 0 : 1);
            verdicts.append(fits ? said : "status does not fit: " + said + check.readAllStandardError());
        }
        return verdicts;
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        const CliRun run = m_cli.runWords({QStringLiteral("--json"), QStringLiteral("store"), QStringLiteral("create"),
                                           QStringLiteral("shop.clew"), QStringLiteral("--user"), QStringLiteral("mk"),
                                           QStringLiteral("--name"), QStringLiteral("Mara Keller"),
                                           QStringLiteral("--shop"), QStringLiteral("Optik Süd")});
        QVERIFY2(run.status == 0, run.output + run.errors);
        m_recoveryCode = run.json()[QStringLiteral("recovery_code")].toString();
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
    }

    void makesAnEncryptedFileAndItsKeyFile()
    {
        QVERIFY(m_recoveryCode.size() > 30);
        QVERIFY(!contentOf(m_cli.path(QStringLiteral("shop.clew"))).startsWith("SQLite format 3"));
        const QByteArray keys = contentOf(m_cli.path(QStringLiteral("shop.clew-keys")));
        QVERIFY(keys.contains("\"clew-keys\"") && !keys.contains("\"mk\"") && !keys.contains("Keller"));
        const auto rights = QFile::permissions(m_cli.path(QStringLiteral("shop.clew-keys")));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void saysWhatTheStoreIs()
    {
        const CliRun run = m_cli.json(QStringLiteral("store info"));
        QCOMPARE(run.status, 0);
        const QJsonObject info = run.json();
        QCOMPARE(info[QStringLiteral("shop")].toString(), QStringLiteral("Optik Süd"));
        QCOMPARE(info[QStringLiteral("users")].toInt(), 1);
        QVERIFY(info[QStringLiteral("entries")].toInt() >= 1);
        QCOMPARE(info[QStringLiteral("head")].toString().size(), 64);
        QCOMPARE(info[QStringLiteral("uuid")].toString().size(), 36);
        QCOMPARE(info[QStringLiteral("read_only")].toBool(true), false);
        QVERIFY(info[QStringLiteral("sqlite")].toString().startsWith(QStringLiteral("3.")));
        QVERIFY(info[QStringLiteral("sqlcipher")].toString().startsWith(QStringLiteral("4.")));
        const CliRun text = m_cli.run(QStringLiteral("store info"));
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("Optik Süd"));
        QCOMPARE(text.errors, QByteArray());
    }
    void findsASoundStoreSound()
    {
        const CliRun run = m_cli.json(QStringLiteral("store check --deep"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(run.json()[QStringLiteral("deep")].toBool(), true);
        QVERIFY(run.json()[QStringLiteral("entries")].toInt() >= 1);
        QCOMPARE(run.json()[QStringLiteral("problems")].toArray().size(), 0);
        const CliRun ledger = m_cli.json(QStringLiteral("ledger verify"));
        QCOMPARE(ledger.status, 0);
        QCOMPARE(ledger.json()[QStringLiteral("ok")].toBool(), true);
        QCOMPARE(ledger.json()[QStringLiteral("head")].toString().size(), 64);
    }
    void exportsALedgerThatOtherToolsCheck()
    {
        const CliRun run = m_cli.json(QStringLiteral("ledger export ledger-out"));
        QVERIFY2(run.status == 0, run.output + run.errors);
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("ledger-out/VERIFY.md"))));
        const QByteArray sound = "ok: " + QByteArray::number(run.json()[QStringLiteral("entries")].toInt()) +
                                 " lines, head " + run.json()[QStringLiteral("head")].toString().toLatin1() + '\n';
        QCOMPARE(verdictsOn(QStringLiteral("ledger-out")), (QList<QByteArray>{sound, sound}));
        const CliRun against = m_cli.json(QStringLiteral("ledger verify --against ledger-out"));
        QVERIFY2(against.status == 0, against.output);
        QCOMPARE(against.json()[QStringLiteral("compared")], run.json()[QStringLiteral("entries")]);
        QCOMPARE(m_cli.json(QStringLiteral("ledger verify --against nowhere")).errorCode(),
                 QStringLiteral("not_found"));
    }
    void bothProgramsSayTheSameOfAnEditedExport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("at"); // from the end where negative
        QTest::addColumn<QByteArray>("written");
        const QString lines = QStringLiteral("ledger.jsonl");
        const QString heads = QStringLiteral("HEADS.txt");
        QTest::newRow("first byte") << lines << 0 << QByteArray("[");
        QTest::newRow("a byte inside") << lines << 100 << QByteArray("~");
        QTest::newRow("NUL") << lines << 100 << QByteArray(1, '\0');
        QTest::newRow("the last line end") << lines << -1 << QByteArray(" ");
        QTest::newRow("a line more") << lines << INT_MAX << QByteArray("{}\n");
        QTest::newRow("a hash") << heads << 3 << QByteArray("~");
        QTest::newRow("a hash's line end") << heads << -1 << QByteArray("\r");
        QTest::newRow("a hash more") << heads << INT_MAX << QByteArray(64, '0') + '\n';
    }
    void bothProgramsSayTheSameOfAnEditedExport()
    {
        QFETCH(QString, file);
        QFETCH(int, at);
        QFETCH(QByteArray, written);
        const QString folder =
            QStringLiteral("edited-") + QString::number(qHash(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(m_cli.json(QStringLiteral("ledger export ") + folder).status == 0);
        QFile edited(m_cli.path(folder + QLatin1Char('/') + file));
        QVERIFY(edited.open(QIODevice::ReadWrite));
        edited.seek(at == INT_MAX ? edited.size() : at < 0 ? edited.size() + at : at);
        edited.write(written);
        edited.close();
        const QList<QByteArray> verdicts = verdictsOn(folder);
        QCOMPARE(verdicts[0], verdicts[1]);
        QVERIFY2(verdicts[0].startsWith("broken at line "), verdicts[0]);
    }
    void seesThatItsLedgerIsNotTheOneExported()
    {
        QVERIFY(m_cli.json(QStringLiteral("ledger export longer")).status == 0);
        QFile heads(m_cli.path(QStringLiteral("longer/HEADS.txt")));
        QVERIFY(heads.open(QIODevice::ReadWrite));
        heads.seek(heads.size());
        heads.write(QByteArray(64, '0') + '\n');
        heads.close();
        const CliRun shortened = m_cli.json(QStringLiteral("ledger verify --against longer"));
        QCOMPARE(shortened.status, 1);
        QCOMPARE(shortened.json()[QStringLiteral("ok")].toBool(true), false);
        QVERIFY(heads.open(QIODevice::ReadWrite));
        heads.resize(65);
        heads.write(QByteArray(64, '0') + '\n');
        heads.close();
        const CliRun rewritten = m_cli.json(QStringLiteral("ledger verify --against longer"));
        QCOMPARE(rewritten.status, 1);
        m_cli.write(QStringLiteral("longer/HEADS.txt"), "no hash\n");
        QCOMPARE(m_cli.json(QStringLiteral("ledger verify --against longer")).errorCode(), QStringLiteral("invalid"));
    }

    void takesThePassphraseFromAFile()
    {
        m_cli.write(QStringLiteral("pass.txt"), "a long enough passphrase\n");
        m_cli.write(QStringLiteral("windows.txt"), "a long enough passphrase\r\n");
        m_cli.unset(QStringLiteral("CLEW_PASSPHRASE"));
        const CliRun fromFile = m_cli.json(QStringLiteral("store info --passphrase-file pass.txt"));
        const CliRun fromWindows = m_cli.json(QStringLiteral("store info --passphrase-file windows.txt"));
        const CliRun without = m_cli.json(QStringLiteral("store info"));
        const CliRun noFile = m_cli.json(QStringLiteral("store info --passphrase-file nowhere.txt"));
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        QCOMPARE(fromFile.status, 0);
        QCOMPARE(fromWindows.status, 0);
        QCOMPARE(without.status, 2);
        QCOMPARE(without.errorCode(), QStringLiteral("usage"));
        QVERIFY(without.errorMessage().contains(QStringLiteral("CLEW_PASSPHRASE")));
        QCOMPARE(noFile.status, 2);
        const CliRun argument = m_cli.json(QStringLiteral("store info --passphrase hunter22"));
        QCOMPARE(argument.status, 2);
        QVERIFY(!argument.output.contains("hunter22"));
    }
    void needsNoUserWhereTheStoreHasOne()
    {
        m_cli.unset(QStringLiteral("CLEW_USER"));
        const CliRun run = m_cli.json(QStringLiteral("user list"));
        m_cli.set(QStringLiteral("CLEW_USER"), QStringLiteral("mk"));
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("users")][0][QStringLiteral("user")].toString(), QStringLiteral("mk"));
        QCOMPARE(run.json()[QStringLiteral("users")][0][QStringLiteral("has_key")].toBool(), true);
    }
    void opensNothingForAWrongPassphrase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("another long passphrase"));
        const QByteArray before = contentOf(m_cli.path(QStringLiteral("shop.clew")));
        const CliRun wrong = m_cli.json(QStringLiteral("store info"));
        const CliRun nobody = m_cli.json(QStringLiteral("store info --user nobody"));
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        QCOMPARE(wrong.status, 3);
        QCOMPARE(wrong.errorCode(), QStringLiteral("locked"));
        QCOMPARE(nobody.status, 3);
        QCOMPARE(nobody.errorMessage(), wrong.errorMessage()); // nothing to learn about who has a key
        QCOMPARE(contentOf(m_cli.path(QStringLiteral("shop.clew"))), before);
    }
    void refusesWhatIsNoStore_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QStringLiteral("nowhere.clew") << QByteArray();
        QTest::newRow("plain SQLite") << QStringLiteral("plain.clew")
                                      << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
        QTest::newRow("text") << QStringLiteral("text.clew") << QByteArray("Dear store,\n");
        QTest::newRow("empty") << QStringLiteral("empty.clew") << QByteArray("");
        QTest::newRow("random without keys") << QStringLiteral("random.clew") << QByteArray(8192, 'x');
    }
    void refusesWhatIsNoStore()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        if (!content.isNull() && file != QLatin1String("nowhere.clew"))
            m_cli.write(file, content);
        const CliRun run = m_cli.json(QStringLiteral("store info --store ") + file);
        QCOMPARE(run.status, 3);
        QVERIFY2(!run.errorMessage().isEmpty(), run.output);
        QVERIFY(!run.json()[QStringLiteral("error")][QStringLiteral("code")].toString().isEmpty());
        const CliRun text = m_cli.run(QStringLiteral("store info --store ") + file);
        QCOMPARE(text.status, 3);
        QCOMPARE(text.output, QByteArray());
        QVERIFY(text.errors.startsWith("clew-cli: "));
    }
    void saysThatTheKeyFileIsMissing_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("with a user") << QStringLiteral("--user mk ");
        QTest::newRow("without") << QString();
    }
    void saysThatTheKeyFileIsMissing()
    {
        QFETCH(QString, who);
        QFile::remove(m_cli.path(QStringLiteral("keyless.clew")));
        QVERIFY(QFile::copy(m_cli.path(QStringLiteral("shop.clew")), m_cli.path(QStringLiteral("keyless.clew"))));
        const CliRun run = m_cli.json(who + QStringLiteral("store info --store keyless.clew"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errorMessage().contains(QStringLiteral("keyless.clew-keys is missing")), run.output);
    }
    void neverMakesAStoreOverAFile()
    {
        const QByteArray before = contentOf(m_cli.path(QStringLiteral("shop.clew")));
        const CliRun run = m_cli.json(QStringLiteral("store create shop.clew --user x --name X"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("conflict"));
        QCOMPARE(contentOf(m_cli.path(QStringLiteral("shop.clew"))), before);
    }
    void refusesAShortPassphrase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("short"));
        const CliRun run = m_cli.json(QStringLiteral("store create other.clew --user x --name X"));
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("invalid"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("other.clew"))));
    }
    void makesNoStoreWhereNothingCanBeWritten()
    {
        const CliRun run = m_cli.json(QStringLiteral("store create no/such/folder/a.clew --user x --name X"));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errorMessage().startsWith(QStringLiteral("There is no folder")), run.output);
    }

    void readsAStoreInAFolderThatMayNotBeWritten()
    {
        QVERIFY(QDir(m_cli.folder()).mkdir(QStringLiteral("fixed")));
        const QString folder = m_cli.path(QStringLiteral("fixed"));
        const bool isRoot = ::geteuid() == 0;
        for (const char* name : {"shop.clew", "shop.clew-keys"}) {
            const QString copy = folder + QLatin1Char('/') + QString::fromLatin1(name);
            QVERIFY(QFile::copy(m_cli.path(QString::fromLatin1(name)), copy));
            QVERIFY(!isRoot || ::chown(QFile::encodeName(copy).constData(), 65534, 65534) == 0);
        }
        // Root may write everywhere: there the program runs as a user who may only look into the folder.
        const auto others = isRoot ? QFile::ReadOther | QFile::ExeOther : QFile::Permissions();
        QVERIFY(QFile::setPermissions(m_cli.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | others));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | others));
        const auto run = [&](const QString& words) {
            const QStringList all = (QStringLiteral("--json --store fixed/shop.clew ") + words).split(QLatin1Char(' '));
            return isRoot ? m_cli.runAsNobody(all) : m_cli.runWords(all);
        };
        const CliRun info = run(QStringLiteral("store info"));
        const CliRun add = run(QStringLiteral("user add x --name X --role operator"));
        const bool isUntouched = QDir(folder).entryList(QDir::Files).size() == 2;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(info.status == 0, info.output + info.errors);
        QCOMPARE(info.json()[QStringLiteral("read_only")].toBool(), true);
        QVERIFY(!info.json()[QStringLiteral("read_only_reason")].toString().isEmpty());
        QCOMPARE(add.status, 3);
        QVERIFY(!add.errorMessage().isEmpty());
        QVERIFY(isUntouched);
    }
    void recoversWithThePrintedCode()
    {
        for (const char* name : {"shop.clew", "shop.clew-keys"})
            QVERIFY(QFile::copy(
                m_cli.path(QString::fromLatin1(name)),
                m_cli.path(QString::fromLatin1(name).replace(QStringLiteral("shop"), QStringLiteral("lost")))));
        const QString verb = QStringLiteral("--store lost.clew store recover mk ");
        m_cli.unset(QStringLiteral("CLEW_PASSPHRASE"));
        m_cli.write(QStringLiteral("code.txt"), m_recoveryCode.toUtf8() + '\n');
        m_cli.write(QStringLiteral("next.txt"), "another long passphrase\n");
        const QString codeFile = QStringLiteral("--recovery-code-file code.txt ");
        const CliRun argument = m_cli.json(verb + QStringLiteral("--recovery-code X --reason r"));
        const CliRun noCode = m_cli.json(verb + QStringLiteral("--reason r"));
        const CliRun noReason = m_cli.json(verb + codeFile);
        const CliRun done =
            m_cli.json(verb + codeFile + QStringLiteral("--new-passphrase-file next.txt --reason lost"));
        const CliRun again = m_cli.json(verb + codeFile + QStringLiteral("--reason lost"));
        const CliRun after = m_cli.json(QStringLiteral("--store lost.clew ledger verify --passphrase-file next.txt"));
        const CliRun shown = m_cli.json(QStringLiteral("--store lost.clew show account mk --passphrase-file next.txt"));
        m_cli.set(QStringLiteral("CLEW_RECOVERY_CODE"), done.json()[QStringLiteral("recovery_code")].toString());
        const CliRun made = m_cli.json(verb + QStringLiteral("--reason lost"));
        m_cli.unset(QStringLiteral("CLEW_RECOVERY_CODE"));
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), made.json()[QStringLiteral("initial_passphrase")].toString());
        const CliRun opened = m_cli.json(QStringLiteral("--store lost.clew store check"));
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        for (const CliRun* wrong : {&argument, &noCode, &noReason})
            QCOMPARE(wrong->status, 2);
        QVERIFY2(done.status == 0, done.output);
        QVERIFY(!done.json().contains(QStringLiteral("initial_passphrase")));
        QVERIFY(done.json()[QStringLiteral("recovery_code")].toString() != m_recoveryCode);
        QCOMPARE(again.status, 3); // the code is void
        QCOMPARE(again.errorCode(), QStringLiteral("locked"));
        QCOMPARE(after.status, 0);
        const QJsonObject line = shown.json()[QStringLiteral("history")].toArray().last().toObject();
        QCOMPARE(line[QStringLiteral("act")].toString(), QStringLiteral("security"));
        QVERIFY(line[QStringLiteral("why")].toString().endsWith(QStringLiteral("; lost")));
        QVERIFY2(made.status == 0, made.output);
        QVERIFY2(opened.status == 0, opened.output);
    }
    void backsUpAndRestores()
    {
        const CliRun backup = m_cli.json(QStringLiteral("store backup copy.clew"));
        QVERIFY2(backup.status == 0, backup.output);
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("copy.clew-keys"))));
        QCOMPARE(m_cli.json(QStringLiteral("store backup copy.clew")).status, 1); // never over a file
        const CliRun without = m_cli.json(QStringLiteral("store restore copy.clew --store again.clew"));
        QCOMPARE(without.status, 2);
        const CliRun restored =
            m_cli.json(QStringLiteral("store restore copy.clew --store again.clew --reason disk-failed"));
        QVERIFY2(restored.status == 0, restored.output);
        const QJsonObject was = m_cli.json(QStringLiteral("store info")).json();
        const QJsonObject is = m_cli.json(QStringLiteral("store info --store again.clew")).json();
        QCOMPARE(is[QStringLiteral("uuid")], was[QStringLiteral("uuid")]);
        const CliRun check = m_cli.json(QStringLiteral("store check --store again.clew"));
        QVERIFY2(check.status == 0, check.output);
        QCOMPARE(m_cli.json(QStringLiteral("store restore copy.clew --store again.clew --reason x")).status, 1);
        QCOMPARE(m_cli.json(QStringLiteral("store restore nowhere.clew --store b.clew --reason x")).status, 3);
    }
    void seesADamagedPage()
    {
        QFile::copy(m_cli.path(QStringLiteral("shop.clew")), m_cli.path(QStringLiteral("hurt.clew")));
        QFile::copy(m_cli.path(QStringLiteral("shop.clew-keys")), m_cli.path(QStringLiteral("hurt.clew-keys")));
        QFile file(m_cli.path(QStringLiteral("hurt.clew")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000);
        file.write("x");
        file.close();
        const CliRun run = m_cli.json(QStringLiteral("store check --deep --store hurt.clew"));
        QVERIFY(run.status == 1 || run.status == 3);
        QVERIFY(!run.json().isEmpty());
        QVERIFY(run.json()[QStringLiteral("ok")].toBool(false) == false);
    }
    void seesAnOlderKeyFile()
    {
        for (const char* name : {"shop.clew", "shop.clew-keys"})
            QFile::copy(m_cli.path(QString::fromLatin1(name)),
                        m_cli.path(QString::fromLatin1(name).replace(QStringLiteral("shop"), QStringLiteral("swap"))));
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), QStringLiteral("the next long passphrase"));
        const CliRun changed = m_cli.json(QStringLiteral("user passwd --store swap.clew"));
        m_cli.unset(QStringLiteral("CLEW_NEW_PASSPHRASE"));
        QVERIFY2(changed.status == 0, changed.output);
        QVERIFY(QFile::remove(m_cli.path(QStringLiteral("swap.clew-keys"))));
        QVERIFY(
            QFile::copy(m_cli.path(QStringLiteral("shop.clew-keys")), m_cli.path(QStringLiteral("swap.clew-keys"))));
        const CliRun check = m_cli.json(QStringLiteral("store check --store swap.clew"));
        QCOMPARE(check.status, 1);
        QVERIFY(check.json()[QStringLiteral("problems")][0].toString().contains(QStringLiteral("key file")));
    }

    void saysItsVersionAndHelp()
    {
        QVERIFY(m_cli.run(QStringLiteral("--version")).output.startsWith("clew-cli "));
        QVERIFY(!m_cli.json(QStringLiteral("--version")).json()[QStringLiteral("version")].toString().isEmpty());
        const CliRun help = m_cli.run(QStringLiteral("--help"));
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.contains("store create"));
        QCOMPARE(m_cli.run(QStringLiteral("store create --help")).status, 0);
        QCOMPARE(m_cli.run(QStringLiteral("help store")).status, 0);
        QCOMPARE(m_cli.run(QString()).status, 2);
    }
    void givesOneErrorObjectForAnyGarbage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no verb") << QStringList{QStringLiteral("äöü \"' %s")};
        QTest::newRow("later verb") << QStringList{QStringLiteral("later"), QStringLiteral("folder"),
                                                   QStringLiteral("x")};
        QTest::newRow("quotes") << QStringList{QStringLiteral("show"), QStringLiteral("unit"),
                                               QStringLiteral("\"; DROP TABLE unit; --")};
        QTest::newRow("broken JSON") << QStringList{QStringLiteral("show"), QStringLiteral("unit"),
                                                    QStringLiteral("{\"serial\":")};
        QTest::newRow("empty") << QStringList{QStringLiteral("show"), QStringLiteral("lot"), QString()};
        QTest::newRow("line feed") << QStringList{QStringLiteral("show"), QStringLiteral("lot"),
                                                  QStringLiteral("a\nb")};
        QTest::newRow("uuid") << QStringList{QStringLiteral("show"), QStringLiteral("lot"),
                                             QStringLiteral("01920000-0000-7000-8000-000000000000")};
    }
    void givesOneErrorObjectForAnyGarbage()
    {
        QFETCH(QStringList, words);
        const CliRun run = m_cli.runWords(QStringList{QStringLiteral("--json")} + words);
        QVERIFY2(run.status == 1 || run.status == 2, run.output);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.json().keys(), QStringList{QStringLiteral("error")});
        const QJsonObject error = run.json()[QStringLiteral("error")].toObject();
        QCOMPARE(error.keys(),
                 (QStringList{QStringLiteral("code"), QStringLiteral("detail"), QStringLiteral("message")}));
        QVERIFY(!error[QStringLiteral("message")].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreVerbs)
#include "tst_store_verbs.moc"
