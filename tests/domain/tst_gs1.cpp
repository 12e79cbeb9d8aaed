// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/gs1.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace clew;
using namespace clew::domain;

namespace {

QJsonArray gs1Vectors()
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/domain/gs1/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// Whether each identifier in the brackets is one that this program uses.
bool usesOnlyOurs(const QString& text)
{
    static const QRegularExpression identifiers(QStringLiteral("(?<!\\\\)\\((\\d+)\\)"));
    static const QRegularExpression ours(QStringLiteral("^(00|01|10|11|17|21|240|241|250|30|37|9\\d)$"));
    auto all = identifiers.globalMatch(text);
    while (all.hasNext()) {
        if (!ours.match(all.next().captured(1)).hasMatch())
            return false;
    }
    return true;
}

} // namespace

class TestGs1 final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedVectors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sound");
        QTest::addColumn<QString>("elementString");
        int row = 0;
        for (const QJsonValue& vector : gs1Vectors())
            QTest::addRow("%d %s", ++row, qPrintable(vector[QStringLiteral("input")].toString().left(40)))
                << vector[QStringLiteral("input")].toString()
                << (vector[QStringLiteral("ok")].toBool() && usesOnlyOurs(vector[QStringLiteral("input")].toString()))
                << vector[QStringLiteral("element_string")].toString();
    }
    void agreesWithThePublishedVectors()
    {
        QFETCH(QString, text);
        QFETCH(bool, sound);
        QFETCH(QString, elementString);
        const auto elements = gs1FromBrackets(text);
        QCOMPARE(elements.has_value(), sound);
        if (!sound)
            return;
        QCOMPARE(gs1ToBrackets(*elements), text);
        if (!elementString.isEmpty())
            QCOMPARE(u'^' + gs1ToScan(*elements, u'^'), elementString);
    }
    void takesVectorsOfBothKinds()
    {
        int sound = 0;
        for (const QJsonValue& vector : gs1Vectors())
            sound += gs1FromBrackets(vector[QStringLiteral("input")].toString()).has_value() ? 1 : 0;
        QVERIFY2(sound >= 5, qPrintable(QString::number(sound)));
    }

    void computesCheckDigits_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<int>("digit");
        QTest::newRow("1") << "0950600013435" << 2;
        QTest::newRow("2") << "400638133393" << 1;
        QTest::newRow("3") << "0061414112345" << 2;
    }
    void computesCheckDigits()
    {
        QFETCH(QString, digits);
        QFETCH(int, digit);
        QCOMPARE(gs1CheckDigit(digits), digit);
    }

    void readsWhatAScannerSends()
    {
        const QString scan = QStringLiteral("]d2010950600013435211260215") + QStringLiteral("21BRL-000123") +
                             QChar(0x1D) + QStringLiteral("10L2026-07") + QChar(0x1D) + QStringLiteral("240P1042-C");
        const auto elements = MUST(gs1FromScan(scan));
        QCOMPARE(gs1Value(elements, "01"), QStringLiteral("09506000134352"));
        QCOMPARE(gs1Value(elements, "11"), QStringLiteral("260215"));
        QCOMPARE(gs1Value(elements, "21"), QStringLiteral("BRL-000123"));
        QCOMPARE(gs1Value(elements, "10"), QStringLiteral("L2026-07"));
        QCOMPARE(gs1Value(elements, "240"), QStringLiteral("P1042-C"));
        QCOMPARE(QStringLiteral("]d2") + gs1ToScan(elements), scan);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("named");
        QTest::newRow("wrong check digit") << "0109506000134353"
                                           << "check digit should be 2";
        QTest::newRow("serial of 21 characters") << "21ABCDEFGHIJKLMNOPQRSTU"
                                                 << "1 to 20";
        QTest::newRow("lost separator") << "21BRL-00012310L2026-07-ABC"
                                        << "1 to 20";
        QTest::newRow("month 13") << "11261301"
                                  << "no date";
        QTest::newRow("31 April") << "11260431"
                                  << "no date";
        QTest::newRow("space") << "21BRL 1"
                               << "not allowed";
        QTest::newRow("nothing") << ""
                                 << "no GS1 element";
        QTest::newRow("twice") << QStringLiteral("10A\x1d"
                                                 "10B")
                               << "twice";
        QTest::newRow("foreign") << "8004123"
                                 << "no identifier";
    }
    void refuses()
    {
        QFETCH(QString, scan);
        QFETCH(QString, named);
        const auto elements = gs1FromScan(scan);
        QVERIFY(!elements);
        QVERIFY2(elements.error().message.contains(named), qPrintable(elements.error().message));
    }
    void takesADayZeroForTheMonth() { QVERIFY(gs1FromScan(QStringLiteral("11260200")).has_value()); }
};

QTEST_GUILESS_MAIN(TestGs1)
#include "tst_gs1.moc"
