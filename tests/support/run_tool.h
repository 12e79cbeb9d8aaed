// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace clew::test {

struct ToolOutput
{
    int status = -1;
    QString text; ///< standard output, then standard error
};

/// Runs a tool of the system (qpdf, pdftotext, …) and waits for it; status -1 when it isn't there.
inline ToolOutput runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return {};
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()) + QString::fromUtf8(process.readAllStandardError())};
}

/// A file with this content in a folder that lasts as long as the test.
inline QString keepIn(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace clew::test
