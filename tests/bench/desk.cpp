// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"
#include "bench/stopwatch.h"
#include "gui/bench_fixture.h"
#include "gui/page_list.h"
#include "gui/paged_model.h"
#include "gui/watchdog.h"

#include <QListWidget>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

// The desktop on the published shop, drawn offscreen: what a person waits for.
namespace clew::bench {

namespace {

using test::Desktop;
using test::Watchdog;

double nowMs()
{
    return static_cast<double>(std::chrono::duration_cast<std::chrono::microseconds>(
                                   std::chrono::steady_clock::now().time_since_epoch())
                                   .count()) /
           1000;
}

/// Milliseconds from now until the condition holds and all that was to be painted is painted.
template<typename Condition>
double untilShown(Condition condition, double began = nowMs())
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (nowMs() - began > 60'000)
            qFatal("It was not shown within a minute.");
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return nowMs() - began;
}

Figure waited(const QString& name, std::vector<double> times, double goal, double part = 0.5)
{
    std::sort(times.begin(), times.end());
    const auto place = static_cast<std::size_t>(part * static_cast<double>(times.size() - 1) + 0.5);
    return {.name = name, .unit = QStringLiteral("ms"), .wall = times.at(place), .goal = goal};
}

/// From the start of a process to the passphrase's field, painted. In a process of its own, as a person starts it.
int showUnlock(const QString& store, double started)
{
    const QTemporaryDir profile;
    Desktop desktop(profile.path());
    desktop.window().begin(store);
    untilShown([&] { return desktop.seen<QLineEdit>("passphrase") != nullptr; });
    desktop.window().grab();
    std::printf("%.3f\n", nowMs() - started);
    return 0;
}

Figure startToUnlock(const Bench& bench)
{
    std::vector<double> times;
    for (int i = 0; i < bench.runs; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("unlock"), bench.storePath(), QString::number(nowMs(), 'f', 3)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("The program did not start: %s", process.readAllStandardError().constData());
        times.push_back(process.readAllStandardOutput().toDouble());
    }
    return waited(QStringLiteral("desktop: start to unlock shown"), times, 500);
}

/// The published shop's copy with a part at the bench, open in a window.
class OpenDesk
{
public:
    explicit OpenDesk(const Bench& bench)
    {
        for (const char* ending : {"", "-keys"}) {
            if (!QFile::copy(bench.storePath() + QLatin1String(ending), store() + QLatin1String(ending)))
                qFatal("There is no shop in the folder yet: measure bulk first.");
        }
    }

    Desktop& desktop() { return m_desktop; }
    const QTemporaryDir& folder() const { return m_folder; }
    QString store() const { return m_folder.filePath(QStringLiteral("shop.clew")); }

    /// From Enter behind the passphrase to Home with what it found.
    double unlock()
    {
        m_desktop.window().begin(store());
        m_desktop.seen<QWidget>("user")->setProperty("currentText", benchUser);
        auto* field = m_desktop.seen<QLineEdit>("passphrase");
        field->setText(benchPassphraseText);
        const double began = nowMs();
        QTest::keyClick(field, Qt::Key_Return);
        return untilShown([this] { return m_desktop.seen<QLabel>("tileNumber") != nullptr; }, began);
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_profile;
    Desktop m_desktop{m_profile.path()};
};

/// Every page, first with nothing but its frame, then with what it asked the store for.
std::vector<Figure> pagesPainted(Desktop& desktop, Watchdog& dog)
{
    std::vector<double> first;
    std::vector<double> whole;
    QString slowest;
    for (const gui::PageEntry& page : gui::pageList()) {
        dog.during(page.id);
        const double began = nowMs();
        desktop.window().workspace()->go({page.id, {}});
        QCoreApplication::processEvents();
        first.push_back(nowMs() - began);
        desktop.settle();
        whole.push_back(nowMs() - began);
        if (whole.back() == *std::max_element(whole.begin(), whole.end()))
            slowest = page.id;
    }
    return {waited(QStringLiteral("desktop: a page first painted, median"), first, 150),
            waited(QStringLiteral("desktop: a page first painted, slowest"), first, 150, 1),
            waited(QStringLiteral("desktop: a page with all it asked for, median"), whole, 150),
            {.name = QStringLiteral("desktop: a page with all it asked for, slowest: ") + slowest,
             .unit = QStringLiteral("ms"),
             .wall = *std::max_element(whole.begin(), whole.end())}};
}

QString textOf(Desktop& desktop, const char* label)
{
    auto* seen = desktop.seen<QLabel>(label);
    return seen ? seen->text() : QString();
}

/// A value typed and Enter pressed, until it is committed, its verdict shown and the next one awaited.
std::vector<Figure> valuesAtTheBench(Desktop& desktop, Watchdog& dog, int values)
{
    dog.during(QStringLiteral("bench"));
    desktop.window().activateWindow();
    desktop.window().workspace()->go({QStringLiteral("bench"), QStringLiteral("LONG-1/LG-001")});
    desktop.settle();
    test::TimedKeys keys;
    keys.burst(QStringLiteral("G:AG-014"));
    untilShown([&] { return textOf(desktop, "benchGauge").contains(QStringLiteral("AG-014")); });
    std::vector<double> times;
    for (int i = 1; i <= values; ++i) {
        const QString before = textOf(desktop, "benchNow");
        const QString problem = textOf(desktop, "benchHint");
        keys.typed(QStringLiteral("%1.00%2").arg(10 + i).arg(i % 20 + 1, 2, 10, QLatin1Char('0')));
        const double began = nowMs();
        keys.enter();
        times.push_back(untilShown(
            [&] {
                return textOf(desktop, "benchNow") != before ||
                       textOf(desktop, "benchStopped").contains(QStringLiteral("Everything"));
            },
            began));
    }
    return {waited(QStringLiteral("desktop: Enter at the bench to saved value and verdict, median"), times, 50),
            waited(QStringLiteral("desktop: the same, 95 of 100"), times, 100, 0.95)};
}

gui::PagedModel& listIn(Desktop& desktop)
{
    return *qobject_cast<gui::PagedModel*>(desktop.seen<QTableView>("list")->model());
}

/// The last row of a list that was just opened at its first, or the one in its middle.
Figure jump(Desktop& desktop, Watchdog& dog, const Bench& bench, const char* list, bool toTheEnd)
{
    const QString name = QString::fromLatin1(list);
    const QString where = toTheEnd ? QStringLiteral("end") : QStringLiteral("middle");
    dog.during(QStringLiteral("%1 of %2").arg(where, name));
    std::vector<double> times;
    int rows = 0;
    for (int i = 0; i < bench.runs; ++i) {
        desktop.window().workspace()->go({QStringLiteral("home"), {}});
        desktop.window().workspace()->go({name, {}});
        desktop.settle();
        auto* view = desktop.seen<QTableView>("list");
        gui::PagedModel& model = listIn(desktop);
        view->scrollToTop();
        model.refresh(); // forgets the rows of the run before
        untilShown([&] { return model.isCounted(); });
        desktop.settle();
        rows = model.rowCount();
        const double began = nowMs();
        QScrollBar* bar = view->verticalScrollBar();
        bar->setValue(toTheEnd ? bar->maximum() : bar->maximum() / 2 + i * gui::PagedModel::blockRows);
        const int shown = toTheEnd ? rows - 1 : view->rowAt(0);
        times.push_back(
            untilShown([&] { return model.index(shown, 0).data().toString() != QStringLiteral("…"); }, began));
    }
    return waited(QStringLiteral("desktop: to the %1 of %2 %3").arg(where).arg(rows).arg(name), times, 50);
}

/// In the background, slice by slice.
Figure countMeasurements(Desktop& desktop, Watchdog& dog, const Bench& bench)
{
    dog.during(QStringLiteral("counting measurements"));
    desktop.window().workspace()->go({QStringLiteral("measurements"), {}});
    desktop.settle();
    std::vector<double> times;
    for (int i = 0; i < bench.runs; ++i) {
        const double began = nowMs();
        listIn(desktop).refresh();
        times.push_back(untilShown([&] { return listIn(desktop).isCounted(); }, began));
    }
    Figure figure = waited(QStringLiteral("desktop: measurements counted in the background"), times, 0);
    figure.goal.reset();
    return figure;
}

Figure locatorAnswers(Desktop& desktop, Watchdog& dog, const Bench& bench)
{
    dog.during(QStringLiteral("locator"));
    std::vector<double> times;
    for (int i = 0; i < bench.runs; ++i) {
        auto* field = desktop.window().findChild<QLineEdit*>(QStringLiteral("locatorField"));
        field->setFocus();
        field->clear();
        auto* hits = desktop.window().findChild<QListWidget*>(QStringLiteral("locatorHits"));
        const QString serial = QStringLiteral("BRL-%1").arg(10'000 + 977 * i % 60'000, 6, 10, QLatin1Char('0'));
        QTest::keyClicks(field, serial.chopped(1));
        untilShown([&] { return hits->count() > 0; });
        QTest::keyClicks(field, serial.right(1));
        const double began = nowMs();
        times.push_back(untilShown([&] { return hits->count() > 0 && hits->item(0)->text().contains(serial); }, began));
    }
    return waited(QStringLiteral("desktop: locator's answer after the last key"), times, 50);
}

Figure longestBlock(const Watchdog& dog)
{
    Figure figure{
        .name = QStringLiteral("desktop: the window never kept longer than"), .unit = QStringLiteral("ms"), .goal = 50};
    for (const Watchdog::Block& block : dog.blocks()) {
        std::fprintf(stderr, "%s kept the window for %lld ms\n", qPrintable(block.during),
                     static_cast<long long>(block.milliseconds));
        figure.wall = std::max(figure.wall, static_cast<double>(block.milliseconds));
    }
    return figure;
}

int measureDesk(const Bench& bench)
{
    std::vector<Figure> figures{startToUnlock(bench)};
    OpenDesk desk(bench);
    figures.push_back({.name = QStringLiteral("desktop: unlock to Home"),
                       .unit = QStringLiteral("ms"),
                       .wall = desk.unlock(),
                       .goal = 1000});
    Desktop& desktop = desk.desktop();
    desktop.waitForWorkspace();
    desktop.settle();
    constexpr int values = 100;
    test::importBench(desktop, desk.folder(), values);
    Watchdog dog;
    for (const Figure& figure : pagesPainted(desktop, dog))
        figures.push_back(figure);
    for (const Figure& figure : valuesAtTheBench(desktop, dog, values))
        figures.push_back(figure);
    figures.push_back(jump(desktop, dog, bench, "units", true));
    figures.push_back(jump(desktop, dog, bench, "inspections", true));
    figures.push_back(jump(desktop, dog, bench, "measurements", true));
    figures.push_back(jump(desktop, dog, bench, "measurements", false));
    figures.push_back(countMeasurements(desktop, dog, bench));
    figures.push_back(locatorAnswers(desktop, dog, bench));
    figures.push_back(longestBlock(dog));
    figures.push_back(
        {.name = QStringLiteral("peak memory of: desktop"), .unit = QStringLiteral("MiB"), .wall = peakMemoryMiB()});
    keepFigures(bench.folder.filePath(QStringLiteral("figures.jsonl")), figures);
    return 0;
}

} // namespace

} // namespace clew::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1String("unlock"))
        return clew::bench::showUnlock(words[2], words[3].toDouble());
    if (words.size() != 3) {
        std::fprintf(stderr, "bench_desk FOLDER RUNS: the desktop on the shop that bench_shop left in the folder.\n");
        return 2;
    }
    clew::bench::Bench bench;
    bench.folder = QDir(words[1]);
    bench.runs = words[2].toInt();
    return clew::bench::measureDesk(bench);
}
