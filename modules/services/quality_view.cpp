// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/quality_view.h"

#include "services/locator.h"

namespace clew::services {

namespace {

Result<ConcernedSubject> concerned(OpenStore& store, const domain::Subject& subject)
{
    ConcernedSubject found;
    if (subject.unit) {
        const auto unit = TRY(store.records().getOwn(*subject.unit));
        found.key = subject.unit->key();
        found.state = domain::enumName(unit.state);
        found.location = unit.location;
    } else {
        const auto lot = TRY(store.records().getOwn(*subject.lot));
        found.kind = domain::Kind::Lot;
        found.key = subject.lot->key();
        found.state = domain::enumName(lot.state);
        found.location = lot.location;
    }
    found.name = TRY(recordName(store, found.kind, found.key));
    found.label = TRY(References(store.records()).label(found.kind, found.key));
    return found;
}

template<typename Part>
Result<QList<ConcernedSubject>> allConcerned(OpenStore& store, const QList<Part>& subjects)
{
    QList<ConcernedSubject> all;
    for (const Part& subject : subjects)
        all.append(TRY(concerned(store, subject)));
    return all;
}

Result<QString> personName(OpenStore& store, const std::optional<domain::PersonId>& person)
{
    if (!person)
        return QString();
    return TRY(store.records().getOwn(*person)).name;
}

} // namespace

Result<HoldView> viewHold(OpenStore& store, const QString& name)
{
    const std::int64_t key = TRY(recordOf(store, domain::Kind::Hold, name));
    HoldView view;
    view.hold = TRY(store.records().get(domain::HoldId::fromStore(key)));
    view.placedBy = TRY(personName(store, view.hold.placed_by));
    view.liftedBy = TRY(personName(store, view.hold.lifted_by));
    view.subjects = TRY(allConcerned(store, view.hold.subjects));
    view.history = TRY(viewRecord(store.records(), domain::Kind::Hold, key)).history;
    return view;
}

Result<NonconformityView> viewNonconformity(OpenStore& store, const QString& name)
{
    const std::int64_t key = TRY(recordOf(store, domain::Kind::Nonconformity, name));
    NonconformityView view;
    view.nonconformity = TRY(store.records().get(domain::NonconformityId::fromStore(key)));
    view.foundBy = TRY(personName(store, view.nonconformity.found_by));
    view.decidedBy = TRY(personName(store, view.nonconformity.decided_by));
    if (view.nonconformity.characteristic)
        view.characteristic = TRY(
            References(store.records()).label(domain::Kind::Characteristic, view.nonconformity.characteristic->key()));
    view.subjects = TRY(allConcerned(store, view.nonconformity.subjects));
    view.history = TRY(viewRecord(store.records(), domain::Kind::Nonconformity, key)).history;
    return view;
}

} // namespace clew::services
