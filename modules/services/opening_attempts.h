// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace clew::services {

/// One refused opening of a store.
struct OpeningAttempt
{
    Instant at;
    QByteArray who;          ///< the key file's tag of the id that was given, 16 signs of hexadecimal
    bool isReported = false; ///< stands in the ledger
    QString device;
};

/// NAME.clew-attempts, a line for each refused opening since its person opened the store: what can be known before
/// anybody has the key. After `freeAttempts` in a row each further one has to wait, twice as long as the one before.
/// The next opening that succeeds brings the lines into the ledger.
///
/// It holds off who sits at the program, and shows it; who has copied the files tries the passphrases elsewhere, where
/// only their scrypt cost stands in the way. Where nothing can be written beside the store nothing is kept.
class OpeningAttempts
{
public:
    static constexpr int freeAttempts = 5;
    static constexpr std::int64_t firstWait = 30'000;    ///< ms
    static constexpr std::int64_t longestWait = 900'000; ///< ms

    /// What lies beside the store; lines that are none are left out.
    static OpeningAttempts read(const QString& storePath);
    static QString pathFor(const QString& storePath) { return storePath + QStringLiteral("-attempts"); }

    /// Locked, with the time from which on it may be tried again.
    Result<> checkMayTry(const QByteArray& who, Instant now) const;
    void add(const QByteArray& who, Instant now);
    /// The person is in: the own lines go, the others stay as reported.
    void settle(const QByteArray& who);

    /// Those the ledger does not know yet.
    QList<OpeningAttempt> unreported() const;

private:
    explicit OpeningAttempts(QString path) : m_path(std::move(path)) {}
    void write() const;

    QString m_path;
    QList<OpeningAttempt> m_attempts;
};

} // namespace clew::services
