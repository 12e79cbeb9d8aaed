// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace clew;
using namespace clew::test;

/// People and their roles, the store's file with backup and drill, and the ledger, as an administrator sees them.
class TestAdminPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        for (const QString& ending : {QString(), QStringLiteral("-keys")})
            QVERIFY(QFile::copy(m_demo->store() + ending, store() + ending));
        workAs(QStringLiteral("quality.demo"), m_demo->passphrase(QStringLiteral("quality.demo")));
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }

    void addsAPersonWhoCanThenOpenTheStore()
    {
        go("people");
        SEEN_SOON(rows("people") == 2);
        press("addPerson");
        enter("personUser", "a.frey");
        enter("personName", "Anna Frey");
        m_desktop->seen<QCheckBox>("newRole_operator")->click();
        enter("personPassphrase", "four words do well");
        enter("personPassphraseAgain", "four words do wrong");
        press("personAdd");
        QVERIFY(text("personProblem").contains(QStringLiteral("differ")));
        enter("personPassphrase", "four words do well");
        enter("personPassphraseAgain", "four words do well");
        press("personAdd");
        SEEN_SOON(rows("people") == 3);
        workAs(QStringLiteral("a.frey"), QStringLiteral("four words do well"));
        go("people");
        SEEN_SOON(rows("people") == 3);
    }

    void whoMayNotManagePeopleIsToldWhoMay()
    {
        const QString inspector = QStringLiteral("inspector.demo");
        workAs(inspector, m_demo->passphrase(inspector));
        go("people");
        SEEN_SOON(rows("people") == 2);
        press("addPerson");
        enter("personUser", "a.frey");
        enter("personName", "Anna Frey");
        m_desktop->seen<QCheckBox>("newRole_operator")->click();
        enter("personPassphrase", "four words do well");
        enter("personPassphraseAgain", "four words do well");
        press("personAdd");
        SEEN_SOON(!text("personProblem").isEmpty());
        QVERIFY2(text("personProblem").contains(QStringLiteral("administrator")), qPrintable(text("personProblem")));
        QCOMPARE(rows("people"), 2);
    }

    void changesRolesAndClosesAnAccountOnlyWithAReason()
    {
        go("people");
        SEEN_SOON(rows("people") == 2);
        choose(QStringLiteral("inspector.demo"));
        press("changeRoles");
        auto* auditor = m_desktop->seen<QCheckBox>("role_operator");
        QVERIFY(auditor->isChecked());
        auditor->click();
        enter("reason", "");
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(!text("problem").isEmpty());
        enter("reason", "Works at the bench no more");
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(!cell(QStringLiteral("inspector.demo"), 2).contains(QStringLiteral("perator")));

        choose(QStringLiteral("inspector.demo"));
        press("closeAccount");
        enter("reason", "Left the shop");
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(cell(QStringLiteral("inspector.demo"), 3).contains(QStringLiteral("closed")));
    }

    void aNewPassphraseHoldsFromTheNextUnlockingOn()
    {
        go("people");
        press("myPassphrase");
        enter("ownOld", m_demo->passphrase(QStringLiteral("quality.demo")).toUtf8().constData());
        enter("ownNew", "another four words here");
        enter("ownAgain", "another four words here");
        press("ownChange");
        SEEN_SOON(!m_desktop->seen<QLineEdit>("ownOld"));
        workAs(QStringLiteral("quality.demo"), QStringLiteral("another four words here"));
    }

    void backsTheStoreUpAndTriesWhetherItComesBack()
    {
        go("store");
        SEEN_SOON(m_desktop->visibleText().contains(QStringLiteral("DEMO Precision Optics")));
        const QString backup = m_profile->filePath(QStringLiteral("kept.clew"));
        m_desktop->prompt().answer(backup);
        press("backUpNow");
        SEEN_SOON(text("storeAnswer").contains(QStringLiteral("kept.clew")));
        QVERIFY(QFile::exists(backup) && QFile::exists(backup + QStringLiteral("-keys")));

        m_desktop->prompt().answer(backup);
        press("drillNow");
        enter("drillPassphrase", m_demo->passphrase(QStringLiteral("quality.demo")).toUtf8().constData());
        press("drillGo");
        QVERIFY(QTest::qWaitFor([this] { return text("storeAnswer").contains(QStringLiteral("is whole")); }, 60000));
    }

    void showsTheLedgerNarrowsItAndVerifiesIt()
    {
        go("ledger");
        SEEN_SOON(rows("ledgerLines") > 20);
        enter("ledgerFilter", "hold");
        const auto bound = [this] {
            return m_desktop->seen<QTableView>("ledgerLines")->model()->index(0, 5).data().toString();
        };
        SEEN_SOON(rows("ledgerLines") > 0 && bound().contains(QStringLiteral("1 × Hold")));
        enter("ledgerFilter", "");
        SEEN_SOON(rows("ledgerLines") > 20);
        const int all = rows("ledgerLines");
        enter("ledgerFilter", "DEMO: the result file writes");
        SEEN_SOON(rows("ledgerLines") > 0 && rows("ledgerLines") < all);
        enter("ledgerFilter", "no such word at all");
        SEEN_SOON(rows("ledgerLines") == 0);
        press("verifyLedger");
        SEEN_SOON(
            m_desktop->window().workspace()->messages().text().contains(QStringLiteral("are as they were written")));
    }

    void theShopDecidesHowItNumbersAndJudges()
    {
        go("shop");
        SEEN_SOON(rows("shopDecisions") > 12);
        decide("Numbers: Nonconformities", "QN-{yy}-###", "as our manual says");
        SEEN_SOON(decided("Numbers: Nonconformities") == QLatin1String("QN-{yy}-###"));
        QVERIFY2(decided("Numbers: Nonconformities", 2).contains(QStringLiteral("QN-")),
                 qPrintable(decided("Numbers: Nonconformities", 2)));
        decide("Numbers: Holds", "QN-{yy}-###", "the same");
        SEEN_SOON(text("problem").contains(QStringLiteral("numbers another kind of record already")));
        decide("Decision rule", "full-u", "asked for by a customer");
        SEEN_SOON(decided("Decision rule") == QLatin1String("full-u"));
        decide("Decision rule", "by eye", "quicker");
        SEEN_SOON(!text("problem").isEmpty());
        chooseDecision("Training kept here");
        press("shopChange");
        auto* choice = m_desktop->seen<QComboBox>("shopChoice");
        QCOMPARE(choice->currentText(), QStringLiteral("no"));
        choice->setCurrentIndex(choice->findText(QStringLiteral("yes")));
        enter("reason", "");
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(text("problem").contains(QStringLiteral("needs a reason")));
        enter("reason", "kept since May");
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(decided("Training kept here") == QLatin1String("yes"));
    }

    void onlyAQualityManagerDecidesForTheShop()
    {
        const QString inspector = QStringLiteral("inspector.demo");
        workAs(inspector, m_demo->passphrase(inspector));
        go("shop");
        SEEN_SOON(rows("shopDecisions") > 12);
        decide("Decision rule", "simple", "quicker");
        SEEN_SOON(!text("problem").isEmpty());
        QCOMPARE(decided("Decision rule"), QStringLiteral("iso14253-1"));
    }

private:
    void chooseDecision(const char* name)
    {
        auto* view = m_desktop->seen<QTableView>("shopDecisions");
        const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name));
        QVERIFY2(!found.isEmpty(), name);
        view->setCurrentIndex(found.first());
    }
    void decide(const char* name, const char* value, const char* reason)
    {
        chooseDecision(name);
        press("shopChange");
        enter("shopValue", value);
        enter("reason", reason);
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
    }
    QString decided(const char* name, int column = 1)
    {
        const auto* model = m_desktop->seen<QTableView>("shopDecisions")->model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name));
        return found.isEmpty() ? QString() : found.first().siblingAtColumn(column).data().toString();
    }
    QString store() const { return m_profile->filePath(QStringLiteral("shop.clew")); }
    void workAs(const QString& user, const QString& passphrase)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(store(), user, passphrase);
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void go(const char* tab)
    {
        m_desktop->window().workspace()->go({QStringLiteral("admin"), QString::fromLatin1(tab)});
        m_desktop->settle();
    }
    void press(const char* button) { m_desktop->seen<QPushButton>(button)->click(); }
    void enter(const char* field, const char* text)
    {
        auto* line = m_desktop->seen<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    QString text(const char* name)
    {
        const auto* label = m_desktop->seen<QLabel>(name);
        return label ? label->text() : QString();
    }
    int rows(const char* table) { return m_desktop->seen<QTableView>(table)->model()->rowCount(); }
    int rowOf(const QString& user)
    {
        const auto* model = m_desktop->seen<QTableView>("people")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == user)
                return row;
        }
        return -1;
    }
    void choose(const QString& user)
    {
        auto* view = m_desktop->seen<QTableView>("people");
        view->setCurrentIndex(view->model()->index(rowOf(user), 0));
    }
    QString cell(const QString& user, int column)
    {
        return m_desktop->seen<QTableView>("people")->model()->index(rowOf(user), column).data().toString();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestAdminPage)
#include "tst_admin_page.moc"
