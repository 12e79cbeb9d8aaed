// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/xlsx_workbook.h"
#include "gui/bench_fixture.h"
#include "gui/gauge_fixture.h"
#include "gui/gui_testing.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");

/// Behind the demonstration's: of a lot a reading that was voided and one of a day, and four by GF-1.
QByteArray measuredLast()
{
    return gaugeRecords(QDate::currentDate()) + R"({"kind":"person","id":"kb","name":"Karin Brandt"}
{"kind":"characteristic","part":"GP-1","revision":"A","balloon":"7","name":"edges","type":"visual"}
{"kind":"lot","number":"GL-1","type":"production","part":"GP-1","revision":"A","state":"accepted"}
{"kind":"inspection","number":"GI-1","lot":"GL-1","part":"GP-1","revision":"A"}
{"kind":"measurement","inspection":"GI-1","balloon":"2","feature":3,"number":1,"value":"10.4988","unit_of_measure":"mm","source":"wedge","person":"kb","time":"2026-03-06T08:00:00Z","void":{"reason":"chip under the plug"}}
{"kind":"measurement","inspection":"GI-1","balloon":"7","text":"pass","day":"2026-03-06","source":"paper"}
)";
}

} // namespace

class TestMeasurementsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        for (const QString& name : QDir(m_demo->path()).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_demo->path() + QLatin1Char('/') + name, m_profile->filePath(name)));
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_profile->filePath(QStringLiteral("shop.clew")), manager, m_demo->passphrase(manager));
        QVERIFY(m_desktop->waitForWorkspace());
        importRecords(*m_desktop, *m_profile, measuredLast());
        m_desktop->settle();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void theRailLeadsToEveryReadingNewestLast()
    {
        auto* rail = m_desktop->seen<QToolButton>("rail_measurements");
        QCOMPARE(rail->text(), QStringLiteral("Measurements"));
        rail->click();
        m_desktop->settle();
        QVERIFY(rows() > 512);
        QVERIFY2(footer().contains(QLocale().toString(rows())), qPrintable(footer()));
        toTheEnd();
        const int last = rows() - 1;
        QCOMPARE(line(last - 3), QStringLiteral("GP-1|GP-1|2 seat B||1|10.5001|mm|0.0001|● conforms|GF-1|"));
        QCOMPARE(line(last - 5), QString::fromUtf8("GL-1|GP-1|2 seat B|3|1|10.4988|mm|\u22120.0012|||Karin Brandt"));
        QCOMPARE(line(last - 4), QStringLiteral("GL-1|GP-1|7 edges||1|pass|||● conforms||"));
        QCOMPARE(cell(last - 5, "Voided because"), QStringLiteral("chip under the plug"));
        QCOMPARE(cell(last - 5, "Source"), QStringLiteral("wedge"));
        QCOMPARE(cell(last - 4, "Measured"), QStringLiteral("2026-03-06"));
    }

    void theLocatorKnowsThePage()
    {
        auto* field = m_desktop->seen<QLineEdit>("locatorField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Measurem"));
        m_desktop->settle();
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("measurements"));
    }

    void narrowsByBoxesAndByTheSerial()
    {
        go({});
        const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose("filter_gauge", QStringLiteral("GF-1"));
        SEEN_SOON(rows() == 4);
        QCOMPARE(place(), (gui::Place{QStringLiteral("measurements"), QStringLiteral("gauge=GF-1")}));
        QVERIFY2(footer().contains(QStringLiteral("4 row")), qPrintable(footer()));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("listFilter"), QStringLiteral("gp-3"));
        SEEN_SOON(rows() == 1);
        m_desktop->settle();
        QCOMPARE(cell(0, "Value"), QStringLiteral("10.5028"));
        m_desktop->seen<QLineEdit>("listFilter")->clear();
        choose("filter_gauge", QStringLiteral("all"));
        choose("filter_person", QStringLiteral("Karin Brandt"));
        SEEN_SOON(rows() == 1);
        choose("filter_person", QStringLiteral("all"));
        choose("filter_characteristic", QStringLiteral("7 edges"));
        SEEN_SOON(rows() == 1);
        choose("filter_characteristic", QStringLiteral("2 seat B"));
        SEEN_SOON(rows() == 5);
        choose("filter_verdict", QStringLiteral("conforms"));
        SEEN_SOON(rows() == 4);
        choose("filter_part", QStringLiteral("NIST"));
        SEEN_SOON(rows() == 0);
        QVERIFY2(footer().contains(QStringLiteral("Nothing fits")), qPrintable(footer()));
    }

    void anAddressNarrowsIt()
    {
        go(QStringLiteral("gauge=GF-1;verdict=conforms"));
        SEEN_SOON(rows() == 4);
        QCOMPARE(m_desktop->seen<QComboBox>("filter_gauge")->currentText(), QStringLiteral("GF-1"));
    }

    void turnsRoundByTheInspection()
    {
        go(QStringLiteral("gauge=GF-1"));
        SEEN_SOON(rows() == 4);
        const int column = columnOf("Inspection");
        list()->sortByColumn(column, Qt::DescendingOrder);
        m_desktop->settle();
        QCOMPARE(cell(0, "Unit or lot"), QStringLiteral("GP-4"));
        QCOMPARE(cell(3, "Unit or lot"), QStringLiteral("GP-1"));
        list()->sortByColumn(column, Qt::AscendingOrder);
        m_desktop->settle();
        QCOMPARE(cell(0, "Unit or lot"), QStringLiteral("GP-1"));
    }

    void enterOpensTheUnitsDossierOrTheLot()
    {
        go({});
        toTheEnd();
        open(rows() - 1);
        SEEN_SOON(place() == (gui::Place{QStringLiteral("unit"), QStringLiteral("GP-1/GP-4")}));
        go({});
        toTheEnd();
        open(rows() - 5);
        SEEN_SOON(place() == (gui::Place{QStringLiteral("lots"), QStringLiteral("GL-1")}));
    }

    void keepsTheChosenReadingWhenOthersCome()
    {
        go({});
        toTheEnd();
        list()->selectRow(rows() - 5); // the second of its inspection
        const int before = rows();
        importRecords(*m_desktop, *m_profile,
                      R"({"clew":"exchange/1"}
{"kind":"measurement","inspection":"GI-1","balloon":"2","feature":4,"value":"10.4989","unit_of_measure":"mm"}
)");
        SEEN_SOON(rows() == before + 1);
        m_desktop->settle();
        SEEN_SOON(list()->currentIndex().isValid());
        QCOMPARE(cell(list()->currentIndex().row(), "Characteristic"), QStringLiteral("7 edges"));
    }

    void showsWhatCameWhileAnotherPageWasSeen()
    {
        go({});
        const int before = rows();
        m_desktop->window().workspace()->go({QStringLiteral("home"), {}});
        importRecords(*m_desktop, *m_profile,
                      R"({"clew":"exchange/1"}
{"kind":"measurement","inspection":"GI-1","balloon":"2","feature":4,"value":"10.4989","unit_of_measure":"mm"}
)");
        go({});
        SEEN_SOON(rows() == before + 1);
    }

    void copiesAndExportsWhatIsShown()
    {
        go(QStringLiteral("gauge=GF-1"));
        SEEN_SOON(rows() == 4);
        m_desktop->settle();
        list()->setFocus();
        list()->selectRow(1);
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        const QStringList copied = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(copied.first().section(QLatin1Char('\t'), 0, 2), QStringLiteral("Unit or lot\tPart\tCharacteristic"));
        QVERIFY2(copied.at(1).startsWith(QStringLiteral("GP-2\tGP-1\t2 seat B")), qPrintable(copied.at(1)));
        const QString path = m_profile->filePath(QStringLiteral("measured.csv"));
        m_desktop->prompt().answer(path);
        m_desktop->window().workspace()->actions().find(QStringLiteral("list_export"))->trigger();
        SEEN_SOON(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.first().startsWith("subject,part,characteristic,feature,attempt,value,unit,deviation,verdict"));
        QVERIFY2(lines.at(4).startsWith("GP-4,GP-1,2 seat B,,1,10.4990,mm,-0.001,conforms,GF-1"), lines.at(4));
        // The same rows as a workbook, which never takes another file's place.
        const QString workbook = m_profile->filePath(QStringLiteral("measured.xlsx"));
        for (const char* said : {"measured.xlsx.", "already a file"}) {
            m_desktop->prompt().answer(workbook);
            m_desktop->window().workspace()->actions().find(QStringLiteral("list_export"))->trigger();
            SEEN_SOON(m_desktop->seen<QLabel>("messageText") &&
                      m_desktop->seen<QLabel>("messageText")->text().contains(QLatin1String(said)));
        }
        QFile written(workbook);
        QVERIFY(written.open(QIODevice::ReadOnly));
        SilentProgress silent;
        const auto sheets = MUST(exchange::XlsxWorkbook::read(written.readAll(), silent));
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets.first().rows.size(), 5);
    }

private:
    gui::Place place() const { return m_desktop->window().workspace()->place(); }
    void go(const QString& subject)
    {
        m_desktop->window().workspace()->go({QStringLiteral("measurements"), subject});
        m_desktop->settle();
    }
    QTableView* list() { return m_desktop->seen<QTableView>("list"); }
    int rows() { return list()->model()->rowCount(); }
    QString footer() { return m_desktop->seen<QLabel>("rowCount")->text(); }
    void toTheEnd()
    {
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
        m_desktop->settle();
    }
    void open(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), Qt::Key_Return);
    }
    int columnOf(const char* heading)
    {
        const QAbstractItemModel* model = list()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(heading))
                return column;
        }
        qFatal("no column %s", heading);
    }
    QString cell(int row, const char* heading)
    {
        return list()->model()->index(row, columnOf(heading)).data().toString();
    }
    /// What was measured, how, and by whom.
    QString line(int row)
    {
        QStringList cells;
        for (int column = 0; column <= columnOf("Measured by"); ++column)
            cells.append(list()->model()->index(row, column).data().toString());
        return cells.join(QLatin1Char('|'));
    }
    void choose(const char* filter, const QString& words)
    {
        auto* box = m_desktop->seen<QComboBox>(filter);
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).contains(words)) {
                box->setCurrentIndex(i);
                emit box->activated(i);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no choice ") + words));
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestMeasurementsPage)
#include "tst_measurements_page.moc"
