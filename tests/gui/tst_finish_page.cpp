// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/finish_rows.h"
#include "gui/gui_testing.h"
#include "support/anodized_bores.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");

} // namespace

/// What a size may be before finishing, asked at the desktop.
class TestFinishPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_desktop = std::make_unique<Desktop>(m_demo->profile());
        m_desktop->unlock(m_demo->store(), manager, m_demo->passphrase(manager));
        QVERIFY(m_desktop->waitForWorkspace());
        QTemporaryDir files;
        importRecords(*m_desktop, files, planOfTheBore());
    }
    void cleanup()
    {
        m_desktop.reset();
        m_demo.reset();
    }

    void isReachedFromThePlanForASizeAfterFinishingOnly()
    {
        goToPlan(0);
        QVERIFY(!m_desktop->seen<QPushButton>("finishBudget")->isEnabled());
        goToBore();
        QVERIFY(text("finishTitle").contains(QStringLiteral("LB-7 D")));
        QVERIFY(text("finishSizes").contains(QStringLiteral("Balloon 1 is measured before finishing")));
    }

    void saysThatNoWindowIsLeftAndOpensItWhenTheMixedUpPieceIsMarked()
    {
        goToBore();
        QCOMPARE(growths()->rowCount(), 1);
        QCOMPARE(growth(2), QStringLiteral("5"));
        QVERIFY2(growth(6).contains(QStringLiteral("no window left")), qPrintable(growth(6)));
        QVERIFY(!text("finishWarning").isEmpty());
        mark("markSwapped", 4, QStringLiteral("wrong rack"));
        SEEN_SOON(growth(2) == QStringLiteral("4"));
        QVERIFY2(growth(6).contains(QStringLiteral("8.01")), qPrintable(growth(6)));
        QVERIFY2(pairs()->index(4, 5).data().toString().contains(QStringLiteral("wrong rack")),
                 qPrintable(pairs()->index(4, 5).data().toString()));
        // 7.5, 7.6, 7.4, 7.5 µm of one surface.
        QCOMPARE(growth(3), QStringLiteral("7.50 µm"));
        QCOMPARE(growth(4), QStringLiteral("0.08 µm"));
        mark("takeSwapBack", 4, QStringLiteral("it was the right one"));
        SEEN_SOON(growth(2) == QStringLiteral("5"));
    }

    void marksNothingWithoutAReason()
    {
        goToBore();
        mark("markSwapped", 4, QString());
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QCOMPARE(growth(2), QStringLiteral("5"));
    }

    void saysWhyThereIsNothingToLearnFrom()
    {
        m_desktop->window().workspace()->go({QStringLiteral("finish"), newUuid(SystemClock())});
        m_desktop->settle();
        QVERIFY(!text("finishWarning").isEmpty());
        QCOMPARE(growths()->rowCount(), 0);
    }

    void itsModelsAreSound()
    {
        for (const QStringList& headings : {gui::finishGrowthHeadings(), gui::finishPairHeadings()}) {
            gui::RowsModel model(headings, nullptr);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setRows({{QList<gui::RowCell>(headings.size()), {}}});
            QCOMPARE(model.rowCount(), 1);
            model.setRows({});
        }
    }

private:
    void goToPlan(int item)
    {
        m_desktop->window().workspace()->go({QStringLiteral("plans"), QStringLiteral("IP-B")});
        m_desktop->settle();
        m_desktop->seen<QTableView>("planItems")->selectRow(item);
        m_desktop->settle();
    }
    void goToBore()
    {
        goToPlan(1);
        m_desktop->seen<QPushButton>("finishBudget")->click();
        SEEN_SOON(m_desktop->seen<QTableView>("finishGrowths"));
        m_desktop->settle();
    }
    void mark(const char* button, int pair, const QString& reason)
    {
        m_desktop->seen<QTableView>("finishPairs")->selectRow(pair);
        m_desktop->settle();
        m_desktop->seen<QPushButton>(button)->click();
        auto* field = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(field, reason);
        QTest::keyClick(field, Qt::Key_Return);
        m_desktop->settle();
    }
    QAbstractItemModel* growths() { return m_desktop->seen<QTableView>("finishGrowths")->model(); }
    QAbstractItemModel* pairs() { return m_desktop->seen<QTableView>("finishPairs")->model(); }
    QString growth(int column) { return growths()->index(0, column).data().toString(); }
    QString text(const char* label)
    {
        auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestFinishPage)
#include "tst_finish_page.moc"
