// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/traced_rows.h"

#include "domain/fields.h"
#include "store/key_blocks.h"

namespace clew::store {

using domain::LotMovement;

Result<> forUnits(Database& database, const QList<std::int64_t>& keys, const std::function<void(UnitRow&&)>& take)
{
    bool isValid = true;
    TRY(askInBlocks(database, R"(
        SELECT unit.id, unit.part, unit.part_revision, unit.serial, unit.state, unit.location, unit.work_order
        FROM json_each(:keys) AS key CROSS JOIN unit ON unit.id = key.value)",
                    keys, [&](const Statement& row) {
                        const auto state = domain::enumFromName<domain::UnitState>(row.text(4));
                        isValid = isValid && state;
                        take({row.id<domain::UnitId>(0), row.id<domain::PartId>(1), row.id<domain::PartRevisionId>(2),
                              row.text(3), state.value_or(domain::UnitState::Planned),
                              row.optionalText(5).value_or(QString()), row.optionalId<domain::WorkOrderId>(6)});
                    }));
    if (!isValid)
        return fail(Error::Code::Storage,
                    QStringLiteral("The store holds a unit in a state that there is not; restore a backup."));
    return {};
}

namespace {

/// The columns: lot, quantity, unit of measure, certain, how many.
LotMovement movementOf(const Statement& row)
{
    LotMovement movement;
    if (!row.isNull(1)) {
        if (const auto quantity = Decimal::parse(row.text(1)))
            movement.quantity = *quantity;
    }
    movement.unitOfMeasure = row.optionalText(2).value_or(QString());
    movement.certain = row.boolean(3);
    movement.times = row.integer(4);
    return movement;
}

constexpr std::array movementQuestions{
    R"(
        SELECT consumption.lot, consumption.quantity, consumption.unit_of_measure, consumption.alternatives = '', count(*)
        FROM json_each(:keys) AS key CROSS JOIN consumption ON consumption.lot = key.value
        GROUP BY consumption.lot, consumption.quantity, consumption.unit_of_measure, consumption.alternatives = '')",
    // A unit serialized from the lot is one piece of it, unless its consumption says how much it took.
    R"(
        SELECT unit.lot, '1', 'pcs', 1, count(*)
        FROM json_each(:keys) AS key CROSS JOIN unit ON unit.lot = key.value
        WHERE NOT EXISTS (SELECT 1 FROM consumption WHERE consumption.unit = unit.id AND consumption.lot = unit.lot)
        GROUP BY unit.lot)",
    R"(
        SELECT edge."from", edge.quantity, edge.unit_of_measure, 1, 1
        FROM json_each(:keys) AS key CROSS JOIN lot_edge AS edge ON edge."from" = key.value)",
};

} // namespace

Result<> forMovementsOut(Database& database, const QList<std::int64_t>& lots,
                         const std::function<void(domain::LotId, const LotMovement&)>& take)
{
    for (const char* sql : movementQuestions)
        TRY(askInBlocks(database, sql, lots,
                        [&](const Statement& row) { take(row.id<domain::LotId>(0), movementOf(row)); }));
    // How many a delivery without a quantity took is not known.
    return askInBlocks(database, R"(
        SELECT line.lot, line.quantity, NULL, 1, 1
        FROM json_each(:keys) AS key CROSS JOIN shipment_line AS line ON line.lot = key.value)",
                       lots, [&](const Statement& row) { take(row.id<domain::LotId>(0), movementOf(row)); });
}

} // namespace clew::store
