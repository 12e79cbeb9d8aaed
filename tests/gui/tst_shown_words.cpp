// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/words.h"

#include "support/testing.h"

#include <QLocale>

using namespace clew;
using namespace clew::gui;

/// Records keep one form of a number; each reader sees it in the form of the computer.
class TestShownWords : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void showsNumbersAsTheReaderWritesThem_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* kept, const char* english, const char* german) {
            QTest::newRow(kept) << QString::fromUtf8(kept) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("10.5041", "10.5041", "10,5041");
        row("-0.003", "\u22120.003", "\u22120,003");
        row("8 mm: 0.8 µm; 12.5 mm: -0.2 µm", "8 mm: 0.8 µm; 12.5 mm: -0.2 µm", "8 mm: 0,8 µm; 12,5 mm: -0,2 µm");
        row("1000000.5", "1000000.5", "1000000,5"); // no group sign, that could be taken for the decimal sign
        row("accept", "accept", "accept");
        row("", "", "");
        row("No. 7", "No. 7", "No. 7");
    }
    void showsNumbersAsTheReaderWritesThem()
    {
        QFETCH(QString, kept);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(words::number(kept), "english");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QTEST(words::number(kept), "german");
        QCOMPARE(words::cell(services::CellForm::Exact, kept), words::number(kept));
    }

    void showsRequirementsSoAndLeavesSentencesAlone()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        domain::Requirement bore;
        bore.type = QStringLiteral("diameter");
        bore.nominal = QStringLiteral("10.500");
        bore.lower = QStringLiteral("-0.003");
        bore.upper = QStringLiteral("0.003");
        bore.unit = QStringLiteral("mm");
        QVERIFY2(words::requirement(bore).contains(QString::fromUtf8("10,500 ±0,003")),
                 qPrintable(words::requirement(bore)));
        domain::Requirement note;
        note.text = QStringLiteral("Edges by note 4.2");
        QCOMPARE(words::requirement(note), QStringLiteral("Edges by note 4.2"));
    }
};

QTEST_APPLESS_MAIN(TestShownWords)
#include "tst_shown_words.moc"
