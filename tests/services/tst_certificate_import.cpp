// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "support/shop.h"

#include <QDirIterator>

using namespace clew;
using namespace clew::test;
using domain::Kind;

namespace {

QString exchangeSample(const char* name)
{
    return QStringLiteral(CLEW_TEST_DATA "/exchange/") + QLatin1String(name);
}

QString problemTexts(const services::ImportResult& result)
{
    QStringList texts;
    for (const Problem& problem : result.problems)
        texts.append(problem.message);
    return texts.join(u'\n');
}

} // namespace

/// Certificates that come in as files, all the way into the store and out again.
class TestCertificateImport final : public QObject
{
    Q_OBJECT

private slots:
    void takesEverySoundCertificate()
    {
        QDirIterator files(exchangeSample("certificates"), {QStringLiteral("*valid_*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int taken = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral("invalid")))
                continue;
            Shop shop; // several samples have the same number
            const auto result = MUST(shop.import(path));
            QVERIFY2(result.saved, qPrintable(path + problemTexts(result)));
            QCOMPARE(shop.count(Kind::Certificate), 1);
            QVERIFY(shop.verified().ok);
            ++taken;
        }
        QCOMPARE(taken, 31);
    }

    void takesTheSameFileOnce()
    {
        Shop shop;
        const QString path = exchangeSample("certificates/metals/v0.1.1_valid_minimal.json");
        MUST(shop.import(path));
        QCOMPARE(MUST(shop.import(path)).added(), 0);
        QCOMPARE(shop.ask("SELECT count(*) FROM certificate_value"), QStringLiteral("25"));
        QCOMPARE(shop.ask("SELECT length(sha256) FROM document JOIN certificate ON certificate.document = document.id"),
                 QStringLiteral("64"));
    }

    void refusesOtherValuesUnderTheSameNumber()
    {
        Shop shop;
        MUST(shop.import(exchangeSample("certificates/en10168_v0.5.0/valid_certificate_1.json")));
        const auto other = MUST(shop.import(exchangeSample("certificates/en10168_v0.5.0/valid_certificate_4.json")));
        QVERIFY(!other.saved);
        QVERIFY2(problemTexts(other).contains(QStringLiteral("with other values")), qPrintable(problemTexts(other)));
    }

    void comparesWithTheShippedLimits()
    {
        Shop shop;
        const auto limits = MUST(shop.import(QStringLiteral(CLEW_SOURCE_DIR "/templates/materials.jsonl")));
        QVERIFY2(limits.saved, qPrintable(problemTexts(limits)));
        QCOMPARE(shop.count(Kind::MaterialSpecification), 13);
        QCOMPARE(shop.ask("SELECT count(*) FROM material_specification WHERE state <> 'unverified'"),
                 QStringLiteral("0"));
        const auto result = MUST(shop.import(exchangeSample("certificates/metals/v0.1.1_valid_result_types.json"),
                                             {{QStringLiteral("specification"), QStringLiteral("ASTM F136")}}));
        QVERIFY2(result.saved, qPrintable(problemTexts(result)));
        QVERIFY(shop.ask("SELECT count(*) FROM certificate_judgement").toInt() > 5);
        QCOMPARE(
            shop.ask("SELECT count(*) FROM certificate_judgement WHERE property = 'limits' AND verdict = 'review'"),
            QStringLiteral("1"));
    }

    void keepsAManipulatedCalibrationCertificateAsEvidenceOnly()
    {
        Shop shop;
        const QString path = exchangeSample("dcc/invalid_signature.xml");
        const auto result = MUST(shop.import(path));
        QVERIFY(result.saved && result.keptAsEvidence && hasErrors(result.problems));
        QCOMPARE(shop.count(Kind::Calibration), 0);
        QCOMPARE(shop.count(Kind::Gauge), 0);
        QCOMPARE(shop.ask("SELECT type FROM document"), QStringLiteral("rejected calibration certificate"));
        QVERIFY(shop.ask("SELECT finding FROM document").startsWith(QStringLiteral("broken: ")));
        QCOMPARE(shop.ask("SELECT severity FROM import_problem"), QStringLiteral("error"));
        QCOMPARE(MUST(shop.import(path)).added(), 0);
        QVERIFY(shop.verified().ok);
    }

    void keepsWhatTheSignatureIsWithTheCalibration_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("signature");
        QTest::newRow("unsigned") << "dcc/valid.xml"
                                  << "not signed";
        QTest::newRow("signed") << "dcc/valid_signature.xml"
                                << "intact, signed by ";
    }
    void keepsWhatTheSignatureIsWithTheCalibration()
    {
        QFETCH(QString, file);
        QFETCH(QString, signature);
        Shop shop;
        const auto result = MUST(shop.import(exchangeSample(file.toUtf8().constData())));
        QVERIFY2(result.saved, qPrintable(problemTexts(result)));
        QVERIFY(shop.ask("SELECT signature FROM calibration").startsWith(signature));
        QCOMPARE(shop.ask("SELECT count(*) FROM calibration_point"), QStringLiteral("5"));
        QCOMPARE(shop.ask("SELECT unit FROM gauge"), QStringLiteral("K"));
    }

    void refusesAnotherSerialNumberThanTheGauges()
    {
        Shop shop;
        shop.mustTake("{\"kind\":\"gauge\",\"id\":\"AG-014\",\"serial\":\"4711\",\"unit\":\"K\"}\n");
        const auto result =
            MUST(shop.import(exchangeSample("dcc/valid.xml"), {{QStringLiteral("gauge"), QStringLiteral("AG-014")}}));
        QVERIFY(!result.saved);
        QVERIFY2(problemTexts(result).contains(QStringLiteral("serial")), qPrintable(problemTexts(result)));
    }

    void leavesTheUncertaintyToThePointsWhereTheUnitIsAnother()
    {
        Shop shop;
        shop.mustTake("{\"kind\":\"gauge\",\"id\":\"AG-014\",\"unit\":\"mm\"}\n");
        QFile file(exchangeSample("dcc/valid.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("string-manufacturer-item", "");
        QFile copy(shop.temp().folder() + QStringLiteral("/metre.xml"));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(bytes.replace("<si:unitXMLList>\\kelvin", "<si:unitXMLList>\\metre"));
        copy.close();
        const auto result = MUST(shop.import(copy.fileName(), {{QStringLiteral("gauge"), QStringLiteral("AG-014")}}));
        QVERIFY2(result.saved, qPrintable(problemTexts(result)));
        QCOMPARE(shop.ask("SELECT uncertainty FROM calibration"), QStringLiteral("61")); // 0.061 m in mm
    }

    void comesBackTheSameFromItsOwnExport()
    {
        Shop shop;
        MUST(shop.import(QStringLiteral(CLEW_SOURCE_DIR "/templates/materials.jsonl")));
        MUST(shop.import(exchangeSample("certificates/metals/v0.1.1_valid_result_types.json"),
                         {{QStringLiteral("specification"), QStringLiteral("ASTM F136")}}));
        MUST(shop.import(exchangeSample("dcc/valid_signature.xml")));
        const QByteArray first = shop.exported();
        Shop other;
        QByteArray lines = first;
        const auto taken = MUST(other.take(lines.remove(0, lines.indexOf('\n') + 1)));
        QVERIFY2(taken.saved, qPrintable(problemTexts(taken)));
        QCOMPARE(other.exported(), first);
    }
};

QTEST_GUILESS_MAIN(TestCertificateImport)
#include "tst_certificate_import.moc"
