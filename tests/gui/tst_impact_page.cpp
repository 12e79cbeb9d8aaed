// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gauge_fixture.h"
#include "gui/gui_testing.h"
#include "gui/impact_words.h"
#include "services/locator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");

} // namespace

class TestImpactPage : public QObject
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
        go(QStringLiteral("gauge/GF-1"));
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void comesFromTheGaugesPage()
    {
        m_desktop->window().workspace()->go({QStringLiteral("gauges"), QStringLiteral("GF-1")});
        m_desktop->settle();
        button("gaugeFailure")->click();
        SEEN_SOON(m_desktop->seen<QComboBox>("impactSource"));
        SEEN_SOON(text("impactTitle").contains(QStringLiteral("GF-1")));
        auto* source = m_desktop->seen<QComboBox>("impactSource");
        QVERIFY2(source->currentText().contains(QStringLiteral("F-2: -0.8 µm")), qPrintable(source->currentText()));
        QVERIFY(!m_desktop->seen<QLineEdit>("impactError")->isEnabled());
    }

    void findsWhatChangesUnitByUnit()
    {
        find();
        QCOMPARE(column(0), QStringList({QStringLiteral("GP-2"), QStringLiteral("GP-3")}));
        QCOMPARE(cell(0, 3), QStringLiteral("10.5025 mm"));
        QCOMPARE(cell(0, 4), QStringLiteral("10.5033 mm")); // it showed 0.8 µm too little
        QVERIFY(cell(0, 5).contains(QStringLiteral("conforms")));
        QVERIFY(cell(0, 6).contains(QStringLiteral("does not conform")));
        QVERIFY(cell(1, 7).contains(QStringLiteral("shipped")));
        QVERIFY2(cell(1, 8).contains(QStringLiteral("Optik Nord")), qPrintable(cell(1, 8)));
        QCOMPARE(text("impactReadings"), QStringLiteral("4"));
        QCOMPARE(text("impactChanged"), QStringLiteral("2"));
        QCOMPARE(text("impactWorse"), QStringLiteral("2"));
        QCOMPARE(text("impactShipped"), QStringLiteral("1"));
        QVERIFY(!button("impactDecide")->isEnabled()); // not before it is kept
        QVERIFY(!button("impactSign")->isEnabled());
    }

    void narrowsToWhatIsShipped()
    {
        find();
        auto* filter = m_desktop->seen<QComboBox>("impactFilter");
        filter->setCurrentText(QStringLiteral("shipped"));
        QCOMPARE(column(0), QStringList{QStringLiteral("GP-3")});
        filter->setCurrentText(QStringLiteral("passes now"));
        QCOMPARE(column(0), QStringList());
        filter->setCurrentText(QStringLiteral("every change"));
        QCOMPARE(column(0).size(), 2);
    }

    void takesAnErrorThatAPersonKnows()
    {
        know(QStringLiteral("0 µm"));
        QCOMPARE(column(0), QStringList());
        QVERIFY(text("impactNotes").contains(QStringLiteral("No verdict changes")));
        know(QStringLiteral("+0.8 µm"));
        QCOMPARE(column(0).size(), 0); // nothing was near the lower limit
        know(QStringLiteral("-3 µm"));
        QCOMPARE(column(0).size(), 3);
    }

    void saysWhatAQuestionLacks_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("said");
        QTest::newRow("no error") << QString() << QString() << QString() << QStringLiteral("how wrong");
        QTest::newRow("no unit") << QStringLiteral("0.8") << QString() << QString() << QStringLiteral("0.8");
        QTest::newRow("no day") << QStringLiteral("0.8 µm") << QStringLiteral("spring") << QStringLiteral("x")
                                << QStringLiteral("spring");
        QTest::newRow("no reason") << QStringLiteral("0.8 µm") << QStringLiteral("2026-01-01") << QString()
                                   << QStringLiteral("reason");
    }
    void saysWhatAQuestionLacks()
    {
        QFETCH(QString, error);
        QFETCH(QString, from);
        QFETCH(QString, why);
        QFETCH(QString, said);
        chooseOwnKnowledge();
        type("impactError", error);
        type("impactFrom", from);
        type("impactWhy", why);
        button("impactRun")->click();
        SEEN_SOON(message().contains(said));
        QVERIFY(!m_desktop->seen<QLabel>("impactSentence"));
        QVERIFY(!button("impactKeep")->isEnabled());
    }

    void isKeptDecidedUnitByUnitSignedAndIssued()
    {
        find();
        button("impactKeep")->click();
        SEEN_SOON(text("impactTitle").contains(QStringLiteral("IA-20")));
        m_desktop->settle();
        QVERIFY(!m_desktop->seen<QComboBox>("impactSource"));
        button("impactSign")->click();
        reason(QStringLiteral("too early"));
        SEEN_SOON(text("problem").contains(QStringLiteral("without a decision")));
        decide(1, QStringLiteral("called back"), QStringLiteral("it is at the customer"));
        SEEN_SOON(text("impactUndecided") == QStringLiteral("1"));
        QVERIFY(cell(1, 9).contains(QStringLiteral("called back")));
        QVERIFY(cell(0, 9).contains(QStringLiteral("none yet")));
        decide(0, QStringLiteral("put on hold"), QStringLiteral("over the limit"));
        SEEN_SOON(text("impactUndecided") == QStringLiteral("0"));
        QCOMPARE(stateOf(QStringLiteral("GP-1/GP-2")), domain::UnitState::Quarantined);
        QCOMPARE(stateOf(QStringLiteral("GP-1/GP-1")), domain::UnitState::Accepted);
        button("impactSign")->click();
        reason(QStringLiteral("one unit called back"));
        SEEN_SOON(text("impactNotes").contains(QStringLiteral("one unit called back")));
        QVERIFY(!button("impactSign")->isEnabled());
        button("impactIssue")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("document"));
    }

    void decidesOnManyAtOnceButNotWithoutAReason()
    {
        find();
        button("impactKeep")->click();
        SEEN_SOON(text("impactTitle").contains(QStringLiteral("IA-20")));
        m_desktop->settle();
        m_desktop->seen<QTableView>("impactChanges")->selectAll();
        button("impactDecide")->click();
        reason(QString());
        SEEN_SOON(text("problem").contains(QStringLiteral("reason")));
        QCOMPARE(text("impactUndecided"), QStringLiteral("2"));
        m_desktop->seen<QComboBox>("impactChoice")->setCurrentText(QStringLiteral("put on hold"));
        reason(QStringLiteral("the gauge was wrong"));
        SEEN_SOON(text("impactUndecided") == QStringLiteral("0"));
        QCOMPARE(stateOf(QStringLiteral("GP-1/GP-2")), domain::UnitState::Quarantined);
    }

    void whoMayNotDecideIsToldWhoMay()
    {
        find();
        button("impactKeep")->click();
        SEEN_SOON(text("impactTitle").contains(QStringLiteral("IA-20")));
        const QString number = m_desktop->window().workspace()->place().subject;
        work(QStringLiteral("inspector.demo"));
        go(number);
        m_desktop->seen<QTableView>("impactChanges")->selectAll();
        button("impactDecide")->click();
        reason(QStringLiteral("looks good to me"));
        SEEN_SOON(text("problem").contains(QStringLiteral("quality manager")));
        QCOMPARE(text("impactUndecided"), QStringLiteral("2"));
    }

    void itsModelIsSound()
    {
        gui::RowsModel model(gui::impactHeadings(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(gui::impactRows({services::ImpactFindingLine()}));
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
        m_desktop->window().workspace()->go({QStringLiteral("impact"), subject});
        m_desktop->settle();
    }
    void find()
    {
        button("impactRun")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("impactSentence"));
    }
    void chooseOwnKnowledge()
    {
        auto* source = m_desktop->seen<QComboBox>("impactSource");
        source->setCurrentIndex(source->count() - 1);
    }
    void know(const QString& error)
    {
        chooseOwnKnowledge();
        type("impactError", error);
        find();
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void decide(int row, const QString& choice, const QString& why)
    {
        m_desktop->seen<QTableView>("impactChanges")->selectRow(row);
        button("impactDecide")->click();
        m_desktop->seen<QComboBox>("impactChoice")->setCurrentText(choice);
        reason(why);
    }
    void reason(const QString& text)
    {
        auto* field = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QPushButton* button(const char* name) { return m_desktop->seen<QPushButton>(name); }
    QString text(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QString cell(int row, int column)
    {
        const QAbstractItemModel* model = m_desktop->seen<QTableView>("impactChanges")->model();
        return model->index(row, column).data().toString();
    }
    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < m_desktop->seen<QTableView>("impactChanges")->model()->rowCount(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
    domain::UnitState stateOf(const QString& name)
    {
        return MUST(askStore(*m_desktop, [name](services::OpenStore& store) -> Result<domain::UnitState> {
            const auto key = TRY(services::recordOf(store, domain::Kind::Unit, name));
            return TRY(store.records().getOwn(domain::UnitId::fromStore(key))).state;
        }));
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestImpactPage)
#include "tst_impact_page.moc"
