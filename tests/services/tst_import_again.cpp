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
        const QByteArray hash =
            QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
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
