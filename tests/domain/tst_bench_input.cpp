// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/gauge_frame.h"
#include "domain/key_burst.h"
#include "domain/scan_code.h"
#include "domain/value_entry.h"
#include "support/testing.h"

#include "domain/exact_value.h"

using namespace clew;
using namespace clew::domain;

namespace {

/// Types a text with the same gap between all keys, and Enter after `toEnter`.
std::optional<QString> typed(const char* text, std::int64_t gap, std::int64_t toEnter)
{
    KeyBurst burst;
    std::int64_t now = 5000;
    for (const QChar c : QString::fromLatin1(text)) {
        burst.key(c, now);
        now += gap;
    }
    return burst.end(now - gap + toEnter);
}

Characteristic bore()
{
    Characteristic made;
    made.balloon = QStringLiteral("2");
    made.unit = QStringLiteral("mm");
    made.nominal = MUST(exactFromFile(QStringLiteral("10.500"), made.unit));
    made.lower = MUST(exactFromFile(QStringLiteral("-0.003"), made.unit));
    made.upper = MUST(exactFromFile(QStringLiteral("0.003"), made.unit));
    return made;
}

} // namespace

class TestBenchInput : public QObject
{
    Q_OBJECT

private slots:
    void tellsABurstFromTyping_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("toEnter");
        QTest::addColumn<bool>("isBurst");
        QTest::newRow("scanner") << QByteArray("BRL-1") << 5 << 5 << true;
        QTest::newRow("slow scanner") << QByteArray("BRL-1") << 29 << 99 << true;
        QTest::newRow("too slow") << QByteArray("BRL-1") << 30 << 30 << false;
        QTest::newRow("quick fingers") << QByteArray("10.5004") << 60 << 80 << false;
        QTest::newRow("too short") << QByteArray("BRL") << 5 << 5 << false;
        QTest::newRow("Enter by hand") << QByteArray("BRL-1") << 5 << 101 << false;
        QTest::newRow("identified, at any speed") << QByteArray("]d2211234") << 90 << 500 << true;
        QTest::newRow("identified, very slowly") << QByteArray("]C121A") << 400 << 400 << true;
        QTest::newRow("nothing") << QByteArray() << 5 << 5 << false;
    }
    void tellsABurstFromTyping()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, gap);
        QFETCH(int, toEnter);
        QFETCH(bool, isBurst);
        const auto burst = typed(text.constData(), gap, toEnter);
        QCOMPARE(burst.has_value(), isBurst);
        if (isBurst)
            QCOMPARE(*burst, QString::fromLatin1(text));
    }

    void whatWasTypedBeforeAScanIsNoPartOfIt()
    {
        KeyBurst burst;
        QVERIFY(burst.key(QLatin1Char('1'), 0));
        QVERIFY(!burst.key(QLatin1Char('0'), 90));
        QVERIFY(burst.key(QLatin1Char('B'), 800));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!burst.key(QLatin1Char('7'), 804 + 4 * i));
        QCOMPARE(burst.end(822), std::optional(QStringLiteral("B7777")));
        QVERIFY(!burst.end(823)); // and it is spent
    }

    void readsElementStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("lot");
        const QString gs(QChar(0x1d));
        using Kind = ScanCode::Kind;
        const auto row = [](const char* name, const QString& text, Kind kind, const char* is, const char* lot = "") {
            QTest::newRow(name) << text << int(kind) << QString::fromLatin1(is) << QString::fromLatin1(lot);
        };
        row("serial and lot", QStringLiteral("]d2010950600013435210LOT-24A") + gs + QStringLiteral("21BRL-000123"),
            Kind::Unit, "BRL-000123", "LOT-24A");
        row("serial before lot", QStringLiteral("]d221BRL-1") + gs + QStringLiteral("10LOT-24A"), Kind::Unit, "BRL-1",
            "LOT-24A");
        row("linear symbol", QStringLiteral("]C1010950600013435221BRL-9"), Kind::Unit, "BRL-9");
        row("without identifier", QStringLiteral("010950600013435221BRL-9"), Kind::Unit, "BRL-9");
        row("leading separator", gs + QStringLiteral("21BRL-9"), Kind::Unit, "BRL-9");
        row("as printed", QStringLiteral("(01)09506000134352(10)L-7(21)BRL-9"), Kind::Unit, "BRL-9", "L-7");
        row("a lot alone", QStringLiteral("]d210LOT-24A"), Kind::Lot, "LOT-24A", "LOT-24A");
        row("with a date between", QStringLiteral("]d21726123110L-7"), Kind::Lot, "L-7", "L-7");
        // A lost separator: the serial number is inside the lot, which is then no lot of this store.
        row("fused", QStringLiteral("]d210LOT-24A21BRL-000123"), Kind::Lot, "LOT-24A21BRL-000123",
            "LOT-24A21BRL-000123");
        row("wrong check digit", QStringLiteral("010950600013435321BRL-9"), Kind::Name, "010950600013435321BRL-9");
        row("too long a serial", QStringLiteral("]d221") + QString(21, QLatin1Char('7')), Kind::Name,
            "21777777777777777777777");
        row("digits that only look like one", QStringLiteral("2110007"), Kind::Name, "2110007");
        row("gauge", QStringLiteral("G:AG-014"), Kind::Gauge, "AG-014");
        row("our address", QStringLiteral("unit:LB-7/BRL-1"), Kind::Unit, "LB-7/BRL-1");
        row("lot", QStringLiteral("lot:HT-8841"), Kind::Lot, "HT-8841");
        row("a plain name", QStringLiteral("BRL-1"), Kind::Name, "BRL-1");
        row("a plain name with its symbology", QStringLiteral("]A0BRL-1"), Kind::Name, "BRL-1");
        row("a prefix alone", QStringLiteral("G:"), Kind::Name, "G:");
    }
    void readsElementStrings()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(QString, lot);
        const ScanCode code = readScan(text);
        QCOMPARE(int(code.kind), kind);
        QCOMPARE(code.name, name);
        QCOMPARE(code.lot, lot);
    }

    void readsFrames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        const QString none;
        QTest::newRow("interface box") << none << QByteArray("01A+0012.0034") << "12.0034"
                                       << "";
        QTest::newRow("negative") << none << QByteArray("01A-0000.0014") << "-0.0014"
                                  << "";
        QTest::newRow("with its end") << none << QByteArray("01A+0012.0034\r") << "12.0034"
                                      << "";
        QTest::newRow("own output") << none
                                    << QByteArray("FFFF0012345"
                                                  "30")
                                    << "12.345"
                                    << "mm";
        QTest::newRow("own output, inch") << none
                                          << QByteArray("FFFF8001234"
                                                        "51")
                                          << "-0.01234"
                                          << "in";
        const QString own = QStringLiteral("\\w+ (?<value>[+-]?[0-9.]+) ?(?<unit>mm|um)?");
        QTest::newRow("pattern") << own << QByteArray("ID1 10.5004 mm") << "10.5004"
                                 << "mm";
        QTest::newRow("pattern without unit") << own << QByteArray("ID1 -1.4") << "-1.4"
                                              << "";
        // Negative controls: refused, each with the bytes in the sentence.
        QTest::newRow("error of the box") << none << QByteArray("911") << ""
                                          << "";
        QTest::newRow("cut short") << none << QByteArray("01A+") << ""
                                   << "";
        QTest::newRow("two frames in one") << none << QByteArray("01A+0012.003401A+0012.0034") << ""
                                           << "";
        QTest::newRow("not this pattern") << own << QByteArray("10.5004 mm") << ""
                                          << "";
        QTest::newRow("endless") << none << QByteArray(300, '1') << ""
                                 << "";
    }
    void readsFrames()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, frame);
        QFETCH(QString, value);
        QFETCH(QString, unit);
        const FrameRule rule{pattern.isEmpty() ? FrameProfile::Digimatic : FrameProfile::Pattern, pattern, {}};
        const auto read = readFrame(rule, frame);
        QCOMPARE(read.has_value(), !value.isEmpty());
        if (value.isEmpty()) {
            QVERIFY(read.error().message.contains(QString::fromLatin1(frame.left(5))));
            return;
        }
        QCOMPARE(read->text, value);
        QCOMPARE(read->unit, unit);
    }

    void refusesAPatternWithoutAValue()
    {
        QVERIFY(!checkRule({FrameProfile::Pattern, QStringLiteral("([0-9.]+)"), {}}));
        QVERIFY(!checkRule({FrameProfile::Pattern, QStringLiteral("(?<value>[0-9"), {}}));
        QVERIFY(!checkRule({FrameProfile::Pattern, QString(), {}}));
        QVERIFY_RESULT(checkRule({FrameProfile::Pattern, QStringLiteral("(?<value>[0-9.]+)"), {}}));
        QVERIFY_RESULT(checkRule({FrameProfile::Digimatic, QString(), {}}));
    }

    void cutsFramesHoweverTheyArrive()
    {
        FrameCutter cutter;
        QVERIFY(cutter.take("01A+00").isEmpty());
        QCOMPARE(cutter.take("12.0034\r\n01A+1"), QList<QByteArray>{"01A+0012.0034"});
        QCOMPARE(cutter.take("\r02A\n"), (QList<QByteArray>{"01A+1", "02A"}));
        QVERIFY(cutter.take(QByteArray(10000, 'x')).isEmpty());
        QVERIFY(cutter.take("\r").isEmpty()); // noise without an end is no frame
        QCOMPARE(cutter.take("ok\r"), QList<QByteArray>{"ok"});
    }

    void readsEntries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("deviationMode");
        QTest::addColumn<bool>("typedByAPerson");
        QTest::addColumn<qint64>("value"); // pm; 0: refused
        QTest::addColumn<bool>("deviation");
        QTest::newRow("value") << "10.5004" << false << true << qint64(10500400000) << false;
        QTest::newRow("comma") << "10,5004" << false << true << qint64(10500400000) << false;
        QTest::newRow("unit") << "10500.4 µm" << false << true << qint64(10500400000) << false;
        QTest::newRow("deviation") << "+1.4 µm" << false << true << qint64(10501400000) << true;
        QTest::newRow("deviation in µm by itself") << "+1.4" << false << true << qint64(10501400000) << true;
        QTest::newRow("minus sign") << QStringLiteral("\u22120,4 µm") << false << true << qint64(10499600000) << true;
        QTest::newRow("comparator") << "1.4" << true << false << qint64(10501400000) << true;
        QTest::newRow("deviation in mm") << "+0.0014 mm" << false << true << qint64(10501400000) << true;
        QTest::newRow("a gauge's sign means nothing") << "+10.5004" << false << false << qint64(10500400000) << false;
        for (const char* bad : {"", "abc", "10.5004 °", "1.234,5", "10.50041234567", "NaN", "1e3", "10.5 g", "0.4134 in",
                                "413400 µin", "+0.0001 in"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false << true << qint64(0) << false;
    }
    void readsEntries()
    {
        QFETCH(QString, text);
        QFETCH(bool, deviationMode);
        QFETCH(bool, typedByAPerson);
        QFETCH(qint64, value);
        QFETCH(bool, deviation);
        const auto entry = readEntry(bore(), text, {}, deviationMode ? EntryMode::Deviation : EntryMode::Value,
                                     typedByAPerson ? ReadingSource::Typed : ReadingSource::Serial);
        QCOMPARE(entry.has_value(), value != 0);
        if (!entry)
            return;
        QCOMPARE(qint64(entry->value), value);
        QCOMPARE(entry->deviation, deviation);
        QCOMPARE(entry->text, text);
    }

    void knowsWhatADisplayShows()
    {
        const auto shown = [](const char* step, const char* unit, const char* in) {
            return shownDecimals(QString::fromLatin1(step), QString::fromUtf8(unit), QString::fromUtf8(in));
        };
        QCOMPARE(shown("0.0005", "mm", "mm"), std::optional(4));
        QCOMPARE(shown("0.0005", "mm", "µm"), std::optional(1));
        QCOMPARE(shown("1", "µm", "µm"), std::optional(0));
        QCOMPARE(shown("", "mm", "mm"), std::nullopt);
        QCOMPARE(shown("0", "mm", "mm"), std::nullopt);
        QCOMPARE(shown("fine", "mm", "mm"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestBenchInput)
#include "tst_bench_input.moc"
