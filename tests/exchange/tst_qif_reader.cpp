// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/reading.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

/// A document with one diameter, measured once; each piece can be replaced.
struct Document
{
    QString units = QStringLiteral("<FileUnits><PrimaryUnits><LinearUnit><SIUnitName>meter</SIUnitName><UnitName>mm"
                                   "</UnitName><UnitConversion><Factor>0.001</Factor></UnitConversion></LinearUnit>"
                                   "</PrimaryUnits></FileUnits>");
    QString tolerance = QStringLiteral("<Tolerance><MaxValue>0.003</MaxValue><MinValue>-0.003</MinValue>"
                                       "<DefinedAsLimit>false</DefinedAsLimit></Tolerance>");
    QString target = QStringLiteral("<TargetValue>10.500</TargetValue>");
    QString value = QStringLiteral("<Value>10.5004</Value>");
    QString traceability;
    QString type = QStringLiteral("Diameter");
    QString actualId = QStringLiteral("8");

    QByteArray xml() const
    {
        return QStringLiteral(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<QIFDocument xmlns=\"http://qifstandards.org/xsd/qif3\" versionQIF=\"3.0.0\" idMax=\"9\">%1\n"
                   "<Product><PartSet n=\"1\"><Part id=\"1\"><ModelNumber>LB-7</ModelNumber><Version>D</Version></Part>"
                   "</PartSet></Product>\n"
                   "<Characteristics><CharacteristicDefinitions n=\"1\"><%2CharacteristicDefinition id=\"2\">%3"
                   "</%2CharacteristicDefinition></CharacteristicDefinitions>\n"
                   "<CharacteristicNominals n=\"1\"><%2CharacteristicNominal id=\"3\"><CharacteristicDefinitionId>2"
                   "</CharacteristicDefinitionId>%4</%2CharacteristicNominal></CharacteristicNominals>\n"
                   "<CharacteristicItems n=\"1\"><%2CharacteristicItem id=\"4\"><Name>bore B</Name>"
                   "<CharacteristicDesignator><Designator>2</Designator></CharacteristicDesignator>"
                   "<CharacteristicNominalId>3</CharacteristicNominalId></%2CharacteristicItem>"
                   "</CharacteristicItems></Characteristics>\n"
                   "<Results><MeasurementResultsSet n=\"1\"><MeasurementResults id=\"7\">%5<MeasuredCharacteristics>"
                   "<CharacteristicMeasurements n=\"1\"><%2CharacteristicMeasurement id=\"%6\"><Status>"
                   "<CharacteristicStatusEnum>PASS</CharacteristicStatusEnum></Status>"
                   "<CharacteristicItemId>4</CharacteristicItemId>%7</%2CharacteristicMeasurement>"
                   "</CharacteristicMeasurements></MeasuredCharacteristics><InspectionStatus><InspectionStatusEnum>"
                   "PASS</InspectionStatusEnum></InspectionStatus><ActualComponentIds n=\"1\"><Id>9</Id>"
                   "</ActualComponentIds></MeasurementResults></MeasurementResultsSet><ActualComponentSets n=\"1\">"
                   "<ActualComponentSet n=\"1\"><ActualComponent id=\"9\"><SerialNumber> BRL-1 </SerialNumber><Status>"
                   "<InspectionStatusEnum>PASS</InspectionStatusEnum></Status></ActualComponent></ActualComponentSet>"
                   "</ActualComponentSets></Results></QIFDocument>\n")
            .arg(units, type, tolerance, target, traceability, actualId, value)
            .toUtf8();
    }
};

const Reader& qifReader()
{
    return *readerNamed(QStringLiteral("qif"));
}

QString fieldOf(const Reading& reading, const char* kind, const char* field)
{
    const auto drafts = reading.ofKind(QString::fromLatin1(kind));
    return drafts.isEmpty() ? QStringLiteral("no draft") : drafts.first().fields[QLatin1String(field)].toString();
}

QString limits(const char* maximum, const char* minimum, const char* asLimit = "false")
{
    QString xml;
    if (*maximum)
        xml += QStringLiteral("<MaxValue>%1</MaxValue>").arg(QLatin1String(maximum));
    if (*minimum)
        xml += QStringLiteral("<MinValue>%1</MinValue>").arg(QLatin1String(minimum));
    return QStringLiteral("<Tolerance>%1<DefinedAsLimit>%2</DefinedAsLimit></Tolerance>")
        .arg(xml, QLatin1String(asLimit));
}

} // namespace

class TestQifReader final : public QObject
{
    Q_OBJECT

private slots:
    void becomesPartCharacteristicUnitInspectionAndMeasurement()
    {
        const Reading reading = readBytes(qifReader(), Document().xml(), with({{"date", "2026-03-06"}}));
        QVERIFY2(reading.isAccepted() && reading.problems().isEmpty(), qPrintable(reading.texts()));
        QStringList kinds;
        for (const Draft& draft : reading.drafts)
            kinds.append(draft.kind);
        QCOMPARE(kinds.join(u' '), QStringLiteral("part characteristic unit inspection measurement"));
        QCOMPARE(reading.report->version, QStringLiteral("3.0.0"));
        const QJsonObject expected{
            {QStringLiteral("unit"), QJsonObject{{QStringLiteral("part"), QStringLiteral("LB-7")},
                                                 {QStringLiteral("serial"), QStringLiteral("BRL-1")}}},
            {QStringLiteral("inspection"), QStringLiteral("MeasurementResults 7")},
            {QStringLiteral("balloon"), QStringLiteral("2")},
            {QStringLiteral("value"), QStringLiteral("10.5004")},
            {QStringLiteral("unit_of_measure"), QStringLiteral("mm")},
            {QStringLiteral("day"), QStringLiteral("2026-03-06")},
            {QStringLiteral("source"), QStringLiteral("file")},
            {QStringLiteral("status"), QStringLiteral("PASS")}};
        QCOMPARE(reading.drafts.last().fields, expected);
        QCOMPARE(reading.drafts.last().row, 7);
        QCOMPARE(fieldOf(reading, "inspection", "source_place"), QStringLiteral("MeasurementResults 7"));
    }

    void turnsLimitsIntoExactDeviations_data()
    {
        QTest::addColumn<QString>("tolerance");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("upper");
        QTest::newRow("deviations") << limits("0.2", "-0.1") << "10"
                                    << "-0.1"
                                    << "0.2";
        QTest::newRow("limits") << limits("4.8", "4.2", "true") << "4.5"
                                << "-0.3"
                                << "0.3";
        QTest::newRow("binary noise") << limits("25.400000000000002", "25.399999999999999", "1") << "25.4"
                                      << "-0.000000000000001"
                                      << "0.000000000000002";
        QTest::newRow("no nominal") << limits("10.4", "9.6", "true") << ""
                                    << "9.6"
                                    << "10.4";
        QTest::newRow("only an upper limit") << limits("0.05", "") << "3"
                                             << ""
                                             << "0.05";
        QTest::newRow("only a lower limit") << limits("", "2.95", "true") << "3"
                                            << "-0.05"
                                            << "";
        QTest::newRow("exponent") << limits("1.05e1", "1.0E1", "true") << "10"
                                  << "0"
                                  << "0.5";
        QTest::newRow("same limits") << limits("0", "0") << "3"
                                     << "0"
                                     << "0";
    }
    void turnsLimitsIntoExactDeviations()
    {
        QFETCH(QString, tolerance);
        QFETCH(QString, target);
        Document document;
        document.tolerance = tolerance;
        document.target = target.isEmpty() ? QString() : QStringLiteral("<TargetValue>%1</TargetValue>").arg(target);
        const Reading reading = readBytes(qifReader(), document.xml());
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QTEST(fieldOf(reading, "characteristic", "lower"), "lower");
        QTEST(fieldOf(reading, "characteristic", "upper"), "upper");
        QTEST(fieldOf(reading, "characteristic", "nominal"), "target");
        QCOMPARE(fieldOf(reading, "characteristic", "tolerance_problem"), QString());
    }

    void doesNotJudgeAnUnreadableTolerance_data()
    {
        QTest::addColumn<QString>("tolerance");
        QTest::newRow("lower above upper") << limits("-0.1", "0.1");
        QTest::newRow("limits the wrong way round") << limits("10.4", "10.6", "true");
        QTest::newRow("word") << limits("small", "-0.1");
        QTest::newRow("NaN") << limits("NaN", "-0.1");
        QTest::newRow("1e309") << limits("1e309", "-0.1");
        QTest::newRow("elsewhere") << limits("", "");
        QTest::newRow("zone below zero") << QStringLiteral("<ToleranceValue>-0.13</ToleranceValue>");
    }
    void doesNotJudgeAnUnreadableTolerance()
    {
        QFETCH(QString, tolerance);
        Document document;
        document.tolerance = tolerance;
        const Reading reading = readBytes(qifReader(), document.xml());
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QVERIFY(!fieldOf(reading, "characteristic", "tolerance_problem").isEmpty());
        QCOMPARE(fieldOf(reading, "characteristic", "upper"), QString());
        QCOMPARE(fieldOf(reading, "measurement", "status"), QStringLiteral("PASS"));
        QVERIFY(reading.texts().contains(u"not judged"));
    }

    void knowsFormsWithoutNominalAndBasicSizes()
    {
        Document form;
        form.type = QStringLiteral("Circularity");
        form.target.clear();
        form.tolerance = QStringLiteral("<ToleranceValue>0.002</ToleranceValue>");
        const Reading roundness = readBytes(qifReader(), form.xml());
        QCOMPARE(fieldOf(roundness, "characteristic", "type"), QStringLiteral("roundness"));
        QCOMPARE(fieldOf(roundness, "characteristic", "upper"), QStringLiteral("0.002"));
        QVERIFY(!roundness.ofKind(QStringLiteral("characteristic")).first().fields.contains(QStringLiteral("lower")));
        Document basic;
        basic.tolerance = QStringLiteral("<NonTolerance>SET</NonTolerance>");
        QCOMPARE(fieldOf(readBytes(qifReader(), basic.xml()), "characteristic", "usage"), QStringLiteral("basic"));
        basic.tolerance = QStringLiteral("<NonTolerance>MEASURED</NonTolerance>");
        QCOMPARE(fieldOf(readBytes(qifReader(), basic.xml()), "characteristic", "usage"), QStringLiteral("reference"));
    }

    void dividesThePointProfileZoneAsTheStatusesOfTheSamplesDo()
    {
        Document point;
        point.type = QStringLiteral("PointProfile");
        point.target.clear();
        point.tolerance = QStringLiteral("<ToleranceValue>1.5</ToleranceValue>");
        const Reading even = readBytes(qifReader(), point.xml());
        QCOMPARE(fieldOf(even, "characteristic", "lower"), QStringLiteral("-0.75"));
        QCOMPARE(fieldOf(even, "characteristic", "upper"), QStringLiteral("0.75"));
        point.tolerance += QStringLiteral("<OuterDisposition>1</OuterDisposition>");
        const Reading uneven = readBytes(qifReader(), point.xml());
        QCOMPARE(fieldOf(uneven, "characteristic", "lower"), QStringLiteral("-0.5"));
        QCOMPARE(fieldOf(uneven, "characteristic", "upper"), QStringLiteral("1"));
    }

    void goesByTheFactorOfAUnitThatTheFileDefines()
    {
        Document own;
        own.units.replace(QStringLiteral("</PrimaryUnits>"),
                          QStringLiteral("</PrimaryUnits><OtherUnits><LinearUnit><SIUnitName>meter</SIUnitName>"
                                         "<UnitName>shop micron</UnitName><UnitConversion><Factor>0.000001</Factor>"
                                         "</UnitConversion></LinearUnit></OtherUnits>"));
        own.value = QStringLiteral("<Value linearUnit=\"shop micron\">10500.4</Value>");
        const Reading reading = readBytes(qifReader(), own.xml());
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldOf(reading, "measurement", "value"), QStringLiteral("10500.4"));
        QCOMPARE(fieldOf(reading, "measurement", "unit_of_measure"), QStringLiteral("µm"));
        own.value.replace(QStringLiteral("shop micron"), QStringLiteral("furlong"));
        QVERIFY(!readBytes(qifReader(), own.xml()).isAccepted());
    }

    void refusesAVersionThatItDoesNotKnow()
    {
        const QByteArray later = Document().xml().replace("xsd/qif3", "xsd/qif4");
        const Reading reading = readBytes(qifReader(), later);
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(u"no QIF document of version 2 or 3"), qPrintable(reading.texts()));
    }

    void refusesValuesThatAreNoNumbers_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value : {"NaN", "INF", "-INF", "1e309", "1e16", "abc", "1,5", "1 5", "0x10", "--1", ".", "e5"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void refusesValuesThatAreNoNumbers()
    {
        QFETCH(QString, value);
        Document document;
        document.value = QStringLiteral("<Value>%1</Value>").arg(value);
        const Reading reading = readBytes(qifReader(), document.xml());
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(value) && reading.texts().contains(u"no finite number"),
                 qPrintable(reading.texts()));
    }

    void keepsOddNumbersAsWritten_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value : {"17.498999999999999", "6.8434841127285e-016", "-0", "+1.5", ".5", "5.", "1E2"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void keepsOddNumbersAsWritten()
    {
        QFETCH(QString, value);
        Document document;
        document.value = QStringLiteral("<Value>%1</Value>").arg(value);
        const Reading reading = readBytes(qifReader(), document.xml());
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(fieldOf(reading, "measurement", "value"), value);
    }

    void checksTheFilesUnitAgainstItsFactorAndThePerson()
    {
        Document document;
        document.units.replace(QStringLiteral("0.001"), QStringLiteral("0.0254"));
        QVERIFY(!readBytes(qifReader(), document.xml()).isAccepted());
        const Reading decided = readBytes(qifReader(), document.xml(), with({{"length-unit", "mm"}}));
        QVERIFY2(decided.isAccepted(), qPrintable(decided.texts()));
        document.units.replace(QStringLiteral(">mm<"), QStringLiteral(">zoll<"));
        QCOMPARE(fieldOf(readBytes(qifReader(), document.xml()), "measurement", "unit_of_measure"),
                 QStringLiteral("in"));
        const Reading against = readBytes(qifReader(), Document().xml(), with({{"length-unit", "inch"}}));
        QVERIFY(!against.isAccepted());
        document.units.clear();
        QVERIFY(readBytes(qifReader(), document.xml()).texts().contains(u"--set length-unit=mm"));
    }

    void keepsAValuesOwnUnitAndRefusesMixedLimits()
    {
        Document document;
        document.value = QStringLiteral("<Value linearUnit=\"inch\">0.4134</Value>");
        QCOMPARE(fieldOf(readBytes(qifReader(), document.xml()), "measurement", "unit_of_measure"),
                 QStringLiteral("in"));
        document.value = QStringLiteral("<Value linearUnit=\"kg\">0.4134</Value>");
        QVERIFY(!readBytes(qifReader(), document.xml()).isAccepted());
        Document mixed;
        mixed.target = QStringLiteral("<TargetValue linearUnit=\"inch\">0.4134</TargetValue>");
        QVERIFY(readBytes(qifReader(), mixed.xml()).texts().contains(u"different units"));
    }

    void keepsOnlyTheDayOfALocalTime()
    {
        Document document;
        document.traceability = QStringLiteral("<InspectionTraceability><InspectionStart>2017-03-20T11:40:15"
                                               "</InspectionStart></InspectionTraceability>");
        const Reading local = readBytes(qifReader(), document.xml());
        QCOMPARE(fieldOf(local, "measurement", "day"), QStringLiteral("2017-03-20"));
        QCOMPARE(fieldOf(local, "measurement", "time"), QString());
        QVERIFY(local.isAccepted() && local.texts().contains(u"--set timezone="));
        QCOMPARE(fieldOf(readBytes(qifReader(), document.xml(), with({{"timezone", "-05:00"}})), "measurement", "time"),
                 QStringLiteral("2017-03-20T16:40:15.000Z"));
        QVERIFY(!readBytes(qifReader(), document.xml(), with({{"timezone", "Mars/Olympus"}})).isAccepted());
        document.traceability.replace(QStringLiteral("11:40:15"), QStringLiteral("11:40:15-04:00"));
        QCOMPARE(fieldOf(readBytes(qifReader(), document.xml()), "inspection", "started"),
                 QStringLiteral("2017-03-20T15:40:15.000Z"));
        document.traceability.replace(QStringLiteral("2017-03-20"), QStringLiteral("2017-02-30"));
        QVERIFY(!readBytes(qifReader(), document.xml()).isAccepted());
    }

    void givesValuesToTheComponentThatTheyName()
    {
        QByteArray xml = Document().xml();
        xml.replace("<ActualComponent id=\"9\">", "<ActualComponent id=\"19\"><SerialNumber>BRL-2</SerialNumber>"
                                                  "</ActualComponent><ActualComponent id=\"9\">");
        xml.replace("<Value>", "<ActualComponentId>19</ActualComponentId><Value>");
        const Reading reading = readBytes(qifReader(), xml);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.ofKind(QStringLiteral("unit")).size(), 2);
        QCOMPARE(reading.ofKind(QStringLiteral("inspection")).size(), 2);
        const QJsonObject measurement = reading.drafts.last().fields;
        QCOMPARE(measurement[QStringLiteral("unit")][QStringLiteral("serial")].toString(), QStringLiteral("BRL-2"));
        QCOMPARE(measurement[QStringLiteral("inspection")].toString(),
                 QStringLiteral("MeasurementResults 7, component 19"));
    }

    void saysAWrongDateOnce()
    {
        const Reading reading = readBytes(qifReader(), Document().xml(), with({{"date", "6 March"}}));
        QVERIFY2(reading.errors() == 1, qPrintable(reading.texts()));
    }

    void refusesIdsThatStandTwice()
    {
        Document document;
        document.actualId = QStringLiteral("8\"/><DiameterCharacteristicMeasurement id=\"8");
        const Reading reading = readBytes(qifReader(), document.xml());
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(u"The id 8 stands twice"), qPrintable(reading.texts()));
    }

    void refusesWhatIsNoQif()
    {
        for (const char* xml : {"<QIFDocument xmlns=\"urn:other\"/>", "<a/>", "<QIFDocument/>"}) {
            const Reading reading = readBytes(qifReader(), xml);
            QVERIFY2(!reading.report && reading.report.error().code == Error::Code::Invalid, xml);
        }
    }
};

QTEST_APPLESS_MAIN(TestQifReader)
#include "tst_qif_reader.moc"
