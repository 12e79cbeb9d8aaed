// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/random_shop.h"

#include "base/instant.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>
#include <set>

namespace clew::test {

namespace {

constexpr qint64 firstHour = 1767603600000; // 2026-01-05T09:00:00Z
constexpr qint64 msOfAnHour = 3'600'000;
constexpr int hours = 24 * 20;

class ShopMaker
{
public:
    explicit ShopMaker(quint32 seed) : m_random(seed) { m_shop.prefix = QStringLiteral("S%1-").arg(seed); }

    RandomShop make()
    {
        m_shop.heats = 1 + pick(3);
        m_shop.programs = 1 + pick(3);
        m_shop.gauges = 1 + pick(2);
        makeLots();
        makeCertificates();
        makeUnits();
        makeAssemblies();
        makeWork();
        makeShipments();
        for (int i = 0; i < 4; ++i)
            m_shop.moments.append(firstHour + pick(hours) * msOfAnHour + msOfAnHour / 2);
        return std::move(m_shop);
    }

private:
    int pick(qsizetype below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    Moment someTime() { return chance(15) ? Moment() : Moment(firstHour + pick(hours) * msOfAnHour); }
    int someLot() { return pick(m_shop.lots.size()); }
    int someUnit() { return pick(m_shop.units.size()); }

    void makeLots()
    {
        const int count = 4 + pick(7);
        for (int i = 0; i < count; ++i) {
            RandomShop::Lot lot{m_shop.prefix + QStringLiteral("L%1").arg(i), QStringLiteral("material")};
            const bool isMerge = i > 1 && chance(35);
            const int sources = i == 0 || chance(30) ? 0 : isMerge ? 2 + pick(2) : 1;
            if (sources == 0 && chance(85))
                lot.heat = pick(m_shop.heats);
            for (int source = 0; source < sources; ++source)
                lot.type = addLotEdge(pick(i), i, isMerge && (source == 0 || chance(85)));
            if (isMerge && sources > 0)
                lot.type = QStringLiteral("production");
            m_shop.lots.append(lot);
        }
    }

    /// The type of the lot that comes of it.
    QString addLotEdge(int from, int to, bool isMerge)
    {
        struct Way
        {
            const char* relation;
            const char* type;
        };
        constexpr std::array ways{Way{"split", "material"},      Way{"cut", "material"},
                                  Way{"remnant", "material"},    Way{"made_from", "production"},
                                  Way{"returned", "production"}, Way{"finished", "finishing"}};
        const Way way = isMerge ? Way{"merge", "production"} : ways.at(static_cast<std::size_t>(pick(ways.size())));
        const bool isKnown = std::any_of(m_shop.lotEdges.begin(), m_shop.lotEdges.end(),
                                         [&](const auto& edge) { return edge.from == from && edge.to == to; });
        if (!isKnown)
            m_shop.lotEdges.append({from, to, QLatin1String(way.relation), someTime()});
        return QLatin1String(way.type);
    }

    void makeCertificates()
    {
        const int count = 2 + pick(4);
        for (int i = 0; i < count; ++i) {
            RandomShop::Certificate certificate{m_shop.prefix + QStringLiteral("C%1").arg(i)};
            if (chance(60))
                certificate.heat = pick(m_shop.heats);
            for (int lot = 0; lot < m_shop.lots.size(); ++lot) {
                if (i % 2 == 0 && chance(25))
                    certificate.lots.append(lot);
            }
            m_shop.certificates.append(certificate);
        }
    }

    void makeUnits()
    {
        const int count = 10 + pick(10);
        for (int i = 0; i < count; ++i) {
            RandomShop::Unit unit{m_shop.prefix + QStringLiteral("U%1").arg(i), i * 4 / count};
            if (chance(50)) {
                unit.lot = someLot();
                unit.serialized = someTime();
            }
            m_shop.units.append(unit);
            if (unit.lot < 0 || chance(30))
                consume(i);
        }
    }

    void consume(int unit)
    {
        const bool isUncertain = chance(25);
        const int count = isUncertain ? 2 : 1 + pick(2);
        std::set<int> lots;
        for (int i = 0; i < count; ++i)
            lots.insert(someLot());
        for (const int lot : lots)
            m_shop.consumptions.append({unit, lot, isUncertain ? QStringLiteral("a") : QString(), someTime()});
    }

    /// One parent at a time: each assembly but the last of a component has ended when the next begins.
    void makeAssemblies()
    {
        for (int child = 0; child < m_shop.units.size(); ++child) {
            QList<int> parents;
            for (int unit = 0; unit < m_shop.units.size(); ++unit) {
                if (m_shop.units[unit].level > m_shop.units[child].level)
                    parents.append(unit);
            }
            if (parents.isEmpty() || chance(25))
                continue;
            qint64 at = firstHour + pick(hours / 2) * msOfAnHour;
            for (int times = 1 + pick(3); times > 0; --times) {
                const qint64 from = at;
                const bool isRemoved = times > 1 || chance(20);
                at += (1 + pick(48)) * msOfAnHour;
                m_shop.assemblies.append({child, parents[pick(parents.size())],
                                          chance(10) && times == 1 ? Moment() : from,
                                          isRemoved ? Moment(at) : Moment()});
                at += (1 + pick(12)) * msOfAnHour;
            }
        }
    }

    void makeWork()
    {
        const int runs = 6 + pick(8);
        for (int i = 0; i < runs; ++i) {
            RandomShop::Run run;
            (chance(50) ? run.lot = someLot() : run.unit = someUnit());
            run.program = pick(m_shop.programs);
            run.start = someTime();
            m_shop.runs.append(run);
        }
        const int measurements = 4 + pick(6);
        for (int i = 0; i < measurements; ++i) {
            RandomShop::Measurement measurement;
            const int lot = someLot();
            if (chance(50) && !m_shop.lots[lot].isMaterial())
                measurement.lot = lot;
            else
                measurement.unit = someUnit();
            measurement.gauge = pick(m_shop.gauges);
            measurement.inChain = chance(25);
            measurement.time = someTime();
            if (!measurement.time && chance(50))
                measurement.day = QDate(2026, 1, 5).addDays(pick(20));
            m_shop.measurements.append(measurement);
        }
    }

    void makeShipments()
    {
        const int count = 1 + pick(3);
        for (int i = 0; i < count; ++i) {
            RandomShop::Shipment shipment{m_shop.prefix + QStringLiteral("D%1").arg(i)};
            if (chance(85))
                shipment.date = QDate(2026, 1, 15).addDays(pick(15));
            for (int unit = 0; unit < m_shop.units.size(); ++unit) {
                if (chance(15))
                    shipment.units.append(unit);
            }
            if (chance(50))
                shipment.lots.append(someLot());
            m_shop.shipments.append(shipment);
        }
    }

    std::mt19937 m_random;
    RandomShop m_shop;
};

QString timeText(qint64 moment)
{
    return Instant::fromMilliseconds(moment).toString();
}

/// Writes a shop's lines.
class DraftList
{
public:
    explicit DraftList(const RandomShop& shop) : m_shop(shop) {}

    void add(const char* kind, QJsonObject fields)
    {
        exchange::Draft draft;
        draft.kind = QLatin1String(kind);
        draft.fields = std::move(fields);
        draft.row = static_cast<int>(m_list.size()) + 2; // the header is row 1
        m_list.append(draft);
    }
    QJsonObject unit(int unit) const
    {
        return {{QStringLiteral("part"), m_shop.partName(m_shop.units[unit].level)},
                {QStringLiteral("serial"), m_shop.units[unit].serial}};
    }
    QString lot(int lot) const { return m_shop.lots[lot].number; }
    QList<exchange::Draft> take() { return std::move(m_list); }

    static void put(QJsonObject& line, const char* field, const Moment& moment)
    {
        if (moment)
            line.insert(QLatin1String(field), timeText(*moment));
    }
    void putSubject(QJsonObject& line, int unitAt, int lotAt) const
    {
        if (unitAt >= 0)
            line.insert(QStringLiteral("unit"), unit(unitAt));
        else
            line.insert(QStringLiteral("lot"), lot(lotAt));
    }

private:
    const RandomShop& m_shop;
    QList<exchange::Draft> m_list;
};

void addMasterData(DraftList& list, const RandomShop& shop)
{
    for (int level = 0; level < 4; ++level) {
        list.add("part",
                 {{QStringLiteral("number"), shop.partName(level)}, {QStringLiteral("revision"), QStringLiteral("A")}});
        list.add("characteristic", {{QStringLiteral("part"), shop.partName(level)},
                                    {QStringLiteral("revision"), QStringLiteral("A")},
                                    {QStringLiteral("balloon"), QStringLiteral("1")},
                                    {QStringLiteral("type"), QStringLiteral("diameter")},
                                    {QStringLiteral("nominal"), QStringLiteral("10.000")},
                                    {QStringLiteral("lower"), QStringLiteral("-0.005")},
                                    {QStringLiteral("upper"), QStringLiteral("0.005")},
                                    {QStringLiteral("unit"), QStringLiteral("mm")}});
    }
    for (int program = 0; program < shop.programs; ++program)
        list.add("program", {{QStringLiteral("name"), shop.programName(program)},
                             {QStringLiteral("revision"), QStringLiteral("1")}});
    for (int gauge = 0; gauge < shop.gauges; ++gauge)
        list.add("gauge", {{QStringLiteral("id"), shop.gaugeName(gauge)},
                           {QStringLiteral("type"), QStringLiteral("air gauge")}});
    for (int heat = 0; heat < shop.heats; ++heat)
        list.add("heat", {{QStringLiteral("number"), shop.heatName(heat)}});
}

void addMaterial(DraftList& list, const RandomShop& shop)
{
    for (const RandomShop::Lot& lot : shop.lots) {
        QJsonObject line{{QStringLiteral("number"), lot.number}, {QStringLiteral("type"), lot.type}};
        if (lot.heat >= 0)
            line.insert(QStringLiteral("heat"), shop.heatName(lot.heat));
        if (!lot.isMaterial()) {
            line.insert(QStringLiteral("part"), shop.partName(0));
            line.insert(QStringLiteral("revision"), QStringLiteral("A"));
        }
        list.add("lot", line);
    }
    for (const RandomShop::LotEdge& edge : shop.lotEdges) {
        QJsonObject line{{QStringLiteral("from"), list.lot(edge.from)},
                         {QStringLiteral("to"), list.lot(edge.to)},
                         {QStringLiteral("relation"), edge.relation}};
        DraftList::put(line, "time", edge.time);
        list.add("lot_edge", line);
    }
    for (const RandomShop::Certificate& certificate : shop.certificates) {
        QJsonObject line{{QStringLiteral("number"), certificate.number},
                         {QStringLiteral("type"), QStringLiteral("3.1")}};
        if (certificate.heat >= 0)
            line.insert(QStringLiteral("heat"), shop.heatName(certificate.heat));
        QJsonArray lots;
        for (const int lot : certificate.lots)
            lots.append(list.lot(lot));
        if (!lots.isEmpty())
            line.insert(QStringLiteral("lots"), lots);
        list.add("certificate", line);
    }
}

void addUnits(DraftList& list, const RandomShop& shop)
{
    for (int i = 0; i < shop.units.size(); ++i) {
        QJsonObject line = list.unit(i);
        line.insert(QStringLiteral("revision"), QStringLiteral("A"));
        if (shop.units[i].lot >= 0)
            line.insert(QStringLiteral("lot"), list.lot(shop.units[i].lot));
        DraftList::put(line, "serialized", shop.units[i].serialized);
        list.add("unit", line);
    }
    for (const RandomShop::Consumption& consumption : shop.consumptions) {
        QJsonObject line{{QStringLiteral("unit"), list.unit(consumption.unit)},
                         {QStringLiteral("lot"), list.lot(consumption.lot)}};
        if (!consumption.alternatives.isEmpty())
            line.insert(QStringLiteral("alternatives"), consumption.alternatives);
        DraftList::put(line, "time", consumption.time);
        list.add("consumption", line);
    }
    for (const RandomShop::Assembly& assembly : shop.assemblies) {
        QJsonObject line{{QStringLiteral("parent"), list.unit(assembly.parent)},
                         {QStringLiteral("child"), list.unit(assembly.child)}};
        DraftList::put(line, "from", assembly.from);
        DraftList::put(line, "to", assembly.to);
        list.add("assembly", line);
    }
}

void addWorkAndDeliveries(DraftList& list, const RandomShop& shop)
{
    int operation = 0;
    for (const RandomShop::Run& run : shop.runs) {
        QJsonObject line{
            {QStringLiteral("operation"), QString::number(operation += 10)},
            {QStringLiteral("machine"), QStringLiteral("Lathe 2")},
            {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), shop.programName(run.program)},
                                                    {QStringLiteral("revision"), QStringLiteral("1")}}}};
        list.putSubject(line, run.unit, run.lot);
        DraftList::put(line, "start", run.start);
        list.add("operation_run", line);
    }
    for (const RandomShop::Measurement& measurement : shop.measurements) {
        QJsonObject line{{QStringLiteral("balloon"), QStringLiteral("1")},
                         {QStringLiteral("value"), QStringLiteral("10.001")},
                         {QStringLiteral("unit_of_measure"), QStringLiteral("mm")}};
        list.putSubject(line, measurement.unit, measurement.lot);
        const QString gauge = shop.gaugeName(measurement.gauge);
        if (measurement.inChain)
            line.insert(QStringLiteral("chain"), QStringLiteral("probe=") + gauge);
        else
            line.insert(QStringLiteral("gauge"), gauge);
        DraftList::put(line, "time", measurement.time);
        if (measurement.day.isValid())
            line.insert(QStringLiteral("day"), dayText(measurement.day));
        list.add("measurement", line);
    }
    for (const RandomShop::Shipment& shipment : shop.shipments) {
        QJsonArray units;
        for (const int unit : shipment.units)
            units.append(list.unit(unit));
        QJsonArray lots;
        for (const int lot : shipment.lots)
            lots.append(
                QJsonObject{{QStringLiteral("lot"), list.lot(lot)}, {QStringLiteral("quantity"), QStringLiteral("5")}});
        QJsonObject line{{QStringLiteral("number"), shipment.number},
                         {QStringLiteral("consignee"), QStringLiteral("K, Ulm")},
                         {QStringLiteral("units"), units},
                         {QStringLiteral("lots"), lots}};
        if (shipment.date.isValid())
            line.insert(QStringLiteral("date"), dayText(shipment.date));
        list.add("shipment", line);
    }
}

} // namespace

RandomShop RandomShop::make(quint32 seed)
{
    return ShopMaker(seed).make();
}

QList<exchange::Draft> RandomShop::drafts() const
{
    DraftList list(*this);
    addMasterData(list, *this);
    addMaterial(list, *this);
    addUnits(list, *this);
    addWorkAndDeliveries(list, *this);
    return list.take();
}

QList<exchange::Draft> RandomShop::loops() const
{
    DraftList list(*this);
    for (const LotEdge& edge : lotEdges)
        list.add("lot_edge", {{QStringLiteral("from"), list.lot(edge.to)},
                              {QStringLiteral("to"), list.lot(edge.from)},
                              {QStringLiteral("relation"), QStringLiteral("merge")}});
    for (const Assembly& assembly : assemblies)
        list.add("assembly", {{QStringLiteral("parent"), list.unit(assembly.child)},
                              {QStringLiteral("child"), list.unit(assembly.parent)}});
    list.add("lot_edge", {{QStringLiteral("from"), list.lot(0)},
                          {QStringLiteral("to"), list.lot(0)},
                          {QStringLiteral("relation"), QStringLiteral("split")}});
    return list.take();
}

QByteArray RandomShop::exchangeFile() const
{
    QByteArray file = R"({"clew":"exchange/1"})"
                      "\n";
    for (const exchange::Draft& draft : drafts()) {
        QJsonObject line = draft.fields;
        line.insert(QStringLiteral("kind"), draft.kind);
        file += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return file;
}

} // namespace clew::test
