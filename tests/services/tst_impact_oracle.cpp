// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_impact.h"
#include "services/suspect_results.h"
#include "store/transaction.h"
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

/// Everything measured with the shop's gauge, as an assessment asks for it.
std::vector<store::ReadingKey> everyReading(Shop& shop)
{
    const TimeSpan ever{MUST(Instant::parse(QStringLiteral("2025-07-01T00:00:00Z"))),
                        MUST(Instant::parse(QStringLiteral("2026-07-01T00:00:00Z")))};
    std::vector<store::ReadingKey> readings;
    MUST(store::addReadingsWith(shop.database(), shop.gauge, ever, readings));
    std::sort(readings.begin(), readings.end());
    return readings;
}

QStringList wordsOf(const SuspectFindings& findings)
{
    QStringList words{QStringLiteral("%1 measurements, %2 results, %3 units")
                          .arg(findings.measurements)
                          .arg(findings.results)
                          .arg(findings.units.size())};
    for (const ImpactFinding& finding : findings.changed)
        words.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(finding.inspection.key())
                         .arg(finding.unit->key())
                         .arg(finding.corrected.value_or(0))
                         .arg(enumName(finding.from), enumName(finding.to)));
    return words;
}

/// Stops at the first look.
class Stopping final : public Progress
{
public:
    void report(const QString&, std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return true; }
};

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

    void findsTheSameOnOneConnectionAndOnTwo()
    {
        Shop shop;
        std::mt19937 random(20261123);
        for (int i = 0; i < 60; ++i) {
            JudgedPiece piece;
            piece.value = 10'500'000'000 + (std::int64_t(random() % 141) - 70) * 100'000;
            piece.rule = rulesInForce.at(random() % rulesInForce.size());
            recordPiece(shop, piece, shop.gauge, i);
        }
        const auto readings = everyReading(shop);
        QCOMPARE(readings.size(), std::size_t(60));
        const ErrorCurve curve = ErrorCurve::constant(830'000, Dimension::Length);
        const auto judged = [&](std::size_t count, std::size_t twoFrom, Progress& progress) {
            return judgeSuspects(shop.records(), curve, shop.clock().now(), std::span(readings).first(count), progress,
                                 twoFrom);
        };
        SilentProgress silent;
        for (const std::size_t count : {0U, 1U, 2U, 59U, 60U}) {
            const QStringList one = wordsOf(MUST(judged(count, 1000, silent)));
            QCOMPARE(wordsOf(MUST(judged(count, 0, silent))), one);
            QVERIFY(count < 59 || one.size() > 10); // the control: some of them change
        }
        Stopping stopping;
        QCOMPARE(judged(60, 0, stopping).error().code, Error::Code::Cancelled);
        auto transaction = MUST(store::Transaction::begin(shop.database()));
        QCOMPARE(wordsOf(MUST(judged(60, 0, silent))), wordsOf(MUST(judged(60, 1000, silent))));
    }
};

QTEST_GUILESS_MAIN(TestImpactOracle)
#include "tst_impact_oracle.moc"
