// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/exact_value.h"
#include "domain/plan_fitness.h"
#include "exchange/budget_file.h"
#include "exchange/plan_template.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>

using namespace clew;
using namespace clew::domain;
using namespace clew::exchange;

class TestPlanTemplate final : public QObject
{
    Q_OBJECT

    static QByteArray barrel()
    {
        QFile file(QStringLiteral(CLEW_SOURCE_DIR "/templates/plans/lens_barrel.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::optional<metrology::Budget> budgetNamed(const QString& name)
    {
        for (const metrology::Budget& budget : MUST(shippedBudgets())) {
            if (budget.name == name)
                return budget;
        }
        return std::nullopt;
    }
    static PlanQuestion typicalQuestion(const PlanTemplate& plan)
    {
        PlanQuestion question;
        for (const PlanTemplateItem& entry : plan.items) {
            PlannedMeasurement planned;
            planned.characteristic = entry.typical;
            planned.characteristic.balloon = QString::number(question.items.size() + 1);
            planned.item = entry.item;
            planned.budget = budgetNamed(entry.item.budget);
            question.items.append(planned);
        }
        return question;
    }

private slots:
    void shipsOneForEachKindOfPart()
    {
        QStringList kinds;
        for (const PlanTemplate& plan : MUST(shippedPlanTemplates()))
            kinds.append(plan.kind);
        QCOMPARE(kinds, QStringList({QStringLiteral("beam_splitter_mount"), QStringLiteral("custom_optomechanics"),
                                     QStringLiteral("fibre_coupling"), QStringLiteral("lens_barrel"),
                                     QStringLiteral("micro_housing"), QStringLiteral("retaining_ring"),
                                     QStringLiteral("spacer")}));
        QCOMPARE(kinds.size(), QDir(QStringLiteral(CLEW_SOURCE_DIR "/templates/plans")).entryList(QDir::Files).size());
    }
    void everyBudgetAndModelThatATemplateNamesIsThere()
    {
        for (const PlanTemplate& plan : MUST(shippedPlanTemplates())) {
            for (const PlanTemplateItem& entry : plan.items) {
                const QString place = plan.kind + QLatin1Char('/') + entry.name;
                QVERIFY2(entry.item.budget.isEmpty() || budgetNamed(entry.item.budget), qPrintable(place));
                QVERIFY2(entry.item.capability_model.isEmpty() ||
                             capabilityModels().contains(entry.item.capability_model),
                         qPrintable(place));
                QVERIFY2(entry.item.after_finish, qPrintable(place));
            }
        }
    }
    void refusesNothingOfTypicalTolerances()
    {
        for (const PlanTemplate& plan : MUST(shippedPlanTemplates())) {
            const PlanFitness fitness = planFitness(typicalQuestion(plan));
            QVERIFY2(!fitness.isRefused(),
                     qPrintable(plan.kind + QLatin1Char('\n') + fitness.refusals().join(QLatin1Char('\n'))));
            for (const PlanFinding& finding : fitness.all())
                QVERIFY2(finding.fault == PlanFault::UncertaintyUnstated, qPrintable(finding.sentence));
        }
    }
    void refusesANarrowerTolerance_data()
    {
        // u of each method by hand from its budget at this size, mean of so many readings, ±1 K: two limits need
        // T ≥ 3.92 u, one with nature's bound T > 1.6449 u. The rows lie on either side of that.
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proven");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* kind, const char* name, const char* proven, const char* refused) {
            QTest::addRow("%s %s", kind, name) << QString::fromLatin1(kind) << QString::fromLatin1(name)
                                               << QString::fromLatin1(proven) << QString::fromLatin1(refused);
        };
        // u = √(0.15² + 0.25²/3 + 0.0289² + 0.1155² + 0.0378² + 0.0184² + 0.0046² + 0.0023² + 0.2²) = 0.3152 µm
        row("lens_barrel", "bore", "0.00063", "0.00060");
        // u = √(0.4² + (0.0058)² + 0.5774² + 0.6²/3 + 0.0289² + 0.0047² + 0.5²) = 0.9297 µm
        row("lens_barrel", "small bore", "0.00187", "0.00178");
        // u = √(0.0289² + 0.02² + 0.0289² + 0.06² + 0.08²) = 0.1098 µm
        row("lens_barrel", "roundness of the bore", "0.000190", "0.000171");
        // u = √((0.4619 + 0.0000)² + 0.4619² + 0.05² + 0.4²/3 + 0.25²) = 0.7391 µm
        row("lens_barrel", "coaxiality of the bores", "0.00125", "0.00118");
        // u = √(0.1732² + 0.1443² + 0.04² + 0.12²/5 + 0.08²) = 0.2485 µm
        row("fibre_coupling", "position of the fibre", "0.00043", "0.00039");
        // in µm of Ra: u = √(0.003² + 0.0023² + 0.0029² + 0.0017² + 0.006²/3 + 0.0003² + 0.008²) = 0.0100 µm
        row("lens_barrel", "roughness Ra", "0.0175", "0.0160");
    }
    void refusesANarrowerTolerance()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        QFETCH(QString, proven);
        QFETCH(QString, refused);
        const PlanTemplate plan = MUST(shippedPlanTemplate(kind));
        for (const auto& [limit, isRefused] : {std::pair{proven, false}, std::pair{refused, true}}) {
            PlanQuestion question = typicalQuestion(plan);
            question.items.removeIf([&](const PlannedMeasurement& item) { return item.characteristic.name != name; });
            QCOMPARE(question.items.size(), 1);
            Characteristic& characteristic = question.items.first().characteristic;
            characteristic.upper = MUST(exactFromFile(limit, characteristic.unit));
            if (characteristic.nominal.value)
                characteristic.lower = MUST(exactFromFile(QLatin1Char('-') + limit, characteristic.unit));
            QCOMPARE(planFitness(question).isRefused(), isRefused);
        }
    }
    void choosesByTypeSizeAndWords_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nominal");
        QTest::addColumn<QString>("entry");
        const auto row = [](CharacteristicType type, const char* name, const char* nominal, const char* entry) {
            QTest::addRow("%s %s", name, nominal)
                << int(type) << QString::fromLatin1(name) << QString::fromLatin1(nominal) << QString::fromLatin1(entry);
        };
        row(CharacteristicType::Diameter, "bore B", "8", "bore");
        row(CharacteristicType::Diameter, "bore B", "1.5", "bore");
        row(CharacteristicType::Diameter, "bore B", "1.499", "small bore");
        row(CharacteristicType::Diameter, "outside diameter", "8", "outside diameter");
        row(CharacteristicType::Diameter, "outside diameter", "1.2", "outside diameter");
        row(CharacteristicType::Roundness, "roundness of B", "", "roundness of the bore");
        row(CharacteristicType::Angle, "angle", "45", "");
    }
    void choosesByTypeSizeAndWords()
    {
        QFETCH(int, type);
        QFETCH(QString, name);
        QFETCH(QString, nominal);
        QFETCH(QString, entry);
        Characteristic characteristic;
        characteristic.type = CharacteristicType(type);
        characteristic.name = name;
        if (!nominal.isEmpty())
            characteristic.nominal = MUST(exactFromFile(nominal, QStringLiteral("mm")));
        const PlanTemplate plan = MUST(shippedPlanTemplate(QStringLiteral("lens_barrel")));
        const PlanTemplateItem* found = templateItemFor(plan, characteristic);
        QCOMPARE(found ? found->name : QString(), entry);
    }
    void expectsTheProcessOfItsCpk()
    {
        // ±2 µm at Cpk 1.33: σ = 2 / 3.99 = 0.501253 µm; round to 2 µm, mean 0.8 µm: σ = 1.2 / 3.99 = 0.300752 µm.
        const PlanTemplate plan = MUST(shippedPlanTemplate(QStringLiteral("lens_barrel")));
        for (const PlanTemplateItem& entry : plan.items) {
            const PlanItem item = itemFor(plan, entry.typical);
            if (entry.name == QLatin1String("bore")) {
                QCOMPARE(item.expected_sigma->toText(), QStringLiteral("0.000501253"));
                QVERIFY(!item.expected_offset);
                QCOMPARE(item.budget, QStringLiteral("Air gauge against a setting ring"));
            }
            if (entry.name == QLatin1String("roundness of the bore")) {
                QCOMPARE(item.expected_sigma->toCanonicalText(), QStringLiteral("0.000300752"));
                QCOMPARE(item.expected_offset->toCanonicalText(), QStringLiteral("0.0008"));
            }
        }
    }
    void aSortThatItDoesNotKnowGetsNoMethod()
    {
        Characteristic angle;
        angle.type = CharacteristicType::Angle;
        const PlanItem item = itemFor(MUST(shippedPlanTemplate(QStringLiteral("lens_barrel"))), angle);
        QVERIFY(item.method.isEmpty() && item.budget.isEmpty());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(sentence);
        };
        row("a later format", "clew/1", "clew/2", "version");
        row("an unknown name", "\"stage\": \"final\"", "\"stage\": \"final\", \"colour\": \"red\"", "unknown “colour”");
        row("an item's unknown name", "\"key\": true", "\"key\": true, \"kee\": true", "Characteristic 1");
        row("a type of no set", "\"type\": \"diameter\"", "\"type\": \"hole\"", "“hole” as “type”");
        row("a rule of no set", "\"deciding\": \"mean\"", "\"deciding\": \"middle\"", "“middle” as “deciding”");
        row("a number that is none", "\"nominal_from\": \"1.5\"", "\"nominal_from\": \"1.5mm\"", "“1.5mm”");
        row("no reading", "\"readings\": \"3\"", "\"readings\": \"0\"", "at least one reading");
        row("minutes below none", "\"soak_minutes\": \"120\"", "\"soak_minutes\": \"-1\"", "“-1” as whole number");
        row("a text for a truth", "\"key\": true", "\"key\": \"yes\"", "true or false");
        row("a text for a list", "\"words\": [\"bore\", \"seat\", \"bohrung\", \"sitz\"]", "\"words\": \"bore\"",
            "list of texts");
        row("no method", "\"method\": \"air gauge, two masters, check before and after the series\", ", "", "“method”");
        row("a tolerance without a unit", ", \"unit\": \"mm\"", "", "“unit”");
        row("half a file", "}\n  ]\n}", "}", "");
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, sentence);
        QByteArray json = barrel();
        QVERIFY(readPlanTemplate(json));
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto refused = readPlanTemplate(json);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(sentence), qPrintable(refused.error().message));
    }
    void saysWhichKindsThereAre()
    {
        const auto none = shippedPlanTemplate(QStringLiteral("lens"));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("lens_barrel, micro_housing")));
    }
};

QTEST_APPLESS_MAIN(TestPlanTemplate)
#include "tst_plan_template.moc"
