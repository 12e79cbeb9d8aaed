// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/listed_rows.h"

#include "store/record_columns.h"

namespace clew::store {

namespace {

Result<const RecordListing*> neededListing(domain::Kind kind)
{
    const RecordListing* listing = listingOf(kind);
    if (!listing)
        return fail(Error::Code::Invalid,
                    QStringLiteral("There is no list of the kind %1.").arg(domain::kindWords(kind)));
    return listing;
}

/// The column of that name, where it can filter (has an own expression).
Result<const ListColumn*> ownColumn(const RecordListing& listing, const QString& name)
{
    for (const ListColumn& column : listing.columns) {
        if (name == QLatin1String(column.name) && *column.own)
            return &column;
    }
    return fail(
        Error::Code::Invalid,
        QStringLiteral("The list of the kind %1 can't be asked by “%2”.").arg(domain::kindWords(listing.kind), name));
}

QByteArray table(domain::Kind kind)
{
    return quoted(domain::kindName(kind)) + " r";
}

/// Names of columns are those of the listing, so they may stand in SQL; values are bound.
Result<QByteArray> listCondition(const RecordListing& listing, const ListQuestion& question)
{
    QByteArray condition = "1";
    for (auto only = question.only.cbegin(); only != question.only.cend(); ++only) {
        const ListColumn& column = *TRY(ownColumn(listing, only.key()));
        condition += QByteArray(" AND coalesce(") + column.own + ", '') = :only_" + column.name;
    }
    if (question.text.isEmpty())
        return condition;
    QByteArray found;
    for (const ListColumn& column : listing.columns) {
        if (column.searched)
            found += (found.isEmpty() ? "" : " OR ") + QByteArray(column.own) + " LIKE :text ESCAPE '\\'";
    }
    return found.isEmpty() ? condition : condition + " AND (" + found + ")";
}

QString likePattern(const QString& text)
{
    QString escaped = text;
    for (const char sign : {'\\', '%', '_'})
        escaped.replace(QLatin1Char(sign), QLatin1Char('\\') + QString(QLatin1Char(sign)));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

void bindQuestion(Statement& statement, const ListQuestion& question)
{
    for (auto only = question.only.cbegin(); only != question.only.cend(); ++only)
        statement.bind((":only_" + only.key().toLatin1()).constData(), only.value());
    if (!question.text.isEmpty())
        statement.bind(":text", likePattern(question.text));
}

Result<QByteArray> listOrder(const RecordListing& listing, const ListQuestion& question)
{
    if (question.sortedBy.isEmpty())
        return question.descending ? QByteArray("r.id DESC") : QByteArray("r.id");
    const ListColumn& column = *TRY(ownColumn(listing, question.sortedBy));
    if (!column.sorts)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The list can't be sorted by “%1”: it would take too long.").arg(question.sortedBy));
    const QByteArray direction = question.descending ? " DESC" : "";
    return QByteArray(column.own) + direction + ", r.id" + direction;
}

} // namespace

Result<std::int64_t> countListed(Database& database, const ListQuestion& question)
{
    const RecordListing& listing = *TRY(neededListing(question.kind));
    const QByteArray sql =
        "SELECT count(*) FROM " + table(listing.kind) + " WHERE " + TRY(listCondition(listing, question));
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    bindQuestion(statement, question);
    TRY(statement.one());
    return statement.integer(0);
}

Result<QList<ListedRow>> listedRows(Database& database, const ListQuestion& question, std::int64_t first,
                                    std::int64_t count)
{
    const RecordListing& listing = *TRY(neededListing(question.kind));
    const QByteArray order = TRY(listOrder(listing, question));
    QByteArray columns;
    for (const ListColumn& column : listing.columns)
        columns += QByteArray(", ") + column.shown;
    // The page's keys first, so that joins and counts cost only the rows shown.
    const QByteArray sql = "SELECT r.id" + columns + " FROM (SELECT r.id FROM " + table(listing.kind) + " WHERE " +
                           TRY(listCondition(listing, question)) + " ORDER BY " + order +
                           " LIMIT :count OFFSET :first) page CROSS JOIN " + table(listing.kind) +
                           " ON r.id = page.id " + listing.joins + " ORDER BY " + order;
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    bindQuestion(statement, question);
    statement.bind(":count", count).bind(":first", first);
    TRY(statement.exec());
    QList<ListedRow> rows;
    while (TRY(statement.next())) {
        ListedRow row{statement.integer(0), {}};
        for (int i = 1; i <= listing.columns.size(); ++i)
            row.cells.append(statement.isNull(i) ? QString() : statement.text(i));
        rows.append(row);
    }
    return rows;
}

Result<QList<std::pair<QString, std::int64_t>>> listedValues(Database& database, domain::Kind kind,
                                                             const QString& column)
{
    const RecordListing& listing = *TRY(neededListing(kind));
    const QByteArray own = TRY(ownColumn(listing, column))->own;
    const QByteArray sql =
        "SELECT coalesce(" + own + ", '') AS value, count(*) FROM " + table(kind) + " GROUP BY value ORDER BY value";
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    TRY(statement.exec());
    QList<std::pair<QString, std::int64_t>> values;
    while (TRY(statement.next()))
        values.append({statement.text(0), statement.integer(1)});
    return values;
}

Result<QString> listedName(Database& database, domain::Kind kind, std::int64_t key)
{
    const RecordListing& listing = *TRY(neededListing(kind));
    const QByteArray sql =
        QByteArray("SELECT ") + listing.columns.first().own + " FROM " + table(kind) + " WHERE r.id = :id";
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    statement.bind(":id", key);
    if (!TRY(statement.one()))
        return fail(Error::Code::NotFound, QStringLiteral("There is no such %1.").arg(domain::kindWords(kind)));
    return statement.text(0);
}

Result<QList<NamedRecord>> recordsNamed(Database& database, domain::Kind kind, const QString& text, int most)
{
    const RecordListing& listing = *TRY(neededListing(kind));
    const QByteArray name = listing.columns.first().own;
    const QByteArray sql = "SELECT r.id, " + name + ", CASE WHEN lower(" + name + ") = lower(:text) THEN 0 WHEN " +
                           name + " LIKE :suffix ESCAPE '\\' THEN 1 WHEN " + name +
                           " LIKE :prefix ESCAPE '\\' THEN 2 ELSE 3 END AS fit FROM " + table(kind) + " WHERE " + name +
                           " LIKE :inside ESCAPE '\\' ORDER BY fit, " + name + ", r.id LIMIT :most";
    auto statement = TRY(Statement::prepare(database, sql.constData()));
    const QString inside = likePattern(text);
    statement.bind(":text", text).bind(":suffix", inside.chopped(1)).bind(":prefix", inside.mid(1));
    statement.bind(":inside", inside).bind(":most", most);
    TRY(statement.exec());
    QList<NamedRecord> found;
    while (TRY(statement.next()))
        found.append({kind, statement.integer(0), statement.text(1), NamedRecord::Fit(statement.integer(2))});
    return found;
}

} // namespace clew::store
