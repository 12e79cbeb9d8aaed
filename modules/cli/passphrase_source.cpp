// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/passphrase_source.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>
#include <string>

namespace clew::cli {

using services::Passphrase;

namespace {

constexpr qint64 longestPassphrase = 4096;

Result<std::optional<Passphrase>> readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("The passphrase file %1 cannot be read: %2.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
    QByteArray bytes = file.read(longestPassphrase + 1);
    if (bytes.size() > longestPassphrase)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is too long to be a passphrase file.").arg(QDir::toNativeSeparators(path)));
    QByteArrayView text(bytes);
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    std::optional<Passphrase> passphrase(std::in_place, text);
    bytes.fill('\0');
    return passphrase;
}

#ifdef Q_OS_UNIX
/// Types nothing back while it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before{};
    bool m_isSilent = false;
};

std::optional<Passphrase> askTerminal(const QString& prompt)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
        return std::nullopt;
    const SilentTerminal silence;
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::string typed;
    for (int c = std::getchar(); c != EOF && c != '\n' && typed.size() < std::size_t(longestPassphrase);
         c = std::getchar())
        typed.push_back(static_cast<char>(c));
    std::fputs("\n", stderr);
    std::optional<Passphrase> passphrase(std::in_place, QByteArrayView(typed.data(), qsizetype(typed.size())));
    std::fill(typed.begin(), typed.end(), '\0');
    return passphrase;
}
#else
std::optional<Passphrase> askTerminal(const QString&)
{
    return std::nullopt; // only file and environment
}
#endif

} // namespace

Result<std::optional<Passphrase>> readPassphrase(const PassphraseSource& source, const QProcessEnvironment& environment)
{
    if (!source.file.isEmpty())
        return readPassphraseFile(source.file);
    if (environment.contains(source.variable))
        return std::optional<Passphrase>(std::in_place, QByteArrayView(environment.value(source.variable).toUtf8()));
    return askTerminal(source.prompt);
}

} // namespace clew::cli
