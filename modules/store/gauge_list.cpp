// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/gauge_list.h"

#include "store/statement.h"

namespace clew::store {

namespace {

constexpr const char* everyGauge = R"sql(
    SELECT g.id, g.code, g.type, g.name, g.location, g.state, k.id, k.date, k.due, k.result
    FROM gauge g LEFT JOIN calibration k ON k.id =
        (SELECT id FROM calibration WHERE gauge = g.id AND date <= :day ORDER BY date DESC, id DESC LIMIT 1)
    ORDER BY g.code, g.id)sql";

constexpr const char* countOfUses = "SELECT count(*) FROM reading WHERE gauge = :gauge";

constexpr const char* usesOfGauge = R"sql(
    SELECT r.inspection, i.unit, i.lot, i.number, p.number, coalesce(u.serial, l.number), c.balloon, c.name,
           r.feature, r.value, r.text, c.unit, r.time, r.day,
           (SELECT j.verdict FROM judgement j WHERE j.inspection = r.inspection
                AND j.characteristic = r.characteristic AND j.feature = r.feature ORDER BY j.number DESC LIMIT 1)
    FROM reading r
    CROSS JOIN inspection i ON i.id = r.inspection
    CROSS JOIN characteristic c ON c.id = r.characteristic
    CROSS JOIN part_revision v ON v.id = i.part_revision
    CROSS JOIN part p ON p.id = v.part
    LEFT JOIN unit u ON u.id = i.unit
    LEFT JOIN lot l ON l.id = i.lot
    WHERE r.gauge = :gauge
    ORDER BY r.time DESC, r.inspection DESC, r.characteristic, r.feature, r.attempt, r.number
    LIMIT :count OFFSET :first)sql";

constexpr const char* madeWithGauge = R"sql(
    SELECT k.id FROM calibration_reference f CROSS JOIN calibration k ON k.id = f.calibration
    WHERE f.gauge = :gauge ORDER BY k.date DESC, k.id DESC)sql";

constexpr const char* assessedGauge =
    "SELECT id FROM impact_assessment WHERE gauge = :gauge ORDER BY made DESC, id DESC";

QString textIn(const Statement& row, int column)
{
    return row.optionalText(column).value_or(QString());
}

ListedGauge listedGauge(const Statement& row)
{
    ListedGauge gauge{row.id<domain::GaugeId>(0), row.text(1), textIn(row, 2), textIn(row, 3), textIn(row, 4), {}, {}};
    gauge.state = domain::enumFromName<domain::GaugeState>(row.text(5)).value_or(domain::GaugeState::OutOfUse);
    if (row.isNull(6))
        return gauge;
    domain::Calibration last;
    last.id = row.id<domain::CalibrationId>(6);
    last.gauge = gauge.gauge;
    last.date = row.day(7);
    last.due = row.optionalDay(8).value_or(QDate());
    last.result =
        domain::enumFromName<domain::CalibrationResult>(row.text(9)).value_or(domain::CalibrationResult::Fail);
    gauge.calibration = last;
    return gauge;
}

GaugeUse gaugeUse(const Statement& row)
{
    GaugeUse use;
    use.inspection = row.id<domain::InspectionId>(0);
    use.unit = row.optionalId<domain::UnitId>(1);
    use.lot = row.optionalId<domain::LotId>(2);
    use.number = textIn(row, 3);
    use.part = row.text(4);
    use.subject = textIn(row, 5);
    use.balloon = textIn(row, 6);
    use.characteristic = textIn(row, 7);
    use.feature = row.integer(8);
    use.value = row.optionalInteger(9);
    use.text = textIn(row, 10);
    use.unitOfMeasure = textIn(row, 11);
    use.time = row.optionalInstant(12);
    use.day = row.optionalDay(13).value_or(QDate());
    use.verdict = textIn(row, 14);
    return use;
}

template<typename IdType>
Result<QList<IdType>> idsOfGauge(Database& database, const char* sql, domain::GaugeId gauge)
{
    auto rows = TRY(Statement::prepare(database, sql));
    rows.bind(":gauge", gauge);
    TRY(rows.exec());
    QList<IdType> ids;
    while (TRY(rows.next()))
        ids.append(rows.template id<IdType>(0));
    return ids;
}

} // namespace

Result<QList<ListedGauge>> listedGauges(Database& database, QDate day)
{
    auto rows = TRY(Statement::prepare(database, everyGauge));
    rows.bind(":day", day);
    TRY(rows.exec());
    QList<ListedGauge> gauges;
    while (TRY(rows.next()))
        gauges.append(listedGauge(rows));
    return gauges;
}

Result<std::int64_t> countGaugeUses(Database& database, domain::GaugeId gauge)
{
    auto row = TRY(Statement::prepare(database, countOfUses));
    row.bind(":gauge", gauge);
    TRY(row.one());
    return row.integer(0);
}

Result<QList<GaugeUse>> gaugeUses(Database& database, domain::GaugeId gauge, std::int64_t first, std::int64_t count)
{
    auto rows = TRY(Statement::prepare(database, usesOfGauge));
    rows.bind(":gauge", gauge).bind(":first", first).bind(":count", count);
    TRY(rows.exec());
    QList<GaugeUse> uses;
    while (TRY(rows.next()))
        uses.append(gaugeUse(rows));
    return uses;
}

Result<QList<domain::CalibrationId>> calibrationsMadeWith(Database& database, domain::GaugeId gauge)
{
    return idsOfGauge<domain::CalibrationId>(database, madeWithGauge, gauge);
}

Result<QList<domain::ImpactAssessmentId>> assessmentsOf(Database& database, domain::GaugeId gauge)
{
    return idsOfGauge<domain::ImpactAssessmentId>(database, assessedGauge, gauge);
}

QList<const char*> gaugeListStatements()
{
    return {countOfUses, usesOfGauge, madeWithGauge, assessedGauge};
}

} // namespace clew::store
