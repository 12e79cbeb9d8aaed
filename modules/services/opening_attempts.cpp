// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/opening_attempts.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

namespace clew::services {

namespace {

constexpr qint64 largestAttemptFile = 64 * 1024;
constexpr qsizetype mostAttempts = 500; ///< the last ones

QByteArray attemptLine(const OpeningAttempt& attempt)
{
    return attempt.at.toString().toLatin1() + ' ' + attempt.who + (attempt.isReported ? " reported " : " new ") +
           attempt.device.toUtf8() + '\n';
}

std::optional<OpeningAttempt> attemptFrom(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() < 4 || words[1].size() != 16)
        return std::nullopt;
    const auto at = Instant::parse(QString::fromLatin1(words[0]));
    if (!at)
        return std::nullopt;
    return OpeningAttempt{*at, words[1], words[2] == "reported", QString::fromUtf8(words.mid(3).join(' '))};
}

std::int64_t waitAfter(int inARow)
{
    std::int64_t wait = OpeningAttempts::firstWait;
    for (int i = OpeningAttempts::freeAttempts; i < inARow && wait < OpeningAttempts::longestWait; ++i)
        wait *= 2;
    return std::min(wait, OpeningAttempts::longestWait);
}

} // namespace

OpeningAttempts OpeningAttempts::read(const QString& storePath)
{
    OpeningAttempts attempts(pathFor(storePath));
    QFile file(attempts.m_path);
    if (!file.open(QIODevice::ReadOnly))
        return attempts;
    const QByteArray bytes = file.read(largestAttemptFile);
    for (const QByteArray& line : bytes.split('\n')) {
        if (const auto attempt = attemptFrom(line))
            attempts.m_attempts.append(*attempt);
    }
    return attempts;
}

Result<> OpeningAttempts::checkMayTry(const QByteArray& who, Instant now) const
{
    int inARow = 0;
    std::int64_t last = 0;
    for (const OpeningAttempt& attempt : m_attempts) {
        if (attempt.who != who)
            continue;
        ++inARow;
        last = attempt.at.toMilliseconds();
    }
    if (inARow < freeAttempts)
        return {};
    const std::int64_t until = last + waitAfter(inARow);
    const std::int64_t left = until - now.toMilliseconds();
    if (left <= 0 || left > longestWait) // later than it can be: the clock was set back
        return {};
    return fail(Error::Code::Locked,
                QStringLiteral("The passphrase was wrong %1 times in a row; try again after %2 UTC.")
                    .arg(inARow)
                    .arg(Instant::fromMilliseconds(until).toString().mid(11, 8)),
                QStringLiteral("throttled"));
}

void OpeningAttempts::add(const QByteArray& who, Instant now)
{
    m_attempts.append({now, who, false, QSysInfo::machineHostName()});
    if (m_attempts.size() > mostAttempts)
        m_attempts.removeFirst();
    write();
}

void OpeningAttempts::settle(const QByteArray& who)
{
    m_attempts.removeIf([&](const OpeningAttempt& attempt) { return attempt.who == who; });
    for (OpeningAttempt& attempt : m_attempts)
        attempt.isReported = true;
    write();
}

QList<OpeningAttempt> OpeningAttempts::unreported() const
{
    QList<OpeningAttempt> news;
    for (const OpeningAttempt& attempt : m_attempts) {
        if (!attempt.isReported)
            news.append(attempt);
    }
    return news;
}

void OpeningAttempts::write() const
{
    if (m_attempts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const OpeningAttempt& attempt : m_attempts)
        file.write(attemptLine(attempt));
    file.commit();
}

} // namespace clew::services
