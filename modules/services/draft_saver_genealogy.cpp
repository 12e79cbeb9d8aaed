// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver_templates.h"

namespace clew::services {

using domain::Kind;

Result<bool> DraftSaver::leadsBackToLot(domain::LotId from, domain::LotId to)
{
    auto ancestors = TRY(store::Statement::prepare(m_records.database(), R"(
        WITH RECURSIVE ancestor (lot) AS (
            SELECT :from UNION SELECT edge."from" FROM ancestor CROSS JOIN lot_edge AS edge ON edge.lot = ancestor.lot)
        SELECT 1 FROM ancestor WHERE lot = :to)"));
    ancestors.bind(":from", from).bind(":to", to);
    return ancestors.one();
}

Result<bool> DraftSaver::leadsBackToUnit(domain::UnitId parent, domain::UnitId child)
{
    auto ancestors = TRY(store::Statement::prepare(m_records.database(), R"(
        WITH RECURSIVE ancestor (unit) AS (
            SELECT :parent
            UNION SELECT edge.parent FROM ancestor CROSS JOIN assembly AS edge ON edge.child = ancestor.unit)
        SELECT 1 FROM ancestor WHERE unit = :child)"));
    ancestors.bind(":parent", parent).bind(":child", child);
    return ancestors.one();
}

Result<> DraftSaver::saveLotEdge(const Line& line)
{
    const auto from =
        domain::LotId::fromStore(TRY(m_references.resolve(Kind::Lot, line.value(QStringLiteral("from")))));
    TRY(makeMentioned<domain::Lot>(line, "to", [&](const QString& name) {
        domain::Lot lot;
        lot.number = name;
        const auto source = m_records.getOwn(from);
        if (source) {
            lot.type = source->type;
            lot.heat = source->heat;
            lot.supplier = source->supplier;
        }
        return lot;
    }));
    const auto to = domain::LotId::fromStore(TRY(m_references.resolve(Kind::Lot, line.value(QStringLiteral("to")))));
    domain::LotEdge edge;
    Line rest = line;
    rest.remove(QStringLiteral("to"));
    DraftReader reader(rest, m_references);
    domain::LotEdge::fields(edge, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    const domain::Lot lot = TRY(m_records.get(to));
    for (const domain::LotEdge& known : lot.edges) {
        if (known.from != from || known.relation != edge.relation)
            continue;
        if (edge.quantity && known.quantity != edge.quantity)
            problem(QStringLiteral("quantity"), QStringLiteral("That edge is in the store with another quantity."));
        count("lot_edge", false);
        return {};
    }
    if (from == to || TRY(leadsBackToLot(from, to))) {
        problem(QStringLiteral("to"), QStringLiteral("Lot “%1” would come from itself.").arg(lot.number));
        return {};
    }
    TRY(m_records.add(to, edge));
    count("lot_edge", true);
    return {};
}

Result<> DraftSaver::saveConsumption(const Line& line)
{
    const auto unit =
        domain::UnitId::fromStore(TRY(m_references.resolve(Kind::Unit, line.value(QStringLiteral("unit")))));
    domain::Consumption consumption;
    Line own = line;
    own.remove(QStringLiteral("unit"));
    DraftReader reader(own, m_references);
    domain::Consumption::fields(consumption, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    auto known = TRY(store::Statement::prepare(
        m_records.database(),
        "SELECT quantity FROM consumption WHERE unit = :unit AND lot = :lot AND alternatives = :alternatives"));
    known.bind(":unit", unit).bind(":lot", consumption.lot).bind(":alternatives", consumption.alternatives);
    if (TRY(known.one())) {
        const QString quantity = consumption.quantity ? consumption.quantity->toText() : QString();
        const QString stored = known.optionalText(0).value_or(QString());
        if (!quantity.isEmpty() && stored != quantity)
            problem(QStringLiteral("quantity"),
                    QStringLiteral("That consumption is in the store with quantity “%1”.").arg(stored));
        count("consumption", false);
        return {};
    }
    TRY(m_records.add(unit, consumption));
    count("consumption", true);
    return {};
}

} // namespace clew::services
