// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "bench/bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace clew::bench {

store::SecretBytes benchPassphrase()
{
    return store::SecretBytes(benchPassphraseText.toUtf8());
}

namespace {

struct Measurement
{
    const char* name;
    std::vector<Figure> (*measure)(const Bench&);
    bool hasOracle = false; ///< brute force in the same process, which needs more memory than what is measured
};

constexpr Measurement measurements[] = {
    {"bulk", measureBulk},           {"trace", measureTraces},        {"save", measureSaving},
    {"open", measureOpening},        {"documents", measureDocuments}, {"verify", measureVerifying},
    {"impact", measureImpact, true},
};

Figure memoryOf(const Measurement& measurement)
{
    Figure memory{.name = QStringLiteral("peak memory of: ") + QLatin1String(measurement.name),
                  .unit = QStringLiteral("MiB"),
                  .wall = peakMemoryMiB()};
    if (measurement.hasOracle)
        memory.name += QStringLiteral(" and its brute force");
    else
        memory.goal = 250;
    return memory;
}

int run(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Clew beside plain SQLite: bulk first, then the others."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("bulk, trace, save, open, documents, verify, impact or table"));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the filled stores lie"));
    const QCommandLineOption units(QStringLiteral("units"), QStringLiteral("10,000 or a multiple of it"),
                                   QStringLiteral("n"), QStringLiteral("100000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often each thing is measured"),
                                  QStringLiteral("n"), QStringLiteral("15"));
    parser.addOptions({units, runs});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    const Bench bench{QDir(arguments[1]), parser.value(units).toInt(), parser.value(runs).toInt()};
    const QString figures = bench.folder.filePath(QStringLiteral("figures.jsonl"));
    if (arguments[0] == u"table")
        return printTable(figures, bench.folder.filePath(QStringLiteral("performance.json")));
    for (const Measurement& measurement : measurements) {
        if (arguments[0] != QLatin1String(measurement.name))
            continue;
        std::vector<Figure> measured = measurement.measure(bench);
        measured.push_back(memoryOf(measurement));
        keepFigures(figures, measured);
        return 0;
    }
    std::fprintf(stderr, "There is nothing called so to measure.\n");
    return 2;
}

} // namespace

} // namespace clew::bench

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return clew::bench::run(app);
}
