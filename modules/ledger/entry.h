// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "ledger/act.h"
#include "ledger/bound_state.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace clew::ledger {

/// A record as an act left it. What it was before stands in the line that binds the version before.
struct BoundRecord
{
    QByteArray kind; ///< "unit"
    QString uuid;
    std::int64_t version = 1;
    BoundState state; ///< its own fields, and the hashes of its parts

    const QByteArray& hash() const { return state.hash(); }

    friend bool operator==(const BoundRecord&, const BoundRecord&) = default;
};

/// One business act, in one line of the ledger. The line's exact bytes are kept and hashed, and never written anew.
struct Entry
{
    std::int64_t seq = 1; ///< from 1, without gap
    QString store;        ///< UUID
    Instant time = Instant::fromMilliseconds(0);
    std::optional<int> offsetMinutes; ///< local time minus UTC, where the act was done; absent = not known
    QString who;                      ///< the account's code, or what did it by itself: "clew"
    QString role;                     ///< the one it was done in
    QString device;
    Act act = Act::Create;
    QString why;
    QString software; ///< name and version
    QList<BoundRecord> records;
    QByteArray prev; ///< SHA-256 of the line before, hexadecimal

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// `prev` of the first line.
QByteArray firstPrev();

/// What an entry must have: a reason where its act needs one, its records, who did it. toLine() and parseLine() ask it.
Result<> checkEntry(const Entry& entry);

/// The line's bytes, without line end.
Result<QByteArray> toLine(const Entry& entry);

/// Takes exactly what toLine() writes: one entry has one line. Refuses an unknown field, which a later format may have.
Result<Entry> parseLine(QByteArrayView line);

/// What the next line has as `prev`: the SHA-256 of the line's bytes.
QByteArray headOf(QByteArrayView line);

} // namespace clew::ledger
