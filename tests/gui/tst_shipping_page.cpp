// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/floor_fixture.h"
#include "gui/gui_testing.h"
#include "services/hold_service.h"
#include "services/locator.h"
#include "services/record_lists.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString shipper = QStringLiteral("quality.demo");

} // namespace

/// Each promise on things of its own, in one store.
class TestShippingPage : public QObject
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
        m_prefix = QStringLiteral("S%1").arg(++m_round);
        work(shipper);
        importRecords(*m_desktop, *m_profile, floorRecords(m_prefix.toLatin1()));
        m_desktop->window().workspace()->go({QStringLiteral("shipping"), {}});
        m_desktop->settle();
    }

    void takesUnitsByLabelAndLotsByQuantity()
    {
        pick(at("(240)@H-1(21)@H-001"));
        pick(at("@BAG-1"), QStringLiteral("120"));
        const QAbstractItemModel* box = rows("box");
        QCOMPARE(box->rowCount(), 2);
        QCOMPARE(box->index(0, 2).data().toString(), QStringLiteral("its label"));
        QVERIFY2(box->index(0, 3).data().toString().endsWith(QStringLiteral("yes")),
                 qPrintable(box->index(0, 3).data().toString()));
        QCOMPARE(box->index(1, 1).data().toString(), QStringLiteral("120 pcs"));
        QVERIFY2(shown("boxSummary").contains(QStringLiteral("1 unit")) &&
                     shown("boxSummary").contains(QStringLiteral("1 lot")),
                 qPrintable(shown("boxSummary")));
        QAbstractItemModelTester tester(rows("box"), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void saysWhyAPieceMayNotLeave()
    {
        pick(at("@H-1/@H-003")); // in process
        QCOMPARE(rows("box")->rowCount(), 1);
        const QString why = rows("box")->index(0, 3).data().toString();
        QVERIFY2(!why.endsWith(QStringLiteral("yes")), qPrintable(why));
        QVERIFY2(shown("boxSummary").contains(QStringLiteral("may not leave")), qPrintable(shown("boxSummary")));
        type("shipCustomer", at("KS"));
        ship();
        SEEN_SOON(!shown("shipProblem").isEmpty());
        QCOMPARE(unitState(at("@H-1/@H-003")), domain::UnitState::InProcess);
        m_desktop->seen<QPushButton>("takeOut")->click();
        QCOMPARE(rows("box")->rowCount(), 0);
        QVERIFY(!m_desktop->seen<QPushButton>("shipNow")->isEnabled());
    }

    void aHoldThatComesBetweenStopsIt()
    {
        pick(at("@H-1/@H-001"));
        QVERIFY(rows("box")->index(0, 3).data().toString().endsWith(QStringLiteral("yes")));
        MUST(askStore(*m_desktop, [name = at("@TRAY-1")](services::OpenStore& store) -> Result<domain::HoldId> {
            services::HoldRequest request;
            request.reason = QStringLiteral("dents");
            request.lots = {domain::LotId::fromStore(TRY(services::recordOf(store, domain::Kind::Lot, name)))};
            return services::HoldService(store.records(), store.clock(), store.session()).place(request);
        }));
        SEEN_SOON(!rows("box")->index(0, 3).data().toString().endsWith(QStringLiteral("yes")));
        QVERIFY2(rows("box")->index(0, 3).data().toString().contains(QStringLiteral("hold")),
                 qPrintable(rows("box")->index(0, 3).data().toString()));
    }

    void refusesWhatItDoesNotKnowOrHasAlready_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QString() << QString() << QStringLiteral("Scan or type");
        QTest::newRow("unknown") << QStringLiteral("NO-SUCH") << QString() << QStringLiteral("“NO-SUCH”");
        QTest::newRow("no number") << QStringLiteral("@BAG-1") << QStringLiteral("many") << QStringLiteral("“many”");
        QTest::newRow("twice") << QStringLiteral("@H-1/@H-001") << QString() << QStringLiteral("already");
    }
    void refusesWhatItDoesNotKnowOrHasAlready()
    {
        QFETCH(QString, scan);
        QFETCH(QString, quantity);
        QFETCH(QString, why);
        pick(at("@H-1/@H-001"));
        enter(at(qPrintable(scan)), quantity);
        SEEN_SOON(shown("pickProblem").contains(why));
        QCOMPARE(rows("box")->rowCount(), 1);
    }

    void shipsWithANoteIssuesTheCertificateAndExports()
    {
        pick(at("(240)@H-1(21)@H-001"));
        pick(at("(240)@H-1(21)@H-002"));
        pick(at("@BAG-1"), QStringLiteral("120"));
        type("shipCustomer", QStringLiteral("KS"));
        type("shipNumber", at("@-L-1"));
        type("shipOrder", QStringLiteral("PO-5"));
        ship();
        SEEN_SOON(shown("deliveryTitle") == at("@-L-1"));
        m_desktop->settle();
        QVERIFY2(shown("deliveryFacts").contains(QStringLiteral("Klinik am See")), qPrintable(shown("deliveryFacts")));
        QCOMPARE(rows("deliveryLines")->rowCount(), 3);
        QCOMPARE(unitState(at("@H-1/@H-001")), domain::UnitState::Shipped);
        QVERIFY(!m_desktop->seen<QPushButton>("openConformity")->isEnabled());

        m_desktop->seen<QPushButton>("issueConformity")->click();
        SEEN_SOON(rows("deliveryPapers")->rowCount() == 1);
        QCOMPARE(rows("deliveryPapers")->index(0, 0).data().toString(), at("COC-@-L-1"));
        QVERIFY(rows("deliveryPapers")->index(0, 1).data().toString().contains(QStringLiteral("not signed")));
        m_desktop->seen<QPushButton>("issueConformity")->click();
        m_desktop->seen<QPushButton>("actNow")->click();
        SEEN_SOON(!shown("actProblem").isEmpty()); // a second one needs its reason
        QTest::keyClick(m_desktop->seen<QPushButton>("actNow"), Qt::Key_Escape);

        for (const char* ending : {"csv", "xlsx", "json"}) {
            const QString path = m_profile->filePath(at("@.") + QLatin1String(ending));
            m_desktop->prompt().answer(path);
            m_desktop->seen<QPushButton>("exportDelivery")->click();
            SEEN_SOON(message().contains(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (qstrcmp(ending, "csv") == 0)
                QCOMPARE(bytes.count('\n'), 4); // a header and three lines
            else if (qstrcmp(ending, "xlsx") == 0)
                QVERIFY(bytes.startsWith("PK"));
            else
                QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QStringLiteral("type")).toString(),
                         QStringLiteral("EPCISDocument"));
        }
        m_desktop->prompt().answer(m_profile->filePath(at("@.csv")));
        m_desktop->seen<QPushButton>("exportDelivery")->click();
        SEEN_SOON(message().contains(QStringLiteral("already a file")));

        m_desktop->seen<QPushButton>("openConformity")->click();
        SEEN_SOON(m_desktop->window().workspace()->place().page == QLatin1String("document"));
        SEEN_SOON(m_desktop->seen<QPushButton>("signDocument"));
    }

    void aNumberThatIsTakenShipsNothing()
    {
        for (const char* unit : {"@H-1/@H-001", "@H-1/@H-002"}) {
            m_desktop->window().workspace()->go({QStringLiteral("home"), {}});
            m_desktop->window().workspace()->go({QStringLiteral("shipping"), {}});
            m_desktop->settle();
            auto* tabs = m_desktop->window().workspace()->currentPage()->findChild<QTabWidget*>();
            tabs->setCurrentIndex(0);
            pick(at(unit));
            type("shipConsignee", QStringLiteral("Somebody"));
            type("shipNumber", at("@-L-9"));
            ship();
            m_desktop->settle();
        }
        SEEN_SOON(shown("shipProblem").contains(at("@-L-9")));
        QCOMPARE(unitState(at("@H-1/@H-002")), domain::UnitState::Released);
    }

private:
    QString at(const char* name) const { return QString::fromUtf8(name).replace(QLatin1Char('@'), m_prefix); }
    /// A window of its own, so that the box is empty.
    void work(const QString& user)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void enter(const QString& scan, const QString& quantity)
    {
        type("pickScan", scan);
        type("pickQuantity", quantity);
        QTest::keyClick(m_desktop->seen<QLineEdit>("pickScan"), Qt::Key_Return);
    }
    void pick(const QString& scan, const QString& quantity = {})
    {
        const int before = rows("box")->rowCount();
        enter(scan, quantity);
        SEEN_SOON(rows("box")->rowCount() == before + 1);
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setText(text);
    }
    void ship() { m_desktop->seen<QPushButton>("shipNow")->click(); }
    QString shown(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }
    QAbstractItemModel* rows(const char* view)
    {
        return m_desktop->window().findChild<QTableView*>(QString::fromLatin1(view))->model();
    }
    domain::UnitState unitState(const QString& name)
    {
        return MUST(askStore(*m_desktop, [name](services::OpenStore& store) -> Result<domain::UnitState> {
            const auto key = TRY(services::recordOf(store, domain::Kind::Unit, name));
            return TRY(store.records().getOwn(domain::UnitId::fromStore(key))).state;
        }));
    }

    QString m_prefix;
    int m_round = 0;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestShippingPage)
#include "tst_shipping_page.moc"
