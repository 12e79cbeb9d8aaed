// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/floor_fixture.h"
#include "gui/gui_testing.h"
#include "gui/lot_act_fields.h"
#include "services/locator.h"
#include "services/record_lists.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString floorManager = QStringLiteral("quality.demo");

} // namespace

/// Each promise on things of its own, in one store.
class TestLotsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }
    void init()
    {
        if (m_user != floorManager)
            work(floorManager);
        m_prefix = QStringLiteral("F%1").arg(++m_round);
        importRecords(*m_desktop, *m_profile, floorRecords(m_prefix.toLatin1()));
        go(at("@TRAY-1"));
    }

    void showsWhatALotIsAndWhereItsPiecesLie()
    {
        QVERIFY2(shown("lotTitle").contains(at("@TRAY-1")) && shown("lotTitle").contains(at("@H-1")),
                 qPrintable(shown("lotTitle")));
        QVERIFY2(shown("lotBalance").contains(QStringLiteral("100 pcs came in, 3 pcs left it, 97 pcs are left")),
                 qPrintable(shown("lotBalance")));
        QCOMPARE(column("lotFrom", 1, 0), QStringList{at("@BAR-1")});
        QCOMPARE(column("lotFrom", 1, 2), QStringList{QStringLiteral("2600 mm")});
        // A2 before A10: as people count
        QCOMPARE(column("lotUnits", 3, 0),
                 (QStringList{QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A10")}));
        const QStringList facts = column("lotFacts", 0, 1);
        QVERIFY2(facts.contains(at("@L-550")) && facts.contains(QStringLiteral("lathe 2")),
                 qPrintable(facts.join(QLatin1Char('|'))));
    }

    void goesAlongTheEdgesBothWays()
    {
        activateFirst("lotFrom", 1);
        SEEN_SOON(shown("lotTitle").startsWith(at("@BAR-1")));
        QCOMPARE(m_desktop->window().workspace()->place().address(), at("lots:@BAR-1"));
        QCOMPARE(column("lotBecame", 2, 0), QStringList{at("@TRAY-1")});
        activateFirst("lotBecame", 2);
        SEEN_SOON(shown("lotTitle").startsWith(at("@TRAY-1")));
    }

    void leadsToTheWholeRecordLabelsAndTraveller()
    {
        for (const auto& [button, address] : {std::pair{"wholeRecord", "record:lot/@TRAY-1"},
                                              {"lotLabel", "labels:tray/@TRAY-1"},
                                              {"lotTraveller", "labels:traveller/@TRAY-1"}}) {
            go(at("@TRAY-1"));
            m_desktop->seen<QPushButton>(button)->click();
            SEEN_SOON(m_desktop->window().workspace()->place().address() == at(address));
        }
    }

    void listsWhatIsLeftBesideEachLot()
    {
        go(QStringLiteral("type=material"));
        auto* filter = m_desktop->seen<QLineEdit>("listFilter");
        QTest::keyClicks(filter, at("@BAR"));
        auto* list = m_desktop->seen<QTableView>("list");
        SEEN_SOON(list->model()->rowCount() == 1);
        m_desktop->settle();
        QStringList row;
        for (int i = 0; i < list->model()->columnCount(); ++i)
            row.append(list->model()->index(0, i).data().toString());
        QVERIFY2(row.contains(QStringLiteral("400 mm")), qPrintable(row.join(QLatin1Char('|'))));
    }

    void splitsWithADecimalCommaAndGoesThere()
    {
        go(at("@BAR-1"));
        begin("lotSplit");
        type("quantity", QStringLiteral("100,5"));
        type("location", QStringLiteral("saw"));
        doIt();
        SEEN_SOON(shown("lotTitle").startsWith(at("@BAR-1-P1")));
        QVERIFY(column("lotFacts", 0, 1).contains(QStringLiteral("100.5 mm")));
        QVERIFY(column("lotFacts", 0, 1).contains(QStringLiteral("saw")));
        go(at("@BAR-1"));
        QVERIFY2(shown("lotBalance").contains(QStringLiteral("299.5 mm are left")), qPrintable(shown("lotBalance")));
    }

    void refusedActsSayWhyAndChangeNothing_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* lot, const char* button, const char* field, const char* typed,
                            const char* why) {
            QTest::newRow(name) << QString::fromLatin1(lot) << QByteArray(button) << QString::fromLatin1(field)
                                << QString::fromUtf8(typed) << QString::fromUtf8(why);
        };
        row("more than is left", "@TRAY-1", "lotSplit", "quantity", "98", "has 97 pcs left");
        row("half a piece", "@TRAY-1", "lotSplit", "quantity", "1.5", "whole number");
        row("no number", "@TRAY-1", "lotSplit", "quantity", "ten", "“ten” is none");
        row("no finisher", "@TRAY-1", "lotSend", "finisher", "NOBODY", "NOBODY");
        row("no reason", "@TRAY-1", "lotHold", "reason", "", "reason");
        row("no place to go to", "@TRAY-1", "lotMoveInTray", "serials", "@H-001", "1 serial numbers and 0 places");
        row("a serial number again", "@TRAY-1", "lotSerialize", "serials", "@H-001", "never used again");
        row("nothing cut", "@BAR-1", "lotCut", "pieces", "", "how many pieces");
        row("scrapped without a reason", "@TRAY-1", "lotScrap", "quantity", "1", "why");
        row("a number that is taken", "@TRAY-1", "lotReceive", "number", "", "number of the lot");
        row("merged with another part", "@TRAY-1", "lotMerge", "others", "@BAG-1", "not the same things");
    }
    void refusedActsSayWhyAndChangeNothing()
    {
        QFETCH(QString, lot);
        QFETCH(QByteArray, button);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, why);
        go(at(qPrintable(lot)));
        const qint64 lots = countOf(domain::Kind::Lot);
        const qint64 units = countOf(domain::Kind::Unit);
        begin(button.constData());
        type(qPrintable(field), at(qPrintable(typed)));
        doIt();
        SEEN_SOON(!shown("actProblem").isEmpty());
        QVERIFY2(shown("actProblem").contains(why), qPrintable(shown("actProblem")));
        QVERIFY2(!shown("actProblem").contains(QStringLiteral("--")), qPrintable(shown("actProblem")));
        QCOMPARE(countOf(domain::Kind::Lot), lots);
        QCOMPARE(countOf(domain::Kind::Unit), units);
        QTest::keyClick(m_desktop->seen<QPushButton>("actNow"), Qt::Key_Escape);
        QVERIFY(!m_desktop->seen<QPushButton>("actNow"));
    }

    void tellsWhoMayWhereSomebodyMayNot()
    {
        work(QStringLiteral("inspector.demo"));
        go(at("@TRAY-1"));
        begin("lotHold");
        type("reason", QStringLiteral("dents"));
        doIt(); // an inspector may stop a lot …
        SEEN_SOON(shown("lotState").contains(QStringLiteral("on hold")));
        begin("lotLift");
        type("reason", QStringLiteral("harmless"));
        doIt(); // … and not let it go
        SEEN_SOON(!shown("actProblem").isEmpty());
        QVERIFY2(shown("actProblem").contains(QStringLiteral("quality manager")), qPrintable(shown("actProblem")));
        QVERIFY(shown("lotState").contains(QStringLiteral("on hold")));
    }

    void receivesABarOfAHeatThatIsNewHere()
    {
        begin("lotReceive");
        type("number", at("@BAR-2"));
        type("heat", at("@L-551"));
        type("material", QStringLiteral("EN AW-6082"));
        type("quantity", QStringLiteral("2000"));
        type("unit", QStringLiteral("mm"));
        doIt();
        SEEN_SOON(shown("lotTitle").startsWith(at("@BAR-2")));
        QVERIFY(column("lotFacts", 0, 1).contains(at("@L-551")));
        begin("lotReceive");
        type("number", at("@BAR-2"));
        doIt();
        SEEN_SOON(shown("actProblem").contains(QStringLiteral("already")));
    }

    void cutsABarIntoATray()
    {
        go(at("@BAR-1"));
        begin("lotCut");
        type("pieces", QStringLiteral("10"));
        type("each", QStringLiteral("26"));
        type("part", at("@H-1"));
        type("number", at("@TRAY-2"));
        doIt();
        SEEN_SOON(shown("lotTitle").startsWith(at("@TRAY-2")));
        QCOMPARE(column("lotFrom", 1, 2), QStringList{QStringLiteral("260 mm")});
        go(at("@BAR-1"));
        QVERIFY2(shown("lotBalance").contains(QStringLiteral("140 mm are left")), qPrintable(shown("lotBalance")));
    }

    void aShortReturnIsOpenUnderANumberAndTheRestGoesOn()
    {
        begin("lotSend");
        type("finisher", QStringLiteral("ANOD"));
        type("quantity", QStringLiteral("50"));
        doIt();
        SEEN_SOON(shown("lotTitle").startsWith(at("@TRAY-1-F1")));
        begin("lotTakeBack");
        type("quantity", QStringLiteral("48"));
        doIt();
        SEEN_SOON(message().contains(QStringLiteral("short by 2")));
        QVERIFY2(message().contains(QStringLiteral("NC-")), qPrintable(message()));
        SEEN_SOON(shown("lotTitle").startsWith(at("@TRAY-1-F1-B1")));
        go(at("@TRAY-1-F1"));
        QVERIFY2(column("lotBecame", 2, 3).join(QLatin1Char('|')).contains(QStringLiteral("missing")),
                 qPrintable(column("lotBecame", 2, 3).join(QLatin1Char('|'))));
    }

    void asksThePlanBeforeItInspects()
    {
        begin("lotInspect");
        doIt();
        SEEN_SOON(!shown("actSaid").isEmpty());
        // MIL-STD-105E, 97 pieces: code letter F, AQL 1.0: the arrow leads to E, n = 13, Ac 0
        QVERIFY2(shown("actSaid").contains(QStringLiteral("n = 13, Ac = 0, Re = 1")), qPrintable(shown("actSaid")));
        QVERIFY(!shown("lotState").contains(QStringLiteral("accepted")));
        type("nonconforming", QStringLiteral("0"));
        doIt();
        SEEN_SOON(shown("lotState").contains(QStringLiteral("accepted")));
    }

    void takesSetUpPiecesOutOfTheFlow()
    {
        begin("lotScrap");
        type("quantity", QStringLiteral("2"));
        type("reason", QStringLiteral("first two off the machine"));
        doIt();
        SEEN_SOON(shown("lotTitle").startsWith(at("@TRAY-1-X1")));
        QVERIFY2(column("lotFacts", 0, 1).join(QLatin1Char('|')).contains(QStringLiteral("set-up piece")),
                 qPrintable(column("lotFacts", 0, 1).join(QLatin1Char('|'))));
    }

    void givesSerialNumbersWithTheirPlaces()
    {
        begin("lotSerialize");
        type("serials", at("@H-011..@H-013"));
        type("tray", QStringLiteral("B1..B3"));
        doIt();
        SEEN_SOON(message().contains(QStringLiteral("3 piece")));
        m_desktop->settle();
        QCOMPARE(column("lotUnits", 3, 0).size(), 6);
        QVERIFY(column("lotUnits", 3, 0).contains(QStringLiteral("B3")));
    }

    void movesPiecesInTheTrayAndToAnother()
    {
        begin("lotMoveInTray");
        type("serials", at("@H-001,@H-002"));
        type("reason", QStringLiteral("put back in the wrong order"));
        doIt(); // no places: the two change theirs
        SEEN_SOON(message().contains(QStringLiteral("2 unit")));
        m_desktop->settle();
        QCOMPARE(column("lotUnits", 3, 1), (QStringList{at("@H-002"), at("@H-001"), at("@H-003")}));
        importRecords(*m_desktop, *m_profile,
                      at(R"({"clew":"exchange/1"}
{"kind":"lot","number":"@TRAY-7","type":"production","part":"@H-1","revision":"A","quantity":"5","unit_of_measure":"pcs","state":"received"}
)")
                          .toUtf8());
        begin("lotMoveInTray");
        type("serials", at("@H-003"));
        type("tray", QStringLiteral("B4"));
        type("other_tray", at("@TRAY-7"));
        type("reason", QStringLiteral("rework"));
        doIt();
        SEEN_SOON(message().contains(QStringLiteral("1 unit")));
        m_desktop->settle();
        QVERIFY(column("lotUnits", 3, 0).contains(at("@TRAY-7, B4")));
        go(at("@TRAY-7"));
        QCOMPARE(column("lotUnits", 3, 0), QStringList{QStringLiteral("B4")});
        QCOMPARE(column("lotUnits", 3, 1), QStringList{at("@H-003")});
        m_desktop->window().workspace()->go({QStringLiteral("unit"), at("@H-1/@H-003")});
        SEEN_SOON(m_desktop->seen<QWidget>("timeLine") &&
                  m_desktop->seen<QWidget>("timeLine")->accessibleDescription().contains(at("@TRAY-7, B4: rework")));
    }

    void everyModelKeepsTheRulesOfModels()
    {
        for (const char* name : {"lotFacts", "lotFrom", "lotBecame", "lotUnits"}) {
            auto* view = m_desktop->window().findChild<QTableView*>(QString::fromLatin1(name));
            QVERIFY2(view, name);
            QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }

    void everyActHasItsWords()
    {
        for (int i = 0; i <= int(services::LotAct::Lift); ++i) {
            const auto words = gui::lotActWords(services::LotAct(i));
            QVERIFY(!words.button.isEmpty() && !words.what.isEmpty() && !words.primary.isEmpty());
            QVERIFY(!gui::lotActFields(services::LotAct(i), {}).isEmpty());
        }
    }

private:
    QString at(const char* name) const { return QString::fromUtf8(name).replace(QLatin1Char('@'), m_prefix); }
    void work(const QString& user)
    {
        m_user = user;
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void go(const QString& subject)
    {
        m_desktop->settle();
        m_desktop->window().workspace()->go({QStringLiteral("lots"), subject});
        m_desktop->settle();
    }
    void begin(const char* button)
    {
        auto* act = m_desktop->seen<QPushButton>(button);
        QVERIFY2(act, button);
        act->click();
        QVERIFY(m_desktop->seen<QPushButton>("actNow"));
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void doIt() { m_desktop->seen<QPushButton>("actNow")->click(); }
    QString shown(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QAbstractItemModel* rows(const char* view, int tab)
    {
        m_desktop->window().workspace()->currentPage()->findChild<QTabWidget*>()->setCurrentIndex(tab);
        return m_desktop->seen<QTableView>(view)->model();
    }
    QStringList column(const char* view, int tab, int column)
    {
        const QAbstractItemModel* model = rows(view, tab);
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    void activateFirst(const char* view, int tab)
    {
        rows(view, tab);
        auto* table = m_desktop->seen<QTableView>(view);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
    }
    qint64 countOf(domain::Kind kind)
    {
        return MUST(askStore(*m_desktop, [kind](services::OpenStore& store) {
            return services::countRows(store, {kind, {}, {}, {}, false});
        }));
    }

    QString m_user;
    QString m_prefix;
    int m_round = 0;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestLotsPage)
#include "tst_lots_page.moc"
