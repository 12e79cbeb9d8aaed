// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"

#include <QComboBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString decider = QStringLiteral("quality.demo");

} // namespace

class TestEventPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), decider, m_demo->passphrase(decider));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }

    void opensAHoldFromTheList()
    {
        openFirst(QStringLiteral("holds"));
        QVERIFY2(place().address().startsWith(QStringLiteral("hold:H-")), qPrintable(place().address()));
        QVERIFY(concerned()->rowCount() > 0);
        QVERIFY(m_desktop->seen<QLabel>("eventState")->text().contains(QStringLiteral("open")));
    }

    void liftsAHoldWithAnAssessmentOnly()
    {
        openFirst(QStringLiteral("holds"));
        m_desktop->seen<QPushButton>("eventAct")->click();
        auto* assessment = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClick(assessment, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY(m_desktop->seen<QLabel>("problem")->text().contains(QStringLiteral("assessment")));
        QTest::keyClicks(assessment, QStringLiteral("measured again, all within limits"));
        QTest::keyClick(assessment, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("eventState")->text().contains(QStringLiteral("lifted")));
        QVERIFY(m_desktop->seen<QLabel>("eventFacts")->text().contains(QStringLiteral("within limits")));
        QVERIFY(!m_desktop->seen<QPushButton>("eventAct"));
        for (int row = 0; row < concerned()->rowCount(); ++row)
            QVERIFY(!concerned()->index(row, 2).data().toString().contains(QStringLiteral("quarantined")));
    }

    void escapeTakesNothingBackAndDoesNothing()
    {
        openFirst(QStringLiteral("holds"));
        m_desktop->seen<QPushButton>("eventAct")->click();
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Escape);
        m_desktop->settle();
        QVERIFY(!m_desktop->seen<QLineEdit>("reason"));
        QVERIFY(m_desktop->seen<QLabel>("eventState")->text().contains(QStringLiteral("open")));
    }

    void decidesOnANonconformityAndShowsWhatCameOfIt()
    {
        openFirst(QStringLiteral("nonconformities"));
        QVERIFY2(place().address().startsWith(QStringLiteral("nonconformity:NC-")), qPrintable(place().address()));
        m_desktop->seen<QPushButton>("eventAct")->click();
        auto* box = m_desktop->seen<QComboBox>("disposition");
        QCOMPARE(box->findText(QStringLiteral("open")), -1);
        box->setCurrentText(QStringLiteral("scrap"));
        QCOMPARE(box->currentText(), QStringLiteral("scrap"));
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(why, QStringLiteral("can't be reworked"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("eventState")->text().contains(QStringLiteral("scrap")));
        m_desktop->settle();
        QVERIFY(m_desktop->seen<QLabel>("eventFacts")->text().contains(QStringLiteral("reworked")));
    }

    void putsAUnitOnHoldFromItsDossierWithAReasonOnly()
    {
        openCover();
        m_desktop->window().workspace()->actions().find(QStringLiteral("unit_hold"))->trigger();
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY2(!m_desktop->seen<QLabel>("problem")->text().contains(QStringLiteral("--")),
                 qPrintable(m_desktop->seen<QLabel>("problem")->text()));
        QTest::keyClicks(why, QStringLiteral("burr on the seat"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("hold"));
        m_desktop->settle();
        QCOMPARE(concerned()->rowCount(), 1);
    }

    void opensANonconformityFromADossier()
    {
        openCover();
        m_desktop->window().workspace()->actions().find(QStringLiteral("unit_nonconformity"))->trigger();
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(why, QStringLiteral("scratch on the face, drawing note 4"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("nonconformity"));
        m_desktop->settle();
        QVERIFY(concerned()->index(0, 1).data().toString().contains(QStringLiteral("COVER_RESULTS_A01")));
    }

    void theDemonstrationSaysThatItIsOne()
    {
        SEEN_SOON(m_desktop->seen<QLabel>("demoBanner"));
        QVERIFY(m_desktop->seen<QLabel>("demoBanner")->text().contains(QStringLiteral("DEMO")));
    }

    void somebodyWithoutTheRightIsToldWhoMay()
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        const QString inspector = QStringLiteral("inspector.demo");
        m_desktop->unlock(m_demo->store(), inspector, m_demo->passphrase(inspector));
        QVERIFY(m_desktop->waitForWorkspace());
        openFirst(QStringLiteral("nonconformities"));
        m_desktop->seen<QPushButton>("eventAct")->click();
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClicks(why, QStringLiteral("looks good to me"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY(m_desktop->seen<QLabel>("problem")->text().contains(QStringLiteral("quality manager")));
    }

private:
    gui::Place place() { return m_desktop->window().workspace()->place(); }
    QAbstractItemModel* concerned() { return m_desktop->seen<QTableView>("concerned")->model(); }
    void openCover()
    {
        m_desktop->window().workspace()->go(
            {QStringLiteral("unit"),
             QStringLiteral("NIST-MTC-003/COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN")});
        m_desktop->settle();
    }
    void openFirst(const QString& list)
    {
        m_desktop->window().workspace()->go({list, {}});
        m_desktop->settle();
        auto* view = m_desktop->seen<QTableView>("list");
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        SEEN_SOON(place().page != list);
        m_desktop->settle();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestEventPages)
#include "tst_event_pages.moc"
