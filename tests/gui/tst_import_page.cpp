// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gui_testing.h"
#include "gui/sheet_model.h"
#include "services/import_desk.h"
#include "services/locator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;
using gui::SheetModel;

namespace {

QString firstWeek(const char* name)
{
    return QStringLiteral(CLEW_TEST_DATA "/first_week/") + QString::fromUtf8(name);
}

/// Merged title, blank row, decimal commas, N/A, dates in three styles, an empty column, a total row.
const char* const dirtyList = "Prüfmittel der Messraumes;;;;;;;\n"
                              ";;;;;;;\n"
                              "Kennung;Art;Hersteller;Auflösung [mm];;Kalibriert am;Fällig am;Notiz\n"
                              "%1-1;air gauge;Luftmess;0,0001;;2026-01-14;2027-01-14;\n"
                              "%1-2;micrometer;N/A;0,001;;03.11.2025;3.11.2026;alt\n"
                              "%1-3;micrometer;Schraub;0,001;;05/11/2025;05/11/2026;\n"
                              "Summe;3;;;;;;\n";

} // namespace

/// Lists come in through the page, by what stands on it.
class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        const QString user = QStringLiteral("quality.demo");
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }

    void showsTheSheetAndWhatBecomesOfEachRow()
    {
        open(firstWeek("04_pruefmittel.xlsx"));
        QVERIFY2(box("listKind")->currentText().startsWith(QStringLiteral("Gauges")),
                 qPrintable(box("listKind")->currentText()));
        QCOMPARE(m_desktop->seen<QSpinBox>("listHeaderRow")->text(), QStringLiteral("4 (found)"));
        QCOMPARE(cell(0, 0), QStringLiteral("Prüfmittelliste"));
        QCOMPARE(takenAs("A Prüfmittelnr.")->currentText(), QStringLiteral("Code"));
        QVERIFY(takenAs("F Fällig am")->currentText().contains(QStringLiteral("due"), Qt::CaseInsensitive));
        QCOMPARE(becomes(0), QString());
        QCOMPARE(becomes(3), QStringLiteral("headers"));
        QVERIFY2(becomes(4).endsWith(QStringLiteral("new")), qPrintable(becomes(4)));
        QVERIFY2(becomes(6).endsWith(QStringLiteral("problem")), qPrintable(becomes(6)));
        QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void marksABadCellAndLeadsToIt()
    {
        open(firstWeek("04_pruefmittel.xlsx"));
        auto* problems = m_desktop->seen<QTableView>("importProblems");
        QCOMPARE(problems->model()->index(0, 0).data().toString(), QStringLiteral("7"));
        problems->setCurrentIndex(problems->model()->index(0, 2));
        const QModelIndex place = m_desktop->seen<QTableView>("listRows")->currentIndex();
        QCOMPARE(place, rows()->index(6, SheetModel::FirstCell + 4));
        QCOMPARE(place.data(Qt::ToolTipRole).toString(), problems->model()->index(0, 2).data().toString());
        QVERIFY(place.data().toString() != QStringLiteral("05/11/2025")); // the sign stands before it
        QVERIFY(place.data().toString().endsWith(QStringLiteral("05/11/2025")));
        QVERIFY(place.data(Qt::BackgroundRole).isValid());
        QVERIFY(!rows()->index(4, SheetModel::FirstCell + 4).data(Qt::BackgroundRole).isValid());
    }

    void takesNothingWhereOneRowIsBad()
    {
        open(firstWeek("04_pruefmittel.xlsx"));
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
        QVERIFY(!isGaugeThere(QStringLiteral("MM-003")));
        choose(box("listDates"), QStringLiteral("day first"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
        QVERIFY2(becomes(6).endsWith(QStringLiteral("new")), qPrintable(becomes(6)));
        QVERIFY(!isGaugeThere(QStringLiteral("MM-003")));
    }

    void aColumnSaidOtherwiseMendsTheList()
    {
        const QString path =
            write(QStringLiteral("gauges.csv"), QString::fromUtf8(dirtyList).arg(QStringLiteral("QA")));
        open(path);
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
        choose(box("listKind"), QStringLiteral("Gauges"));
        QCOMPARE(takenAs("A Kennung")->currentText(), QStringLiteral("not taken"));
        choose(takenAs("A Kennung"), QStringLiteral("Code"));
        choose(box("listDates"), QStringLiteral("day first"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
        QVERIFY2(cell(4, 2).endsWith(QStringLiteral("N/A")) && cell(4, 2) != QStringLiteral("N/A"),
                 qPrintable(cell(4, 2)));
        QVERIFY2(becomes(6).endsWith(QStringLiteral("left out")), qPrintable(becomes(6)));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("listKeptName"), QStringLiteral("Messraum"));
        m_desktop->seen<QPushButton>("importNow")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("importSummary")->text().contains(QStringLiteral("came in")));
        m_desktop->settle();
        for (int gauge = 1; gauge <= 3; ++gauge)
            QVERIFY(isGaugeThere(QStringLiteral("QA-%1").arg(gauge)));
        m_desktop->seen<QPushButton>("lookAgain")->click();
        m_desktop->settle();
        QCOMPARE(becomes(3), QStringLiteral("there already"));
    }

    void theNextListOfThoseHeadersIsReadTheSameWay()
    {
        const QString path = write(QStringLiteral("more.csv"), QString::fromUtf8(dirtyList).arg(QStringLiteral("QB")));
        open(path);
        QVERIFY2(m_desktop->visibleText().contains(QStringLiteral("“Messraum”")), qPrintable(m_desktop->visibleText()));
        QCOMPARE(takenAs("A Kennung")->currentText(), QStringLiteral("Code"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
    }

    void sameKeyWithOtherContentIsChanged()
    {
        const QString path = write(QStringLiteral("other.csv"), QStringLiteral("Prüfmittelnr.;Art;Hersteller\n"
                                                                               "QA-1;air gauge;Other Maker\n"
                                                                               "QA-2;micrometer;\n"));
        open(path);
        QVERIFY2(becomes(1).endsWith(QStringLiteral("changed")), qPrintable(becomes(1)));
        QCOMPARE(becomes(2), QStringLiteral("there already"));
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
    }

    void whatTheStoreRefusesStandsBesideWhatCantBeRead()
    {
        const QString path = write(QStringLiteral("both.csv"), QStringLiteral("Prüfmittelnr.;Art;Hersteller;Fällig am\n"
                                                                              "QA-1;air gauge;Other Maker;\n"
                                                                              "QE-1;micrometer;;30.02.2026\n"));
        open(path);
        QVERIFY2(becomes(1).endsWith(QStringLiteral("changed")), qPrintable(becomes(1)));
        QVERIFY2(becomes(2).endsWith(QStringLiteral("problem")), qPrintable(becomes(2)));
        QVERIFY2(problemsShown().contains(QStringLiteral("Other Maker")), qPrintable(problemsShown()));
        QVERIFY(rows()->index(1, SheetModel::FirstCell + 2).data(Qt::BackgroundRole).isValid());
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
        QVERIFY(!isGaugeThere(QStringLiteral("QE-1")));
    }

    void columnsOfOneHeadingAreToldApartAndKept()
    {
        const QString text = QStringLiteral("Kunde;Name;Datum;Datum\n" // looks like headings, and is none
                                            "Prüfmittelnr.;Art;Datum;Datum\n"
                                            "%1;micrometer;2026-01-14;2027-01-14\n");
        open(write(QStringLiteral("dates.csv"), text.arg(QStringLiteral("QF-1"))));
        m_desktop->seen<QSpinBox>("listHeaderRow")->setValue(2);
        m_desktop->settle();
        chooseValue(box("listKind"), QStringLiteral("gauge"));
        chooseValue(takenAs("C Datum (1)"), QStringLiteral("calibration.date"));
        chooseValue(takenAs("D Datum (2)"), QStringLiteral("calibration.due"));
        QCOMPARE(takenAs("C Datum (1)")->currentData().toString(), QStringLiteral("calibration.date"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("listKeptName"), QStringLiteral("Two dates"));
        m_desktop->seen<QPushButton>("importNow")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("importSummary")->text().contains(QStringLiteral("came in")));
        m_desktop->settle();

        open(write(QStringLiteral("more dates.csv"), text.arg(QStringLiteral("QF-2"))));
        QVERIFY2(m_desktop->visibleText().contains(QStringLiteral("“Two dates”")),
                 qPrintable(m_desktop->visibleText()));
        QCOMPARE(becomes(1), QStringLiteral("headers"));
        QCOMPARE(takenAs("D Datum (2)")->currentData().toString(), QStringLiteral("calibration.due"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
    }

    void anotherHeaderRowIsTaken()
    {
        const QString path = write(QStringLiteral("twice.csv"), QStringLiteral("Kunde;Name\n"
                                                                               "Customer;Name\n"
                                                                               "ZC-1;Optics\n"));
        open(path);
        auto* headerRow = m_desktop->seen<QSpinBox>("listHeaderRow");
        headerRow->setValue(2);
        m_desktop->settle();
        QCOMPARE(becomes(1), QStringLiteral("headers"));
        QCOMPARE(becomes(0), QString());
    }

    void aWideSheetSaysWhichCharacteristicAColumnIs()
    {
        takeCharacteristics();
        open(firstWeek("08_messwerte_LB-7.xlsx"));
        QVERIFY(!m_desktop->seen<QPushButton>("importNow")->isEnabled());
        QCOMPARE(takenAs("A Seriennr.")->currentText(), QStringLiteral("Serial number"));
        QCOMPARE(takenAs("B 1 [mm]")->currentText(), QStringLiteral("Characteristic 1"));
        auto* part = m_desktop->seen<QLineEdit>("set_part");
        QVERIFY(part);
        QTest::keyClicks(part, QStringLiteral("LB-7"));
        QTest::keyClick(part, Qt::Key_Return);
        m_desktop->settle();
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
        QVERIFY(becomes(7).endsWith(QStringLiteral("new")));
        QCOMPARE(m_desktop->seen<QLineEdit>("set_part")->text(), QStringLiteral("LB-7"));
        choose(takenAs("E 4"), QStringLiteral("not taken"));
        QVERIFY2(m_desktop->seen<QPushButton>("importNow")->isEnabled(), qPrintable(problemsShown()));
        m_desktop->seen<QPushButton>("importNow")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("importSummary")->text().contains(QStringLiteral("came in")));
        m_desktop->settle();
        const int values = MUST(askStore(*m_desktop, [](services::OpenStore& store) -> Result<int> {
            const auto unit = TRY(services::recordOf(store, domain::Kind::Unit, QStringLiteral("LB-7/B001")));
            int sum = 0;
            for (const std::int64_t key : TRY(store.records().keysOf(domain::Kind::Inspection))) {
                const auto inspection = TRY(store.records().getOwn(domain::InspectionId::fromStore(key)));
                if (inspection.unit && inspection.unit->key() == unit)
                    sum += int(TRY(store.records().get(inspection.id)).readings.size());
            }
            return sum;
        }));
        QCOMPARE(values, 3);
    }

private:
    void open(const QString& path)
    {
        m_desktop->window().workspace()->go({QStringLiteral("import"), path});
        m_desktop->settle();
        SEEN_SOON(!m_desktop->seen<QLabel>("importSummary")->text().isEmpty());
    }
    QString write(const QString& name, const QString& text) const
    {
        QFile file(m_profile->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the list can't be written");
        return file.fileName();
    }
    QAbstractItemModel* rows() { return m_desktop->seen<QTableView>("listRows")->model(); }
    /// Row and column of the sheet, from 0 on.
    QString cell(int row, int column) { return rows()->index(row, SheetModel::FirstCell + column).data().toString(); }
    QString becomes(int row) { return rows()->index(row, SheetModel::Becomes).data().toString(); }
    QComboBox* box(const char* name) { return m_desktop->seen<QComboBox>(name); }

    QComboBox* takenAs(const char* label)
    {
        const QString wanted = QStringLiteral("“%1” is taken as").arg(QString::fromUtf8(label));
        for (QComboBox* each : m_desktop->window().findChildren<QComboBox*>()) {
            if (each->accessibleName() == wanted)
                return each;
        }
        qFatal("there is no column %s", label);
    }
    void choose(QComboBox* from, const QString& words)
    {
        const int at = from->findText(words);
        if (at < 0)
            qFatal("%s can't be chosen", qPrintable(words));
        from->setCurrentIndex(at);
        emit from->activated(at);
        m_desktop->settle();
    }
    void chooseValue(QComboBox* from, const QString& value)
    {
        choose(from, from->itemText(std::max(0, from->findData(value))));
    }
    QString problemsShown()
    {
        const QAbstractItemModel* model = m_desktop->seen<QTableView>("importProblems")->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 2).data().toString());
        return lines.join(u'\n');
    }
    bool isGaugeThere(const QString& code)
    {
        return askStore(
                   *m_desktop,
                   [code](services::OpenStore& store) { return services::recordOf(store, domain::Kind::Gauge, code); })
            .has_value();
    }
    void takeCharacteristics()
    {
        const auto taken = askStore(*m_desktop, [](services::OpenStore& store) -> Result<bool> {
            SilentProgress silent;
            for (const char* list : {"01_kunden.csv", "03_merkmale.xlsx"}) {
                services::ImportRequest request;
                request.path = firstWeek(list);
                if (!TRY(services::importFile(store, request, silent)).saved)
                    return false;
            }
            return true;
        });
        QVERIFY(MUST(taken));
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
