// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/device_history_report.h"
#include "reports/first_article_report.h"
#include "support/sample_documents.h"

using namespace clew;

class TestHaruDocument final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSamplesForLooking()
    {
        const QString folder = qEnvironmentVariable("CLEW_DOCUMENTS_DIR");
        const auto keep = [&](const QString& name, const reports::Issued& issued) {
            QFile file(folder + u'/' + name);
            if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
                file.write(issued.pdf);
        };
        QElapsedTimer timer;
        timer.start();
        const auto fai = MUST(reports::issueFirstArticle(test::sampleFirstArticle()));
        qInfo("first article: %d pages, %lld bytes, %lld ms", fai.pages, fai.pdf.size(), timer.restart());
        keep(QStringLiteral("fai.pdf"), fai);
        const auto dhr = MUST(reports::issueDeviceHistory(test::sampleDeviceHistory()));
        qInfo("device history: %d pages, %lld bytes, %lld ms", dhr.pages, dhr.pdf.size(), timer.restart());
        keep(QStringLiteral("dhr.pdf"), dhr);
        domain::DeviceHistory lot = test::sampleLotHistory(40);
        timer.restart();
        const auto lotPdf = MUST(reports::issueDeviceHistory(lot));
        qInfo("lot history: %d pages, %lld bytes, %lld ms", lotPdf.pages, lotPdf.pdf.size(), timer.restart());
        keep(QStringLiteral("lot.pdf"), lotPdf);
    }
};

QTEST_APPLESS_MAIN(TestHaruDocument)
#include "tst_haru_document.moc"
