// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_verifier.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace clew;
using namespace clew::signing;

namespace {

QByteArray foreignPdf(const QString& name)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/signing/%1.pdf").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

/// Documents that other programs signed, soundly or not (tests/data/signing/SOURCE.md).
class TestForeignSignatures final : public QObject
{
    Q_OBJECT

private slots:
    void judgesEachFile_data()
    {
        QTest::addColumn<int>("signatures");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, int signatures, bool valid, const char* says) {
            QTest::newRow(name) << signatures << valid << QString::fromUtf8(says);
        };
        row("certified-with-indirect-refs-in-dir", 1, true, "");
        row("sig-with-ski-sid", 1, true, "");
        row("minimal-signed-twice-both-created", 2, true, "");
        row("minimal-two-fields-signed-twice", 2, true, "");
        row("minimal", 0, false, "carries no signature");
        row("base", 1, false, "cannot be read");
        row("extensions-update-direct", 2, false, "did not hold at the time of signing");
        row("form-update-override-appearance-stream-sneaky", 2, false, "Object 9 0 (XObject Form) was changed");
        row("one-byterange", 1, false, "range of bytes or its value is missing");
        row("signature-gap-too-big", 1, false, "not exactly its own value");
        row("pdf-sig-with-econtent", 1, false, "content of its own");
        row("pades-with-old-style-signing-cert-attr", 1, false, "signing-certificate-v2");
        row("pades-lta-dss-indirect-arrs-test", 2, false, "672 bytes were appended after the last signature");
    }
    void judgesEachFile()
    {
        QFETCH(QString, says);
        const Verification verification = verifyPdf(foreignPdf(QString::fromUtf8(QTest::currentDataTag())), {});
        const QString told = verification.problems.join(QLatin1Char('\n'));
        QTEST(int(verification.signatures.size()), "signatures");
        QVERIFY2(told.contains(says), qPrintable(told));
        QTEST(verification.valid, "valid");
        for (const SignatureFinding& finding : verification.signatures)
            QVERIFY(!finding.trusted); // nobody is trusted here
    }

    void believesATimeStampOfATrustedServiceOnly()
    {
        const QByteArray file = foreignPdf(QStringLiteral("minimal-two-fields-signed-twice"));
        const SignatureFinding doubted = verifyPdf(file, {}).signatures[0];
        QVERIFY(!doubted.timeAttested && !doubted.timeStampCertificate.isEmpty());
        for (const SignatureFinding& finding : verifyPdf(file, {{doubted.timeStampCertificate}, {}}).signatures)
            QVERIFY(finding.timeAttested);
    }

    void knowsADocumentTimeStamp()
    {
        const QByteArray file = foreignPdf(QStringLiteral("pades-lta-dss-indirect-arrs-test"));
        const QByteArray stamped = file.first(46212); // the end of the time stamp's revision
        const Verification verification = verifyPdf(stamped, {});
        QVERIFY2(verification.valid, qPrintable(verification.problems.join(QLatin1Char('\n'))));
        QCOMPARE(verification.signatures[1].subFilter, QStringLiteral("ETSI.RFC3161"));
        QByteArray changed = stamped;
        changed[300] = static_cast<char>(changed[300] ^ 1); // in a comment or a stream: digests fail or reading does
        QVERIFY(!verifyPdf(changed, {}).valid);
    }

    void refusesAnyChangedByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"certified-with-indirect-refs-in-dir", "minimal-two-fields-signed-twice"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void refusesAnyChangedByte()
    {
        QFETCH(QString, name);
        const QByteArray file = foreignPdf(name);
        QVERIFY(verifyPdf(file, {}).valid);
        QRandomGenerator random(1);
        int tried = 0;
        while (tried < 200) {
            const qsizetype place = random.bounded(file.size());
            if (std::isxdigit(static_cast<unsigned char>(file[place])))
                continue; // perhaps a digit of a signature's own value
            QByteArray changed = file;
            changed[place] = static_cast<char>(changed[place] ^ 0x20);
            QVERIFY2(!verifyPdf(changed, {}).valid, qPrintable(QString::number(place)));
            ++tried;
        }
    }

    void survivesMutation_data() { judgesEachFile_data(); }
    void survivesMutation()
    {
        const QByteArray file = foreignPdf(QString::fromUtf8(QTest::currentDataTag()));
        QRandomGenerator random(99);
        for (int i = 0; i < 150; ++i) {
            QByteArray changed = file;
            for (int n = 1 + random.bounded(6); n > 0; --n)
                changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
            (void)verifyPdf(i % 3 ? changed : changed.first(random.bounded(changed.size())), {});
        }
    }
};

QTEST_APPLESS_MAIN(TestForeignSignatures)
#include "tst_foreign_signatures.moc"
