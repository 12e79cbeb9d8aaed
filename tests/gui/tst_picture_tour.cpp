// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/bench_fixture.h"
#include "gui/drawing_view.h"
#include "gui/floor_fixture.h"
#include "gui/gauge_fixture.h"
#include "gui/gui_testing.h"
#include "gui/language.h"
#include "gui/page_list.h"
#include "gui/pdf_view.h"
#include "gui/picture_checks.h"
#include "gui/programs_page.h"
#include "gui/pseudo_words.h"
#include "gui/recall_fixture.h"
#include "gui/study_fixture.h"
#include "services/certificate_desk.h"
#include "services/drawing_desk.h"
#include "services/plan_service.h"
#include "services/record_lists.h"
#include "support/anodized_bores.h"

#include <QComboBox>
#include <QPainter>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QThreadPool>

using namespace clew;
using namespace clew::test;

namespace {

constexpr QSize tourSize(1280, 720);
constexpr int looks = 9; // three languages in three themes

/// Where the pictures go, a folder for each scale: build/…/pictures/1.
QDir pictureFolder()
{
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures/") + scale);
    folder.mkpath(QStringLiteral("."));
    return folder;
}

int coloursIn(const QImage& picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

/// All pictures of one look, small, side by side.
class ContactSheet
{
public:
    void add(const QString& name, const QImage& picture)
    {
        m_pictures.append({name, picture.scaledToWidth(width, Qt::SmoothTransformation)});
    }
    void save(const QString& path) const
    {
        const int rows = int(m_pictures.size() + columns - 1) / columns;
        const int height = width * tourSize.height() / tourSize.width() + caption;
        QImage sheet(columns * (width + gap), rows * (height + gap), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        for (int i = 0; i < m_pictures.size(); ++i) {
            const QPoint corner(i % columns * (width + gap), i / columns * (height + gap));
            painter.drawText(QRect(corner, QSize(width, caption)), m_pictures.at(i).first);
            painter.drawImage(corner + QPoint(0, caption), m_pictures.at(i).second);
        }
        painter.end();
        sheet.save(path);
    }

private:
    static constexpr int columns = 3;
    static constexpr int width = 480;
    static constexpr int caption = 20;
    static constexpr int gap = 8;
    QList<std::pair<QString, QImage>> m_pictures;
};

class TestPictureTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        const QTemporaryDir profile;
        Desktop desktop(profile.path());
        const QString user = QStringLiteral("quality.demo");
        desktop.unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(desktop.waitForWorkspace());
        importBench(desktop, profile, 0, looks);
        MUST(askStore(desktop, [](services::OpenStore& store) -> Result<domain::InspectionPlanId> {
            const auto revision = TRY(
                services::References(store.records()).partRevision({{QStringLiteral("part"), QStringLiteral("BJ-1")}}));
            return services::PlanService(store.records(), store.clock(), store.session())
                .create({revision, QStringLiteral("lens_barrel"), QStringLiteral("IP-32")});
        }));
        importRecords(desktop, profile, recallRecords());
        importRecords(desktop, profile, uncertainRecords());
        importRecords(desktop, profile, floorRecords());
        const services::CertificateTyped typed{
            {QStringLiteral("file"), firstReport()},
            {QStringLiteral("number"), QStringLiteral("F-77")},
            {QStringLiteral("issuer"), QStringLiteral("FA")},
            {QStringLiteral("type"), QStringLiteral("3.1")},
            {QStringLiteral("heat"), QStringLiteral("FL-550")},
            {QStringLiteral("lot"), QStringLiteral("FBAR-1")},
            {QStringLiteral("specification"), QStringLiteral("FSPEC")},
            {QStringLiteral("edition"), QStringLiteral("2021")},
            {QStringLiteral("values"), QStringLiteral("Si=1.4 %; Mg=0.9 %; Rm=310 MPa")}};
        MUST(askStore(desktop, [typed](services::OpenStore& store) {
            return services::actOnCertificate(store, services::CertificateAct::Add, {}, typed);
        }));
        importRecords(desktop, profile, gaugeRecords(QDate::currentDate()));
        importRecords(desktop, profile, planOfTheBore());
        importRecords(desktop, profile, capabilityRecords());
        MUST(askStore(desktop, [](services::OpenStore& store) {
            return services::addStudy(store, {QStringLiteral("AG-014"),
                                              studyTable(),
                                              {},
                                              QStringLiteral("part"),
                                              QStringLiteral("operator"),
                                              QStringLiteral("value"),
                                              domain::GaugeStudyMethod::Anova,
                                              QStringLiteral("0.006"),
                                              {},
                                              {}});
        }));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void everyPageIsFitToBeSeen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        for (const char* language : {"en", "de", "pseudo"}) {
            for (const gui::ThemeName look : {gui::ThemeName::Light, gui::ThemeName::Dark, gui::ThemeName::Contrast})
                QTest::addRow("%s %s", language, namesOf(look)[std::size_t(look)])
                    << QString::fromLatin1(language) << int(look);
        }
    }
    void everyPageIsFitToBeSeen()
    {
        QFETCH(QString, language);
        QFETCH(int, look);
        const bool isPseudo = language == QLatin1String("pseudo");
        m_isPseudo = isPseudo;
        gui::applyLanguage(*qApp, isPseudo ? QStringLiteral("en") : language);
        PseudoWords pseudo;
        if (isPseudo)
            QCoreApplication::installTranslator(&pseudo);
        gui::applyTheme(*qApp, gui::ThemeName(look), 100);
        m_pains.clear();
        m_sheet = {};
        m_folder = pictureFolder();
        const QString themeName = QString::fromLatin1(namesOf(gui::ThemeName{})[std::size_t(look)]);
        m_folder.mkpath(language + QLatin1Char('/') + themeName);
        m_folder.cd(language + QLatin1Char('/') + themeName);

        takePictures();

        m_sheet.save(m_folder.filePath(QStringLiteral("all.png")));
        QVERIFY2(m_pains.isEmpty(), qPrintable(QLatin1Char('\n') + m_pains.join(QLatin1Char('\n'))));
    }

    void everyTextStandsOutFromItsGround_data()
    {
        QTest::addColumn<int>("look");
        for (const gui::ThemeName look : {gui::ThemeName::Light, gui::ThemeName::Dark, gui::ThemeName::Contrast})
            QTest::addRow("%s", namesOf(look)[std::size_t(look)]) << int(look);
    }
    void everyTextStandsOutFromItsGround()
    {
        QFETCH(int, look);
        const gui::Theme& theme = gui::theme(gui::ThemeName(look));
        constexpr double least = 4.5; // WCAG 2.1, 1.4.3
        for (const QColor& text : {theme.text, theme.muted, theme.accent, theme.pass, theme.warn, theme.fail}) {
            for (const QColor& ground : {theme.window, theme.base, theme.alternate, theme.raised, theme.selection})
                QVERIFY2(gui::contrastRatio(text, ground) >= least,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        }
        QVERIFY(gui::contrastRatio(theme.onAccent, theme.accent) >= least);
        QVERIFY(gui::contrastRatio(Qt::black, Qt::white) > 20.9); // and the measure measures
    }

private:
    void takePictures()
    {
        QTemporaryDir profile;
        Desktop desktop(profile.path());
        desktop.window().resize(tourSize);
        desktop.window().begin({});
        take(desktop, "welcome");
        for (const auto& [button, name] : {std::pair{"newStore", "new store"}, std::pair{"restoreStore", "restore"}}) {
            desktop.window().begin({});
            QTest::mouseClick(desktop.seen<QPushButton>(button), Qt::LeftButton);
            take(desktop, name);
            desktop.window().startPage().setCurrentIndex(0);
        }
        desktop.unlock(m_demo->store(), QStringLiteral("quality.demo"),
                       m_demo->passphrase(QStringLiteral("quality.demo")));
        QVERIFY(desktop.waitForWorkspace());
        for (const gui::PageEntry& page : gui::pageList()) {
            if (page.opens.isEmpty() && page.id != QLatin1String("record"))
                goAndTake(desktop, {page.id, {}});
        }
        goAndTake(desktop, {QStringLiteral("trace"), QStringLiteral("lot/DEMO-AL-7731")});
        desktop.window().workspace()->actions().find(QStringLiteral("trace_hold"))->trigger();
        take(desktop, "trace hold");
        goAndTake(desktop, {QStringLiteral("recall"), QStringLiteral("lot/RB-9")}, "recall answer");
        desktop.seen<QPushButton>("recallHold")->click();
        take(desktop, "recall hold");
        goAndTake(desktop, {QStringLiteral("hold"), nameOfFirst(desktop, domain::Kind::Hold)});
        goAndTake(desktop, {QStringLiteral("nonconformity"), nameOfFirst(desktop, domain::Kind::Nonconformity)});
        desktop.seen<QPushButton>("eventAct")->click();
        take(desktop, "nonconformity decision");
        goAndTake(desktop,
                  {QStringLiteral("record"), QStringLiteral("hold/") + nameOfFirst(desktop, domain::Kind::Hold)});
        takePlans(desktop);
        takeLots(desktop);
        takeCertificates(desktop);
        takePrograms(desktop);
        takeShipping(desktop);
        takeLabels(desktop);
        takeGauges(desktop);
        takeStudies(desktop);
        goAndTake(desktop, {QStringLiteral("budgets"), QStringLiteral("Air gauge against a setting ring")});
        takeDossier(desktop, QStringLiteral("NIST-MTC-003/COVER_RESULTS_A01_NIST_MTC_CRADA_COVER_ORIGIN_NIKON_SCAN"));
        takeAdministration(desktop);
        takeFiles(desktop);
        takeBench(desktop, QStringLiteral("BJ-00%1").arg(++m_look));
        desktop.window().workspace()->actions().find(QStringLiteral("find"))->trigger();
        QTest::keyClicks(desktop.seen<QLineEdit>("locatorField"), QStringLiteral("cover"));
        desktop.settle();
        QTest::qWait(100);
        desktop.settle();
        take(desktop, "locator");
        desktop.window().lock();
        take(desktop, "locked");
    }

    void takeAdministration(Desktop& desktop)
    {
        for (const char* button : {"addPerson", "myPassphrase", "changeRoles"}) {
            desktop.window().workspace()->go({QStringLiteral("admin"), QStringLiteral("people")});
            desktop.settle();
            desktop.seen<QPushButton>(button)->click();
            take(desktop, qPrintable(QStringLiteral("admin %1").arg(QLatin1String(button))));
        }
        for (const char* tab : {"shop", "store", "ledger"}) {
            desktop.window().workspace()->go({QStringLiteral("admin"), QLatin1String(tab)});
            desktop.settle();
            take(desktop, qPrintable(QStringLiteral("admin %1").arg(QLatin1String(tab))));
        }
        desktop.window().workspace()->go({QStringLiteral("admin"), QStringLiteral("shop")});
        desktop.settle();
        desktop.seen<QPushButton>("shopChange")->click();
        take(desktop, "admin shop change");
    }

    void takeReport(Desktop& desktop)
    {
        desktop.window().workspace()->go({QStringLiteral("documents"), {}});
        desktop.settle();
        auto* view = desktop.seen<QTableView>("list");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString().startsWith(QLatin1String("FAI")))
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        QTest::keyClick(view, Qt::Key_Return);
        desktop.settle();
        take(desktop, "document");
    }

    /// With four balloons, the first time that anybody looks.
    void takeDrawing(Desktop& desktop)
    {
        const QString cover = QStringLiteral("NIST-MTC-003/A");
        MUST(askStore(desktop, [cover](services::OpenStore& store) -> Result<> {
            const services::DrawingSheet sheet = TRY(services::drawingSheet(store, cover));
            for (int i = 0; i < 4; ++i)
                TRY(services::placeBalloon(store, sheet.characteristics.at(i).id,
                                           domain::BalloonPlace{1, 150'000 + 180'000 * i, 200'000 + 60'000 * i}));
            return {};
        }));
        desktop.window().workspace()->go({QStringLiteral("drawing"), cover});
        desktop.settle();
        if (!QTest::qWaitFor([&] { return desktop.seen<gui::DrawingView>("drawingView")->isDrawn(); }, 20000))
            m_pains.append(QStringLiteral("drawing: is not drawn"));
        take(desktop, "drawing");
    }

    /// The pages of documents and files with something in them.
    void takeFiles(Desktop& desktop)
    {
        const QDir documents(m_demo->path() + QStringLiteral("/documents"));
        const QString report = documents.filePath(documents.entryList({QStringLiteral("FAI*.pdf")}).value(0));
        goAndTake(desktop, {QStringLiteral("verify"), report});
        const QString inputs = m_demo->path() + QStringLiteral("/inputs/");
        goAndTake(desktop, {QStringLiteral("import"), inputs + QStringLiteral("bench.jsonl")});
        const QString lists = QStringLiteral(CLEW_TEST_DATA "/first_week/");
        goAndTake(desktop, {QStringLiteral("import"), lists + QStringLiteral("04_pruefmittel.xlsx")}, "import list");
        goAndTake(desktop, {QStringLiteral("import"), lists + QStringLiteral("08_messwerte_LB-7.xlsx")},
                  "import results");
        takeReport(desktop);
        desktop.window().workspace()->go({QStringLiteral("issue"), QStringLiteral("dhr/DEMO-LB-7/DEMO-BRL-01")});
        desktop.settle();
        desktop.seen<QPushButton>("checkReport")->click();
        desktop.settle();
        take(desktop, "issue");
        takeDrawing(desktop);
        desktop.window().workspace()->takeFiles({inputs + QStringLiteral("plans.jsonl"), report});
        QThreadPool::globalInstance()->waitForDone();
        desktop.settle();
        take(desktop, "files together");
        desktop.seen<QPushButton>("closeIncoming")->click();
    }

    /// A lock, values that pass, one that does not, and the list that is signed.
    void takeBench(Desktop& desktop, const QString& unit)
    {
        desktop.window().workspace()->go({QStringLiteral("bench"), QStringLiteral("BJ-1/") + unit});
        desktop.settle();
        take(desktop, "bench lock");
        TimedKeys keys;
        keys.burst(QStringLiteral("G:AG-014"));
        desktop.settle();
        for (const char* value : {"12.0034", "10.5041"}) {
            keys.typed(QString::fromLatin1(value));
            take(desktop, qPrintable(QStringLiteral("bench typed %1").arg(QString::fromLatin1(value))));
            keys.enter();
            desktop.settle();
        }
        take(desktop, "bench out of tolerance");
        desktop.window().workspace()->actions().find(QStringLiteral("bench_again"))->trigger();
        desktop.settle();
        take(desktop, "bench reason");
        keys.press(Qt::Key_Escape, Qt::NoModifier, QString(), 300);
        desktop.settle();
    }

    /// A draft, how an item is measured, a plan to be made, and what is signed.
    void takePlans(Desktop& desktop)
    {
        goAndTake(desktop, {QStringLiteral("plans"), QStringLiteral("IP-32")});
        for (const auto& [button, name] : {std::pair{"editItem", "plan item"}, std::pair{"newPlan", "new plan"},
                                           std::pair{"releasePlan", "release"}}) {
            desktop.window().workspace()->go({QStringLiteral("home"), {}});
            desktop.window().workspace()->go({QStringLiteral("plans"), QStringLiteral("IP-32")});
            desktop.settle();
            desktop.seen<QPushButton>(button)->click();
            take(desktop, name);
        }
        goAndTake(desktop, {QStringLiteral("plans"), QStringLiteral("IP-B")}, "plan of a bore");
        desktop.seen<QTableView>("planItems")->selectRow(1);
        desktop.seen<QPushButton>("finishBudget")->click();
        desktop.settle();
        take(desktop, "finish");
    }

    /// A tray with its pieces, what came of the bar, and the acts that ask most.
    void takeLots(Desktop& desktop)
    {
        const auto tab = [&](int index) {
            desktop.window().workspace()->currentPage()->findChild<QTabWidget*>()->setCurrentIndex(index);
        };
        goAndTake(desktop, {QStringLiteral("lots"), QStringLiteral("type=material")}, "lots");
        goAndTake(desktop, {QStringLiteral("lots"), QStringLiteral("FTRAY-1")}, "lot");
        tab(3);
        take(desktop, "lot pieces");
        desktop.seen<QPushButton>("lotInspect")->click();
        take(desktop, "lot inspect");
        desktop.window().workspace()->go({QStringLiteral("lots"), QStringLiteral("FBAR-1")});
        desktop.settle();
        tab(2);
        desktop.seen<QPushButton>("lotCut")->click();
        take(desktop, "lot cut");
        tab(0);
    }

    void takeCertificates(Desktop& desktop)
    {
        desktop.window().workspace()->go({QStringLiteral("certificates"), QStringLiteral("F-77")});
        desktop.settle();
        QTest::qWait(200); // its pages are drawn beside
        take(desktop, "certificate");
        desktop.seen<QPushButton>("certificateAdd")->click();
        take(desktop, "certificate new");
        goAndTake(desktop, {QStringLiteral("certificates"), QStringLiteral("specifications")}, "specifications");
        goAndTake(desktop, {QStringLiteral("certificates"), QStringLiteral("evidence")}, "evidence");
    }

    /// A program that a person changed by one line.
    void takePrograms(Desktop& desktop)
    {
        const QString name = QStringLiteral("NIST_MTC_CRADA_COVER_REV-A");
        goAndTake(desktop, {QStringLiteral("programs"), name}, "program");
        QFile known(m_demo->path() + QStringLiteral("/inputs/") + name + QStringLiteral(".NC"));
        QVERIFY(known.open(QIODevice::ReadOnly));
        QByteArray text = known.readAll();
        text.insert(text.indexOf('\n', text.size() / 2) + 1, "(CHANGED AT THE MACHINE)\r\n");
        const QTemporaryDir stick;
        QFile changed(stick.filePath(name + QStringLiteral(".NC")));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
        changed.close();
        qobject_cast<gui::ProgramsPage*>(desktop.window().workspace()->currentPage())->check(changed.fileName());
        desktop.settle();
        take(desktop, "program difference");
    }

    /// A box with pieces that may leave and one that may not, and a delivery.
    void takeShipping(Desktop& desktop)
    {
        goAndTake(desktop, {QStringLiteral("shipping"), {}}, "shipping");
        for (const char* scan : {"(240)FH-1(21)FH-001", "(240)FH-1(21)FH-002", "FH-1/FH-003"}) {
            desktop.seen<QLineEdit>("pickScan")->setText(QString::fromLatin1(scan));
            desktop.seen<QPushButton>("pickNow")->click();
            desktop.settle();
        }
        take(desktop, "shipping box");
        goAndTake(desktop, {QStringLiteral("shipping"), QStringLiteral("L-4711")}, "delivery");
    }

    /// Labels of a tray's pieces, and a traveller with what came back on it.
    void takeLabels(Desktop& desktop)
    {
        desktop.window().workspace()->go({QStringLiteral("labels"), QStringLiteral("unit/FH-1/FH-001..FH-003")});
        desktop.settle();
        desktop.seen<QLineEdit>("labelReason")->setText(QStringLiteral("torn off"));
        desktop.seen<QPushButton>("printLabels")->click();
        desktop.settle();
        desktop.seen<QLineEdit>("labelScan")->setText(QStringLiteral("(240)FH-1(21)FH-001"));
        QTest::keyClick(desktop.seen<QLineEdit>("labelScan"), Qt::Key_Return);
        desktop.settle();
        QTest::qWait(200); // its pages are drawn beside
        take(desktop, "labels");
        desktop.window().workspace()->go({QStringLiteral("labels"), QStringLiteral("traveller/FTRAY-1")});
        desktop.settle();
        desktop.seen<QPushButton>("makeTraveller")->click();
        desktop.seen<QPushButton>("enterTraveller")->click();
        desktop.settle();
        QTest::qWait(200);
        take(desktop, "traveller");
    }

    QString firstReport() const
    {
        const QDir documents(m_demo->path() + QStringLiteral("/documents"));
        return documents.filePath(documents.entryList({QStringLiteral("FAI*.pdf")}).value(0));
    }

    /// One that failed, tab by tab, and a calibration that is typed in.
    void takeGauges(Desktop& desktop)
    {
        goAndTake(desktop, {QStringLiteral("gauges"), QStringLiteral("GF-1")});
        auto* tabs = desktop.seen<QTabWidget>("gaugeTabs");
        for (int i = 1; i < 4; ++i) {
            tabs->setCurrentIndex(i);
            desktop.settle();
            take(desktop, qPrintable(QStringLiteral("gauge tab %1").arg(i)));
        }
        desktop.seen<QPushButton>("masterCheck")->click();
        take(desktop, "gauge check");
        QTest::keyClick(desktop.seen<QLineEdit>("checkDeviation"), Qt::Key_Escape);
        desktop.seen<QPushButton>("newCalibration")->click();
        take(desktop, "new calibration");
        QTest::keyClick(desktop.seen<QLineEdit>("calibrationDue"), Qt::Key_Escape);
        goAndTake(desktop, {QStringLiteral("impact"), QStringLiteral("gauge/GF-1")});
        desktop.seen<QPushButton>("impactRun")->click();
        desktop.settle();
        take(desktop, "impact found");
        desktop.seen<QPushButton>("impactKeep")->click();
        desktop.settle();
        desktop.seen<QTableView>("impactChanges")->selectAll();
        desktop.seen<QPushButton>("impactDecide")->click();
        take(desktop, "impact decision");
    }

    void takeStudies(Desktop& desktop)
    {
        goAndTake(desktop, {QStringLiteral("studies"), {}});
        desktop.seen<QPushButton>("newStudy")->click();
        take(desktop, "new study");
        QTest::keyClick(desktop.seen<QLineEdit>("studyGauge"), Qt::Key_Escape);
        goAndTake(desktop, {QStringLiteral("studies"), QStringLiteral("capability")}, "capability");
        desktop.seen<QLineEdit>("capabilityPart")->setText(QStringLiteral("CP-1"));
        desktop.seen<QLineEdit>("capabilityBalloon")->setText(QStringLiteral("2"));
        desktop.seen<QComboBox>("capabilityModel")->setCurrentIndex(1); // normal: there is no plan that fixes one
        desktop.seen<QPushButton>("capabilityRun")->click();
        desktop.settle();
        take(desktop, "capability answer");
    }

    static QString nameOfFirst(Desktop& desktop, domain::Kind kind)
    {
        QString number;
        desktop.window().store()->read(
            &desktop.window(),
            [kind](services::OpenStore& store, Progress&) {
                return services::rowsOf(store, {kind, {}, {}, {}, false}, 0, 1);
            },
            [&](const Result<QList<services::ListedRow>>& rows) { number = MUST(rows).first().cells.first(); });
        desktop.settle();
        return number;
    }

    void takeDossier(Desktop& desktop, const QString& unit)
    {
        goAndTake(desktop, {QStringLiteral("unit"), unit});
        auto* tabs = desktop.window().workspace()->currentPage()->findChild<QTabWidget*>();
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            take(desktop, qPrintable(QStringLiteral("unit tab %1").arg(i)));
        }
    }

    void goAndTake(Desktop& desktop, const gui::Place& place, const char* name = nullptr)
    {
        desktop.window().workspace()->go(place);
        QThreadPool::globalInstance()->waitForDone();
        desktop.settle();
        if (const QString trouble = desktop.window().workspace()->messages().text(); !trouble.isEmpty())
            m_pains.append(QStringLiteral("%1: says “%2”").arg(place.address(), trouble));
        take(desktop, name ? name : qPrintable(place.page));
    }

    /// Pages of a PDF are drawn on a thread of their own, once they have come into sight.
    static bool arePagesDrawn(Desktop& desktop)
    {
        const auto views = desktop.window().findChildren<gui::PdfView*>();
        return std::all_of(views.begin(), views.end(), [](const gui::PdfView* view) {
            return !view->isVisible() || view->pageCount() == 0 || view->isDrawn();
        });
    }

    /// Every page has room on a small screen, the Bench on the tablet's that it is made for.
    static bool fits(Desktop& desktop, QSize needed)
    {
        constexpr int tabletHeight = 768;
        const gui::Workspace* workspace = desktop.window().workspace();
        const bool isBench = workspace && workspace->place().page == QLatin1String("bench");
        return needed.width() <= tourSize.width() && needed.height() <= (isBench ? tabletHeight : tourSize.height());
    }

    void take(Desktop& desktop, const char* name)
    {
        QCoreApplication::processEvents();
        desktop.window().grab(); // pages are asked for where they are painted
        if (!QTest::qWaitFor([&] { return arePagesDrawn(desktop); }, 20000))
            m_pains.append(QStringLiteral("%1: pages of a document are not drawn").arg(QString::fromLatin1(name)));
        const QImage picture = desktop.window().grab().toImage();
        m_sheet.add(QString::fromLatin1(name), picture);
        if (const QSize needs = desktop.window().minimumSizeHint(); !m_isPseudo && !fits(desktop, needs))
            m_pains.append(
                QStringLiteral("%1: needs %2 x %3").arg(QString::fromLatin1(name)).arg(needs.width()).arg(needs.height()));
        constexpr int littleWork = 80;       // as PNG the same picture, packed less tightly
        if (picture.devicePixelRatio() == 1) // twice as large it is on the sheet of all
            picture.save(m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png")), "PNG", littleWork);
        for (const QString& pain : picturePains(desktop.window()))
            m_pains.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), pain));
        constexpr int emptyColours = 24;
        if (coloursIn(picture) < emptyColours)
            m_pains.append(QStringLiteral("%1: is empty").arg(QString::fromLatin1(name)));
    }

    std::unique_ptr<DemoFolder> m_demo;
    QDir m_folder;
    int m_look = 0;
    bool m_isPseudo = false; ///< its long words ask for more room than any language does
    ContactSheet m_sheet;
    QStringList m_pains;
};

QTEST_MAIN(TestPictureTour)
#include "tst_picture_tour.moc"
