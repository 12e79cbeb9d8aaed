// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/recall.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

RecallPiece pieceIn(RecallBox box, const char* name, const char* place)
{
    RecallPiece piece;
    piece.name = QString::fromLatin1(name);
    piece.part = QStringLiteral("LB-7");
    piece.box = box;
    piece.place = QString::fromLatin1(place);
    return piece;
}

RecallMade madeOf(int pieces)
{
    return {QStringLiteral("LB-7"), Decimal::fromInteger(pieces)};
}

} // namespace

class TestRecall : public QObject
{
    Q_OBJECT

private slots:
    void readsSerialsOutAsRuns_data()
    {
        QTest::addColumn<QStringList>("serials");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* serials, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(serials).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromUtf8(words);
        };
        row("none", "", "");
        row("one", "A1", "A1");
        row("two are no run", "A1 A2", "A1, A2");
        row("a run", "A3 A1 A2", "A1–A3");
        row("a run over ten", "A8 A9 A10 A11", "A8–A11");
        row("numbers alone", "9 10 11", "9–11");
        row("leading zeros", "A008 A009 A010", "A008–A010");
        row("other widths are other numbers", "A9 A010 A011", "A9, A010, A011");
        row("two runs and one alone", "A1 A2 A3 B1 B2 B3 C9", "A1–A3, B1–B3, C9");
        row("a gap", "A1 A2 A4 A5 A6", "A1, A2, A4–A6");
        row("no number at the end", "AX BX", "AX, BX");
    }
    void readsSerialsOutAsRuns()
    {
        QFETCH(QStringList, serials);
        QTEST(serialRuns(serials), "words");
    }
    // 21 CFR 806: from Friday 2026-06-05, ten working days, no holiday counted out.
    void countsWorkingDays()
    {
        QCOMPARE(workingDaysAfter(QDate(2026, 6, 5), 10), QDate(2026, 6, 19));
        QCOMPARE(workingDaysAfter(QDate(2026, 6, 6), 1), QDate(2026, 6, 8));
        QCOMPARE(workingDaysAfter(QDate(2026, 6, 5), 0), QDate(2026, 6, 5));
    }
    void putsEveryPieceIntoOneBox()
    {
        Recall recall;
        recall.consignees = {{QStringLiteral("K"), {}, {}, {}, {}, {}, false}};
        recall.pieces = {pieceIn(RecallBox::Shipped, "A1", "K"), pieceIn(RecallBox::InHouse, "A2", "bench"),
                         pieceIn(RecallBox::InHouse, "A3", "bench"), pieceIn(RecallBox::Scrapped, "A4", "bin")};
        addUp(recall, {madeOf(4)});
        QCOMPARE(recall.counts.size(), 1);
        QCOMPARE(recall.counts[0].in(RecallBox::InHouse), Decimal::fromInteger(2));
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(0));
        QCOMPARE(recall.consignees[0].pieces, QStringList{QStringLiteral("LB-7: 1 pcs, A1")});
        QCOMPARE(recall.places.size(), 2);
        QCOMPARE(recall.places[0].quantity, QStringLiteral("2 pcs"));
    }
    void saysByHowMuchItDoesNotBalance()
    {
        Recall recall;
        recall.pieces = {pieceIn(RecallBox::InHouse, "A1", "bench")};
        addUp(recall, {madeOf(3)});
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(2));
        recall.pieces.append(pieceIn(RecallBox::InHouse, "A2", "bench"));
        recall.pieces.append(pieceIn(RecallBox::InHouse, "A3", "bench"));
        recall.pieces.append(pieceIn(RecallBox::InHouse, "A4", "bench"));
        addUp(recall, {madeOf(3)});
        QCOMPARE(*recall.counts[0].difference, Decimal::fromInteger(-1));
    }
    void saysUnknownAndNoNumber()
    {
        Recall recall;
        recall.pieces = {pieceIn(RecallBox::InHouse, "T1", "bench")};
        recall.pieces[0].isLot = true;
        recall.pieces[0].quantity.reset();
        addUp(recall, {madeOf(3)});
        QVERIFY(!recall.counts[0].difference);
        QCOMPARE(recall.places[0].quantity, QStringLiteral("unknown, in pcs"));
        recall.pieces[0].quantity = Decimal::fromInteger(3);
        addUp(recall, {{QStringLiteral("LB-7"), std::nullopt}});
        QVERIFY(!recall.counts[0].difference);
        QVERIFY(!recall.counts[0].made);
    }
    void marksWhatIsNotCertain()
    {
        Recall recall;
        recall.consignees = {{QStringLiteral("K"), {}, {}, {}, {}, {}, false}};
        recall.pieces = {pieceIn(RecallBox::Shipped, "A1", "K")};
        recall.pieces[0].certain = false;
        addUp(recall, {madeOf(1)});
        QCOMPARE(recall.counts[0].uncertain, Decimal::fromInteger(1));
        QVERIFY(recall.consignees[0].hasUncertain);
        QVERIFY(recall.consignees[0].pieces[0].contains(QStringLiteral("not all certain")));
    }
};

QTEST_GUILESS_MAIN(TestRecall)
#include "tst_recall.moc"
