// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/import_options.h"
#include "cli/verbs.h"
#include "services/drop_folder.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace clew::cli {

namespace {

constexpr int pollMs = 1000; ///< network folders tell nothing
constexpr int mostSettleSeconds = 3600;

class WatchVerb final : public Verb
{
public:
    WatchVerb()
        : Verb({.name = QStringLiteral("watch"),
                .group = QStringLiteral("Records"),
                .summary = QStringLiteral("Takes in what measuring machines drop into a folder"),
                .details = QStringLiteral(
                    "A file is taken once it has kept its size for a while. What was taken is moved to DIR/done; a "
                    "refused file stays, with FILE.problems.txt beside it, and is tried again when it has changed. "
                    "Results belong to the serial that the file names, or with --set lot=LOT to the position in that "
                    "tray. Ctrl-C ends it; nothing is taken twice after a restart."),
                .arguments = {{QStringLiteral("DIR"), QStringLiteral("the folder")}},
                .options = listOptions() + QList<Option>{{QStringLiteral("once"), QString(),
                                                          QStringLiteral("Takes what is there and ends, for scripts")},
                                                         {QStringLiteral("settle"), QStringLiteral("SECONDS"),
                                                          QStringLiteral("How long a file must stay as it is (2)")}},
                .examples = {QStringLiteral("--store shop.clew --user mk watch /data/cmm --set part=LB-7 "
                                            "--set revision=D"),
                             QStringLiteral("--store shop.clew --user mk --json watch /data/cmm --once")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const int settleMs = TRY(settleFrom(context));
        const QString folder = context.arguments().positional(0);
        services::ImportRequest like = TRY(importRequestFrom(context));
        if (!QFileInfo(folder).isDir())
            return fail(Error::Code::NotFound, QStringLiteral("There is no folder “%1”; make it first.").arg(folder));
        services::OpenStore* store = TRY(context.store());
        services::Importer importer(store->records(), store->clock(), TRY(services::importActor(store->session())));
        services::DropFolder drop(importer, folder, like, store->clock(), settleMs);
        QList<services::DroppedFile> all;
        if (context.arguments().has(QStringLiteral("once")))
            TRY(lookOnce(drop, settleMs, context.progress(), all));
        else
            TRY(keepLooking(drop, folder, context.progress(), all));
        return answer(all);
    }

private:
    static Result<int> settleFrom(Context& context)
    {
        if (!context.arguments().has(QStringLiteral("settle")))
            return 2000;
        bool isNumber = false;
        const double seconds = context.arguments().value(QStringLiteral("settle")).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= mostSettleSeconds))
            return context.wrongUsage(QStringLiteral("--settle is a number of seconds from 0 to 3600."));
        return int(seconds * 1000);
    }

    /// Until nothing is left that is still growing.
    static Result<> lookOnce(services::DropFolder& drop, int settleMs, Progress& progress,
                             QList<services::DroppedFile>& all)
    {
        for (;;) {
            all += TRY(drop.look(progress));
            if (progress.cancelled() || !drop.isWaiting())
                return {};
            QThread::msleep(static_cast<unsigned long>(std::clamp(settleMs / 4, 20, pollMs)));
        }
    }

    /// Until Ctrl-C. The system tells of changes in the folder; looking every second finds the rest.
    static Result<> keepLooking(services::DropFolder& drop, const QString& folder, Progress& progress,
                                QList<services::DroppedFile>& all)
    {
        QEventLoop loop;
        Result<> ended;
        const auto look = [&] {
            const auto dropped = drop.look(progress);
            if (dropped) {
                for (const services::DroppedFile& file : *dropped)
                    std::fputs(qPrintable(line(file)), stderr);
                all += *dropped;
            } else {
                ended = tl::make_unexpected(dropped.error());
            }
            if (!ended || progress.cancelled())
                loop.quit();
        };
        QFileSystemWatcher watcher({folder});
        QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, look);
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, look);
        timer.start(pollMs);
        loop.exec();
        return ended;
    }

    static QString line(const services::DroppedFile& file)
    {
        return file.taken ? QStringLiteral("%1: %2 records added (%3)\n").arg(file.name).arg(file.added).arg(file.note)
                          : QStringLiteral("%1: refused, see %2\n").arg(file.name, file.note);
    }

    static Answer answer(const QList<services::DroppedFile>& all)
    {
        Answer answer;
        QJsonArray files;
        int taken = 0;
        for (const services::DroppedFile& file : all) {
            files.append(QJsonObject{{QStringLiteral("file"), file.name},
                                     {QStringLiteral("taken"), file.taken},
                                     {QStringLiteral("added"), file.added},
                                     {QStringLiteral("units"), file.units},
                                     {QStringLiteral("note"), file.note}});
            answer.text += line(file);
            taken += file.taken ? 1 : 0;
        }
        const int refused = int(all.size()) - taken;
        answer.json = {
            {QStringLiteral("taken"), taken}, {QStringLiteral("refused"), refused}, {QStringLiteral("files"), files}};
        if (all.isEmpty())
            answer.text = QStringLiteral("There was nothing to take in.\n");
        answer.isNo = refused > 0;
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> watchVerb()
{
    return std::make_unique<WatchVerb>();
}

} // namespace clew::cli
