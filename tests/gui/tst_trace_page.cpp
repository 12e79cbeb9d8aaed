// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"
#include "gui/trace_address.h"
#include "gui/trace_picture.h"
#include "gui/traced_units_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>
#include <QToolButton>

using namespace clew;
using namespace clew::test;
using gui::Place;
using Column = gui::TracedUnitsModel::Column;

namespace {

const QString qualityManager = QStringLiteral("quality.demo");
const QString bar = QStringLiteral("DEMO-AL-7731");

} // namespace

class TestTracePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), qualityManager, m_demo->passphrase(qualityManager));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }

    void findsEveryUnitOfATypedLotAndSaysWhy()
    {
        go(QString());
        QTest::keyClicks(m_desktop->seen<QLineEdit>("traceName"), bar);
        QTest::keyClick(m_desktop->seen<QLineEdit>("traceName"), Qt::Key_Return);
        SEEN_SOON(units()->rowCount() == 40); // 20 covers and 20 plates came from the bar
        QAbstractItemModelTester tester(units(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("40 unit")));
        const QString why = units()->index(0, Column::Why).data().toString();
        QVERIFY2(why.startsWith(QStringLiteral("Lot DEMO-AL-7731 (DEMO-MILL) \u2192 Lot ")), qPrintable(why));
        QCOMPARE(m_desktop->window().workspace()->place().address(), QStringLiteral("trace:lot/DEMO-AL-7731"));
    }

    void opensTheUnitOfARow()
    {
        trace(QStringLiteral("lot/DEMO-AL-7731"));
        auto* view = m_desktop->seen<QTableView>("tracedUnits");
        view->setCurrentIndex(units()->index(3, 0));
        const QString serial = units()->index(3, 0).data().toString();
        QTest::keyClick(view, Qt::Key_Return);
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("unit"));
        QVERIFY(m_desktop->window().workspace()->place().subject.endsWith(serial));
    }

    void opensARecordOfThePictureByDoubleClick()
    {
        trace(QStringLiteral("lot/DEMO-AL-7731"));
        auto* picture = m_desktop->seen<gui::TracePicture>("tracePicture");
        QVERIFY(picture->nodes().size() > 1 && picture->nodes().size() <= 300);
        QCOMPARE(picture->nodes().first().units, 40);
        QTest::mouseDClick(picture->viewport(), Qt::LeftButton, {}, picture->centreOf(0));
        SEEN_SOON(m_desktop->window().workspace()->place().page != QLatin1String("trace"));
        QVERIFY(m_desktop->window().workspace()->place().address().endsWith(bar));
    }

    void aBoxSaysWhatItsSiblingsDoNot()
    {
        const QFontMetrics font(QApplication::font());
        const auto texts = [&](const QStringList& names, const QString& asWideAs) {
            return gui::boxTexts(names, font, font.horizontalAdvance(asWideAs)).join(QLatin1Char('|'));
        };
        const QStringList scans{QStringLiteral("Unit NIST_COVER_10_IKON_SCAN"),
                                QStringLiteral("Unit NIST_COVER_11_IKON_SCAN"),
                                QStringLiteral("Unit NIST_COVER_2_IKON_SCAN")};
        QCOMPARE(texts(scans, scans.first()), scans.join(QLatin1Char('|')));
        QCOMPARE(texts(scans, QStringLiteral("Unit NIST_COVER")),
                 QString::fromUtf8("\u202610\u2026|\u202611\u2026|\u20262\u2026"));
        const QStringList years{QStringLiteral("Unit BJ-2026-0041"), QStringLiteral("Unit BJ-2026-0042")};
        QCOMPARE(texts(years, QStringLiteral("Unit BJ-20")), QString::fromUtf8("\u20260041|\u20260042"));
        QCOMPARE(texts({QStringLiteral("Unit A"), QStringLiteral("Unit AB")}, QStringLiteral("Unit AB")),
                 QStringLiteral("Unit A|Unit AB"));
        const QString alone = texts({scans.first()}, QStringLiteral("Unit NIST_C"));
        QVERIFY2(alone.startsWith(QStringLiteral("Unit N")) && alone.endsWith(QChar(0x2026)), qPrintable(alone));
        QCOMPARE(texts({scans.first(), scans.first()}, scans.first()),
                 scans.first() + QLatin1Char('|') + scans.first());
    }

    void narrowsTheRowsByPart()
    {
        trace(QStringLiteral("lot/DEMO-AL-7731"));
        auto* box = m_desktop->seen<QComboBox>("tracedPart");
        QCOMPARE(box->count(), 3);
        box->setCurrentIndex(1);
        emit box->activated(1);
        QCOMPARE(units()->rowCount(), 20);
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("20 shown")));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("tracedFilter"), QStringLiteral("no such thing"));
        QCOMPARE(units()->rowCount(), 0);
    }

    void followsAUnitBackToTheMelt()
    {
        trace(QStringLiteral("unit/NIST-MTC-003/COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN;"
                             "direction=backward"));
        SEEN_SOON(m_desktop->visibleText().contains(QStringLiteral("backward")));
        auto* picture = m_desktop->seen<gui::TracePicture>("tracePicture");
        QVERIFY(std::any_of(picture->nodes().begin(), picture->nodes().end(), [](const gui::TraceNode& node) {
            return node.kind == domain::Kind::Heat && nodeWords(node).startsWith(QStringLiteral("Heat DEMO-H-4471"));
        }));
    }

    void saysWhatIsNotThereAndShowsNothing()
    {
        go(QStringLiteral("lot/NO-SUCH-LOT"));
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("NO-SUCH-LOT")));
        QCOMPARE(units()->rowCount(), 0);
        QVERIFY(!button("Hold all…")->isEnabled());
    }

    void writesWhatTheFilterShows()
    {
        trace(QStringLiteral("lot/DEMO-AL-7731"));
        auto* box = m_desktop->seen<QComboBox>("tracedPart");
        box->setCurrentIndex(1);
        emit box->activated(1);
        const QString path = m_profile->filePath(QStringLiteral("trace.csv"));
        m_desktop->prompt().answer(path);
        button("Export the units…")->click();
        SEEN_SOON(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 21);
        QVERIFY(lines.first().startsWith("\xef\xbb\xbfserial,part,revision,state,place,customer,certain,path"));
    }

    void leadsToTheRecallPageOfTheSameStart()
    {
        trace(QStringLiteral("lot/DEMO-AL-7731"));
        button("Recall page…")->click();
        SEEN_SOON(m_desktop->window().workspace()->place() ==
                  (gui::Place{QStringLiteral("recall"), QStringLiteral("lot/DEMO-AL-7731")}));
    }

    void holdsEverythingWithAReasonOnly()
    {
        trace(QStringLiteral("lot/DEMO-COVERS-1"));
        const int found = units()->rowCount();
        QVERIFY(found >= 20);
        button("Hold all…")->click();
        auto* reason = m_desktop->seen<QLineEdit>("reason");
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return);
        SEEN_SOON(m_desktop->visibleText().contains(QStringLiteral("needs a reason")));
        QTest::keyClicks(reason, QStringLiteral("the mill withdrew the certificate"));
        QTest::keyClick(reason, Qt::Key_Return);
        SEEN_SOON(m_desktop->window().workspace()->messages().text().contains(QStringLiteral("is placed")));
        m_desktop->settle();
        int quarantined = 0;
        for (int row = 0; row < units()->rowCount(); ++row)
            quarantined += units()->index(row, Column::State).data().toString().contains(QStringLiteral("quarantined"));
        QVERIFY2(quarantined > 0, "what is in the shop is quarantined");
        QVERIFY(!m_desktop->seen<QLineEdit>("reason"));
    }

    void anAddressIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("lot") << QStringLiteral("lot/HT-8841");
        QTest::newRow("unit") << QStringLiteral("unit/LB-7/BRL-1;direction=backward");
        QTest::newRow("window") << QStringLiteral("gauge/AG-014;from=2026-01-01;to=2026-01-31");
        QTest::newRow("as of") << QStringLiteral("lot/L-1;direction=forward;as_of=2026-03-01");
        QTest::newRow("semicolon in a name") << QStringLiteral("machine/Lathe; old");
    }
    void anAddressIsReadAsItWasWritten()
    {
        QFETCH(QString, address);
        QCOMPARE(gui::traceAddress(gui::traceFromAddress(address)), address);
    }

    void drawsManySiblingsAsOne()
    {
        const auto nodes = gui::traceTree(lotOf(26));
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes.last().records, 26);
        QCOMPARE(nodes.last().units, 26);
        QCOMPARE(gui::nodeWords(nodes.last()), QStringLiteral("26 Units"));
        QCOMPARE(gui::traceTree(lotOf(25)).size(), 26);
    }

    void neverDrawsMoreThanThreeHundred()
    {
        services::TraceReport report = lotOf(0);
        for (int lot = 0; lot < 24; ++lot) {
            for (int tray = 0; tray < 24; ++tray) {
                for (int unit = 0; unit < 20; ++unit)
                    addUnit(report,
                            {QStringLiteral("lot %1").arg(lot), QStringLiteral("lot %1/%2").arg(lot).arg(tray)});
            }
        }
        const auto nodes = gui::traceTree(report);
        QVERIFY2(nodes.size() <= 300 && nodes.size() > 24, qPrintable(QString::number(nodes.size())));
        QCOMPARE(nodes.first().units, qsizetype(24 * 24 * 20));
        qsizetype ends = 0; // nothing is lost: the ends together have all units
        for (int i = 0; i < nodes.size(); ++i) {
            const bool hasNext = std::any_of(nodes.begin(), nodes.end(), [i](const auto& n) { return n.parent == i; });
            ends += hasNext ? 0 : nodes.at(i).units;
        }
        QCOMPARE(ends, qsizetype(24 * 24 * 20));
    }

private:
    static void addUnit(services::TraceReport& report, const QStringList& between)
    {
        services::TracedUnit unit;
        unit.id = domain::UnitId::fromStore(report.units.size() + 1);
        unit.serial = QStringLiteral("S-%1").arg(report.units.size() + 1);
        unit.path = QStringList{report.start} + between + QStringList{QStringLiteral("unit P ") + unit.serial};
        report.units.append(unit);
    }
    static services::TraceReport lotOf(int units)
    {
        services::TraceReport report;
        report.start = QStringLiteral("lot L-1");
        report.startNode = domain::Node{domain::Kind::Lot, 1};
        for (int i = 0; i < units; ++i)
            addUnit(report, {});
        return report;
    }
    void go(const QString& subject) { m_desktop->window().workspace()->go({QStringLiteral("trace"), subject}); }
    void trace(const QString& subject)
    {
        go(subject);
        m_desktop->settle();
    }
    QAbstractItemModel* units()
    {
        auto* view = m_desktop->window().findChild<QTableView*>(QStringLiteral("tracedUnits"));
        return view->model();
    }
    QToolButton* button(const char* text)
    {
        for (QToolButton* each : m_desktop->window().findChildren<QToolButton*>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        }
        qFatal("no button %s", text);
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestTracePage)
#include "tst_trace_page.moc"
