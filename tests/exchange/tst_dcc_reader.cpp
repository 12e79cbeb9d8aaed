// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/dcc_reader.h"
#include "exchange/reading.h"
#include "exchange/si_unit.h"

#include <QJsonArray>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

Reading readDcc(const QByteArray& bytes, const ImportOptions& options = {})
{
    return readBytes(DccReader(), bytes, options);
}

QJsonObject calibrationIn(const Reading& reading)
{
    const auto drafts = reading.ofKind(QStringLiteral("calibration"));
    return drafts.isEmpty() ? QJsonObject() : drafts.first().fields;
}

/// The texts of one field over all points.
QString overPoints(const QJsonArray& points, const char* field)
{
    QStringList texts;
    for (const QJsonValue& point : points)
        texts.append(point[QLatin1String(field)].toString());
    return texts.join(u' ');
}

QByteArray changed(const char* from, const QByteArray& to)
{
    QByteArray bytes = sample(QStringLiteral("dcc/valid.xml"));
    if (!bytes.contains(from))
        qFatal("the sample has no %s", from);
    return bytes.replace(from, to);
}

} // namespace

class TestDccReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsACalibration()
    {
        const Reading reading = readDcc(sample(QStringLiteral("dcc/valid.xml")));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QCOMPARE(reading.report->version, QStringLiteral("3.3.0"));
        const QJsonObject calibration = calibrationIn(reading);
        const std::pair<const char*, const char*> expected[] = {{"gauge", "string-customer-item"},
                                                                {"certificate", "1234"},
                                                                {"date", "1957-08-13"},
                                                                {"due", "1959-10-22"},
                                                                {"uncertainty", "0.061"},
                                                                {"k", "2"},
                                                                {"uncertainty_unit", "K"},
                                                                {"laboratory", "Kalibrierfirma GmbH"},
                                                                {"result", "pass"}};
        for (const auto& [field, value] : expected)
            QCOMPARE(calibration[QLatin1String(field)].toString(), QLatin1String(value));
        const QJsonObject gauge = reading.ofKind(QStringLiteral("gauge")).first().fields;
        QCOMPARE(gauge[QStringLiteral("serial")].toString(), QStringLiteral("string-manufacturer-item"));
    }
    /// The numbers are those of the file's lists, read by eye.
    void readsItsPoints()
    {
        const QJsonArray points =
            calibrationIn(readDcc(sample(QStringLiteral("dcc/valid.xml"))))[QStringLiteral("points")].toArray();
        QCOMPARE(overPoints(points, "reference"), QStringLiteral("306.248 373.121 448.253 523.319 593.154"));
        QCOMPARE(overPoints(points, "indication"), QStringLiteral("306.32 373.21 448.36 523.31 593.07"));
        QCOMPARE(overPoints(points, "error"), QStringLiteral("0.072 0.089 0.107 -0.009 -0.084"));
        QCOMPARE(overPoints(points, "uncertainty"), QStringLiteral("0.061 0.061 0.061 0.061 0.061"));
        QCOMPARE(overPoints(points, "unit"), QStringLiteral("K K K K K"));
        QCOMPARE(overPoints(points, "coverage"), QStringLiteral("0.95 0.95 0.95 0.95 0.95"));
    }
    void bringsAnUncertaintyToTheUnitOfTheError_data()
    {
        QTest::addColumn<QByteArray>("indicated");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("uncertainty");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* indicated, const char* error, const char* uncertainty, const char* unit) {
            QTest::addRow("%s to %s", indicated, error) << QByteArray(indicated) << QByteArray(error)
                                                        << QString::fromUtf8(uncertainty) << QString::fromUtf8(unit);
        };
        row("\\milli\\metre", "\\micro\\metre", "1.2", "µm");
        row("\\micro\\metre", "\\milli\\metre", "0.0000012", "mm");
        row("\\volt", "\\volt", "0.0012", "V");
        row("\\kilogram", "\\gram", "", ""); // no number that could mislead
        row("\\metre", "\\kelvin", "", "");
    }
    /// The error's list has no uncertainty; the indication's has one, 1.2E-3.
    void bringsAnUncertaintyToTheUnitOfTheError()
    {
        QFETCH(QByteArray, indicated);
        QFETCH(QByteArray, error);
        QByteArray file = sample(QStringLiteral("dcc/valid.xml"));
        const auto after = [&file](const char* text, qsizetype from) {
            return file.indexOf(text, from) + qsizetype(qstrlen(text));
        };
        const qsizetype begin = file.indexOf("<si:expandedUncXMLList>", file.indexOf("basic_measurementError"));
        const qsizetype end = after("</si:expandedUncXMLList>", begin);
        QByteArray uncertainty = file.mid(begin, end - begin);
        file.remove(begin, end - begin);
        uncertainty.replace("0.061", "1.2E-3");
        const qsizetype values = file.indexOf("<si:valueXMLList>306.32 373.21 448.36 523.31 593.07</si:valueXMLList>");
        file.insert(after("</si:unitXMLList>", values), uncertainty);
        file.replace(file.indexOf("\\kelvin", values), 7, indicated);
        file.replace(file.indexOf("\\kelvin", file.indexOf("basic_measurementError")), 7, error);
        const Reading reading = readDcc(file);
        const QJsonObject calibration = calibrationIn(reading);
        QTEST(calibration[QStringLiteral("uncertainty")].toString(), "uncertainty");
        QTEST(calibration[QStringLiteral("uncertainty_unit")].toString(), "unit");
        QCOMPARE(reading.texts().contains(QStringLiteral("is left out; ask the laboratory")),
                 calibration[QStringLiteral("uncertainty")].toString().isEmpty());
    }
    void warnsOfASchemaItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("2") << QByteArray("2.4.0") << false;
        QTest::newRow("3") << QByteArray("3.3.0") << false;
        QTest::newRow("4") << QByteArray("4.0.0") << true;
        QTest::newRow("30") << QByteArray("30.1.0") << true;
        QTest::newRow("none") << QByteArray() << true;
    }
    void warnsOfASchemaItDoesNotKnow()
    {
        QFETCH(QByteArray, version);
        const Reading reading = readDcc(changed("schemaVersion=\"3.3.0\"", "schemaVersion=\"" + version + "\""));
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        QTEST(reading.texts().contains(QStringLiteral("Clew knows 2 and 3")), "isWarned");
    }
    void isFoundByContent()
    {
        const QByteArray head = sample(QStringLiteral("dcc/valid_signature.xml")).left(headSize);
        QCOMPARE(readerFor(head, QStringLiteral("x"))->format(), QStringLiteral("dcc"));
    }
    void takesTheGaugeThatThePersonNames()
    {
        const Reading reading = readDcc(sample(QStringLiteral("dcc/valid.xml")), with({{"gauge", "AG-014"}}));
        QCOMPARE(calibrationIn(reading)[QStringLiteral("gauge")].toString(), QStringLiteral("AG-014"));
    }
    void saysThatItFailed()
    {
        const Reading reading = readDcc(changed("<dcc:conformityXMLList>pass", "<dcc:conformityXMLList>fail"));
        QCOMPARE(calibrationIn(reading)[QStringLiteral("result")].toString(), QStringLiteral("fail"));
    }

    void namesWhatBreaksTheSchema_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        QTest::newRow("sample without number and name")
            << sample(QStringLiteral("dcc/invalid_schema.xml")) << "uniqueIdentifier";
        QTest::newRow("the same, item") << sample(QStringLiteral("dcc/invalid_schema.xml")) << "asks for \"name\"";
        QTest::newRow("no XML") << sample(QStringLiteral("dcc/invalid_syntax.xml")) << "can't be read";
        QTest::newRow("no date") << changed("<dcc:endPerformanceDate>1957-08-13", "<dcc:endPerformanceDate>1957-13-13")
                                 << "no date";
        QTest::newRow("uncertainties") << changed("<si:uncertaintyXMLList>0.061", "<si:uncertaintyXMLList>0.061 0.06")
                                       << "2 uncertainties stand beside 5 values";
        QTest::newRow("no uncertainty") << changed("<si:uncertaintyXMLList>0.061", "<si:uncertaintyXMLList>")
                                        << "uncertaint";
        QTest::newRow("no customer") << changed("dcc:customer>", "dcc:client>") << "asks for \"customer\"";
        QTest::newRow("entity") << changed("<dcc:digitalCalibrationCertificate",
                                           "<!DOCTYPE x [<!ENTITY a \"b\">]><dcc:digitalCalibrationCertificate")
                                << "";
    }
    void namesWhatBreaksTheSchema()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const Reading reading = readDcc(bytes);
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(named), qPrintable(reading.texts()));
    }

    void writesUnitsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("si");
        QTest::addColumn<QString>("unit");
        QTest::newRow("kelvin") << "\\kelvin"
                                << "K";
        QTest::newRow("micrometre") << "\\micro\\metre"
                                    << "µm";
        QTest::newRow("ohm in base units") << "\\kilogram\\metre\\tothe{2}\\second\\tothe{-3}"
                                           << "kg·m^2·s^-3";
        QTest::newRow("unknown") << "\\furlong"
                                 << "\\furlong";
        QTest::newRow("prefix alone") << "\\micro"
                                      << "\\micro";
    }
    void writesUnitsAsPeopleDo()
    {
        QFETCH(QString, si);
        QFETCH(QString, unit);
        QCOMPARE(unitFromSi(si), unit);
    }
};

QTEST_GUILESS_MAIN(TestDccReader)
#include "tst_dcc_reader.moc"
