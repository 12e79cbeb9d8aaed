// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/all_records.h"
#include "store/act.h"
#include "store/records.h"

#include <random>

namespace clew::bench {

/// How large the shop is. As published: 100,000 units with 10 readings each, 10,000 of them behind one material lot.
struct ShopSize
{
    int units = 100'000;
    int batches() const { return units / unitsInABatch; }
    static constexpr int unitsInABatch = 10'000;
    static constexpr int readingsOfAUnit = 10;
};

/// Fills a store through Records and Act with always the same shop.
///
/// (1) A batch is 10,000 units: 8,000 barrels, each from a material lot and a production lot of 100, and 2,000 sets
///     with one barrel each, shipped by the hundred. So 10,000 units stand behind each batch's one material lot
///     "M-0001", "M-0002" …; serials BRL-000001 … and SET-000001 ….
/// (2) Each unit has one inspection of 10 readings.
/// (3) Where asked for, each reading is judged by one of seven rules, with a U of its gauge, as the bench records it.
class SeededShop
{
public:
    enum class Results { NotJudged, Judged };
    SeededShop(store::Records& records, const Clock& clock, Results results = Results::NotJudged);

    /// Customers, parts, characteristics, gauges with calibrations, programs, persons.
    Result<> addMasterData();
    /// The units of a batch (from 1) with lots, consumptions, operations, assemblies and shipments.
    Result<> addUnits(int batch);
    /// The inspections of the last batch, as drafts: made here, so that saving them can be measured alone.
    std::vector<domain::Inspection> inspections();
    /// One more inspection of the first barrel, with a number nobody has.
    domain::Inspection furtherInspection();
    /// A store that was filled before: finds the master data again.
    Result<> findMasterData();

    /// The bulk path: one transaction, its ledger lines written as it goes.
    Result<> save(const std::vector<domain::Inspection>& inspections);

    static store::Actor actor();

private:
    struct Part
    {
        domain::PartId part;
        domain::PartRevisionId revision;
        std::vector<domain::CharacteristicId> characteristics;
    };
    Result<Part> addPart(const QString& number, domain::CustomerId customer);
    Result<Part> findPart(const QString& number);
    Result<> addGauges();
    Result<domain::LotId> addMaterialLot(int batch);
    Result<> addBarrels(int batch, domain::LotId material, store::Act& act);
    Result<> addTray(int batch, int tray, domain::LotId material);
    Result<domain::UnitId> addUnit(const Part& part, const QString& serial, std::optional<domain::LotId> lot,
                                   domain::LotId consumed);
    Result<> addSets(int batch, domain::LotId material, store::Act& act);
    domain::Inspection inspection(const Part& part, domain::UnitId unit);

    store::Records& m_records;
    const Clock& m_clock;
    Results m_results;
    std::mt19937_64 m_random{20260306};
    Part m_barrel;
    Part m_set;
    std::vector<domain::GaugeId> m_gauges;
    std::optional<domain::PersonId> m_person;
    std::optional<domain::ProgramId> m_program;
    std::optional<domain::CustomerId> m_customer;
    std::vector<domain::UnitId> m_barrels; ///< of the last batch
    std::vector<domain::UnitId> m_sets;
    std::int64_t m_inspections = 0;
};

} // namespace clew::bench
