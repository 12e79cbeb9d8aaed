// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/cli_runner.h"
#include "support/made_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew::test;

namespace {

QString listPath(const char* name)
{
    return QStringLiteral(CLEW_TEST_DATA "/first_week/") + QString::fromUtf8(name);
}

QJsonObject fileOf(const CliRun& run)
{
    return run.json()[QStringLiteral("files")][0].toObject();
}

/// "7 E Kalibriert am", of the problems of that severity.
QStringList placesOf(const QJsonObject& file, const char* severity)
{
    QStringList places;
    for (const auto& problem : file[QStringLiteral("problems")].toArray()) {
        const QString place = QString::number(problem[QStringLiteral("row")].toInt()) + u' ' +
                              problem[QStringLiteral("column")].toString();
        if (problem[QStringLiteral("severity")].toString() == QLatin1String(severity))
            places.append(place.trimmed());
    }
    return places;
}

} // namespace

/// The lists of a small shop, through the real program.
class TestFirstWeek final : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRun take(const char* list, const QStringList& options = {}) const
    {
        return m_cli.runWords(QStringList{QStringLiteral("--json"), QStringLiteral("import"), listPath(list)} +
                              options);
    }
    CliRun look(const char* list, const QStringList& options = {}) const
    {
        return take(list, options + QStringList{QStringLiteral("--dry-run")});
    }
    int total(const char* kind) const
    {
        return m_cli.json(QStringLiteral("list ") + QLatin1String(kind)).json()[QStringLiteral("total")].toInt(-1);
    }
    QJsonObject record(const QStringList& name) const
    {
        const CliRun shown = m_cli.runWords(QStringList{QStringLiteral("--json"), QStringLiteral("show")} + name);
        return shown.json()[QStringLiteral("record")].toObject();
    }

private slots:
    void initTestCase()
    {
        m_cli.set(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        makeStore(m_cli.path(QStringLiteral("shop.clew")));
        m_cli.set(QStringLiteral("CLEW_STORE"), QStringLiteral("shop.clew"));
    }

    void namesEveryDirtyCellAndSavesNothing_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QStringList>("warnings");
        const auto row = [](const char* list, const QStringList& options, int status, const QStringList& errors,
                            const QStringList& warnings) {
            QTest::newRow(list) << QByteArray(list) << options << status << errors << warnings;
        };
        const auto words = [](std::initializer_list<const char*> texts) {
            QStringList list;
            for (const char* text : texts)
                list.append(QString::fromUtf8(text));
            return list;
        };
        row("01_kunden.csv", {}, 0, {}, words({"0", "3 E Telefon", "5 A Kürzel"}));
        row("02_lieferanten.xlsx", {}, 0, {}, words({"3 F Bemerkungen intern", "7 E freigegeben bis"}));
        row("04_pruefmittel.xlsx", {}, 1, words({"7 E Kalibriert am", "7 F Fällig am"}),
            words({"8 C Hersteller", "8 H Datei", "9 E Kalibriert am"}));
        row("04_pruefmittel.xlsx", words({"--set", "date-style=day-first"}), 0, {},
            words({"8 C Hersteller", "8 H Datei", "9 E Kalibriert am", "7 H Datei"}));
    }
    void namesEveryDirtyCellAndSavesNothing()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, options);
        const QString before = m_cli.head();
        const CliRun run = look(list.constData(), options);
        QTEST(run.status, "status");
        const QJsonObject file = fileOf(run);
        QTEST(placesOf(file, "error"), "errors");
        QTEST(placesOf(file, "warning"), "warnings");
        QCOMPARE(file[QStringLiteral("saved")].toBool(true), false);
        QCOMPARE(m_cli.head(), before);
    }

    void comesInByAScript()
    {
        QProcess script;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLEW_CLI"), QStringLiteral(CLEW_CLI));
        environment.insert(QStringLiteral("CLEW_PASSPHRASE"), QStringLiteral("a long enough passphrase"));
        script.setProcessEnvironment(environment);
        script.start(QStringLiteral(CLEW_SOURCE_DIR "/scripts/first-week.sh"),
                     {m_cli.path(QStringLiteral("shop.clew"))});
        QVERIFY(script.waitForFinished(240000));
        QVERIFY2(script.exitCode() == 0, script.readAllStandardOutput() + script.readAllStandardError());
        QCOMPARE(total("customers"), 3);
        QCOMPARE(total("suppliers"), 4);
        QCOMPARE(total("parts"), 2);
        QCOMPARE(total("characteristics"), 6);
        QCOMPARE(total("gauges"), 5);
        QCOMPARE(total("calibrations"), 4);
        QCOMPARE(total("work_orders"), 3);
        QCOMPARE(total("heats"), 3);
        QCOMPARE(total("lots"), 5); // four bars and the one of the deliveries
        QCOMPARE(total("certificates"), 2);
        QCOMPARE(total("units"), 40);
        QCOMPARE(total("shipments"), 3);
        QCOMPARE(total("inspections"), 10);
        QCOMPARE(total("mappings"), 3);
    }
    void keepsWhatTheCellsSay()
    {
        const auto field = [this](const QStringList& name, const char* key) {
            return record(name)[QLatin1String(key)].toString();
        };
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        QCOMPARE(field({s("customer"), s("KARD")}, "name"), s("Kardio Optik; Nord AG"));
        QCOMPARE(field({s("supplier"), s("ELOX")}, "approved_until"), s("2026-06-30"));
        QCOMPARE(field({s("supplier"), s("STAHLHDL")}, "approved_until"), s("2027-03-31"));
        QCOMPARE(field({s("work_order"), s("WO-2603")}, "due"), s("2026-03-06"));
        QCOMPARE(field({s("work_order"), s("WO-2602")}, "due"), s("2026-02-27"));
        QCOMPARE(field({s("work_order"), s("WO-2601")}, "quantity"), s("120"));
        QCOMPARE(field({s("lot"), s("ST-0301")}, "quantity"), s("1812.5"));
        QCOMPARE(field({s("heat"), s("55-2210")}, "material"), s("Ti-6Al-4V ELI"));
        QCOMPARE(field({s("gauge"), s("AG-014")}, "resolution"), s("0.0001"));
        QCOMPARE(field({s("characteristic"), s("2"), s("--part"), s("LB-7")}, "upper"), s("0.006"));
        const QJsonObject unit = record({s("unit"), s("LB-7/A007")});
        QVERIFY(unit[s("legacy")].toBool());
        QCOMPARE(unit[s("state")].toString(), s("shipped"));
        QCOMPARE(record({s("shipment"), s("LS-302")})[s("lines")].toArray().size(), 10);
    }
    void attachesCertificatesThatStandBeside()
    {
        const QJsonArray rows =
            m_cli.json(QStringLiteral("list calibrations")).json()[QStringLiteral("rows")].toArray();
        int attached = 0;
        for (const auto& row : rows)
            attached += row[QStringLiteral("document")].toString().isEmpty() ? 0 : 1;
        QCOMPARE(attached, 2);
    }
    void tracesADeliveryOfBeforeToItsBar()
    {
        const CliRun run = m_cli.json(QStringLiteral("trace lot HT-8700"));
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[QStringLiteral("total")].toInt(), 30);
        QCOMPARE(run.json()[QStringLiteral("shipments")].toArray().size(), 3);
    }
    void addsNothingTheSecondTime()
    {
        const QString before = m_cli.head();
        const QStringList date{QStringLiteral("--set"), QStringLiteral("date-style=day-first")};
        for (const CliRun& run :
             {take("01_kunden.csv"), take("03_merkmale.xlsx"), take("04_pruefmittel.xlsx", date), take("06_lager.txt"),
              take("07_lieferungen_2025.csv"),
              take("08_messwerte_LB-7.xlsx", {QStringLiteral("--set"), QStringLiteral("part=LB-7")})}) {
            QVERIFY2(run.status == 0, run.output);
            QCOMPARE(fileOf(run)[QStringLiteral("added")].toInt(-1), 0);
        }
        QCOMPARE(m_cli.head(), before);
    }
    void findsTheSavedMappingByTheHeaders()
    {
        const QJsonObject list = fileOf(look("04_pruefmittel.xlsx"))[QStringLiteral("list")].toObject();
        QCOMPARE(list[QStringLiteral("mapping")].toString(), QStringLiteral("Prüfmittelliste"));
        QCOMPARE(list[QStringLiteral("date_style")].toString(), QStringLiteral("day-first"));
        QCOMPARE(list[QStringLiteral("header_row")].toInt(), 4);
        const QJsonObject kept = record({QStringLiteral("mapping"), QStringLiteral("Merkmalsliste")});
        QVERIFY(kept[QStringLiteral("columns")].toArray().contains(QStringLiteral("Blattfeld=location")));
        QCOMPARE(take("01_kunden.csv", {QStringLiteral("--map"), QStringLiteral("no such")}).status, 1);
    }
    void refusesWhatContradictsTheStore()
    {
        const QString before = m_cli.head();
        m_cli.write(QStringLiteral("parts.csv"), "Teilenummer;Index;Merkmal;Nennmaß [mm];oberes Abmaß;unteres Abmaß\n"
                                                 "LB-7;D;1;8,000;0,003;-0,003\nLB-7;D;3;22,4;0,05;-0,02\n");
        const CliRun run =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("import"), QStringLiteral("parts.csv")});
        QCOMPARE(run.status, 1);
        QCOMPARE(placesOf(fileOf(run), "error"), QStringList{QStringLiteral("3 E oberes Abmaß")});
        QCOMPARE(fileOf(run)[QStringLiteral("changed")][QStringLiteral("characteristic")].toInt(), 1);
        QCOMPARE(m_cli.head(), before);
    }
    void addsNothingToADeliveryOfBefore()
    {
        const QString before = m_cli.head();
        m_cli.write(QStringLiteral("more.csv"), "Artikelnr;Seriennr;Lieferschein;Lieferdatum;Kunde\n"
                                                "LB-7;A999;LS-301;10.11.2025;OMED\n");
        const CliRun run =
            m_cli.runWords({QStringLiteral("--json"), QStringLiteral("import"), QStringLiteral("more.csv")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("without LB-7 A999"), run.output);
        QCOMPARE(m_cli.head(), before);
    }
    void staysSound()
    {
        QCOMPARE(m_cli.json(QStringLiteral("ledger verify")).status, 0);
        QCOMPARE(m_cli.json(QStringLiteral("export all.jsonl")).status, 0);
        makeStore(m_cli.path(QStringLiteral("other.clew")));
        const CliRun run = m_cli.json(QStringLiteral("--store other.clew import all.jsonl"));
        QVERIFY2(run.status == 0, run.output.left(2000));
    }
};

QTEST_GUILESS_MAIN(TestFirstWeek)
#include "tst_first_week.moc"
