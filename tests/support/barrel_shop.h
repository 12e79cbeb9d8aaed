// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/acceptance.h"
#include "domain/exact_value.h"
#include "domain/quality.h"
#include "services/session.h"
#include "store/act.h"
#include "store/settings.h"
#include "support/temp_store.h"

namespace clew::test {

/// A small shop that could release what it makes: part LB-7 rev D with three characteristics (2: bore 10.500 ±0.003;
/// 12: six holes 8.000 ±0.003; 19: edges, visual), one accepted heat and lot, one gauge in calibration, an order with
/// its plans, and people in every role. Tests say what differs.
class BarrelShop
{
public:
    BarrelShop() : m_records(m_store.database(), m_store.clock()) { fill(); }

    TempStore& store() { return m_store; }
    store::Database& database() { return m_store.database(); }
    TestClock& clock() { return m_store.clock(); }
    store::Records& records() { return m_records; }

    // People: an operator, two inspectors, two quality managers, an auditor.
    services::Session op, ira, ivo, anna, max, audit;

    domain::CustomerId customer;
    domain::SupplierId mill;
    domain::PartId part;
    domain::PartRevisionId revision;
    domain::CharacteristicId bore, hole, edges;
    domain::HeatId heat;
    domain::LotId bar;
    domain::CertificateId certificate;
    domain::ProgramId program;
    domain::ProcessPlanId processPlan;
    domain::WorkOrderId order;
    domain::GaugeId gauge;
    domain::CalibrationId calibration;

    /// Runs changes in one act of the program itself.
    template<typename Changes>
    void change(Changes changes)
    {
        auto act = MUST(store::Act::begin(m_records, clock(), {QStringLiteral("clew"), {}, {}}, ledger::Act::Change));
        changes();
        const auto committed = act.commit();
        if (!committed)
            qFatal("%s [%s]", qPrintable(committed.error().message), qPrintable(committed.error().detail));
    }
    template<typename R>
    Id<R> add(const R& record)
    {
        Id<R> id;
        change([&] { id = MUST(m_records.insert(record)); });
        return id;
    }
    template<typename R, typename Edit>
    void edit(Id<R> id, Edit what)
    {
        change([&] {
            R record = MUST(m_records.get(id));
            what(record);
            MUST(m_records.revise(record));
        });
    }
    template<typename R>
    R get(Id<R> id)
    {
        return MUST(m_records.get(id));
    }
    void set(const char* setting, const QString& value)
    {
        auto transaction = MUST(store::Transaction::begin(database()));
        MUST(store::setSetting(database(), setting, value));
        MUST(transaction.commit());
    }

    domain::UnitId unit(const char* serial, domain::UnitState state = domain::UnitState::InInspection,
                        std::optional<domain::LotId> lot = {})
    {
        domain::Unit unit;
        unit.part = part;
        unit.part_revision = revision;
        unit.serial = QString::fromLatin1(serial);
        unit.work_order = order;
        unit.lot = lot;
        unit.state = state;
        domain::Consumption from;
        from.lot = bar;
        from.quantity = Decimal::fromInteger(1);
        from.unit_of_measure = QStringLiteral("pcs");
        unit.consumptions = {from};
        return add(unit);
    }

    domain::Reading reading(domain::CharacteristicId characteristic, const char* text, int feature = 0, int number = 1)
    {
        domain::Reading reading;
        reading.characteristic = characteristic;
        reading.feature = feature;
        reading.number = number;
        reading.text = QString::fromUtf8(text);
        reading.unit = characteristic == edges ? QString() : QStringLiteral("mm");
        if (characteristic != edges)
            reading.value = MUST(domain::exactFromFile(reading.text, reading.unit)).value;
        reading.gauge = characteristic == edges ? std::nullopt : std::optional(gauge);
        reading.person = ira.person;
        reading.time = clock().now();
        reading.recorded = clock().now();
        reading.source = domain::ReadingSource::Serial;
        return reading;
    }
    /// All of the plan, good.
    QList<domain::Reading> goodReadings()
    {
        QList<domain::Reading> readings{reading(bore, "10.5004"), reading(edges, "OK")};
        for (int feature = 1; feature <= 6; ++feature)
            readings.append(reading(hole, "8.0010", feature));
        return readings;
    }
    /// An inspection with its judgements.
    domain::InspectionId inspect(domain::UnitId unit, const QList<domain::Reading>& readings,
                                 domain::InspectionState state = domain::InspectionState::Complete)
    {
        domain::Inspection inspection;
        inspection.unit = unit;
        return addInspection(inspection, readings, state);
    }
    domain::InspectionId inspect(domain::LotId lot, const QList<domain::Reading>& readings)
    {
        domain::Inspection inspection;
        inspection.lot = lot;
        return addInspection(inspection, readings, domain::InspectionState::Complete);
    }
    /// A unit that was measured and conforms, in this state.
    domain::UnitId goodUnit(const char* serial, domain::UnitState state = domain::UnitState::InInspection,
                            std::optional<domain::LotId> lot = {})
    {
        const auto id = unit(serial, state, lot);
        inspect(id, goodReadings());
        return id;
    }
    /// The newest line of the ledger: its act and its reason.
    QString lastLine() { return m_store.ask("SELECT line FROM ledger_entry ORDER BY seq DESC LIMIT 1"); }
    int lines() { return m_store.ask("SELECT count(*) FROM ledger_entry").toInt(); }

private:
    domain::InspectionId addInspection(domain::Inspection inspection, const QList<domain::Reading>& readings,
                                       domain::InspectionState state)
    {
        inspection.number = QStringLiteral("INS-%1").arg(++m_inspections, 6, 10, QLatin1Char('0'));
        inspection.part_revision = revision;
        inspection.inspector = ira.person;
        inspection.ended = clock().now();
        inspection.state = state;
        inspection.readings = readings;
        for (const auto& [id, result] : domain::resultsOf(inspection, nullptr))
            inspection.judgements.append(
                domain::judgeBySimpleAcceptance(MUST(m_records.getOwn(id)), result, clock().now()));
        return add(inspection);
    }

    services::Session person(const char* code, const char* name, const QList<domain::Role>& roles)
    {
        services::Session session;
        domain::Person person;
        person.code = QString::fromLatin1(code);
        person.name = QString::fromUtf8(name);
        session.person = add(person);
        domain::Account account;
        account.code = person.code;
        account.person = session.person;
        account.roles = services::roleNames(roles);
        session.account = add(account);
        session.user = person.code;
        session.printedName = person.name;
        session.roles = roles;
        session.device = QStringLiteral("bench-1");
        return session;
    }

    domain::CharacteristicId characteristic(const char* balloon, const char* name, domain::CharacteristicType type,
                                            const char* nominal, const char* deviation)
    {
        domain::Characteristic made;
        made.part_revision = revision;
        made.balloon = QString::fromLatin1(balloon);
        made.name = QString::fromUtf8(name);
        made.type = type;
        if (*nominal) {
            made.unit = QStringLiteral("mm");
            made.nominal = MUST(domain::exactFromFile(QString::fromLatin1(nominal), made.unit));
            made.lower = MUST(domain::exactFromFile(QLatin1Char('-') + QString::fromLatin1(deviation), made.unit));
            made.upper = MUST(domain::exactFromFile(QString::fromLatin1(deviation), made.unit));
        } else {
            made.requirement = made.name;
        }
        if (made.balloon == QLatin1String("12"))
            made.features = 6;
        return add(made);
    }

    void fill()
    {
        using domain::Role;
        set("shop", QStringLiteral("Mikrooptik Ulm GmbH"));
        op = person("t.klein", "Timo Klein", {Role::Operator});
        ira = person("i.roth", "Ira Roth", {Role::Inspector});
        ivo = person("i.vogt", "Ivo Vogt", {Role::Inspector});
        anna = person("a.frey", "Anna Frey", {Role::QualityManager});
        max = person("m.lang", "Max Lang", {Role::QualityManager, Role::Inspector});
        audit = person("x.audit", "Xenia Audit", {Role::Auditor});
        fillPart();
        fillMaterial();
        fillOrder();
        fillGauge();
    }
    void fillPart()
    {
        domain::Customer made;
        made.code = QStringLiteral("C1");
        made.name = QStringLiteral("Kardia Endoscopes Ltd");
        made.supplier_code = QStringLiteral("V-20913");
        customer = add(made);
        domain::Part lens;
        lens.number = QStringLiteral("LB-7");
        lens.customer = customer;
        lens.name = QStringLiteral("Lens barrel 7");
        part = add(lens);
        domain::PartRevision d;
        d.part = part;
        d.revision = QStringLiteral("D");
        d.drawing = QStringLiteral("OP-4471-07");
        d.drawing_revision = QStringLiteral("D");
        d.material = QStringLiteral("Ti-6Al-4V ELI");
        revision = add(d);
        bore = characteristic("2", "bore B", domain::CharacteristicType::Diameter, "10.500", "0.003");
        hole = characteristic("12", "holes", domain::CharacteristicType::Diameter, "8.000", "0.003");
        edges = characteristic("19", "edges free of burrs", domain::CharacteristicType::Visual, "", "");
    }
    void fillMaterial()
    {
        domain::Supplier made;
        made.code = QStringLiteral("S1");
        made.name = QStringLiteral("Titanwerk Nord AG");
        made.type = domain::SupplierType::Mill;
        mill = add(made);
        domain::Heat melt;
        melt.number = QStringLiteral("55-2210");
        melt.supplier = mill;
        melt.material = QStringLiteral("Ti-6Al-4V ELI");
        heat = add(melt);
        domain::Lot lot;
        lot.number = QStringLiteral("HT-8841");
        lot.supplier = mill;
        lot.heat = heat;
        lot.state = domain::LotState::Accepted;
        bar = add(lot);
        domain::Certificate mtc;
        mtc.number = QStringLiteral("C-2201");
        mtc.issuer = mill;
        mtc.type = QStringLiteral("3.1");
        mtc.state = domain::CertificateState::Accepted;
        mtc.lots = {{bar}};
        certificate = add(mtc);
    }
    void fillOrder()
    {
        domain::Program nc;
        nc.name = QStringLiteral("NC4471");
        nc.revision = QStringLiteral("7");
        nc.sha256 = QString(64, QLatin1Char('9'));
        program = add(nc);
        domain::ProcessPlan plan;
        plan.part_revision = revision;
        plan.name = QStringLiteral("LB-7");
        plan.plan_revision = QStringLiteral("12");
        plan.state = domain::PlanState::Released;
        domain::Operation turn;
        turn.number = QStringLiteral("20");
        turn.title = QStringLiteral("Turn bore and seats");
        turn.program = program;
        plan.operations = {turn};
        processPlan = add(plan);
        domain::WorkOrder made;
        made.number = QStringLiteral("WO-1");
        made.type = domain::WorkOrderType::FirstProduction;
        made.part_revision = revision;
        made.ordered_by = customer;
        made.customer_order = QStringLiteral("4500118822");
        made.process_plan = processPlan;
        order = add(made);
    }
    void fillGauge()
    {
        domain::Gauge air;
        air.code = QStringLiteral("AG-014");
        air.type = QStringLiteral("air gauge");
        gauge = add(air);
        calibration = calibrate("K-1", QDate(2026, 1, 14), QDate(2027, 1, 14), domain::CalibrationResult::Pass);
    }

public:
    domain::CalibrationId calibrate(const char* number, QDate date, QDate due, domain::CalibrationResult result)
    {
        domain::Calibration made;
        made.gauge = gauge;
        made.certificate = QString::fromLatin1(number);
        made.date = date;
        made.due = due;
        made.result = result;
        return add(made);
    }

private:
    TempStore m_store;
    store::Records m_records;
    int m_inspections = 0;
};

} // namespace clew::test
