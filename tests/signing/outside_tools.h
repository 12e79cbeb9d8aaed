// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// The programs of others that judge what we made: openssl, pdfsig, qpdf, certutil.
namespace clew::test {

struct ToolAnswer
{
    int status = -1; ///< -1: the program is not there
    QString text;    ///< standard output and standard error
};

inline ToolAnswer runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// Files for the tools, gone after the test.
class Workbench
{
public:
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace clew::test
