// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/floor_fixture.h"
#include "gui/gui_testing.h"
#include "gui/pdf_view.h"
#include "services/label_desk.h"
#include "services/locator.h"

#include <QComboBox>

using namespace clew;
using namespace clew::test;

namespace {

const char* const otherBar = "{\"clew\":\"exchange/1\"}\n"
                             "{\"kind\":\"lot\",\"number\":\"@BAR-1\",\"type\":\"material\",\"supplier\":\"ANOD\","
                             "\"quantity\":\"7\",\"unit_of_measure\":\"mm\"}\n";

} // namespace

/// Each promise on things of its own, in one store.
class TestLabelsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_profile = std::make_unique<QTemporaryDir>();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        const QString user = QStringLiteral("quality.demo");
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_profile.reset();
        m_demo.reset();
    }
    void init()
    {
        m_prefix = QStringLiteral("L%1").arg(++m_round);
        importRecords(*m_desktop, *m_profile, floorRecords(m_prefix.toLatin1()));
    }

    /// Two suppliers may give their bars the same number.
    void tellsLotsOfOneNumberApartByTheirSupplier()
    {
        importRecords(*m_desktop, *m_profile, at(otherBar).toUtf8());
        go(at("bag/@BAR-1"));
        make();
        SEEN_SOON(m_desktop->visibleText().contains(at("@BAR-1 (ANOD)")));
        for (const char* supplier : {"ANOD", "FA"}) { // each for the first time: no reason is asked
            go(at("bag/@BAR-1 (") + QString::fromLatin1(supplier) + QLatin1Char(')'));
            make();
            SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("(95)") + QString::fromLatin1(supplier)));
            const QString own = at("@BAR-1 (") + QString::fromLatin1(supplier) + QLatin1Char(')');
            const auto read =
                askStore(*m_desktop, [scan = at("(10)@BAR-1(95)") + QString::fromLatin1(supplier)](
                                         services::OpenStore& store) { return services::readLabel(store, scan); });
            QCOMPARE(MUST(read).label.label, own);
            QVERIFY(read->label.isPrinted);
            const auto name = askStore(*m_desktop, [own](services::OpenStore& store) -> Result<QString> {
                const std::int64_t key = TRY(services::recordOf(store, domain::Kind::Lot, own));
                return services::recordName(store, domain::Kind::Lot, key);
            });
            QCOMPARE(MUST(name), own);
            m_desktop->window().workspace()->go({QStringLiteral("lots"), own});
            m_desktop->settle();
            SEEN_SOON(m_desktop->visibleText().contains(own));
        }
    }

    void makesALabelForEachUnitOfARange()
    {
        go(at("unit/@H-1/@H-001..@H-003"));
        QCOMPARE(m_desktop->seen<QLineEdit>("labelNames")->text(), at("@H-1/@H-001..@H-003"));
        make();
        SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("3 label")));
        QVERIFY2(shown("labelsPrinted").contains(at("(240)@H-1(21)@H-001")), qPrintable(shown("labelsPrinted")));
        QCOMPARE(m_desktop->seen<gui::PdfView>("pdfView")->pageCount(), 3);
        const QString path = m_profile->filePath(at("@.pdf"));
        m_desktop->prompt().answer(path);
        m_desktop->seen<QPushButton>("savePdf")->click();
        SEEN_SOON(message().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void aUnitsDossierLeadsToItsLabel()
    {
        m_desktop->window().workspace()->go({QStringLiteral("unit"), at("@H-1/@H-002")});
        m_desktop->settle();
        m_desktop->window().workspace()->actions().find(QStringLiteral("unit_label"))->trigger();
        m_desktop->settle();
        QCOMPARE(m_desktop->seen<QLineEdit>("labelNames")->text(), at("@H-1/@H-002"));
        make();
        SEEN_SOON(!shown("labelsPrinted").isEmpty());
    }

    void aSecondPrintNeedsItsReasonAndSaysSo()
    {
        go(at("bag/@BAG-1"));
        make();
        SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("1 label")));
        make();
        SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("printed before")));
        QVERIFY2(!shown("labelsPrinted").contains(QStringLiteral("--")), qPrintable(shown("labelsPrinted")));
        type("labelReason", QStringLiteral("torn off"));
        make();
        SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("print 2")));
    }

    void refusesWhatItCanNotPrint_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("skip");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QString() << QString() << QStringLiteral("what the labels are for");
        QTest::newRow("unknown") << QStringLiteral("NO-SUCH") << QString() << QStringLiteral("NO-SUCH");
        QTest::newRow("no place") << QStringLiteral("@H-1/@H-001") << QStringLiteral("24") << QStringLiteral("“24”");
        QTest::newRow("backwards") << QStringLiteral("@H-1/@H-3..@H-1") << QString() << QStringLiteral("@H-3");
    }
    void refusesWhatItCanNotPrint()
    {
        QFETCH(QString, names);
        QFETCH(QString, skip);
        QFETCH(QString, why);
        go(QStringLiteral("unit/x"));
        type("labelNames", at(qPrintable(names)));
        type("labelSkip", skip);
        make();
        SEEN_SOON(shown("labelsPrinted").contains(at(qPrintable(why))));
        type("labelSkip", {});
    }

    void saysWhatALabelMeansAndWhetherItIsOurs()
    {
        go(at("tray/@TRAY-1"));
        const QString code = at("(240)@H-1(10)@TRAY-1(91)TRAY");
        scan(code);
        SEEN_SOON(shown("labelMeaning").contains(QStringLiteral("No label")));
        make();
        SEEN_SOON(shown("labelsPrinted").contains(QStringLiteral("1 label")));
        scan(code);
        SEEN_SOON(shown("labelMeaning").contains(QStringLiteral("It was printed here")));
        scan(QStringLiteral("(01)09506000134353(21)X")); // the check digit is 2
        SEEN_SOON(shown("labelMeaning").contains(QStringLiteral("check digit")));
        scan(QStringLiteral("(10)NO-SUCH-LOT"));
        SEEN_SOON(shown("labelMeaning").contains(QStringLiteral("no such")));
    }

    void printsATravellerAndTakesWhatCameBack()
    {
        go(at("traveller/@TRAY-1"));
        m_desktop->seen<QPushButton>("makeTraveller")->click();
        SEEN_SOON(shown("travellerSaid").contains(QStringLiteral("kept")));
        QVERIFY(m_desktop->seen<gui::PdfView>("pdfView")->pageCount() > 0);
        enter(at("(10)@TRAY-1(94)20"), {});
        SEEN_SOON(shown("travellerSaid").contains(QStringLiteral("attempt 1")));
        enter(at("(10)@TRAY-1(94)20"), {});
        SEEN_SOON(shown("actProblem").contains(QStringLiteral("entered before")));
        type("reason", QStringLiteral("second shift"));
        m_desktop->seen<QPushButton>("actNow")->click();
        SEEN_SOON(shown("travellerSaid").contains(QStringLiteral("attempt 2")));
    }

    void saysWhereATravellerHasNoOrderAndNoLot()
    {
        go(QStringLiteral("traveller/NO-SUCH"));
        m_desktop->seen<QPushButton>("makeTraveller")->click();
        SEEN_SOON(shown("travellerSaid").contains(QStringLiteral("“NO-SUCH”")));
        enter(at("(10)@TRAY-1"), {}); // no operation in it
        SEEN_SOON(shown("actProblem").contains(QStringLiteral("no operation")));
    }

private:
    QString at(const char* name) const { return QString::fromUtf8(name).replace(QLatin1Char('@'), m_prefix); }
    void go(const QString& subject)
    {
        m_desktop->settle();
        m_desktop->window().workspace()->go({QStringLiteral("labels"), subject});
        m_desktop->settle();
    }
    void make() { m_desktop->seen<QPushButton>("printLabels")->click(); }
    void scan(const QString& code)
    {
        type("labelScan", code);
        QTest::keyClick(m_desktop->seen<QLineEdit>("labelScan"), Qt::Key_Return);
    }
    void enter(const QString& code, const QString& reason)
    {
        m_desktop->seen<QPushButton>("enterTraveller")->click();
        type("code", code);
        type("done_at", QStringLiteral("2026-03-06"));
        type("by", QStringLiteral("a.frey"));
        type("result", QStringLiteral("42 good"));
        type("reason", reason);
        m_desktop->seen<QPushButton>("actNow")->click();
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_desktop->seen<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setText(text);
    }
    QString shown(const char* label)
    {
        const auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString message() { return m_desktop->window().workspace()->messages().text(); }

    QString m_prefix;
    int m_round = 0;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestLabelsPage)
#include "tst_labels_page.moc"
