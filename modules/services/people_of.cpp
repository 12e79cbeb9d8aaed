// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/people_of.h"

#include "domain/inspection.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QSet<PersonId>> inspectorsIn(store::Records& records, const QList<InspectionId>& inspections, Kind kind,
                                    std::int64_t key)
{
    QSet<PersonId> people;
    for (const InspectionId id : inspections) {
        const Inspection inspection = TRY(records.get(id));
        if (inspection.state == InspectionState::Void)
            continue;
        if (inspection.inspector)
            people.insert(*inspection.inspector);
        for (const Reading& reading : inspection.readings) {
            if (reading.person)
                people.insert(*reading.person);
        }
    }
    const QList<RecordStep> steps = TRY(RecordHistory(records).of(kind, key));
    for (const RecordStep& step : steps) {
        if (step.act == ledger::Act::State && step.state == QLatin1String("inspected")) {
            if (const auto person = TRY(personOfAccount(records, step.who)))
                people.insert(*person);
        }
    }
    return people;
}

} // namespace

Result<QSet<PersonId>> inspectorsOf(store::Records& records, UnitId unit)
{
    return inspectorsIn(records, TRY(store::inspectionsOf(records.database(), unit)), Kind::Unit, unit.key());
}

Result<QSet<PersonId>> inspectorsOf(store::Records& records, LotId lot)
{
    return inspectorsIn(records, TRY(store::inspectionsOf(records.database(), lot)), Kind::Lot, lot.key());
}

Result<std::optional<PersonId>> personOfAccount(store::Records& records, const QString& account)
{
    Account like;
    like.code = account;
    const auto id = TRY(records.findByKey(like));
    if (!id)
        return std::optional<PersonId>{};
    return std::optional{TRY(records.getOwn(*id)).person};
}

Result<QString> nameOf(store::Records& records, PersonId id)
{
    const Person person = TRY(records.getOwn(id));
    return person.name.isEmpty() ? person.code : person.name;
}

Result<QString> nameOf(store::Records& records, const std::optional<PersonId>& person)
{
    if (!person)
        return QString();
    return nameOf(records, *person);
}

Result<QString> nameOfAccount(store::Records& records, const QString& account)
{
    const auto person = TRY(personOfAccount(records, account));
    if (!person)
        return account;
    return nameOf(records, *person);
}

const RecordStep* lastStepTo(const QList<RecordStep>& steps, const QString& state)
{
    const RecordStep* found = nullptr;
    QString before;
    for (const RecordStep& step : steps) {
        if (step.state == state && before != state)
            found = &step;
        before = step.state;
    }
    return found;
}

} // namespace clew::services
