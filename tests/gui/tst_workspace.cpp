// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"
#include "gui/page_list.h"
#include "gui/paged_model.h"
#include "gui/place_history.h"
#include "gui/unlock_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace clew;
using namespace clew::test;
using gui::Place;

namespace {

const QString cover = QStringLiteral("COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN");
const QString quality = QStringLiteral("quality.demo");

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoFolder>(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), quality, m_demo->passphrase(quality));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
    }
    void cleanupTestCase() { m_demo.reset(); }

    /// As on the small screen of a bench: the pages' words go into their tips, and nobody loses them.
    void aSmallWindowHasPagesAsIcons()
    {
        auto* bench = m_desktop->seen<QToolButton>("rail_bench");
        const int wide = bench->width();
        QCOMPARE(bench->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        m_desktop->window().resize(1024, 768);
        m_desktop->settle();
        QCOMPARE(bench->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(bench->width() < wide / 2);
        QCOMPARE(bench->accessibleName(), QStringLiteral("Bench"));
        QVERIFY(bench->toolTip().contains(QStringLiteral("Bench")));
        m_desktop->window().resize(1280, 800);
        m_desktop->settle();
        QCOMPARE(bench->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(bench->width(), wide);
    }

    /// Home's tiles go into a second row before a word of them is cut.
    void noTileOfHomeCutsAWord_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("desk") << QSize(1280, 800);
        QTest::newRow("bench") << QSize(1024, 768);
        QTest::newRow("half a screen") << QSize(800, 700);
    }
    void noTileOfHomeCutsAWord()
    {
        QFETCH(QSize, size);
        go({QStringLiteral("home"), {}});
        m_desktop->window().resize(size);
        m_desktop->settle();
        QTRY_VERIFY(m_desktop->seen<QToolButton>("card"));
        m_desktop->settle();
        int tiles = 0;
        for (const QToolButton* tile : m_desktop->window().findChildren<QToolButton*>(QStringLiteral("card"))) {
            if (!tile->isVisible())
                continue;
            ++tiles;
            QVERIFY(tile->mapTo(&m_desktop->window(), tile->rect().bottomRight()).x() < m_desktop->window().width());
            for (const QLabel* label : tile->findChildren<QLabel*>()) {
                for (const QString& word : label->text().split(u' '))
                    QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->contentsRect().width(),
                             qPrintable(word));
            }
        }
        QVERIFY(tiles >= 4);
    }

    void noTwoCommandsHaveTheSameKeys()
    {
        for (const gui::PageEntry& page : gui::pageList()) { // each page brings its own
            if (page.opens.isEmpty() && page.id != QLatin1String("record"))
                go({page.id, {}});
        }
        go({QStringLiteral("unit"), QStringLiteral("NIST-MTC-003/") + cover});
        gui::Actions& actions = m_desktop->window().workspace()->actions();
        QVERIFY(actions.all().size() > 15);
        QCOMPARE(actions.collisions(), QStringList());
    }

    void aRegistryTellsOfTwoCommandsWithOneKey()
    {
        gui::Actions actions;
        QWidget window;
        QAction* first = actions.add(&window, {"first", QStringLiteral("First"), {}, {}, {Qt::Key_F5}}, [] {});
        QAction* second = actions.add(&window, {"second", QStringLiteral("Second"), {}, {}, {Qt::Key_F6}}, [] {});
        QCOMPARE(actions.collisions(), QStringList());
        second->setShortcut(first->shortcut());
        QCOMPARE(actions.collisions(), QStringList{QStringLiteral("first | second")});
    }

    void everyLineOfHomeOpensItsPlace()
    {
        auto* view = m_desktop->seen<QTableView>("waiting");
        QCOMPARE(view->model()->rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            go({QStringLiteral("home"), {}});
            view->setCurrentIndex(view->model()->index(row, 0));
            const QString which = view->model()->index(row, 1).data().toString();
            QTest::keyClick(view, Qt::Key_Return);
            m_desktop->settle();
            QVERIFY2(place().subject.endsWith(which), qPrintable(place().address()));
            QCOMPARE(m_desktop->window().workspace()->messages().text(), QString());
            QVERIFY(m_desktop->visibleText().contains(which));
        }
    }

    void goesBackAndForwardBetweenPlaces()
    {
        go({QStringLiteral("units"), {}});
        go({QStringLiteral("holds"), {}});
        key(Qt::ALT | Qt::Key_Left);
        QCOMPARE(place().page, QStringLiteral("units"));
        key(Qt::ALT | Qt::Key_Left);
        QCOMPARE(place().page, QStringLiteral("home"));
        key(Qt::ALT | Qt::Key_Right);
        QCOMPARE(place().page, QStringLiteral("units"));
        key(Qt::ALT | Qt::Key_4);
        QCOMPARE(place().page, QStringLiteral("inspections"));
    }

    void forgetsWhatWasAheadOnAnotherWay()
    {
        gui::PlaceHistory history;
        for (const char* page : {"home", "units", "holds"})
            history.visit({QString::fromLatin1(page), {}});
        QCOMPARE(history.back().page, QStringLiteral("units"));
        history.visit({QStringLiteral("keys"), {}});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, QStringLiteral("units"));
    }

    void opensAScannedSerialAtOnce()
    {
        key(Qt::CTRL | Qt::Key_K);
        auto* field = m_desktop->seen<QLineEdit>("locatorField");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, cover);
        QTest::keyClick(field, Qt::Key_Return); // a scanner doesn't wait for the answer
        SEEN_SOON(place().page == QLatin1String("unit"));
        m_desktop->settle();
        QVERIFY(m_desktop->visibleText().contains(cover));
    }

    void saysSoWhereNothingHasTheScannedName()
    {
        key(Qt::CTRL | Qt::Key_K);
        auto* field = m_desktop->seen<QLineEdit>("locatorField");
        QTest::keyClicks(field, QStringLiteral("NOT-THERE-4711"));
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("NOT-THERE-4711")));
        QCOMPARE(place().page, QStringLiteral("home"));
    }

    void findsCommandsAndGoesToAddresses()
    {
        auto* field = m_desktop->seen<QLineEdit>("locatorField");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("> all keys"));
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("keys"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("record:gauge/CMM"));
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(place() == (Place{QStringLiteral("record"), QStringLiteral("gauge/CMM")}));
    }

    void anAddressLeadsBackToItsPlace_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::newRow("page") << QStringLiteral("units") << QStringLiteral("units") << QString();
        QTest::newRow("unit") << QStringLiteral("unit:LB-7/BRL-1") << QStringLiteral("unit")
                              << QStringLiteral("LB-7/BRL-1");
        QTest::newRow("colon in name") << QStringLiteral("unit:A:1/B:2") << QStringLiteral("unit")
                                       << QStringLiteral("A:1/B:2");
    }
    void anAddressLeadsBackToItsPlace()
    {
        QFETCH(QString, address);
        QFETCH(QString, page);
        QFETCH(QString, subject);
        const Place place = Place::fromAddress(address);
        QCOMPARE(place, (Place{page, subject}));
        QCOMPARE(place.address(), address);
    }

    void narrowsTheUnitsAndKeepsThatInItsAddress()
    {
        go({QStringLiteral("units"), QStringLiteral("state=quarantined")});
        auto* list = m_desktop->seen<QTableView>("list");
        QCOMPARE(list->model()->rowCount(), 20);
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("20 row")));
        auto* filter = m_desktop->seen<QLineEdit>("listFilter");
        QTest::keyClicks(filter, QStringLiteral("A07"));
        SEEN_SOON(list->model()->rowCount() == 1);
        filter->clear();
        auto* states = m_desktop->seen<QComboBox>("filter_state");
        states->setCurrentIndex(0);
        emit states->activated(0);
        SEEN_SOON(list->model()->rowCount() == 46); // covers, plates, and the barrels to be measured
        QCOMPARE(place(), (Place{QStringLiteral("units"), {}}));
    }

    void theWindowsTitleSaysWhatIsShown()
    {
        go({QStringLiteral("units"), {}});
        QCOMPARE(m_desktop->window().windowTitle(), QStringLiteral("Units – DEMO Precision Optics – Clew"));
        go({QStringLiteral("bench"), QStringLiteral("DEMO-LB-7/DEMO-BRL-02")});
        SEEN_SOON(m_desktop->window().windowTitle().startsWith(QStringLiteral("DEMO-BRL-02 – ")));
        m_desktop->window().lock();
        QCOMPARE(m_desktop->window().windowTitle(), QStringLiteral("Clew")); // tells a passer-by nothing
    }

    void enterOnAUnitOpensItsDossierWithEveryReading()
    {
        go({QStringLiteral("units"), {}});
        auto* list = m_desktop->seen<QTableView>("list");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        SEEN_SOON(place().page == QLatin1String("unit"));
        m_desktop->settle();
        auto* tabs = m_desktop->window().workspace()->currentPage()->findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(2), QStringLiteral("Inspection (27)"));
        auto* results = qobject_cast<QTableView*>(tabs->widget(2));
        QCOMPARE(results->model()->rowCount(), 27);
        for (int row = 0; row < 27; ++row)
            QVERIFY(results->model()->index(row, 4).data().toString().contains(QStringLiteral("conforms")));
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("released")));
    }

    void aUnitTakesItsNextStepFromItsDossierOrSaysWhyNot()
    {
        go({QStringLiteral("units"), {}});
        auto* list = m_desktop->seen<QTableView>("list");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        const auto step = [&] { return m_desktop->window().workspace()->actions().find(QStringLiteral("unit_step")); };
        const auto state = [&] { return m_desktop->seen<QLabel>("unitState")->text(); };
        SEEN_SOON(place().page == QLatin1String("unit") && state().contains(QStringLiteral("released")));
        step()->trigger();
        QCOMPARE(m_desktop->seen<QComboBox>("step")->itemText(0), QStringLiteral("accepted"));
        m_desktop->seen<QPushButton>("actNow")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("actProblem") &&
                  m_desktop->seen<QLabel>("actProblem")->text().contains(QStringLiteral("reason")));
        QVERIFY(state().contains(QStringLiteral("released")));
        m_desktop->seen<QLineEdit>("stepReason")->setText(QStringLiteral("the label is another part's"));
        m_desktop->seen<QPushButton>("actNow")->click();
        SEEN_SOON(state().contains(QStringLiteral("accepted")));
        QVERIFY(!m_desktop->seen<QPushButton>("actNow"));
        // What is on hold has its own way out.
        go({QStringLiteral("unit"),
            QStringLiteral("NIST_MTC_CRADA_PLATE/PLATE_RESULTS_A01_NIST_MTC_CRADA_PLATE_ORIGIN_NIKON_SCAN")});
        SEEN_SOON(!step()->isEnabled());
    }

    void copiesChosenRowsForASpreadsheet()
    {
        go({QStringLiteral("units"), {}});
        auto* list = m_desktop->seen<QTableView>("list");
        list->setFocus();
        list->selectRow(1);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().section(QLatin1Char('\t'), 0, 1), QStringLiteral("Serial number\tPart"));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("COVER_RESULTS_A02")));
    }

    void locksAndComesBackToTheSamePlaceAsItWas()
    {
        go({QStringLiteral("units"), {}});
        QTest::keyClicks(m_desktop->seen<QLineEdit>("listFilter"), QStringLiteral("half ty"));
        key(Qt::CTRL | Qt::Key_L);
        QVERIFY(m_desktop->window().isLocked());
        QVERIFY(!m_desktop->seen<QTableView>("list"));
        auto* field = m_desktop->seen<QLineEdit>("passphrase");
        QTest::keyClicks(field, QStringLiteral("wrong one"));
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(!m_desktop->window().startPage().unlockPanel().problem().isEmpty());
        QVERIFY(m_desktop->window().isLocked());
        QTest::keyClicks(field, m_demo->passphrase(quality));
        QTest::keyClick(field, Qt::Key_Return);
        SEEN_SOON(!m_desktop->window().isLocked());
        QCOMPARE(m_desktop->seen<QLineEdit>("listFilter")->text(), QStringLiteral("half ty"));
    }

    void noChoiceOfLookOpensALockedWindow()
    {
        go({QStringLiteral("units"), {}});
        key(Qt::CTRL | Qt::Key_L);
        for (auto* button : m_desktop->window().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Other store")))
                button->click();
        }
        for (const char* box : {"theme", "language"}) {
            QTest::keyClick(m_desktop->seen<QComboBox>(box), Qt::Key_Down);
            m_desktop->settle();
            QVERIFY(m_desktop->window().isLocked());
            QVERIFY(!m_desktop->seen<QTableView>("list"));
            m_desktop->seen<QPushButton>("otherStore")->click();
            QTest::keyClick(m_desktop->seen<QComboBox>(box), Qt::Key_Up); // as it was
            m_desktop->settle();
            QVERIFY(m_desktop->window().isLocked());
            m_desktop->seen<QPushButton>("otherStore")->click();
        }
    }

    void verifiesTheLedgerAndSaysSo()
    {
        m_desktop->window().workspace()->actions().find(QStringLiteral("verify_ledger"))->trigger();
        SEEN_SOON(m_desktop->seen<QLabel>("ledgerVerified")->text().contains(QStringLiteral("verified 20")));
    }

    void changesLanguageAndColoursAtTheSamePlace()
    {
        go({QStringLiteral("settings"), {}});
        auto* language = m_desktop->seen<QComboBox>("language");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        emit language->activated(language->currentIndex());
        SEEN_SOON(m_desktop->visibleText().contains(QStringLiteral("Einstellungen")));
        QCOMPARE(place().page, QStringLiteral("settings"));
        auto* back = m_desktop->seen<QComboBox>("language");
        back->setCurrentIndex(back->findData(QStringLiteral("en")));
        emit back->activated(back->currentIndex());
        SEEN_SOON(m_desktop->visibleText().contains(QStringLiteral("Settings")));
    }

private:
    Place place() const { return m_desktop->window().workspace()->place(); }
    void go(const Place& place)
    {
        m_desktop->window().workspace()->go(place);
        m_desktop->settle();
    }
    void key(QKeyCombination keys)
    {
        m_desktop->window().activateWindow();
        QTest::keyClick(&m_desktop->window(), keys.key(), keys.keyboardModifiers());
        m_desktop->settle();
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
