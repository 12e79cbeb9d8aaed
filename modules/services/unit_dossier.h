// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "services/record_view.h"
#include "services/store_service.h"

namespace clew::services {

/// A moment in a unit's life.
struct DossierMoment
{
    enum class What { State, Operation, Inspection, Nonconformity, Hold, Signature, Move };
    What what = What::State;
    Instant at = Instant::fromMilliseconds(0);
    QString word; ///< a state or verdict, by its name
    QString text; ///< "20 Turn bore and seats", "NC-2026-0001"
    QString person;
};

/// A file about the unit, with what was signed on it.
struct DossierDocument
{
    domain::DocumentId id;
    QString name; ///< for its address
    QString title;
    QString fileName;
    QString type;
    QString revision;
    QStringList signatures; ///< "Quentin Mahler, approved"
};

/// Everything the store knows of one unit, for a person who looks at it: its device history as of now, what happened
/// when, its documents, and every line of the ledger that binds it.
struct UnitDossier
{
    domain::UnitId id;
    QString uuid;
    QString name; ///< for its address: "LB-7/BRL-1"
    domain::UnitState unitState = domain::UnitState::Planned;
    QString location;
    domain::DeviceHistory history;
    QList<DossierMoment> moments; ///< oldest first
    QList<DossierDocument> documents;
    QList<HistoryLine> lines;
    QString previous; ///< the part's serial before, as an address; empty at the end
    QString next;
};

Result<UnitDossier> unitDossier(OpenStore& store, domain::UnitId unit);
/// The same by the name of an address.
Result<UnitDossier> unitDossier(OpenStore& store, const QString& name);

} // namespace clew::services
