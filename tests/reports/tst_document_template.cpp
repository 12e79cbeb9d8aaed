// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"
#include "reports/first_article_report.h"
#include "support/sample_documents.h"

using namespace clew;
using reports::DocumentTemplate;

class TestDocumentTemplate final : public QObject
{
    Q_OBJECT

    static QByteArray shippedFile()
    {
        QFile file(QStringLiteral(CLEW_SOURCE_DIR "/templates/first_article.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no template");
        return file.readAll();
    }

private slots:
    void shipsATemplateForEachDocument()
    {
        QVERIFY_RESULT(reports::FontSet::shipped());
        QVERIFY_RESULT(DocumentTemplate::shipped(reports::firstArticleSchema()));
        QVERIFY_RESULT(DocumentTemplate::shipped(reports::deviceHistorySchema()));
    }

    void refusesATemplateThatWouldDropSomething_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no JSON") << QByteArrayLiteral("{") << QByteArrayLiteral("[");
        QTest::newRow("another document")
            << QByteArrayLiteral("\"first_article\"") << QByteArrayLiteral("\"device_history\"");
        QTest::newRow("no version") << QByteArrayLiteral("\"version\": \"1\"")
                                    << QByteArrayLiteral("\"version\": \"\"");
        QTest::newRow("paper") << QByteArrayLiteral("\"A4\"") << QByteArrayLiteral("\"A3\"");
        QTest::newRow("orientation") << QByteArrayLiteral("landscape") << QByteArrayLiteral("sideways");
        QTest::newRow("text left out") << QByteArrayLiteral("\"demo\":") << QByteArrayLiteral("\"demonstration\":");
        QTest::newRow("field left out") << QByteArrayLiteral("\"nonconformance\": [") << QByteArrayLiteral("\"nc\": [");
        QTest::newRow("required column renamed")
            << QByteArrayLiteral("\"key\": \"result\"") << QByteArrayLiteral("\"key\": \"results\"");
        QTest::newRow("column twice") << QByteArrayLiteral("\"key\": \"uncertainty\"")
                                      << QByteArrayLiteral("\"key\": \"verdict\"");
        QTest::newRow("column without width")
            << QByteArrayLiteral("\"share\": 44") << QByteArrayLiteral("\"share\": 0");
        QTest::newRow("column without title") << QByteArrayLiteral("\"Requirement\"") << QByteArrayLiteral("\" \"");
        QTest::newRow("alignment") << QByteArrayLiteral("\"right\"") << QByteArrayLiteral("\"middle\"");
    }
    void refusesATemplateThatWouldDropSomething()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = shippedFile();
        QVERIFY(json.contains(from));
        const auto read = DocumentTemplate::read(json.replace(from, to), reports::firstArticleSchema());
        QVERIFY(!read);
        QVERIFY(read.error().code == Error::Code::Invalid);
    }

    void takesLetterPaperAndALogo()
    {
        QByteArray json = shippedFile();
        json.replace("\"A4\"", "\"Letter\", \"logo\": \"iVBORw0KGgo=\"");
        const auto read = MUST(DocumentTemplate::read(json, reports::firstArticleSchema()));
        QCOMPARE(read.pageWidth(), 279.4);
        QCOMPARE(read.pageHeight(), 215.9);
        QCOMPARE(read.logo(), QByteArray::fromBase64("iVBORw0KGgo="));
    }

    void letsAShopLeaveOutItsOwnColumns()
    {
        QByteArray json = shippedFile();
        const qsizetype start = json.lastIndexOf('\n', json.indexOf("\"key\": \"uncertainty\""));
        json.remove(start, json.indexOf('\n', start + 1) - start);
        QVERIFY_RESULT(DocumentTemplate::read(json, reports::firstArticleSchema()));
    }
};

QTEST_APPLESS_MAIN(TestDocumentTemplate)
#include "tst_document_template.moc"
