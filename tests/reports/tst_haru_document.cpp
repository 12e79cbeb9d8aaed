// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"
#include "reports/first_article_report.h"
#include "reports/pdf_metadata.h"
#include "reports/pdfa_rules.h"
#include "support/run_tool.h"
#include "support/sample_documents.h"

#include <hpdf.h>

using namespace clew;

/// Oracles: libqpdf, qpdf and poppler read what libharu and we wrote.
class TestHaruDocument final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// With CLEW_DOCUMENTS_DIR the samples stay there, for people who want to look at them.
    QString keep(const QString& name, const QByteArray& pdf) const
    {
        if (const QString folder = qEnvironmentVariable("CLEW_DOCUMENTS_DIR"); !folder.isEmpty()) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::WriteOnly))
                file.write(pdf);
        }
        return test::keepIn(m_folder, name, pdf);
    }

    /// As libharu makes it when nobody repairs it: a base font, no metadata.
    static QByteArray plainHaruFile()
    {
        HPDF_Doc document = HPDF_New(nullptr, nullptr);
        HPDF_Page page = HPDF_AddPage(document);
        HPDF_Page_SetFontAndSize(page, HPDF_GetFont(document, "Helvetica", nullptr), 12);
        HPDF_Page_BeginText(page);
        HPDF_Page_ShowText(page, "plain");
        HPDF_Page_EndText(page);
        HPDF_SaveToStream(document);
        HPDF_UINT32 size = HPDF_GetStreamSize(document);
        QByteArray pdf(static_cast<qsizetype>(size), Qt::Uninitialized);
        HPDF_ReadFromStream(document, reinterpret_cast<HPDF_BYTE*>(pdf.data()), &size);
        HPDF_Free(document);
        return pdf;
    }

private slots:
    void writesPdfA3u_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("first article") << MUST(reports::issueFirstArticle(test::sampleFirstArticle())).pdf;
        QTest::newRow("unit") << MUST(reports::issueDeviceHistory(test::sampleDeviceHistory())).pdf;
        QTest::newRow("lot") << MUST(reports::issueDeviceHistory(test::sampleLotHistory(40))).pdf;
    }
    void writesPdfA3u()
    {
        QFETCH(QByteArray, pdf);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_') + QStringLiteral(".pdf");
        const QString path = keep(name, pdf);
        QCOMPARE(test::pdfaProblems(pdf), QStringList());
        const auto checked = test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        QVERIFY2(checked.status == 0, qPrintable(checked.text));
    }

    void theRulesRefuseAPlainLibharuFile()
    {
        const QStringList problems = test::pdfaProblems(plainHaruFile());
        QVERIFY2(problems.size() >= 5, qPrintable(problems.join(u'\n')));
        QVERIFY(!problems.filter(QStringLiteral("composite TrueType")).isEmpty());
        QVERIFY(!problems.filter(QStringLiteral("6.6.2")).isEmpty());
    }

    void theRulesSeeEachDamage_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("intent") << QByteArrayLiteral("GTS_PDFA1") << QByteArrayLiteral("GTS_PDFA0");
        QTest::newRow("part") << QByteArrayLiteral("<pdfaid:part>3<") << QByteArrayLiteral("<pdfaid:part>1<");
        QTest::newRow("subtype") << QByteArrayLiteral("/Subtype /XML") << QByteArrayLiteral("/Subtype /XMx");
        QTest::newRow("font file") << QByteArrayLiteral("/FontFile2") << QByteArrayLiteral("/FontFile9");
        QTest::newRow("relationship") << QByteArrayLiteral("/AFRelationship") << QByteArrayLiteral("/AFRelationshi_");
        QTest::newRow("print flag") << QByteArrayLiteral("/F 132") << QByteArrayLiteral("/F 128");
        QTest::newRow("map") << QByteArrayLiteral("/ToUnicode") << QByteArrayLiteral("/ToUnicod_");
        QTest::newRow("title") << QByteArrayLiteral("x-default\">First") << QByteArrayLiteral("x-default\">Fxrst");
        QTest::newRow("identity") << QByteArrayLiteral("/ID [") << QByteArrayLiteral("/IX [");
    }
    void theRulesSeeEachDamage()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray pdf = MUST(reports::issueFirstArticle(test::sampleFirstArticle())).pdf;
        QVERIFY2(pdf.contains(from), "the damage must hit");
        QCOMPARE(to.size(), from.size());
        QVERIFY(!test::pdfaProblems(pdf.replace(from, to)).isEmpty());
    }

    void repeatsEveryByte()
    {
        const auto first = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        QTest::qSleep(1100); // a clock anywhere in the file would show
        QCOMPARE(MUST(reports::issueFirstArticle(test::sampleFirstArticle())).pdf, first.pdf);
        domain::FirstArticle later = test::sampleFirstArticle();
        later.head.checkpointRoot[0] = u'0';
        QVERIFY2(MUST(reports::issueFirstArticle(later)).pdf != first.pdf, "another checkpoint is another document");
    }

    void embedsEveryFont()
    {
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        const auto fonts = test::runTool(QStringLiteral("pdffonts"), {keep(QStringLiteral("fonts.pdf"), fai.pdf)});
        QCOMPARE(fonts.status, 0);
        const QStringList lines = fonts.text.trimmed().split(u'\n').mid(2);
        QCOMPARE(lines.size(), 4);
        for (const QString& line : lines)
            QVERIFY2(line.contains(QStringLiteral("yes yes yes")), qPrintable(line));
    }

    void givesTheSignsBackAsText()
    {
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        const auto text =
            test::runTool(QStringLiteral("pdftotext"),
                          {QStringLiteral("-layout"), keep(QStringLiteral("signs.pdf"), fai.pdf), QStringLiteral("-")});
        QCOMPARE(text.status, 0);
        for (const QString& sign : test::texts({"µm", "Ø", "±", "°",    "−",
                                                "⌖",  "⏥", "⌭", "⊥",    "∥",
                                                "◎",  "↗", "⌰", "⌒",    "⌓",
                                                "⌯",  "⏤", "○", "∠",    "Ⓜ",
                                                "✓",  "✕", "◇", "Röth", "Präzisionsoptik"}))
            QVERIFY2(text.text.contains(sign), qPrintable(sign));
        QVERIFY2(!text.text.contains(QStringLiteral("Syntax")), qPrintable(text.text));
        QVERIFY(text.text.contains(QStringLiteral("Ø 10.500 +0.002/−0.003 mm")));
    }

    void carriesItsDataAndCertificates()
    {
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        const QString path = keep(QStringLiteral("files.pdf"), fai.pdf);
        const auto list = test::runTool(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
        QVERIFY2(list.text.contains(QStringLiteral("2 embedded files")), qPrintable(list.text));
        const QString out = m_folder.filePath(QStringLiteral("data.json"));
        const auto saved = test::runTool(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("2"),
                                                                       QStringLiteral("-o"), out, path});
        QVERIFY2(saved.status == 0, qPrintable(saved.text));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(data.value(u"part_number").toString(), QStringLiteral("LB-7"));
        QCOMPARE(data.value(u"characteristics").toArray().size(), 24);
    }

    void leavesASignatureFieldForEachSigner()
    {
        const domain::FirstArticle article = test::sampleFirstArticle();
        const auto fai = MUST(reports::issueFirstArticle(article));
        const auto json =
            test::runTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=acroform"),
                                                   keep(QStringLiteral("fields.pdf"), fai.pdf)});
        QCOMPARE(json.status, 0);
        const QJsonArray fields = QJsonDocument::fromJson(json.text.toUtf8())
                                      .object()
                                      .value(u"acroform")
                                      .toObject()
                                      .value(u"fields")
                                      .toArray();
        QStringList names;
        for (const QJsonValue& field : fields) {
            names << field[u"fullname"].toString();
            QCOMPARE(field[u"fieldtype"].toString(), QStringLiteral("/Sig"));
        }
        names.sort();
        QCOMPARE(names, test::texts({"approved", "customer", "prepared"}));
    }

    void offersBookmarksAndPageLabels()
    {
        const auto dhr = MUST(reports::issueDeviceHistory(test::sampleDeviceHistory()));
        const auto json =
            test::runTool(QStringLiteral("qpdf"),
                          {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                           QStringLiteral("--json-key=pagelabels"), keep(QStringLiteral("outline.pdf"), dhr.pdf)});
        QCOMPARE(json.status, 0);
        QVERIFY(json.text.contains(QStringLiteral("Genealogy")));
        QVERIFY(json.text.contains(QStringLiteral("\"/S\": \"/D\"")));
    }

    void drawsTheShopsLogo()
    {
        QFile file(QStringLiteral(CLEW_SOURCE_DIR "/templates/first_article.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        json.replace("\"A4\"", "\"A4\", \"logo\": "
                               "\"iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGOQtQ6HIwZkDgBFYgV5PLDKagAAA"
                               "ABJRU5ErkJggg==\""); // 4 by 2 pixels, RGB
        const auto fonts = MUST(reports::FontSet::shipped());
        const auto form = MUST(reports::DocumentTemplate::read(json, reports::firstArticleSchema()));
        const auto model = MUST(reports::firstArticlePages(test::sampleFirstArticle(), form, fonts));
        QCOMPARE(model.pages.first().images.first().rect.size(), QSizeF(18, 9));
        const auto issued = MUST(reports::render(model, fonts));
        QCOMPARE(test::pdfaProblems(issued.pdf), QStringList());
        const auto images = test::runTool(QStringLiteral("pdfimages"),
                                          {QStringLiteral("-list"), keep(QStringLiteral("logo.pdf"), issued.pdf)});
        QVERIFY2(images.text.contains(QStringLiteral("rgb")), qPrintable(images.text));
    }

    void measuresTextAsPopplerSeesIt()
    {
        const reports::FontSet fonts = MUST(reports::FontSet::shipped());
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        const auto boxes =
            test::runTool(QStringLiteral("pdftotext"),
                          {QStringLiteral("-bbox"), keep(QStringLiteral("boxes.pdf"), fai.pdf), QStringLiteral("-")});
        const QRegularExpression word(
            QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"[\\d.]+\" xMax=\"([\\d.]+)\"[^>]*>accountability<"));
        const auto match = word.match(boxes.text);
        QVERIFY(match.hasMatch());
        const double seen = (match.captured(2).toDouble() - match.captured(1).toDouble()) * 25.4 / 72;
        const double computed = fonts.width(QStringLiteral("accountability"), reports::Weight::Bold, 11.5);
        QVERIFY2(qAbs(seen - computed) < 0.05, qPrintable(QString::number(seen - computed)));
    }

    void drawsManyPages()
    {
        const auto lot = MUST(reports::issueDeviceHistory(test::sampleLotHistory(5000)));
        QVERIFY2(lot.pages > 100, qPrintable(QString::number(lot.pages)));
        QCOMPARE(test::pdfaProblems(lot.pdf), QStringList());
    }

    void tellsItsSpeed()
    {
        QElapsedTimer timer;
        timer.start();
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        qInfo("first article: %d pages, %lld bytes, %lld ms", fai.pages, fai.pdf.size(), timer.restart());
        const auto lot = MUST(reports::issueDeviceHistory(test::sampleLotHistory(2000)));
        qInfo("lot of 2000: %d pages, %lld bytes, %lld ms", lot.pages, lot.pdf.size(), timer.restart());
    }
};

QTEST_GUILESS_MAIN(TestHaruDocument)
#include "tst_haru_document.moc"
