// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/chart_view.h"
#include "gui/gui_testing.h"
#include "gui/study_fixture.h"
#include "gui/study_words.h"
#include "metrology/capability.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");

} // namespace

class TestStudiesPage : public QObject
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
        importBench(*m_desktop, *m_profile, 0);
        go(QString());
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void saysWhatToDoWhereThereIsNone()
    {
        QVERIFY(text("studyFacts").contains(QStringLiteral("New study")));
        QVERIFY(!button("signStudy")->isEnabled());
        QVERIFY(!button("issueStudy")->isEnabled());
    }

    void keepsAPastedTableWithItsFigures()
    {
        addStudy();
        QCOMPARE(rows("studies")->rowCount(), 1);
        QVERIFY(text("studyTitle").contains(QStringLiteral("GS-20")));
        QVERIFY(text("studyState").contains(QStringLiteral("draft")));
        QVERIFY2(text("studyFacts").contains(QStringLiteral("5 parts, 3 operators, 30 values")),
                 qPrintable(text("studyFacts")));
        const domain::GaugeStudy study = kept();
        QCOMPARE(study.values.size(), 30);
        QCOMPARE(study.unit, QStringLiteral("mm"));
        const QString percent = QLocale().toString(study.percent_study.toDouble(), 'f', 1);
        QCOMPARE(text("studyPercent"), percent + QStringLiteral(" %"));
        QCOMPARE(text("studyNdc"), study.ndc);
        QVERIFY(rows("studyFigures")->index(0, 0).data().toString().contains(QStringLiteral("EV")));
        QVERIFY(isDrawn("studyComponents"));
    }

    void takesTheTableFromAFile()
    {
        QFile file(m_profile->filePath(QStringLiteral("study.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(studyTable()) > 0);
        file.close();
        button("newStudy")->click();
        m_desktop->prompt().answer(file.fileName());
        button("studyChooseFile")->click();
        fill("studyGauge", QStringLiteral("AG-014"));
        m_desktop->seen<QComboBox>("studyMethod")->setCurrentText(QStringLiteral("by ranges"));
        button("keepStudy")->click();
        SEEN_SOON(text("studyTitle").contains(QStringLiteral("GS-20")));
        QCOMPARE(kept().file_name, QStringLiteral("study.csv"));
        QVERIFY(text("studyFacts").contains(QStringLiteral("by ranges")));
    }

    void whatIsNoStudyStaysInThePanel_data()
    {
        QTest::addColumn<QString>("gauge");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("tolerance");
        QTest::addColumn<QString>("said");
        const QString table = QString::fromLatin1(studyTable());
        QTest::newRow("no table") << QStringLiteral("AG-014") << QString() << QString() << QStringLiteral("table");
        QTest::newRow("no gauge") << QStringLiteral("NOPE") << table << QString() << QStringLiteral("NOPE");
        QTest::newRow("a cell is missing")
            << QStringLiteral("AG-014") << table.left(table.lastIndexOf(QLatin1Char('\n'), -2) + 1) << QString()
            << QStringLiteral("5");
        QTest::newRow("a word") << QStringLiteral("AG-014")
                                << QString(table).replace(QStringLiteral("\n1;A;10"), QStringLiteral("\n1;A;large"))
                                << QString() << QStringLiteral("large");
        QTest::newRow("tolerance") << QStringLiteral("AG-014") << table << QStringLiteral("-1")
                                   << QStringLiteral("tolerance");
    }
    void whatIsNoStudyStaysInThePanel()
    {
        QFETCH(QString, gauge);
        QFETCH(QString, table);
        QFETCH(QString, tolerance);
        QFETCH(QString, said);
        button("newStudy")->click();
        fill("studyGauge", gauge);
        fill("studyToleranceWidth", tolerance);
        m_desktop->seen<QPlainTextEdit>("studyTable")->setPlainText(table);
        button("keepStudy")->click();
        SEEN_SOON(!text("studyProblem").isEmpty());
        QVERIFY2(text("studyProblem").contains(said), qPrintable(text("studyProblem")));
        QCOMPARE(rows("studies")->rowCount(), 0);
    }

    void isSignedOffWithAConclusionAndIssued()
    {
        addStudy();
        button("signStudy")->click();
        reason(QString());
        SEEN_SOON(text("problem").contains(QStringLiteral("conclusion")));
        reason(QStringLiteral("fit for 6 µm"));
        SEEN_SOON(text("studyState").contains(QStringLiteral("signed off")));
        QVERIFY(text("studyFacts").contains(QStringLiteral("fit for 6 µm")));
        QVERIFY(!button("signStudy")->isEnabled());
        button("issueStudy")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("document"));
    }

    void whoMayNotSignIsToldWhoMay()
    {
        work(QStringLiteral("inspector.demo"));
        go(QString());
        addStudy();
        button("signStudy")->click();
        reason(QStringLiteral("fine"));
        SEEN_SOON(text("problem").contains(QStringLiteral("quality manager")));
        QVERIFY(text("studyState").contains(QStringLiteral("draft")));
    }

    void answersWhatTheProcessCanHoldByTheStoresResults()
    {
        importRecords(*m_desktop, *m_profile, capabilityRecords());
        askCapability();
        QCOMPARE(text("capabilityCount"), QStringLiteral("30"));
        const auto ppk = MUST(askStore(*m_desktop, [](services::OpenStore& store) {
                             services::CapabilityQuestion question;
                             question.part = QStringLiteral("CP-1");
                             question.balloon = QStringLiteral("2");
                             question.model = QStringLiteral("normal");
                             return services::answerCapability(store, question);
                         })).document.normal->ppk.value;
        QVERIFY(ppk > 1);
        QCOMPARE(text("capabilityPpk"), QLocale().toString(ppk, 'f', 2));
        QVERIFY(isDrawn("capabilityCourse"));
        QVERIFY(isDrawn("capabilityHistogram"));
        QVERIFY(isDrawn("capabilityProbability"));
        button("capabilityIssue")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("document"));
    }

    void saysWhatACapabilityLacks()
    {
        go(QStringLiteral("capability"));
        button("capabilityRun")->click();
        SEEN_SOON(message().contains(QStringLiteral("which part")));
        fill("capabilityPart", QStringLiteral("BJ-1"));
        fill("capabilityBalloon", QStringLiteral("77"));
        button("capabilityRun")->click();
        SEEN_SOON(message().contains(QStringLiteral("77")));
        QVERIFY(!button("capabilityIssue")->isEnabled());
    }

    void itsModelsAreSound()
    {
        gui::RowsModel model(gui::studyHeadings(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(gui::studyRows({services::StudyRow()}));
        QCOMPARE(model.rowCount(), 1);
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
        m_desktop->window().workspace()->go({QStringLiteral("studies"), subject});
        m_desktop->settle();
    }
    void addStudy()
    {
        button("newStudy")->click();
        fill("studyGauge", QStringLiteral("AG-014"));
        fill("studyToleranceWidth", QStringLiteral("0,006"));
        m_desktop->seen<QPlainTextEdit>("studyTable")->setPlainText(QString::fromLatin1(studyTable()));
        button("keepStudy")->click();
        SEEN_SOON(text("studyTitle").contains(QStringLiteral("GS-20")));
        m_desktop->settle();
    }
    void askCapability()
    {
        go(QStringLiteral("capability"));
        fill("capabilityPart", QStringLiteral("CP-1"));
        fill("capabilityBalloon", QStringLiteral("2"));
        button("capabilityRun")->click();
        SEEN_SOON(message().contains(QStringLiteral("model"))); // there is no plan that fixes one
        auto* model = m_desktop->seen<QComboBox>("capabilityModel");
        QCOMPARE(model->currentText(), QStringLiteral("as the plan says"));
        model->setCurrentText(QStringLiteral("normal"));
        button("capabilityRun")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("capabilityNotes"));
        m_desktop->settle();
    }
    domain::GaugeStudy kept()
    {
        return MUST(askStore(*m_desktop, [](services::OpenStore& store) -> Result<domain::GaugeStudy> {
            const auto number = TRY(services::studyRows(store)).first().number;
            return TRY(services::studySheet(store, number)).study;
        }));
    }
    bool isDrawn(const char* chart)
    {
        auto* view = m_desktop->seen<gui::ChartView>(chart);
        if (!view)
            return false;
        const QImage picture = view->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2) {
            for (int x = 0; x < picture.width(); x += 2)
                colours.insert(picture.pixel(x, y));
        }
        return colours.size() > 8;
    }
    void fill(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void reason(const QString& text)
    {
        auto* field = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QPushButton* button(const char* name) { return m_desktop->seen<QPushButton>(name); }
    QAbstractItemModel* rows(const char* view) { return m_desktop->seen<QTableView>(view)->model(); }
    QString text(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestStudiesPage)
#include "tst_studies_page.moc"
