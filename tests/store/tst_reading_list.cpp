// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/reading_milestones.h"
#include "support/query_plans.h"
#include "support/temp_store.h"

#include <random>

using namespace clew;
using namespace clew::store;

namespace {

const char* const masterRows[] = {
    "INSERT INTO part (id, uuid, number, demo) VALUES (1, 'a', 'LB-7', 0), (2, 'b', 'LB-8', 0)",
    R"(INSERT INTO part_revision (id, uuid, part, revision) VALUES (1, 'a', 1, 'C'), (2, 'b', 1, 'D'),
       (3, 'c', 2, 'A'))",
    "INSERT INTO lot (id, uuid, number, type, state, demo) VALUES (1, 'a', 'P-1', 'production', 'accepted', 0)",
    R"(INSERT INTO unit (id, uuid, part, part_revision, serial, state, withdrawn_reason, legacy, demo)
       VALUES (1, 'a', 1, 1, 'BRL-1', 'planned', 'none', 0, 0), (2, 'b', 1, 2, 'BRL-12', 'planned', 'none', 0, 0),
              (3, 'c', 2, 3, 'X_%', 'planned', 'none', 0, 0))",
    R"(INSERT INTO characteristic (id, uuid, part_revision, balloon, name, type, nominal, unit, stage, features, usage)
       VALUES (1, 'a', 1, '2', 'Seat B', 'diameter', 10500000000, 'mm', 'final', 4, 'toleranced'),
              (2, 'b', 2, '2', 'Seat B', 'diameter', 10500000000, 'mm', 'final', 4, 'toleranced'),
              (3, 'c', 2, '10', NULL, 'visual', NULL, NULL, 'final', 1, 'toleranced'),
              (4, 'd', 3, '1A', '1A', 'length', 20000000000, 'mm', 'final', 1, 'toleranced'))",
    R"(INSERT INTO gauge (id, uuid, code, state, demo) VALUES (1, 'a', 'AG-1', 'in_use', 0),
       (2, 'b', 'AG-2', 'in_use', 0),
       (3, 'c', 'AG-3', 'in_use', 0))",
    "INSERT INTO person (id, uuid, code, name, demo) VALUES (1, 'a', 'mk', 'Mara', 0), (2, 'b', 'jb', NULL, 0)",
};

/// A shop with some readings, made up from a seed.
class ReadingShop
{
public:
    explicit ReadingShop(unsigned seed) : m_random(seed)
    {
        auto transaction = MUST(Transaction::begin(database()));
        for (const char* sql : masterRows)
            run(QString::fromUtf8(sql));
        for (int i = 0; i < 12; ++i)
            addInspection();
        for (int i = 0; i < 60; ++i)
            addReading();
        for (int i = 0; i < 40; ++i)
            addJudgement();
        MUST(transaction.commit());
    }
    Database& database() { return m_store.database(); }
    test::TempStore& store() { return m_store; }

private:
    void addInspection()
    {
        const int id = ++m_inspections * 3;
        const int piece = upTo(4);
        const QString subject = piece == 4 ? QStringLiteral("NULL, 1") : QStringLiteral("%1, NULL").arg(piece);
        run(QStringLiteral("INSERT INTO inspection (id, uuid, number, unit, lot, part_revision, stage, state, demo) "
                           "VALUES (%1, 'u%1', 'IN-%1', %2, %3, 'final', 'complete', 0)")
                .arg(id)
                .arg(subject)
                .arg(upTo(3)));
    }
    /// Between the others, or behind them.
    void addReading()
    {
        const auto one = [this](const QStringList& choices) { return choices.at(upTo(int(choices.size())) - 1); };
        const QString moment = QString::number(86'400'000LL * upTo(6) + upTo(3));
        const QString when = one({moment + QStringLiteral(", NULL"), QStringLiteral("NULL, '1970-01-0%1'").arg(upTo(7)),
                                  QStringLiteral("NULL, NULL")});
        run(QStringLiteral("INSERT OR IGNORE INTO reading (inspection, characteristic, feature, attempt, number, "
                           "rounded, deviation, gauge, person, time, day, recorded, source) "
                           "VALUES (%1, %2, %3, %4, %5, 0, 0, %6, %7, %8, 9, 'file')")
                .arg(upTo(m_inspections) * 3)
                .arg(upTo(4))
                .arg(upTo(3) - 1)
                .arg(upTo(2))
                .arg(upTo(3))
                .arg(one({QStringLiteral("NULL"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")}),
                     one({QStringLiteral("NULL"), QStringLiteral("1"), QStringLiteral("2")}), when));
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(1, most)(m_random); }
    void addJudgement()
    {
        static const QStringList verdicts = domain::enumNames<domain::Verdict>();
        run(QStringLiteral("INSERT OR IGNORE INTO judgement (inspection, characteristic, feature, number, attempt, "
                           "readings, verdict, time) VALUES (%1, %2, %3, %4, 1, 1, '%5', 9)")
                .arg(upTo(m_inspections) * 3)
                .arg(upTo(4))
                .arg(upTo(3) - 1)
                .arg(upTo(3))
                .arg(verdicts.at(upTo(int(verdicts.size())) - 1)));
    }
    void run(const QString& sql)
    {
        auto statement = MUST(Statement::prepare(database(), sql.toUtf8().constData()));
        MUST(statement.exec());
    }

    std::mt19937 m_random;
    int m_inspections = 0;
    test::TempStore m_store;
};

/// The same list by one question, as one would ask it of a small store.
std::vector<ReadingKey> plainPage(Database& database, const ReadingQuestion& question, std::int64_t first,
                                  std::int64_t count, bool newestFirst = false)
{
    const QByteArray down = newestFirst ? " DESC" : "";
    const QByteArray sql = R"sql(
        SELECT r.inspection, r.characteristic, r.feature, r.attempt, r.number
        FROM reading r JOIN inspection i ON i.id = r.inspection
        JOIN part_revision v ON v.id = i.part_revision JOIN part p ON p.id = v.part
        JOIN characteristic c ON c.id = r.characteristic
        LEFT JOIN unit u ON u.id = i.unit LEFT JOIN lot l ON l.id = i.lot
        LEFT JOIN gauge g ON g.id = r.gauge LEFT JOIN person s ON s.id = r.person
        LEFT JOIN judgement j ON j.inspection = r.inspection AND j.characteristic = r.characteristic
            AND j.feature = r.feature AND NOT EXISTS (SELECT 1 FROM judgement k WHERE k.inspection = j.inspection
                AND k.characteristic = j.characteristic AND k.feature = j.feature AND k.number > j.number)
        WHERE (:part = '' OR p.number = :part)
          AND (:characteristic = '' OR (c.balloon || ' ' || c.name = :characteristic OR (c.balloon = :characteristic
              AND c.name IS c.balloon)))
          AND (:gauge = '' OR g.code = :gauge) AND (:person = '' OR s.code = :person)
          AND (:verdict = '' OR j.verdict = :verdict)
          AND (:subject = '' OR instr(lower(coalesce(u.serial, l.number)), lower(:subject)) > 0)
          AND (:from IS NULL OR r.time >= :from OR (r.time IS NULL AND r.day >= date(:from / 1000, 'unixepoch')))
          AND (:to IS NULL OR r.time <= :to OR (r.time IS NULL AND r.day <= date(:to / 1000, 'unixepoch')))
        ORDER BY r.inspection)sql" +
                           down + ", r.characteristic" + down + ", r.feature" + down + ", r.attempt" + down +
                           ", r.number" + down + " LIMIT :count OFFSET :first";
    auto rows = MUST(Statement::prepare(database, sql.constData()));
    rows.bind(":part", question.part).bind(":characteristic", question.characteristic);
    rows.bind(":gauge", question.gauge).bind(":person", question.person).bind(":verdict", question.verdict);
    rows.bind(":subject", question.subject).bind(":from", question.from).bind(":to", question.to);
    rows.bind(":count", count).bind(":first", first);
    MUST(rows.exec());
    std::vector<ReadingKey> keys;
    while (MUST(rows.next()))
        keys.push_back(readingKeyOf(rows));
    return keys;
}

/// Each condition alone, some together, and what nothing answers.
QList<ReadingQuestion> questions()
{
    const QString seat = QStringLiteral("2 Seat B");
    const QString gauge = QStringLiteral("AG-1");
    const QString person = QStringLiteral("jb");
    const QString conforms = QStringLiteral("conforms");
    const Instant from = Instant::fromMilliseconds(2 * 86'400'000 + 2);
    const Instant to = Instant::fromMilliseconds(4 * 86'400'000 + 1);
    return {
        {},
        {.part = QStringLiteral("LB-7")},
        {.characteristic = seat},
        {.gauge = gauge},
        {.person = person},
        {.verdict = conforms},
        {.subject = QStringLiteral("brl-1")},
        {.subject = QStringLiteral("_%")},
        {.from = from},
        {.to = to},
        {.from = from, .to = to},
        {.gauge = gauge, .person = person},
        {.characteristic = seat, .gauge = gauge, .from = from},
        {.part = QStringLiteral("LB-7"), .person = person, .verdict = conforms, .to = to},
        {.gauge = QStringLiteral("AG-3")},
        {.gauge = QStringLiteral("no such gauge")},
    };
}

ReadingMilestones passed(Database& database, const ReadingQuestion& question, std::size_t most, std::int64_t slice)
{
    ReadingMilestones milestones(question, most);
    while (MUST(milestones.advance(database, slice))) {
    }
    return milestones;
}

QStringList planOf(Database& database, const QByteArray& sql)
{
    QSqlQuery query = database.query();
    query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromUtf8(sql));
    if (!query.exec())
        qFatal("no plan for %s", sql.constData());
    QStringList steps;
    while (query.next())
        steps.append(query.value(3).toString());
    return steps;
}

bool walksBy(Database& database, const ReadingQuestion& question, const char* index)
{
    const QList<QByteArray> walks = milestoneStatements(question).mid(3);
    return walks.size() == 2 && std::all_of(walks.begin(), walks.end(), [&](const QByteArray& sql) {
               return planOf(database, sql).join(QLatin1Char('\n')).contains(QLatin1String(index));
           });
}

QString wordsOf(const std::vector<ReadingKey>& keys)
{
    QStringList words;
    for (const ReadingKey& key : keys)
        words.append(QStringLiteral("%1-%2-%3-%4-%5")
                         .arg(key.inspection)
                         .arg(key.characteristic)
                         .arg(key.feature)
                         .arg(key.attempt)
                         .arg(key.number));
    return words.join(QLatin1Char(' '));
}

/// "value=words", or the value where they are the same.
QString valuesOf(Database& database, const char* column)
{
    QStringList list;
    for (const auto& [value, words] : MUST(readingValues(database, QString::fromLatin1(column))))
        list.append(value == words ? value : value + QLatin1Char('=') + words);
    return list.join(QLatin1Char(','));
}

} // namespace

class TestReadingList final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsWhatAPlainQuestionGives_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("slice");
        QTest::newRow("one milestone, one inspection at a time") << 1U << 1 << 1;
        QTest::newRow("few milestones") << 2U << 5 << 2;
        QTest::newRow("every reading is one") << 3U << 65'536 << 5;
        QTest::newRow("all at once") << 4U << 16 << 1000;
    }
    void everyPageIsWhatAPlainQuestionGives()
    {
        QFETCH(quint32, seed);
        QFETCH(int, most);
        QFETCH(int, slice);
        ReadingShop shop(seed);
        int answered = 0;
        for (const ReadingQuestion& question : questions()) {
            const ReadingMilestones milestones =
                passed(shop.database(), question, static_cast<std::size_t>(most), slice);
            QCOMPARE(milestones.rows(), std::int64_t(plainPage(shop.database(), question, 0, 1000).size()));
            answered += milestones.rows() > 0;
            for (std::int64_t first = 0; first <= milestones.rows(); ++first) {
                for (const std::int64_t count : {1, 7, 1000}) {
                    for (const bool newestFirst : {false, true})
                        QCOMPARE(wordsOf(MUST(milestones.page(shop.database(), first, count, newestFirst))),
                                 wordsOf(plainPage(shop.database(), question, first, count, newestFirst)));
                }
            }
        }
        QVERIFY(answered >= 12);
    }

    void bothEndsAreThereAtOnce()
    {
        ReadingShop shop(5);
        const std::vector<ReadingKey> all = plainPage(shop.database(), {}, 0, 1000);
        QVERIFY(all.size() > 20);
        QVERIFY(MUST(readingsAtTheEnd(shop.database(), false, 10)) == std::vector(all.begin(), all.begin() + 10));
        QVERIFY(MUST(readingsAtTheEnd(shop.database(), true, 10)) == std::vector(all.end() - 10, all.end()));
        QVERIFY(MUST(readingsAtTheEnd(shop.database(), true, 1000)) == all);
    }

    void whatIsAppendedIsInTheListAfterANewPass()
    {
        ReadingShop shop(6);
        const ReadingMilestones before = passed(shop.database(), {}, 4, 1000);
        const std::vector<ReadingKey> known = plainPage(shop.database(), {}, 0, 1000);
        for (const char* sql : {
                 "INSERT INTO inspection (id, uuid, number, unit, part_revision, stage, state, demo) "
                 "VALUES (900, 'x', 'IN-900', 2, 2, 'final', 'complete', 0)",
                 "INSERT INTO reading (inspection, characteristic, feature, attempt, number, rounded, deviation, "
                 "recorded, source) VALUES (900, 1, 0, 1, 1, 0, 0, 9, 'typed')",
             })
            QVERIFY_RESULT(shop.store().change(sql));
        QCOMPARE(before.rows(), std::int64_t(known.size()));
        QVERIFY(MUST(before.page(shop.database(), 0, 1000)) == known);
        const ReadingMilestones after = passed(shop.database(), {}, 4, 1000);
        QCOMPARE(after.rows(), std::int64_t(known.size() + 1));
        QVERIFY(MUST(after.page(shop.database(), 0, 1000)) == plainPage(shop.database(), {}, 0, 1000));
    }

    void saysWhatStandsInARow()
    {
        ReadingShop shop(7);
        for (const char* sql : {
                 "INSERT INTO inspection (id, uuid, number, unit, part_revision, stage, state, demo) "
                 "VALUES (900, 'x', 'IN-900', 2, 2, 'final', 'complete', 0)",
                 "INSERT INTO reading (inspection, characteristic, feature, attempt, number, value, text, unit, "
                 "rounded, "
                 "deviation, gauge, person, time, recorded, source) "
                 "VALUES (900, 2, 3, 1, 1, 10498800000, '10.4988', 'mm', 0, 0, 1, 1, 86400000, 9, 'wedge')",
                 "INSERT INTO reading (inspection, characteristic, feature, attempt, number, status, rounded, "
                 "deviation, "
                 "person, day, recorded, source) VALUES (900, 3, 0, 1, 1, 'OK', 0, 0, 2, '2026-03-06', 9, 'paper')",
                 "INSERT INTO reading_void (inspection, characteristic, feature, attempt, number, reason, recorded) "
                 "VALUES (900, 2, 3, 1, 1, 'chip under the plug', 9)",
                 "INSERT INTO judgement (inspection, characteristic, feature, number, attempt, readings, verdict, "
                 "time) "
                 "VALUES (900, 2, 3, 1, 1, 1, 'conforms', 9), (900, 2, 3, 2, 1, 1, 'not proven', 9)",
             })
            QVERIFY_RESULT(shop.store().change(sql));
        const QList<ListedRow> rows =
            MUST(listedReadings(shop.database(), MUST(readingsAtTheEnd(shop.database(), true, 2))));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().key, 900);
        QCOMPARE(rows.first().within, (std::array<std::int64_t, 4>{2, 3, 1, 1}));
        QCOMPARE(rows.first().cells.join(QLatin1Char('|')),
                 QStringLiteral("BRL-12|LB-7|2 Seat B|3|1|10.4988|mm|-0.0012|not proven|AG-1|Mara|86400000|"
                                "chip under the plug|wedge|IN-900"));
        QCOMPARE(rows.last().cells.join(QLatin1Char('|')),
                 QStringLiteral("BRL-12|LB-7|10||1|OK|||||jb|2026-03-06||paper|IN-900"));
        for (const ListedRow& row : rows)
            QCOMPARE(row.cells.size(), readingColumns().size());
    }

    void namesWhatAQuestionCanAskFor()
    {
        ReadingShop shop(8);
        QCOMPARE(valuesOf(shop.database(), "part"), QStringLiteral("LB-7,LB-8"));
        QCOMPARE(valuesOf(shop.database(), "characteristic"), QStringLiteral("2 Seat B,10,1A"));
        QCOMPARE(valuesOf(shop.database(), "gauge"),
                 QStringLiteral("AG-1,AG-2")); // nothing was measured with the third
        QCOMPARE(valuesOf(shop.database(), "person"), QStringLiteral("jb,mk=Mara"));
        QCOMPARE(valuesOf(shop.database(), "verdict"),
                 QStringLiteral("not judged,conforms,does not conform,not proven"));
        QVERIFY(!readingValues(shop.database(), QStringLiteral("value")));
    }

    void nothingReadsAWholeTable()
    {
        ReadingShop shop(9);
        QList<QByteArray> statements = readingListStatements();
        for (const ReadingQuestion& question : questions())
            statements += milestoneStatements(question);
        for (const QByteArray& sql : std::as_const(statements)) {
            const QStringList plan = planOf(shop.database(), sql);
            const QString words = QString::fromUtf8(sql) + QLatin1Char('\n') + plan.join(QLatin1Char('\n'));
            QVERIFY2(!words.contains(QStringLiteral("TEMP B-TREE")), qPrintable(words));
            for (const QString& step : plan) {
                const bool isOfSlice = step == QLatin1String("SCAN r") && plan.contains(QStringLiteral("CO-ROUTINE r"));
                const bool isOfFewNames =
                    step.startsWith(QLatin1String("SCAN g")) || step.startsWith(QLatin1String("SCAN s"));
                QVERIFY2(!step.startsWith(QStringLiteral("SCAN")) || isOfSlice || isOfFewNames, qPrintable(words));
            }
        }
    }

    void walksAlongTheIndexOfGaugeOrPerson()
    {
        ReadingShop shop(10);
        QVERIFY(walksBy(shop.database(), {.gauge = QStringLiteral("AG-1")}, "USING COVERING INDEX reading_gauge"));
        QVERIFY(walksBy(shop.database(), {.person = QStringLiteral("mk")}, "USING COVERING INDEX reading_person"));
        QVERIFY(walksBy(shop.database(), {.gauge = QStringLiteral("AG-1"), .person = QStringLiteral("mk")},
                        "INDEX reading_gauge"));
    }
};

QTEST_GUILESS_MAIN(TestReadingList)
#include "tst_reading_list.moc"
