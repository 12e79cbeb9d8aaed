// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "outside_tools.h"
#include "signer_people.h"
#include "signing/certificate.h"
#include "signing/pdf_verifier.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace clew;
using namespace clew::signing;
using clew::test::objectText;
using clew::test::PdfObjects;
using clew::test::updatedPdf;

namespace {

QString told(const Verification& verification)
{
    return verification.problems.join(QLatin1Char('\n'));
}

QByteArray replacedOnce(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    return text.replace(text.indexOf(from), from.size(), to);
}

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

/// Signature wrapping: the signed bytes all stand in the file, cut in two at the signature, and in the middle an update
/// that shows something else. Its copy of the signature dictionary leads a reader to the bytes that were signed, so
/// that digest and signature hold.
QByteArray wrappedSignature(const QByteArray& once, const QByteArray& fakeContent)
{
    const qsizetype gap = once.indexOf("/Contents <") + 10;
    const qsizetype gapEnd = once.indexOf('>', gap) + 1;
    const QByteArray behind = once.mid(gapEnd);
    const qsizetype at = once.lastIndexOf("startxref") + 10;
    const qsizetype table = once.mid(at, once.indexOf('\n', at) - at).toLongLong();
    QByteArray dictionary = objectText(once, 11);
    const qsizetype range = dictionary.indexOf("/ByteRange [") + 12;
    const QByteArray room(dictionary.indexOf(']', range) - range, ' ');
    dictionary.replace(range, room.size(), room);
    PdfObjects objects{{4, fakeContent}, {11, dictionary}};
    for (const int number : {1, 6, 12})
        objects[number] = objectText(once, number);
    const qsizetype first = once.indexOf("startxref\n") + 10;
    const QByteArray trailer = "trailer\n<< /Size 60 /Root 1 0 R /Info 10 0 R /Prev " +
                               once.mid(first, once.indexOf('\n', first) - first) + " >>\n";
    QByteArray entries = "xref\n";
    for (const auto& object : objects)
        entries += QByteArray::number(object.first) + " 1\n" + QByteArray(20, '?');
    std::map<int, qsizetype> offsets;
    QByteArray bodies;
    for (const auto& [number, body] : objects) {
        offsets[number] = table + entries.size() + trailer.size() + bodies.size();
        bodies += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    entries = "xref\n";
    for (const auto& [number, offset] : offsets)
        entries += QByteArray::number(number) + " 1\n" + tenDigits(offset) + " 00000 n\r\n";
    QByteArray head = (once.first(gapEnd) + " >>\nendobj\n").leftJustified(table, ' ') + entries + trailer + bodies;
    const QByteArray lies = "0 " + QByteArray::number(gap) + ' ' + QByteArray::number(head.size()) + ' ' +
                            QByteArray::number(behind.size());
    const qsizetype lieAt = head.lastIndexOf("/ByteRange [") + 12;
    head.replace(lieAt, lies.size(), lies);
    return head + behind;
}

} // namespace

class TestPdfVerifier final : public QObject
{
    Q_OBJECT

    const test::People people; // RSA keys take long to make
    TrustAnchors anchors{{people.authority.certificate()}, {}};
    QByteArray once = people.signedOnce();
    QByteArray twice = people.signedTwice();

private slots:
    void acceptsWhatWasSignedTwice()
    {
        const Verification verification = verifyPdf(twice, anchors);
        QVERIFY2(verification.valid, qPrintable(told(verification)));
        QCOMPARE(verification.signatures.size(), 2);
        const SignatureFinding& first = verification.signatures[0];
        QCOMPARE(first.field, QStringLiteral("Inspector"));
        QCOMPARE(first.signer, QStringLiteral("Marta Roth"));
        QCOMPARE(first.userId, QStringLiteral("marta.roth"));
        QCOMPARE(first.meaning, QStringLiteral("approved"));
        QCOMPARE(first.reason, QStringLiteral("approved: All characteristics conform, µ ± 0.3 µm"));
        QCOMPARE(first.location, QStringLiteral("Ulm"));
        QVERIFY(first.time == people.time && !first.timeAttested);
        QCOMPARE(first.claims.size(), 1);
        QCOMPARE(first.claims[0].second, QStringLiteral("9f3c-77"));
        QCOMPARE(first.subFilter, QStringLiteral("ETSI.CAdES.detached"));
        QCOMPARE(first.fingerprint, QString::fromLatin1(certificateHash(people.inspector.certificate).toHex()));
        QVERIFY(first.certifies && first.trusted && first.coversRevision && !first.coversWholeFile);
        const SignatureFinding& last = verification.signatures[1];
        QVERIFY(!last.certifies && last.trusted && last.coversRevision && last.coversWholeFile);
    }

    void acceptsAFieldAddedBySigning()
    {
        SignRequest request = people.releases();
        request.fieldName = QStringLiteral("Customer");
        request.place = SignaturePlace{0, 260, 100, 120, 60};
        const Verification verification = verifyPdf(MUST(signPdf(once, request)), anchors);
        QVERIFY2(verification.valid, qPrintable(told(verification)));
    }

    void knowsValidFromTrusted()
    {
        const test::People strangers;
        const Verification verification = verifyPdf(twice, {{strangers.authority.certificate()}, {}});
        QVERIFY2(verification.valid, qPrintable(told(verification)));
        for (const SignatureFinding& finding : verification.signatures)
            QVERIFY(!finding.trusted && !finding.trustNote.isEmpty());
        QVERIFY(verifyPdf(twice, {{people.inspector.certificate}, {}}).signatures[0].trusted);
    }

    void mindsRevocation_data()
    {
        QTest::addColumn<qint64>("afterSigning");
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("later, new key") << qint64(1000) << int(RevocationReason::Superseded) << true << true;
        QTest::newRow("later, key stolen") << qint64(1000) << int(RevocationReason::KeyCompromise) << true << false;
        QTest::newRow("before") << qint64(-1000) << int(RevocationReason::Ended) << false << false;
    }
    void mindsRevocation()
    {
        QFETCH(qint64, afterSigning);
        QFETCH(int, reason);
        const Instant at = Instant::fromMilliseconds(people.time.toMilliseconds() + afterSigning);
        const QByteArray crl = MUST(people.authority.revocationList(
            {{people.inspector.certificate, at, RevocationReason(reason)}}, 1, people.time));
        const Verification verification = verifyPdf(once, {anchors.certificates, {crl}});
        QTEST(verification.valid, "valid");
        QTEST(verification.signatures[0].trusted, "trusted");
        QVERIFY(!verification.signatures[0].trustNote.isEmpty());
    }

    void ignoresRevocationListsOfOthers()
    {
        const test::People strangers;
        const QByteArray crl = MUST(strangers.authority.revocationList(
            {{people.inspector.certificate, people.time, RevocationReason::KeyCompromise}}, 1, people.time));
        const Verification verification = verifyPdf(once, {anchors.certificates, {crl}});
        QVERIFY(verification.valid && verification.signatures[0].trusted);
    }

    void refusesAnUnsignedReport()
    {
        const Verification verification = verifyPdf(test::reportPdf(), anchors);
        QVERIFY(!verification.valid && verification.signatures.isEmpty() && !verification.problems.isEmpty());
    }

    void refusesEditsAfterSigning_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& pdf, const char* says) {
            QTest::newRow(name) << pdf << QString::fromUtf8(says);
        };
        const QByteArray fake = test::pdfStream("", "BT /F1 18 Tf 50 350 Td (Bore B 10.5999 mm conforms) Tj ET");
        const QByteArray page = objectText(twice, 3);
        const QByteArray catalogue = objectText(twice, 1);
        const QByteArray form = objectText(twice, 5);
        const QByteArray note = "<< /Type /Annot /Subtype /FreeText /Rect [0 0 400 400] /Contents (void) >>";
        row("content", updatedPdf(twice, {{4, fake}}), "Object 4 0");
        row("page leads to other content",
            updatedPdf(twice, {{40, fake}, {3, replacedOnce(page, "/Contents 4 0 R", "/Contents 40 0 R")}}),
            "Contents");
        row("annotation with text", updatedPdf(twice, {{40, note}, {3, replacedOnce(page, "7 0 R]", "7 0 R 40 0 R]")}}),
            "object 3 0");
        row("annotation taken away", updatedPdf(twice, {{3, replacedOnce(page, "6 0 R 7 0 R", "7 0 R")}}),
            "object 3 0");
        row("font", updatedPdf(twice, {{8, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"}}),
            "Object 8 0 (Font");
        row("properties", updatedPdf(twice, {{10, "<< /Title (Other) >>"}}), "properties");
        row("appearance of a signed field", updatedPdf(twice, {{12, objectText(twice, 9)}}), "Object 12 0");
        row("signed field", updatedPdf(twice, {{6, replacedOnce(objectText(twice, 6), "/N 12 0 R", "/N 9 0 R")}}),
            "Inspector");
        row("signature taken out of its field",
            updatedPdf(twice, {{6, replacedOnce(objectText(twice, 6), "/V 11 0 R", "")}}), "");
        row("signature emptied (USF)", updatedPdf(twice, {{11, "<< /Type /Sig >>"}}), "");
        row("signature's range gone (USF)",
            updatedPdf(twice, {{11, replacedOnce(objectText(twice, 11), "/ByteRange", "/BiteRange")}}), "");
        row("text field",
            updatedPdf(twice,
                       {{40, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (y) /P 3 0 R /Rect [0 0 9 9] >>"},
                        {5, replacedOnce(form, "7 0 R]", "7 0 R 40 0 R]")},
                        {3, replacedOnce(page, "7 0 R]", "7 0 R 40 0 R]")}}),
            "added that is not a plain signature");
        row("empty signature field over the page",
            updatedPdf(twice, {{40, test::fieldObject("More", 0)},
                               {5, replacedOnce(form, "7 0 R]", "7 0 R 40 0 R]")},
                               {3, replacedOnce(page, "7 0 R]", "7 0 R 40 0 R]")}}),
            "added that is not a plain signature");
        row("action on opening",
            updatedPdf(twice, {{1, replacedOnce(catalogue, "<<", "<< /OpenAction << /S /JavaScript /JS (x) >>")}}),
            "OpenAction");
        row("other page tree",
            updatedPdf(twice, {{40, "<< /Type /Pages /Kids [] /Count 0 >>"},
                               {1, replacedOnce(catalogue, "/Pages 2 0 R", "/Pages 40 0 R")}}),
            "Pages");
        row("page added",
            updatedPdf(twice, {{40, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"},
                               {2, "<< /Type /Pages /Kids [3 0 R 40 0 R] /Count 2 >>"}}),
            "Object 2 0 (Pages)");
        row("certification taken off", updatedPdf(twice, {{1, replacedOnce(catalogue, "/Perms", "/Parms")}}), "Perms");
        row("default resources", updatedPdf(twice, {{5, replacedOnce(form, "/F1 8 0 R", "/F1 9 0 R")}}), "DR");
        row("loose object", updatedPdf(twice, {{40, "<< /Type /Metadata >>"}}), "appended");
        row("store with a page in it",
            updatedPdf(twice, {{40, fake}, {1, replacedOnce(catalogue, "<<", "<< /DSS << /Certs [40 0 R] >>")}}),
            "DSS");
        row("spaces", twice + "  \n", "3 bytes");
        row("comment", twice + "% checked\n", "appended");
        row("another document", twice + test::reportPdf(), "");
    }
    void refusesEditsAfterSigning()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, says);
        const Verification verification = verifyPdf(pdf, anchors);
        QVERIFY(!verification.valid);
        QVERIFY2(told(verification).contains(says), qPrintable(told(verification)));
    }

    /// The same edits, hidden in front of a lawful signature: stock readers call both signatures valid.
    void refusesEditsBetweenSignatures_data()
    {
        QTest::addColumn<QByteArray>("edited");
        const QByteArray page = objectText(once, 3);
        QTest::newRow("content") << updatedPdf(once, {{4, test::pdfStream("", "BT ET")}});
        QTest::newRow("annotation") << updatedPdf(once, {{40, "<< /Type /Annot /Subtype /Stamp /Rect [0 0 400 400] >>"},
                                                         {3, replacedOnce(page, "7 0 R]", "7 0 R 40 0 R]")}});
        QTest::newRow("font") << updatedPdf(once, {{8, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"}});
        QTest::newRow("signed field's appearance") << updatedPdf(once, {{12, objectText(once, 9)}});
        // Readers that take the first of two equal keys show object 40, those that take the last the signed content.
        QTest::newRow("a key twice") << updatedPdf(
            once, {{40, test::pdfStream("", "BT ET")},
                   {3, replacedOnce(page, "/Contents 4 0 R", "/Contents 40 0 R /Contents 4 0 R")}});
        QTest::newRow("list of fields made a list of pages")
            << updatedPdf(once, {{2, "<< /Type /Pages /Kids [6 0 R] /Count 1 >>"}});
    }
    void refusesEditsBetweenSignatures()
    {
        QFETCH(QByteArray, edited);
        const QByteArray resigned = MUST(signPdf(edited, people.releases()));
        const Verification verification = verifyPdf(resigned, anchors);
        QVERIFY(!verification.valid);
        QCOMPARE(verification.signatures.size(), 2);
        QVERIFY(!verification.signatures[0].valid);
        QVERIFY2(verification.signatures[1].valid, "the second signer signed what he saw");
    }

    void refusesAWrappedSignature()
    {
        const QByteArray fake = test::pdfStream("", "BT /F1 18 Tf 50 350 Td (Bore B 10.5999 mm conforms) Tj ET");
        const QByteArray wrapped = wrappedSignature(once, fake);
        // The control that the attack is built well: its range covers the signed bytes, and readers show the fake.
        const qsizetype gap = once.indexOf("/Contents <") + 10;
        const QByteArray behind = once.mid(once.indexOf('>', gap) + 1);
        QVERIFY(wrapped.startsWith(once.first(gap)) && wrapped.endsWith(behind));
        QVERIFY(wrapped.contains(QByteArray::number(wrapped.size() - behind.size()) + ' ' +
                                 QByteArray::number(behind.size())));
        const test::Workbench bench;
        const auto naive = test::runTool(QStringLiteral("qpdf"),
                                         {QStringLiteral("--show-object=4"), QStringLiteral("--raw-stream-data"),
                                          bench.put(QStringLiteral("wrapped.pdf"), wrapped)});
        QVERIFY2(naive.text.contains(QStringLiteral("10.5999")), qPrintable(naive.text));
        const Verification verification = verifyPdf(wrapped, anchors);
        QVERIFY(!verification.valid);
        QCOMPARE(verification.signatures.size(), 1);
        QVERIFY2(told(verification).contains(QStringLiteral("not exactly its own value")),
                 qPrintable(told(verification)));
    }

    void refusesAnotherTitleInTheMetadata_data()
    {
        QTest::addColumn<QByteArray>("xmp");
        QTest::addColumn<bool>("valid");
        QTest::newRow("another moment") << QByteArrayLiteral(
                                               "<x><dc:title>A</dc:title><xmp:ModifyDate>2</xmp:ModifyDate></x>  ")
                                        << true;
        QTest::newRow("another title") << QByteArrayLiteral(
                                              "<x><dc:title>B</dc:title><xmp:ModifyDate>1</xmp:ModifyDate></x>")
                                       << false;
    }
    void refusesAnotherTitleInTheMetadata()
    {
        QFETCH(QByteArray, xmp);
        const QByteArray head = "/Type /Metadata /Subtype /XML";
        auto objects = test::reportObjects();
        objects[1].replace("/Pages", "/Metadata 11 0 R /Pages");
        objects[11] = test::pdfStream(head, "<x><dc:title>A</dc:title><xmp:ModifyDate>1</xmp:ModifyDate></x>");
        const QByteArray first = people.signedOnce(test::reportPdf(objects));
        const QByteArray updated = updatedPdf(first, {{11, test::pdfStream(head, xmp)}});
        QTEST(verifyPdf(MUST(signPdf(updated, people.releases())), anchors).valid, "valid");
    }

    void refusesAnObjectTheSignedPartLeftOpen()
    {
        auto objects = test::reportObjects();
        objects[3].replace("/Contents 4 0 R", "/Contents [4 0 R 13 0 R]"); // 11, 12: first signature; 13: dangling
        const QByteArray trap = people.signedOnce(test::reportPdf(objects));
        QVERIFY(verifyPdf(trap, anchors).valid);
        const QByteArray sprung = MUST(signPdf(trap, people.releases())); // its signature becomes object 13
        const Verification verification = verifyPdf(sprung, anchors);
        QVERIFY(!verification.valid);
        QVERIFY2(told(verification).contains(QStringLiteral("left open")), qPrintable(told(verification)));
    }

    void acceptsValidationDataBeforeALaterSignature()
    {
        const QByteArray certificate = test::pdfStream("", people.authority.certificate());
        const QByteArray list = MUST(people.authority.revocationList({}, 1, people.time));
        const QByteArray catalogue = objectText(once, 1);
        const QByteArray kept =
            updatedPdf(once, {{40, certificate},
                              {41, test::pdfStream("", list)},
                              {1, replacedOnce(catalogue, "<<", "<< /DSS << /Certs [40 0 R] /CRLs [41 0 R] >>")}});
        const Verification verification = verifyPdf(MUST(signPdf(kept, people.releases())), anchors);
        QVERIFY2(verification.valid, qPrintable(told(verification)));
    }

    void refusesASignatureAfterACertificationAgainstAll()
    {
        // The certifier allowed signatures (P = 2); with P = 1 the same file must not verify. The digest fails then
        // too, so the sentence is what is looked at.
        const QByteArray strict = QByteArray(twice).replace("/P 2 /V /1.2", "/P 1 /V /1.2");
        QVERIFY(told(verifyPdf(strict, anchors)).contains(QStringLiteral("certified against every change")));
        QVERIFY(!told(verifyPdf(twice, anchors)).contains(QStringLiteral("certified against every change")));
    }

    void refusesAnyChangedByte()
    {
        const qsizetype gap = twice.lastIndexOf("/Contents <") + 10;
        const qsizetype gapEnd = twice.indexOf('>', gap) + 1;
        QRandomGenerator random(20260306);
        QList<qsizetype> places{0, gap, gapEnd - 1, gapEnd - 2, twice.size() - 1, twice.size() - 2};
        for (int i = 0; i < 600; ++i)
            places << random.bounded(twice.size());
        for (int i = 0; i < 100; ++i)
            places << gapEnd - 2 - random.bounded(20000); // the zeros behind the signature
        for (const qsizetype place : places) {
            if (place > gap && place < gap + 1 + 2 * 4000 && place < gapEnd - 20002)
                continue; // the signature's own value: the next test
            QByteArray changed = twice;
            changed[place] = static_cast<char>(changed[place] ^ (1 << random.bounded(7)));
            QVERIFY2(!verifyPdf(changed, anchors).valid, qPrintable(QStringLiteral("byte %1").arg(place)));
        }
    }

    void survivesTruncation()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const qsizetype size = random.bounded(twice.size());
            const Verification verification = verifyPdf(twice.first(size), anchors);
            QVERIFY2(!verification.valid || size == once.size(), qPrintable(QString::number(size)));
        }
        QVERIFY(verifyPdf(twice.first(once.size()), anchors).valid); // control: that is the first signature's revision
        QVERIFY(!verifyPdf({}, anchors).valid);
    }

    void survivesMutation()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 2000; ++i) {
            QByteArray changed = i % 2 ? twice : once;
            for (int n = 1 + random.bounded(8); n > 0; --n)
                changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
            const qsizetype at = changed.lastIndexOf("xref\n");
            if (i % 5 == 0 && at > 0) // aim at tables and trailers, which the reader believes most
                changed[at + random.bounded(qMin<qsizetype>(400, changed.size() - at))] =
                    static_cast<char>('0' + random.bounded(10));
            (void)verifyPdf(changed, anchors);
        }
    }

    void refusesEncryptedFiles()
    {
        const test::Workbench bench;
        const QString from = bench.put(QStringLiteral("in.pdf"), twice);
        const QString to = bench.path(QStringLiteral("out.pdf"));
        for (const char* password : {"", "secret"}) {
            const auto made =
                test::runTool(QStringLiteral("qpdf"),
                              {QStringLiteral("--encrypt"), QString::fromUtf8(password), QStringLiteral("owner"),
                               QStringLiteral("256"), QStringLiteral("--"), from, to});
            QVERIFY2(made.status == 0, qPrintable(made.text));
            QFile file(to);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray encrypted = file.readAll();
            const Verification verification = verifyPdf(encrypted, anchors);
            QVERIFY(!verification.valid);
            QVERIFY2(told(verification).contains(QStringLiteral("encrypted")), qPrintable(told(verification)));
            QVERIFY(!signPdf(encrypted, people.releases()));
        }
    }

    void survivesLoopsAndDepth_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        auto loop = test::reportObjects();
        loop[6] = "<< /FT /Sig /T (a) /Kids [7 0 R] >>";
        loop[7] = "<< /T (b) /Kids [6 0 R] /V 7 0 R /Parent 6 0 R >>";
        QTest::newRow("fields in a ring") << test::reportPdf(loop);
        auto pages = test::reportObjects();
        pages[2] = "<< /Type /Pages /Kids [2 0 R] /Count 1 >>";
        QTest::newRow("pages in a ring") << test::reportPdf(pages);
        auto deep = test::reportObjects();
        deep[6] = QByteArray(100000, '[') + QByteArray(100000, ']');
        QTest::newRow("deep") << test::reportPdf(deep);
        auto odd = test::reportObjects();
        odd[6] = "<< /FT /Sig /T (a) /Subtype /Widget /V << /ByteRange [0 -5 99999999999999 1] /Contents <30> >> >>";
        odd[7] = "<< /FT /Sig /T (b) /V [1 2 3] >>";
        QTest::newRow("odd values") << test::reportPdf(odd);
        QByteArray self = test::reportPdf();
        self.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + self.mid(self.lastIndexOf("startxref") + 10, 4).trimmed());
        QTest::newRow("table that precedes itself") << self;
        QTest::newRow("huge table") << QByteArray(test::reportPdf()).replace("xref\n0 1\n", "xref\n0 2147483647\n");
    }
    void survivesLoopsAndDepth()
    {
        QFETCH(QByteArray, pdf);
        QVERIFY(!verifyPdf(pdf, anchors).valid);
        (void)signPdf(pdf, people.inspects());
    }
};

QTEST_APPLESS_MAIN(TestPdfVerifier)
#include "tst_pdf_verifier.moc"
