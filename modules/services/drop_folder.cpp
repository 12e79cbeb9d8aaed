// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/drop_folder.h"

#include "ledger/sha256.h"
#include "services/draft_fields.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace clew::services {

namespace {

QString fileHash(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ledger::Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty())
            return {};
        hash.add(block);
    }
    return QString::fromLatin1(hash.takeHex());
}

QString problemLine(const Problem& problem)
{
    const QString where =
        problem.row > 0 ? QStringLiteral("row %1 %2").arg(problem.row).arg(problem.column).trimmed() : problem.column;
    const bool isError = problem.severity == Problem::Severity::Error;
    return QStringLiteral("%1%2%3\n")
        .arg(isError ? QString() : QStringLiteral("(warning) "),
             where.isEmpty() ? QString() : where + QStringLiteral(": "), problem.message);
}

} // namespace

DropFolder::DropFolder(Importer& importer, QString folder, ImportRequest like, const Clock& clock, int settleMs)
    : m_importer(importer),
      m_folder(std::move(folder)),
      m_like(std::move(like)),
      m_clock(clock),
      m_settleMs(settleMs)
{
    m_time.start();
}

/// Not what an editor, a browser or a copying program has under way.
bool DropFolder::isDropped(const QString& name)
{
    static const QStringList unfinished{QStringLiteral(".tmp"), QStringLiteral(".part"), QStringLiteral(".partial"),
                                        QStringLiteral(".crdownload"), QStringLiteral(".problems.txt")};
    return !name.startsWith(QLatin1Char('.')) && !name.startsWith(QLatin1Char('~')) &&
           std::none_of(unfinished.begin(), unfinished.end(),
                        [&](const QString& ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool DropFolder::isComplete(const QFileInfo& file)
{
    Seen& seen = m_seen[file.fileName()];
    if (seen.size != file.size() || seen.changed != file.lastModified()) {
        seen = {file.size(), file.lastModified(), m_time.elapsed(), false};
        seen.isRefused = wasRefusedBefore(file);
    }
    if (seen.isRefused)
        return false;
    const bool complete = file.size() > 0 && m_time.elapsed() - seen.sinceMs >= m_settleMs;
    m_isWaiting = m_isWaiting || (!complete && file.size() > 0);
    return complete;
}

QString DropFolder::problemsPath(const QFileInfo& file) const
{
    return QDir(m_folder).filePath(file.fileName() + QStringLiteral(".problems.txt"));
}

bool DropFolder::wasRefusedBefore(const QFileInfo& file) const
{
    QFile problems(problemsPath(file));
    if (!problems.open(QIODevice::ReadOnly))
        return false;
    return problems.read(4096).contains("sha256 " + fileHash(file.filePath()).toLatin1() + '\n');
}

DroppedFile DropFolder::refuse(const QFileInfo& file, const QString& why, const Problems& problems)
{
    m_seen[file.fileName()].isRefused = true;
    QString text =
        QStringLiteral("%1 was not taken in (%2).\nsha256 %3\n%4 No record of it is saved. Mend it and save it "
                       "here again.\n\n")
            .arg(file.fileName(), m_clock.now().toString(), fileHash(file.filePath()), why);
    for (const Problem& problem : problems)
        text += problemLine(problem);
    QSaveFile report(problemsPath(file));
    const bool isWritten = report.open(QIODevice::WriteOnly) && report.write(text.toUtf8()) >= 0 && report.commit();
    return {file.fileName(), false, 0, 0,
            isWritten ? QFileInfo(problemsPath(file)).fileName()
                      : why + QStringLiteral(" (and the report beside it could not be written)")};
}

/// Where it lies now; empty where it could not be moved. A name that is taken gets a number.
QString DropFolder::moveToDone(const QFileInfo& file) const
{
    const QDir done(QDir(m_folder).filePath(QStringLiteral("done")));
    if (!done.mkpath(QStringLiteral(".")))
        return {};
    QString name = file.fileName();
    for (int number = 2; QFileInfo::exists(done.filePath(name)) && number < 10'000; ++number)
        name = QStringLiteral("%1 (%2)%3")
                   .arg(file.completeBaseName())
                   .arg(number)
                   .arg(file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix());
    return QFile::rename(file.filePath(), done.filePath(name)) ? QStringLiteral("done/") + name : QString();
}

Result<DroppedFile> DropFolder::take(const QFileInfo& file, Progress& progress)
{
    ImportRequest request = m_like;
    request.path = file.filePath();
    const auto result = m_importer.import(request, progress);
    if (!result && !isOfTheFile(result.error()) && result.error().code != Error::Code::Io)
        return tl::make_unexpected(result.error());
    if (!result)
        return refuse(file, result.error().message, {});
    if (hasErrors(result->problems))
        return refuse(file,
                      result->saved ? QStringLiteral("It has errors; the file alone is kept, as evidence.")
                                    : QStringLiteral("It has errors."),
                      result->problems);
    QFile::remove(problemsPath(file));
    const QString place = moveToDone(file);
    if (place.isEmpty()) {
        m_seen[file.fileName()].isRefused = true; // it is in; only its place is wrong
        return DroppedFile{file.fileName(), true, result->added(), int(result->units.size()),
                           QStringLiteral("it is taken in, and could not be moved to done; move it yourself")};
    }
    m_seen.remove(file.fileName());
    return DroppedFile{file.fileName(), true, result->added(), int(result->units.size()), place};
}

Result<QList<DroppedFile>> DropFolder::look(Progress& progress)
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return fail(Error::Code::Io,
                    QStringLiteral("There is no folder “%1” (any more); make it, or name another.").arg(m_folder));
    m_isWaiting = false;
    QList<DroppedFile> dropped;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        if (progress.cancelled())
            break;
        if (isDropped(file.fileName()) && isComplete(file))
            dropped.append(TRY(take(file, progress)));
    }
    return dropped;
}

} // namespace clew::services
