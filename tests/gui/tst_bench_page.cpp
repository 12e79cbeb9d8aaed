// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/gauge_devices.h"
#include "services/criterion_desk.h"
#include "services/device_history_service.h"
#include "services/drawing_desk.h"
#include "services/hold_service.h"
#include "services/locator.h"
#include "store/history_questions.h"

#include <QAccessible>
#include <QTableView>

using namespace clew;
using namespace clew::test;

namespace {

const QString quality = QStringLiteral("quality.demo");
const QString inspector = QStringLiteral("inspector.demo");

} // namespace

class TestBenchPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        const QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.unlock(m_demo->store(), quality, m_demo->passphrase(quality));
        QVERIFY(desktop.waitForWorkspace());
        importBench(desktop, profile, 20);
    }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        for (const QString& ending : {QString(), QStringLiteral("-keys")})
            QVERIFY(QFile::copy(m_demo->store() + ending, store() + ending));
        m_line = std::make_unique<PseudoTerminal>();
        m_keys = {};
        unlock(quality);
    }
    void cleanup()
    {
        m_desktop.reset();
        m_line.reset();
        m_profile.reset();
    }

    void showsWhatWaitsUntilAPieceIsScanned()
    {
        go(QString());
        auto* waiting = m_desktop->seen<QTableView>("benchWaiting");
        SEEN_SOON(waiting->model()->rowCount() >= 4);
        m_keys.burst(QStringLiteral("BJ-002"));
        SEEN_SOON(title() == QStringLiteral("BJ-002"));
        QCOMPARE(m_desktop->seen<QTableView>("benchPieces")->model()->rowCount(), 3);
    }

    void aScanMovesToItsPieceAndIsNeverAValue()
    {
        go(QStringLiteral("BJ-1/BJ-001"));
        m_keys.burst(QStringLiteral("G:AG-014"));
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("AG-014")));
        m_keys.typed(QStringLiteral("12.0"));
        m_keys.burst(QStringLiteral("]d2010950600013435210T-5") + QChar(0x1d) + QStringLiteral("21BJ-003"));
        SEEN_SOON(title() == QStringLiteral("BJ-003"));
        QCOMPARE(value()->text(), QStringLiteral("12.0")); // what a person had begun to type is still there
        QCOMPARE(readings("BJ-003"), 0);
    }

    void aTypedGaugeLeavesTheFieldForItsValue()
    {
        go(QStringLiteral("BJ-1/BJ-001"));
        type("G:AG-014");
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("AG-014")));
        QVERIFY(value()->text().isEmpty());
    }

    void anUnknownCodeIsSaidAndRecordsNothing()
    {
        startWithGauge();
        m_keys.burst(QStringLiteral("240117")); // digits alone are no value from a scanner
        SEEN_SOON(text("benchHint").contains(QStringLiteral("240117")));
        QCOMPARE(readings("BJ-001"), 0);
    }

    void goesOnByItselfOnlyAfterAPass()
    {
        startWithGauge();
        type("12.0034");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Conforms")));
        QVERIFY(text("benchReadout").startsWith(QStringLiteral("12.0034")));
        QVERIFY(text("benchNow").startsWith(QLatin1Char('2')));
        type("10.5041");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by 1.1 µm")));
        QVERIFY(text("benchNow").startsWith(QLatin1Char('2')));
        QVERIFY(!value());
        // Enter does nothing, and neither does a gauge.
        m_keys.enter();
        m_line->send("01A+0010.5004\r");
        QTest::qWait(100);
        m_desktop->settle();
        QCOMPARE(readings("BJ-001"), 2);
        key(Qt::Key_F7);
        SEEN_SOON(text("benchNow").startsWith(QLatin1Char('3')));
    }

    void aScanIsReadOnceWhileAValueWaitsForItsDecision()
    {
        startWithGauge();
        type("12.0034");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Conforms")));
        type("10.5041");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by")));
        m_keys.burst(QStringLiteral("BJ-002"));
        SEEN_SOON(title() == QStringLiteral("BJ-002"));
    }

    void anActIsAboutThePieceItWasAskedFor()
    {
        startWithGauge();
        key(Qt::Key_F9); // by characteristic: a pass leads to the next piece
        type("12.0034");
        SEEN_SOON(title() == QStringLiteral("BJ-002"));
        key(Qt::Key_F10);
        QVERIFY2(text("reasonText").contains(QStringLiteral("BJ-002 may not move")), qPrintable(text("reasonText")));
        m_keys.typed(QStringLiteral("1"));
        m_keys.enter();
        SEEN_SOON(state("BJ-002") == domain::UnitState::Quarantined);
        QCOMPARE(state("BJ-001"), domain::UnitState::InInspection);
        // What was measured last is named with its piece.
        go(QStringLiteral("BJ-1/BJ-003"));
        type("12.0031");
        SEEN_SOON(readings("BJ-003") == 1);
        m_desktop->settle();
        key(Qt::Key_F11);
        QVERIFY2(text("reasonText").contains(QStringLiteral("BJ-003")) &&
                     text("reasonText").contains(QStringLiteral("12.0031")),
                 qPrintable(text("reasonText")));
    }

    void aPanelGoesWithThePieceItWasOpenedFor()
    {
        startWithGauge();
        key(Qt::Key_F10);
        QVERIFY(text("reasonText").contains(QStringLiteral("BJ-001")));
        m_keys.burst(QStringLiteral("BJ-003"));
        SEEN_SOON(title() == QStringLiteral("BJ-003"));
        QVERIFY(text("reasonText").isEmpty());
        m_keys.typed(QStringLiteral("1"));
        m_keys.enter();
        m_desktop->settle();
        for (const char* serial : {"BJ-001", "BJ-003"})
            QCOMPARE(state(serial), domain::UnitState::InInspection);
    }

    void whatWasRefusedGivesWayToTheNextEntry()
    {
        startWithGauge();
        m_keys.typed(QStringLiteral("0.4725 in"));
        m_keys.enter();
        SEEN_SOON(text("benchHint").contains(QStringLiteral("set the gauge to mm")));
        QCOMPARE(readings("BJ-001"), 0);
        m_keys.typed(QStringLiteral("12.0034"));
        QCOMPARE(value()->text(), QStringLiteral("12.0034"));
        m_keys.enter();
        SEEN_SOON(readings("BJ-001") == 1);
        QVERIFY(m_desktop->seen<QLabel>("messageText") == nullptr);
    }

    void aSlipIsStoppedBeforeEnterAndRecordedOnlyWhenConfirmed()
    {
        startWithGauge();
        m_keys.typed(QStringLiteral("12.034"));
        QVERIFY(text("benchHint").contains(QStringLiteral("4 decimals")));
        m_keys.enter();
        m_desktop->settle();
        QCOMPARE(readings("BJ-001"), 0);
        value()->clear();
        m_keys.typed(QStringLiteral("14.0034"));
        QVERIFY(text("benchHint").contains(QStringLiteral("far off")));
        m_keys.enter();
        m_desktop->settle();
        QCOMPARE(readings("BJ-001"), 0);
        m_keys.press(Qt::Key_Return, Qt::ControlModifier, QString(), 300);
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by")));
        QCOMPARE(readings("BJ-001"), 1);
    }

    void aLockSaysWhyAndWhoCanLiftIt()
    {
        go(QStringLiteral("BJ-1/BJ-001"));
        SEEN_SOON(text("benchLock").contains(QStringLiteral("No gauge is chosen")));
        m_keys.burst(QStringLiteral("G:AG-015"));
        SEEN_SOON(text("benchLock").contains(QStringLiteral("AG-015 ended on")));
        QVERIFY(text("benchLock").contains(QStringLiteral("quality manager")));
        type("12.0034");
        m_desktop->settle();
        QCOMPARE(readings("BJ-001"), 0);
        m_keys.burst(QStringLiteral("G:HG-002"));
        SEEN_SOON(text("benchLock").contains(QStringLiteral("asks for air gauge")));
        m_keys.burst(QStringLiteral("G:AG-014"));
        SEEN_SOON(!m_desktop->seen<QLabel>("benchLock"));
    }

    void aVoidNeedsAReasonAndKeepsTheReading()
    {
        startWithGauge();
        type("12.0034");
        SEEN_SOON(readings("BJ-001") == 1);
        m_desktop->settle();
        key(Qt::Key_F11);
        m_keys.enter(); // no reason yet
        QVERIFY(m_desktop->seen<QLabel>("problem"));
        m_keys.typed(QStringLiteral("1"));
        m_keys.enter();
        SEEN_SOON(text("benchNow").startsWith(QLatin1Char('1')));
        QCOMPARE(readings("BJ-001"), 1);
        QCOMPARE(voids("BJ-001"), QStringLiteral("typo"));
    }

    void measuresAgainWithItsReason()
    {
        startWithGauge();
        type("12.0091");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by")));
        key(Qt::Key_F6);
        m_keys.typed(QStringLiteral("2"));
        m_keys.enter();
        SEEN_SOON(value());
        type("12.0051");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Conforms")));
        QCOMPARE(readings("BJ-001"), 2);
    }

    void takesTheSameCharacteristicOfAllPieces()
    {
        startWithGauge();
        key(Qt::Key_F9);
        type("12.0034");
        SEEN_SOON(title() == QStringLiteral("BJ-002"));
        QVERIFY(text("benchNow").startsWith(QLatin1Char('1')));
    }

    void typesDeviationsLikeAComparator()
    {
        startWithGauge();
        key(Qt::Key_F4);
        type("3.4");
        SEEN_SOON(text("benchReadout").startsWith(QStringLiteral("12.0034")));
    }

    /// Twenty values by a gauge's own button: no mouse, and no key at all.
    void aWholeUnitNeedsNoKeyPerValue()
    {
        setUpGauge();
        go(QStringLiteral("LONG-1/LG-001"));
        SEEN_SOON(title() == QStringLiteral("LG-001"));
        for (int i = 1; i <= 20; ++i) {
            m_line->send("01A+" + QByteArray::number(10 + i) + ".0012\r");
            SEEN_SOON(readings("LG-001") == i);
        }
        m_desktop->settle();
        QCOMPARE(m_keys.pressed(), 0);
        SEEN_SOON(text("benchStopped").contains(QStringLiteral("Everything here is measured")));
    }

    void whatAGaugeSendsTwiceIsOneValue()
    {
        setUpGauge();
        go(QStringLiteral("BJ-1/BJ-001"));
        key(Qt::Key_F9);
        m_line->send("01A+0012.0034\r01A+0012.0034\r");
        SEEN_SOON(text("benchHint").contains(QStringLiteral("last value again")));
        m_desktop->settle();
        QCOMPARE(readings("BJ-001") + readings("BJ-002"), 1);
    }

    void signsWhatIsShownWithThePassphraseOnly()
    {
        setUpGauge();
        measureAll("BJ-001");
        key(Qt::Key_F12);
        QCOMPARE(m_desktop->seen<QTableView>("signedPieces")->model()->rowCount(), 1);
        sign(quality, QStringLiteral("wrong"));
        SEEN_SOON(m_desktop->seen<QLabel>("signProblem"));
        QCOMPARE(state("BJ-001"), domain::UnitState::InInspection);
        m_desktop->seen<QLineEdit>("signUser")->clear();
        sign(quality, m_demo->passphrase(quality));
        SEEN_SOON(state("BJ-001") == domain::UnitState::Inspected);
        QCOMPARE(state("BJ-002"), domain::UnitState::InInspection);
    }

    /// What is not OK names its defect by a number, with the photo that the camera has just laid into its folder; the
    /// picture of the criterion stands beside the keys.
    void whatIsNotOkNamesItsDefectAndTakesTheCamerasPhoto()
    {
        importRecords(*m_desktop, *m_profile, attributeRecords());
        const QString limit = picture("limit.png", Qt::blue);
        const auto kept = askStore(*m_desktop, [limit](services::OpenStore& store) -> Result<> {
            const auto sheet = TRY(services::drawingSheet(store, QStringLiteral("AT-1/A")));
            return services::keepCriterion(store, sheet.characteristics.first().id, limit);
        });
        QVERIFY_RESULT(kept);
        m_desktop->settings().set(gui::settings::cameraFolder, m_profile->path());
        go(QStringLiteral("AT-1/AT-001"));
        SEEN_SOON(m_desktop->seen<QLabel>("benchCriterion"));
        const QImage shown = m_desktop->seen<QLabel>("benchCriterion")->pixmap(Qt::ReturnByValue).toImage();
        QCOMPARE(shown.pixelColor(shown.rect().center()), QColor(Qt::blue));
        picture("burr.png", Qt::red);
        key(Qt::Key_F3);
        SEEN_SOON(m_desktop->seen<QLineEdit>("photo"));
        QVERIFY(m_desktop->seen<QLineEdit>("photo")->text().endsWith(QStringLiteral("burr.png")));
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("2 scratch")));
        QTest::keyClicks(m_desktop->seen<QLineEdit>("defect"), QStringLiteral("2"));
        QTest::keyClick(m_desktop->seen<QLineEdit>("defect"), Qt::Key_Return);
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Does not conform")));
        QVERIFY(m_desktop->visibleText().contains(QStringLiteral("scratch")));
        QVERIFY(!m_desktop->seen<QLineEdit>("photo"));
        const auto history = askStore(*m_desktop, [](services::OpenStore& store) -> Result<domain::DeviceHistory> {
            const auto unit = domain::UnitId::fromStore(
                TRY(services::recordOf(store, domain::Kind::Unit, QStringLiteral("AT-1/AT-001"))));
            if (TRY(store::documentsOf(store.database(), unit)).size() != 1)
                return fail(Error::Code::NotFound, QStringLiteral("no photo"));
            return services::DeviceHistoryService(store.records(), store.clock(), store.session()).assemble(unit);
        });
        QVERIFY_RESULT(history);
        QCOMPARE(history->results.first().readings.first().defect, QStringLiteral("scratch"));
    }

    /// The plan limits the temperatures and wants the humidity: nothing is measured before, and nothing signed.
    void conditionsAreRecordedForTheTrayBeforeAnythingIsSigned()
    {
        importRecords(*m_desktop, *m_profile, climateRecords());
        go(QStringLiteral("CW-1/CW-001"));
        m_keys.burst(QStringLiteral("G:HG-002"));
        SEEN_SOON(text("benchLock").contains(QStringLiteral("temperatures of piece and plate are not recorded")));
        recordConditions({{"part_temperature", "warm"}});
        SEEN_SOON(text("actProblem").contains(QStringLiteral("“warm” is no temperature")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_desktop->settle();
        recordConditions({{"part_temperature", "20,4"}, {"plate_temperature", "20.1"}, {"settled", "90"}});
        SEEN_SOON(!m_desktop->seen<QLabel>("benchLock"));
        type("8.001");
        SEEN_SOON(readings("CW-001") == 1);
        SEEN_SOON(text("benchNow").contains(QStringLiteral("depth")));
        QVERIFY(!m_desktop->seen<QLabel>("benchLock")); // said for both pieces of the tray
        go(QStringLiteral("CW-1/CW-002"));
        m_keys.burst(QStringLiteral("G:HG-002"));
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("HG-002")));
        type("8.002");
        SEEN_SOON(text("benchStopped").contains(QStringLiteral("humidity")));
        QVERIFY(!m_desktop->seen<QPushButton>("bench_sign_button")->isEnabled());
        recordConditions({{"condition_0", "45 %"}});
        SEEN_SOON(m_desktop->seen<QPushButton>("bench_sign_button") &&
                  m_desktop->seen<QPushButton>("bench_sign_button")->isEnabled());
        key(Qt::Key_F12);
        QCOMPARE(m_desktop->seen<QTableView>("signedPieces")->model()->rowCount(), 2);
        sign(quality, m_demo->passphrase(quality));
        SEEN_SOON(state("CW-001") == domain::UnitState::Inspected);
    }

    /// A whole unit by scanner and gauge: one value fails, the piece is held, the hold is lifted, the rest is measured
    /// and signed; and the device history has all of it.
    void aUnitsWholeStoryStandsInItsDeviceHistory()
    {
        unlock(inspector);
        setUpGauge();
        go(QString());
        m_keys.burst(QStringLiteral("]d221BJ-001"));
        SEEN_SOON(title() == QStringLiteral("BJ-001"));
        m_line->send("01A+0012.0034\r");
        SEEN_SOON(readings("BJ-001") == 1);
        m_line->send("01A+0010.5041\r");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by 1.1 µm")));
        key(Qt::Key_F10);
        m_keys.typed(QStringLiteral("1"));
        m_keys.enter();
        SEEN_SOON(state("BJ-001") == domain::UnitState::Quarantined);
        SEEN_SOON(m_desktop->seen<QLabel>("benchLock") && text("benchLock").contains(QStringLiteral("on hold by H-")));

        unlock(quality);
        const auto lifted = askStore(*m_desktop, [](services::OpenStore& store) -> Result<> {
            const auto unit = domain::UnitId::fromStore(
                TRY(services::recordOf(store, domain::Kind::Unit, QStringLiteral("BJ-1/BJ-001"))));
            const auto holds = TRY(store::holdsOf(store.database(), unit));
            return services::HoldService(store.records(), store.clock(), store.session())
                .lift(holds.first(), QStringLiteral("measured with a second gauge"));
        });
        QVERIFY_RESULT(lifted);

        unlock(inspector);
        go(QStringLiteral("BJ-1/BJ-001"));
        SEEN_SOON(text("benchNow").startsWith(QLatin1Char('3')));
        m_keys.burst(QStringLiteral("G:HG-002"));
        SEEN_SOON(!m_desktop->seen<QLabel>("benchLock"));
        for (const char* depth : {"6.251", "6.253"}) {
            type(depth);
            SEEN_SOON(value()->text().isEmpty());
        }
        SEEN_SOON(text("benchNow").startsWith(QLatin1Char('4')));
        key(Qt::Key_F2);
        SEEN_SOON(readings("BJ-001") == 5);
        m_desktop->settle();
        key(Qt::Key_F12);
        sign(inspector, m_demo->passphrase(inspector));
        SEEN_SOON(state("BJ-001") == domain::UnitState::Inspected);

        const auto history = askStore(*m_desktop, [](services::OpenStore& store) -> Result<domain::DeviceHistory> {
            const auto unit = domain::UnitId::fromStore(
                TRY(services::recordOf(store, domain::Kind::Unit, QStringLiteral("BJ-1/BJ-001"))));
            return services::DeviceHistoryService(store.records(), store.clock(), store.session()).assemble(unit);
        });
        QVERIFY_RESULT(history);
        QStringList results;
        for (const domain::ResultLine& line : history->results)
            results.append(QStringLiteral("%1 %2 %3").arg(line.number, line.value, line.verdict));
        QCOMPARE(results,
                 (QStringList{QStringLiteral("1 12.0034 conforms"), QStringLiteral("2 10.5041 does not conform"),
                              QStringLiteral("3 6.252 conforms"), QStringLiteral("4 accept conforms")}));
        QCOMPARE(history->holds.size(), 1);
        QVERIFY(history->holds.first().text.contains(QStringLiteral("value to be checked")));
        QCOMPARE(history->state, QStringLiteral("inspected"));
    }

    /// Without a keyboard and without a mouse: by names alone, as assistive programs do.
    void canBeDrivenByNamesAlone()
    {
        startWithGauge();
        auto* field = QAccessible::queryAccessibleInterface(value());
        QCOMPARE(field->text(QAccessible::Name), QStringLiteral("Value, mm"));
        field->setText(QAccessible::Value, QStringLiteral("12.0034"));
        pressNamed(QStringLiteral("Record"));
        SEEN_SOON(readings("BJ-001") == 1);
        m_desktop->settle();
        pressNamed(QStringLiteral("Other order"));
        pressNamed(QStringLiteral("Make void"));
        SEEN_SOON(m_desktop->seen<QLineEdit>("reason")); // a pressed button is shown pressed first
        QAccessible::queryAccessibleInterface(m_desktop->seen<QLineEdit>("reason"))
            ->setText(QAccessible::Value, QStringLiteral("wrong piece"));
        pressNamed(QStringLiteral("Make it void"));
        SEEN_SOON(voids("BJ-001") == QStringLiteral("wrong piece"));
    }

    /// From the piece to the signature: every field is filled by its name, every button pressed by its name.
    void theWholeJobCanBeDoneByNamesAlone()
    {
        go(QString());
        fillNamed("Scan or type a unit, a tray or a lot", QStringLiteral("BJ-001"));
        pressNamed(QStringLiteral("Put on the bench"));
        SEEN_SOON(title() == QStringLiteral("BJ-001"));
        recordNamed("G:AG-014");
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("AG-014")));
        recordNamed("12.0034");
        SEEN_SOON(readings("BJ-001") == 1 && text("benchNow").startsWith(QLatin1Char('2')));
        recordNamed("10.5041");
        SEEN_SOON(text("benchVerdict").contains(QStringLiteral("Out by 1.1 µm")));
        pressNamed(QStringLiteral("Measure again"));
        SEEN_SOON(m_desktop->seen<QLineEdit>("reason"));
        fillNamed("Reason", QStringLiteral("dirt"));
        pressNamed(QStringLiteral("Measure again"), "primary");
        SEEN_SOON(value());
        recordNamed("10.5004");
        SEEN_SOON(readings("BJ-001") == 3 && text("benchNow").startsWith(QLatin1Char('3')));
        recordNamed("G:HG-002");
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("HG-002")));
        recordNamed("6.251");
        SEEN_SOON(readings("BJ-001") == 4);
        m_desktop->settle();
        recordNamed("6.252");
        SEEN_SOON(readings("BJ-001") == 5 && text("benchNow").startsWith(QLatin1Char('4')));
        pressNamed(QStringLiteral("OK, go"));
        SEEN_SOON(readings("BJ-001") == 6);
        m_desktop->settle();
        pressNamed(QStringLiteral("Sign"));
        SEEN_SOON(m_desktop->seen<QLineEdit>("signUser"));
        fillNamed("User name", quality);
        fillNamed("Passphrase", m_demo->passphrase(quality));
        pressNamed(QStringLiteral("Sign as inspected"));
        SEEN_SOON(state("BJ-001") == domain::UnitState::Inspected);
        QCOMPARE(m_keys.pressed(), 0);
    }

    void fitsASmallScreen()
    {
        startWithGauge();
        m_desktop->window().resize(1024, 768);
        m_desktop->settle();
        QCOMPARE(m_desktop->window().size(), QSize(1024, 768));
        for (const char* needed : {"benchReadout", "benchVerdict", "benchNow"})
            QVERIFY(m_desktop->window().rect().contains(
                QRect(m_desktop->seen<QLabel>(needed)->mapTo(&m_desktop->window(), QPoint()),
                      m_desktop->seen<QLabel>(needed)->size())));
    }

private:
    QString store() const { return m_profile->filePath(QStringLiteral("shop.clew")); }
    void unlock(const QString& user)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_profile->path());
        m_desktop->unlock(store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
        m_desktop->window().activateWindow();
    }
    void setUpGauge()
    {
        gui::GaugeDevice device;
        device.gauge = QStringLiteral("AG-014");
        device.port = m_line->path();
        gui::setGaugeDevices(m_desktop->settings(), {device});
    }
    void go(const QString& piece)
    {
        m_desktop->window().workspace()->go({QStringLiteral("bench"), piece});
        m_desktop->settle();
    }
    void startWithGauge()
    {
        setUpGauge();
        go(QStringLiteral("BJ-1/BJ-001"));
        m_keys.burst(QStringLiteral("G:AG-014"));
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("AG-014")));
    }
    void measureAll(const char* serial)
    {
        go(QStringLiteral("BJ-1/") + QString::fromLatin1(serial));
        m_keys.burst(QStringLiteral("G:AG-014"));
        SEEN_SOON(text("benchGauge").contains(QStringLiteral("AG-014")));
        int count = 0;
        for (const char* each : {"12.0034", "10.5004", "6.251", "6.252"}) {
            if (count == 2) {
                SEEN_SOON(text("benchNow").startsWith(QLatin1Char('3')));
                m_keys.burst(QStringLiteral("G:HG-002"));
                SEEN_SOON(text("benchGauge").contains(QStringLiteral("HG-002")));
            }
            type(each);
            ++count;
            SEEN_SOON(readings(serial) == count);
            m_desktop->settle();
        }
        key(Qt::Key_F2);
        SEEN_SOON(readings(serial) == 5);
        m_desktop->settle();
    }
    QString picture(const char* name, Qt::GlobalColor colour)
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_profile->filePath(QString::fromLatin1(name));
        if (!image.save(path))
            qFatal("no picture");
        return path;
    }
    static QByteArray attributeRecords()
    {
        return R"({"clew":"exchange/1"}
{"kind":"part","number":"AT-1","revision":"A","name":"Attribute barrel"}
{"kind":"characteristic","part":"AT-1","revision":"A","balloon":"1","name":"edges","type":"visual","requirement":"free of burrs"}
{"kind":"inspection_plan","part":"AT-1","revision":"A","name":"IP-41","plan_revision":"1","stage":"final","state":"released","items":[{"balloon":"1","method":"eye, 10 x","defects":["burr","scratch"]}]}
{"kind":"unit","part":"AT-1","revision":"A","serial":"AT-001","state":"in_inspection"}
)";
    }
    static QByteArray climateRecords()
    {
        QByteArray text = R"({"clew":"exchange/1"}
{"kind":"part","number":"CW-1","revision":"A","name":"Climate barrel"}
{"kind":"characteristic","part":"CW-1","revision":"A","balloon":"1","name":"depth","type":"depth","nominal":"8.000","lower":"-0.010","upper":"0.010","unit":"mm"}
{"kind":"inspection_plan","part":"CW-1","revision":"A","name":"IP-40","plan_revision":"1","stage":"final","state":"released","items":[{"balloon":"1","gauge_type":"height gauge","conditions":["part temperature","humidity"],"soak_minutes":"60","temperature_low":"19.0","temperature_high":"21.0","temperature_difference":"0.5"}]}
{"kind":"lot","number":"T-9","type":"production","part":"CW-1","revision":"A","quantity":"2","unit_of_measure":"pcs","state":"accepted"}
)";
        for (const char* serial : {"CW-001", "CW-002"})
            text += QByteArrayLiteral(R"({"kind":"unit","part":"CW-1","revision":"A","serial":")") + serial +
                    QByteArrayLiteral(R"(","lot":"T-9","state":"in_inspection"})") + '\n';
        return text;
    }
    void recordConditions(const QList<std::pair<const char*, const char*>>& answers)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCoreApplication::processEvents();
        for (const auto& [field, answer] : answers) {
            auto* edit = m_desktop->seen<QLineEdit>(field);
            QVERIFY2(edit, field);
            edit->clear();
            QTest::keyClicks(edit, QString::fromUtf8(answer));
        }
        m_desktop->seen<QPushButton>("actNow")->click();
        m_desktop->settle();
    }
    void sign(const QString& user, const QString& passphrase)
    {
        QTest::keyClicks(m_desktop->seen<QLineEdit>("signUser"), user);
        QTest::keyClicks(m_desktop->seen<QLineEdit>("signPassphrase"), passphrase);
        m_desktop->seen<QPushButton>("signNow")->click();
        m_desktop->settle();
    }
    void type(const char* text)
    {
        m_keys.typed(QString::fromUtf8(text));
        m_keys.enter();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    /// The visible field of that name; its value as an assistive program sets it.
    void fillNamed(const char* name, const QString& text)
    {
        for (QLineEdit* field : m_desktop->window().findChildren<QLineEdit*>()) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(field);
            if (field->isVisible() && interface->role() == QAccessible::EditableText &&
                interface->text(QAccessible::Name) == QString::fromUtf8(name)) {
                interface->setText(QAccessible::Value, text);
                return;
            }
        }
        QFAIL(name);
    }
    void recordNamed(const char* text)
    {
        fillNamed(qPrintable(QAccessible::queryAccessibleInterface(value())->text(QAccessible::Name)),
                  QString::fromUtf8(text));
        pressNamed(QStringLiteral("Record"));
    }
    /// `objectName`: where two buttons have one name, that of the one that is meant.
    void pressNamed(const QString& name, const char* objectName = "")
    {
        for (QPushButton* button : m_desktop->window().findChildren<QPushButton*>()) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(button);
            const bool isMeant = *objectName == 0 || button->objectName() == QLatin1String(objectName);
            if (isMeant && button->isVisible() && button->isEnabled() && interface->role() == QAccessible::PushButton &&
                interface->text(QAccessible::Name) == name) {
                interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
                return;
            }
        }
        QFAIL(qPrintable(name));
    }

    QLineEdit* value() { return m_desktop->seen<QLineEdit>("benchValue"); }
    QString text(const char* label)
    {
        auto* seen = m_desktop->seen<QLabel>(label);
        return seen ? seen->text() : QString();
    }
    QString title() { return text("pageTitle"); }
    /// Of all inspections of that serial number, the void ones too.
    int readings(const char* serial)
    {
        return ask(QStringLiteral("SELECT count(*) FROM reading r JOIN inspection i ON i.id = r.inspection "
                                  "JOIN unit u ON u.id = i.unit WHERE u.serial = :serial"),
                   serial)
            .toInt();
    }
    QString voids(const char* serial)
    {
        return ask(QStringLiteral("SELECT group_concat(v.reason) FROM reading_void v JOIN inspection i "
                                  "ON i.id = v.inspection JOIN unit u ON u.id = i.unit WHERE u.serial = :serial"),
                   serial);
    }
    domain::UnitState state(const char* serial)
    {
        const QString name = ask(QStringLiteral("SELECT state FROM unit WHERE serial = :serial"), serial);
        return domain::enumFromName<domain::UnitState>(name).value_or(domain::UnitState::Planned);
    }
    QString ask(const QString& sql, const char* serial)
    {
        std::optional<QString> answer;
        m_desktop->window().store()->readLong(
            &m_desktop->window(),
            [sql, name = QString::fromLatin1(serial)](services::OpenStore& store, Progress&) -> Result<QString> {
                auto statement = TRY(store::Statement::prepare(store.database(), sql.toLatin1().constData()));
                statement.bind(":serial", name);
                TRY(statement.one());
                return statement.isNull(0) ? QString() : statement.text(0);
            },
            [&](Result<QString> got) { answer = MUST(got); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("the store doesn't answer");
        return *answer;
    }

    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<PseudoTerminal> m_line;
    std::unique_ptr<Desktop> m_desktop;
    TimedKeys m_keys;
};

QTEST_MAIN(TestBenchPage)
#include "tst_bench_page.moc"
