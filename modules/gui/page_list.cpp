// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/page_list.h"

#include "gui/admin_page.h"
#include "gui/bench_page.h"
#include "gui/budgets_page.h"
#include "gui/certificates_page.h"
#include "gui/document_page.h"
#include "gui/drawing_page.h"
#include "gui/event_page.h"
#include "gui/finish_page.h"
#include "gui/gauges_page.h"
#include "gui/home_page.h"
#include "gui/impact_page.h"
#include "gui/import_page.h"
#include "gui/issue_page.h"
#include "gui/keys_page.h"
#include "gui/labels_page.h"
#include "gui/list_page.h"
#include "gui/lots_page.h"
#include "gui/measurements_page.h"
#include "gui/plans_page.h"
#include "gui/programs_page.h"
#include "gui/recall_page.h"
#include "gui/record_page.h"
#include "gui/settings_page.h"
#include "gui/shipping_page.h"
#include "gui/station_gauges_page.h"
#include "gui/studies_page.h"
#include "gui/trace_page.h"
#include "gui/unit_page.h"

#include <QCoreApplication>

namespace clew::gui {

namespace {

QString pageWord(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

template<typename T>
std::function<Page*(Desk&, QWidget*)> makes()
{
    return [](Desk& desk, QWidget* parent) { return new T(desk, parent); };
}

std::function<Page*(Desk&, QWidget*)> makesList(const QString& id, const QString& title, domain::Kind kind,
                                                const QStringList& filters)
{
    return [=](Desk& desk, QWidget* parent) { return new ListPage(desk, id, title, kind, filters, parent); };
}

PageEntry home()
{
    const QString id = QStringLiteral("home");
    return {id, pageWord(QT_TRANSLATE_NOOP("Pages", "Home")), id, id, makes<HomePage>()};
}

PageEntry admin()
{
    const QString id = QStringLiteral("admin");
    return {id, pageWord(QT_TRANSLATE_NOOP("Pages", "Administration")), QStringLiteral("person"), id,
            makes<AdminPage>()};
}

PageEntry bench()
{
    const QString id = QStringLiteral("bench");
    return {id, pageWord(QT_TRANSLATE_NOOP("Pages", "Bench")), id, id, makes<BenchPage>()};
}

PageEntry stationGauges()
{
    return {QStringLiteral("station_gauges"), pageWord(QT_TRANSLATE_NOOP("Pages", "Gauges of this station")),
            QStringLiteral("gauges"), QStringLiteral("bench"), makes<StationGaugesPage>()};
}

PageEntry units()
{
    const QString id = QStringLiteral("units");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Units"));
    return {id,
            title,
            id,
            id,
            makesList(id, title, domain::Kind::Unit,
                      {QStringLiteral("part"), QStringLiteral("state"), QStringLiteral("lot")}),
            {domain::Kind::Unit}};
}

PageEntry nonconformities()
{
    const QString id = QStringLiteral("nonconformities");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Nonconformities"));
    return {id,
            title,
            QStringLiteral("nonconformity"),
            id,
            makesList(id, title, domain::Kind::Nonconformity, {QStringLiteral("disposition")}),
            {domain::Kind::Nonconformity}};
}

PageEntry holds()
{
    const QString id = QStringLiteral("holds");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Holds"));
    return {id, title, QStringLiteral("hold"), id, makesList(id, title, domain::Kind::Hold, {}), {domain::Kind::Hold}};
}

PageEntry inspections()
{
    const QString id = QStringLiteral("inspections");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Inspections"));
    return {id,
            title,
            QStringLiteral("inspection"),
            id,
            makesList(id, title, domain::Kind::Inspection, {QStringLiteral("stage"), QStringLiteral("state")}),
            {domain::Kind::Inspection}};
}

PageEntry measurements()
{
    const QString id = QStringLiteral("measurements");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Measurements"));
    const auto make = [title](Desk& desk, QWidget* parent) { return new MeasurementsPage(desk, title, parent); };
    return {id, title, id, id, make};
}

PageEntry trace()
{
    const QString id = QStringLiteral("trace");
    return {id, pageWord(QT_TRANSLATE_NOOP("Pages", "Trace")), id, id, makes<TracePage>()};
}

PageEntry recallEntry()
{
    const QString id = QStringLiteral("recall");
    return {id, pageWord(QT_TRANSLATE_NOOP("Pages", "Recall")), id, id, makes<RecallPage>()};
}

PageEntry unit()
{
    return {QStringLiteral("unit"),  pageWord(QT_TRANSLATE_NOOP("Pages", "Unit")),
            QStringLiteral("units"), QStringLiteral("units"),
            makes<UnitPage>(),       {},
            {domain::Kind::Unit}};
}

PageEntry lots()
{
    const QString id = QStringLiteral("lots");
    return {id,
            pageWord(QT_TRANSLATE_NOOP("Pages", "Lots")),
            QStringLiteral("materials"),
            id,
            makes<LotsPage>(),
            {domain::Kind::Lot},
            {domain::Kind::Lot}};
}

PageEntry certificates()
{
    const QString id = QStringLiteral("certificates");
    return {id,
            pageWord(QT_TRANSLATE_NOOP("Pages", "Certificates")),
            QStringLiteral("info"),
            id,
            makes<CertificatesPage>(),
            {domain::Kind::Certificate},
            {domain::Kind::Certificate}};
}

PageEntry programs()
{
    const QString id = QStringLiteral("programs");
    return {id,
            pageWord(QT_TRANSLATE_NOOP("Pages", "Programs")),
            id,
            id,
            makes<ProgramsPage>(),
            {domain::Kind::Program},
            {domain::Kind::Program}};
}

PageEntry shippingEntry()
{
    const QString id = QStringLiteral("shipping");
    return {id,
            pageWord(QT_TRANSLATE_NOOP("Pages", "Shipping")),
            id,
            id,
            makes<ShippingPage>(),
            {domain::Kind::Shipment},
            {domain::Kind::Shipment}};
}

PageEntry labelsEntry()
{
    return {QStringLiteral("labels"), pageWord(QT_TRANSLATE_NOOP("Pages", "Labels and travellers")),
            QStringLiteral("print"), QStringLiteral("lots"), makes<LabelsPage>()};
}

PageEntry plans()
{
    const QString id = QStringLiteral("plans");
    return {
        id, pageWord(QT_TRANSLATE_NOOP("Pages", "Plans")), id, id, makes<PlansPage>(), {domain::Kind::InspectionPlan}};
}

PageEntry gauges()
{
    const QString id = QStringLiteral("gauges");
    return {id,
            pageWord(QT_TRANSLATE_NOOP("Pages", "Gauges")),
            id,
            id,
            makes<GaugesPage>(),
            {domain::Kind::Gauge},
            {domain::Kind::Gauge}};
}

PageEntry impact()
{
    return {QStringLiteral("impact"),
            pageWord(QT_TRANSLATE_NOOP("Pages", "Failure of a gauge")),
            QStringLiteral("gauges"),
            QStringLiteral("gauges"),
            makes<ImpactPage>(),
            {},
            {domain::Kind::ImpactAssessment}};
}

PageEntry studies()
{
    return {QStringLiteral("studies"), pageWord(QT_TRANSLATE_NOOP("Pages", "Studies")),
            QStringLiteral("gauges"),  QStringLiteral("gauges"),
            makes<StudiesPage>(),      {domain::Kind::GaugeStudy},
            {domain::Kind::GaugeStudy}};
}

PageEntry budgets()
{
    return {QStringLiteral("budgets"), pageWord(QT_TRANSLATE_NOOP("Pages", "Budgets")),
            QStringLiteral("plans"),   QStringLiteral("plans"),
            makes<BudgetsPage>(),      {domain::Kind::Budget}};
}

PageEntry finish()
{
    return {QStringLiteral("finish"), pageWord(QT_TRANSLATE_NOOP("Pages", "Before finishing")), QStringLiteral("plans"),
            QStringLiteral("plans"), makes<FinishPage>()};
}

PageEntry documents()
{
    const QString id = QStringLiteral("documents");
    const QString title = pageWord(QT_TRANSLATE_NOOP("Pages", "Reports"));
    const auto make = [title](Desk& desk, QWidget* parent) { return new ReportsPage(desk, title, parent); };
    return {id, title, QStringLiteral("reports"), id, make, {domain::Kind::Document}};
}

PageEntry document()
{
    return {QStringLiteral("document"), pageWord(QT_TRANSLATE_NOOP("Pages", "Document")),
            QStringLiteral("reports"),  QStringLiteral("documents"),
            makes<DocumentPage>(),      {},
            {domain::Kind::Document}};
}

PageEntry issueEntry()
{
    return {QStringLiteral("issue"), pageWord(QT_TRANSLATE_NOOP("Pages", "Issue a report")), QStringLiteral("new"),
            QStringLiteral("documents"), makes<IssuePage>()};
}

PageEntry drawing()
{
    return {QStringLiteral("drawing"), pageWord(QT_TRANSLATE_NOOP("Pages", "Drawing")), QStringLiteral("reports"),
            QStringLiteral("documents"), makes<DrawingPage>()};
}

PageEntry verifyEntry()
{
    return {QStringLiteral("verify"), pageWord(QT_TRANSLATE_NOOP("Pages", "Check a PDF")), QStringLiteral("signature"),
            QStringLiteral("documents"), makes<VerifyPage>()};
}

PageEntry importEntry()
{
    return {QStringLiteral("import"),
            pageWord(QT_TRANSLATE_NOOP("Pages", "Import")),
            QStringLiteral("open"),
            {},
            makes<ImportPage>()};
}

PageEntry hold()
{
    const QString list = QStringLiteral("holds");
    return {QStringLiteral("hold"), pageWord(QT_TRANSLATE_NOOP("Pages", "Hold")),
            QStringLiteral("hold"), list,
            makes<HoldPage>(),      {},
            {domain::Kind::Hold}};
}

PageEntry nonconformity()
{
    const QString list = QStringLiteral("nonconformities");
    return {QStringLiteral("nonconformity"), pageWord(QT_TRANSLATE_NOOP("Pages", "Nonconformity")),
            QStringLiteral("nonconformity"), list,
            makes<NonconformityPage>(),      {},
            {domain::Kind::Nonconformity}};
}

PageEntry record()
{
    return {QStringLiteral("record"),
            pageWord(QT_TRANSLATE_NOOP("Pages", "Record")),
            QStringLiteral("info"),
            {},
            makes<RecordPage>()};
}

PageEntry keys()
{
    return {QStringLiteral("keys"),
            pageWord(QT_TRANSLATE_NOOP("Pages", "Keys")),
            QStringLiteral("keys"),
            {},
            makes<KeysPage>()};
}

PageEntry settingsEntry()
{
    return {QStringLiteral("settings"),
            pageWord(QT_TRANSLATE_NOOP("Pages", "Settings")),
            QStringLiteral("settings"),
            {},
            makes<SettingsPage>()};
}

} // namespace

QList<PageEntry> pageList()
{
    return {home(),          bench(),       units(),       inspections(),  nonconformities(),
            holds(),         trace(),       recallEntry(), lots(),         certificates(),
            shippingEntry(), programs(),    plans(),       gauges(),       measurements(),
            documents(),     admin(),       document(),    issueEntry(),   drawing(),
            verifyEntry(),   importEntry(), unit(),        hold(),         nonconformity(),
            impact(),        studies(),     budgets(),     finish(),       record(),
            stationGauges(), labelsEntry(), keys(),        settingsEntry()};
}

Place listPlaceOf(domain::Kind kind)
{
    for (const PageEntry& page : pageList()) {
        if (page.lists.contains(kind))
            return {page.id, {}};
    }
    return {QStringLiteral("home"), {}};
}

Place placeOf(domain::Kind kind, const QString& name)
{
    for (const PageEntry& page : pageList()) {
        if (page.opens.contains(kind))
            return {page.id, name};
    }
    return {QStringLiteral("record"), QString::fromLatin1(domain::kindName(kind)) + QLatin1Char('/') + name};
}

} // namespace clew::gui
