// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/fields.h"

namespace clew::domain {

/// The first Required field that a record leaves empty; null where none does.
class RequiredFields
{
public:
    template<typename T>
    void operator()(const char* name, const T& value, unsigned use = Plain)
    {
        if ((use & Required) && !m_missing && isEmpty(value))
            m_missing = name;
    }
    template<typename Part>
    void parts(const char*, const QList<Part>& list)
    {
        for (const Part& part : list)
            Part::fields(part, *this);
    }
    const char* missing() const { return m_missing; }

private:
    static bool isEmpty(const QString& value) { return value.trimmed().isEmpty(); }
    static bool isEmpty(QDate value) { return value.isNull(); }
    template<typename Tag>
    static bool isEmpty(Id<Tag> value)
    {
        return !value.isSet();
    }
    template<typename T>
    static bool isEmpty(const T&)
    {
        return false;
    }

    const char* m_missing = nullptr;
};

/// The names of the fields that move with the workflow.
class WorkflowFields
{
public:
    template<typename T>
    void operator()(const char* name, const T&, unsigned use = Plain)
    {
        if (use & Workflow)
            m_names.append(QString::fromLatin1(name));
    }
    template<typename Part>
    void parts(const char*, const QList<Part>&)
    {
    }
    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
};

/// Refuses a record that lacks what it can't be without.
template<typename Record>
Result<> checkRequired(const Record& record)
{
    RequiredFields fields;
    Record::fields(record, fields);
    if (fields.missing())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A %1 needs its “%2”.").arg(kindWords(Record::kind), QString::fromLatin1(fields.missing())));
    return {};
}

} // namespace clew::domain
