// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/canonical.h"
#include "store/record_columns.h"

namespace clew::store {

/// Takes a row's fields into their canonical form as they are read, without making a record of them: FieldReader says
/// what a column holds, CanonicalFields how it is written; a text stays UTF-8 in between.
class RowState
{
public:
    RowState(const Statement& row, int column, domain::CanonicalFields& fields)
        : m_reader(row, column),
          m_fields(fields)
    {
    }

    template<typename T>
    void operator()(const char* name, const T& sample, unsigned use = domain::Plain)
    {
        if constexpr (std::is_same_v<T, QString>) {
            m_fields.utf8(name, m_reader.nextUtf8(), use);
        } else {
            T value = sample;
            m_reader(name, value, use);
            if (m_reader.isGood())
                m_fields(name, value, use);
        }
    }
    template<typename T>
    requires(!std::is_same_v<T, Decimal>) void operator()(const char* name, const std::optional<T>&,
                                                          unsigned use = domain::Plain)
    {
        if (!m_reader.skipNull())
            (*this)(name, FieldReader::makeEmpty<T>(), use);
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }

    Result<> result(const char* table) const { return m_reader.result(table); }

private:
    FieldReader m_reader;
    domain::CanonicalFields& m_fields;
};

} // namespace clew::store
