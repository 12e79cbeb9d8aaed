// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "schema_folder.h"
#include "store/owner_thread.h"
#include "support/temp_store.h"

#include <QMutex>
#include <QStringList>

using namespace clew;
using namespace clew::store;
using Priority = OwnerThread::Priority;

class TestOwnerThread final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_schema = std::make_unique<test::SchemaFolder>("CREATE TABLE note (text TEXT NOT NULL) STRICT;");
        m_store = std::make_unique<test::TempStore>(m_schema->path());
        m_store->close();
        m_owner = MUST(OwnerThread::start([this] { return open(); }));
    }
    void cleanup()
    {
        m_owner.reset();
        m_store.reset();
        m_schema.reset();
    }

    void doesWorkOnItsOwnThreadAndReturnsItsAnswer()
    {
        const auto here = std::this_thread::get_id();
        const auto elsewhere =
            m_owner->run(Priority::Read, [&](Database&) -> Result<bool> { return std::this_thread::get_id() != here; });
        QVERIFY(MUST(elsewhere));
        QVERIFY_RESULT(m_owner->run(Priority::Write, [](Database& db) { return add(db, "a"); }));
        QCOMPARE(MUST(m_owner->run(Priority::Read, &TestOwnerThread::count)), 1);
        const auto failed = m_owner->run(
            Priority::Read, [](Database& db) { return Statement::prepare(db, "nonsense").map([](auto&&) {}); });
        QVERIFY(!failed);
    }

    void failsToStartWhereTheStoreDoesNotOpen()
    {
        const auto owner = OwnerThread::start(
            []() -> Result<std::unique_ptr<Database>> { return fail(Error::Code::Locked, QStringLiteral("no")); });
        QVERIFY(!owner && owner.error().code == Error::Code::Locked);
    }

    void letsWritersFirstThenReadsThenLongReads()
    {
        QStringList order; // touched on the owner's thread only, read after the last answer
        std::promise<void> release;
        auto gate = release.get_future().share();
        const auto note = [&](const char* what) {
            return [&order, what](Database&) -> Result<int> {
                order += QString::fromLatin1(what);
                return 0;
            };
        };
        std::vector<std::future<Result<int>>> answers;
        answers.push_back(m_owner->post(Priority::Read, [gate](Database&) -> Result<int> {
            gate.wait();
            return 0;
        }));
        answers.push_back(m_owner->post(Priority::LongRead, note("long")));
        answers.push_back(m_owner->post(Priority::Read, note("read 1")));
        answers.push_back(m_owner->post(Priority::Write, note("write 1")));
        answers.push_back(m_owner->post(Priority::Read, note("read 2")));
        answers.push_back(m_owner->post(Priority::Write, note("write 2")));
        release.set_value();
        for (auto& answer : answers)
            QVERIFY_RESULT(answer.get());
        QCOMPARE(order.join(QLatin1Char(',')), QStringLiteral("write 1,write 2,read 1,read 2,long"));
    }

    void aWriterGetsBetweenTheSlicesOfALongRead()
    {
        int slices = 0;
        int whenWritten = -1;
        std::future<Result<>> written;
        QVERIFY_RESULT(m_owner->runInSlices([&](Database&) -> Result<OwnerThread::Slice> {
            if (++slices == 3)
                written = m_owner->post(Priority::Write, [&](Database& db) {
                    whenWritten = slices;
                    return add(db, "between");
                });
            return slices < 10 ? OwnerThread::Slice::Again : OwnerThread::Slice::Done;
        }));
        QVERIFY_RESULT(written.get());
        QCOMPARE(slices, 10);
        QCOMPARE(whenWritten, 3);
    }

    void aFailedSliceEndsTheRead()
    {
        int slices = 0;
        const auto read = m_owner->runInSlices([&](Database&) -> Result<OwnerThread::Slice> {
            if (++slices == 2)
                return fail(Error::Code::Cancelled, QStringLiteral("stop"));
            return OwnerThread::Slice::Again;
        });
        QVERIFY(!read && read.error().code == Error::Code::Cancelled);
        QCOMPARE(slices, 2);
    }

    void servesManyThreadsAndLosesNothing()
    {
        std::vector<std::thread> threads;
        std::atomic<int> saved = 0;
        std::atomic<bool> done = false;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 25; ++n)
                    saved += m_owner->run(Priority::Write, [](Database& db) { return add(db, "x"); }).has_value();
            });
        for (int i = 0; i < 2; ++i)
            threads.emplace_back([&] {
                while (!done)
                    (void)m_owner->run(Priority::Read, &TestOwnerThread::count);
            });
        for (int i = 0; i < 4; ++i)
            threads[std::size_t(i)].join();
        done = true;
        threads[4].join();
        threads[5].join();
        QCOMPARE(saved.load(), 100);
        QCOMPARE(MUST(m_owner->run(Priority::Read, &TestOwnerThread::count)), 100);
    }

    void handsItsAnswerToACallback()
    {
        std::promise<int> answered;
        m_owner->post(Priority::Read, &TestOwnerThread::count,
                      [&](const Result<int>& answer) { answered.set_value(answer ? *answer : -1); });
        QCOMPARE(answered.get_future().get(), 0);
    }

    void refusesToWaitForItself()
    {
        const auto nested = m_owner->run(
            Priority::Read, [this](Database&) { return m_owner->run(Priority::Read, &TestOwnerThread::count); });
        QVERIFY(!nested && nested.error().code == Error::Code::Internal);
    }

    void endsWaitingWorkWithCancelledAndClosesTheStore()
    {
        std::promise<void> begun;
        std::promise<void> release;
        auto gate = release.get_future().share();
        auto running = m_owner->post(Priority::Write, [&, gate](Database& db) -> Result<> {
            begun.set_value();
            gate.wait();
            return add(db, "finished");
        });
        auto waiting = m_owner->post(Priority::Write, [](Database& db) { return add(db, "never"); });
        begun.get_future().wait();
        std::thread stopper([&] { m_owner->stop(); });
        while (m_owner->post(Priority::LongRead, &TestOwnerThread::count).wait_for(std::chrono::milliseconds(1)) !=
               std::future_status::ready) {
        } // refused at once: the thread is stopping
        release.set_value();
        stopper.join();
        QVERIFY_RESULT(running.get());
        const auto cancelled = waiting.get();
        QVERIFY(!cancelled && cancelled.error().code == Error::Code::Cancelled);
        const auto late = m_owner->run(Priority::Read, &TestOwnerThread::count);
        QVERIFY(!late && late.error().code == Error::Code::Cancelled);
        auto database = MUST(open());
        QCOMPARE(MUST(count(*database)), 1);
    }

private:
    Result<std::unique_ptr<Database>> open()
    {
        return Database::open(m_store->path(), m_store->secret(), Database::OpenMode::ReadWrite, m_schema->path());
    }
    static Result<> add(Database& database, const char* text)
    {
        auto transaction = TRY(Transaction::begin(database));
        {
            auto insert = TRY(Statement::prepare(database, "INSERT INTO note (text) VALUES (:text)"));
            TRY(insert.bind(":text", QString::fromLatin1(text)).exec());
        }
        return transaction.commit();
    }
    static Result<int> count(Database& database)
    {
        auto select = TRY(Statement::prepare(database, "SELECT count(*) FROM note"));
        TRY(select.one());
        return int(select.integer(0));
    }

    std::unique_ptr<test::SchemaFolder> m_schema;
    std::unique_ptr<test::TempStore> m_store;
    std::unique_ptr<OwnerThread> m_owner;
};

QTEST_APPLESS_MAIN(TestOwnerThread)
#include "tst_owner_thread.moc"
