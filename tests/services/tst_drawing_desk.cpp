// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/criterion_desk.h"
#include "services/drawing_desk.h"
#include "services/importer.h"
#include "services/user_service.h"
#include "store/drawing_questions.h"
#include "store/history_questions.h"
#include "support/cheap_keys.h"
#include "support/query_plans.h"

#include <QTemporaryDir>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

const QByteArray words = "a passphrase for the test";

constexpr const char* shopLines = R"({"clew":"exchange/1"}
{"kind":"part","number":"LB-7","revision":"C","name":"Lens barrel"}
{"kind":"part","number":"LB-7","revision":"D"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"10","type":"length","nominal":"3.0","lower":"-0.1","upper":"0.1","unit":"mm"}
{"kind":"characteristic","part":"LB-7","revision":"D","balloon":"2","type":"diameter","nominal":"10.500","lower":"-0.003","upper":"0.003","unit":"mm","location":"1/B4","drawing_page":1,"drawing_x":250000,"drawing_y":1000000}
)";

} // namespace

/// Drawings and where their balloons stand.
class TestDrawingDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const NewStore wanted{m_folder.filePath(QStringLiteral("shop.clew")), QStringLiteral("Shop"),
                              QStringLiteral("mk"), QStringLiteral("Mara"), test::cheapKeys};
        m_store = std::move(MUST(createStore(wanted, store::SecretBytes(QByteArrayView(words)), m_clock)).store);
        QVERIFY(import(shopLines).saved);
    }

    void showsTheCharacteristicsInTheOrderOfTheirBalloons()
    {
        const DrawingSheet sheet = MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D")));
        QCOMPARE(sheet.characteristics.size(), 2);
        QCOMPARE(sheet.characteristics[0].balloon, QStringLiteral("2"));
        QCOMPARE(sheet.characteristics[0].location, QStringLiteral("1/B4"));
        QVERIFY2(sheet.characteristics[0].requirement.contains(QStringLiteral("10.500")),
                 qPrintable(sheet.characteristics[0].requirement));
        QCOMPARE(sheet.characteristics[0].place, (BalloonPlace{1, 250'000, 1'000'000}));
        QCOMPARE(sheet.unplaced(), 1);
        QVERIFY(sheet.fileName.isEmpty());
    }

    void aPartsNumberMeansItsLastRevision()
    {
        QCOMPARE(MUST(drawingSheet(*m_store, QStringLiteral("LB-7"))).revision.name, QStringLiteral("LB-7/D"));
        QCOMPARE(MUST(drawingSheet(*m_store, QStringLiteral("LB-7/C"))).characteristics.size(), 0);
        QCOMPARE(drawingSheet(*m_store, QStringLiteral("LB-9")).error().code, Error::Code::NotFound);
    }

    void eachMoveIsOneEntryAndStayingIsNone()
    {
        const qint64 before = entries();
        QVERIFY_RESULT(placeBalloon(*m_store, ten(), BalloonPlace{2, 0, 999'999}));
        QCOMPARE(placeOfTen(), (BalloonPlace{2, 0, 999'999}));
        QVERIFY_RESULT(placeBalloon(*m_store, ten(), BalloonPlace{2, 0, 999'999}));
        QCOMPARE(entries(), before + 1);
        QVERIFY_RESULT(placeBalloon(*m_store, ten(), std::nullopt));
        QCOMPARE(placeOfTen(), std::nullopt);
        QCOMPARE(entries(), before + 2);
    }

    void refusesAPlaceBesideThePage_data()
    {
        QTest::addColumn<qint64>("page");
        QTest::addColumn<qint64>("x");
        QTest::addColumn<qint64>("y");
        QTest::newRow("page 0") << qint64(0) << qint64(1) << qint64(1);
        QTest::newRow("left of it") << qint64(1) << qint64(-1) << qint64(1);
        QTest::newRow("right of it") << qint64(1) << qint64(1'000'001) << qint64(1);
        QTest::newRow("above it") << qint64(1) << qint64(1) << qint64(-1);
        QTest::newRow("below it") << qint64(1) << qint64(1) << qint64(1'000'001);
    }
    void refusesAPlaceBesideThePage()
    {
        QFETCH(const qint64, page);
        QFETCH(const qint64, x);
        QFETCH(const qint64, y);
        const qint64 before = entries();
        const auto placed = placeBalloon(*m_store, ten(), BalloonPlace{page, x, y});
        QVERIFY(!placed && placed.error().code == Error::Code::Invalid);
        QVERIFY(placed.error().message.contains(QStringLiteral("“10”")));
        QCOMPARE(entries(), before);
        QCOMPARE(placeOfTen(), std::nullopt);
    }

    void refusesALineThatTellsAPlaceInPart()
    {
        const ImportResult result = import(R"({"clew":"exchange/1"}
{"kind":"characteristic","part":"LB-7","revision":"C","balloon":"1","type":"length","drawing_page":1}
)");
        QVERIFY(!result.saved);
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems[0].column, QStringLiteral("drawing_page"));
    }

    void keepsADrawingAndTheOneBeforeIt()
    {
        const auto revision = MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D"))).revision.id;
        QVERIFY_RESULT(keepDrawing(*m_store, revision, file("first.png", "\x89PNG\r\n\x1a\n first")));
        QVERIFY_RESULT(keepDrawing(*m_store, revision, file("second.pdf", "%PDF-1.7 second")));
        const DrawingSheet sheet = MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D")));
        QCOMPARE(sheet.fileName, QStringLiteral("second.pdf"));
        QCOMPARE(sheet.bytes, QByteArray("%PDF-1.7 second"));
        QVERIFY(sheet.isPdf);
        QCOMPARE(MUST(store::drawingsOf(m_store->database(), revision)).size(), 2);
        const qint64 before = entries();
        const auto again = keepDrawing(*m_store, revision, file("copy.pdf", "%PDF-1.7 second"));
        QVERIFY(!again && again.error().code == Error::Code::Conflict);
        const auto text = keepDrawing(*m_store, revision, file("notes.txt", "no drawing"));
        QVERIFY(!text && text.error().code == Error::Code::Invalid);
        QVERIFY(!keepDrawing(*m_store, revision, m_folder.filePath(QStringLiteral("nowhere.pdf"))));
        QCOMPARE(entries(), before);
    }

    void aDrawingOfTwoRevisionsIsKeptOnce()
    {
        const auto revision = MUST(drawingSheet(*m_store, QStringLiteral("LB-7/C"))).revision.id;
        QVERIFY_RESULT(keepDrawing(*m_store, revision, file("shared.pdf", "%PDF-1.7 second")));
        QCOMPARE(MUST(drawingSheet(*m_store, QStringLiteral("LB-7/C"))).bytes, QByteArray("%PDF-1.7 second"));
        QCOMPARE(MUST(m_store->records().count(Kind::Document)), 2);
    }

    void aCriterionIsThePictureThatWasKeptLast()
    {
        QVERIFY(MUST(criterionOf(*m_store, ten())).bytes.isEmpty());
        const auto first = file("limit.png", "\x89PNG\r\n\x1a\n limit");
        QVERIFY_RESULT(keepCriterion(*m_store, ten(), first));
        QVERIFY_RESULT(keepCriterion(*m_store, ten(), file("sharper.jpg", "\xff\xd8\xff sharper")));
        QCOMPARE(MUST(criterionOf(*m_store, ten())).fileName, QStringLiteral("sharper.jpg"));
        QCOMPARE(MUST(criterionOf(*m_store, ten())).bytes, QByteArray("\xff\xd8\xff sharper"));
        const CharacteristicId two = MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D"))).characteristics.first().id;
        QVERIFY(MUST(criterionOf(*m_store, two)).bytes.isEmpty());
        QVERIFY_RESULT(keepCriterion(*m_store, two, first)); // one picture may stand for several
        const qint64 before = entries();
        QCOMPARE(keepCriterion(*m_store, ten(), first).error().code, Error::Code::Conflict);
        QCOMPARE(keepCriterion(*m_store, ten(), file("limit.pdf", "%PDF-1.7")).error().code, Error::Code::Invalid);
        QCOMPARE(entries(), before);
    }

    void anAuditorMovesNothing()
    {
        const store::SecretBytes secret(QByteArrayView("passphrase of the auditor"));
        QVERIFY_RESULT(
            UserService(*m_store).add({QStringLiteral("eve"), QStringLiteral("Eve"), {Role::Auditor}}, secret));
        const qint64 before = entries();
        const auto hers = MUST(
            OpenStore::open(m_folder.filePath(QStringLiteral("shop.clew")), QStringLiteral("eve"), secret, m_clock));
        QCOMPARE(placeBalloon(*hers, ten(), BalloonPlace{}).error().code, Error::Code::Denied);
        const auto revision = MUST(drawingSheet(*hers, QStringLiteral("LB-7/D"))).revision.id;
        QCOMPARE(keepDrawing(*hers, revision, file("hers.pdf", "%PDF-1.7 hers")).error().code, Error::Code::Denied);
        QCOMPARE(entries(), before);
    }

    void findsDrawingsByAnIndex()
    {
        QVERIFY_RESULT(drawingSheet(*m_store, QStringLiteral("LB-7/D")));
        QVERIFY_RESULT(criterionOf(*m_store, ten()));
        bool isAsked = false;
        for (const QString& sql : test::preparedQuestions(m_store->database())) {
            if (!sql.contains(QStringLiteral("document_link")))
                continue;
            isAsked = true;
            QCOMPARE(test::tableScans(m_store->database(), sql), QStringList());
        }
        QVERIFY(isAsked);
    }

private:
    ImportResult import(const QByteArray& lines)
    {
        ImportRequest request;
        request.path = file("records.jsonl", lines);
        SilentProgress silent;
        return MUST(Importer(m_store->records(), m_clock, {QStringLiteral("clew"), {}, {}}).import(request, silent));
    }
    QString file(const char* name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", name);
        return file.fileName();
    }
    CharacteristicId ten() { return MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D"))).characteristics.last().id; }
    std::optional<BalloonPlace> placeOfTen()
    {
        return MUST(drawingSheet(*m_store, QStringLiteral("LB-7/D"))).characteristics.last().place;
    }
    qint64 entries()
    {
        auto count = MUST(store::Statement::prepare(m_store->database(), "SELECT count(*) FROM ledger_entry"));
        MUST(count.one());
        return count.integer(0);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<OpenStore> m_store;
};

QTEST_GUILESS_MAIN(TestDrawingDesk)
#include "tst_drawing_desk.moc"
