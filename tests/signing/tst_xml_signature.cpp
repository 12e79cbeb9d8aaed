// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/xml_signature.h"
#include "support/testing.h"

#include <QFile>

using namespace clew;
using namespace clew::signing;

namespace {

QByteArray dccSample(const char* name)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/exchange/dcc/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

QByteArray signedAndChanged(const char* from, const char* to)
{
    QByteArray bytes = dccSample("valid_signature.xml");
    if (!bytes.contains(from))
        qFatal("the sample has no %s", from);
    return bytes.replace(from, to);
}

} // namespace

class TestXmlSignature final : public QObject
{
    Q_OBJECT

private slots:
    void findsASoundSignatureWithItsSigner()
    {
        const auto finding = checkXmlSignature(dccSample("valid_signature.xml"));
        QVERIFY2(finding.state == XmlSignatureFinding::State::Intact, qPrintable(finding.note));
        QCOMPARE(finding.signatures, 1);
        QVERIFY(!finding.signer.isEmpty());
    }
    void saysThatThereIsNone()
    {
        QCOMPARE(checkXmlSignature(dccSample("valid.xml")).state, XmlSignatureFinding::State::NotSigned);
    }

    void callsItBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("published sample") << dccSample("invalid_signature.xml") << "changed after it was signed";
        QTest::newRow("one digit") << signedAndChanged("306.32", "306.33") << "changed after it was signed";
        QTest::newRow("a comment is no change, an element is")
            << signedAndChanged("</dcc:administrativeData>", "<x/></dcc:administrativeData>") << "changed";
        QTest::newRow("weak digest") << signedAndChanged("xmlenc#sha256", "xmldsig#sha1") << "not allowed";
        QTest::newRow("other file") << signedAndChanged("URI=\"\"", "URI=\"file:///etc/hostname\"") << "not allowed";
        QTest::newRow("no certificate") << signedAndChanged("ds:X509Data>", "ds:Nothing>") << "not allowed";
        QTest::newRow("document type") << signedAndChanged("<dcc:digitalCalibrationCertificate ",
                                                           "<!DOCTYPE x><dcc:digitalCalibrationCertificate ")
                                       << "document type";
        QTest::newRow("cut off") << dccSample("valid_signature.xml").chopped(100) << "no whole XML";
    }
    void callsItBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const auto finding = checkXmlSignature(bytes);
        QCOMPARE(finding.state, XmlSignatureFinding::State::Broken);
        QVERIFY2(finding.note.contains(why), qPrintable(finding.note));
    }
};

QTEST_GUILESS_MAIN(TestXmlSignature)
#include "tst_xml_signature.moc"
