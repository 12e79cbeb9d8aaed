// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/importer.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace clew::services {

/// What became of one file in a drop folder.
struct DroppedFile
{
    QString name;
    bool taken = false;
    int added = 0;
    int units = 0;
    QString note; ///< where it lies now, or why it was refused
};

/// A folder into which measuring machines drop their files.
///
/// (1) A file is taken once it has kept its size and time for `settleMs`: it is complete then.
/// (2) A file that was taken lies in `done/` afterwards. A restart in between takes it again, which adds nothing.
/// (3) A refused file stays, with `FILE.problems.txt` beside it, and is tried again when it has changed; that text
/// names
///     the file's SHA-256, so that a restart knows it too.
class DropFolder
{
public:
    DropFolder(Importer& importer, QString folder, ImportRequest like, const Clock& clock, int settleMs);

    /// Takes what is complete. An error is the store's, or the folder can't be read.
    Result<QList<DroppedFile>> look(Progress& progress);
    /// There are files that are not complete yet.
    bool isWaiting() const { return m_isWaiting; }

private:
    struct Seen
    {
        qint64 size = -1;
        QDateTime changed;
        qint64 sinceMs = 0; ///< on m_time
        bool isRefused = false;
    };

    static bool isDropped(const QString& name);
    bool isComplete(const QFileInfo& file);
    Result<DroppedFile> take(const QFileInfo& file, Progress& progress);
    DroppedFile refuse(const QFileInfo& file, const QString& why, const Problems& problems);
    QString moveToDone(const QFileInfo& file) const;
    QString problemsPath(const QFileInfo& file) const;
    bool wasRefusedBefore(const QFileInfo& file) const;

    Importer& m_importer;
    QString m_folder;
    ImportRequest m_like;
    const Clock& m_clock;
    int m_settleMs;
    QElapsedTimer m_time;
    QHash<QString, Seen> m_seen;
    bool m_isWaiting = false;
};

} // namespace clew::services
