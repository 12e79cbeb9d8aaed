// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_sign_panel.h"
#include "gui/gui_testing.h"
#include "gui/paged_model.h"
#include "gui/sign_panel.h"
#include "gui/unlock_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QToolButton>

using namespace clew;
using namespace clew::test;

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void cleanupTestCase() { m_demo.reset(); }

    void welcomesWhereThereIsNoStore()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.window().begin({});
        QVERIFY(desktop.visibleText().contains(QStringLiteral("Welcome to Clew")));
        QVERIFY(desktop.seen<QPushButton>("tryDemo"));
    }

    void opensTheDemonstrationInOneClick()
    {
        Desktop desktop(m_demo->profile());
        desktop.window().begin({});
        QTest::mouseClick(desktop.seen<QPushButton>("tryDemo"), Qt::LeftButton);
        QVERIFY(desktop.waitForWorkspace());
        QCOMPARE(desktop.window().workspace()->place(), (gui::Place{QStringLiteral("home"), {}}));
        SEEN_SOON(desktop.seen<QTableView>("waiting") && desktop.seen<QTableView>("waiting")->model()->rowCount() > 0);
    }

    void saysWhatIsWrongWithAPassphraseAndLetsTryAgain()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.unlock(m_demo->store(), QStringLiteral("quality.demo"), QStringLiteral("not the passphrase"));
        SEEN_SOON(!desktop.window().startPage().unlockPanel().problem().isEmpty());
        QVERIFY(!desktop.window().workspace());
        auto* field = desktop.seen<QLineEdit>("passphrase");
        QTest::keyClicks(field, m_demo->passphrase(QStringLiteral("quality.demo")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desktop.waitForWorkspace());
    }

    /// What is typed first is the name, until somebody has unlocked here; a passphrase never lands among the names.
    void typingBeginsInTheFirstFieldThatIsEmpty()
    {
        QTemporaryDir profile;
        {
            Desktop desktop(profile.path());
            desktop.window().begin(m_demo->store());
            QTRY_VERIFY(desktop.window().focusWidget());
            QTest::keyClicks(desktop.window().focusWidget(), QStringLiteral("quality.demo"));
            QCOMPARE(desktop.seen<QComboBox>("user")->currentText(), QStringLiteral("quality.demo"));
            desktop.unlock(m_demo->store(), QStringLiteral("quality.demo"),
                           m_demo->passphrase(QStringLiteral("quality.demo")));
            QVERIFY(desktop.waitForWorkspace());
        }
        Desktop again(profile.path());
        again.window().begin(m_demo->store());
        QTRY_COMPARE(again.window().focusWidget(), static_cast<QWidget*>(again.seen<QLineEdit>("passphrase")));
    }

    void keysGoThroughTheFieldsInTheOrderInWhichTheyStand()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.window().begin({});
        QCOMPARE(tabOrder(desktop.window().findChild<QWidget*>(QStringLiteral("newStorePanel"))).first(6),
                 (QStringList{QStringLiteral("shop"), QStringLiteral("printedName"), QStringLiteral("newUser"),
                              QStringLiteral("newPassphrase"), QStringLiteral("newPassphraseAgain"),
                              QStringLiteral("newFile")}));
        QCOMPARE(tabOrder(desktop.window().findChild<QWidget*>(QStringLiteral("restorePanel"))).first(5),
                 (QStringList{QStringLiteral("backup"), QStringLiteral("restoredFile"), QStringLiteral("restoreUser"),
                              QStringLiteral("restorePassphrase"), QStringLiteral("restoreReason")}));
        gui::SignPanel signing(nullptr);
        QCOMPARE(tabOrder(&signing),
                 (QStringList{QStringLiteral("meaning"), QStringLiteral("signReason"), QStringLiteral("signUser"),
                              QStringLiteral("signPassphrase"), QStringLiteral("signNow")}));
        gui::BenchSignPanel bench(nullptr);
        QCOMPARE(tabOrder(&bench).mid(1), (QStringList{QStringLiteral("signUser"), QStringLiteral("signPassphrase"),
                                                       QStringLiteral("signNow")}));
    }

    void warnsOfCapsLock()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.window().begin(m_demo->store());
        auto* field = desktop.seen<QLineEdit>("passphrase");
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
        QVERIFY(!desktop.seen<QLabel>("capsLock"));
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_B, QStringLiteral("B"), Qt::NoModifier);
        QVERIFY(desktop.seen<QLabel>("capsLock"));
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_C, QStringLiteral("C"), Qt::ShiftModifier);
        QVERIFY(!desktop.seen<QLabel>("capsLock"));
    }

    void makesANewStoreAndGoesOnOnlyOnceItsRecoveryCodeIsKept()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.window().begin({});
        QTest::mouseClick(desktop.seen<QPushButton>("newStore"), Qt::LeftButton);
        QTest::keyClicks(desktop.seen<QLineEdit>("shop"), QStringLiteral("Optik Klein"));
        QTest::keyClicks(desktop.seen<QLineEdit>("printedName"), QStringLiteral("Maria Roth"));
        QTest::keyClicks(desktop.seen<QLineEdit>("newUser"), QStringLiteral("m.roth"));
        QTest::keyClicks(desktop.seen<QLineEdit>("newPassphrase"), QStringLiteral("four words do well"));
        QTest::keyClicks(desktop.seen<QLineEdit>("newPassphraseAgain"), QStringLiteral("four words do wrong"));
        const QString file = profile.filePath(QStringLiteral("klein.clew"));
        QTest::keyClicks(desktop.seen<QLineEdit>("newFile"), file);
        QTest::mouseClick(desktop.seen<QPushButton>("primary"), Qt::LeftButton);
        QVERIFY(desktop.visibleText().contains(QStringLiteral("differ")));
        QVERIFY(!QFileInfo::exists(file));

        for (const char* name : {"newPassphrase", "newPassphraseAgain"}) {
            desktop.seen<QLineEdit>(name)->clear();
            QTest::keyClicks(desktop.seen<QLineEdit>(name), QStringLiteral("four words do well"));
        }
        QTest::mouseClick(desktop.seen<QPushButton>("primary"), Qt::LeftButton);
        SEEN_SOON(desktop.seen<QLabel>("recoveryCode"));
        QVERIFY(desktop.seen<QLabel>("recoveryCode")->text().size() > 20);
        QVERIFY(!desktop.seen<QPushButton>("primary")->isEnabled());
        desktop.seen<QCheckBox>("codeKept")->click();
        QTest::mouseClick(desktop.seen<QPushButton>("primary"), Qt::LeftButton);
        QVERIFY(desktop.waitForWorkspace());
        QVERIFY(desktop.window().windowTitle().contains(QStringLiteral("Optik Klein")));
    }

private:
    /// The named fields of a panel as Tab goes through them.
    static QStringList tabOrder(QWidget* panel)
    {
        QStringList names;
        for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain()) {
            const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0;
            if (panel->isAncestorOf(next) && takesKeys && !next->objectName().isEmpty() &&
                !next->objectName().startsWith(QStringLiteral("qt_")) && !qobject_cast<QToolButton*>(next))
                names.append(next->objectName());
        }
        return names;
    }
    std::unique_ptr<DemoFolder> m_demo;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
