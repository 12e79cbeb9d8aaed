// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/shop.h"

#include <QCryptographicHash>

using namespace clew;
using namespace clew::test;
using domain::Kind;

namespace {

const QByteArray planned = R"({"kind":"customer","id":"C1","name":"Optics AG"}
{"kind":"part","number":"LB-7","customer":"C1","revision":"D","name":"Barrel"}
{"kind":"characteristic","part":"LB-7","revision":"D","customer":"C1","balloon":"2","name":"seat B","type":"diameter","unit":"mm","nominal":"10.500","lower":"-0.003","upper":"0.003"}
{"kind":"unit","part":"LB-7","revision":"D","customer":"C1","serial":"BRL-1"}
{"kind":"gauge","id":"AG-014","type":"air gauge","serial":"4711"}
)";

const QByteArray plan =
    R"({"kind":"inspection_plan","part":"LB-7","revision":"D","customer":"C1","name":"IP-1","plan_revision":"1","state":"released","items":[{"balloon":"2","deciding":"mean","readings":"3"}]}
)";

const QByteArray calibration =
    R"({"kind":"calibration","gauge":"AG-014","certificate":"K-1","date":"2026-01-14","due":"2027-01-14","uncertainty":"0.0003","k":"2","points":[{"number":"1","reference":"10.500","error":"0.0001","unit":"mm"},{"number":"2","reference":"10.510","error":"0.0002","unit":"mm"}]}
)";

const QByteArray pictured =
    R"({"kind":"characteristic","part":"LB-7","revision":"D","customer":"C1","balloon":"4","name":"edges","type":"visual"}
{"kind":"inspection_plan","part":"LB-7","revision":"D","customer":"C1","name":"IP-1","plan_revision":"1","state":"released","items":[{"balloon":"4","defects":["burr","scratch"]}]}
{"kind":"inspection","number":"IR-1","unit":{"part":"LB-7","customer":"C1","serial":"BRL-1"},"part":"LB-7","revision":"D","customer":"C1"}
{"kind":"measurement","inspection":"IR-1","balloon":"4","text":"NOK","defect":"burr"}
{"kind":"document","sha256":"HASH","type":"photo","file_name":"burr.png","media_type":"image/png","content":"CONTENT"}
{"kind":"document_link","document":"HASH","unit":{"part":"LB-7","customer":"C1","serial":"BRL-1"},"role":"photo","inspection":"IR-1"}
{"kind":"document_link","document":"HASH","part":"LB-7","revision":"D","customer":"C1","balloon":"4","role":"criterion"}
)";

/// A size at 23 °C, and a position that widens with it.
const QByteArray warm =
    R"({"kind":"part","number":"LB-9","revision":"A","material":"Ti-6Al-4V"}
{"kind":"characteristic","part":"LB-9","revision":"A","balloon":"1","type":"diameter","unit":"mm","nominal":"8.000","lower":"0","upper":"0.006"}
{"kind":"characteristic","part":"LB-9","revision":"A","balloon":"2","type":"position","unit":"mm","upper":"0.005","datums":"A B","material_condition":"MMC","feature_of_size":"internal","size_balloon":"1"}
{"kind":"gauge","id":"SC-1","type":"air gauge","unit":"mm","material":"steel"}
{"kind":"unit","part":"LB-9","revision":"A","serial":"W-1"}
{"kind":"inspection","number":"IR-9","unit":{"part":"LB-9","serial":"W-1"},"part":"LB-9","revision":"A","corrected_to_20":"none","part_temperature":"23.4","plate_temperature":"20.9"}
{"kind":"measurement","inspection":"IR-9","balloon":"1","value":"8.0035","unit_of_measure":"mm","gauge":"SC-1"}
{"kind":"measurement","inspection":"IR-9","balloon":"2","value":"0.0071","unit_of_measure":"mm","gauge":"SC-1"}
)";

QByteArray with(QByteArray lines, const char* from, const char* to)
{
    if (!lines.contains(from))
        qFatal("there is no %s", from);
    return lines.replace(from, to);
}

QString errorsOf(const services::ImportResult& result)
{
    QStringList texts;
    for (const Problem& problem : result.problems) {
        if (problem.severity == Problem::Severity::Error)
            texts.append(problem.message);
    }
    return texts.join(u'\n');
}

QString warningsOf(const services::ImportResult& result)
{
    QStringList texts;
    for (const Problem& problem : result.problems) {
        if (problem.severity == Problem::Severity::Warning)
            texts.append(problem.message);
    }
    return texts.join(u'\n');
}

} // namespace

/// A file that speaks of what is there already agrees with it, or is told where it doesn't.
class TestImportAgain final : public QObject
{
    Q_OBJECT

private slots:
    void comparesEveryPartOfAList_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<QString>("error");
        QTest::newRow("the same plan") << plan << QString();
        QTest::newRow("another reading decides")
            << with(plan, "mean", "max") << QStringLiteral("with other items (1 there, 1 here)");
        QTest::newRow("an item less") << with(plan, "{\"balloon\":\"2\",\"deciding\":\"mean\",\"readings\":\"3\"}", "")
                                      << QStringLiteral("with other items (1 there, 0 here)");
        QTest::newRow("a plan without its items")
            << with(plan, ",\"items\":[{\"balloon\":\"2\",\"deciding\":\"mean\",\"readings\":\"3\"}]", "") << QString();
        QTest::newRow("the same points") << calibration << QString();
        QTest::newRow("the same number written otherwise")
            << with(calibration, "\"reference\":\"10.500\"", "\"reference\":\"10.5\"") << QString();
        QTest::newRow("another error") << with(calibration, "0.0002", "0.0007")
                                       << QStringLiteral("with other points (2 there, 2 here)");
        QTest::newRow("another order") << with(with(calibration, "\"number\":\"1\"", "\"number\":\"3\""),
                                               "\"number\":\"2\"", "\"number\":\"1\"")
                                       << QStringLiteral("with other points (2 there, 2 here)");
    }
    void comparesEveryPartOfAList()
    {
        QFETCH(QByteArray, again);
        QFETCH(QString, error);
        Shop shop;
        shop.mustTake(planned + plan + calibration);
        const QByteArray before = shop.exported();
        const auto result = MUST(shop.take(again));
        QCOMPARE(result.saved, error.isEmpty());
        QVERIFY2(errorsOf(result).contains(error) && errorsOf(result).isEmpty() == error.isEmpty(),
                 qPrintable(errorsOf(result)));
        if (!error.isEmpty())
            QCOMPARE(shop.exported(), before);
        QCOMPARE(result.added(), 0);
    }

    void carriesTheGroundsOfAJudgement()
    {
        Shop shop;
        shop.mustTake(warm);
        const QByteArray exported = shop.exported();
        QVERIFY(exported.contains("\"correction\":\"part_celsius=23.4") &&
                exported.contains("\"bonus_by\":\"size=8.00"));
        Shop other;
        other.mustTake(exported.mid(exported.indexOf('\n') + 1));
        QCOMPARE(other.exported(), exported);
    }

    void refusesAnotherShapeThanAFieldHas_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& lines, const char* error) {
            QTest::newRow(name) << lines << QString::fromUtf8(error);
        };
        row("a list for a text", with(warm, R"("A B")", R"(["A","B"])"), "“datums” takes one text");
        row("an object for a number", with(warm, R"("8.000")", R"({"mm":"8"})"), "“nominal” takes one text");
        row("an object for a list", planned + with(with(plan, "[{", "{"), "}]", "}"), "“items” is a list");
        row("a text for an entry",
            planned + with(plan, R"({"balloon":"2","deciding":"mean","readings":"3"})", R"("2")"),
            "An entry of “items” is no object");
        row("a misspelt field of an entry", planned + with(plan, "readings", "reading"),
            "An entry of “items” has no field “reading”");
        row("a text for a list of texts", planned + with(pictured, R"(["burr","scratch"])", R"("burr")"),
            "“defects” is a list");
        row("one gauge for a chain", with(warm, R"("gauge":"SC-1"})", R"("chain":{"role":"master","gauge":"SC-1"}})"),
            "“chain” is a list");
        row("a misspelt role", with(warm, R"("gauge":"SC-1"})", R"("chain":[{"rolle":"master","gauge":"SC-1"}]})"),
            "An entry of “chain” has no field “rolle”");
        row("a void that says nothing", with(warm, R"("gauge":"SC-1"})", R"("void":"yes"})"), "A void is an object");
        row("one unit for a list of units", warm + R"({"kind":"hold","number":"H-1","reason":"burr","units":"W-1"})",
            "“units” is a list");
        row("one lot for a list of lots", warm + R"({"kind":"hold","number":"H-1","reason":"burr","lots":"L-1"})",
            "“lots” is a list");
    }
    void refusesAnotherShapeThanAFieldHas()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, error);
        Shop shop;
        const auto result = MUST(shop.take(lines));
        QVERIFY(!result.saved);
        QVERIFY2(errorsOf(result).contains(error), qPrintable(errorsOf(result)));
    }

    void saysThatAnotherRecordHasTheUuid()
    {
        Shop shop;
        shop.mustTake(planned);
        const QByteArray uuid = shop.ask("SELECT uuid FROM unit WHERE serial = 'BRL-1'").toLatin1();
        const auto result = MUST(shop.take("{\"kind\":\"unit\",\"part\":\"LB-7\",\"revision\":\"D\",\"customer\":"
                                           "\"C1\",\"serial\":\"BRL-2\",\"uuid\":\"" +
                                           uuid + "\"}\n"));
        QVERIFY2(result.saved, qPrintable(errorsOf(result)));
        QVERIFY2(warningsOf(result).contains(QStringLiteral("has this uuid")), qPrintable(warningsOf(result)));
        QCOMPARE(shop.ask("SELECT count(DISTINCT uuid) FROM unit"), QStringLiteral("2"));
    }

    /// A criterion's picture, a photo of a defect, the defect's name, and the list it was chosen from.
    void carriesPicturesAndDefects()
    {
        const QByteArray picture = "\x89PNG\r\n\x1a\n a burr";
        const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
        QByteArray lines = planned + pictured;
        lines.replace("HASH", hash).replace("CONTENT", picture.toBase64());
        Shop shop;
        shop.mustTake(lines);
        const QByteArray exported = shop.exported();
        QVERIFY(exported.contains("\"defect\":\"burr\"") && exported.contains("[\"burr\",\"scratch\"]"));
        Shop other;
        other.mustTake(exported.mid(exported.indexOf('\n') + 1));
        QCOMPARE(other.exported(), exported);
        QCOMPARE(MUST(shop.take(lines)).added(), 0);
    }

    void refusesAUnitThatIsShippedTwiceOnOneNote()
    {
        Shop shop;
        shop.mustTake(planned);
        const auto result = MUST(
            shop.take("{\"kind\":\"shipment\",\"number\":\"D-1\",\"customer\":\"C1\",\"date\":\"2026-03-01\",\"units\":"
                      "[{\"part\":\"LB-7\",\"serial\":\"BRL-1\"},{\"part\":\"LB-7\",\"serial\":\"BRL-1\"}]}"
                      "\n"));
        QVERIFY(!result.saved);
        QVERIFY2(errorsOf(result).contains(QStringLiteral("stands twice")), qPrintable(errorsOf(result)));
        QCOMPARE(shop.count(Kind::Shipment), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_import_again.moc"
