// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/importer.h"
#include "services/locator.h"
#include "services/recall_desk.h"
#include "support/cheap_keys.h"
#include "support/testing.h"

#include <QTemporaryDir>

using namespace clew;
using namespace clew::domain;
using namespace clew::services;

namespace {

const QByteArray words = "a passphrase for the test";

/// Tray T-1 of three barrels: one delivered, one on the bench, one scrapped. DUP is a lot and a heat.
constexpr const char* shopLines = R"({"clew":"exchange/1"}
{"kind":"customer","id":"C1","name":"Klinik am See"}
{"kind":"part","number":"LB-7","revision":"D","name":"Lens barrel"}
{"kind":"heat","number":"H-1"}
{"kind":"heat","number":"DUP"}
{"kind":"lot","number":"DUP","type":"material"}
{"kind":"lot","number":"T-1","type":"production","part":"LB-7","revision":"D","heat":"H-1","quantity":"3","unit_of_measure":"pcs","state":"accepted"}
{"kind":"gauge","id":"AG-1"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"B-1","lot":"T-1","state":"shipped"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"B-2","lot":"T-1","state":"in_process"}
{"kind":"unit","part":"LB-7","revision":"D","serial":"B-3","lot":"T-1","state":"scrapped"}
{"kind":"shipment","number":"L-1","customer":"C1","consignee":"Klinik am See","phone":"+49 7541 5550","order":"PO-9","date":"2026-03-10","units":[{"part":"LB-7","serial":"B-1"}]}
)";

} // namespace

/// What the recall page asks; one store for all, what changes it last.
class TestRecallDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const NewStore wanted{m_folder.filePath(QStringLiteral("shop.clew")), QStringLiteral("Shop"),
                              QStringLiteral("mk"), QStringLiteral("Mara"), test::cheapKeys};
        m_store = std::move(MUST(createStore(wanted, store::SecretBytes(QByteArrayView(words)), m_clock)).store);
        const auto taken = import(shopLines);
        for (const Problem& problem : taken.problems)
            QVERIFY2(problem.severity == Problem::Severity::Warning, qPrintable(problem.message));
        QVERIFY(taken.saved);
    }

    void findsWhatIsBadByItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("pieces");
        for (const auto& [typed, pieces] : {std::pair{"T-1", 3},
                                            {" T-1 ", 3},
                                            {"lot:T-1", 3},
                                            {"H-1", 3},
                                            {"L-1", 1},
                                            {"PO-9", 1},
                                            {"B-2", 1},
                                            {"unit:LB-7/B-2", 1},
                                            {"AG-1", 0}})
            QTest::newRow(typed) << QString::fromLatin1(typed) << pieces;
    }
    void findsWhatIsBadByItsName()
    {
        QFETCH(QString, typed);
        const RecallAnswer answer = MUST(ask(typed));
        QTEST(int(answer.recall.pieces.size()), "pieces");
        QVERIFY(answer.number.isEmpty());
    }

    void saysWhyItCantAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* typed, Error::Code code, const char* says) {
            QTest::newRow(says) << QString::fromLatin1(typed) << int(code) << QString::fromUtf8(says);
        };
        row("NO-SUCH", Error::Code::NotFound, "is called “NO-SUCH”");
        row("  ", Error::Code::Invalid, "Say what is bad");
        row("DUP", Error::Code::Conflict, "“DUP” is the name of a lot and of a heat; choose which.");
    }
    void saysWhyItCantAnswer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const auto refused = ask(typed);
        QVERIFY(!refused);
        QTEST(int(refused.error().code), "code");
        QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    }
    void saysAnOrder()
    {
        QVERIFY(import(R"({"clew":"exchange/1"}
{"kind":"lot","number":"PO-9","type":"material"}
)")
                    .saved);
        QCOMPARE(ask(QStringLiteral("PO-9")).error().message,
                 QStringLiteral("“PO-9” is the name of a lot and of an order; choose which."));
        QCOMPARE(MUST(ask(QStringLiteral("PO-9"), TraceOf::Order)).recall.pieces.size(), 1);
    }

    void addsUpTheBoxes()
    {
        const RecallAnswer answer = MUST(ask(QStringLiteral("T-1")));
        QCOMPARE(answer.totals.concerned, Decimal::fromInteger(3));
        for (const RecallBox box : {RecallBox::Shipped, RecallBox::InHouse, RecallBox::Scrapped})
            QCOMPARE(answer.totals.boxes[std::size_t(box)], Decimal::fromInteger(1));
        QVERIFY(answer.totals.difference == Decimal::fromInteger(0));
    }

    void whatIsSaidAfterTheAnswerStandsInTheDocument()
    {
        const RecallAnswer first = MUST(ask(QStringLiteral("T-1")));
        const RecallAnswer said = withTerms(first, QStringLiteral(" inclusions in the bar "), 72);
        QCOMPARE(said.recall.notifyBy->toMilliseconds() - said.recall.discovered->toMilliseconds(),
                 qint64(72) * 3600 * 1000);
        const RecallAnswer kept = MUST(issueRecall(*m_store, said, m_progress));
        QVERIFY2(kept.number.startsWith(QStringLiteral("R-20")), qPrintable(kept.number));
        const QByteArray json =
            MUST(RecallDocuments(m_store->records(), m_clock, m_store->session()).issue(said.request, m_progress)).json;
        QVERIFY2(json.contains("inclusions in the bar"), json.left(800).constData());
        QVERIFY2(json.contains(said.recall.notifyBy->toString().toUtf8()), json.left(800).constData());
        QVERIFY(!json.contains(first.recall.notifyBy->toString().toUtf8()));
    }

    void aHoldNeedsItsReasonBeforeAnythingIsKept()
    {
        const RecallAnswer answer = MUST(ask(QStringLiteral("T-1")));
        const auto documents = MUST(m_store->records().count(Kind::Document));
        QCOMPARE(holdRecall(*m_store, answer, {}, m_progress).error().code, Error::Code::Invalid);
        QCOMPARE(MUST(m_store->records().count(Kind::Document)), documents);
    }

    void aDrillIsKeptAndStopsNothing()
    {
        const RecallAnswer drill = MUST(drillRecall(*m_store, 7, m_progress));
        QVERIFY2(drill.number.startsWith(QStringLiteral("RD-20")), qPrintable(drill.number));
        QCOMPARE(holdRecall(*m_store, drill, QStringLiteral("no"), m_progress).error().code, Error::Code::Conflict);
        QCOMPARE(MUST(m_store->records().count(Kind::Hold)), 0);
    }

    void exportsThePiecesOnce()
    {
        const RecallAnswer answer = MUST(ask(QStringLiteral("T-1")));
        const QString path = m_folder.filePath(QStringLiteral("list.csv"));
        QVERIFY_RESULT(exportRecall(*m_store, answer.recall, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        for (const char* serial : {"B-1", "B-2", "B-3"})
            QCOMPARE(csv.count(QByteArray(",") + serial + ","), 1);
    }

    void stopsEverythingOnTheList()
    {
        const RecallAnswer answer = MUST(ask(QStringLiteral("T-1")));
        const HeldRecall held = MUST(holdRecall(*m_store, answer, QStringLiteral("inclusions"), m_progress));
        QCOMPARE(held.units, 3);
        const auto unit = MUST(recordOf(*m_store, Kind::Unit, QStringLiteral("LB-7/B-1")));
        QCOMPARE(MUST(m_store->records().getOwn(UnitId::fromStore(unit))).state, UnitState::Recalled);
    }

private:
    Result<RecallAnswer> ask(const QString& name, std::optional<TraceOf> of = {})
    {
        RecallQuestion question;
        question.of = of;
        question.name = name;
        return answerRecall(*m_store, question, m_progress);
    }
    ImportResult import(const QByteArray& lines)
    {
        QFile file(m_folder.filePath(QStringLiteral("lines%1.jsonl").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("the lines can't be written");
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        Importer importer(m_store->records(), m_clock, MUST(importActor(m_store->session())));
        return MUST(importer.import(request, m_progress));
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_files = 0;
    SilentProgress m_progress;
    std::unique_ptr<OpenStore> m_store;
};

QTEST_GUILESS_MAIN(TestRecallDesk)
#include "tst_recall_desk.moc"
