// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/fields.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace clew::store {

/// A field's column: its own name, quoted, but "code" for "id", which is the integer key's.
inline QByteArray columnOf(const char* field)
{
    return qstrcmp(field, "id") == 0 ? QByteArrayLiteral("code") : QByteArray(field);
}

inline QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

/// The columns of a record or a part, in the order of its fields. An Exact has two: the integer, and NAME_text.
class ColumnList
{
public:
    template<typename T>
    void operator()(const char* name, const T&, unsigned use = domain::Plain)
    {
        add(columnOf(name), use, std::is_same_v<T, std::optional<typename OptionalOf<T>::type>>);
        if constexpr (std::is_same_v<T, domain::Exact>)
            add(columnOf(name) + "_text", domain::Plain, true);
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }

    const QList<QByteArray>& columns() const { return m_columns; }
    /// ":column" for each of them, in the same order; and for the Key fields alone.
    const QList<QByteArray>& placeholders() const { return m_placeholders; }
    const QList<QByteArray>& keyPlaceholders() const { return m_keyPlaceholders; }
    /// The condition that finds a row by its natural key, with a placeholder for each Key field.
    const QByteArray& keyCondition() const { return m_keyCondition; }
    const QList<QByteArray>& keyColumns() const { return m_keyColumns; }

private:
    template<typename T>
    struct OptionalOf
    {
        using type = void*;
    };
    template<typename T>
    struct OptionalOf<std::optional<T>>
    {
        using type = T;
    };

    void add(const QByteArray& column, unsigned use, bool nullable)
    {
        m_columns.append(quoted(column));
        m_placeholders.append(':' + column);
        if (!(use & domain::Key))
            return;
        m_keyColumns.append(quoted(column));
        m_keyPlaceholders.append(':' + column);
        if (!m_keyCondition.isEmpty())
            m_keyCondition += " AND ";
        m_keyCondition += nullable ? "coalesce(" + quoted(column) + ", 0) = coalesce(:" + column + ", 0)"
                                   : quoted(column) + " = :" + column;
    }

    QList<QByteArray> m_columns;
    QList<QByteArray> m_placeholders;
    QList<QByteArray> m_keyColumns;
    QList<QByteArray> m_keyPlaceholders;
    QByteArray m_keyCondition;
};

template<typename R>
const ColumnList& columnsOf()
{
    static const ColumnList list = [] {
        ColumnList columns;
        const R sample{};
        R::fields(sample, columns);
        return columns;
    }();
    return list;
}

/// Binds a record's or a part's fields, all or only those of its natural key, to their placeholders.
class FieldBinder
{
public:
    enum class Fields { All, KeysOnly };

    FieldBinder(Statement& statement, const ColumnList& columns, Fields which = Fields::All)
        : m_statement(statement),
          m_placeholders(which == Fields::All ? columns.placeholders() : columns.keyPlaceholders()),
          m_keysOnly(which == Fields::KeysOnly)
    {
    }

    template<typename T>
    void operator()(const char*, const T& value, unsigned use = domain::Plain)
    {
        if (!m_keysOnly || (use & domain::Key))
            put(value, use);
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }

private:
    const char* next() { return m_placeholders[m_position++].constData(); }

    void put(const QString& value, unsigned use)
    {
        if (value.isEmpty() && !(use & (domain::Key | domain::Required)))
            m_statement.bindNull(next());
        else
            m_statement.bind(next(), value);
    }
    void put(const QStringList& value, unsigned)
    {
        m_statement.bind(
            next(), QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact)));
    }
    void put(const QDate& value, unsigned)
    {
        if (value.isNull())
            m_statement.bindNull(next());
        else
            m_statement.bind(next(), value);
    }
    void put(const domain::Exact& value, unsigned)
    {
        put(value.value, 0U);
        put(value.text, 0U);
    }
    void put(const Decimal& value, unsigned) { m_statement.bind(next(), value.toText()); }
    template<domain::NamedEnum E>
    void put(E value, unsigned)
    {
        const char* const name = namesOf(value)[static_cast<std::size_t>(value)];
        m_statement.bindUtf8(next(), QByteArray::fromRawData(name, static_cast<qsizetype>(std::strlen(name))));
    }
    template<typename T>
    void put(const std::optional<T>& value, unsigned use)
    {
        if (value)
            put(*value, use | domain::Required);
        else
            m_statement.bindNull(next());
    }
    template<typename T>
    requires(!domain::NamedEnum<T>) void put(const T& value, unsigned) { m_statement.bind(next(), value); }

    Statement& m_statement;
    const QList<QByteArray>& m_placeholders;
    qsizetype m_position = 0;
    bool m_keysOnly;
};

/// Reads a record's or a part's fields from a row, from a column on. A row that is no record is an error, never a
/// strange record.
class FieldReader
{
public:
    FieldReader(const Statement& row, int column) : m_row(row), m_column(column) {}

    template<typename T>
    void operator()(const char* name, T& value, unsigned = domain::Plain)
    {
        m_name = name;
        get(value);
    }
    template<typename Part>
    void parts(const char*, QList<Part>&)
    {
    }

    /// The text of the next column, until the next row; empty for NULL.
    QByteArrayView nextUtf8() { return m_row.utf8(m_column++); }
    bool isGood() const { return !m_bad; }
    /// Goes past the next column where it is NULL.
    bool skipNull()
    {
        const bool isNull = m_row.isNull(m_column);
        m_column += isNull ? 1 : 0;
        return isNull;
    }
    /// What a value is before it is read.
    template<typename T>
    static T makeEmpty()
    {
        if constexpr (std::is_same_v<T, Instant>)
            return Instant::fromMilliseconds(0);
        else
            return T{};
    }
    Result<> result(const char* table) const
    {
        if (m_bad)
            return fail(Error::Code::Storage,
                        QStringLiteral("The store holds a row that is no valid record; restore a backup."),
                        QStringLiteral("%1.%2").arg(QLatin1String(table), QLatin1String(m_bad)));
        return {};
    }

private:
    QString nextText()
    {
        const int column = m_column++;
        return m_row.isNull(column) ? QString() : m_row.text(column);
    }
    void get(QString& value) { value = nextText(); }
    void get(QStringList& value)
    {
        const QJsonArray list = QJsonDocument::fromJson(nextText().toUtf8()).array();
        value.clear();
        for (const QJsonValue& item : list)
            value.append(item.toString());
    }
    void get(QDate& value)
    {
        const QString text = nextText();
        value = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && value.isNull())
            m_bad = m_name;
    }
    void get(std::int64_t& value) { value = m_row.integer(m_column++); }
    void get(bool& value) { value = m_row.integer(m_column++) != 0; }
    void get(Instant& value) { value = Instant::fromMilliseconds(m_row.integer(m_column++)); }
    void get(domain::Exact& value)
    {
        get(value.value);
        get(value.text);
    }
    template<typename Tag>
    void get(Id<Tag>& value)
    {
        const std::int64_t key = m_row.integer(m_column++);
        if (key <= 0)
            m_bad = m_name;
        else
            value = Id<Tag>::fromStore(key);
    }
    template<domain::NamedEnum E>
    void get(E& value)
    {
        const auto names = namesOf(E{});
        const QByteArrayView name = nextUtf8();
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const char* known) { return name == QByteArrayView(known); });
        if (found != names.end())
            value = static_cast<E>(found - names.begin());
        else
            m_bad = m_name;
    }
    void get(std::optional<Decimal>& value)
    {
        value.reset();
        if (!m_row.isNull(m_column)) {
            if (const auto parsed = Decimal::parse(m_row.text(m_column)))
                value = *parsed;
            else
                m_bad = m_name;
        }
        ++m_column;
    }
    template<typename T>
    void get(std::optional<T>& value)
    {
        value.reset();
        if (skipNull())
            return;
        T present = makeEmpty<T>();
        get(present);
        value = present;
    }

    const Statement& m_row;
    int m_column;
    const char* m_name = "";
    const char* m_bad = nullptr;
};

} // namespace clew::store
