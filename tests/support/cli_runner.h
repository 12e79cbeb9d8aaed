// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace clew::test {

/// What one run of clew-cli left behind.
struct CliRun
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    /// Exactly one JSON object in one line, or an empty one.
    QJsonObject json() const
    {
        if (!output.endsWith('\n') || output.count('\n') != 1)
            return {};
        return QJsonDocument::fromJson(output).object();
    }
    QString errorCode() const { return json()[QStringLiteral("error")][QStringLiteral("code")].toString(); }
    QString errorMessage() const { return json()[QStringLiteral("error")][QStringLiteral("message")].toString(); }
};

/// Runs the real program in a folder of its own, with nothing of the caller's CLEW_ variables.
class CliRunner
{
public:
    CliRunner() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const QString& name : m_environment.keys()) {
            if (name.startsWith(QStringLiteral("CLEW_")))
                m_environment.remove(name);
        }
        m_environment.remove(QStringLiteral("DISPLAY"));
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    void unset(const QString& variable) { m_environment.remove(variable); }

    void start(QProcess& process, const QStringList& words) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(CLEW_CLI), words);
    }
    /// As another user of the computer, where this one is root. A copy of the program is run: the build folder may be
    /// one that others can't enter.
    CliRun runAsNobody(const QStringList& words) const
    {
        const QString program = path(QStringLiteral("clew-cli-for-all"));
        if (!QFile::exists(program) && !QFile::copy(QStringLiteral(CLEW_CLI), program))
            return {};
        QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                  QStringLiteral("--clear-groups"), program} +
                          words);
        return finish(process);
    }
    /// Words as they are.
    CliRun runWords(const QStringList& words) const
    {
        QProcess process;
        start(process, words);
        return finish(process);
    }
    static CliRun finish(QProcess& process)
    {
        CliRun run;
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return run;
        }
        run.output = process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        if (process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        return run;
    }
    /// Words cut at blanks.
    CliRun run(const QString& words) const { return runWords(words.split(QLatin1Char(' '), Qt::SkipEmptyParts)); }
    CliRun json(const QString& words) const { return run(QStringLiteral("--json ") + words); }

    /// Head of the ledger of the store that CLEW_STORE names; asked again only where its file has other bytes.
    QString head()
    {
        QFile file(path(m_environment.value(QStringLiteral("CLEW_STORE"))));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no store");
        const QByteArray bytes = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        if (bytes != m_headBytes) {
            m_head = json(QStringLiteral("store info")).json()[QStringLiteral("head")].toString();
            m_headBytes = bytes;
        }
        return m_head;
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_head;
    QByteArray m_headBytes; ///< hash of the file whose head that is
};

} // namespace clew::test
