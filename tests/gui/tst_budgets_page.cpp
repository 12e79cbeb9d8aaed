// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/budget_terms.h"
#include "gui/gui_testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSpinBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString manager = QStringLiteral("quality.demo");
const QString airGauge = QStringLiteral("Air gauge against a setting ring");

} // namespace

class TestBudgetsPage : public QObject
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
        go(airGauge);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void listsTheBudgetsAndWorksOneOut()
    {
        QCOMPARE(text("budgetTitle"), airGauge);
        QVERIFY(text("budgetOrigin").contains(QStringLiteral("ships")));
        QVERIFY(m_desktop->seen<QTableView>("budgets")->model()->rowCount() >= 9);
        QCOMPARE(terms()->rowCount(), 9);
        const services::BudgetShown shown = expected(services::BudgetExample());
        QCOMPARE(text("budgetExpanded"), QLocale().toString(shown.U, 'f', 4));
        QCOMPARE(text("budgetFactor"), QLocale().toString(shown.k, 'f', 2));
        QCOMPARE(cell(0, gui::BudgetTerms::Share),
                 QLocale().toString(100 * shown.lines[0].share, 'f', 1) + QStringLiteral(" %"));
        QVERIFY(button("saveBudget")->isEnabled());
    }

    void followsEveryKeyAndTheExample()
    {
        const QString before = text("budgetExpanded");
        edit(0, gui::BudgetTerms::Amount, QStringLiteral("3,0"));
        QVERIFY(text("budgetExpanded") != before);
        QVERIFY(cell(0, gui::BudgetTerms::Share).startsWith(QStringLiteral("9"))); // ninety-some per cent
        services::BudgetExample many;
        many.readings = 25;
        go(QStringLiteral("Micrometer"));
        go(airGauge);
        m_desktop->seen<QSpinBox>("budgetReadings")->setValue(25);
        QCOMPARE(text("budgetExpanded"), QLocale().toString(expected(many).U, 'f', 4));
    }

    void saysWhatIsNoBudgetAndKeepsNothing()
    {
        edit(1, gui::BudgetTerms::Amount, QStringLiteral("a little"));
        QVERIFY2(text("budgetProblem").contains(QStringLiteral("term 2")), qPrintable(text("budgetProblem")));
        QCOMPARE(text("budgetExpanded"), QStringLiteral("–"));
        QVERIFY(!button("saveBudget")->isEnabled());
        edit(1, gui::BudgetTerms::Amount, QStringLiteral("0.25"));
        QVERIFY(!m_desktop->seen<QLabel>("budgetProblem"));
        auto* material = m_desktop->seen<QLineEdit>("budgetPartMaterial");
        material->setText(QStringLiteral("cheese"));
        QVERIFY(text("budgetProblem").contains(QStringLiteral("cheese")));
    }

    void addsAndRemovesTerms()
    {
        button("addTerm")->click();
        QCOMPARE(terms()->rowCount(), 10);
        QVERIFY(!text("budgetProblem").isEmpty()); // it says nothing yet
        m_desktop->seen<QTableView>("budgetTerms")->setCurrentIndex(terms()->index(9, 1));
        button("removeTerm")->click();
        QCOMPARE(terms()->rowCount(), 9);
        QVERIFY(!m_desktop->seen<QLabel>("budgetProblem"));
    }

    void offersOnlyTheWordsThatATermTakes()
    {
        auto* table = m_desktop->seen<QTableView>("budgetTerms");
        const QModelIndex how = terms()->index(0, gui::BudgetTerms::Evaluation);
        table->setCurrentIndex(how);
        table->edit(how);
        auto* box = table->findChild<QComboBox*>();
        QVERIFY(box);
        QCOMPARE(box->count(), int(namesOf(metrology::Evaluation{}).size()));
        QCOMPARE(box->currentText(), QStringLiteral("certificate"));
        // k belongs to a certificate alone
        QVERIFY(terms()->flags(terms()->index(0, gui::BudgetTerms::Factor)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!terms()->flags(terms()->index(1, gui::BudgetTerms::Factor)).testFlag(Qt::ItemIsEditable));
    }

    void keepsANewVersionWithItsReason()
    {
        edit(0, gui::BudgetTerms::Amount, QStringLiteral("0.50"));
        button("saveBudget")->click();
        reason(QString());
        SEEN_SOON(!text("problem").isEmpty());
        reason(QStringLiteral("new ring certificate"));
        SEEN_SOON(text("budgetOrigin").contains(QStringLiteral("the shop's own")));
        QVERIFY(text("budgetOrigin").contains(QStringLiteral("Version 2")));
        QCOMPARE(m_desktop->seen<QLineEdit>("budgetVersion")->text(), QStringLiteral("3"));
        const auto known = MUST(askStore(*m_desktop, [](services::OpenStore& store) {
            return services::requireBudgetNamed(store.records(), airGauge);
        }));
        QCOMPARE(known.budget.version, QStringLiteral("2"));
        QCOMPARE(known.budget.terms[0].amount, 0.5);
        QCOMPARE(known.budget.terms.size(), std::size_t(9));
    }

    void saysWhereThereIsNoSuchBudget()
    {
        go(QStringLiteral("Laser"));
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("Laser")));
    }

    void refusesAVersionThatSaysSomethingElse()
    {
        edit(0, gui::BudgetTerms::Amount, QStringLiteral("0.50"));
        button("saveBudget")->click();
        reason(QStringLiteral("new ring certificate"));
        SEEN_SOON(text("budgetOrigin").contains(QStringLiteral("Version 2")));
        edit(0, gui::BudgetTerms::Amount, QStringLiteral("0.40"));
        m_desktop->seen<QLineEdit>("budgetVersion")->setText(QStringLiteral("2"));
        button("saveBudget")->click();
        reason(QStringLiteral("once more"));
        SEEN_SOON(text("problem").contains(QStringLiteral("next version")));
        QVERIFY(text("budgetOrigin").contains(QStringLiteral("Version 2")));
    }

    void everyBudgetIsTheSameAfterItIsShownAndRead()
    {
        const auto budgets = MUST(
            askStore(*m_desktop, [](services::OpenStore& store) { return services::knownBudgets(store.records()); }));
        for (const services::KnownBudget& known : budgets) {
            const services::BudgetText once = services::textOf(known.budget);
            const services::BudgetText again = services::textOf(MUST(services::budgetOf(once)));
            QCOMPARE(again.terms.size(), once.terms.size());
            for (qsizetype i = 0; i < once.terms.size(); ++i) {
                QCOMPARE(again.terms[i].amount, once.terms[i].amount);
                QCOMPARE(again.terms[i].k, once.terms[i].k);
                QCOMPARE(again.terms[i].freedom, once.terms[i].freedom);
                QCOMPARE(again.terms[i].spread, once.terms[i].spread);
            }
        }
    }

    void itsModelIsSound()
    {
        gui::BudgetTerms model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(services::newBudgetTerm(QStringLiteral("a")));
        model.add(services::newBudgetTerm(QStringLiteral("b")));
        QVERIFY(model.setData(model.index(0, gui::BudgetTerms::Amount), QStringLiteral("1"), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, gui::BudgetTerms::Unit), QStringLiteral("mm"), Qt::EditRole));
        model.setShares({0.5, 0.5});
        model.remove(0);
        model.remove(7);
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
        m_desktop->window().workspace()->go({QStringLiteral("budgets"), subject});
        m_desktop->settle();
    }
    services::BudgetShown expected(const services::BudgetExample& example)
    {
        return MUST(askStore(*m_desktop, [example](services::OpenStore& store) -> Result<services::BudgetShown> {
            return services::shownBudget(TRY(services::requireBudgetNamed(store.records(), airGauge)), example);
        }));
    }
    QAbstractItemModel* terms() { return m_desktop->seen<QTableView>("budgetTerms")->model(); }
    QString cell(int row, int column) { return terms()->index(row, column).data().toString(); }
    void edit(int row, int column, const QString& text)
    {
        auto* table = m_desktop->seen<QTableView>("budgetTerms");
        const QModelIndex index = terms()->index(row, column);
        table->setCurrentIndex(index);
        table->edit(index);
        auto* field = table->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QLineEdit*>());
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

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestBudgetsPage)
#include "tst_budgets_page.moc"
