// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

/// Documents issued, signed by two people and judged, through the real program.
class TestDocumentVerbs final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    static QString passphraseOf(const QString& user) { return QStringLiteral("the passphrase of ") + user; }
    CliRun as(const QString& user, const QString& words)
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), passphraseOf(user));
        return m_cli.json(QStringLiteral("--user %1 ").arg(user) + words);
    }
    QByteArray content(const QString& name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")), QStringLiteral("mk"), QStringLiteral("Mara"),
                  passphraseOf(QStringLiteral("mk")));
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), passphraseOf(QStringLiteral("jb")));
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user add jb --name Jo --role inspector")).status, 0);
        m_cli.set(QStringLiteral("CLEW_NEW_PASSPHRASE"), passphraseOf(QStringLiteral("op")));
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("user add op --name Olga --role operator")).status, 0);
        m_cli.write(QStringLiteral("shop.jsonl"), R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel 7"}
{"kind":"heat","number":"55-2210","material":"Ti-6Al-4V ELI"}
{"kind":"lot","number":"HT-8841","heat":"55-2210"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-1"},"lot":"HT-8841"}
)");
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("import shop.jsonl")).status, 0);
    }

    void issuesADeviceHistory()
    {
        QCOMPARE(as(QStringLiteral("op"), QStringLiteral("report dhr LB-7/BRL-1 --out dhr.pdf")).errorCode(),
                 QStringLiteral("denied"));
        const CliRun run =
            as(QStringLiteral("jb"), QStringLiteral("report dhr LB-7/BRL-1 --approver mk --out dhr.pdf"));
        QVERIFY2(run.status == 0, run.output);
        QVERIFY(content(QStringLiteral("dhr.pdf")).startsWith("%PDF-1."));
        QCOMPARE(run.json()[QStringLiteral("sha256")].toString().size(), 64);
        QCOMPARE(run.json()[QStringLiteral("bytes")].toInt(), int(content(QStringLiteral("dhr.pdf")).size()));
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("report dhr LB-7/BRL-1 --out dhr.pdf")).errorCode(),
                 QStringLiteral("conflict"));
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("report dhr --out x.pdf")).status, 2);
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("report dhr LB-7/BRL-1")).status, 2);
    }
    void refusesAFirstArticleWithoutCharacteristics()
    {
        const CliRun run = as(QStringLiteral("jb"), QStringLiteral("report fai LB-7/BRL-1 --out fai.pdf"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("conflict"));
        QVERIFY2(run.errorMessage().contains(QStringLiteral("has no characteristic")), run.output);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("fai.pdf"))));
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("report fai NO-SUCH --out fai.pdf")).errorCode(),
                 QStringLiteral("not_found"));
    }
    void isNotValidBeforeItIsSigned()
    {
        const CliRun run = as(QStringLiteral("jb"), QStringLiteral("verify dhr.pdf"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[QStringLiteral("valid")].toBool(true), false);
        QCOMPARE(run.json()[QStringLiteral("as_stored")].toBool(), true);
    }
    void isSignedByTwoPeople()
    {
        const QByteArray issued = content(QStringLiteral("dhr.pdf"));
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("sign dhr.pdf --meaning released")).errorCode(),
                 QStringLiteral("denied"));
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("sign dhr.pdf --meaning liked")).status, 2);
        const CliRun first =
            as(QStringLiteral("jb"), QStringLiteral("sign dhr.pdf --meaning verified --reason complete"));
        QVERIFY2(first.status == 0, first.output);
        QVERIFY(content(QStringLiteral("dhr.pdf")).startsWith(issued)); // an incremental update
        QCOMPARE(as(QStringLiteral("jb"), QStringLiteral("sign dhr.pdf --meaning verified")).status, 1);
        const CliRun second =
            as(QStringLiteral("mk"), QStringLiteral("sign dhr.pdf --meaning approved --out both.pdf"));
        QVERIFY2(second.status == 0, second.output);
        QVERIFY(content(QStringLiteral("both.pdf")).startsWith(content(QStringLiteral("dhr.pdf"))));
        QCOMPARE(second.json()[QStringLiteral("signer")].toString(), QStringLiteral("Mara"));
    }
    void isValidAndTrustedAfterwards()
    {
        const CliRun run = as(QStringLiteral("op"), QStringLiteral("verify both.pdf"));
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("valid")].toBool(), true);
        const QJsonArray signatures = run.json()[QStringLiteral("signatures")].toArray();
        QCOMPARE(signatures.size(), 2);
        QCOMPARE(signatures[0][QStringLiteral("signer")].toString(), QStringLiteral("Jo"));
        QCOMPARE(signatures[0][QStringLiteral("meaning")].toString(), QStringLiteral("verified"));
        QCOMPARE(signatures[1][QStringLiteral("meaning")].toString(), QStringLiteral("approved"));
        QCOMPARE(signatures[1][QStringLiteral("trusted")].toBool(), true);
        QCOMPARE(signatures[1][QStringLiteral("covers_whole_file")].toBool(), true);
        QCOMPARE(run.json()[QStringLiteral("problems")].toArray().size(), 0);
    }
    void isJudgedWithoutAStoreToo()
    {
        m_cli.unset(QStringLiteral("CLEW_STORE"));
        const CliRun run = m_cli.json(QStringLiteral("verify both.pdf"));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[QStringLiteral("signatures")][0][QStringLiteral("trusted")].toBool(true), false);
    }
    void seesAChangedByte()
    {
        QByteArray bytes = content(QStringLiteral("both.pdf"));
        bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        m_cli.write(QStringLiteral("changed.pdf"), bytes);
        const CliRun run = as(QStringLiteral("mk"), QStringLiteral("verify both.pdf changed.pdf"));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[QStringLiteral("valid")].toBool(true), false);
        const QJsonArray files = run.json()[QStringLiteral("files")].toArray();
        QCOMPARE(files[0][QStringLiteral("valid")].toBool(), true);
        QCOMPARE(files[1][QStringLiteral("valid")].toBool(true), false);
        QVERIFY(!files[1][QStringLiteral("problems")].toArray().isEmpty());
    }
    void judgesNoFileThatIsNone()
    {
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("verify nowhere.pdf")).errorCode(), QStringLiteral("io"));
        m_cli.write(QStringLiteral("letter.pdf"), "Dear Sir or Madam");
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("verify letter.pdf")).status, 1);
        QCOMPARE(as(QStringLiteral("mk"), QStringLiteral("sign letter.pdf --meaning approved")).status, 1);
    }
    void keepsItAllInTheLedger()
    {
        const CliRun run = as(QStringLiteral("mk"), QStringLiteral("store check"));
        QVERIFY2(run.status == 0, run.output);
    }
};

QTEST_GUILESS_MAIN(TestDocumentVerbs)
#include "tst_document_verbs.moc"
