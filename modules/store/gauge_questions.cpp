// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/gauge_questions.h"

#include "store/statement.h"

namespace clew::store {

using domain::GaugeId;

namespace {

constexpr const char* displayedSql = R"(
    SELECT inspection, characteristic, feature, attempt, number FROM reading
    WHERE gauge = :gauge AND time BETWEEN :begins AND :ends)";

constexpr const char* chainedSql = R"(
    SELECT r.inspection, r.characteristic, r.feature, r.attempt, r.number
    FROM instrument_link AS link CROSS JOIN reading AS r ON r.chain = link.chain AND r.time BETWEEN :begins AND :ends
    WHERE link.gauge = :gauge)";

constexpr const char* displayedAnyTimeSql = R"(
    SELECT inspection, characteristic, feature, attempt, number FROM reading
    WHERE gauge = :gauge AND time IS NULL
    AND (day BETWEEN :from AND :to OR (day IS NULL AND recorded >= :begins)))";

constexpr const char* chainedAnyTimeSql = R"(
    SELECT r.inspection, r.characteristic, r.feature, r.attempt, r.number
    FROM instrument_link AS link CROSS JOIN reading AS r ON r.chain = link.chain AND r.time IS NULL
    WHERE link.gauge = :gauge AND (r.day BETWEEN :from AND :to OR (r.day IS NULL AND r.recorded >= :begins)))";

constexpr const char* calibratedWithSql = R"(
    SELECT reference.gauge, made.gauge, made.date,
           (SELECT min(next.date) FROM calibration AS next
            WHERE next.gauge = made.gauge AND next.date > made.date AND next.result <> 'fail')
    FROM calibration_reference AS reference CROSS JOIN calibration AS made ON made.id = reference.calibration
    WHERE made.result <> 'fail' ORDER BY reference.id)";

constexpr const char* masteredWithSql = R"(
    SELECT made.master, made.gauge, made.time,
           (SELECT min(next.time) FROM master_check AS next WHERE next.gauge = made.gauge AND next.time > made.time)
    FROM master_check AS made ORDER BY made.id)";

constexpr const char* restsOnSql = R"(
    SELECT made.gauge, reference.gauge
    FROM calibration_reference AS reference CROSS JOIN calibration AS made ON made.id = reference.calibration
    ORDER BY reference.id)";

constexpr const char* masterChecksSql = "SELECT id FROM master_check WHERE gauge = :gauge ORDER BY time, id";

constexpr const char* checksSql = R"(
    SELECT id, master, time, deviation, deviation_text, "limit", limit_text, unit
    FROM master_check WHERE gauge = :gauge ORDER BY time, id)";

constexpr const char* lastCheckSql =
    "SELECT id FROM master_check WHERE gauge = :gauge AND time <= :until ORDER BY time DESC, id DESC LIMIT 1";

constexpr const char* assessmentDocumentsSql =
    "SELECT id FROM document WHERE title = :number AND type = 'impact' ORDER BY id";

Result<> addKeys(Statement& statement, std::vector<ReadingKey>& readings)
{
    TRY(statement.exec());
    while (TRY(statement.next()))
        readings.push_back({statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3),
                            statement.integer(4)});
    return {};
}

} // namespace

Result<> addReadingsWith(Database& database, GaugeId gauge, const domain::TimeSpan& window,
                         std::vector<ReadingKey>& readings)
{
    for (const char* sql : {displayedSql, chainedSql}) {
        auto statement = TRY(Statement::prepare(database, sql));
        statement.bind(":gauge", gauge).bind(":begins", window.begins).bind(":ends", window.ends);
        TRY(addKeys(statement, readings));
    }
    for (const char* sql : {displayedAnyTimeSql, chainedAnyTimeSql}) {
        auto statement = TRY(Statement::prepare(database, sql));
        statement.bind(":gauge", gauge).bind(":from", window.begins.utcDay()).bind(":to", window.ends.utcDay());
        statement.bind(":begins", window.begins);
        TRY(addKeys(statement, readings));
    }
    return {};
}

Result<QList<domain::GaugeDerivation>> gaugeDerivations(Database& database, Instant now)
{
    QList<domain::GaugeDerivation> derivations;
    auto calibrated = TRY(Statement::prepare(database, calibratedWithSql));
    TRY(calibrated.exec());
    while (TRY(calibrated.next())) {
        const Instant begins = domain::wholeDay(calibrated.day(2)).begins;
        const Instant ends = calibrated.isNull(3) ? now : domain::wholeDay(calibrated.day(3)).ends;
        derivations.append({calibrated.id<GaugeId>(0), calibrated.id<GaugeId>(1), {begins, ends}});
    }
    calibrated.finish();
    auto mastered = TRY(Statement::prepare(database, masteredWithSql));
    TRY(mastered.exec());
    while (TRY(mastered.next()))
        derivations.append({mastered.id<GaugeId>(0),
                            mastered.id<GaugeId>(1),
                            {mastered.instant(2), mastered.isNull(3) ? now : mastered.instant(3)}});
    return derivations;
}

Result<QHash<GaugeId, QList<GaugeId>>> gaugesRestingOn(Database& database)
{
    auto statement = TRY(Statement::prepare(database, restsOnSql));
    TRY(statement.exec());
    QHash<GaugeId, QList<GaugeId>> restsOn;
    while (TRY(statement.next()))
        restsOn[statement.id<GaugeId>(0)].append(statement.id<GaugeId>(1));
    return restsOn;
}

Result<QList<domain::MasterCheckId>> masterChecksOf(Database& database, GaugeId gauge)
{
    auto statement = TRY(Statement::prepare(database, masterChecksSql));
    statement.bind(":gauge", gauge);
    TRY(statement.exec());
    QList<domain::MasterCheckId> checks;
    while (TRY(statement.next()))
        checks.append(statement.id<domain::MasterCheckId>(0));
    return checks;
}

Result<QList<domain::MasterCheck>> checksOf(Database& database, GaugeId gauge)
{
    auto statement = TRY(Statement::prepare(database, checksSql));
    statement.bind(":gauge", gauge);
    TRY(statement.exec());
    QList<domain::MasterCheck> checks;
    while (TRY(statement.next())) {
        domain::MasterCheck check;
        check.id = statement.id<domain::MasterCheckId>(0);
        check.gauge = gauge;
        check.master = statement.id<GaugeId>(1);
        check.time = statement.instant(2);
        check.deviation = {statement.text(4), statement.optionalInteger(3)};
        check.limit = {statement.text(6), statement.optionalInteger(5)};
        check.unit = statement.text(7);
        checks.append(check);
    }
    return checks;
}

Result<QList<domain::DocumentId>> documentsOfAssessment(Database& database, const QString& number)
{
    auto statement = TRY(Statement::prepare(database, assessmentDocumentsSql));
    statement.bind(":number", number);
    TRY(statement.exec());
    QList<domain::DocumentId> documents;
    while (TRY(statement.next()))
        documents.append(statement.id<domain::DocumentId>(0));
    return documents;
}

Result<std::optional<domain::MasterCheckId>> lastCheckOf(Database& database, GaugeId gauge, Instant until)
{
    auto statement = TRY(Statement::prepare(database, lastCheckSql));
    statement.bind(":gauge", gauge).bind(":until", until);
    return TRY(statement.one()) ? std::optional(statement.id<domain::MasterCheckId>(0)) : std::nullopt;
}

QList<const char*> gaugeStatements()
{
    return {displayedSql,    chainedSql, displayedAnyTimeSql, chainedAnyTimeSql,
            masterChecksSql, checksSql,  lastCheckSql,        assessmentDocumentsSql};
}

} // namespace clew::store
