// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver.h"
#include "services/trace_service.h"
#include "store/act.h"
#include "support/query_plans.h"
#include "support/temp_store.h"

#include <QJsonDocument>

using namespace clew;
using namespace clew::services;
using domain::Direction;

namespace {

const char* const shop = R"json(
{"kind":"customer","id":"C1"}
{"kind":"part","number":"LB-7","revision":"D","customer":"C1"}
{"kind":"part","number":"SET-1","revision":"A"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"person","id":"a.frey","name":"Anna Frey"}
{"kind":"person","id":"m.roth"}
{"kind":"program","name":"NC4471","revision":"7"}
{"kind":"program","name":"NC4471","revision":"8"}
{"kind":"program","name":"NC9000","revision":"1"}
{"kind":"gauge","id":"AG-014","type":"air gauge"}
{"kind":"gauge","id":"P2","type":"probe"}
{"kind":"heat","number":"55-2210","material":"Ti-6Al-4V ELI"}
{"kind":"work_order","number":"WO-1","part":"LB-7","revision":"D","customer_order":"PO-77"}
{"kind":"lot","number":"HT-8841","heat":"55-2210","quantity":"10","unit_of_measure":"pcs","state":"accepted"}
{"kind":"lot","number":"HT-8842","quantity":"3","unit_of_measure":"m"}
{"kind":"lot","number":"TRAY-1","type":"production","part":"LB-7","revision":"D","work_order":"WO-1"}
{"kind":"lot","number":"DUP","supplier":"S1"}
{"kind":"lot","number":"DUP","supplier":"S2"}
{"kind":"lot_edge","from":"HT-8841","to":"TRAY-1","relation":"made_from","quantity":"4","unit_of_measure":"pcs","time":"2026-03-05T07:00:00Z"}
{"kind":"certificate","number":"C-2201","type":"3.1","lot":"HT-8841"}
{"kind":"certificate","number":"C-HEAT","type":"3.1","heat":"55-2210"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","location":"rack 3"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","lot":"TRAY-1","serialized":"2026-03-06T09:00:00Z","work_order":"WO-1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-3","lot":"TRAY-1","serialized":"2026-03-06T12:00:00Z","work_order":"WO-1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-4"}
{"kind":"unit","part":"SET-1","revision":"A","serial":"S-1","state":"shipped"}
{"kind":"unit","part":"SET-1","revision":"A","serial":"S-2","location":"cell 2"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-1"},"lot":"HT-8841","quantity":"1","unit_of_measure":"pcs"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-4"},"lot":"HT-8841","alternatives":"a"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-4"},"lot":"HT-8842","alternatives":"a"}
{"kind":"assembly","parent":{"part":"SET-1","serial":"S-2"},"child":{"part":"LB-7","serial":"BRL-2"},"from":"2026-03-07T08:00:00Z","to":"2026-03-08T08:00:00Z"}
{"kind":"assembly","parent":{"part":"SET-1","serial":"S-1"},"child":{"part":"LB-7","serial":"BRL-2"},"from":"2026-03-08T09:00:00Z"}
{"kind":"operation_run","unit":{"part":"LB-7","serial":"BRL-1"},"operation":"20","machine":"Lathe 2","program":{"name":"NC4471","revision":"7"},"person":"a.frey","start":"2026-03-06T08:00:00Z","end":"2026-03-06T08:04:00Z"}
{"kind":"operation_run","lot":"TRAY-1","operation":"10","machine":"Lathe 1","program":{"name":"NC4471","revision":"8"},"start":"2026-03-06T07:00:00Z","end":"2026-03-06T08:00:00Z"}
{"kind":"operation_run","lot":"TRAY-1","operation":"30","machine":"Lathe 2","program":{"name":"NC9000","revision":"1"},"start":"2026-03-06T10:00:00Z","end":"2026-03-06T11:00:00Z"}
{"kind":"operation_run","unit":{"part":"LB-7","serial":"BRL-4"},"operation":"20","machine":"Lathe 2"}
{"kind":"measurement","unit":{"part":"LB-7","serial":"BRL-1"},"balloon":"2","value":"10.5004","unit_of_measure":"mm","gauge":"AG-014","chain":"probe=P2","person":"m.roth","time":"2026-03-07T10:00:00Z"}
{"kind":"measurement","unit":{"part":"LB-7","serial":"BRL-3"},"balloon":"2","value":"10.5004","unit_of_measure":"mm","gauge":"AG-014","person":"m.roth","day":"2026-03-09"}
{"kind":"heat","number":"H-M"}
{"kind":"lot","number":"M-1","type":"production","part":"LB-7","revision":"D","heat":"H-M"}
{"kind":"lot","number":"M-2","type":"production","part":"LB-7","revision":"D","heat":"H-M"}
{"kind":"lot","number":"MIX","type":"production","part":"LB-7","revision":"D"}
{"kind":"lot_edge","from":"M-1","to":"MIX","relation":"merge"}
{"kind":"lot_edge","from":"M-2","to":"MIX","relation":"merge"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"MIX-1","lot":"MIX"}
{"kind":"shipment","number":"DN-9","customer":"K","consignee":"K, Ulm","address":"Hafengasse 1, 89073 Ulm","order":"PO-77","date":"2026-03-10","units":[{"part":"SET-1","serial":"S-1"}],"lots":[{"lot":"HT-8842"}]}
)json";

QString serials(const TraceReport& report)
{
    QStringList list;
    for (const TracedUnit& unit : report.units)
        list.append(unit.serial + (unit.certain ? QString() : QStringLiteral("?")));
    list.sort();
    return list.join(QLatin1Char(' '));
}

template<typename Record>
QString numbers(const QList<Traced<Record>>& list)
{
    QStringList names;
    for (const auto& traced : list)
        names.append(traced.record.number);
    names.sort();
    return names.join(QLatin1Char(' '));
}

std::optional<Instant> at(const char* text)
{
    return *text ? std::optional(MUST(Instant::parse(QLatin1String(text)))) : std::nullopt;
}

} // namespace

class TestTraceService final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = std::make_unique<test::TempStore>();
        m_records = std::make_unique<store::Records>(m_store->database(), m_store->clock());
        const store::Actor actor{QStringLiteral("m.roth"), QStringLiteral("inspector"), QStringLiteral("bench-1")};
        auto act =
            MUST(store::Act::begin(*m_records, m_store->clock(), actor, ledger::Act::Import, QStringLiteral("a shop")));
        DraftSaver saver(*m_records, m_store->clock(), QStringLiteral("file"));
        for (const QByteArray& line : QByteArray(shop).trimmed().split('\n')) {
            exchange::Draft draft;
            draft.fields = QJsonDocument::fromJson(line).object();
            draft.kind = draft.fields.take(QStringLiteral("kind")).toString();
            QVERIFY_RESULT(saver.save(draft));
        }
        for (const Problem& problem : saver.problems())
            QVERIFY2(problem.severity == Problem::Severity::Warning, qPrintable(problem.message));
        QVERIFY_RESULT(act.commit());
    }
    void cleanupTestCase()
    {
        m_records.reset();
        m_store.reset();
    }

    void reachesTheUnitsOf_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("units");
        const auto row = [](const char* title, TraceOf of, const char* name, const char* from, const char* to,
                            const char* units) {
            QTest::newRow(title) << static_cast<int>(of) << QString::fromUtf8(name) << QString::fromLatin1(from)
                                 << QString::fromLatin1(to) << QString::fromLatin1(units);
        };
        const char* const all = "BRL-1 BRL-2 BRL-3 BRL-4? S-1 S-2";
        row("a heat", TraceOf::Heat, "55-2210", "", "", all);
        row("a certificate of a lot", TraceOf::Certificate, "C-2201", "", "", all);
        row("a certificate of a heat", TraceOf::Certificate, "C-HEAT", "", "", all);
        row("a lot", TraceOf::Lot, "HT-8841", "", "", all);
        row("a lot that is only perhaps in", TraceOf::Lot, "HT-8842", "", "", "BRL-4?");
        row("one of two merged lots", TraceOf::Lot, "M-1", "", "", "MIX-1?");
        row("the heat of both merged lots", TraceOf::Heat, "H-M", "", "", "MIX-1");
        row("a component", TraceOf::Unit, "BRL-2", "", "", "S-1 S-2");
        row("a work order", TraceOf::WorkOrder, "WO-1", "", "", "BRL-2 BRL-3 S-1 S-2");
        row("a program run after a piece left", TraceOf::Program, "NC9000", "", "", "BRL-3");
        row("a machine", TraceOf::Machine, "Lathe 1", "", "", "BRL-2 BRL-3 S-1 S-2");
        row("a machine at any time", TraceOf::Machine, "Lathe 2", "", "", "BRL-1 BRL-3 BRL-4");
        row("a machine in a window", TraceOf::Machine, "Lathe 2", "2026-03-06T08:02:00Z", "2026-03-06T09:00:00Z",
            "BRL-1 BRL-4?");
        row("a machine until", TraceOf::Machine, "Lathe 2", "", "2026-03-06T07:59:59Z", "BRL-4?");
        row("a machine from", TraceOf::Machine, "Lathe 2", "2026-03-06T11:00:00Z", "", "BRL-3 BRL-4?");
        row("a person at the lathe", TraceOf::Person, "a.frey", "", "", "BRL-1");
        row("a person who measured", TraceOf::Person, "m.roth", "", "", "BRL-1 BRL-3");
        row("a gauge", TraceOf::Gauge, "AG-014", "", "", "BRL-1 BRL-3");
        row("a gauge in a window", TraceOf::Gauge, "AG-014", "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z", "BRL-1");
        row("a gauge in a part of the day", TraceOf::Gauge, "AG-014", "2026-03-09T12:00:00Z", "2026-03-09T13:00:00Z",
            "BRL-3");
        row("a further instrument", TraceOf::Gauge, "P2", "", "", "BRL-1");
    }
    void reachesTheUnitsOf()
    {
        QFETCH(int, of);
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, units);
        TraceRequest request;
        request.of = static_cast<TraceOf>(of);
        request.name = name;
        request.direction = Direction::Forward;
        request.window = {at(qPrintable(from)), at(qPrintable(to)), {}};
        const TraceReport report = MUST(trace(request));
        QCOMPARE(serials(report), units);
        QCOMPARE(report.total(), report.units.size());
    }

    void saysWhyWhereAndForWhom()
    {
        const TraceReport report = MUST(trace(TraceOf::Heat, "55-2210"));
        QCOMPARE(unitOf(report, "BRL-1").path,
                 QStringList({QStringLiteral("heat 55-2210"), QStringLiteral("lot HT-8841"),
                              QStringLiteral("unit LB-7 BRL-1")}));
        QCOMPARE(unitOf(report, "BRL-1").place, QStringLiteral("rack 3"));
        QCOMPARE(unitOf(report, "BRL-1").customer, QStringLiteral("C1"));
        QCOMPARE(unitOf(report, "BRL-2").place, QStringLiteral("K, Ulm"));
        QCOMPARE(unitOf(report, "BRL-3").place, QString());
        QCOMPARE(unitOf(report, "S-1").customer, QStringLiteral("K"));
        QCOMPARE(unitOf(report, "S-1").state, domain::UnitState::Shipped);
        QCOMPARE(unitOf(report, "S-2").place, QStringLiteral("cell 2"));
        QCOMPARE(report.shipments.first().record.address, QStringLiteral("Hafengasse 1, 89073 Ulm"));
        QCOMPARE(report.shipments.first().path.size(), 6);
    }

    void putsTheAskedBeforeWhatItWorkedOn()
    {
        QCOMPARE(unitOf(MUST(trace(TraceOf::Machine, "Lathe 1")), "BRL-2").path,
                 QStringList({QStringLiteral("machine Lathe 1"), QStringLiteral("lot TRAY-1"),
                              QStringLiteral("unit LB-7 BRL-2")}));
        TraceRequest order{TraceOf::Order, QStringLiteral("PO-77"), {}, {}, Direction::Forward};
        QCOMPARE(unitOf(MUST(trace(order)), "BRL-2").path,
                 QStringList({QStringLiteral("order PO-77"), QStringLiteral("work order WO-1"),
                              QStringLiteral("unit LB-7 BRL-2")}));
    }

    void goesBackFromASerialToTheMelt()
    {
        const TraceReport one = MUST(trace(TraceOf::Unit, "BRL-1"));
        QCOMPARE(one.direction, Direction::Backward);
        QCOMPARE(serials(one), QString());
        QCOMPARE(numbers(one.lots), QStringLiteral("HT-8841"));
        QCOMPARE(numbers(one.heats), QStringLiteral("55-2210"));
        QCOMPARE(numbers(one.certificates), QStringLiteral("C-2201 C-HEAT"));
        QCOMPARE(one.programs.size(), 1);
        QCOMPARE(one.programs.first().revision, QStringLiteral("7"));
        QCOMPARE(one.machines, QStringList(QStringLiteral("Lathe 2")));
        QCOMPARE(one.persons.size(), 2);
        QCOMPARE(one.gauges.size(), 2);
        QCOMPARE(one.gauges.last().code, QStringLiteral("P2"));
    }

    void isCertainBehindAMergedLotOfWhatItsLotsShare()
    {
        const TraceReport report = MUST(trace(TraceOf::Unit, "MIX-1"));
        QStringList found;
        for (const auto& lot : report.lots)
            found.append(lot.record.number + (lot.certain ? QString() : QStringLiteral("?")));
        QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("MIX M-1? M-2?"));
        QCOMPARE(report.heats.size(), 1);
        QVERIFY(report.heats[0].certain);
        QCOMPARE(report.heats[0].path.join(QStringLiteral(" > ")),
                 QStringLiteral("unit LB-7 MIX-1 > lot MIX > lot M-1 > heat H-M"));
    }

    void inheritsWhatHappenedToTheLotUntilItsSerial()
    {
        const auto programsOf = [&](const char* serial) {
            QStringList names;
            const TraceReport report = MUST(trace(TraceOf::Unit, serial));
            for (const domain::Program& program : report.programs)
                names.append(program.name);
            return names.join(QLatin1Char(' '));
        };
        QCOMPARE(programsOf("BRL-2"), QStringLiteral("NC4471"));
        QCOMPARE(programsOf("BRL-3"), QStringLiteral("NC4471 NC9000"));
        QCOMPARE(programsOf("S-1"), QStringLiteral("NC4471"));
    }

    void goesBackFromADeliveryAndAnOrder()
    {
        const TraceReport delivery = MUST(trace(TraceOf::Shipment, "DN-9"));
        QCOMPARE(serials(delivery), QStringLiteral("BRL-2 S-1"));
        QCOMPARE(numbers(delivery.lots), QStringLiteral("HT-8841 HT-8842 TRAY-1"));
        QCOMPARE(numbers(delivery.shipments), QString());
        QCOMPARE(unitOf(delivery, "BRL-2").place, QStringLiteral("K, Ulm"));
        QCOMPARE(delivery.balances.size(), 0);
        const TraceReport order = MUST(trace(TraceOf::Order, "PO-77"));
        QCOMPARE(serials(order), QStringLiteral("BRL-2 BRL-3 S-1"));
        QCOMPARE(numbers(order.shipments), QStringLiteral("DN-9"));
        QCOMPARE(order.workOrders.size(), 1);
    }

    void countsRemovedComponentsUnlessAskedAsOf()
    {
        TraceRequest request{TraceOf::Unit, QStringLiteral("BRL-2"), {}, {}, Direction::Forward};
        request.asOf = at("2026-03-07T12:00:00Z");
        QCOMPARE(serials(MUST(trace(request))), QStringLiteral("S-2"));
        request.asOf = at("2026-03-08T08:30:00Z");
        QCOMPARE(serials(MUST(trace(request))), QString());
        request.asOf = at("2026-03-09T00:00:00Z");
        const TraceReport assembled = MUST(trace(request));
        QCOMPARE(serials(assembled), QStringLiteral("S-1"));
        QCOMPARE(numbers(assembled.shipments), QString());
        TraceRequest runs{TraceOf::Program, QStringLiteral("NC9000"), {}, at("2026-03-06T09:59:59Z"), {}};
        QCOMPARE(MUST(trace(runs)).lots.size(), 0);
    }

    void balancesWhatIsKnown_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QString>("balance");
        QTest::newRow("an uncertain use") << "HT-8841"
                                          << "received 10 used unknown left unknown";
        QTest::newRow("delivered without a quantity") << "HT-8842"
                                                      << "received 3 used unknown left unknown";
        QTest::newRow("made of another thing") << "TRAY-1"
                                               << "received unknown used unknown left unknown";
    }
    void balancesWhatIsKnown()
    {
        QFETCH(QString, lot);
        QFETCH(QString, balance);
        const QJsonArray balances =
            toJson(MUST(trace(TraceOf::Lot, qPrintable(lot)))).value(QStringLiteral("balances")).toArray();
        const QJsonObject own = balances.first().toObject();
        QCOMPARE(own.value(QStringLiteral("lot")).toString(), lot);
        const auto text = [&](const char* name) { return own.value(QLatin1String(name)).toString(); };
        QCOMPARE(QStringLiteral("received %1 used %2 left %3").arg(text("received"), text("used"), text("left")),
                 balance);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* title, TraceOf of, const char* name, const char* code, const char* says) {
            QTest::newRow(title) << static_cast<int>(of) << QString::fromLatin1(name) << QString::fromLatin1(code)
                                 << QString::fromLatin1(says);
        };
        row("an unknown lot", TraceOf::Lot, "HT-9999", "not_found", "HT-9999");
        row("an unknown machine", TraceOf::Machine, "Lathe 9", "not_found", "Lathe 9");
        row("an unknown order", TraceOf::Order, "PO-78", "not_found", "PO-78");
        row("a name of two lots", TraceOf::Lot, "DUP", "conflict", "DUP (S1); DUP (S2)");
        row("a name of two programs", TraceOf::Program, "NC4471", "conflict", "NC4471 7; NC4471 8");
        row("no name", TraceOf::Lot, "", "invalid", "lot");
    }
    void refuses()
    {
        QFETCH(int, of);
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const auto refused = trace(TraceRequest{static_cast<TraceOf>(of), name, {}, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(codeName(refused.error().code), code);
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }

    void takesAWholeNaturalKeyAsAnObject()
    {
        const QJsonObject program{{QStringLiteral("name"), QStringLiteral("NC4471")},
                                  {QStringLiteral("revision"), QStringLiteral("8")}};
        QCOMPARE(serials(MUST(trace(TraceRequest{TraceOf::Program, program, {}, {}, {}}))),
                 QStringLiteral("BRL-2 BRL-3 S-1 S-2"));
    }

    void refusesAWindowWhereNothingWasDone()
    {
        TraceRequest request{TraceOf::Lot, QStringLiteral("HT-8841"), {}, {}, {}};
        request.window.from = at("2026-03-06T00:00:00Z");
        const auto refused = trace(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
    }

    void findsNothingOfAProgramOutsideItsTime()
    {
        TraceRequest request{TraceOf::Program, QStringLiteral("NC9000"), {}, {}, {}};
        request.window.from = at("2027-01-01T00:00:00Z");
        const TraceReport report = MUST(trace(request));
        QCOMPARE(report.total(), 0);
        QCOMPARE(report.lots.size(), 0);
    }

    void writesTheJsonThatIsDocumented()
    {
        const QJsonObject json = toJson(MUST(trace(TraceOf::Lot, "HT-8841")));
        for (const char* name : {"units", "lots", "certificates", "programs", "gauges", "shipments"})
            QVERIFY2(json.value(QLatin1String(name)).isArray(), name);
        QCOMPARE(json.value(QStringLiteral("total")).toInteger(), 6);
        QVERIFY(json.value(QStringLiteral("elapsed_ms")).toDouble() > 0);
        const QJsonObject unit = json.value(QStringLiteral("units")).toArray().first().toObject();
        QCOMPARE(unit.value(QStringLiteral("serial")).toString(), QStringLiteral("BRL-1"));
        QCOMPARE(unit.value(QStringLiteral("part")).toString(), QStringLiteral("LB-7"));
        QCOMPARE(unit.value(QStringLiteral("revision")).toString(), QStringLiteral("D"));
        QCOMPARE(unit.value(QStringLiteral("state")).toString(), QStringLiteral("in_process"));
        QCOMPARE(unit.value(QStringLiteral("customer")).toString(), QStringLiteral("C1"));
        QCOMPARE(unit.value(QStringLiteral("path")).toArray().first().toString(), QStringLiteral("lot HT-8841"));
        const QJsonObject shipment = json.value(QStringLiteral("shipments")).toArray().first().toObject();
        QCOMPARE(shipment.value(QStringLiteral("number")).toString(), QStringLiteral("DN-9"));
        QCOMPARE(shipment.value(QStringLiteral("date")).toString(), QStringLiteral("2026-03-10"));
        QCOMPARE(shipment.value(QStringLiteral("consignee")).toString(), QStringLiteral("K, Ulm"));
        QVERIFY(shipment.value(QStringLiteral("address")).toString().contains(QStringLiteral("Ulm")));
    }

    void asksEveryQuestionByIndex()
    {
        m_records.reset(); // a connection that has asked nothing yet
        m_store->reopen();
        m_records = std::make_unique<store::Records>(m_store->database(), m_store->clock());
        const QList<std::pair<TraceOf, const char*>> starts{
            {TraceOf::Lot, "HT-8841"},        {TraceOf::Lot, "DUP"},        {TraceOf::Heat, "55-2210"},
            {TraceOf::Certificate, "C-HEAT"}, {TraceOf::Program, "NC9000"}, {TraceOf::WorkOrder, "WO-1"},
            {TraceOf::Machine, "Lathe 2"},    {TraceOf::Person, "m.roth"},  {TraceOf::Gauge, "P2"},
            {TraceOf::Unit, "S-1"},           {TraceOf::Shipment, "DN-9"},  {TraceOf::Order, "PO-77"}};
        for (const auto& [of, name] : starts) {
            for (const Direction direction : {Direction::Forward, Direction::Backward})
                (void)trace(TraceRequest{of, QString::fromLatin1(name), {}, {}, direction});
        }
        const QStringList questions = test::preparedQuestions(m_store->database());
        QVERIFY(questions.size() > 40);
        for (const QString& sql : questions) {
            const QStringList scans = test::tableScans(m_store->database(), sql);
            QVERIFY2(scans.isEmpty(), qPrintable(sql + QLatin1Char('\n') + scans.join(QLatin1Char('\n'))));
        }
    }

private:
    Result<TraceReport> trace(const TraceRequest& request)
    {
        return TraceService(*m_records).trace(request, m_progress);
    }
    Result<TraceReport> trace(TraceOf of, const char* name)
    {
        return trace(TraceRequest{of, QString::fromUtf8(name), {}, {}, {}});
    }
    static TracedUnit unitOf(const TraceReport& report, const char* serial)
    {
        for (const TracedUnit& unit : report.units) {
            if (unit.serial == QLatin1String(serial))
                return unit;
        }
        qFatal("the trace did not reach %s", serial);
    }

    std::unique_ptr<test::TempStore> m_store;
    std::unique_ptr<store::Records> m_records;
    SilentProgress m_progress;
};

QTEST_GUILESS_MAIN(TestTraceService)
#include "tst_trace_service.moc"
