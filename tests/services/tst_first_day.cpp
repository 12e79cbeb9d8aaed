// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
// The promises that schema, identity, ledger and exchange file keep from the first day on.
#include "support/shop.h"

using namespace clew;
using clew::test::Shop;
using domain::Kind;

namespace {

QString covers()
{
    return QStringLiteral(CLEW_TEST_DATA "/exchange/qif/nist_mtc/CoverResults_20_samples.QIF");
}

const QMap<QString, QString> coverSettings{{QStringLiteral("part"), QStringLiteral("NIST-MTC-003")},
                                           {QStringLiteral("revision"), QStringLiteral("A")},
                                           {QStringLiteral("serial"), QStringLiteral("20")}};

/// A shop with a bit of everything the exchange file can say.
constexpr const char* smallShop = R"({"kind":"customer","id":"C1","name":"Optik Nord GmbH","address":"Kiel"}
{"kind":"customer","id":"C2","name":"Süd Endoskopie"}
{"kind":"supplier","id":"S1","name":"Titanwerk","type":"mill"}
{"kind":"person","id":"m.roth","name":"Maria Roth"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel 7","customer":"C1","drawing":"D-7"}
{"kind":"characteristic","part":"LB-7","revision":"D","customer":"C1","balloon":"2","name":"bore B","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","customer":"C1","balloon":"3","name":"seat","type":"visual"}
{"kind":"program","name":"NC4471","revision":"7","sha256":"9f3c000000000000000000000000000000000000000000000000000000000000"}
{"kind":"material_specification","name":"AMS 4928","edition":"R","material":"Ti-6Al-4V"}
{"kind":"heat","number":"55-2210","material":"Ti-6Al-4V ELI","supplier":"S1","specification":{"name":"AMS 4928","edition":"R"}}
{"kind":"inspection_plan","part":"LB-7","revision":"D","customer":"C1","name":"IP-1","plan_revision":"1","state":"released","items":[{"balloon":"2","deciding":"mean","readings":"3"},{"balloon":"3"}]}
{"kind":"process_plan","part":"LB-7","revision":"D","customer":"C1","name":"PP-1","plan_revision":"2","operations":[{"number":"20","title":"turn","program":{"name":"NC4471","revision":"7"}},{"number":"30","title":"anodize","special_process":true}]}
{"kind":"lot","number":"HT-8841","heat":"55-2210","quantity":"3000","unit_of_measure":"mm"}
{"kind":"lot","number":"HT-8841/2"}
{"kind":"lot_edge","from":"HT-8841","to":"HT-8841/2","relation":"split","quantity":"1200","unit_of_measure":"mm"}
{"kind":"certificate","number":"C-2201","type":"3.1","lot":"HT-8841","issuer":"S1","date":"2026-01-10"}
{"kind":"gauge","id":"AG-014","type":"air gauge","resolution":"0.0001","unit":"mm"}
{"kind":"calibration","gauge":"AG-014","certificate":"K-1","date":"2026-01-14","due":"2027-01-14","uncertainty":"0.0003","k":"2"}
{"kind":"work_order","number":"WO-1","part":"LB-7","revision":"D","customer":"C1","type":"series","quantity":"2","process_plan":{"name":"PP-1","plan_revision":"2"},"inspection_plan":{"name":"IP-1","plan_revision":"1"}}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-1","work_order":"WO-1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","work_order":"WO-1"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-1"},"lot":"HT-8841/2","quantity":"42","unit_of_measure":"mm"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-2"},"lot":"HT-8841","alternatives":"1"}
{"kind":"consumption","unit":{"part":"LB-7","serial":"BRL-2"},"lot":"HT-8841/2","alternatives":"1"}
{"kind":"part","number":"SET-1","revision":"A"}
{"kind":"unit","part":"SET-1","serial":"S-1"}
{"kind":"assembly","parent":{"part":"SET-1","serial":"S-1"},"child":{"part":"LB-7","serial":"BRL-1"},"from":"2026-03-08T10:00:00Z"}
{"kind":"operation_run","unit":{"part":"LB-7","serial":"BRL-1"},"operation":"20","machine":"Lathe 2","program":{"name":"NC4471","revision":"7"},"person":"a.frey","start":"2026-03-06T08:00:00Z","end":"2026-03-06T08:04:00Z"}
{"kind":"measurement","unit":{"part":"LB-7","serial":"BRL-1"},"balloon":"2","value":"10.5004","unit_of_measure":"mm","gauge":"AG-014","person":"m.roth","time":"2026-03-07T10:00:00Z"}
{"kind":"measurement","unit":{"part":"LB-7","serial":"BRL-1"},"balloon":"3","text":"pass","person":"m.roth","time":"2026-03-07T10:01:00Z"}
{"kind":"hold","number":"H-1","reason":"wrong colour","units":[{"part":"LB-7","serial":"BRL-2"}],"placed":"2026-03-07T12:00:00Z"}
{"kind":"nonconformity","number":"NC-1","title":"colour","units":[{"part":"LB-7","serial":"BRL-2"}],"lots":[{"lot":"HT-8841","quantity":"3"}]}
{"kind":"shipment","number":"DN-9","customer":"C1","consignee":"K, Ulm","date":"2026-03-10","units":[{"part":"SET-1","serial":"S-1"}]}
)";

} // namespace

class TestFirstDay final : public QObject
{
    Q_OBJECT

private slots:
    void loadsTheCoversTwiceAndTheSecondAddsNothing()
    {
        Shop shop;
        const auto first = MUST(shop.import(covers(), coverSettings));
        for (const Problem& problem : first.problems)
            QVERIFY2(problem.severity == Problem::Severity::Warning, qPrintable(problem.message));
        QVERIFY(first.saved);
        QCOMPARE(first.units.size(), 20);
        QCOMPARE(shop.count(Kind::Unit), 20);
        QCOMPARE(shop.ask("SELECT count(*) FROM reading"), QStringLiteral("541"));
        const QByteArray before = shop.exported();
        const QString entries = shop.ask("SELECT count(*) FROM ledger_entry");

        shop.clock().advance(60000);
        const auto second = MUST(shop.import(covers(), coverSettings));
        QCOMPARE(second.added(), 0);
        QCOMPARE(second.units.size(), 20);
        QCOMPARE(shop.ask("SELECT count(*) FROM ledger_entry"), entries);
        QCOMPARE(shop.exported(), before);
        QVERIFY(shop.verified().ok);
    }

    void exportsImportsIntoAnEmptyStoreAndExportsTheSame()
    {
        Shop first;
        first.mustTake(smallShop);
        MUST(first.import(covers(), coverSettings));
        const QByteArray exported = first.exported();
        QVERIFY(exported.contains("\"10.5004\"") && exported.contains("BRL-2"));

        Shop second;
        second.clock().advance(86400000);
        second.mustTake(exported.mid(exported.indexOf('\n') + 1));
        const QByteArray again = second.exported();
        const auto lines = exported.split('\n');
        const auto linesAgain = again.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), linesAgain.size()); ++i)
            QCOMPARE(linesAgain[i].left(600), lines[i].left(600));
        QCOMPARE(linesAgain.size(), lines.size());
        QVERIFY(again == exported);
        const auto report = second.verified();
        QVERIFY2(report.ok, qPrintable(report.problems.join(QLatin1Char('\n'))));
    }

    void takesItsOwnExportAgainAndAddsNothing()
    {
        Shop shop;
        shop.mustTake(smallShop);
        const QByteArray exported = shop.exported();
        const auto again = shop.mustTake(exported.mid(exported.indexOf('\n') + 1));
        QCOMPARE(again.added(), 0);
        QCOMPARE(shop.exported(), exported);
    }

    void keepsOnePartNumberAndOneSerialAtTwoCustomersApart()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"customer","id":"C1"}
{"kind":"customer","id":"C2"}
{"kind":"part","number":"100","revision":"A","customer":"C1","name":"barrel"}
{"kind":"part","number":"100","revision":"A","customer":"C2","name":"housing"}
{"kind":"unit","part":"100","revision":"A","customer":"C1","serial":"1"}
{"kind":"unit","part":"100","revision":"A","customer":"C2","serial":"1"}
{"kind":"lot","number":"L"}
{"kind":"consumption","unit":{"part":"100","serial":"1","customer":"C2"},"lot":"L"}
)");
        QCOMPARE(shop.count(Kind::Part), 2);
        QCOMPARE(shop.count(Kind::Unit), 2);
        QCOMPARE(shop.ask("SELECT part.name FROM consumption JOIN unit ON unit.id = consumption.unit "
                          "JOIN part ON part.id = unit.part"),
                 QStringLiteral("housing"));
        const auto ambiguous = MUST(shop.take(R"({"kind":"consumption","unit":{"part":"100","serial":"1"},"lot":"L"}
)"));
        QVERIFY(!ambiguous.saved);
        QCOMPARE(ambiguous.problems.size(), 1);
        QVERIFY2(ambiguous.problems[0].message.contains(QStringLiteral("100 (C1) 1")),
                 qPrintable(ambiguous.problems[0].message));
        QCOMPARE(ambiguous.problems[0].row, 2);
    }

    void keepsACorrectedARepeatedAndAVoidedReading()
    {
        Shop shop;
        shop.mustTake(smallShop);
        shop.mustTake(R"({"kind":"inspection","number":"I-9","unit":{"part":"LB-7","serial":"BRL-2"}}
{"kind":"measurement","inspection":"I-9","balloon":"2","number":"1","value":"15.0004"}
{"kind":"measurement","inspection":"I-9","balloon":"2","number":"2","value":"10.5004","replaces":"1","reason":"digits swapped"}
{"kind":"measurement","inspection":"I-9","balloon":"2","attempt":"2","number":"1","value":"10.5041","reason":"measured again after cleaning"}
{"kind":"measurement","inspection":"I-9","balloon":"2","attempt":"2","number":"2","value":"10.5012"}
{"kind":"measurement","inspection":"I-9","balloon":"2","attempt":"2","number":"3","value":"99","void":{"reason":"probe hit the chuck","person":"m.roth"}}
{"kind":"measurement","inspection":"I-9","balloon":"2","attempt":"2","number":"4","value":"10.5010"}
)");
        QCOMPARE(
            shop.ask(
                "SELECT count(*) FROM reading WHERE inspection = (SELECT id FROM inspection WHERE number = 'I-9')"),
            QStringLiteral("6"));
        QCOMPARE(shop.ask("SELECT reason FROM reading_void"), QStringLiteral("probe hit the chuck"));
        // the plan takes the mean of three
        QCOMPARE(shop.ask("SELECT value || ' ' || readings || ' ' || verdict FROM judgement WHERE inspection = "
                          "(SELECT id FROM inspection WHERE number = 'I-9')"),
                 QStringLiteral("10502100000 3 conforms"));
        QVERIFY(shop.verified().ok);
        // A correction without a reason, and a reading that says something else than the one it would overwrite.
        const auto refused = MUST(shop.take(
            R"({"kind":"measurement","inspection":"I-9","balloon":"2","number":"3","value":"10.5","replaces":"2"}
{"kind":"measurement","inspection":"I-9","balloon":"2","number":"1","value":"10.5004"}
)"));
        QVERIFY(!refused.saved);
        QCOMPARE(refused.problems.size(), 2);
    }

    void judgesACorrectedAttributeAnew()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"9","type":"visual","requirement":"free of burrs"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","state":"in_inspection"}
{"kind":"inspection","number":"I-9","unit":{"part":"LB-7","serial":"BRL-2"}}
{"kind":"measurement","inspection":"I-9","balloon":"9","number":"1","text":"OK"}
)");
        const char* verdicts =
            "SELECT group_concat(verdict, ', ') FROM (SELECT verdict FROM judgement ORDER BY number)";
        QCOMPARE(shop.ask(verdicts), QStringLiteral("conforms"));
        shop.mustTake(
            R"({"kind":"measurement","inspection":"I-9","balloon":"9","number":"2","text":"NOK","replaces":"1","reason":"burr seen later"}
)");
        QCOMPARE(shop.ask(verdicts), QStringLiteral("conforms, does not conform"));
    }

    void numbersAnInspectionPastTheNumbersOfAFile()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"9","type":"visual"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"BRL-2","state":"in_inspection"}
{"kind":"inspection","number":"INS-000002","unit":{"part":"LB-7","serial":"BRL-2"}}
)");
        shop.mustTake(R"({"kind":"measurement","unit":{"part":"LB-7","serial":"BRL-2"},"balloon":"9","text":"OK"}
)");
        QCOMPARE(shop.ask("SELECT group_concat(number) FROM (SELECT number FROM inspection ORDER BY number)"),
                 QStringLiteral("INS-000002,INS-000003"));
    }

    void takesThePlanWithoutItsRevisionWhereThereIsOnlyOne()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"part","number":"LB-7","revision":"D"}
{"kind":"process_plan","part":"LB-7","revision":"D","name":"PP-1","plan_revision":"2"}
{"kind":"process_plan","part":"LB-7","revision":"D","name":"PP-2","plan_revision":"1"}
{"kind":"process_plan","part":"LB-7","revision":"D","name":"PP-2","plan_revision":"2"}
{"kind":"work_order","number":"WO-1","part":"LB-7","revision":"D","process_plan":{"name":"PP-1"}}
{"kind":"work_order","number":"WO-2","part":"LB-7","revision":"D","process_plan":{"name":"PP-2","plan_revision":"2"}}
)");
        QCOMPARE(shop.ask("SELECT group_concat(process_plan) FROM work_order"), QStringLiteral("1,3"));
        for (const char* plan : {R"({"name":"PP-2"})", R"({"name":"PP-2","plan_revision":"3"})", R"({"name":"PP"})"}) {
            const auto refused =
                MUST(shop.take(R"({"kind":"work_order","number":"WO-3","part":"LB-7","revision":"D","process_plan":)" +
                               QByteArray(plan) + "}\n"));
            QVERIFY2(!refused.saved, plan);
        }
    }

    void followsALotSplitABarCutAndAShortReturn()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"lot","number":"BAR-1","quantity":"3000","unit_of_measure":"mm"}
{"kind":"lot","number":"P-1","type":"production"}
{"kind":"lot","number":"F-1","type":"finishing"}
{"kind":"lot","number":"P-1/back","type":"production"}
{"kind":"lot_edge","from":"BAR-1","to":"BAR-1/a","relation":"cut","quantity":"1000","unit_of_measure":"mm"}
{"kind":"lot_edge","from":"BAR-1/a","to":"P-1","relation":"made_from"}
{"kind":"lot_edge","from":"P-1","to":"P-1/2","relation":"split","quantity":"60","unit_of_measure":"pcs"}
{"kind":"lot_edge","from":"P-1/2","to":"F-1","relation":"finished","quantity":"60","unit_of_measure":"pcs"}
{"kind":"lot_edge","from":"F-1","to":"P-1/back","relation":"returned","quantity":"57","unit_of_measure":"pcs"}
)");
        QCOMPARE(shop.count(Kind::Lot), 6); // the cut and the split made their lots
        QCOMPARE(shop.ask("SELECT quantity FROM lot_edge WHERE relation = 'returned'"), QStringLiteral("57"));
        const auto loop = MUST(shop.take(R"({"kind":"lot_edge","from":"P-1/back","to":"BAR-1","relation":"merge"}
)"));
        QVERIFY(!loop.saved);
        QVERIFY(loop.problems[0].message.contains(QStringLiteral("itself")));
        QVERIFY(shop.verified().ok);
    }

    void serializesATrayLate()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"part","number":"LB-7","revision":"D"}
{"kind":"lot","number":"T-1","type":"production","part":"LB-7","revision":"D","quantity":"2","unit_of_measure":"pcs"}
{"kind":"program","name":"NC1","revision":"1"}
{"kind":"operation_run","lot":"T-1","operation":"10","machine":"Lathe 2","program":{"name":"NC1","revision":"1"},"start":"2026-03-06T08:00:00Z"}
)");
        shop.mustTake(
            R"({"kind":"unit","part":"LB-7","revision":"D","serial":"1","lot":"T-1","position":"A1","serialized":"2026-03-07T08:00:00Z"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"2","lot":"T-1","position":"A2","serialized":"2026-03-07T08:00:00Z"}
)");
        QCOMPARE(shop.ask("SELECT count(*) FROM unit WHERE lot = (SELECT id FROM lot WHERE number = 'T-1')"),
                 QStringLiteral("2"));
        QVERIFY(shop.verified().ok);
    }

    void removesAComponentAndKeepsThatItWasThere()
    {
        Shop shop;
        shop.mustTake(smallShop);
        const auto id = domain::AssemblyId::fromStore(1);
        auto assembly = MUST(shop.records().get(id));
        {
            auto act = MUST(store::Act::begin(shop.records(), shop.clock(), Shop::actor(), ledger::Act::Change));
            assembly.to = shop.clock().now();
            assembly.removed_because = QStringLiteral("scratched in assembly");
            QVERIFY_RESULT(shop.records().revise(assembly));
            QVERIFY_RESULT(act.commit());
        }
        QCOMPARE(MUST(shop.records().get(id)).removed_because, QStringLiteral("scratched in assembly"));
        shop.mustTake(
            R"({"kind":"assembly","parent":{"part":"SET-1","serial":"S-1"},"child":{"part":"LB-7","serial":"BRL-1"},"from":"2026-04-01T10:00:00Z"}
)");
        QCOMPARE(shop.count(Kind::Assembly), 2);
        QCOMPARE(shop.ask("SELECT count(*) FROM ledger_binding WHERE kind = 17 AND record = 1"), QStringLiteral("2"));
        QVERIFY(shop.verified().ok);
    }

    void refusesASecondParentAtTheSameTimeAndALoop()
    {
        Shop shop;
        shop.mustTake(smallShop);
        shop.mustTake(R"({"kind":"unit","part":"SET-1","serial":"S-2"}
)");
        const auto second = MUST(shop.take(
            R"({"kind":"assembly","parent":{"part":"SET-1","serial":"S-2"},"child":{"part":"LB-7","serial":"BRL-1"}}
)"));
        QVERIFY(!second.saved && hasErrors(second.problems));
        const auto loop = MUST(shop.take(
            R"({"kind":"assembly","parent":{"part":"LB-7","serial":"BRL-1"},"child":{"part":"SET-1","serial":"S-1"}}
)"));
        QVERIFY(!loop.saved);
        QVERIFY(loop.problems[0].message.contains(QStringLiteral("itself")));
    }

    void survivesASecondMigrationAndFindsAHandEditedRow()
    {
        Shop shop;
        shop.mustTake(smallShop);
        MUST(shop.import(covers(), coverSettings));
        const auto before = shop.verified();
        QVERIFY(before.ok);
        QTemporaryDir schema;
        for (const QString& name : QDir(store::embeddedSchema()).entryList())
            QVERIFY(QFile::copy(store::embeddedSchema() + QLatin1Char('/') + name, schema.filePath(name)));
        const int next = static_cast<int>(QDir(store::embeddedSchema()).entryList().size()) + 1;
        QFile migration(schema.filePath(QStringLiteral("%1_later.sql").arg(next, 4, 10, QLatin1Char('0'))));
        QVERIFY(migration.open(QIODevice::WriteOnly));
        migration.write("ALTER TABLE unit ADD COLUMN colour TEXT;\n"
                        "CREATE TABLE unit_photo (id INTEGER PRIMARY KEY, unit INTEGER NOT NULL REFERENCES unit(id), "
                        "sha256 TEXT) STRICT;\n");
        migration.close();

        shop.closeRecords();
        shop.temp().reopen(schema.path());
        shop.openRecords();
        const auto after = shop.verified();
        QVERIFY2(after.ok, qPrintable(after.problems.join(QLatin1Char('\n'))));
        QCOMPARE(after.head, before.head);
        QCOMPARE(after.records, before.records);

        shop.closeRecords();
        QVERIFY_RESULT(shop.temp().change("UPDATE unit SET serial = 'BRL-9' WHERE serial = 'BRL-2'"));
        shop.openRecords();
        const auto edited = shop.verified();
        QVERIFY(!edited.ok);
        QCOMPARE(edited.problems.size(), 1);
        QVERIFY2(edited.problems[0].contains(QStringLiteral("BRL-9")), qPrintable(edited.problems[0]));
    }

    void findsAReadingAddedByHand()
    {
        Shop shop;
        shop.mustTake(smallShop);
        shop.closeRecords();
        QVERIFY_RESULT(shop.temp().change("INSERT INTO reading (inspection, characteristic, feature, attempt, number, "
                                          "value, text, unit, rounded, deviation, "
                                          "recorded, source) SELECT inspection, characteristic, feature, attempt, 9, "
                                          "value, text, unit, 0, 0, recorded, source "
                                          "FROM reading LIMIT 1"));
        shop.openRecords();
        const auto report = shop.verified();
        QVERIFY(!report.ok);
        QVERIFY2(report.problems[0].startsWith(QStringLiteral("The inspection")), qPrintable(report.problems[0]));
    }

    void refusesToCommitARecordWithoutItsEntry()
    {
        Shop shop;
        shop.mustTake(smallShop);
        const auto committed = shop.temp().change("UPDATE unit SET location = 'shelf 4'");
        QVERIFY(!committed);
        QCOMPARE(shop.ask("SELECT count(*) FROM unit WHERE location IS NOT NULL"), QStringLiteral("0"));
    }

    void leavesNothingBehindWhereverAnImportFails()
    {
        Shop shop;
        shop.mustTake(R"({"kind":"customer","id":"C0"}
)");
        const QByteArray before = shop.exported();
        int failures = 0;
        for (int step = 1;; step += 7) { // every seventh of the many steps; the last ones one by one would find no more
            shop.database().failAtStep(step);
            const auto result = shop.take(smallShop);
            shop.database().failAtStep(0);
            if (result && result->saved)
                break;
            ++failures;
            QVERIFY2(!result, "a failing store must be an error, not a problem of the file");
            QCOMPARE(shop.exported(), before);
            QVERIFY(shop.verified().ok);
        }
        QVERIFY(failures > 20);
        QVERIFY(shop.verified().ok);
        QCOMPARE(shop.count(Kind::Unit), 3);
    }
};

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_first_day.moc"
