// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/reading_list.h"

#include "domain/exact_value.h"

namespace clew::store {

namespace {

constexpr const char* readingRowSql = R"sql(
    SELECT coalesce(u.serial, l.number), p.number,
           trim(c.balloon || ' ' || coalesce(nullif(c.name, c.balloon), '')), r.feature, r.attempt,
           coalesce(r.text, r.status), r.unit, r.value, c.nominal,
           (SELECT j.verdict FROM judgement j WHERE j.inspection = r.inspection
                AND j.characteristic = r.characteristic AND j.feature = r.feature ORDER BY j.number DESC LIMIT 1),
           g.code, coalesce(s.name, s.code), coalesce(r.time, r.day), v.reason, r.source, i.number
    FROM reading r
    CROSS JOIN inspection i ON i.id = r.inspection
    CROSS JOIN part_revision w ON w.id = i.part_revision
    CROSS JOIN part p ON p.id = w.part
    CROSS JOIN characteristic c ON c.id = r.characteristic
    LEFT JOIN unit u ON u.id = i.unit
    LEFT JOIN lot l ON l.id = i.lot
    LEFT JOIN gauge g ON g.id = r.gauge
    LEFT JOIN person s ON s.id = r.person
    LEFT JOIN reading_void v ON v.inspection = r.inspection AND v.characteristic = r.characteristic
        AND v.feature = r.feature AND v.attempt = r.attempt AND v.number = r.number
    WHERE r.inspection = :inspection AND r.characteristic = :characteristic AND r.feature = :feature
        AND r.attempt = :attempt AND r.number = :number)sql";

constexpr const char* firstReadingsSql = R"sql(
    SELECT inspection, characteristic, feature, attempt, number FROM reading
    ORDER BY inspection, characteristic, feature, attempt, number LIMIT :count)sql";

constexpr const char* lastReadingsSql = R"sql(
    SELECT inspection, characteristic, feature, attempt, number FROM reading
    ORDER BY inspection DESC, characteristic DESC, feature DESC, attempt DESC, number DESC LIMIT :count)sql";

constexpr const char* measuredPartsSql = R"sql(
    SELECT DISTINCT p.number, p.number FROM part p WHERE EXISTS (
        SELECT 1 FROM part_revision v CROSS JOIN inspection i ON i.part_revision = v.id WHERE v.part = p.id)
    ORDER BY p.number)sql";

constexpr const char* namedCharacteristicsSql = R"sql(
    SELECT words, words FROM (
        SELECT DISTINCT balloon, trim(balloon || ' ' || coalesce(nullif(name, balloon), '')) AS words
        FROM characteristic)
    ORDER BY length(balloon), balloon, words)sql";

constexpr const char* usedGaugesSql = R"sql(
    SELECT g.code, g.code FROM gauge g WHERE EXISTS (SELECT 1 FROM reading WHERE gauge = g.id) ORDER BY g.code)sql";

constexpr const char* measuringPersonsSql = R"sql(
    SELECT s.code, coalesce(s.name, s.code) AS words FROM person s
    WHERE EXISTS (SELECT 1 FROM reading WHERE person = s.id) ORDER BY s.code)sql";

QString cellIn(const Statement& row, int column)
{
    return row.optionalText(column).value_or(QString());
}

/// What the value is above nominal, in the unit it was recorded in; empty where that can't be said.
QString deviationIn(const Statement& row, int value, int nominal, const QString& unitText)
{
    const auto unit = parseUnit(unitText);
    std::int64_t deviation = 0;
    if (row.isNull(value) || row.isNull(nominal) || !unit ||
        __builtin_sub_overflow(row.integer(value), row.integer(nominal), &deviation))
        return {};
    return domain::textOfInteger(deviation, *unit);
}

ListedRow readingRow(const Statement& row, const ReadingKey& key)
{
    ListedRow listed{key.inspection, {}, {key.characteristic, key.feature, key.attempt, key.number}};
    listed.cells = {cellIn(row, 0), cellIn(row, 1), cellIn(row, 2)};
    listed.cells.append(key.feature > 0 ? QString::number(key.feature) : QString());
    listed.cells.append(QString::number(key.attempt));
    const QString unit = cellIn(row, 6);
    listed.cells.append({cellIn(row, 5), unit, deviationIn(row, 7, 8, unit)});
    for (int column = 9; column <= 15; ++column)
        listed.cells.append(cellIn(row, column));
    return listed;
}

Result<QList<std::pair<QString, QString>>> valuesBy(Database& database, const char* sql)
{
    auto rows = TRY(Statement::prepare(database, sql));
    TRY(rows.exec());
    QList<std::pair<QString, QString>> values;
    while (TRY(rows.next()))
        values.append({rows.text(0), rows.text(1)});
    return values;
}

QList<std::pair<QString, QString>> verdictValues()
{
    QList<std::pair<QString, QString>> values;
    for (const QString& verdict : domain::enumNames<domain::Verdict>())
        values.append({verdict, verdict});
    return values;
}

} // namespace

const QList<ListColumn>& readingColumns()
{
    static const QList<ListColumn> columns{
        {"subject", CellForm::Text, "", "", false, true},
        {"part", CellForm::Text, "", ""},
        {"characteristic", CellForm::Text, "", ""},
        {"feature", CellForm::Number, "", ""},
        {"attempt", CellForm::Number, "", ""},
        {"value", CellForm::Exact, "", ""},
        {"unit", CellForm::Text, "", ""},
        {"deviation", CellForm::Exact, "", ""},
        {"verdict", CellForm::Word, "", ""},
        {"gauge", CellForm::Text, "", ""},
        {"person", CellForm::Text, "", ""},
        {"time", CellForm::Moment, "", ""},
        {"voided", CellForm::Text, "", ""},
        {"source", CellForm::Word, "", ""},
        {"inspection", CellForm::Text, "", "", true}, // as they were added
    };
    return columns;
}

Result<QList<ListedRow>> listedReadings(Database& database, const std::vector<ReadingKey>& keys)
{
    auto row = TRY(Statement::prepare(database, readingRowSql));
    QList<ListedRow> rows;
    for (const ReadingKey& key : keys) {
        row.bind(":inspection", key.inspection).bind(":characteristic", key.characteristic);
        row.bind(":feature", key.feature).bind(":attempt", key.attempt).bind(":number", key.number);
        if (TRY(row.one()))
            rows.append(readingRow(row, key));
    }
    return rows;
}

Result<std::vector<ReadingKey>> readingsAtTheEnd(Database& database, bool newest, std::int64_t count)
{
    auto rows = TRY(Statement::prepare(database, newest ? lastReadingsSql : firstReadingsSql));
    rows.bind(":count", count);
    TRY(rows.exec());
    std::vector<ReadingKey> keys;
    while (TRY(rows.next()))
        keys.push_back(readingKeyOf(rows));
    if (newest)
        std::reverse(keys.begin(), keys.end());
    return keys;
}

Result<QList<std::pair<QString, QString>>> readingValues(Database& database, const QString& column)
{
    if (column == QLatin1String("part"))
        return valuesBy(database, measuredPartsSql);
    if (column == QLatin1String("characteristic"))
        return valuesBy(database, namedCharacteristicsSql);
    if (column == QLatin1String("gauge"))
        return valuesBy(database, usedGaugesSql);
    if (column == QLatin1String("person"))
        return valuesBy(database, measuringPersonsSql);
    if (column == QLatin1String("verdict"))
        return verdictValues();
    return fail(Error::Code::Invalid, QStringLiteral("Measurements can't be asked by “%1”.").arg(column));
}

QByteArray readingConditions(const ReadingQuestion& question)
{
    QByteArray conditions;
    if (!question.part.isEmpty())
        conditions += " AND EXISTS (SELECT 1 FROM part_revision w CROSS JOIN part p ON p.id = w.part "
                      "WHERE w.id = i.part_revision AND p.number = :part)";
    if (!question.subject.isEmpty())
        conditions += " AND instr(lower(coalesce((SELECT serial FROM unit WHERE id = i.unit), "
                      "(SELECT number FROM lot WHERE id = i.lot))), lower(:subject)) > 0";
    if (!question.characteristic.isEmpty())
        conditions += " AND EXISTS (SELECT 1 FROM characteristic c WHERE c.id = r.characteristic "
                      "AND trim(c.balloon || ' ' || coalesce(nullif(c.name, c.balloon), '')) = :balloon_name)";
    if (!question.gauge.isEmpty())
        conditions += " AND +r.gauge = (SELECT id FROM gauge WHERE code = :gauge)";
    if (!question.person.isEmpty())
        conditions += " AND +r.person = (SELECT id FROM person WHERE code = :person)";
    if (question.from)
        conditions += " AND coalesce(r.time >= :from, r.day >= :from_day, 0)";
    if (question.to)
        conditions += " AND coalesce(r.time <= :to, r.day <= :to_day, 0)";
    if (!question.verdict.isEmpty())
        conditions += " AND (SELECT j.verdict FROM judgement j WHERE j.inspection = r.inspection "
                      "AND j.characteristic = r.characteristic AND j.feature = r.feature "
                      "ORDER BY j.number DESC LIMIT 1) = :verdict";
    return conditions;
}

void bindConditions(Statement& statement, const ReadingQuestion& question)
{
    const std::pair<const char*, const QString&> texts[] = {
        {":part", question.part},   {":subject", question.subject}, {":balloon_name", question.characteristic},
        {":gauge", question.gauge}, {":person", question.person},   {":verdict", question.verdict}};
    for (const auto& [name, text] : texts) {
        if (!text.isEmpty())
            statement.bind(name, text);
    }
    if (question.from)
        statement.bind(":from", *question.from).bind(":from_day", question.from->utcDay());
    if (question.to)
        statement.bind(":to", *question.to).bind(":to_day", question.to->utcDay());
}

ReadingKey readingKeyOf(const Statement& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

QList<QByteArray> readingListStatements()
{
    return {readingRowSql, usedGaugesSql, measuringPersonsSql};
}

} // namespace clew::store
