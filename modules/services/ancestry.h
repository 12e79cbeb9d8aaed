// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/production.h"
#include "store/records.h"

#include <QSet>

namespace clew::services {

/// One step of the way back to the melt or down into an assembly. Exactly one of unit, lot and heat is set.
struct AncestryRow
{
    int depth = 0;    ///< 0 = the subject
    QString relation; ///< "cut from", "built in", "of heat"; empty for the subject
    std::optional<domain::UnitId> unit;
    std::optional<domain::LotId> lot;
    std::optional<domain::HeatId> heat;
    QString quantity; ///< "1 pcs"; empty = unknown
    bool certain = true;
    std::optional<Instant> from; ///< of a component: when it was built in
    std::optional<Instant> to;   ///< … and taken out
    bool current = true;         ///< false: a component that was taken out, or what that was made of
};

/// Everything a unit or a lot was made of, in reading order, depth first. What is reached twice stands twice, and is
/// followed once.
class Ancestry
{
public:
    static Result<Ancestry> of(store::Records& records, domain::UnitId unit);
    static Result<Ancestry> of(store::Records& records, domain::LotId lot);

    const QList<AncestryRow>& rows() const { return m_rows; }
    /// What still is in the subject, each once, the subject included.
    QList<domain::UnitId> units() const;
    QList<domain::LotId> lots() const;

private:
    explicit Ancestry(store::Records& records) : m_records(records) {}

    Result<> follow(AncestryRow row);
    Result<> followUnit(const AncestryRow& row);
    Result<> followLot(const AncestryRow& row);

    store::Records& m_records;
    QList<AncestryRow> m_rows;
    QSet<std::pair<domain::Node, bool>> m_followed;
};

} // namespace clew::services
