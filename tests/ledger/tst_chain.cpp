// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/chain.h"
#include "ledger/ledger_builder.h"
#include "support/testing.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::ledger;
using clew::test::validEntry;
using clew::test::validLedger;

namespace {

ChainReport verify(const QList<QByteArray>& lines, const QList<ChainAnchor>& anchors = {})
{
    ChainVerifier verifier(anchors);
    for (const QByteArray& line : lines)
        verifier.add(line);
    return verifier.finish();
}

/// "wrong_previous@3 gap@4": what was found and at which line.
QString found(const ChainReport& report)
{
    QStringList texts;
    for (const ChainFinding& finding : report.findings)
        texts.append(QStringLiteral("%1@%2")
                         .arg(QLatin1String(namesOf(finding.fault)[std::size_t(finding.fault)]))
                         .arg(finding.line));
    return texts.join(QLatin1Char(' '));
}

/// What the independent script says of the same lines.
QString scriptSays(const QList<QByteArray>& lines)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ledger.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("no file");
    for (const QByteArray& line : lines)
        file.write(line + '\n');
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(CLEW_SOURCE_DIR "/tests/ledger/check_ledger.py"), file.fileName()});
    if (!python.waitForFinished())
        return QStringLiteral("no python3");
    return QString::fromUtf8(python.readAll()).trimmed();
}

QByteArray edited(const QByteArray& line)
{
    QByteArray changed = line;
    return changed.replace("m.roth", "m.rosh");
}

} // namespace

class TestChain final : public QObject
{
    Q_OBJECT

private slots:
    void findsAWholeLedgerWhole()
    {
        const auto lines = validLedger(50);
        const ChainReport report = verify(lines, {{50, headOf(lines[49])}, {17, headOf(lines[16])}});
        QVERIFY(report.isIntact());
        QCOMPARE(found(report), QString());
        QCOMPARE(report.count, 50);
        QCOMPARE(report.head, headOf(lines[49]));
        QCOMPARE(scriptSays(lines), QStringLiteral("ok 50 %1").arg(QString::fromLatin1(report.head)));
    }

    void findsNothingWrongWithNothing()
    {
        const ChainReport report = verify({});
        QVERIFY(report.isIntact());
        QCOMPARE(report.head, firstPrev());
    }

    void findsAnEditedLine()
    {
        auto lines = validLedger(6);
        lines[2] = edited(lines[2]);
        QCOMPARE(found(verify(lines)), QStringLiteral("wrong_previous@4"));
        QCOMPARE(scriptSays(lines), QStringLiteral("broken at 4: prev"));
    }

    void findsAnEditedLastLineOnlyByItsAnchor()
    {
        auto lines = validLedger(6);
        const ChainAnchor anchor{6, headOf(lines[5])};
        lines[5] = edited(lines[5]);
        QCOMPARE(found(verify(lines)), QString());
        const ChainReport report = verify(lines, {anchor});
        QCOMPARE(found(report), QStringLiteral("rewritten@6"));
        QVERIFY(!report.isIntact());
    }

    void findsAReorderedPair()
    {
        auto lines = validLedger(6);
        lines.swapItemsAt(2, 3);
        QCOMPARE(found(verify(lines)), QStringLiteral("gap@3 wrong_previous@3 gap@4 wrong_previous@4 clock_went_back@4 "
                                                      "gap@5 wrong_previous@5"));
        QVERIFY(scriptSays(lines).startsWith(QStringLiteral("broken at 3")));
    }

    void findsAnInsertedLine()
    {
        auto lines = validLedger(6);
        lines.insert(3, lines[2]);
        QCOMPARE(found(verify(lines)), QStringLiteral("gap@4 wrong_previous@4"));
        QVERIFY(scriptSays(lines).startsWith(QStringLiteral("broken at 4")));
    }

    void findsALineTakenOut()
    {
        auto lines = validLedger(6);
        lines.removeAt(3);
        QCOMPARE(found(verify(lines)), QStringLiteral("gap@4 wrong_previous@4"));
        QVERIFY(scriptSays(lines).startsWith(QStringLiteral("broken at 4")));
    }

    void findsTheFirstLineTakenOut()
    {
        auto lines = validLedger(3);
        lines.removeFirst();
        QCOMPARE(found(verify(lines)), QStringLiteral("gap@1 wrong_previous@1"));
    }

    void findsACutEndOnlyByItsAnchor()
    {
        auto lines = validLedger(6);
        const ChainAnchor anchor{6, headOf(lines[5])};
        lines.resize(4);
        QVERIFY(verify(lines).isIntact());
        const ChainReport report = verify(lines, {anchor});
        QCOMPARE(found(report), QStringLiteral("shortened@4"));
        QVERIFY(report.findings[0].message.startsWith(QStringLiteral("2 acknowledged lines are missing")));
    }

    void findsAHistoryRewrittenThroughout()
    {
        const auto lines = validLedger(6);
        QList<QByteArray> rewritten;
        for (int i = 0; i < 6; ++i) {
            Entry entry = MUST(parseLine(lines[i]));
            if (i >= 2)
                entry.records[0].version += 1;
            entry.prev = rewritten.isEmpty() ? firstPrev() : headOf(rewritten.constLast());
            rewritten.append(MUST(toLine(entry)));
        }
        QCOMPARE(found(verify(rewritten)), QString());
        QCOMPARE(found(verify(rewritten, {{2, headOf(lines[1])}})), QString());
        QCOMPARE(found(verify(rewritten, {{2, headOf(lines[1])}, {4, headOf(lines[3])}})),
                 QStringLiteral("rewritten@4"));
    }

    void findsALineThatIsNoEntryAndGoesOn()
    {
        auto lines = validLedger(6);
        lines[2] = "damaged";
        QCOMPARE(found(verify(lines)), QStringLiteral("not_an_entry@3 wrong_previous@4"));
        lines[2] = QByteArray();
        QCOMPARE(found(verify(lines)), QStringLiteral("not_an_entry@3 wrong_previous@4"));
    }

    void findsALineOfAnotherStore()
    {
        auto lines = validLedger(2);
        Entry entry = validEntry();
        entry.seq = 3;
        entry.prev = headOf(lines[1]);
        entry.time = Instant::fromMilliseconds(1772785000000);
        entry.store = QStringLiteral("018f4a3e-0000-7000-8000-0000000000ff");
        lines.append(MUST(toLine(entry)));
        QCOMPARE(found(verify(lines)), QStringLiteral("other_store@3"));
    }

    void warnsOfAClockThatWentBackUnlessItWasRecorded()
    {
        auto lines = validLedger(2);
        Entry entry = validEntry();
        entry.seq = 3;
        entry.prev = headOf(lines[1]);
        entry.time = Instant::fromMilliseconds(1772784000999);
        const ChainReport report = verify(lines + QList{MUST(toLine(entry))});
        QCOMPARE(found(report), QStringLiteral("clock_went_back@3"));
        QVERIFY(report.isIntact());
        entry.act = Act::ClockJump;
        entry.why = QStringLiteral("time server was wrong");
        entry.records.clear();
        QCOMPARE(found(verify(lines + QList{MUST(toLine(entry))})), QString());
    }

    void noticesEveryFlippedBitBeforeTheLastLine()
    {
        const auto lines = validLedger(3);
        for (qsizetype at = 0; at < lines[1].size(); ++at) {
            auto damaged = lines;
            damaged[1][at] = char(damaged[1][at] ^ (1 << (at % 8)));
            QVERIFY2(!verify(damaged).isIntact(), qPrintable(QString::number(at)));
        }
    }

    void givesTheEntriesItReads()
    {
        ChainVerifier verifier;
        QCOMPARE(verifier.add(validLedger(1)[0])->who, QStringLiteral("m.roth"));
        QVERIFY(!verifier.add("{}"));
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
