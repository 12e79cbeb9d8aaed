// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/reading_lists.h"

#include "services/locator.h"
#include "store/snapshot.h"

#include <QElapsedTimer>

namespace clew::services {

namespace {

constexpr std::int64_t lookedAtOnce = 250; // inspections, or readings of a gauge or person
constexpr qint64 sliceMs = 40;

} // namespace

Result<ReadingQuestion> readingQuestion(const ListQuestion& question)
{
    ReadingQuestion asked;
    asked.subject = question.text;
    const std::pair<const char*, QString*> fields[] = {{"part", &asked.part},
                                                       {"characteristic", &asked.characteristic},
                                                       {"gauge", &asked.gauge},
                                                       {"person", &asked.person},
                                                       {"verdict", &asked.verdict}};
    if (!question.sortedBy.isEmpty() && question.sortedBy != QLatin1String("inspection"))
        return fail(Error::Code::Invalid,
                    QStringLiteral("Measurements can't be sorted by “%1”.").arg(question.sortedBy));
    for (auto only = question.only.cbegin(); only != question.only.cend(); ++only) {
        const auto field = std::find_if(std::begin(fields), std::end(fields), [&](const auto& candidate) {
            return only.key() == QLatin1String(candidate.first);
        });
        if (field == std::end(fields))
            return fail(Error::Code::Invalid, QStringLiteral("Measurements can't be asked by “%1”.").arg(only.key()));
        *field->second = only.value();
    }
    return asked;
}

Result<bool> passOn(OpenStore& store, ReadingMilestones& milestones)
{
    const auto snapshot = TRY(store::Snapshot::begin(store.database()));
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    while (TRY(milestones.advance(store.database(), lookedAtOnce))) {
        if (sinceBegin.elapsed() >= sliceMs)
            return true;
    }
    return false;
}

Result<QList<ListedRow>> readingRows(OpenStore& store, const ReadingMilestones& milestones, std::int64_t first,
                                     std::int64_t count, bool newestFirst)
{
    const auto snapshot = TRY(store::Snapshot::begin(store.database()));
    return store::listedReadings(store.database(), TRY(milestones.page(store.database(), first, count, newestFirst)));
}

Result<QList<std::pair<QString, QString>>> readingValues(OpenStore& store, const QString& column)
{
    return store::readingValues(store.database(), column);
}

Result<std::optional<ReadingEnds>> readingEnds(OpenStore& store, std::int64_t count)
{
    const auto snapshot = TRY(store::Snapshot::begin(store.database()));
    const auto first = TRY(store::readingsAtTheEnd(store.database(), false, count));
    const auto last = TRY(store::readingsAtTheEnd(store.database(), true, count));
    if (first.empty() || first.back() >= last.front())
        return std::optional<ReadingEnds>();
    ReadingEnds ends;
    ends.first = TRY(store::listedReadings(store.database(), first));
    ends.last = TRY(store::listedReadings(store.database(), last));
    return std::optional(ends);
}

Result<InspectedPiece> inspectedPiece(OpenStore& store, domain::InspectionId inspection)
{
    const auto own = TRY(store.records().getOwn(inspection));
    if (own.unit)
        return InspectedPiece{domain::Kind::Unit, TRY(recordName(store, domain::Kind::Unit, own.unit->key()))};
    if (own.lot)
        return InspectedPiece{domain::Kind::Lot, TRY(recordName(store, domain::Kind::Lot, own.lot->key()))};
    return fail(Error::Code::Internal, QStringLiteral("The inspection is of nothing; report this."));
}

} // namespace clew::services
