// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/record_lists.h"

#include "domain/mass_balance.h"
#include "store/traced_rows.h"

#include <algorithm>

namespace clew::services {

namespace {

/// What is left of each lot of a page: it follows from all that left them, and no statement says it exactly.
Result<> fillRests(OpenStore& store, const QList<ListColumn>& columns, QList<ListedRow>& rows)
{
    const auto left = std::find_if(columns.begin(), columns.end(),
                                   [](const ListColumn& column) { return qstrcmp(column.name, "left") == 0; });
    if (left == columns.end())
        return {};
    QList<std::int64_t> keys;
    for (const ListedRow& row : std::as_const(rows))
        keys.append(row.key);
    QHash<std::int64_t, QList<domain::LotMovement>> out;
    TRY(store::forMovementsOut(store.database(), keys, [&](domain::LotId lot, const domain::LotMovement& movement) {
        out[lot.key()].append(movement);
    }));
    for (ListedRow& row : rows) {
        const domain::Lot lot = TRY(store.records().get(domain::LotId::fromStore(row.key)));
        const domain::MassBalance balance = domain::massBalance(lot, out.value(row.key));
        if (balance.left)
            row.cells[left - columns.begin()] =
                (balance.left->toCanonicalText() + QLatin1Char(' ') + balance.unitOfMeasure).trimmed();
    }
    return {};
}

} // namespace

QList<ListColumn> listColumns(domain::Kind kind)
{
    const store::RecordListing* listing = store::listingOf(kind);
    return listing ? listing->columns : QList<ListColumn>();
}

Result<std::int64_t> countRows(OpenStore& store, const ListQuestion& question)
{
    return store::countListed(store.database(), question);
}

Result<QList<ListedRow>> rowsOf(OpenStore& store, const ListQuestion& question, std::int64_t first, std::int64_t count)
{
    auto rows = TRY(store::listedRows(store.database(), question, first, count));
    if (question.kind == domain::Kind::Lot)
        TRY(fillRests(store, listColumns(question.kind), rows));
    return rows;
}

Result<QList<std::pair<QString, std::int64_t>>> valuesOf(OpenStore& store, domain::Kind kind, const QString& column)
{
    return store::listedValues(store.database(), kind, column);
}

std::optional<Instant> momentIn(const ListColumn& column, const QString& cell)
{
    bool isMoment = false;
    const qlonglong milliseconds = cell.toLongLong(&isMoment);
    if (column.form != CellForm::Moment || !isMoment)
        return {};
    return Instant::fromMilliseconds(milliseconds);
}

} // namespace clew::services
