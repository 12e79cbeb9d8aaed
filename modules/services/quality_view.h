// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/quality.h"
#include "services/record_view.h"
#include "services/store_service.h"

namespace clew::services {

/// A unit or lot that a hold or a nonconformity is about, as it stands now.
struct ConcernedSubject
{
    domain::Kind kind = domain::Kind::Unit;
    std::int64_t key = 0;
    QString name;  ///< for its address
    QString label; ///< for people: "LB-7 BRL-1"
    QString state; ///< by its name
    QString location;
};

struct HoldView
{
    domain::Hold hold;
    QString placedBy;
    QString liftedBy;
    QList<ConcernedSubject> subjects;
    QList<HistoryLine> history;
};

struct NonconformityView
{
    domain::Nonconformity nonconformity;
    QString foundBy;
    QString decidedBy;
    QString characteristic;
    QList<ConcernedSubject> subjects;
    QList<HistoryLine> history;
};

/// By the name of an address.
Result<HoldView> viewHold(OpenStore& store, const QString& name);
Result<NonconformityView> viewNonconformity(OpenStore& store, const QString& name);

} // namespace clew::services
