// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/import_desk.h"
#include "services/saved_mappings.h"
#include "support/shop.h"

using namespace clew;
using namespace clew::test;
using domain::Kind;

namespace {

QStringList errorsOf(const services::ImportResult& result)
{
    QStringList errors;
    for (const Problem& problem : result.problems) {
        if (problem.severity == Problem::Severity::Error)
            errors.append(QStringLiteral("%1 %2: %3").arg(problem.row).arg(problem.column, problem.message));
    }
    return errors;
}

/// What two gauges and one part of the shop say.
const QByteArray inTheStore = R"({"kind":"gauge","id":"A1","type":"micrometer","manufacturer":"Luftmess"}
{"kind":"gauge","id":"A2","type":"micrometer"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"1","type":"diameter","nominal":"8.000","lower":"-0.003","upper":"0.003","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","type":"diameter","nominal":"6.000","lower":"-0.003","upper":"0.003","unit":"mm"}
)";

/// Row 4 can't be read, row 5 says something else than the store, row 6 twice over, row 7 is new.
const char* const dirtyGauges = "Prüfmittel;;;\n"
                                ";;;\n"
                                "Prüfmittelnr.;Art;Hersteller;Fällig am\n"
                                "A0;micrometer;;30.02.2026\n"
                                "A1;micrometer;Schraub;\n"
                                "A2;air gauge;;2026-13-01\n"
                                "A3;micrometer;;\n";

} // namespace

/// Lists against a store that has something already.
class TestListImport final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_shop->mustTake(inTheStore);
    }
    void cleanup() { m_shop.reset(); }

    void saysWhatTheStoreRefusesBesideWhatCantBeRead_data()
    {
        QTest::addColumn<bool>("isDryRun");
        QTest::newRow("looked at") << true;
        QTest::newRow("taken in") << false;
    }
    void saysWhatTheStoreRefusesBesideWhatCantBeRead()
    {
        QFETCH(bool, isDryRun);
        const QByteArray before = m_shop->exported();
        const QString entries = m_shop->ask("SELECT count(*) FROM ledger_entry");
        services::ImportRequest request = listOf(dirtyGauges);
        request.dryRun = isDryRun;
        const auto result = MUST(import(request));
        const QStringList errors = errorsOf(result);
        QVERIFY2(errors.size() == 3, qPrintable(errors.join(u'\n')));
        QVERIFY2(errors[0].startsWith(QStringLiteral("4 D Fällig am: ")), qPrintable(errors[0]));
        QVERIFY2(errors[1].startsWith(QStringLiteral("6 D Fällig am: ")), qPrintable(errors[1]));
        QVERIFY2(errors[2].startsWith(QStringLiteral("5 C Hersteller: ")), qPrintable(errors[2]));
        QVERIFY2(errors[2].contains(QStringLiteral("“Luftmess”, not “Schraub”")), qPrintable(errors[2]));
        QVERIFY(!result.saved);
        QCOMPARE(m_shop->exported(), before);
        QCOMPARE(m_shop->ask("SELECT count(*) FROM ledger_entry"), entries);
        QVERIFY(m_shop->verified().ok);
    }

    void saysOfResultsWhatTheStoreRefusesToo()
    {
        // The second characteristic's unit is missing, one value is none, and the store knows no gauge G-9.
        services::ImportRequest request = listOf("part;serial;balloon;value;unit;gauge\n"
                                                 "LB-7;1;1;8,001;mm;G-9\n"
                                                 "LB-7;1;2;6,0O1;mm;A1\n"
                                                 "LB-7;2;1;8,002;mm;A1\n"
                                                 "LB-7;2;77;8,002;mm;A1\n");
        m_shop->mustTake(R"({"kind":"unit","part":"LB-7","revision":"D","serial":"1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"2"}
)");
        request.set.insert(QStringLiteral("revision"), QStringLiteral("D"));
        const QByteArray before = m_shop->exported();
        const QStringList errors = errorsOf(MUST(import(request)));
        QVERIFY2(errors.size() == 3, qPrintable(errors.join(u'\n')));
        QVERIFY2(errors[0].startsWith(QStringLiteral("3 D value: ")), qPrintable(errors[0]));
        QVERIFY2(errors[1].startsWith(QStringLiteral("2 ")) && errors[1].contains(QStringLiteral("G-9")),
                 qPrintable(errors[1]));
        QVERIFY2(errors[2].startsWith(QStringLiteral("5 ")) && errors[2].contains(QStringLiteral("77")),
                 qPrintable(errors[2]));
        QCOMPARE(m_shop->exported(), before);
    }

    void saysNothingThatOnlyFollows()
    {
        // Nobody knows the unit of the second column's limits, so there is no such characteristic; that is said once.
        services::ImportRequest request = listOf("Nominal;8,000;5,000\n"
                                                 "Tol+;0,003;0,1\n"
                                                 "Tol-;-0,003;-0,1\n"
                                                 "Seriennr.;1 [mm];9\n"
                                                 "S1;8,001;5,01\n"
                                                 "S2;8,002;5,02\n");
        request.set = {{QStringLiteral("part"), QStringLiteral("LB-7")},
                       {QStringLiteral("revision"), QStringLiteral("D")}};
        const QStringList errors = errorsOf(MUST(import(request)));
        QVERIFY2(errors.size() == 1, qPrintable(errors.join(u'\n')));
        QVERIFY2(errors[0].startsWith(QStringLiteral("4 C 9: ")), qPrintable(errors[0]));
    }

    void theCellOfEachIsMarkedInItsPreview()
    {
        services::ImportRequest request = listOf(dirtyGauges);
        request.dryRun = true;
        request.byRow = true;
        const auto result = MUST(import(request));
        QCOMPARE(result.rows.value(5).changed, 1);
        QCOMPARE(result.rows.value(7).added, 1);
        QCOMPARE(errorsOf(result).size(), 3);
    }

    void aMappingKeepsWhatTellsColumnsApartAndTheHeaderRow()
    {
        services::ImportRequest first = listOf("Kunde;Name;Datum;Datum\n" // looks like headers, and is none
                                               "Nr.;Art;Datum;Datum\n"
                                               "B1;micrometer;2026-01-14;2027-01-14\n");
        first.set = {{QStringLiteral("kind"), QStringLiteral("gauge")},
                     {QStringLiteral("header-row"), QStringLiteral("2")},
                     {QStringLiteral("location"), QStringLiteral("Bank 1")}};
        first.columns = {QStringLiteral("Nr.=id"), QStringLiteral("Art=type"),
                         QStringLiteral("Datum (1)=calibration.date"), QStringLiteral("Datum (2)=calibration.due")};
        first.saveMapping = QStringLiteral("Messraum");
        const auto taken = MUST(import(first));
        QVERIFY2(taken.saved, qPrintable(errorsOf(taken).join(u'\n')));

        services::ImportRequest second = listOf("Kunde;Name;Datum;Datum\n"
                                                "Nr.;Art;Datum;Datum\n"
                                                "B2;micrometer;2026-02-14;2027-02-14\n");
        second.saveMapping = first.saveMapping; // as it is: nothing that it keeps is lost
        for (int run = 0; run < 2; ++run) {
            const auto again = MUST(import(second));
            QVERIFY2(again.saved, qPrintable(errorsOf(again).join(u'\n')));
            QCOMPARE(again.list->mapping, QStringLiteral("Messraum"));
            QCOMPARE(again.list->headerRow, 2);
        }
        QCOMPARE(m_shop->ask("SELECT location FROM gauge WHERE code = 'B2'"), QStringLiteral("Bank 1"));
        QCOMPARE(m_shop->ask("SELECT date || ' ' || due FROM calibration JOIN gauge ON gauge.id = calibration.gauge "
                             "WHERE gauge.code = 'B2'"),
                 QStringLiteral("2026-02-14 2027-02-14"));
        const auto kept = MUST(services::savedMappings(m_shop->records()));
        QCOMPARE(kept.size(), 1);
        QVERIFY2(kept[0].constants.contains(QStringLiteral("header-row=2")), qPrintable(kept[0].constants.join(u' ')));
        QVERIFY2(kept[0].columns.contains(QStringLiteral("Datum (2)=calibration.due")),
                 qPrintable(kept[0].columns.join(u' ')));
    }

    void knowsWhoIsMeantByNumberOrName()
    {
        m_shop->mustTake(R"({"kind":"supplier","id":"S-01","name":"Stahl Nord AG"}
{"kind":"supplier","id":"S-02","name":"Zwei"}
{"kind":"supplier","id":"S-03","name":"Zwei"}
)");
        const auto taken = MUST(import(listOf("Stange;Werkstoff;Lieferant\nB1;1.4305;Stahl Nord AG\n"
                                              "B2;1.4305;S-01\nB3;1.4305;Neu AG\n")));
        QVERIFY2(taken.saved, qPrintable(errorsOf(taken).join(u'\n')));
        QCOMPARE(m_shop->ask("SELECT group_concat(code) FROM (SELECT code FROM supplier ORDER BY code)"),
                 QStringLiteral("Neu AG,S-01,S-02,S-03"));
        QCOMPARE(m_shop->ask("SELECT count(*) FROM lot JOIN supplier s ON s.id = lot.supplier WHERE s.code = 'S-01'"),
                 QStringLiteral("2"));
        const auto unclear = MUST(import(listOf("Stange;Werkstoff;Lieferant\nB4;1.4305;Zwei\n")));
        QVERIFY(!unclear.saved);
        QVERIFY2(errorsOf(unclear).join(u' ').contains(QStringLiteral("more than one")),
                 qPrintable(errorsOf(unclear).join(u'\n')));
    }

    void aColumnIsACharacteristicByBalloonNameOrBoth_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isKnown");
        for (const char* known : {"3", "seat B", "3 seat B", "3. Seat B", "3: seat B", "3 - seat B", "3) SEAT  B"})
            QTest::newRow(known) << QString::fromLatin1(known) << true;
        for (const char* other : {"3 seat C", "4 seat B", "seat", "33 seat B", "3 seat"})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }
    void aColumnIsACharacteristicByBalloonNameOrBoth()
    {
        QFETCH(QString, header);
        QFETCH(bool, isKnown);
        m_shop->mustTake(
            R"({"kind":"characteristic","part":"LB-7","revision":"D","balloon":"3","name":"seat B","type":"diameter","nominal":"5.000","lower":"-0.003","upper":"0.003","unit":"mm"}
)");
        const QString sheet = QStringLiteral("Part;LB-7\nSerial;%1;1\nS-1;5.001;8.001\nS-2;5.002;8.002\n").arg(header);
        const auto taken = MUST(import(listOf(sheet.toUtf8().constData())));
        QVERIFY2(taken.saved == isKnown, qPrintable(errorsOf(taken).join(u'\n')));
        QCOMPARE(m_shop->ask("SELECT count(*) FROM reading JOIN characteristic c ON c.id = reading.characteristic "
                             "WHERE c.balloon = '3'"),
                 isKnown ? QStringLiteral("2") : QStringLiteral("0"));
    }

    void aHistorysLotIsOfOneHeatAndSupplier_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("error"); // empty: taken in
        const QString another = QStringLiteral("%1 %2: %4 is in the store with %3; correct the record or the file.");
        QTest::newRow("the same") << QStringLiteral("X1;HA;LX;S-01\nX2;HA;LX;S-01\n") << QString();
        QTest::newRow("said once") << QStringLiteral("X1;HA;LX;S-01\nX2;;LX;\n") << QString();
        QTest::newRow("two heats in the list")
            << QStringLiteral("X1;HA;LX;\nX2;HB;LX;\n")
            << another.arg(3).arg(QStringLiteral("D Schmelze"), QStringLiteral("heat “HA”, not “HB”"),
                                  QStringLiteral("LX"));
        QTest::newRow("two suppliers in the list")
            << QStringLiteral("X1;HA;LX;S-01\nX2;HA;LX;S-02\n")
            << another.arg(3).arg(QStringLiteral("F Lieferant"), QStringLiteral("supplier “S-01”, not “S-02”"),
                                  QStringLiteral("LX (S-01)"));
        QTest::newRow("another heat than the store's")
            << QStringLiteral("X1;HA;K1;\n")
            << QStringLiteral("2 D Schmelze: K1 is in the store with heat “HK”, not “HA”; correct the record or the "
                              "file.");
    }
    void aHistorysLotIsOfOneHeatAndSupplier()
    {
        QFETCH(QString, rows);
        QFETCH(QString, error);
        m_shop->mustTake(R"({"kind":"heat","number":"HK"}
{"kind":"lot","number":"K1","heat":"HK"}
)");
        QString list = QStringLiteral("Seriennr.;Teil;Index;Schmelze;Los;Lieferant;Lieferschein;Datum;Kunde\n");
        for (const QString& row : rows.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = row.split(u';');
            list +=
                QStringLiteral("%1;LB-7;D;%2;%3;%4;D-1;2025-01-02;C9\n").arg(cells[0], cells[1], cells[2], cells[3]);
        }
        services::ImportRequest request = listOf(list.toUtf8().constData());
        request.columns = {QStringLiteral("Schmelze=heat"), QStringLiteral("Los=lot")};
        const QByteArray before = m_shop->exported();
        SilentProgress progress;
        store::Actor decides = Shop::actor();
        decides.role = QStringLiteral("quality_manager");
        const auto taken =
            MUST(services::Importer(m_shop->records(), m_shop->clock(), decides).import(request, progress));
        QCOMPARE(errorsOf(taken).join(u'\n'), error);
        QCOMPARE(taken.saved, error.isEmpty());
        if (!error.isEmpty())
            QCOMPARE(m_shop->exported(), before);
    }

    /// Lists come in any order: the orders make the customer from its name, the customers' list says the rest.
    void fillsInWhatAnotherListOnlyMentioned()
    {
        const auto orders = MUST(import(listOf("Auftrag;Teil;Index;Menge;Kunde\nWO-9;N-9;A;10;C9\n")));
        QVERIFY2(orders.saved, qPrintable(errorsOf(orders).join(u'\n')));
        const char* const customers = "Kundennr.;Name;Telefon\nC9;Endovis AG;+41 44 555 01 02\n";
        services::ImportRequest look = listOf(customers);
        look.dryRun = true;
        QCOMPARE(MUST(import(look)).completed(), 1);
        QCOMPARE(m_shop->ask("SELECT name FROM customer WHERE code = 'C9'"), QString());
        const int entries = m_shop->ask("SELECT count(*) FROM ledger_entry").toInt();
        const auto filled = MUST(import(listOf(customers)));
        QVERIFY2(filled.saved, qPrintable(errorsOf(filled).join(u'\n')));
        QCOMPARE(std::pair(filled.added(), filled.completed()), std::pair(0, 1));
        QCOMPARE(filled.problems.last().message,
                 QStringLiteral("C9 was in the store without name, phone; this file fills that in."));
        QCOMPARE(m_shop->ask("SELECT name || ', ' || phone FROM customer WHERE code = 'C9'"),
                 QStringLiteral("Endovis AG, +41 44 555 01 02"));
        QVERIFY(m_shop->ask("SELECT count(*) FROM ledger_entry").toInt() > entries);
        QCOMPARE(MUST(import(listOf(customers))).completed(), 0);
    }
    void fillsInNothingBesideAContradiction()
    {
        const QByteArray before = m_shop->exported();
        const auto result = MUST(import(listOf("Prüfmittelnr.;Art;Hersteller;Seriennr.\nA1;air gauge;;77\n")));
        QVERIFY(!result.saved);
        QVERIFY2(errorsOf(result).join(u'\n').contains(QStringLiteral("“micrometer”, not “air gauge”")),
                 qPrintable(errorsOf(result).join(u'\n')));
        QCOMPARE(m_shop->exported(), before);
    }
    /// What decides on conformity is corrected with a reason, and never filled in by a list.
    void fillsInNoLimit()
    {
        m_shop->mustTake(
            R"({"kind":"characteristic","part":"LB-7","revision":"D","balloon":"9","type":"length","nominal":"8.000","upper":"0.003","unit":"mm"}
)");
        const auto result =
            MUST(import(listOf("Teil;Index;Pos;Nennmaß;OT;UT;Einheit\nLB-7;D;9;8,000;+0,003;-0,003;mm\n")));
        QVERIFY(!result.saved);
        QVERIFY2(errorsOf(result).join(u'\n').contains(QStringLiteral("lower “”, not “-0.003”")),
                 qPrintable(errorsOf(result).join(u'\n')));
    }

private:
    services::ImportRequest listOf(const char* text)
    {
        services::ImportRequest request;
        request.path = m_shop->temp().folder() + QStringLiteral("/list%1.csv").arg(++m_files);
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("the list can't be written");
        return request;
    }
    Result<services::ImportResult> import(const services::ImportRequest& request)
    {
        SilentProgress progress;
        return services::Importer(m_shop->records(), m_shop->clock(), Shop::actor()).import(request, progress);
    }

    std::unique_ptr<Shop> m_shop;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_list_import.moc"
