// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/first_article_coverage.h"

#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

Result<FirstArticleReport> baselineOf(store::Records& records, const FirstArticleReport& report)
{
    FirstArticleReport like;
    like.number = report.baseline;
    const auto id = TRY(records.findByKey(like));
    if (!id)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 builds on the report “%2”, and the store has none of that name.")
                        .arg(report.number, report.baseline));
    return TRY(records.getOwn(*id));
}

bool asksTheSame(const Characteristic& a, const Characteristic& b)
{
    return a.type == b.type && a.nominal.value == b.nominal.value && a.lower.value == b.lower.value &&
           a.upper.value == b.upper.value && a.unit == b.unit && a.requirement == b.requirement &&
           a.features == b.features && a.stage == b.stage;
}

bool answersFor(const FirstArticleReport& report, const QString& balloon)
{
    return report.full || balloonsIn(report.affected).contains(balloon);
}

/// Whether a report of the chain, or what came before it, covers the characteristic.
class Chain
{
public:
    Chain(store::Records& records, QList<FirstArticleReport> reports)
        : m_records(records),
          m_reports(std::move(reports))
    {
    }

    Result<bool> covers(Characteristic wanted)
    {
        for (const FirstArticleReport& report : m_reports) {
            if (report.part_revision != wanted.part_revision) {
                if (!wanted.previous)
                    return false;
                const Characteristic earlier = TRY(m_records.getOwn(*wanted.previous));
                if (earlier.part_revision != report.part_revision || !asksTheSame(earlier, wanted))
                    return false;
                wanted = earlier;
            }
            if (answersFor(report, wanted.balloon))
                return true;
        }
        return false;
    }

private:
    store::Records& m_records;
    QList<FirstArticleReport> m_reports;
};

Result<QList<FirstArticleReport>> chainOf(store::Records& records, const FirstArticleReport& newest)
{
    QList<FirstArticleReport> chain{newest};
    QSet<FirstArticleReportId> met{newest.id};
    while (!chain.last().full) {
        const FirstArticleReport next = TRY(baselineOf(records, chain.last()));
        if (met.contains(next.id))
            return fail(Error::Code::Conflict,
                        QStringLiteral("The partial reports lead back to %1: none of them builds on a full report.")
                            .arg(next.number));
        met.insert(next.id);
        chain.append(next);
    }
    return chain;
}

} // namespace

QStringList balloonsIn(const QString& text)
{
    QStringList balloons;
    for (const QString& piece : text.split(u',', Qt::SkipEmptyParts)) {
        if (!piece.trimmed().isEmpty())
            balloons.append(piece.trimmed());
    }
    return balloons;
}

Result<FirstArticleCoverage> coverageOf(store::Records& records, const FirstArticleReport& report)
{
    const QList<FirstArticleReport> reports = TRY(chainOf(records, report));
    FirstArticleCoverage coverage;
    for (const FirstArticleReport& each : reports)
        coverage.reports.append(each.number);
    Chain chain(records, reports);
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), report.part_revision))) {
        const Characteristic characteristic = TRY(records.getOwn(id));
        if (characteristic.usage == Usage::Toleranced && !TRY(chain.covers(characteristic)))
            coverage.missing.append(characteristic.balloon);
    }
    return coverage;
}

} // namespace clew::services
