// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/finish_pairs.h"

#include "services/mastering_falls.h"
#include "services/measured_results.h"
#include "store/finish_questions.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// Who finished a lot, and to what.
struct Finishing
{
    QString finisher;
    QString specification;
};

bool isLater(const std::optional<Instant>& a, const std::optional<Instant>& b)
{
    return a && b && *b < *a;
}

FinishedSize sizeIn(const MeasuredResult& measured)
{
    FinishedSize size;
    size.value = measured.judgement.corrected.value_or(*measured.result->value);
    size.influences = measured.judgement.influences;
    size.unit = measured.characteristic->unit;
    size.measurement =
        QStringLiteral("%1/%2/%3").arg(measured.inspection->number, measured.place()).arg(measured.result->attempt);
    return size;
}

class PairReader
{
public:
    PairReader(store::Records& records, CharacteristicId before, CharacteristicId after)
        : m_records(records),
          m_falls(records),
          m_before(before),
          m_after(after)
    {
    }

    Result<> read(UnitId id, QList<FinishedPair>& pairs)
    {
        const QList<MeasuredResult> results = TRY(resultsOf(m_records, id));
        const domain::Unit unit = TRY(m_records.get(id));
        for (const MeasuredResult& after : latestOf(results)) {
            if (after.characteristic->id != m_after || !after.result->value)
                continue;
            if (const MeasuredResult* before = lastBefore(results, after))
                pairs.append(TRY(pairOf(unit, *before, after)));
        }
        return {};
    }

private:
    const MeasuredResult* lastBefore(const QList<MeasuredResult>& results, const MeasuredResult& after) const
    {
        const MeasuredResult* last = nullptr;
        for (const MeasuredResult& measured : results) {
            const bool isOfIt = measured.characteristic->id == m_before && measured.feature == after.feature;
            if (isOfIt && measured.result && measured.result->value && !isLater(measured.time(), after.time()))
                last = &measured;
        }
        return last;
    }

    Result<FinishedPair> pairOf(const domain::Unit& unit, const MeasuredResult& before, const MeasuredResult& after)
    {
        FinishedPair pair;
        pair.unit = unit.id;
        pair.serial = unit.serial;
        pair.feature = after.feature;
        pair.before = sizeIn(before);
        pair.after = sizeIn(after);
        pair.leftOut = unit.isMarkedSwapped() ? unit.swap_marks.last().reason : TRY(fallOf(before));
        if (pair.leftOut.isEmpty())
            pair.leftOut = TRY(fallOf(after));
        QStringList finishers;
        QStringList specifications;
        for (const Consumption& consumption : unit.consumptions) {
            if (isLater(before.time(), consumption.time) || isLater(consumption.time, after.time()))
                continue;
            const auto finishing = TRY(finishingOf(consumption.lot));
            if (!finishing)
                continue;
            finishers.append(finishing->finisher);
            if (!finishing->specification.isEmpty())
                specifications.append(finishing->specification);
        }
        pair.finisher = finishers.join(QStringLiteral(" + "));
        pair.specification = specifications.join(QStringLiteral(" + "));
        return pair;
    }

    Result<QString> fallOf(const MeasuredResult& measured)
    {
        return m_falls.fallOf(*measured.inspection, measured.characteristic->id, *measured.result);
    }

    /// Nothing for a lot that is none of finishing.
    Result<std::optional<Finishing>> finishingOf(LotId id)
    {
        const auto known = m_finishings.constFind(id);
        if (known != m_finishings.constEnd())
            return *known;
        std::optional<Finishing> finishing;
        const Lot lot = TRY(m_records.getOwn(id));
        if (lot.type == LotType::Finishing) {
            finishing = Finishing{lot.supplier ? TRY(m_records.getOwn(*lot.supplier)).code : QString(), {}};
            for (const CertificateId certificate : TRY(store::certificatesOf(m_records.database(), id))) {
                const QString said = TRY(specificationIn(certificate));
                finishing->specification = said.isEmpty() ? finishing->specification : said;
            }
        }
        m_finishings.insert(id, finishing);
        return finishing;
    }

    Result<QString> specificationIn(CertificateId id)
    {
        const Certificate certificate = TRY(m_records.getOwn(id));
        if (!certificate.specification)
            return certificate.stated_specification;
        const MaterialSpecification ordered = TRY(m_records.getOwn(*certificate.specification));
        return QStringLiteral("%1 %2").arg(ordered.name, ordered.edition).trimmed();
    }

    store::Records& m_records;
    MasteringFalls m_falls;
    CharacteristicId m_before;
    CharacteristicId m_after;
    QHash<LotId, std::optional<Finishing>> m_finishings;
};

} // namespace

Result<QList<FinishedPair>> finishedPairs(store::Records& records, const Characteristic& before,
                                          const Characteristic& after)
{
    PairReader reader(records, before.id, after.id);
    QList<FinishedPair> pairs;
    for (const UnitId unit :
         TRY(store::unitsMeasuredForBoth(records.database(), after.part_revision, before.id, after.id)))
        TRY(reader.read(unit, pairs));
    return pairs;
}

} // namespace clew::services
