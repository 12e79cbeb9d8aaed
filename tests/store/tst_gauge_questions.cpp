// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/gauge_questions.h"
#include "support/query_plans.h"
#include "support/temp_store.h"

using namespace clew;
using namespace clew::store;
using domain::GaugeId;

namespace {

const char* const gaugeShop[] = {
    "INSERT INTO part (id, uuid, number, demo) VALUES (1, 'a', 'LB-7', 0)",
    "INSERT INTO part_revision (id, uuid, part, revision) VALUES (1, 'a', 1, 'D')",
    "INSERT INTO lot (id, uuid, number, type, state, demo) VALUES (1, 'a', 'P-1', 'production', 'accepted', 0)",
    R"(INSERT INTO characteristic (id, uuid, part_revision, balloon, type, stage, features, usage)
       VALUES (1, 'a', 1, '2', 'diameter', 'post_finish', 1, 'toleranced'))",
    R"(INSERT INTO gauge (id, uuid, code, state, demo) VALUES (1, 'a', 'AG-1', 'in_use', 0),
       (2, 'b', 'SR-10', 'in_use', 0))",
    R"(INSERT INTO inspection (id, uuid, number, lot, part_revision, stage, state, demo)
       VALUES (1, 'a', 'IN-1', 1, 1, 'final', 'complete', 0))",
};

QByteArray readingRow(int number, const char* gauge, const char* chain, const char* time, const char* day = "NULL",
                      int recorded = 9000)
{
    return QByteArray("INSERT INTO reading (inspection, characteristic, feature, attempt, number, rounded, deviation, "
                      "gauge, chain, time, day, recorded, source) VALUES (1, 1, 0, 1, ") +
           QByteArray::number(number) + ", 0, 0, " + gauge + ", " + chain + ", " + time + ", " + day + ", " +
           QByteArray::number(recorded) + ", 'file')";
}

} // namespace

class TestGaugeQuestions final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempStore> m_store;

    QList<int> numbers(std::int64_t gauge, std::int64_t begins, std::int64_t ends)
    {
        std::vector<ReadingKey> keys;
        MUST(addReadingsWith(m_store->database(), GaugeId::fromStore(gauge),
                             {Instant::fromMilliseconds(begins), Instant::fromMilliseconds(ends)}, keys));
        QList<int> list;
        for (const ReadingKey& key : keys)
            list.append(static_cast<int>(key.number));
        std::sort(list.begin(), list.end());
        return list;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<test::TempStore>();
        for (const char* sql : gaugeShop)
            QVERIFY_RESULT(m_store->change(sql));
    }

    void findsAGaugeInEveryRole()
    {
        QVERIFY_RESULT(m_store->change(readingRow(1, "1", "NULL", "5000")));
        QVERIFY_RESULT(m_store->change(readingRow(2, "1", "'master=SR-10'", "5000")));
        QVERIFY_RESULT(m_store->change(readingRow(3, "NULL", "'probe=P2 master=SR-10 thermometer=T-1'", "5000")));
        QVERIFY_RESULT(m_store->change(readingRow(4, "NULL", "'master=SR-100'", "5000")));
        QCOMPARE(numbers(1, 0, 9999), (QList<int>{1, 2}));
        QCOMPARE(numbers(2, 0, 9999), (QList<int>{2, 3}));
    }

    void takesBothEndsOfTheWindow()
    {
        QVERIFY_RESULT(m_store->change(readingRow(1, "1", "NULL", "5000")));
        QCOMPARE(numbers(1, 5000, 5000), QList<int>{1});
        QVERIFY(numbers(1, 5001, 9999).isEmpty());
        QVERIFY(numbers(1, 0, 4999).isEmpty());
    }

    void countsWhatMayHaveHappenedWithin()
    {
        QVERIFY_RESULT(m_store->change(readingRow(1, "1", "NULL", "NULL", "'1970-01-02'")));
        QVERIFY_RESULT(m_store->change(readingRow(2, "1", "NULL", "NULL", "NULL", 9000)));
        QVERIFY_RESULT(m_store->change(readingRow(3, "NULL", "'master=AG-1'", "NULL", "NULL", 9000)));
        QCOMPARE(numbers(1, 90'000'000, 95'000'000), QList<int>{1});
        QCOMPARE(numbers(1, 9000, 9500), (QList<int>{2, 3}));
        QVERIFY(numbers(1, 9001, 9500).isEmpty());
    }

    void linksAGaugeThatComesLater()
    {
        QVERIFY_RESULT(m_store->change(readingRow(1, "NULL", "'master=SR-11'", "5000")));
        QCOMPARE(m_store->ask("SELECT count(*) FROM instrument_link"), QStringLiteral("0"));
        QVERIFY_RESULT(
            m_store->change("INSERT INTO gauge (id, uuid, code, state, demo) VALUES (3, 'c', 'SR-11', 'in_use', 0)"));
        QCOMPARE(numbers(3, 0, 9999), QList<int>{1});
    }

    void takesAnyTextForAChain()
    {
        QVERIFY_RESULT(m_store->change(readingRow(1, "1", R"('a "b\ =" SR-10 master=SR-10 master=SR-10')", "5000")));
        QCOMPARE(numbers(2, 0, 9999), (QList<int>{1, 1})); // by its bare name, and as a master
    }

    void neverReadsAWholeTable()
    {
        for (const char* sql : gaugeStatements()) {
            QCOMPARE(test::tableScans(m_store->database(), QString::fromUtf8(sql)), QStringList());
        }
    }

    void readsTheIndexAlone()
    {
        for (const char* sql : {gaugeStatements()[0], gaugeStatements()[1]}) {
            QSqlQuery query = m_store->database().query();
            query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromUtf8(sql));
            for (const char* parameter : {":gauge", ":begins", ":ends"})
                query.bindValue(QString::fromLatin1(parameter), 1);
            QVERIFY(query.exec());
            QString plan;
            while (query.next())
                plan += query.value(3).toString() + QLatin1Char('\n');
            QVERIFY2(plan.contains(QStringLiteral("USING COVERING INDEX reading_")), qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(TestGaugeQuestions)
#include "tst_gauge_questions.moc"
