// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "domain/kind.h"
#include "store/database.h"

#include <QList>

namespace clew::services {

/// How a shop numbers one kind of record: "NC-{year}-####" gives NC-2026-0001.
class NumberForm
{
public:
    /// Letters, digits, "-", "_" and "." first, then two to eight "#" for the count, which outgrows them where it must;
    /// "{year}" or "{yy}" once, and then each year counts from 1. At most 24 signs. Invalid with what is wrong.
    static Result<NumberForm> parse(const QString& text);

    const QString& text() const { return m_text; }
    /// What stands before the count in the year of `now`, by UTC.
    QString prefix(Instant now) const;
    int digits() const { return m_digits; }

private:
    NumberForm(const QString& text, const QString& prefix, int digits)
        : m_text(text),
          m_prefix(prefix),
          m_digits(digits)
    {
    }

    QString m_text;
    QString m_prefix;
    int m_digits;
};

struct NumberedKind
{
    domain::Kind kind;
    NumberForm form;
};
/// The kinds whose numbers Clew gives itself, each with the shop's own form or "NC-{year}-####" and its like.
Result<QList<NumberedKind>> numberForms(store::Database& database);
/// What the store keeps for "hold=H-{yy}-###"; nothing behind the sign brings the form back that Clew begins with.
/// Invalid where the kind has no numbers of Clew's, the form is none, or another kind is numbered alike.
Result<QString> withNumberForm(store::Database& database, const QString& said);

/// The number that a record of the kind gets now. Asked inside the transaction that uses it.
Result<QString> nextNumber(store::Database& database, domain::Kind kind, Instant now);

} // namespace clew::services
