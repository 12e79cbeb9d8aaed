// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/listed_rows.h"
#include "store/listings.h"
#include "store/waiting.h"
#include "support/shop.h"

using namespace clew;
using namespace clew::store;
using clew::test::Shop;

namespace {

/// 30 units of one part in two lots; one of them in another state.
class ListShop : public Shop
{
public:
    ListShop()
    {
        QByteArray lines = R"({"kind":"part","number":"LB-7","revision":"D"}
{"kind":"lot","number":"L-1"}
{"kind":"lot","number":"L_2"}
)";
        for (int i = 1; i <= 30; ++i)
            lines += QStringLiteral(
                         R"({"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-%1","lot":"%2","state":"%3"})")
                         .arg(i)
                         .arg(i % 3 ? QStringLiteral("L-1") : QStringLiteral("L_2"),
                              i == 7 ? QStringLiteral("scrapped") : QStringLiteral("planned"))
                         .toUtf8() +
                     '\n';
        mustTake(lines);
    }
    QStringList names(const ListQuestion& question, int first = 0, int count = 100)
    {
        QStringList list;
        for (const ListedRow& row : MUST(listedRows(database(), question, first, count)))
            list.append(row.cells.first());
        return list;
    }
};

} // namespace

class TestRecordLists : public QObject
{
    Q_OBJECT

private slots:
    void everyListOfEveryKindCanBeAskedSortedAndNarrowed()
    {
        ListShop shop;
        QVERIFY(recordListings().size() > 10);
        for (const RecordListing& listing : recordListings()) {
            ListQuestion question;
            question.kind = listing.kind;
            const auto rows = listedRows(shop.database(), question, 0, 10);
            QVERIFY_RESULT(rows);
            for (const ListedRow& row : *rows)
                QCOMPARE(row.cells.size(), listing.columns.size());
            for (const ListColumn& column : listing.columns) {
                if (!*column.own)
                    continue;
                question.only = {{QString::fromLatin1(column.name), QStringLiteral("x")}};
                question.text = QStringLiteral("x");
                question.sortedBy = column.sorts ? QString::fromLatin1(column.name) : QString();
                QVERIFY_RESULT(countListed(shop.database(), question));
                QVERIFY_RESULT(listedRows(shop.database(), question, 0, 10));
                QVERIFY_RESULT(listedValues(shop.database(), listing.kind, QString::fromLatin1(column.name)));
            }
        }
    }

    void pagesFollowEachOtherWithoutGapOrDouble()
    {
        ListShop shop;
        ListQuestion question;
        question.sortedBy = QStringLiteral("serial");
        QStringList all;
        for (int first = 0; first < 30; first += 7)
            all += shop.names(question, first, 7);
        QStringList sorted = all;
        sorted.sort();
        QCOMPARE(all, sorted);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 30);
        question.descending = true;
        QCOMPARE(shop.names(question, 0, 1).first(), sorted.last());
    }

    void narrowsByValueAndText()
    {
        ListShop shop;
        ListQuestion question;
        question.only = {{QStringLiteral("state"), QStringLiteral("scrapped")}};
        QCOMPARE(shop.names(question), QStringList{QStringLiteral("BRL-7")});
        question.only = {{QStringLiteral("lot"), QStringLiteral("L_2")}};
        QCOMPARE(MUST(countListed(shop.database(), question)), 10);
        question.text = QStringLiteral("brl-2");
        QCOMPARE(shop.names(question),
                 (QStringList{QStringLiteral("BRL-21"), QStringLiteral("BRL-24"), QStringLiteral("BRL-27")}));
    }

    void takesSignsOfPatternsAsTheyStand()
    {
        ListShop shop;
        ListQuestion question;
        question.kind = domain::Kind::Lot;
        question.text = QStringLiteral("_");
        QCOMPARE(shop.names(question), QStringList{QStringLiteral("L_2")});
        question.text = QStringLiteral("%");
        QVERIFY(shop.names(question).isEmpty());
    }

    void refusesNamesThatAreNoColumns_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("order");
        QTest::newRow("filter") << QStringLiteral("serial = '' OR 1 --") << QString();
        QTest::newRow("order") << QString() << QStringLiteral("serial; DROP TABLE unit");
        QTest::newRow("slow order") << QString() << QStringLiteral("state");
        QTest::newRow("joined") << QStringLiteral("customer") << QString();
    }
    void refusesNamesThatAreNoColumns()
    {
        QFETCH(QString, filter);
        QFETCH(QString, order);
        ListShop shop;
        ListQuestion question;
        if (!filter.isEmpty())
            question.only = {{filter, QStringLiteral("x")}};
        question.sortedBy = order;
        const auto rows = listedRows(shop.database(), question, 0, 1);
        QVERIFY(!rows && rows.error().code == Error::Code::Invalid);
    }

    void findsNamesExactFirstThenByTheirEndThenByTheirBeginning()
    {
        ListShop shop;
        shop.mustTake(R"({"kind":"unit","part":"LB-7","revision":"D","serial":"7"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"7-A"}
)");
        QStringList found;
        for (const NamedRecord& record :
             MUST(recordsNamed(shop.database(), domain::Kind::Unit, QStringLiteral("7"), 4)))
            found.append(record.name);
        QCOMPARE(found, (QStringList{QStringLiteral("7"), QStringLiteral("BRL-17"), QStringLiteral("BRL-27"),
                                     QStringLiteral("BRL-7")}));
    }

    void namesGaugesThatProveNothing()
    {
        ListShop shop;
        shop.mustTake(R"({"kind":"gauge","id":"G-OK"}
{"kind":"gauge","id":"G-DUE"}
{"kind":"gauge","id":"G-NEVER"}
{"kind":"gauge","id":"G-FAILED"}
{"kind":"calibration","gauge":"G-OK","certificate":"K1","date":"2026-01-01","due":"2027-01-01","result":"pass"}
{"kind":"calibration","gauge":"G-DUE","certificate":"K2","date":"2025-03-10","due":"2026-03-10","result":"pass"}
{"kind":"calibration","gauge":"G-FAILED","certificate":"K3","date":"2026-01-01","due":"2027-01-01","result":"fail"}
)");
        QStringList named;
        for (const DueGauge& gauge : MUST(gaugesDue(shop.database(), QDate(2026, 3, 10))))
            named.append(gauge.code);
        named.sort();
        QCOMPARE(named, (QStringList{QStringLiteral("G-DUE"), QStringLiteral("G-FAILED"), QStringLiteral("G-NEVER")}));
        QVERIFY(!MUST(gaugesDue(shop.database(), QDate(2026, 3, 9))).first().code.contains(QStringLiteral("DUE")));
    }
};

QTEST_APPLESS_MAIN(TestRecordLists)
#include "tst_record_lists.moc"
