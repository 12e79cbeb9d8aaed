// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_impact.h"
#include "support/barrel_shop.h"
#include "support/plain_verdict.h"

#include <QtTest>

#include <random>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using clew::test::plainVerdict;
using clew::test::RuleInForce;
using clew::test::rulesInForce;
using Shop = clew::test::BarrelShop;

namespace {

constexpr double boreLower = 10'497'000'000;
constexpr double boreUpper = 10'503'000'000;

/// One value of the bore by a gauge, judged by a rule.
struct JudgedPiece
{
    std::int64_t value = 0;
    int gauge = 0;
    RuleInForce rule{};
    UnitId unit;
};

QString textOfPicometres(std::int64_t value)
{
    return textOfInteger(value, clew::Unit::Millimetre);
}

void recordPiece(Shop& shop, JudgedPiece& piece, GaugeId gauge, int place)
{
    piece.unit = shop.unit(qPrintable(QStringLiteral("P-%1").arg(place)));
    Inspection inspection;
    inspection.number = QStringLiteral("IO-%1").arg(place);
    inspection.unit = piece.unit;
    inspection.part_revision = shop.revision;
    inspection.readings = {shop.reading(shop.bore, qPrintable(textOfPicometres(piece.value)))};
    inspection.readings[0].gauge = gauge;
    Judgement judgement;
    judgement.characteristic = shop.bore;
    judgement.value = piece.value;
    judgement.rule = QString::fromLatin1(piece.rule.record);
    if (piece.rule.expanded > 0) {
        judgement.uncertainty = textOfPicometres(std::llround(piece.rule.expanded));
        judgement.k = QStringLiteral("2");
    }
    judgement.verdict = *enumFromName<Verdict>(plainVerdict(double(piece.value), boreLower, boreUpper, piece.rule));
    inspection.judgements = {judgement};
    shop.add(inspection);
}

QStringList changesExpected(const QList<JudgedPiece>& pieces, int gauge, std::int64_t error)
{
    QStringList changes;
    for (const JudgedPiece& piece : pieces) {
        if (piece.gauge != gauge)
            continue;
        const QString from = plainVerdict(double(piece.value), boreLower, boreUpper, piece.rule);
        const QString to = plainVerdict(double(piece.value - error), boreLower, boreUpper, piece.rule);
        if (from != to)
            changes.append(QStringLiteral("%1: %2 -> %3").arg(piece.unit.key()).arg(from, to));
    }
    changes.sort();
    return changes;
}

QStringList changesFound(const GaugeImpact& impact)
{
    QStringList changes;
    for (const ImpactChange& change : impact.changed)
        changes.append(QStringLiteral("%1: %2 -> %3")
                           .arg(change.finding.unit->key())
                           .arg(enumName(change.finding.from), enumName(change.finding.to)));
    changes.sort();
    return changes;
}

} // namespace

/// A failed gauge against a walk over everything that was recorded, by every decision rule with its uncertainty.
class TestImpactOracle final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBruteForceByEveryRule()
    {
        Shop shop;
        std::mt19937 random(20261124);
        const auto pick = [&](std::size_t count) { return std::size_t(random()) % count; };
        Gauge other;
        other.code = QStringLiteral("AG-2");
        const std::array gauges{shop.gauge, shop.add(other)};
        QList<JudgedPiece> pieces;
        for (int i = 0; i < 400; ++i) {
            JudgedPiece piece;
            piece.value = 10'500'000'000 + (std::int64_t(pick(141)) - 70) * 100'000;
            piece.gauge = int(pick(2));
            piece.rule = rulesInForce.at(pick(rulesInForce.size()));
            recordPiece(shop, piece, gauges.at(std::size_t(piece.gauge)), i);
            pieces.append(piece);
        }
        QSet<QString> steps;
        qsizetype changes = 0;
        for (int gauge = 0; gauge < 2; ++gauge) {
            for (const std::int64_t error : {-830'000, 290'000, 1'170'000}) {
                ImpactRequest request;
                request.gauge = gauges.at(std::size_t(gauge));
                request.error = ErrorCurve::constant(error, Dimension::Length);
                request.from = MUST(Instant::parse(QStringLiteral("2025-07-01T00:00:00Z")));
                request.to = MUST(Instant::parse(QStringLiteral("2026-07-01T00:00:00Z")));
                request.windowReason = QStringLiteral("a year");
                SilentProgress progress;
                const GaugeImpact impact = MUST(assessImpact(shop.records(), request, shop.clock().now(), progress));
                const QStringList expected = changesExpected(pieces, gauge, error);
                QCOMPARE(changesFound(impact), expected);
                changes += expected.size();
                for (const QString& change : expected)
                    steps.insert(change.section(QStringLiteral(": "), 1));
            }
        }
        QVERIFY(changes > 100);
        // There and back between the three verdicts, but for the leap from one sure verdict to the other.
        QVERIFY2(steps.size() >= 5, qPrintable(QStringList(steps.values()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestImpactOracle)
#include "tst_impact_oracle.moc"
