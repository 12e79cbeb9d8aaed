// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_job.h"
#include "services/bench_target.h"
#include "services/demo_service.h"
#include "services/open_store.h"
#include "support/testing.h"

#include <QJsonArray>

using namespace clew;

class TestDemo final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SystemClock clock;
        SilentProgress progress;
        const QString kept = qEnvironmentVariable("CLEW_DEMO_FOLDER");
        m_path = kept.isEmpty() ? m_folder.filePath(QStringLiteral("demo")) : kept;
        m_demo = MUST(services::makeDemo(m_path, clock, progress));
    }

    void takesAllPiecesAndTheirResults()
    {
        QCOMPARE(m_demo.units, 40);
        QCOMPARE(m_demo.results, 541 + 620);
        QCOMPARE(m_demo.released, 20);
    }

    void stopsThePlatesThatTheMachineReportedAsFailing()
    {
        QVERIFY(m_demo.nonconformity.startsWith(QLatin1String("NC-")));
        QVERIFY(!m_demo.hold.isEmpty());
        QVERIFY2(m_demo.refusals.join(QLatin1Char('\n')).contains(m_demo.nonconformity),
                 qPrintable(m_demo.refusals.join(QLatin1Char('\n'))));
    }

    void tracesTheLotToEveryPieceAndASerialBackToTheMelt()
    {
        const QJsonObject lot = m_demo.lotTrace;
        QCOMPARE(lot.value(QStringLiteral("units")).toArray().size(), 40);
        QCOMPARE(lot.value(QStringLiteral("shipments")).toArray().size(), 1);
        const QByteArray back = QJsonDocument(m_demo.unitTrace).toJson();
        for (const char* found : {"DEMO-H-4471", "DEMO-C-2201", "DEMO-AL-7731/1", "NIST_MTC_CRADA_COVER_REV-A", "CMM"})
            QVERIFY2(back.contains(found), found);
    }

    void signsEachDocumentTwiceAndVerifiesIt()
    {
        QCOMPARE(m_demo.documents.size(), 3);
        for (const services::DemoDocument& document : m_demo.documents) {
            QVERIFY2(document.valid, qPrintable(document.path));
            QCOMPARE(document.signatures, 2);
        }
        QVERIFY(m_demo.ledgerOk);
    }

    /// The manual's steps at the Bench can be followed on it: nothing locks the first piece and its gauge.
    void laysOutATrayThatCanBeMeasuredToday()
    {
        QCOMPARE(m_demo.toMeasure, 6);
        const SystemClock clock;
        const QDate today = clock.now().utcDay();
        const services::DemoUser& inspector = m_demo.users.at(1);
        QFile file(inspector.passphraseFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray passphrase = file.readAll().trimmed();
        const auto store = MUST(services::OpenStore::open(m_demo.store, inspector.id,
                                                          services::Passphrase(QByteArrayView(passphrase)), clock));
        const services::BenchJob job = MUST(services::benchJob(store->records(), QStringLiteral("lot/DEMO-BARRELS-1")));
        QCOMPARE(job.plan, QStringLiteral("DEMO-IP-BARREL 1"));
        QCOMPARE(job.order, QStringLiteral("DEMO-WO-102"));
        QCOMPARE(job.pieces.size(), 6);
        for (const services::BenchPiece& piece : job.pieces) {
            QVERIFY2(piece.locks.isEmpty(), qPrintable(piece.name));
            QCOMPARE(piece.tasks.size(), 5);
            QCOMPARE(piece.tasksDone(), 0);
        }
        const auto locks = [&](const char* gauge) {
            return MUST(services::benchGauge(store->records(), QString::fromLatin1(gauge), today)).locks.size();
        };
        QCOMPARE(locks("DEMO-AG-014"), 0);
        QCOMPARE(locks("DEMO-HG-002"), 0);
        QCOMPARE(locks("DEMO-AG-015"), 1); // its calibration ended yesterday
    }

    void writesNothingReadableIntoStoreAndKeyFile()
    {
        for (const QString& name : {QStringLiteral("shop.clew"), QStringLiteral("shop.clew-keys")}) {
            QFile file(m_path + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char* secret : {"COVER_RESULTS", "NIST-MTC", "DEMO-", "Mahler", "FAI-", "Endoscopy", "PLATE_"})
                QVERIFY2(!bytes.contains(secret), secret);
            QVERIFY(!m_demo.users.isEmpty());
            for (const services::DemoUser& user : m_demo.users)
                QVERIFY2(!bytes.contains(QByteArray('"' + user.id.toUtf8() + '"')) &&
                             !bytes.contains(user.name.toUtf8()),
                         qPrintable(user.id));
        }
    }

    void refusesAFolderThatIsNotEmpty()
    {
        SystemClock clock;
        SilentProgress progress;
        const auto again = services::makeDemo(m_path, clock, progress);
        QVERIFY(!again);
        QVERIFY(again.error().code == Error::Code::Conflict);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    services::Demo m_demo;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
