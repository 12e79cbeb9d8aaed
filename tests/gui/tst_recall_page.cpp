// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gui_testing.h"
#include "gui/recall_fixture.h"
#include "services/locator.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString quality = QStringLiteral("quality.demo");

} // namespace

/// One store for all: what changes it stands behind what only asks.
class TestRecallPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        work(quality);
        importRecords(*m_desktop, *m_profile, recallRecords());
    }
    void init()
    {
        if (m_user != quality)
            work(quality);
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }

    void answersWhatHowManyWhereAndWhomToCall()
    {
        ask(QStringLiteral("RB-9"));
        QVERIFY2(sentence().contains(QStringLiteral("RB-9")) && sentence().endsWith(QStringLiteral(" 10")),
                 qPrintable(sentence()));
        for (const auto& [box, pieces] : {std::pair{"recall_shipped", "4"},
                                          {"recall_in_house", "3"},
                                          {"recall_at_finisher", "2"},
                                          {"recall_scrapped", "1"},
                                          {"recall_unknown", "0"}})
            QCOMPARE(m_desktop->seen<QLabel>(box)->text(), QString::fromLatin1(pieces));
        QVERIFY2(shown("recallBalance").contains(QStringLiteral("every piece")), qPrintable(shown("recallBalance")));
        const QAbstractItemModel* calls = rows("recallCalls");
        QCOMPARE(calls->rowCount(), 1);
        QCOMPARE(calls->index(0, 0).data().toString(), QStringLiteral("Klinik am See"));
        QCOMPARE(calls->index(0, 1).data().toString(), QStringLiteral("+49 7541 5550"));
        QCOMPARE(calls->index(0, 2).data().toString(), QStringLiteral("Frau Ott"));
        QVERIFY(calls->index(0, 3).data().toString().contains(QStringLiteral("4 pcs")));
        QVERIFY(shown("recallDeadlines").contains(QStringLiteral("806.10")));
        QCOMPARE(m_desktop->window().workspace()->place().address(), QStringLiteral("recall:RB-9"));
    }

    void findsItByAnyNameThatStandsOnIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("lot") << QStringLiteral("RB-9") << QStringLiteral("10");
        QTest::newRow("label of the lot") << QStringLiteral("lot:RB-9") << QStringLiteral("10");
        QTest::newRow("delivery note") << QStringLiteral("L-4711") << QStringLiteral("4");
        QTest::newRow("order") << QStringLiteral("PO-77") << QStringLiteral("4");
        QTest::newRow("serial number") << QStringLiteral("RC-005") << QStringLiteral("1");
        QTest::newRow("label of a unit") << QStringLiteral("unit:RC-1/RC-005") << QStringLiteral("1");
        QTest::newRow("heat of the demonstration") << QStringLiteral("DEMO-H-4471") << QStringLiteral("40");
    }
    void findsItByAnyNameThatStandsOnIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, pieces);
        ask(typed);
        QVERIFY2(sentence().endsWith(QLatin1Char(' ') + pieces), qPrintable(sentence()));
    }

    void saysWhatIsNotThereAndOffersNothing()
    {
        enter(QStringLiteral("NO-SUCH-THING"));
        SEEN_SOON(message().contains(QStringLiteral("NO-SUCH-THING")));
        QVERIFY(!m_desktop->seen<QLabel>("recallSentence"));
        QVERIFY(!m_desktop->seen<QPushButton>("recallHold")->isEnabled());
        QVERIFY(!m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
    }

    void comesBackEmptyFromTheRail()
    {
        go(QStringLiteral("lot/RB-9"));
        SEEN_SOON(m_desktop->seen<QLabel>("recallSentence"));
        m_desktop->seen<QLineEdit>("recallWhy")->setText(QStringLiteral("inclusions"));
        m_desktop->seen<QSpinBox>("recallHours")->setValue(72);
        QVERIFY(m_desktop->seen<QComboBox>("recallOf")->currentIndex() > 0);
        m_desktop->window().workspace()->go({QStringLiteral("home"), {}});
        m_desktop->settle();
        go(QString());
        QVERIFY(!m_desktop->seen<QLabel>("recallSentence"));
        QCOMPARE(m_desktop->seen<QComboBox>("recallOf")->currentIndex(), 0);
        QCOMPARE(m_desktop->seen<QLineEdit>("recallName")->text(), QString());
        QCOMPARE(m_desktop->seen<QLineEdit>("recallWhy")->text(), QString());
        QCOMPARE(m_desktop->seen<QSpinBox>("recallHours")->value(), 24);
        QVERIFY(!m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
    }

    void aReasonIsOfWhatItWasSaidOf()
    {
        go(QStringLiteral("lot/RB-9"));
        SEEN_SOON(m_desktop->seen<QLabel>("recallSentence"));
        m_desktop->seen<QLineEdit>("recallWhy")->setText(QStringLiteral("inclusions"));
        go(QStringLiteral("lot/RB-9"));
        QCOMPARE(m_desktop->seen<QLineEdit>("recallWhy")->text(), QStringLiteral("inclusions"));
        go(QStringLiteral("lot/RB-10"));
        QCOMPARE(m_desktop->seen<QLineEdit>("recallWhy")->text(), QString());
    }

    void whatIsTypedAfterTheAnswerIsUsed()
    {
        ask(QStringLiteral("RB-9"));
        const QString before = shown("recallDeadlines");
        m_desktop->seen<QSpinBox>("recallHours")->setValue(72);
        QVERIFY(shown("recallDeadlines") != before);
        QVERIFY(m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
        // another name in the form: the answer is of the one before, and nothing is kept or stopped by it
        auto* name = m_desktop->seen<QLineEdit>("recallName");
        QTest::keyClicks(name, QStringLiteral("9"));
        QVERIFY(!m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
        QVERIFY(!m_desktop->seen<QPushButton>("recallHold")->isEnabled());
        QVERIFY2(m_desktop->visibleText().contains(QStringLiteral("The answer is for “RB-9”")),
                 qPrintable(m_desktop->visibleText()));
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
    }

    void exportsEveryPieceOnce()
    {
        ask(QStringLiteral("RB-9"));
        const QString path = m_profile->filePath(QStringLiteral("recall.csv"));
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("recallExport")->click();
        SEEN_SOON(message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        for (int i = 1; i <= 10; ++i)
            QCOMPARE(csv.count(QStringLiteral(",RC-0%1,").arg(i, 2, 10, QLatin1Char('0'))), 1);
    }

    void somebodyWithoutTheRightStopsNothing()
    {
        work(QStringLiteral("inspector.demo"));
        ask(QStringLiteral("RB-9"));
        m_desktop->seen<QPushButton>("recallHold")->click();
        QTest::keyClicks(m_desktop->seen<QLineEdit>("reason"), QStringLiteral("inclusions in the bar"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("reason"), Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY2(shown("problem").contains(QStringLiteral("quality manager")), qPrintable(shown("problem")));
        QCOMPARE(stateOf(QStringLiteral("RC-1/RC-001")), domain::UnitState::Shipped);
        QCOMPARE(countOf(domain::Kind::Document, QStringLiteral("R-")), 0);
    }

    void stopsEverythingInOneActWithAReasonOnly()
    {
        ask(QStringLiteral("RB-9"));
        m_desktop->seen<QPushButton>("recallHold")->click();
        auto* why = m_desktop->seen<QLineEdit>("reason");
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("problem"));
        QVERIFY(shown("problem").contains(QStringLiteral("reason")));
        QCOMPARE(countOf(domain::Kind::Document, QStringLiteral("R-")), 0); // nothing is kept for a hold that is none
        QTest::keyClicks(why, QStringLiteral("inclusions in the bar"));
        QTest::keyClick(why, Qt::Key_Return);
        SEEN_SOON(message().contains(QStringLiteral("H-")));
        QVERIFY2(message().contains(QStringLiteral("10 unit")), qPrintable(message()));
        QCOMPARE(stateOf(QStringLiteral("RC-1/RC-001")), domain::UnitState::Recalled);
        QCOMPARE(stateOf(QStringLiteral("RC-1/RC-005")), domain::UnitState::Quarantined);
    }

    void asksWhichWhereANameIsUsedTwice()
    {
        importRecords(*m_desktop, *m_profile,
                      "{\"clew\":\"exchange/1\"}\n"
                      "{\"kind\":\"lot\",\"number\":\"DEMO-H-4471\",\"type\":\"material\"}\n");
        enter(QStringLiteral("DEMO-H-4471"));
        SEEN_SOON(message().contains(QStringLiteral("choose which")));
        QVERIFY2(message().contains(QStringLiteral("lot")) && message().contains(QStringLiteral("heat")),
                 qPrintable(message()));
        m_desktop->seen<QComboBox>("recallOf")->setCurrentText(QStringLiteral("Heat"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("recallName"), Qt::Key_Return);
        SEEN_SOON(m_desktop->seen<QLabel>("recallSentence"));
        QVERIFY2(sentence().endsWith(QStringLiteral(" 40")), qPrintable(sentence()));
        QCOMPARE(m_desktop->window().workspace()->place().address(), QStringLiteral("recall:heat/DEMO-H-4471"));
    }

    void marksWhatMayNotBeConcerned()
    {
        importRecords(*m_desktop, *m_profile, uncertainRecords());
        ask(QStringLiteral("RB-9"));
        QVERIFY2(m_desktop->visibleText().contains(QStringLiteral("may not be concerned: 1")),
                 qPrintable(m_desktop->visibleText()));
    }

    void keepsTheListAsADocumentThatCanBeSigned()
    {
        ask(QStringLiteral("RB-9"));
        QVERIFY(!m_desktop->seen<QPushButton>("recallDocument"));
        m_desktop->seen<QSpinBox>("recallHours")->setValue(72); // after the answer
        m_desktop->seen<QLineEdit>("recallWhy")->setText(QStringLiteral("inclusions in the bar"));
        const QString deadlines = shown("recallDeadlines");
        m_desktop->seen<QPushButton>("recallIssue")->click();
        SEEN_SOON(m_desktop->seen<QPushButton>("recallDocument"));
        QVERIFY(!m_desktop->seen<QPushButton>("recallIssue")->isEnabled());
        QVERIFY(m_desktop->seen<QPushButton>("recallDocument")->text().contains(QStringLiteral("R-20")));
        QCOMPARE(shown("recallDeadlines"), deadlines);
        m_desktop->seen<QPushButton>("recallDocument")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("document"));
    }

    void drillsWithALotDrawnAtRandomAndHoldsNothing()
    {
        go(QString());
        m_desktop->seen<QPushButton>("recallDrill")->click();
        SEEN_SOON(m_desktop->seen<QLabel>("recallSentence"));
        QVERIFY2(sentence().startsWith(QStringLiteral("Drill")), qPrintable(sentence()));
        QVERIFY(m_desktop->seen<QPushButton>("recallDocument")->text().contains(QStringLiteral("RD-20")));
        QVERIFY(!m_desktop->seen<QPushButton>("recallHold")->isEnabled());
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral(" ms")));
    }

private:
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
        m_desktop->window().workspace()->go({QStringLiteral("recall"), subject});
        m_desktop->settle();
    }
    void enter(const QString& name)
    {
        go(QString());
        m_desktop->seen<QComboBox>("recallOf")->setCurrentIndex(0);
        auto* field = m_desktop->seen<QLineEdit>("recallName");
        field->clear();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void ask(const QString& name)
    {
        enter(name);
        SEEN_SOON(m_desktop->seen<QLabel>("recallSentence"));
    }
    QString shown(const char* label) { return m_desktop->seen<QLabel>(label)->text(); }
    QString sentence() { return shown("recallSentence"); }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QAbstractItemModel* rows(const char* view) { return m_desktop->seen<QTableView>(view)->model(); }
    domain::UnitState stateOf(const QString& name)
    {
        return MUST(askStore(*m_desktop, [name](services::OpenStore& store) -> Result<domain::UnitState> {
            const auto key = TRY(services::recordOf(store, domain::Kind::Unit, name));
            return TRY(store.records().getOwn(domain::UnitId::fromStore(key))).state;
        }));
    }
    int countOf(domain::Kind kind, const QString& beginning)
    {
        const auto hits = MUST(askStore(*m_desktop, [kind, beginning](services::OpenStore& store) {
            return services::locate(store, beginning, {kind}, 100);
        }));
        return int(std::count_if(hits.begin(), hits.end(),
                                 [&](const services::LocatorHit& hit) { return hit.label.startsWith(beginning); }));
    }

    QString m_user;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestRecallPage)
#include "tst_recall_page.moc"
