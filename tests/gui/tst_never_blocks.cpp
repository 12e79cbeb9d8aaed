// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gui_testing.h"
#include "gui/page_list.h"
#include "gui/watchdog.h"

#include <QSemaphore>
#include <QThread>

using namespace clew;
using namespace clew::test;

/// The window answers, whatever the store is busy with. How long each page keeps it is a measurement that is printed,
/// not a promise on a busy machine; that no page waits for the store is one.
class TestNeverBlocks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFolder>();
        m_desktop = std::make_unique<Desktop>(m_profile.path());
        const QString user = QStringLiteral("quality.demo");
        m_desktop->unlock(m_demo->store(), user, m_demo->passphrase(user));
        QVERIFY(m_desktop->waitForWorkspace());
        m_desktop->settle();
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_demo.reset();
    }

    void theWatchdogSeesAWindowThatSleeps()
    {
        Watchdog dog;
        dog.during(QStringLiteral("asleep"));
        QTest::qWait(50);
        QThread::msleep(400);
        const auto isSeen = [&dog] {
            const QList<Watchdog::Block> blocks = dog.blocks();
            return std::any_of(blocks.begin(), blocks.end(), [](const Watchdog::Block& block) {
                return block.during == QLatin1String("asleep") && block.milliseconds >= 300;
            });
        };
        SEEN_SOON(isSeen());
    }

    /// The owner thread of the store is kept until every page was visited: one that waited for it would never come.
    void everyPageOpensWhileTheStoreIsBusy()
    {
        const auto walked = std::make_shared<QSemaphore>();
        bool wasReleased = false;
        bool isAnswered = false;
        m_desktop->window().store()->write(
            &m_desktop->window(),
            [walked](services::OpenStore&, Progress&) -> Result<bool> { return walked->tryAcquire(1, 60000); },
            [&](const Result<bool>& answer) {
                wasReleased = answer && *answer;
                isAnswered = true;
            });
        for (const gui::PageEntry& page : gui::pageList()) {
            m_desktop->window().workspace()->go({page.id, {}});
            QCoreApplication::processEvents();
            m_desktop->window().grab();
            QCOMPARE(m_desktop->window().workspace()->place().page, page.id);
        }
        QVERIFY(!isAnswered);
        walked->release();
        QVERIFY(QTest::qWaitFor([&] { return isAnswered; }, 60000));
        QVERIFY2(wasReleased, "a page waited for the store");
    }

    void tellsWhatKeptTheWindow()
    {
        Watchdog dog;
        for (const gui::PageEntry& page : gui::pageList()) {
            dog.during(page.id);
            m_desktop->window().workspace()->go({page.id, {}});
            m_desktop->settle();
        }
        const QList<Watchdog::Block> blocks = dog.blocks();
        for (const Watchdog::Block& block : blocks)
            qInfo("%s kept the window for %lld ms", qPrintable(block.during),
                  static_cast<long long>(block.milliseconds));
    }

private:
    QTemporaryDir m_profile;
    std::unique_ptr<DemoFolder> m_demo;
    std::unique_ptr<Desktop> m_desktop;
};

QTEST_MAIN(TestNeverBlocks)
#include "tst_never_blocks.moc"
