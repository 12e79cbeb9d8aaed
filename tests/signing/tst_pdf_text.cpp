// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_text.h"
#include "support/testing.h"

using namespace clew;
using namespace clew::signing;

class TestPdfText final : public QObject
{
    Q_OBJECT

private slots:
    void writesTextInUtf16()
    {
        QCOMPARE(hexText(QStringLiteral("Aµ⌀")), QByteArrayLiteral("<FEFF004100B52300>"));
        QCOMPARE(hexText(QString()), QByteArrayLiteral("<FEFF>"));
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "Marta Roth", "µ ± 0.3 µm", "(brackets) \\ <angles>", "𝛼 beyond the first plane"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void readsBackWhatItWrote()
    {
        QFETCH(QString, text);
        QCOMPARE(textOf(QPDFObjectHandle::parse(hexText(text).toStdString())), text);
    }

    void writesMomentsInUtc()
    {
        QCOMPARE(dateText(Instant::fromMilliseconds(1772784000999)), QByteArrayLiteral("(D:20260306080000Z)"));
    }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* utc) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
        };
        row("D:20260306080000Z", "2026-03-06T08:00:00.000Z");
        row("D:20260306080000Z00'00'", "2026-03-06T08:00:00.000Z");
        row("D:20260306080000", "2026-03-06T08:00:00.000Z");
        row("D:20260306090000+01'00'", "2026-03-06T08:00:00.000Z");
        row("D:20260306090000+01'00", "2026-03-06T08:00:00.000Z");
        row("D:20260306023000-05'30'", "2026-03-06T08:00:00.000Z");
    }
    void readsMoments()
    {
        QFETCH(QString, text);
        const auto moment = momentOfDate(text);
        QVERIFY(moment.has_value());
        QTEST(moment->toString(), "utc");
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "20260306080000Z", "D:2026", "D:20261306080000Z", "D:20260306250000Z",
                                 "D:20260306080000X", "D:20260306080000Z; rm"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoMoment()
    {
        QFETCH(QString, text);
        QVERIFY(!momentOfDate(text));
    }

    void replacesKeysOfADictionary()
    {
        const auto dictionary = QPDFObjectHandle::parse("<< /A#20B (x) /V null /T [1 2] >>");
        QCOMPARE(dictionaryText(dictionary, {{QByteArrayLiteral("/V"), referenceText(7)}}),
                 QByteArrayLiteral("<< /A#20B (x) /T [ 1 2 ] /V 7 0 R >>"));
    }
};

QTEST_APPLESS_MAIN(TestPdfText)
#include "tst_pdf_text.moc"
