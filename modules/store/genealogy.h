// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/trace.h"
#include "store/database.h"

namespace clew::store {

/// The genealogy as the store holds it: heats, certificates, lots, units and shipments. All edges of many records in
/// one question, every question by index.
///
/// A certificate that lists lots speaks for these only; one that names just a heat speaks for the heat.
/// Machines, programs, persons and gauges are no nodes: what they did is looked up for what a walk reached
/// (work_done.h), so that a walk stays short.
class StoreGenealogy final : public domain::Genealogy
{
public:
    explicit StoreGenealogy(Database& database) : m_database(database) {}

    Result<QList<domain::GenealogyEdge>> edges(domain::Direction direction, domain::Kind kind,
                                               const QList<std::int64_t>& keys) override;

private:
    Database& m_database;
};

} // namespace clew::store
