// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/ancestry.h"

#include "domain/trace.h"
#include "store/history_questions.h"

namespace clew::services {

using domain::EdgeRelation;
using domain::LotType;

namespace {

QString relationWords(EdgeRelation relation)
{
    switch (relation) {
    case EdgeRelation::Split:
        return QStringLiteral("split from");
    case EdgeRelation::Cut:
        return QStringLiteral("cut from");
    case EdgeRelation::Returned:
        return QStringLiteral("returned from");
    case EdgeRelation::Remnant:
        return QStringLiteral("remnant of");
    case EdgeRelation::Merge:
        return QStringLiteral("merged from");
    case EdgeRelation::MadeFrom:
        return QStringLiteral("made of");
    case EdgeRelation::Finished:
        return QStringLiteral("finished from");
    }
    Q_UNREACHABLE();
}

QString consumptionWords(LotType type)
{
    switch (type) {
    case LotType::Material:
        return QStringLiteral("cut from");
    case LotType::Production:
        return QStringLiteral("taken from");
    case LotType::Finishing:
        return QStringLiteral("finished in");
    }
    Q_UNREACHABLE();
}

QString amountText(const std::optional<Decimal>& quantity, const QString& unit)
{
    return quantity ? QStringLiteral("%1 %2").arg(quantity->toText(), unit).trimmed() : QString();
}

domain::Node nodeOf(const AncestryRow& row)
{
    if (row.unit)
        return {domain::Kind::Unit, row.unit->key()};
    if (row.lot)
        return {domain::Kind::Lot, row.lot->key()};
    return {domain::Kind::Heat, row.heat->key()};
}

/// A row one step further back; what led to it holds for it, too.
AncestryRow behind(const AncestryRow& row, const QString& relation)
{
    AncestryRow next;
    next.depth = row.depth + 1;
    next.relation = relation;
    next.certain = row.certain;
    next.current = row.current;
    return next;
}

template<typename IdType>
QList<IdType> currentOnes(const QList<AncestryRow>& rows, std::optional<IdType> AncestryRow::*member)
{
    QList<IdType> ids;
    for (const AncestryRow& row : rows) {
        if (row.current && row.*member && !ids.contains(*(row.*member)))
            ids.append(*(row.*member));
    }
    return ids;
}

} // namespace

Result<Ancestry> Ancestry::of(store::Records& records, domain::UnitId unit)
{
    Ancestry ancestry(records);
    AncestryRow subject;
    subject.unit = unit;
    TRY(ancestry.follow(subject));
    return ancestry;
}

Result<Ancestry> Ancestry::of(store::Records& records, domain::LotId lot)
{
    Ancestry ancestry(records);
    AncestryRow subject;
    subject.lot = lot;
    TRY(ancestry.follow(subject));
    return ancestry;
}

QList<domain::UnitId> Ancestry::units() const
{
    return currentOnes(m_rows, &AncestryRow::unit);
}

QList<domain::LotId> Ancestry::lots() const
{
    return currentOnes(m_rows, &AncestryRow::lot);
}

Result<> Ancestry::follow(AncestryRow row)
{
    m_rows.append(row);
    const std::pair place{nodeOf(row), row.current};
    if (m_followed.contains(place))
        return {};
    m_followed.insert(place);
    if (row.unit)
        return followUnit(row);
    if (row.lot)
        return followLot(row);
    return {};
}

Result<> Ancestry::followUnit(const AncestryRow& row)
{
    const domain::Unit unit = TRY(m_records.get(*row.unit));
    for (const domain::Consumption& consumption : unit.consumptions) {
        AncestryRow next = behind(row, consumptionWords(TRY(m_records.getOwn(consumption.lot)).type));
        next.lot = consumption.lot;
        next.quantity = amountText(consumption.quantity, consumption.unit_of_measure);
        next.certain = row.certain && consumption.alternatives.isEmpty();
        TRY(follow(next));
    }
    if (unit.lot) {
        AncestryRow next = behind(row, QStringLiteral("serialized from"));
        next.lot = unit.lot;
        next.quantity = QStringLiteral("1 pcs");
        TRY(follow(next));
    }
    for (const domain::AssemblyId id : TRY(store::componentsOf(m_records.database(), *row.unit))) {
        const domain::Assembly assembly = TRY(m_records.getOwn(id));
        AncestryRow next = behind(row, QStringLiteral("built in"));
        next.unit = assembly.child;
        next.quantity = QStringLiteral("1 pcs");
        next.from = assembly.from;
        next.to = assembly.to;
        next.current = row.current && !assembly.to;
        TRY(follow(next));
    }
    return {};
}

Result<> Ancestry::followLot(const AncestryRow& row)
{
    const domain::Lot lot = TRY(m_records.get(*row.lot));
    const qsizetype first = m_rows.size();
    for (const domain::LotEdge& edge : lot.edges) {
        AncestryRow next = behind(row, relationWords(edge.relation));
        next.lot = edge.from;
        next.quantity = amountText(edge.quantity, edge.unit_of_measure);
        TRY(follow(next));
    }
    // Cut from a lot of the same heat: the heat stands behind that lot.
    const auto isHeat = [&](const AncestryRow& known) { return known.heat == lot.heat; };
    if (lot.heat && std::none_of(m_rows.begin() + first, m_rows.end(), isHeat)) {
        AncestryRow next = behind(row, QStringLiteral("of heat"));
        next.heat = lot.heat;
        TRY(follow(next));
    }
    return {};
}

} // namespace clew::services
