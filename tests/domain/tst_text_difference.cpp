// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/text_difference.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace clew;
using namespace clew::domain;

namespace {

QStringList letters(const QString& text)
{
    return text.split(QString(), Qt::SkipEmptyParts);
}

/// What the rows say the texts were.
QStringList side(const TextDifference& difference, bool isBefore)
{
    QStringList lines;
    for (const LinePair& pair : difference.lines) {
        if (isBefore ? pair.before > 0 : pair.after > 0)
            lines.append(isBefore ? pair.was : pair.is);
    }
    return lines;
}

/// The length of the longest common subsequence, by the table that every textbook has.
int longestCommon(const QStringList& a, const QStringList& b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table[a.size()][b.size()];
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private slots:
    void countsTheFewestLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::newRow("nothing") << QString() << QString() << 0 << 0;
        QTest::newRow("the same") << QStringLiteral("abc") << QStringLiteral("abc") << 0 << 0;
        QTest::newRow("all new") << QString() << QStringLiteral("ab") << 0 << 2;
        QTest::newRow("all gone") << QStringLiteral("ab") << QString() << 2 << 0;
        QTest::newRow("one in the middle") << QStringLiteral("abc") << QStringLiteral("axc") << 1 << 1;
        QTest::newRow("one more at the end") << QStringLiteral("abc") << QStringLiteral("abcd") << 0 << 1;
        QTest::newRow("Myers, figure 1") << QStringLiteral("abcabba") << QStringLiteral("cbabac") << 3 << 2;
    }
    void countsTheFewestLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const TextDifference difference = differenceOf(letters(before), letters(after));
        QTEST(difference.removed, "removed");
        QTEST(difference.added, "added");
        QCOMPARE(difference.isSame(), before == after);
    }

    void putsAChangedLineBesideWhatItWas()
    {
        const TextDifference difference = differenceOf(letters(QStringLiteral("abc")), letters(QStringLiteral("axc")));
        QCOMPARE(difference.lines.size(), 3);
        QCOMPARE(difference.lines[1].what, LinePair::What::Changed);
        QCOMPARE(difference.lines[1].before, 2);
        QCOMPARE(difference.lines[1].after, 2);
        QCOMPARE(difference.lines[1].was, QStringLiteral("b"));
        QCOMPARE(difference.lines[1].is, QStringLiteral("x"));
    }

    void losesNoLineAndFindsTheFewestForAnyTexts()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 400; ++round) {
            QStringList a;
            QStringList b;
            for (QStringList* text : {&a, &b}) {
                for (int i = random.bounded(14); i > 0; --i)
                    text->append(QString(QChar('a' + random.bounded(3))));
            }
            const TextDifference difference = differenceOf(a, b);
            QCOMPARE(side(difference, true), a);
            QCOMPARE(side(difference, false), b);
            const int common = longestCommon(a, b);
            QCOMPARE(difference.removed, int(a.size()) - common);
            QCOMPARE(difference.added, int(b.size()) - common);
            QVERIFY(!difference.isCoarse);
        }
    }

    void saysWhereItNoLongerLooksForTheFewest()
    {
        QStringList a;
        QStringList b;
        for (int i = 0; i < 1500; ++i) {
            a.append(QStringLiteral("G1 X%1").arg(i));
            b.append(QStringLiteral("G1 Y%1").arg(i));
        }
        a.prepend(QStringLiteral("%"));
        b.prepend(QStringLiteral("%"));
        const TextDifference difference = differenceOf(a, b);
        QVERIFY(difference.isCoarse);
        QCOMPARE(difference.removed, 1500);
        QCOMPARE(difference.added, 1500);
        QCOMPARE(side(difference, true), a);
        QCOMPARE(side(difference, false), b);
        QCOMPARE(difference.lines.first().what, LinePair::What::Same);
    }
};

QTEST_MAIN(TestTextDifference)
#include "tst_text_difference.moc"
