// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_reader.h"
#include "exchange/reading.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

Reading readCertificate(const QString& file, const ImportOptions& options = {})
{
    return readBytes(CertificateReader(), sample(QStringLiteral("certificates/") + file), options);
}

QJsonObject certificateIn(const Reading& reading)
{
    const auto drafts = reading.ofKind(QStringLiteral("certificate"));
    return drafts.isEmpty() ? QJsonObject() : drafts.first().fields;
}

QString statedDigest(const QJsonArray& values)
{
    QStringList texts;
    for (const QJsonValue& value : values)
        texts.append(value[QStringLiteral("value")].toString());
    QList<QByteArray> lines;
    for (const QString& text : texts)
        lines.append(text.toUtf8());
    std::sort(lines.begin(), lines.end());
    return QString::fromLatin1(QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256).toHex().left(16));
}

/// The first value of a property, as drafted.
QJsonObject valueOf(const QJsonObject& certificate, const QString& property)
{
    for (const QJsonValue& value : certificate[QStringLiteral("values")].toArray()) {
        if (value[QStringLiteral("property")].toString() == property)
            return value.toObject();
    }
    return {};
}

} // namespace

class TestCertificateReader final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAnIndependentCount_data()
    {
        QTest::addColumn<QStringList>("counted");
        QFile table(QStringLiteral(CLEW_SOURCE_DIR "/tests/exchange/oracle/certificate_counts.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        table.readLine();
        while (!table.atEnd()) {
            const QStringList row = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
            QTest::newRow(qPrintable(row[0])) << row;
        }
    }
    void agreesWithAnIndependentCount()
    {
        QFETCH(QStringList, counted);
        const Reading reading = readCertificate(counted[0]);
        QVERIFY2(reading.isAccepted(), qPrintable(reading.texts()));
        const QJsonObject certificate = certificateIn(reading);
        QCOMPARE(certificate[QStringLiteral("number")].toString(), counted[1]);
        QCOMPARE(certificate[QStringLiteral("issuer")].toString(), counted[2]);
        const QJsonArray values = certificate[QStringLiteral("values")].toArray();
        QCOMPARE(values.size(), counted[3].toInt());
        QCOMPARE(statedDigest(values), counted[4]);
    }

    void isFoundByContent()
    {
        const QByteArray bytes = sample(QStringLiteral("certificates/metals/v0.1.1_valid_minimal.json"));
        QCOMPARE(readerFor(bytes.left(headSize), QStringLiteral("a.txt"))->format(), QStringLiteral("certificate"));
    }

    void keepsValuesAsTheyAreWritten()
    {
        const auto certificate =
            certificateIn(readCertificate(QStringLiteral("en10168_v0.5.0/valid_certificate_8.json")));
        const QJsonObject carbon = valueOf(certificate, QStringLiteral("C"));
        QCOMPARE(carbon[QStringLiteral("value")].toString(), QStringLiteral("0.1500"));
        QCOMPARE(carbon[QStringLiteral("unit")].toString(), QStringLiteral("%"));
        QCOMPARE(carbon[QStringLiteral("section")].toString(), QStringLiteral("chemical composition"));
        QCOMPARE(valueOf(certificate, QStringLiteral("Zugfestigkeit Rm"))[QStringLiteral("symbol")].toString(),
                 QStringLiteral("Rm"));
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("named");
        QTest::newRow("schema") << "coa_v1.1.0/invalid_schema_type.json" << false << "invalid-schemas";
        QTest::newRow("languages") << "coa_v1.1.0/missing_languages.json" << false << "names no language";
        QTest::newRow("logo") << "en10168_v0.5.0/malformed_logo.json" << true << "no whole PNG";
    }
    void namesWhatIsBroken()
    {
        QFETCH(QString, file);
        QFETCH(bool, accepted);
        QFETCH(QString, named);
        const Reading reading = readCertificate(file);
        QCOMPARE(reading.isAccepted(), accepted);
        QVERIFY2(reading.texts().contains(named), qPrintable(reading.texts()));
    }

    void isFoundBehindALargePicture()
    {
        const QByteArray picture = "{\"Logo\":\"" + QByteArray(2 * headSize, 'A') + "\",\"RefSchemaUrl\":\"x\"}";
        const Reader* reader = readerFor(picture.left(headSize), QStringLiteral("c.json"));
        QVERIFY(reader);
        QCOMPARE(reader->format(), QStringLiteral("certificate"));
        QVERIFY(!readerFor("{\"Logo\":\"AAAA\"}", QStringLiteral("c.json")));
    }
    void isFoundAsXml()
    {
        const QByteArray xml = sample(QStringLiteral("certificates/en10168_v0.5.0/valid_certificate_3.xml"));
        const Reader* reader = readerFor(xml.left(headSize), {});
        QVERIFY(reader);
        QCOMPARE(reader->format(), QStringLiteral("certificate"));
    }
    void statesAsXmlWhatItStatesAsJson()
    {
        QJsonObject json = certificateIn(readCertificate(QStringLiteral("en10168_v0.5.0/valid_certificate_3.json")));
        const Reading asXml = readCertificate(QStringLiteral("en10168_v0.5.0/valid_certificate_3.xml"));
        QVERIFY2(asXml.isAccepted(), qPrintable(asXml.texts()));
        QJsonObject xml = certificateIn(asXml);
        const QJsonArray values = xml.take(QStringLiteral("values")).toArray();
        const QJsonArray expected = json.take(QStringLiteral("values")).toArray();
        QVERIFY(values.size() > 20);
        QCOMPARE(values.size(), expected.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (const char* field : {"section", "symbol", "value", "unit", "minimum", "maximum", "status"}) {
                QString text = values[i][QLatin1String(field)].toString();
                text.replace(QStringLiteral("≤"), QStringLiteral("<="))
                    .replace(QStringLiteral("≥"), QStringLiteral(">="));
                QCOMPARE(text, expected[i][QLatin1String(field)].toString());
            }
        }
        QCOMPARE(xml.take(QStringLiteral("heat")).toString(), QStringLiteral("7282841")); // the JSON has 18 heats
        QCOMPARE(QJsonDocument(xml).toJson(), QJsonDocument(json).toJson());
    }
    void refusesWhatIsNoWholeXml_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const QByteArray sound = sample(QStringLiteral("certificates/en10168_v0.5.0/valid_certificate_3.xml"));
        QTest::newRow("cut off") << sound.left(sound.size() / 2) << "ends in the middle";
        QTest::newRow("a bomb") << "<!DOCTYPE a [<!ENTITY b 'c'>]>" + sound << "DOCTYPE";
        QTest::newRow("twice") << sound + sound << "Extra content";
        QTest::newRow("deep") << "<RefSchemaUrl>" + QByteArray("<a>").repeated(80) << "nested";
        QTest::newRow("no schema") << QByteArray("<Root><RefSchemaUrl>x</RefSchemaUrl></Root>")
                                   << "none that Clew knows";
        QTest::newRow("no blocks") << sound.left(sound.indexOf("<Certificate>")) + "</Root>"
                                   << "lacks this block";
    }
    void refusesWhatIsNoWholeXml()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const Reading reading = readBytes(CertificateReader(), bytes);
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(named), qPrintable(reading.texts()));
    }
    void doesNotComplainOfASoundLogo()
    {
        QVERIFY(!readCertificate(QStringLiteral("en10168_v0.5.0/valid_certificate_1.json"))
                     .texts()
                     .contains(QStringLiteral("PNG")));
    }

    void asksWhichOfSeveralHeats()
    {
        const QString file = QStringLiteral("en10168_v0.5.0/valid_certificate_8.json");
        const Reading open = readCertificate(file);
        QVERIFY(!certificateIn(open).contains(QStringLiteral("heat")));
        QVERIFY2(open.texts().contains(QStringLiteral("4 heats")), qPrintable(open.texts()));
        const Reading chosen = readCertificate(file, with({{"heat", "7282843"}}));
        QCOMPARE(certificateIn(chosen)[QStringLiteral("heat")].toString(), QStringLiteral("7282843"));
        QVERIFY(!readCertificate(file, with({{"heat", "99"}})).isAccepted());
    }

    void takesOnlyTheChosenCastOfACertificateOfConformity()
    {
        const QString file = QStringLiteral("ecoc_v1.0.0/valid_certificate_1.json");
        const auto all = certificateIn(readCertificate(file))[QStringLiteral("values")].toArray();
        const auto one =
            certificateIn(readCertificate(file, with({{"heat", "01/0005004/9"}})))[QStringLiteral("values")].toArray();
        QVERIFY(one.size() > 0 && one.size() < all.size());
        for (const QJsonValue& value : one)
            QCOMPARE(value[QStringLiteral("specimen")].toString(), QStringLiteral("object 2"));
    }

    void refusesWhatIsNoWholeJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const QByteArray sound = sample(QStringLiteral("certificates/metals/v0.1.1_valid_minimal.json"));
        QTest::newRow("cut off") << sound.left(sound.size() / 2) << "is no JSON";
        QTest::newRow("twice") << QByteArray("{\"RefSchemaUrl\":\"a\",\"RefSchemaUrl\":\"b\"}") << "twice";
        QTest::newRow("twice, once escaped")
            << QByteArray("{\"RefSchemaUrl\":\"a\",\"Cu\":1,\"C\\u0075\":2}") << "twice";
        QTest::newRow("deep") << QByteArray("{\"RefSchemaUrl\":" + QByteArray(80, '[') + QByteArray(80, ']') + "}")
                              << "nested";
        QTest::newRow("no schema") << QByteArray("{\"RefSchemaUrl\":3}") << "none that Clew knows";
    }
    void refusesWhatIsNoWholeJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const Reading reading = readBytes(CertificateReader(), bytes);
        QVERIFY(!reading.isAccepted());
        QVERIFY2(reading.texts().contains(named), qPrintable(reading.texts()));
    }
};

QTEST_GUILESS_MAIN(TestCertificateReader)
#include "tst_certificate_reader.moc"
