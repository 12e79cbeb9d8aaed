// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gauge_fixture.h"
#include "gui/gauge_rows.h"
#include "gui/gui_testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");
const QString failedGauge = QStringLiteral("GF-1");

} // namespace

class TestGaugesPage : public QObject
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
        work(manager);
        importRecords(*m_desktop, *m_profile, gaugeRecords(QDate::currentDate()));
        go(failedGauge);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void listsFirstWhatNeedsSomebody()
    {
        const QStringList codes = column(QStringLiteral("gauges"), 0);
        QCOMPARE(codes.first(), failedGauge);
        QVERIFY(codes.indexOf(QStringLiteral("GF-NEW")) < codes.indexOf(QStringLiteral("GF-SOON")));
        QVERIFY(codes.indexOf(QStringLiteral("GF-SOON")) < codes.indexOf(QStringLiteral("GF-R")));
        QCOMPARE(codes.last(), QStringLiteral("GF-AWAY"));
        const QStringList states = column(QStringLiteral("gauges"), 1);
        for (const char* state : {"■ failed", "■ no calibration", "▲ due soon", "● valid", "out of use"})
            QVERIFY2(states.contains(QString::fromUtf8(state)), state);
    }

    void narrowsByStateAndByText()
    {
        auto* standing = m_desktop->seen<QComboBox>("gaugeStanding");
        choose(standing, QStringLiteral("due soon"));
        QCOMPARE(column(QStringLiteral("gauges"), 0), QStringList{QStringLiteral("GF-SOON")});
        QVERIFY2(standing->currentText().endsWith(QStringLiteral("(1)")), qPrintable(standing->currentText()));
        choose(standing, QStringLiteral("all"));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("gaugeText"), QStringLiteral("LINE 2"));
        QCOMPARE(column(QStringLiteral("gauges"), 0), QStringList{failedGauge});
    }

    void showsOneGaugeWithWhyItMayNotMeasure()
    {
        QVERIFY(text("gaugeTitle").contains(QStringLiteral("GF-1")));
        QVERIFY(text("gaugeState").contains(QStringLiteral("failed")));
        QVERIFY2(text("gaugeWhy").contains(QStringLiteral("failed its calibration")), qPrintable(text("gaugeWhy")));
        const QStringList values = column(QStringLiteral("gaugeFacts"), 1);
        QVERIFY(values.contains(QStringLiteral("0.0001 mm")));
        QVERIFY(values.contains(QStringLiteral("4")));
        showTab(QStringLiteral("Calibrations (2)"));
        QCOMPARE(column(QStringLiteral("gaugeCalibrations"), 5),
                 QStringList({QStringLiteral("F-2"), QStringLiteral("F-1")}));
        QVERIFY(column(QStringLiteral("gaugeCalibrations"), 3).first().contains(QStringLiteral("µm")));
        QCOMPARE(column(QStringLiteral("calibrationPoints"), 3).size(), 1);
        showTab(QStringLiteral("Chain (2)"));
        QCOMPARE(column(QStringLiteral("gaugeChain"), 1),
                 QStringList({QStringLiteral("GF-R"), QStringLiteral("GF-R")}));
    }

    void saysWhatItMeasuredWithUnitAndVerdict()
    {
        showTab(QStringLiteral("Measured (4)"));
        QCOMPARE(column(QStringLiteral("gaugeUses"), 2), QStringList({QStringLiteral("GP-4"), QStringLiteral("GP-3"),
                                                                      QStringLiteral("GP-2"), QStringLiteral("GP-1")}));
        QCOMPARE(column(QStringLiteral("gaugeUses"), 4).first(), QStringLiteral("10.499 mm"));
        QVERIFY(column(QStringLiteral("gaugeUses"), 5).first().contains(QStringLiteral("conforms")));
        QVERIFY(text("gaugeUseRange").contains(QStringLiteral("1 to 4 of 4")));
        QVERIFY(!m_desktop->seen<QPushButton>("gaugeUsesOlder")->isEnabled());
        auto* uses = m_desktop->seen<QTableView>("gaugeUses");
        uses->selectRow(0);
        QTest::keyClick(uses, Qt::Key_Return);
        SEEN_SOON(place().address().contains(QStringLiteral("GP-4")));
    }

    void goesFromTheRingToWhatRestsOnIt()
    {
        go(QStringLiteral("GF-R"));
        showTab(QStringLiteral("Chain (2)"));
        QVERIFY(column(QStringLiteral("gaugeChain"), 0).first().contains(QStringLiteral("rests on it")));
        auto* chain = m_desktop->seen<QTableView>("gaugeChain");
        chain->selectRow(0);
        QTest::keyClick(chain, Qt::Key_Return);
        SEEN_SOON(text("gaugeTitle").contains(failedGauge));
    }

    void keepsATypedCalibrationAndTheGaugeIsValid()
    {
        go(QStringLiteral("GF-NEW"));
        QVERIFY(text("gaugeState").contains(QStringLiteral("no calibration")));
        m_desktop->seen<QPushButton>("newCalibration")->click();
        type("calibrationCertificate", QStringLiteral("N-1"));
        type("calibrationDue", QDate::currentDate().addDays(300).toString(Qt::ISODate));
        type("calibrationUncertainty", QStringLiteral("0.002"));
        type("calibrationReferences", QStringLiteral("GF-R"));
        m_desktop->seen<QPushButton>("keepCalibration")->click();
        SEEN_SOON(text("gaugeState").contains(QStringLiteral("valid")));
        QVERIFY(!m_desktop->seen<QPushButton>("keepCalibration"));
        QVERIFY(message().contains(QStringLiteral("N-1")));
        QVERIFY(!m_desktop->seen<QLabel>("gaugeWhy"));
    }

    void whatACertificateCantSayStaysInThePanel()
    {
        m_desktop->seen<QPushButton>("newCalibration")->click();
        type("calibrationCertificate", QStringLiteral("N-2"));
        type("calibrationAsFound", QStringLiteral("0.8"));
        m_desktop->seen<QPushButton>("keepCalibration")->click();
        SEEN_SOON(!text("calibrationProblem").isEmpty());
        QVERIFY2(text("calibrationProblem").contains(QStringLiteral("0.8")), qPrintable(text("calibrationProblem")));
        type("calibrationAsFound", QString());
        type("calibrationReferences", failedGauge);
        m_desktop->seen<QPushButton>("keepCalibration")->click();
        SEEN_SOON(text("calibrationProblem").contains(QStringLiteral("circle")));
        type("calibrationDue", QStringLiteral("next year"));
        m_desktop->seen<QPushButton>("keepCalibration")->click();
        QVERIFY(text("calibrationProblem").contains(QStringLiteral("next year")));
        QTest::keyClick(m_desktop->seen<QLineEdit>("calibrationDue"), Qt::Key_Escape);
        showTab(QStringLiteral("Calibrations (2)"));
    }

    void keepsACheckWithTheMasterAndSaysWhatFellWithIt()
    {
        go(QStringLiteral("GF-SOON"));
        m_desktop->seen<QPushButton>("masterCheck")->click();
        type("checkMaster", QStringLiteral("GF-R"));
        type("checkDeviation", QStringLiteral("+0.7"));
        type("checkLimit", QStringLiteral("0.5 µm"));
        m_desktop->seen<QPushButton>("keepCheck")->click();
        SEEN_SOON(text("checkProblem").contains(QStringLiteral("+0.7")));
        type("checkDeviation", QStringLiteral("+0.7 µm"));
        m_desktop->seen<QPushButton>("keepCheck")->click();
        SEEN_SOON(text("gaugeWhy").contains(QStringLiteral("off its master")));
        QVERIFY(!m_desktop->seen<QPushButton>("keepCheck"));
        QVERIFY2(message().contains(QStringLiteral("GF-SOON is too far off GF-R")), qPrintable(message()));
        showTab(QStringLiteral("Chain (1)"));
        QVERIFY2(column(QStringLiteral("gaugeChain"), 3).first().contains(QStringLiteral("beyond its limit")),
                 qPrintable(column(QStringLiteral("gaugeChain"), 3).first()));
        // Master and limit are those of the last time; only what it shows is typed.
        m_desktop->seen<QPushButton>("masterCheck")->click();
        QCOMPARE(m_desktop->seen<QLineEdit>("checkMaster")->text(), QStringLiteral("GF-R"));
        QCOMPARE(m_desktop->seen<QLineEdit>("checkLimit")->text(), QStringLiteral("0.5 µm"));
        QVERIFY(m_desktop->seen<QLineEdit>("checkDeviation")->hasFocus());
        type("checkDeviation", QStringLiteral("-0.1 µm"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("checkDeviation"), Qt::Key_Return);
        SEEN_SOON(!m_desktop->seen<QLabel>("gaugeWhy"));
        QVERIFY2(message().contains(QStringLiteral("within its limit")), qPrintable(message()));
    }

    void showsTheCertificatesFileBesideIt()
    {
        const QDir documents(m_demo->path() + QStringLiteral("/documents"));
        m_desktop->prompt().answer(documents.filePath(documents.entryList({QStringLiteral("*.pdf")}).value(0)));
        m_desktop->seen<QPushButton>("newCalibration")->click();
        type("calibrationCertificate", QStringLiteral("N-3"));
        m_desktop->seen<QPushButton>("calibrationChooseFile")->click();
        m_desktop->seen<QPushButton>("keepCalibration")->click();
        SEEN_SOON(tabs()->tabText(1) == QStringLiteral("Calibrations (3)"));
        showTab(QStringLiteral("Calibrations (3)"));
        QVERIFY(column(QStringLiteral("gaugeCalibrations"), 7).first().endsWith(QStringLiteral(".pdf")));
        auto* calibrations = m_desktop->seen<QTableView>("gaugeCalibrations");
        calibrations->selectRow(0);
        QTest::keyClick(calibrations, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("document"));
    }

    void takesAGaugeAwayWithAReasonAndBringsItBack()
    {
        go(QStringLiteral("GF-R"));
        m_desktop->seen<QPushButton>("gaugeUse")->click();
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QTest::keyClicks(why, QStringLiteral("dropped"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(text("gaugeState").contains(QStringLiteral("out of use")));
        QVERIFY(text("gaugeWhy").contains(QStringLiteral("out of use")));
        m_desktop->seen<QPushButton>("gaugeUse")->click();
        QTest::keyClicks(m_desktop->seen<QLineEdit>("reason"), QStringLiteral("checked"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(text("gaugeState").contains(QStringLiteral("valid")));
    }

    void whoMayNotIsToldWhoMay()
    {
        work(QStringLiteral("inspector.demo"));
        go(QStringLiteral("GF-AWAY"));
        m_desktop->seen<QPushButton>("gaugeUse")->click();
        QTest::keyClicks(m_desktop->seen<QLineEdit>("reason"), QStringLiteral("needed"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY2(text("problem").contains(QStringLiteral("quality manager")), qPrintable(text("problem")));
        QVERIFY(text("gaugeState").contains(QStringLiteral("out of use")));
    }

    void printsALabelAndASecondOneOnlyWithAReason()
    {
        const QString path = m_profile->filePath(QStringLiteral("label.pdf"));
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("gaugeLabel")->click();
        SEEN_SOON(message().contains(QStringLiteral("print 1")));
        QVERIFY(QFileInfo(path).size() > 1000);
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("gaugeLabel")->click();
        SEEN_SOON(m_desktop->seen<QLineEdit>("reason"));
        m_desktop->prompt().answer(path);
        QTest::keyClicks(m_desktop->seen<QLineEdit>("reason"), QStringLiteral("worn off"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(message().contains(QStringLiteral("print 2")));
    }

    void saysWhereAGaugeIsUnknown()
    {
        go(QStringLiteral("NO-SUCH-GAUGE"));
        SEEN_SOON(message().contains(QStringLiteral("NO-SUCH-GAUGE")));
    }

    void itsModelsAreSound()
    {
        gui::RowsModel model(gui::gaugeHeadings(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        services::GaugeRow row;
        row.gauge.gauge = domain::GaugeId::fromStore(1);
        row.gauge.code = failedGauge;
        model.setRows(gui::gaugeTableRows({row}));
        QCOMPARE(model.rowCount(), 1);
        model.setRows({});
    }

private:
    void work(const QString& user)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_profile->filePath(QStringLiteral("shop.clew")), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void go(const QString& subject)
    {
        m_desktop->window().workspace()->go({QStringLiteral("gauges"), subject});
        m_desktop->settle();
    }
    gui::Place place() { return m_desktop->window().workspace()->place(); }
    QTabWidget* tabs() { return m_desktop->seen<QTabWidget>("gaugeTabs"); }
    void showTab(const QString& title)
    {
        for (int i = 0; i < tabs()->count(); ++i) {
            if (tabs()->tabText(i) == title)
                tabs()->setCurrentIndex(i);
        }
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), title);
        m_desktop->settle();
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static void choose(QComboBox* box, const QString& word)
    {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).contains(word)) {
                box->setCurrentIndex(i);
                emit box->activated(i);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no choice ") + word));
    }
    QString text(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QStringList column(const QString& view, int column)
    {
        const QAbstractItemModel* model = m_desktop->seen<QTableView>(qPrintable(view))->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestGaugesPage)
#include "tst_gauges_page.moc"
