// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "store/database.h"

#include <concepts>
#include <optional>

namespace clew::store {

/// One SQL statement on a Database, its values bound by name and its columns read by index from 0.
///
///     auto insert = TRY(Statement::prepare(database, "INSERT INTO lot (name, received) VALUES (:name, :received)"));
///     insert.bind(":name", lot.name).bind(":received", lot.received);
///     TRY(insert.exec());
///
/// (1) Preparing the same text again costs a look-up: the compiled statement is kept in the Database.
/// (2) Every parameter is bound anew before every exec: a forgotten one is an error, never the value of the row before.
/// (3) A null text is '' and null bytes are x'', never NULL; NULL is bindNull or an empty optional.
/// (4) A statement that writes runs only inside a Transaction.
/// (5) Its end frees its locks: an open SELECT would block every commit.
class Statement
{
public:
    static Result<Statement> prepare(Database& database, const char* sql);
    ~Statement();
    Statement(Statement&& other) noexcept = default;
    Statement& operator=(Statement&& other) noexcept;

    Statement& bind(const char* name, const QString& text);
    Statement& bind(const char* name, const QByteArray& bytes);
    Statement& bindUtf8(const char* name, const QByteArray& text); ///< a text that is UTF-8 already
    Statement& bind(const char* name, Instant instant);
    Statement& bind(const char* name, QDate day);     ///< ISO 8601 text; an invalid day fails the exec
    Statement& bind(const char* name, double number); ///< for REAL; a number that isn't finite fails the exec
    Statement& bind(const char* name, const char* text) = delete;
    template<std::integral Integer>
    Statement& bind(const char* name, Integer value)
    {
        static_assert(sizeof(Integer) < 8 || std::signed_integral<Integer>, "the store's integers are int64");
        return bindInteger(name, static_cast<std::int64_t>(value));
    }
    template<typename Tag>
    Statement& bind(const char* name, Id<Tag> id)
    {
        return id.isSet() ? bindInteger(name, id.key()) : refuse(name, "an id that is not set");
    }
    template<typename Value>
    Statement& bind(const char* name, const std::optional<Value>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement& bindNull(const char* name);

    /// Runs the statement from the start. Rows, if any, then come from next().
    Result<> exec();
    /// The next row; false after the last one.
    Result<bool> next();
    /// exec() and the first row, if there is one.
    Result<bool> one();
    /// Ends the rows before the last one was read; frees the locks.
    void finish();

    std::int64_t insertedKey() const; ///< the INTEGER PRIMARY KEY of the row inserted last
    int changedRows() const;

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QByteArrayView utf8(int column) const; ///< of a text, until the next row; empty for NULL
    Instant instant(int column) const { return Instant::fromMilliseconds(integer(column)); }
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool boolean(int column) const { return integer(column) != 0; }
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType::fromStore(integer(column));
    }

    std::optional<std::int64_t> optionalInteger(int column) const { return optional(column, &Statement::integer); }
    std::optional<double> optionalReal(int column) const { return optional(column, &Statement::real); }
    std::optional<QString> optionalText(int column) const { return optional(column, &Statement::text); }
    std::optional<QByteArray> optionalBlob(int column) const { return optional(column, &Statement::blob); }
    std::optional<Instant> optionalInstant(int column) const { return optional(column, &Statement::instant); }
    std::optional<QDate> optionalDay(int column) const { return optional(column, &Statement::day); }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return optional(column, &Statement::id<IdType>);
    }

private:
    Statement(Database& database, std::unique_ptr<PreparedSql> prepared);

    template<typename Value>
    std::optional<Value> optional(int column, Value (Statement::*read)(int) const) const
    {
        return isNull(column) ? std::optional<Value>() : (this->*read)(column);
    }

    Statement& bindInteger(const char* name, std::int64_t value);
    Statement& refuse(const char* name, const char* what);
    int position(const char* name);
    Result<> checkRun();
    void giveBack();

    Database* m_database;
    std::unique_ptr<PreparedSql> m_prepared;
    std::size_t m_nextPosition = 0; ///< values usually come in the parameters' order
    std::size_t m_boundCount = 0;
    QString m_problem; ///< of a bind; makes exec fail
};

} // namespace clew::store
