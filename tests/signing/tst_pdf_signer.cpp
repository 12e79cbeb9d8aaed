// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "outside_tools.h"
#include "signer_people.h"
#include "signing/certificate.h"
#include "signing/pdf_signer.h"
#include "support/testing.h"

#include <QRegularExpression>

using namespace clew;
using namespace clew::signing;
using clew::test::runTool;

namespace {

QStringList arguments(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

struct CutSignature
{
    QByteArray content; ///< both pieces of the byte range
    QByteArray cms;     ///< with its padding
};

/// What openssl needs, cut out by the byte range as any other program would.
CutSignature cutSignature(const QByteArray& pdf, int index)
{
    static const QRegularExpression range(QStringLiteral(R"(/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\])"));
    auto matches = range.globalMatch(QString::fromLatin1(pdf));
    QRegularExpressionMatch match;
    for (int i = 0; i <= index; ++i)
        match = matches.next();
    const qsizetype gap = match.captured(2).toLongLong();
    const qsizetype gapEnd = match.captured(3).toLongLong();
    return {pdf.left(gap) + pdf.mid(gapEnd, match.captured(4).toLongLong()),
            QByteArray::fromHex(pdf.mid(gap + 1, gapEnd - gap - 2))};
}

} // namespace

class TestPdfSigner final : public QObject
{
    Q_OBJECT

    const test::People people; // RSA keys take long to make

private slots:
    void keepsTheBaseAsAnExactPrefix()
    {
        const QByteArray base = test::reportPdf();
        const QByteArray once = people.signedOnce(base);
        const QByteArray twice = MUST(signPdf(once, people.releases()));
        QVERIFY(once.startsWith(base) && once.size() > base.size());
        QVERIFY(twice.startsWith(once) && twice.size() > once.size());
        QVERIFY(twice.size() - once.size() < 36000);
    }

    void repeatsByteForByteWithRsa() { QCOMPARE(people.signedOnce(), people.signedOnce()); }

    void passesTheToolsOfOthers()
    {
        // pdfsig asks the computer's clock whether the certificates hold.
        const test::People today(SystemClock().now());
        const test::Workbench bench;
        const QString pdf = bench.put(QStringLiteral("twice.pdf"), today.signedTwice());
        const auto syntax = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
        QVERIFY2(syntax.status == 0, qPrintable(syntax.text));
        const QString root = bench.put(QStringLiteral("ca.pem"), certificateToPem(today.authority.certificate()));
        const QString store = QStringLiteral("sql:") + bench.path(QString());
        QCOMPARE(runTool(QStringLiteral("certutil"), arguments("-N --empty-password -d") << store).status, 0);
        QCOMPARE(runTool(QStringLiteral("certutil"), arguments("-A -n shop -t CT,C,C -i")
                                                         << root << QStringLiteral("-d") << store)
                     .status,
                 0);
        const auto seen = runTool(QStringLiteral("pdfsig"), arguments("-no-ocsp -nssdir") << store << pdf);
        QVERIFY2(seen.text.count(QStringLiteral("Signature is Valid.")) == 2, qPrintable(seen.text));
        QVERIFY2(seen.text.count(QStringLiteral("Certificate is Trusted.")) == 2, qPrintable(seen.text));
        QVERIFY2(seen.text.count(QStringLiteral("ETSI.CAdES.detached")) == 2, qPrintable(seen.text));
        QVERIFY2(seen.text.contains(QStringLiteral("Marta Roth")) && seen.text.contains(QStringLiteral("Anton Frey")),
                 qPrintable(seen.text));
    }

    void satisfiesOpensslAsCades_data()
    {
        QTest::addColumn<int>("index");
        QTest::newRow("rsa") << 0;
        QTest::newRow("p-256") << 1;
    }
    void satisfiesOpensslAsCades()
    {
        QFETCH(int, index);
        const CutSignature cut = cutSignature(people.signedTwice(), index);
        const test::Workbench bench;
        const QString cms = bench.put(QStringLiteral("s.der"), cut.cms);
        const auto verify = [&](const QByteArray& content) {
            QStringList call = arguments("cms -verify -cades -binary -inform DER -purpose smimesign -attime");
            call << QString::number(people.time.toMilliseconds() / 1000 + 5) << QStringLiteral("-in") << cms
                 << QStringLiteral("-content") << bench.put(QStringLiteral("c.bin"), content)
                 << QStringLiteral("-CAfile")
                 << bench.put(QStringLiteral("ca.pem"), certificateToPem(people.authority.certificate()))
                 << QStringLiteral("-out") << QStringLiteral("/dev/null");
            return runTool(QStringLiteral("openssl"), call);
        };
        const auto sound = verify(cut.content);
        QVERIFY2(sound.status == 0, qPrintable(sound.text));
        QByteArray changed = cut.content;
        changed[100] = static_cast<char>(changed[100] ^ 1);
        QVERIFY(verify(changed).status != 0);
        const auto printed =
            runTool(QStringLiteral("openssl"), arguments("cms -cmsout -print -noout -inform DER -in") << cms).text;
        QVERIFY(printed.contains(QStringLiteral("id-smime-aa-signingCertificateV2")));
        QVERIFY(printed.contains(QStringLiteral("messageDigest")));
        QVERIFY2(!printed.contains(QStringLiteral("signingTime")), "PAdES baseline forbids a signing time");
    }

    void certifiesWithTheFirstSignatureOnly()
    {
        const QByteArray twice = people.signedTwice();
        QCOMPARE(twice.count("/TransformMethod /DocMDP"), 1);
        QCOMPARE(twice.count("/Perms"), 1);
        QVERIFY(twice.contains("/P 2 /V /1.2"));
    }

    void showsWhoSignedWhatAndWhen()
    {
        const QByteArray once = people.signedOnce();
        const QByteArray field = test::objectText(once, 6);
        QVERIFY2(field.contains("/V 11 0 R") && field.contains("/AP << /N 12 0 R >>"), field.constData());
        const QByteArray shown = test::objectText(once, 12);
        for (const char* line : {"Signed by Marta Roth", "Meaning: approved", "2026-03-06 08:00:00 UTC"})
            QVERIFY2(shown.contains(QByteArray(line).toHex()), line);
        QVERIFY(shown.contains("/F1 8 0 R")); // the font the document holds
    }

    void writesCompositeFontsInUtf16()
    {
        auto objects = test::reportObjects();
        objects[8] = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [] >>";
        const QByteArray shown = test::objectText(people.signedOnce(test::reportPdf(objects)), 12);
        QVERIFY(shown.contains("005300690067006e00650064")); // "Signed"
        QVERIFY(shown.contains("00b5006d"));                 // "µm"
    }

    void addsAFieldWhereNoneWasPrepared()
    {
        SignRequest request = people.inspects();
        request.fieldName = QStringLiteral("Customer");
        request.place = SignaturePlace{0, 260, 100, 120, 60};
        const QByteArray once = MUST(signPdf(test::reportPdf(), request));
        const test::Workbench bench;
        const auto seen =
            runTool(QStringLiteral("pdfsig"), arguments("-nocert") << bench.put(QStringLiteral("added.pdf"), once));
        QVERIFY2(seen.text.contains(QStringLiteral("Signature is Valid.")), qPrintable(seen.text));
        QVERIFY2(seen.text.contains(QStringLiteral("Total document signed")), qPrintable(seen.text));
    }

    void makesTheFormWhereThereIsNone()
    {
        auto objects = test::reportObjects();
        objects[1] = "<< /Type /Catalog /Pages 2 0 R >>";
        objects[3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R >>";
        const QByteArray once = people.signedOnce(test::reportPdf(objects));
        const test::Workbench bench;
        const QString pdf = bench.put(QStringLiteral("made.pdf"), once);
        QCOMPARE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).status, 0);
        QVERIFY(runTool(QStringLiteral("pdfsig"), arguments("-nocert") << pdf)
                    .text.contains(QStringLiteral("Signature is Valid.")));
    }

    void refusesWhatCannotBeSigned_data()
    {
        QTest::addColumn<QByteArray>("base");
        const QByteArray good = test::reportPdf();
        auto certified = test::reportObjects();
        certified[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm 5 0 R /Perms << /DocMDP 11 0 R >> >>";
        certified[11] = "<< /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >>";
        auto text = test::reportObjects();
        text[6].replace("/FT /Sig", "/FT /Tx");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArrayLiteral("ISO-10303-21;");
        QTest::newRow("cut off") << good.chopped(40);
        QTest::newRow("table elsewhere") << QByteArray(good).replace("startxref\n", "startxref\n1");
        QTest::newRow("certified against change") << test::reportPdf(certified);
        QTest::newRow("a text field") << test::reportPdf(text);
    }
    void refusesWhatCannotBeSigned()
    {
        QFETCH(QByteArray, base);
        const auto refused = signPdf(base, people.inspects());
        QVERIFY(!refused);
        QVERIFY(refused.error().code != Error::Code::Internal);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void refusesTablesInStreams()
    {
        const test::Workbench bench;
        const QString from = bench.put(QStringLiteral("in.pdf"), test::reportPdf());
        const QString to = bench.path(QStringLiteral("out.pdf"));
        QCOMPARE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--object-streams=generate"), from, to}).status, 0);
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto refused = signPdf(file.readAll(), people.inspects());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("stream")), qPrintable(refused.error().message));
    }

    void refusesWhoMayNotSign()
    {
        const QByteArray base = test::reportPdf();
        SignRequest request = people.inspects();
        request.key = &people.manager.key;
        QVERIFY(!signPdf(base, request)); // another person's key
        request = people.inspects();
        request.time = Instant::fromMilliseconds(people.time.toMilliseconds() - 86400000);
        QCOMPARE(int(signPdf(base, request).error().code), int(Error::Code::Denied)); // before the certificate
        request = people.inspects();
        request.meaning = QStringLiteral(" ");
        QVERIFY(!signPdf(base, request));
        request = people.inspects();
        request.key = nullptr;
        QVERIFY(!signPdf(base, request));
    }

    void refusesASignedField()
    {
        const auto again = signPdf(people.signedOnce(), people.inspects());
        QVERIFY(!again);
        QCOMPARE(int(again.error().code), int(Error::Code::Conflict));
    }
};

QTEST_APPLESS_MAIN(TestPdfSigner)
#include "tst_pdf_signer.moc"
