// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/budget_file.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace clew;
using namespace clew::exchange;
using namespace clew::metrology;

class TestBudgetFile final : public QObject
{
    Q_OBJECT

    static QByteArray shipped(const QString& name)
    {
        QFile file(QStringLiteral(CLEW_SOURCE_DIR "/templates/budgets/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray airGauge() { return shipped(QStringLiteral("air_gauge.json")); }

    static BudgetUse boreUse()
    {
        BudgetUse use;
        use.lengthUm = 8000;
        use.readings = 5;
        use.partCelsius = 20.8;
        use.partAlphaPerKelvin = 23.6e-6;
        use.masterCelsius = 20.5;
        use.masterAlphaPerKelvin = 11.5e-6;
        for (std::size_t i = 0; i < use.owners.size(); ++i)
            use.owners[i] = QStringLiteral("X-%1").arg(i);
        return use;
    }

private slots:
    void shipsABudgetForEachKindOfGauge()
    {
        const QList<Budget> budgets = MUST(shippedBudgets());
        QCOMPARE(budgets.size(), 9);
        QCOMPARE(budgets.size(),
                 QDir(QStringLiteral(CLEW_SOURCE_DIR "/templates/budgets")).entryList(QDir::Files).size());
        for (const Budget& budget : budgets) {
            InfluenceNames names;
            QVERIFY_RESULT(evaluated(budget, boreUse(), names));
            QVERIFY(budget.terms.size() >= 5);
        }
    }
    /// The worked example: 0.3016 µm.
    void theAirGaugeBudgetIsTheWorkedExample()
    {
        InfluenceNames names;
        const MeasuredValue value = MUST(evaluated(MUST(readBudget(airGauge())), boreUse(), names));
        QVERIFY2(std::fabs(value.uncertainty().u - 0.3016) < 1e-4, qPrintable(QString::number(value.uncertainty().u)));
    }
    void whatIsWrittenIsReadAsTheSame()
    {
        for (const Budget& budget : MUST(shippedBudgets())) {
            const QByteArray written = writeBudget(budget);
            QCOMPARE(writeBudget(MUST(readBudget(written))), written);
            InfluenceNames names;
            InfluenceNames again;
            QCOMPARE(MUST(evaluated(MUST(readBudget(written)), boreUse(), again)).uncertainty().u,
                     MUST(evaluated(budget, boreUse(), names)).uncertainty().u);
        }
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
        row("an unknown name", "\"version\"", "\"edition\"", "version");
        row("one name too many", "\"version\"", "\"colour\": \"red\", \"version\"", "unknown “colour”");
        row("a term's unknown name", "\"k\": \"2\"", "\"k\": \"2\", \"kk\": \"2\"", "term 1 has an unknown “kk”");
        row("a word of no set", "\"certificate\"", "\"guess\"", "has “guess” as “evaluation”");
        row("an owner of no set", "\"master\"", "\"moon\"", "has “moon” as “shared_by”");
        row("a missing word", "\"shared_by\": \"master\", ", "", "shared_by");
        row("a missing amount", "\"amount\": \"0.30\", ", "", "amount");
        row("a missing source", ", \"source\": \"calibration certificate of the ring\"", "", "source");
        row("a missing k", "\"k\": \"2\", ", "", "“k”");
        row("a k that does nothing", "\"amount\": \"0.1\"", "\"k\": \"2\", \"amount\": \"0.1\"", "unknown “k”");
        row("a spread that is missing", "\"spread\": \"rectangular\", ", "", "spread");
        row("an amount as a number", "\"amount\": \"0.30\"", "\"amount\": 0.30", "");
        row("an amount that is none", "\"0.30\"", "\"much\"", "has “much” as number “amount”");
        row("an infinite amount", "\"0.30\"", "\"inf\"", "has “inf”");
        row("an amount beyond double", "\"0.30\"", "\"1e999\"", "has “1e999”");
        row("an amount of 0", "\"0.30\"", "\"0\"", "above 0");
        row("a negative amount", "\"0.30\"", "\"-0.30\"", "above 0");
        row("another unit", "\"µm\", \"k\"", "\"mm\", \"k\"", "must be stated in µm");
        row("two terms of one name", "\"name\": \"repeatability\"", "\"name\": \"resolution\"",
            "two terms “resolution”");
        row("no list of terms", "\"terms\": [", "\"terms\": \"none\", \"more\": [", "terms");
        row("half a file", "\n  ]\n}", "", "");
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, sentence);
        QByteArray json = airGauge();
        const qsizetype place = json.indexOf(from);
        QVERIFY(place >= 0);
        const auto read = readBudget(json.replace(place, from.size(), to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().message.contains(sentence), qPrintable(read.error().message));
    }
    void theUnchangedFileIsTaken() { QVERIFY_RESULT(readBudget(airGauge())); }
};

QTEST_APPLESS_MAIN(TestBudgetFile)
#include "tst_budget_file.moc"
