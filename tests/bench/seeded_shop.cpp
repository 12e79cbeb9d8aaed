// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/seeded_shop.h"

#include "domain/exact_value.h"
#include "support/plain_verdict.h"
#include "support/testing.h"

namespace clew::bench {

using namespace domain;

namespace {

constexpr int barrelsInABatch = 8000;
constexpr int setsInABatch = 2000;
constexpr int piecesOnATray = 100;
constexpr int setsInAShipment = 100;
constexpr int gaugeCount = 40;
constexpr std::int64_t nominalPm = 10'500'000'000; // 10.5 mm
constexpr Instant began = Instant::fromMilliseconds(1'772'784'000'000);

QString numbered(const char* prefix, std::int64_t number, int digits = 6)
{
    return QLatin1String(prefix) + QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

Instant later(std::int64_t seconds)
{
    return Instant::fromMilliseconds(began.toMilliseconds() + seconds * 1000);
}

/// By a rule of the characteristic, with a U of 0.40 to 0.79 µm by the gauge.
Judgement judgementOf(const Reading& reading, std::size_t place)
{
    test::RuleInForce rule = test::rulesInForce.at(place % test::rulesInForce.size());
    Judgement judgement;
    judgement.characteristic = reading.characteristic;
    judgement.value = reading.value;
    judgement.result = reading.text;
    judgement.rule = QString::fromLatin1(rule.record);
    if (rule.expanded > 0) {
        const std::int64_t expanded = 400'000 + reading.gauge->key() % 40 * 10'000;
        rule.expanded = static_cast<double>(expanded);
        judgement.uncertainty = textOfInteger(expanded, clew::Unit::Millimetre);
        judgement.k = QStringLiteral("2");
        judgement.influences = QStringLiteral("calibration of the gauge=0.00015; resolution=0.000029");
    }
    judgement.verdict = *enumFromName<Verdict>(
        test::plainVerdict(double(*reading.value), double(nominalPm - 3'000'000), double(nominalPm + 3'000'000), rule));
    judgement.time = *reading.time;
    return judgement;
}

} // namespace

SeededShop::SeededShop(store::Records& records, const Clock& clock, Results results)
    : m_records(records),
      m_clock(clock),
      m_results(results)
{
}

store::Actor SeededShop::actor()
{
    return {QStringLiteral("m.roth"), QStringLiteral("inspector"), QStringLiteral("bench-3")};
}

Result<SeededShop::Part> SeededShop::addPart(const QString& number, CustomerId customer)
{
    domain::Part part;
    part.number = number;
    part.customer = customer;
    Part made;
    made.part = TRY(m_records.insert(part));
    PartRevision revision;
    revision.part = made.part;
    revision.revision = QStringLiteral("D");
    made.revision = TRY(m_records.insert(revision));
    for (int balloon = 1; balloon <= ShopSize::readingsOfAUnit; ++balloon) {
        Characteristic characteristic;
        characteristic.part_revision = made.revision;
        characteristic.balloon = QString::number(balloon);
        characteristic.type = CharacteristicType::Diameter;
        characteristic.nominal = {QStringLiteral("10.500"), nominalPm};
        characteristic.lower = {QStringLiteral("-0.003"), -3'000'000};
        characteristic.upper = {QStringLiteral("0.003"), 3'000'000};
        characteristic.unit = QStringLiteral("mm");
        made.characteristics.push_back(TRY(m_records.insert(characteristic)));
    }
    return made;
}

Result<> SeededShop::addGauges()
{
    for (int i = 1; i <= gaugeCount; ++i) {
        Gauge gauge;
        gauge.code = numbered("AG-", i, 3);
        gauge.type = QStringLiteral("air gauge");
        gauge.unit = QStringLiteral("mm");
        gauge.resolution = QStringLiteral("0.0001");
        m_gauges.push_back(TRY(m_records.insert(gauge)));
        Calibration calibration;
        calibration.gauge = m_gauges.back();
        calibration.certificate = numbered("K-", i, 3);
        calibration.date = QDate(2026, 1, 14);
        calibration.due = QDate(2027, 1, 14);
        TRY(m_records.insert(calibration));
    }
    return {};
}

Result<> SeededShop::addMasterData()
{
    auto act = TRY(store::Act::begin(m_records, m_clock, actor(), ledger::Act::Create));
    Customer customer;
    customer.code = QStringLiteral("C1");
    customer.name = QStringLiteral("Optik Süd");
    m_customer = TRY(m_records.insert(customer));
    Person person;
    person.code = QStringLiteral("b.maier");
    person.name = QStringLiteral("Bernd Maier");
    m_person = TRY(m_records.insert(person));
    Program program;
    program.name = QStringLiteral("NC4471");
    program.revision = QStringLiteral("7");
    m_program = TRY(m_records.insert(program));
    m_barrel = TRY(addPart(QStringLiteral("LB-7"), *m_customer));
    m_set = TRY(addPart(QStringLiteral("SET-1"), *m_customer));
    TRY(addGauges());
    return act.commit();
}

Result<SeededShop::Part> SeededShop::findPart(const QString& number)
{
    domain::Part part;
    part.number = number;
    part.customer = *m_customer;
    Part found;
    found.part = TRY(m_records.findByKey(part)).value();
    PartRevision revision;
    revision.part = found.part;
    revision.revision = QStringLiteral("D");
    found.revision = TRY(m_records.findByKey(revision)).value();
    for (int balloon = 1; balloon <= ShopSize::readingsOfAUnit; ++balloon) {
        Characteristic characteristic;
        characteristic.part_revision = found.revision;
        characteristic.balloon = QString::number(balloon);
        found.characteristics.push_back(TRY(m_records.findByKey(characteristic)).value());
    }
    return found;
}

Result<> SeededShop::findMasterData()
{
    Customer customer;
    customer.code = QStringLiteral("C1");
    m_customer = TRY(m_records.findByKey(customer)).value();
    Person person;
    person.code = QStringLiteral("b.maier");
    m_person = TRY(m_records.findByKey(person)).value();
    for (int i = 1; i <= gaugeCount; ++i)
        m_gauges.push_back(GaugeId::fromStore(i));
    m_barrel = TRY(findPart(QStringLiteral("LB-7")));
    m_set = TRY(findPart(QStringLiteral("SET-1")));
    domain::Unit first;
    first.part = m_barrel.part;
    first.serial = numbered("BRL-", 1);
    m_barrels.push_back(TRY(m_records.findByKey(first)).value());
    m_inspections = TRY(m_records.count(Kind::Inspection));
    return {};
}

Result<LotId> SeededShop::addMaterialLot(int batch)
{
    Heat heat;
    heat.number = numbered("55-", batch, 4);
    heat.material = QStringLiteral("Ti-6Al-4V ELI");
    const HeatId heatId = TRY(m_records.insert(heat));
    Lot lot;
    lot.number = numbered("M-", batch, 4);
    lot.heat = heatId;
    lot.state = LotState::Accepted;
    const LotId lotId = TRY(m_records.insert(lot));
    Certificate certificate;
    certificate.number = numbered("C-", batch, 4);
    certificate.type = QStringLiteral("3.1");
    certificate.heat = heatId;
    certificate.lots = {CertificateLot{lotId}};
    TRY(m_records.insert(certificate));
    return lotId;
}

Result<UnitId> SeededShop::addUnit(const Part& part, const QString& serial, std::optional<LotId> lot, LotId consumed)
{
    domain::Unit unit;
    unit.part = part.part;
    unit.part_revision = part.revision;
    unit.serial = serial;
    unit.lot = lot;
    unit.state = UnitState::Released;
    if (lot) {
        unit.serialized = later(7200);
        Consumption consumption;
        consumption.lot = consumed;
        consumption.time = later(3600);
        unit.consumptions = {consumption};
    }
    return m_records.insert(unit);
}

/// One production lot of 100 barrels, turned in one operation.
Result<> SeededShop::addTray(int batch, int tray, LotId material)
{
    Lot lot;
    lot.number = numbered("P-", batch * 1000 + tray, 6);
    lot.type = LotType::Production;
    lot.part_revision = m_barrel.revision;
    LotEdge edge;
    edge.from = material;
    edge.relation = EdgeRelation::MadeFrom;
    edge.time = later(600);
    lot.edges = {edge};
    const LotId lotId = TRY(m_records.insert(lot));
    OperationRun run;
    run.lot = lotId;
    run.operation = QStringLiteral("20");
    run.machine = QStringLiteral("Lathe 2");
    run.program = m_program;
    run.person = m_person;
    run.start = later(1200);
    run.end = later(3600);
    TRY(m_records.insert(run));
    const std::int64_t first = std::int64_t(batch - 1) * barrelsInABatch + std::int64_t(tray) * piecesOnATray;
    for (int piece = 1; piece <= piecesOnATray; ++piece)
        m_barrels.push_back(TRY(addUnit(m_barrel, numbered("BRL-", first + piece), lotId, material)));
    return {};
}

Result<> SeededShop::addBarrels(int batch, LotId material, store::Act& act)
{
    m_barrels.clear();
    for (int tray = 0; tray < barrelsInABatch / piecesOnATray; ++tray) {
        TRY(addTray(batch, tray, material));
        TRY(act.record());
    }
    return {};
}

/// Every set has one barrel of the batch, picked at random; every hundred sets are one delivery.
Result<> SeededShop::addSets(int batch, LotId material, store::Act& act)
{
    m_sets.clear();
    std::vector<UnitId> barrels = m_barrels;
    std::shuffle(barrels.begin(), barrels.end(), m_random);
    Shipment shipment;
    for (int i = 0; i < setsInABatch; ++i) {
        const std::int64_t number = std::int64_t(batch - 1) * setsInABatch + i + 1;
        const UnitId set = TRY(addUnit(m_set, numbered("SET-", number), {}, material));
        m_sets.push_back(set);
        Assembly assembly;
        assembly.parent = set;
        assembly.child = barrels[std::size_t(i)];
        assembly.from = later(10'000 + i);
        TRY(m_records.insert(assembly));
        ShipmentLine line;
        line.unit = set;
        shipment.lines.append(line);
        if (shipment.lines.size() < setsInAShipment)
            continue;
        shipment.number = numbered("DN-", number / setsInAShipment);
        shipment.sold_to = m_customer;
        shipment.consignee = QStringLiteral("Klinikum Ulm");
        shipment.date = QDate(2026, 3, 10);
        TRY(m_records.insert(shipment));
        shipment = {};
        TRY(act.record());
    }
    return {};
}

Result<> SeededShop::addUnits(int batch)
{
    auto act = TRY(store::Act::begin(m_records, m_clock, actor(), ledger::Act::Create));
    const LotId material = TRY(addMaterialLot(batch));
    TRY(addBarrels(batch, material, act));
    TRY(addSets(batch, material, act));
    return act.commit();
}

Inspection SeededShop::inspection(const Part& part, UnitId unit)
{
    Inspection inspection;
    inspection.number = numbered("IN-", ++m_inspections);
    inspection.unit = unit;
    inspection.part_revision = part.revision;
    inspection.inspector = m_person;
    inspection.started = later(20'000 + m_inspections * 60);
    inspection.origin_file = QStringLiteral("9f3c12ab04de77b1c0a5e1d2f3948576a1b2c3d4e5f60718293a4b5c6d7e8f90");
    inspection.origin_place = QString::number(m_inspections);
    std::normal_distribution<double> deviationNm(0, 900);
    for (const CharacteristicId characteristic : part.characteristics) {
        Reading reading;
        reading.characteristic = characteristic;
        const auto steps = static_cast<std::int64_t>(deviationNm(m_random) / 100); // of the gauge's 0.1 µm
        reading.value = nominalPm + steps * 100'000;
        reading.text = QStringLiteral("10.%1").arg(5000 + steps, 4, 10, QLatin1Char('0'));
        reading.unit = QStringLiteral("mm");
        reading.gauge = m_gauges[m_random() % m_gauges.size()];
        reading.person = m_person;
        reading.time = later(20'000 + m_inspections * 60 + std::int64_t(inspection.readings.size()) * 5);
        reading.recorded = m_clock.now();
        if (m_results == Results::Judged)
            inspection.judgements.append(judgementOf(reading, std::size_t(inspection.readings.size())));
        inspection.readings.append(reading);
    }
    return inspection;
}

std::vector<Inspection> SeededShop::inspections()
{
    std::vector<Inspection> drafts;
    for (const UnitId barrel : m_barrels)
        drafts.push_back(inspection(m_barrel, barrel));
    for (const UnitId set : m_sets)
        drafts.push_back(inspection(m_set, set));
    return drafts;
}

Inspection SeededShop::furtherInspection()
{
    Inspection further = inspection(m_barrel, m_barrels.front());
    further.origin_file.clear();
    further.origin_place.clear();
    return further;
}

Result<> SeededShop::save(const std::vector<Inspection>& inspections)
{
    auto act = TRY(store::Act::begin(m_records, m_clock, actor(), ledger::Act::Import, QStringLiteral("readings.csv")));
    int count = 0;
    for (const Inspection& inspection : inspections) {
        TRY(m_records.insert(inspection));
        if (++count % store::Act::recordsInALine == 0)
            TRY(act.record());
    }
    return act.commit();
}

} // namespace clew::bench
