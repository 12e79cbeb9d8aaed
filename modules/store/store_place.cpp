// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/store_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>
#include <string_view>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace clew::store {

bool isNetworkFileSystem(QByteArrayView type)
{
    // As QStorageInfo names them. "9p" and plain "fuse" are left out: they are also the local disk of virtual machines.
    static constexpr std::array<std::string_view, 24> names = {
        "nfs",         "nfs4",           "cifs",        "smb3",      "smbfs",           "smb2",
        "afs",         "ceph",           "coda",        "ncpfs",     "davfs",           "lustre",
        "glusterfs",   "afpfs",          "webdav",      "gfs2",      "ocfs2",           "fuse.sshfs",
        "fuse.rclone", "fuse.glusterfs", "fuse.davfs2", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.ceph"};
    return std::find(names.begin(), names.end(),
                     std::string_view(type.data(), static_cast<std::size_t>(type.size()))) != names.end();
}

bool isCloudFolder(const QString& absolutePath)
{
    static const QStringList names = {QStringLiteral("onedrive"),     QStringLiteral("dropbox"),
                                      QStringLiteral("google drive"), QStringLiteral("googledrive"),
                                      QStringLiteral("icloud"),       QStringLiteral("mobile documents"),
                                      QStringLiteral("nextcloud"),    QStringLiteral("owncloud"),
                                      QStringLiteral("pcloud"),       QStringLiteral("box sync")};
    const QStringList folders = absolutePath.split(QLatin1Char('/'));
    return std::any_of(folders.begin(), folders.end() - 1, [&](const QString& folder) {
        // "OneDrive - Shop Inc." too, but not "Dropboxes".
        return std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return folder.startsWith(name, Qt::CaseInsensitive) &&
                   (folder.size() == name.size() || !folder[name.size()].isLetterOrNumber());
        });
    });
}

QString whyReadOnly(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString real = folder.canonicalFilePath();
    if (isNetworkFileSystem(QStorageInfo(real).fileSystemType()) || path.startsWith(QLatin1String("//")))
        return QStringLiteral("The store lies on a network share, where two computers could damage it; it opens for "
                              "reading only. Move it to a disk of this computer to work in it.");
    if (isCloudFolder(real + QLatin1Char('/') + file.fileName()))
        return QStringLiteral("The store lies in a folder that is synchronized with the cloud, which damages files in "
                              "use; it opens for reading only. Move it to another folder to work in it.");
    if (!folder.isWritable())
        return QStringLiteral("You may not write in the folder %1, so the store opens for reading only.")
            .arg(QDir::toNativeSeparators(folder.filePath()));
    if (file.exists() && !file.isWritable())
        return QStringLiteral("You may not write the file %1, so the store opens for reading only.")
            .arg(QDir::toNativeSeparators(file.absoluteFilePath()));
    return {};
}

Result<> checkStoreFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return fail(Error::Code::NotFound, QStringLiteral("There is no store %1; check the name.").arg(name));
    if (!info.isFile())
        return fail(Error::Code::Storage, QStringLiteral("%1 is not a file, so it is no store.").arg(name));
    if (info.size() == 0)
        return fail(Error::Code::Storage,
                    QStringLiteral("%1 is empty: it is no store, or all its content is lost. Restore the last backup.")
                        .arg(name));
    if (!info.isReadable())
        return fail(Error::Code::Io, QStringLiteral("You may not read %1; ask for the right to.").arg(name));
    if (info.size() % 4096 != 0)
        return fail(Error::Code::Storage,
                    QStringLiteral("%1 is no Clew store, or it was cut off: its size is not a whole number of pages. "
                                   "If it was a store, restore the last backup.")
                        .arg(name));
    return {};
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

Result<> syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(Error::Code::Io, QStringLiteral("%1 could not be written to the disk.").arg(path));
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace clew::store
