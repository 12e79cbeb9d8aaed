// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/budget.h"
#include "exchange/budget_file.h"
#include "reports/view_json.h"
#include "services/device_history_service.h"
#include "services/first_article_service.h"
#include "services/judging.h"
#include "support/barrel_shop.h"
#include "support/run_tool.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;
using Shop = clew::test::BarrelShop;

namespace {

constexpr int documentCount = 200;
constexpr int unitsPerRule = 10;
using Falsify = void (*)(ResultLine&);

/// The shop's own draws, the same on every machine.
class SeededBench
{
public:
    explicit SeededBench(Shop& shop) : m_shop(shop)
    {
        m_flatness = deviation("30", CharacteristicType::Flatness, "0", "0.002");
        m_roughness = deviation("31", CharacteristicType::Roughness, "", "0.0016");
        m_position = deviation("32", CharacteristicType::Position, "", "0.002", [](Characteristic& position) {
            position.material_condition = metrology::MaterialCondition::MaximumMaterial;
            position.feature_of_size = metrology::FeatureOfSize::Internal;
            position.size_balloon = QStringLiteral("2");
        });
        addPin();
        addBudget();
        for (const DecidingRule rule :
             {DecidingRule::Single, DecidingRule::Mean, DecidingRule::Minimum, DecidingRule::Maximum})
            addPlan(rule);
        m_shop.edit(m_shop.revision, [](PartRevision& r) { r.material = QStringLiteral("Ti-6Al-4V"); });
    }

    /// Another gauge with another certificate, and other rules for bore and holes.
    void change(int step)
    {
        static const std::array rules{"simple", "iso14253-1", "full-u", "factor-u:0.5", "probability:0.99"};
        static const std::array uncertainties{"0.0003", "0.0009", "0.0017", "0.0035", "0.0042", ""};
        Gauge gauge;
        gauge.code = QStringLiteral("AG-%1").arg(step + 100);
        gauge.unit = QStringLiteral("mm");
        gauge.type = step % 3 == 0 ? QStringLiteral("air gauge") : QString();
        gauge.material = QStringLiteral("steel");
        m_gauge = m_shop.add(gauge);
        m_isWarm = step % 4 == 1;
        m_plan = step % m_plans.size();
        Calibration calibration;
        calibration.gauge = m_gauge;
        calibration.certificate = QStringLiteral("K-%1").arg(step);
        calibration.date = QDate(2025, 12, 1);
        calibration.due = QDate(2026, 12, 31);
        calibration.uncertainty = QString::fromLatin1(uncertainties.at(std::size_t(step) % uncertainties.size()));
        calibration.k = step % 2 == 0 ? QStringLiteral("2") : QStringLiteral("2.13");
        m_shop.add(calibration);
        m_shop.edit(m_shop.bore, [&](Characteristic& bore) {
            bore.decision_rule = QString::fromLatin1(rules.at(std::size_t(step) % rules.size()));
        });
        m_shop.edit(m_shop.hole, [&](Characteristic& hole) {
            hole.decision_rule = QString::fromLatin1(rules.at(std::size_t(step + 2) % rules.size()));
        });
    }

    void inspect(UnitId unit)
    {
        Inspection inspection;
        inspection.number = QStringLiteral("DV-%1").arg(++m_count);
        inspection.unit = unit;
        inspection.part_revision = m_shop.revision;
        inspection.inspector = m_shop.ira.person;
        inspection.ended = m_shop.clock().now();
        inspection.state = InspectionState::Complete;
        const InspectionPlan& plan = m_plans[m_plan];
        inspection.plan = plan.id;
        inspection.readings = {reading(m_flatness, 1000000, 1400000), reading(m_roughness, 1000000, 900000),
                               reading(m_position, 4000000, 3500000), inches(m_pin)};
        if (m_isWarm) {
            inspection.corrected_to_20 = metrology::CompensatedBy::None;
            inspection.part_temperature = MUST(Decimal::parse(QStringLiteral("23.4")));
            inspection.plate_temperature = MUST(Decimal::parse(QStringLiteral("20.9")));
        }
        addTurns(inspection);
        inspection.readings.append(m_shop.reading(m_shop.edges, m_random.bounded(4) > 0 ? "OK" : "NOK"));
        for (int feature = 1; feature <= 6; ++feature)
            inspection.readings.append(reading(m_shop.hole, 8000000000, 3600000, feature));
        Judging judging(m_shop.records());
        const auto results = resultsOf(inspection, &plan);
        for (const auto& [id, result] : results)
            inspection.judgements.append(MUST(judging.judge(
                m_shop.get(id), result, conditionsOf(inspection, &plan, id, results), m_shop.clock().now())));
        for (const Judgement& judgement : inspection.judgements) {
            m_widened += judgement.bonus.value_or(0) != 0 ? 1 : 0;
            m_corrected += judgement.corrected ? 1 : 0;
        }
        m_shop.add(inspection);
    }

    int widened() const { return m_widened; }
    int corrected() const { return m_corrected; }

private:
    /// What an air gauge is judged with: its certificate, its repeatability of ν = 4, its linearity.
    void addBudget()
    {
        using metrology::ActsOn;
        using metrology::Evaluation;
        using metrology::SharedBy;
        metrology::Budget budget{QStringLiteral("Air gauge"), QStringLiteral("1"), QStringLiteral("a bore"), {}};
        const auto add = [&](const char* name, SharedBy owner, Evaluation evaluation, double amount) {
            metrology::BudgetTerm term;
            term.name = QString::fromLatin1(name);
            term.sharedBy = owner;
            term.evaluation = evaluation;
            term.amount = amount;
            term.source = QStringLiteral("study");
            budget.terms.push_back(term);
        };
        add("certificate", SharedBy::Gauge, Evaluation::Certificate, 0.3);
        add("repeatability", SharedBy::Reading, Evaluation::Repeatability, 0.25);
        budget.terms.back().degreesOfFreedom = 4;
        add("linearity", SharedBy::Gauge, Evaluation::HalfWidth, 0.2);
        domain::Budget record;
        record.name = budget.name;
        record.version = budget.version;
        record.text = QString::fromUtf8(exchange::writeBudget(budget));
        m_shop.add(record);
        m_shop.set("default_budget", QStringLiteral("{\"air gauge\":\"Air gauge\"}"));
    }
    /// By which one of a bore's readings decides.
    void addPlan(DecidingRule rule)
    {
        InspectionPlan plan;
        plan.part_revision = m_shop.revision;
        plan.name = QStringLiteral("IP-%1").arg(enumName(rule));
        plan.plan_revision = QStringLiteral("1");
        plan.state = PlanState::Released;
        PlanItem bore;
        bore.characteristic = m_shop.bore;
        bore.deciding = rule;
        bore.readings = rule == DecidingRule::Single ? 1 : 3;
        bore.attempts = 2;
        plan.items = {bore};
        m_plans.append(m_shop.get(m_shop.add(plan)));
    }
    /// Turned about its axis; one reading is void, and now and then the whole was measured again.
    void addTurns(Inspection& inspection)
    {
        const int attempts = m_random.bounded(3) == 0 ? 2 : 1;
        const int turns = m_plans[m_plan].items.first().readings == 1 ? 1 : 4;
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            for (int turn = 1; turn <= turns; ++turn) {
                Reading made = reading(m_shop.bore, 10500000000, 4500000);
                made.attempt = attempt;
                made.number = turn;
                inspection.readings.append(made);
                if (turn != 2)
                    continue;
                ReadingVoid isVoid;
                isVoid.characteristic = made.characteristic;
                isVoid.feature = made.feature;
                isVoid.attempt = attempt;
                isVoid.number = turn;
                isVoid.reason = QStringLiteral("touched");
                isVoid.recorded = m_shop.clock().now();
                inspection.voids.append(isVoid);
            }
        }
    }
    CharacteristicId deviation(
        const char* balloon, CharacteristicType type, const char* lower, const char* upper,
        const std::function<void(Characteristic&)>& complete = [](Characteristic&) {})
    {
        Characteristic made;
        made.part_revision = m_shop.revision;
        made.balloon = QString::fromLatin1(balloon);
        made.name = QStringLiteral("Seat");
        made.type = type;
        made.unit = QStringLiteral("mm");
        made.lower = MUST(exactFromFile(QString::fromLatin1(lower), made.unit));
        made.upper = MUST(exactFromFile(QString::fromLatin1(upper), made.unit));
        complete(made);
        return m_shop.add(made);
    }
    /// In inches, of which no uncertainty in micrometres is a whole decimal.
    void addPin()
    {
        m_pin = deviation("33", CharacteristicType::Diameter, "-0.0001", "0.0001", [](Characteristic& pin) {
            pin.unit = QStringLiteral("in");
            for (Exact* limit : {&pin.lower, &pin.upper})
                *limit = MUST(exactFromFile(limit->text, pin.unit));
            pin.nominal = MUST(exactFromFile(QStringLiteral("0.25"), pin.unit));
        });
    }
    Reading inches(CharacteristicId characteristic)
    {
        const QString text = QString::number(2500000 + m_random.bounded(3001) - 1500).prepend(QStringLiteral("0."));
        Reading made = m_shop.reading(characteristic, text.toLatin1().constData());
        made.unit = QStringLiteral("in");
        made.value = MUST(exactFromFile(text, made.unit)).value;
        made.gauge = m_gauge;
        return made;
    }
    /// About `middle`, `reach` to either side, in whole hundredths of a micrometre.
    Reading reading(CharacteristicId characteristic, std::int64_t middle, std::int64_t reach, int feature = 0)
    {
        constexpr std::int64_t step = 10000;
        const auto offset = m_random.bounded(int(2 * reach / step + 1)) * step - reach;
        const QString text = textOfInteger(std::max<std::int64_t>(0, middle + offset), clew::Unit::Millimetre);
        Reading made = m_shop.reading(characteristic, text.toUtf8().constData(), feature);
        made.gauge = m_gauge;
        return made;
    }

    Shop& m_shop;
    QRandomGenerator m_random{20261123};
    CharacteristicId m_flatness = m_shop.bore;
    CharacteristicId m_roughness = m_shop.bore;
    CharacteristicId m_position = m_shop.bore;
    CharacteristicId m_pin = m_shop.bore;
    GaugeId m_gauge = m_shop.gauge;
    QList<InspectionPlan> m_plans;
    qsizetype m_plan = 0;
    bool m_isWarm = false;
    int m_count = 0;
    int m_widened = 0;
    int m_corrected = 0;
};

clew::test::ToolOutput oracleOn(const QTemporaryDir& folder)
{
    QStringList arguments{QStringLiteral(CLEW_SOURCE_DIR "/tests/oracle/document_verdicts.py")};
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
        arguments.append(file.filePath());
    return clew::test::runTool(QStringLiteral("python3"), arguments);
}

} // namespace

/// An independent program, given nothing but the JSON that documents carry, comes to every verdict by itself.
class TestDocumentVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void reproducesEveryVerdictFromTheDocumentsAlone()
    {
        Shop shop;
        SeededBench bench(shop);
        QTemporaryDir folder;
        for (int at = 0; at < documentCount; ++at) {
            if (at % unitsPerRule == 0)
                bench.change(at / unitsPerRule);
            const auto unit = shop.unit(qPrintable(QStringLiteral("BRL-%1").arg(at)));
            bench.inspect(unit);
            const auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
            clew::test::keepIn(folder, QStringLiteral("dhr-%1.json").arg(at), reports::toJson(history));
            if (at % unitsPerRule != 0)
                continue;
            FirstArticleRequest request;
            request.unit = unit;
            FirstArticleService articles(shop.records(), shop.clock(), shop.anna);
            clew::test::keepIn(folder, QStringLiteral("fai-%1.json").arg(at),
                               reports::toJson(MUST(articles.assemble(MUST(articles.create(request))))));
        }
        QVERIFY(bench.widened() > 50);
        QVERIFY(bench.corrected() > 50);
        const auto said = oracleOn(folder);
        QVERIFY2(said.status == 0, qPrintable(said.text));
        QVERIFY2(said.text.contains(QStringLiteral("220 documents, ")), qPrintable(said.text));
        for (const char* counted : {"conforms", "does not conform", "not proven", "simple", "iso14253-1", "full-u",
                                    "factor-u:0.5", "probability:0.99"}) {
            const QRegularExpression some(QStringLiteral("[1-9]\\d* %1").arg(QLatin1String(counted)));
            QVERIFY2(said.text.contains(some), qPrintable(said.text));
        }
    }

    void namesAProbabilityThatTheNumbersDoNotBear()
    {
        Shop shop;
        SeededBench bench(shop);
        bench.change(1);
        const auto unit = shop.unit("BRL-1");
        bench.inspect(unit);
        auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
        int stated = 0;
        for (ResultLine& line : history.results) {
            if (line.probability.isEmpty())
                continue;
            ++stated;
            line.probability = QString::number(line.probability.toDouble() > 0.5 ? line.probability.toDouble() - 2e-6
                                                                                 : line.probability.toDouble() + 2e-6,
                                               'f', 6);
        }
        QVERIFY(stated > 0);
        QTemporaryDir folder;
        clew::test::keepIn(folder, QStringLiteral("dhr.json"), reports::toJson(history));
        const auto said = oracleOn(folder);
        QCOMPARE(said.status, 1);
        QVERIFY2(said.text.contains(QStringLiteral("%1 differences").arg(stated)), qPrintable(said.text));
    }

    /// A callout of several features, measured by gauges of unlike uncertainty: each has its own U and p.
    void givesEachFeatureItsOwnUncertaintyAndProbability()
    {
        Shop shop;
        Gauge gauge;
        gauge.code = QStringLiteral("AG-2");
        gauge.unit = QStringLiteral("mm");
        const GaugeId other = shop.add(gauge);
        Calibration calibration;
        calibration.gauge = other;
        calibration.certificate = QStringLiteral("K-2");
        calibration.date = QDate(2025, 12, 1);
        calibration.due = QDate(2026, 12, 31);
        calibration.uncertainty = QStringLiteral("0.0012");
        calibration.k = QStringLiteral("2");
        shop.add(calibration);
        const auto unit = shop.unit("BRL-1");
        Inspection inspection;
        inspection.number = QStringLiteral("DV-1");
        inspection.unit = unit;
        inspection.part_revision = shop.revision;
        inspection.ended = shop.clock().now();
        inspection.readings = {shop.reading(shop.bore, "10.5004"), shop.reading(shop.edges, "OK")};
        for (int feature = 1; feature <= 6; ++feature) {
            Reading reading = shop.reading(shop.hole, feature % 2 == 0 ? "8.0012" : "8.0001", feature);
            if (feature % 2 == 0)
                reading.gauge = other;
            inspection.readings.append(reading);
        }
        Judging judging(shop.records());
        for (const auto& [id, result] : resultsOf(inspection, nullptr))
            inspection.judgements.append(MUST(judging.judge(shop.get(id), result, {}, shop.clock().now())));
        shop.add(inspection);
        FirstArticleRequest request;
        request.unit = unit;
        FirstArticleService articles(shop.records(), shop.clock(), shop.anna);
        const FirstArticle article = MUST(articles.assemble(MUST(articles.create(request))));
        QStringList seen;
        for (const CharacteristicRow& row : article.characteristics) {
            if (row.number.startsWith(QLatin1String("12")))
                seen.append(QStringLiteral("%1 %2 %3").arg(row.number, row.uncertainty, row.values.join(u',')));
        }
        QCOMPARE(seen.size(), 6);
        QVERIFY2(seen[1].contains(QLatin1String("12.2 0.0012")), qPrintable(seen.join(u'\n')));
        QVERIFY2(!seen[0].contains(QLatin1String("0.0012 ")), qPrintable(seen.join(u'\n')));
        QTemporaryDir folder;
        clew::test::keepIn(folder, QStringLiteral("fai.json"), reports::toJson(article));
        const auto said = oracleOn(folder);
        QVERIFY2(said.status == 0, qPrintable(said.text));
    }

    /// What nobody judged conforms to nothing, and keeps the gates closed.
    void showsAResultThatNobodyJudgedAsNotJudged()
    {
        Shop shop;
        const auto unit = shop.unit("BRL-1");
        Inspection inspection;
        inspection.number = QStringLiteral("DV-1");
        inspection.unit = unit;
        inspection.part_revision = shop.revision;
        inspection.ended = shop.clock().now();
        inspection.readings = shop.goodReadings();
        shop.add(inspection);
        const auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
        QCOMPARE(history.results.size(), 8);
        for (const ResultLine& line : history.results) {
            QCOMPARE(line.verdict, QStringLiteral("not judged"));
            QVERIFY(line.rule.isEmpty());
        }
        const auto conform = std::find_if(history.gates.begin(), history.gates.end(), [](const ReleaseGate& gate) {
            return gate.detail.contains(QLatin1String("Nobody has judged"));
        });
        QVERIFY(conform != history.gates.end());
        QVERIFY(conform->state != QLatin1String("passed"));
        QVERIFY2(conform->detail.contains(QLatin1String("balloon 2 is not judged")), qPrintable(conform->detail));
    }

    void namesAVerdictThatTheNumbersDoNotBear()
    {
        Shop shop;
        SeededBench bench(shop);
        bench.change(1);
        const auto unit = shop.unit("BRL-1");
        bench.inspect(unit);
        auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
        for (ResultLine& line : history.results)
            line.verdict = line.verdict == QLatin1String("conforms") ? QStringLiteral("does not conform")
                                                                     : QStringLiteral("conforms");
        QTemporaryDir folder;
        clew::test::keepIn(folder, QStringLiteral("dhr.json"), reports::toJson(history));
        const auto said = oracleOn(folder);
        QCOMPARE(said.status, 1);
        QCOMPARE(history.results.size(), 12);
        QVERIFY2(said.text.contains(QStringLiteral("12 differences")), qPrintable(said.text));
    }

    void namesAnUncertaintyThatItsInfluencesDoNotMake()
    {
        Shop shop;
        SeededBench bench(shop);
        bench.change(3);
        const auto unit = shop.unit("BRL-1");
        bench.inspect(unit);
        auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
        int falsified = 0;
        for (ResultLine& line : history.results) {
            if (line.influences.count(u'=') < 3)
                continue;
            QCOMPARE(line.budget, QStringLiteral("Air gauge/1"));
            line.influences = line.influences.section(QStringLiteral("; "), 0, 1);
            ++falsified;
        }
        QCOMPARE(falsified, 11); // all but the look at the edges
        QTemporaryDir folder;
        clew::test::keepIn(folder, QStringLiteral("dhr.json"), reports::toJson(history));
        const auto said = oracleOn(folder);
        QCOMPARE(said.status, 1);
        QVERIFY2(said.text.contains(QStringLiteral("11 differences")), qPrintable(said.text));
    }

    void namesWhatItsGroundsDoNotMake_data()
    {
        QTest::addColumn<Falsify>("falsify");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* title, Falsify falsify, const char* named) {
            QTest::newRow(title) << falsify << QString::fromUtf8(named);
        };
        row(
            "another rule", [](ResultLine& l) { l.deciding = QStringLiteral("range"); },
            "the range of its readings is");
        row(
            "no rule", [](ResultLine& l) { l.deciding.clear(); }, "does not say what was made of its readings");
        row(
            "another reading", [](ResultLine& l) { l.readings.last().value = QStringLiteral("1"); },
            "of its readings is");
        row(
            "another temperature",
            [](ResultLine& l) { l.correction.replace(QLatin1String("=23.4"), QLatin1String("=23.1")); },
            "corrected: says");
        row(
            "no temperatures", [](ResultLine& l) { l.correction.clear(); }, "does not say how");
        row(
            "another bonus", [](ResultLine& l) { l.bonus += l.bonus.isEmpty() ? QString() : QStringLiteral("1"); },
            "bonus: says");
        row(
            "a shaft", [](ResultLine& l) { l.bonusBy.replace(QLatin1String("internal"), QLatin1String("external")); },
            "bonus: says");
        row(
            "no size", [](ResultLine& l) { l.bonusBy.clear(); }, "does not say by which size");
    }
    void namesWhatItsGroundsDoNotMake()
    {
        QFETCH(Falsify, falsify);
        QFETCH(QString, named);
        Shop shop;
        SeededBench bench(shop);
        bench.change(1);
        QTemporaryDir folder;
        for (int at = 0; at < unitsPerRule; ++at) {
            const auto unit = shop.unit(qPrintable(QStringLiteral("BRL-%1").arg(at)));
            bench.inspect(unit);
            auto history = MUST(DeviceHistoryService(shop.records(), shop.clock(), shop.anna).assemble(unit));
            for (ResultLine& line : history.results)
                falsify(line);
            clew::test::keepIn(folder, QStringLiteral("dhr-%1.json").arg(at), reports::toJson(history));
        }
        const auto said = oracleOn(folder);
        QCOMPARE(said.status, 1);
        QVERIFY2(said.text.contains(named), qPrintable(said.text));
    }

    void findsNothingProvenByNothing()
    {
        QTemporaryDir folder;
        clew::test::keepIn(folder, QStringLiteral("empty.json"), "{}");
        QCOMPARE(oracleOn(folder).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestDocumentVerdicts)
#include "tst_document_verdicts.moc"
