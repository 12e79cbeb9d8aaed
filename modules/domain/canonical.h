// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/decimal.h"
#include "domain/fields.h"
#include "ledger/canonical_json.h"

namespace clew::domain {

/// The version of the canonical state that this program writes. It changes when the way a value is written changes;
/// a field added by a later migration is absent from older records and so changes nothing.
inline constexpr const char* canonicalStateVersion = "1";

/// Knows the UUIDs of the records that others refer to.
class UuidSource
{
public:
    virtual ~UuidSource() = default;
    virtual QByteArray uuidOf(Kind kind, std::int64_t key) = 0;
};

/// Writes a record's fields as the members of a canonical JSON object: absent ones left out, references as UUIDs,
/// instants as ISO 8601, integers as decimal strings, enumerations by name.
class CanonicalFields
{
public:
    CanonicalFields(UuidSource& uuids, bool withWorkflow) : m_uuids(uuids), m_withWorkflow(withWorkflow) {}

    template<typename T>
    void operator()(const char* name, const T& value, unsigned use = Plain)
    {
        if (isCovered(use))
            put(name, value);
    }
    /// A text in UTF-8.
    void utf8(const char* name, QByteArrayView value, unsigned use = Plain)
    {
        if (isCovered(use) && !value.isEmpty())
            m_object.utf8(name, value);
    }
    /// Parts go into the record's state by their hash: see canonicalState().
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }

    const ledger::CanonicalObject& object() const { return m_object; }
    /// For the next record or part.
    void clear() { m_object.clear(); }

private:
    bool isCovered(unsigned use) const { return !(use & Secret) && (m_withWorkflow || !(use & Workflow)); }

    void put(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            m_object.text(name, value);
    }
    void put(const char* name, const QStringList& value)
    {
        if (value.isEmpty())
            return;
        ledger::CanonicalArray array;
        for (const QString& item : value)
            array.text(item);
        m_object.array(name, array);
    }
    void put(const char* name, QDate value)
    {
        if (!value.isNull())
            m_object.text(name, value.toString(Qt::ISODate));
    }
    void put(const char* name, bool value)
    {
        if (value)
            m_object.boolean(name, true);
    }
    void put(const char* name, std::int64_t value) { m_object.decimal(name, value); }
    void put(const char* name, Instant value) { m_object.text(name, value.toString()); }
    void put(const char* name, const Decimal& value) { m_object.text(name, value.toCanonicalText()); }
    void put(const char* name, const Exact& value)
    {
        put(name, value.value);
        if (!value.text.isEmpty())
            m_object.text(QByteArray(name) + "_text", value.text);
    }
    template<typename Record>
    void put(const char* name, Id<Record> value)
    {
        m_object.plainText(name, m_uuids.uuidOf(Record::kind, value.key()));
    }
    template<NamedEnum E>
    void put(const char* name, E value)
    {
        m_object.plainText(name, namesOf(value)[static_cast<std::size_t>(value)]);
    }
    template<typename T>
    void put(const char* name, const std::optional<T>& value)
    {
        if (value)
            put(name, *value);
    }

    UuidSource& m_uuids;
    bool m_withWorkflow;
    ledger::CanonicalObject m_object;
};

} // namespace clew::domain
