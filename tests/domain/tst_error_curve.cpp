// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/error_curve.h"
#include "domain/exact_value.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::domain;

namespace {

AsFoundError asFound(const char* size, const char* error, const char* unit = "mm")
{
    const QString name = QString::fromUtf8(unit);
    return {MUST(exactFromFile(QString::fromUtf8(size), name)), MUST(exactFromFile(QString::fromUtf8(error), name)),
            name};
}

constexpr std::int64_t mm = 1'000'000'000; // pm
constexpr std::int64_t um = 1'000'000;

} // namespace

class TestErrorCurve final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSameErrorEverywhereWithoutASize()
    {
        const ErrorCurve curve = MUST(ErrorCurve::create({asFound("", "0.0008")}));
        QCOMPARE(MUST(curve.errorAt(0)), 800'000);
        QCOMPARE(MUST(curve.errorAt(500 * mm)), 800'000);
        QCOMPARE(curve.text(), QStringLiteral("0.8 µm"));
    }

    void interpolatesBetweenSizesInAnyOrder()
    {
        const ErrorCurve curve =
            MUST(ErrorCurve::create({asFound("12", "-0.0002"), asFound("8", "0.0008"), asFound("20", "0")}));
        QCOMPARE(MUST(curve.errorAt(8 * mm)), 800'000);
        QCOMPARE(MUST(curve.errorAt(10 * mm)), 300'000);
        QCOMPARE(MUST(curve.errorAt(16 * mm)), -100'000);
        QCOMPARE(MUST(curve.errorAt(20 * mm)), 0);
        QCOMPARE(curve.text(), QStringLiteral("8 mm: 0.8 µm; 12 mm: -0.2 µm; 20 mm: 0 µm"));
    }

    void roundsHalfToEven()
    {
        AsFoundError low{{QStringLiteral("0"), 0}, {QStringLiteral("0"), 0}, QStringLiteral("mm")};
        AsFoundError high{{QStringLiteral("4"), 4}, {QStringLiteral("2"), 2}, QStringLiteral("mm")};
        const ErrorCurve rising = MUST(ErrorCurve::create({low, high}));
        QCOMPARE(MUST(rising.errorAt(1)), 0); // 0.5
        QCOMPARE(MUST(rising.errorAt(3)), 2); // 1.5
        high.error.value = -2;
        const ErrorCurve falling = MUST(ErrorCurve::create({low, high}));
        QCOMPARE(MUST(falling.errorAt(1)), 0);
        QCOMPARE(MUST(falling.errorAt(3)), -2);
    }

    void refusesToExtrapolate_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("below") << qint64(8 * mm - 1);
        QTest::newRow("above") << qint64(12 * mm + 1);
    }
    void refusesToExtrapolate()
    {
        QFETCH(const qint64, size);
        const ErrorCurve curve = MUST(ErrorCurve::create({asFound("8", "0.0008"), asFound("12", "0")}));
        const auto error = curve.errorAt(size);
        QVERIFY(!error);
        QVERIFY2(error.error().message.contains(QStringLiteral("(8 to 12 mm)")), qPrintable(error.error().message));
    }

    void knowsOneSizeOnlyThere()
    {
        const ErrorCurve curve = MUST(ErrorCurve::create({asFound("8", "0.0008")}));
        QCOMPARE(MUST(curve.errorAt(8 * mm)), 800'000);
        QVERIFY(!curve.errorAt(8 * mm + 1));
    }

    void keepsLargeErrorsExact()
    {
        const ErrorCurve curve = MUST(ErrorCurve::create({asFound("0", "0"), asFound("9000000", "9000000")}));
        QCOMPARE(MUST(curve.errorAt(4'500'000 * mm)), 4'500'000 * mm);
    }

    void refusesWhatIsNoCurve_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << QStringLiteral("No as-found error");
        QTest::newRow("comments only") << QStringLiteral("# size; error\n\n") << QStringLiteral("No as-found error");
        QTest::newRow("a size twice") << QStringLiteral("8 mm; 1 µm\n8.0 mm; 2 µm") << QStringLiteral("twice");
        QTest::newRow("one column") << QStringLiteral("8 mm; 1 µm\n9 mm") << QStringLiteral("Line 2");
        QTest::newRow("three columns") << QStringLiteral("8 mm; 1 µm; 2") << QStringLiteral("Line 1");
        QTest::newRow("no unit") << QStringLiteral("8; 1 µm") << QStringLiteral("Line 1");
        QTest::newRow("words") << QStringLiteral("8 mm; bad") << QStringLiteral("Line 1");
        QTest::newRow("an angle at a length") << QStringLiteral("8 mm; 2 °") << QStringLiteral("has no error");
        QTest::newRow("a thermometer") << QStringLiteral("8 mm; 0.3 K") << QStringLiteral("what it does to the length");
    }
    void refusesWhatIsNoCurve()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, says);
        const auto curve = ErrorCurve::parseTable(table);
        QVERIFY(!curve);
        QVERIFY2(curve.error().message.contains(says), qPrintable(curve.error().message));
    }

    void refusesOneErrorWithoutSizeAmongOthers()
    {
        QVERIFY(!ErrorCurve::create({asFound("8", "0.0008"), asFound("", "0.0008")}));
    }

    void readsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("error");
        QTest::newRow("with sign") << QStringLiteral("+0.8 µm") << qint64(800'000);
        QTest::newRow("decimal comma") << QStringLiteral("-0,8 µm") << qint64(-800'000);
        QTest::newRow("without space") << QStringLiteral("0.0008mm") << qint64(800'000);
        QTest::newRow("inch") << QStringLiteral("0.00001 in") << qint64(254'000);
        QTest::newRow("other mu") << QStringLiteral("1 μm") << qint64(um);
    }
    void readsTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, error);
        QCOMPARE(MUST(MUST(ErrorCurve::parse(text)).errorAt(0)), error);
    }

    void refusesTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "0.8", "µm", "0.8 kg", "0.3 K", "1.2.3 µm", "NaN µm", "+-1 µm"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesTyped()
    {
        QFETCH(const QString, text);
        QVERIFY(!ErrorCurve::parse(text));
    }

    void readsATable()
    {
        const ErrorCurve curve =
            MUST(ErrorCurve::parseTable(QStringLiteral("# size; error\r\n8 mm;+0,8 µm\r\n\r\n12 mm\t0 µm\r\n")));
        QCOMPARE(MUST(curve.errorAt(10 * mm)), 400'000);
    }
};

QTEST_GUILESS_MAIN(TestErrorCurve)
#include "tst_error_curve.moc"
