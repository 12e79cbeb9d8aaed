// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/title_label.h"
#include "support/testing.h"

using namespace clew;

class TestTitleLabel final : public QObject
{
    Q_OBJECT

    static int widthOf(const QLabel& label) { return label.fontMetrics().horizontalAdvance(label.text()); }

private slots:
    void setsALongTitleSmallerUntilItFits()
    {
        gui::TitleLabel label(QStringLiteral("COVER_RESULTS_A01_NIST_MTC_CRADA"), 1.5, nullptr);
        const double large = label.font().pointSizeF();
        label.show();
        label.resize(widthOf(label) + 10, 40);
        QCOMPARE(label.font().pointSizeF(), large);
        label.resize(widthOf(label) * 8 / 10, 40);
        QVERIFY(label.font().pointSizeF() < large);
        QVERIFY(widthOf(label) <= label.width());
        QVERIFY(label.toolTip().isEmpty());
        label.resize(2 * label.width(), 40);
        QCOMPARE(label.font().pointSizeF(), large);
    }

    void fitsATitleThatChanges()
    {
        gui::TitleLabel label(QStringLiteral("U1"), 1.5, nullptr);
        label.resize(300, 40);
        label.show();
        label.setText(QStringLiteral("COVER_RESULTS_A01_NIST_MTC_CRADA"));
        QTRY_VERIFY(widthOf(label) <= label.width());
    }

    void saysInATipWhatFitsInNoSize()
    {
        gui::TitleLabel label(QStringLiteral("COVER_RESULTS_A01_NIST_MTC_CRADA"), 1.5, nullptr);
        label.show();
        label.resize(60, 40);
        QCOMPARE(label.toolTip(), label.text());
        QVERIFY(label.minimumSizeHint().width() < 60);
    }
};

QTEST_MAIN(TestTitleLabel)
#include "tst_title_label.moc"
