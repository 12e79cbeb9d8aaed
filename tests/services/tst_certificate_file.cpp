// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/certificate_file.h"

#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace clew;
using namespace clew::services;

/// What is said of a certificate's file before anybody types what stands in it.
class TestCertificateFile : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheFileIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>(
            "finding"); ///< its beginning; "odd: …" where somebody has to look, "refused: …" where it isn't taken
        const QByteArray plain = sample("minimal.pdf");
        const QByteArray sealed = sample("minimal-two-fields-signed-twice.pdf");
        const auto row = [](const char* what, const char* name, const QByteArray& content, const char* finding) {
            QTest::newRow(what) << QString::fromUtf8(name) << content << QString::fromUtf8(finding);
        };
        row("a PDF", "K-1.pdf", plain, "not signed");
        row("a PDF of an old scanner, its table lost", "K-1.pdf", plain.first(plain.lastIndexOf("startxref")),
            "not signed");
        row("something in front", "K-1.pdf", "mail header\n" + plain, "not signed");
        row("something behind", "K-1.pdf", plain + "\n\n\n", "not signed");
        row("a signed PDF, changed", "K-1.pdf", QByteArray(sealed).replace("/MediaBox", "/MediaBex"), "broken: ");
        row("a signed PDF, cut off", "K-1.pdf", sealed.first(sealed.size() - 300), "broken: ");
        row("a signed PDF with something in front", "K-1.pdf", "mail header\n" + sealed, "broken: ");
        row("the first bytes of a PDF", "K-1.pdf", plain.first(60), "odd: “K-1.pdf” is damaged");
        row("a text with a PDF's name", "K-1.PDF", "certificate", "odd: “K-1.PDF” is named like a PDF");
        row("a text", "K-1.txt", "certificate", "");
        row("a picture", "scan.jpg", "\xff\xd8\xff\xe0", "");
        row("nothing", "K-1.pdf", "", "refused: “");
    }
    void saysWhatTheFileIs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, finding);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const auto read = readCertificateFile(file.fileName());
        const QString odd = read && !read->oddity.isEmpty() ? QStringLiteral("odd: ") + read->oddity : QString();
        const QString said = !read           ? QStringLiteral("refused: ") + read.error().message
                             : odd.isEmpty() ? read->finding
                                             : odd;
        QVERIFY2(finding.isEmpty() ? said.isEmpty() : said.startsWith(finding), qPrintable(said));
        if (read) {
            QCOMPARE(read->isBroken, finding.startsWith(QStringLiteral("broken")));
            QCOMPARE(read->content, content);
        }
    }

private:
    static QByteArray sample(const char* name)
    {
        QFile file(QStringLiteral(CLEW_TEST_DATA "/signing/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_APPLESS_MAIN(TestCertificateFile)
#include "tst_certificate_file.moc"
