// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/exact_value.h"
#include "services/references.h"

#include <QJsonArray>

namespace clew::services {

// References are written by name (References); a part is told by the line's own fields part and customer, its revision
// by part, revision and customer, a characteristic by these and balloon.

/// Where a value in a draft can't be read: which field, and what to do.
struct FieldProblem
{
    QString field;
    QString message;
};

/// A NotFound, Invalid or Conflict is the file's fault and a problem of its row; anything else is the store's.
inline bool isOfTheFile(const Error& error)
{
    return error.code == Error::Code::NotFound || error.code == Error::Code::Invalid ||
           error.code == Error::Code::Conflict;
}

/// Empties a record's lists that a draft speaks of, so that a DraftReader after it has the draft's parts alone.
struct GivenLists
{
    const QJsonObject& line;
    bool isAnyGiven = false;

    template<typename T>
    void operator()(const char*, T&, unsigned = domain::Plain) const
    {
    }
    template<typename Part>
    void parts(const char* name, QList<Part>& list)
    {
        if (!line.contains(QLatin1String(name)))
            return;
        isAnyGiven = true;
        list.clear();
    }
};

/// The names under which a part's fields stand in a draft: a revision by part, revision and customer, a characteristic
/// by these and its balloon.
class DraftNames
{
public:
    template<typename T>
    void operator()(const char* name, const T&, unsigned = domain::Plain)
    {
        names.append(QString::fromLatin1(name));
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>&)
    {
        names.append(QString::fromLatin1(name));
    }
    void operator()(const char*, const domain::CharacteristicId&, unsigned = domain::Plain) { addBalloon(); }
    void operator()(const char*, const std::optional<domain::CharacteristicId>&, unsigned = domain::Plain)
    {
        addBalloon();
    }

    QStringList names{QStringLiteral("part"), QStringLiteral("revision"), QStringLiteral("customer")};

private:
    void addBalloon() { names.append(QStringLiteral("balloon")); }
};

/// What is wrong with a list of texts or objects in a draft, such as "items": …; nothing where it is one or not given.
QString listProblem(const QJsonObject& line, const QString& name);
/// What is wrong with an entry of such a list: no object, or one with fields that there are not.
QString entryProblem(const QJsonValue& entry, const QString& name, const QStringList& fields);

/// Sets a record's or a part's fields from those a draft has; a field the draft leaves out stays as it is. Keeps the
/// first problem.
class DraftReader
{
public:
    DraftReader(const QJsonObject& line, References& references) : m_line(line), m_references(references) {}

    template<typename T>
    void operator()(const char* name, T& value, unsigned use = domain::Plain)
    {
        if (m_problem || (use & domain::Secret))
            return;
        m_name = QString::fromLatin1(name);
        if (const QString wrong = shapeProblem(value); !wrong.isEmpty())
            return refuse(wrong);
        take(value);
    }
    template<typename Part>
    void parts(const char* name, QList<Part>& list)
    {
        if (m_problem || !m_line.contains(QLatin1String(name)))
            return;
        m_name = QString::fromLatin1(name);
        if (const QString wrong = listProblem(m_line, m_name); !wrong.isEmpty())
            return refuse(wrong);
        DraftNames known;
        const Part sample{};
        Part::fields(sample, known);
        for (const QJsonValue& item : m_line.value(QLatin1String(name)).toArray()) {
            if (const QString wrong = entryProblem(item, m_name, known.names); !wrong.isEmpty())
                return refuse(wrong);
            QJsonObject line = item.toObject();
            for (const char* context : {"part", "revision", "customer"}) {
                if (!line.contains(QLatin1String(context)) && m_line.contains(QLatin1String(context)))
                    line.insert(QLatin1String(context), m_line.value(QLatin1String(context)));
            }
            Part part{};
            DraftReader reader(line, m_references);
            Part::fields(part, reader);
            if (reader.problem() && !m_problem)
                m_problem = reader.problem();
            if (!reader.result())
                m_result = reader.result();
            list.append(part);
        }
    }

    const std::optional<FieldProblem>& problem() const { return m_problem; }
    /// The store's error, where it was asked for a reference and failed.
    Result<> result() const { return m_result; }

private:
    void refuse(const Error& error)
    {
        refuse(error.message);
        if (!isOfTheFile(error))
            m_result = tl::make_unexpected(error);
    }
    bool has() const { return m_line.contains(m_name); }
    QString text() const { return textOf(m_line.value(m_name)); }
    void refuse(const QString& message)
    {
        if (!m_problem)
            m_problem = FieldProblem{m_name, message};
    }
    template<typename T>
    void assign(T& target, Result<T> value)
    {
        if (value)
            target = std::move(*value);
        else
            refuse(value.error());
    }

    /// Where a list or an object stands for a single value, which would be read as nothing.
    template<typename T>
    QString shapeProblem(const T&) const
    {
        const QJsonValue value = m_line.value(m_name);
        return value.isArray() || value.isObject()
                   ? QStringLiteral("“%1” takes one text, not a list or an object.").arg(m_name)
                   : QString();
    }
    QString shapeProblem(const QStringList&) const { return listProblem(m_line, m_name); }
    template<typename Record>
    QString shapeProblem(const Id<Record>&) const
    {
        return {}; // a reference may be an object
    }
    template<typename Record>
    QString shapeProblem(const std::optional<Id<Record>>&) const
    {
        return {};
    }

    void take(QString& value)
    {
        if (has())
            value = text();
    }
    void take(QStringList& value)
    {
        if (!has())
            return;
        value.clear();
        for (const QJsonValue& item : m_line.value(m_name).toArray())
            value.append(textOf(item));
    }
    void take(QDate& value)
    {
        if (has() && !text().isEmpty())
            assign(value, parseDay(text()));
    }
    void take(Instant& value)
    {
        if (has())
            assign(value, Instant::parse(text()));
    }
    void take(bool& value)
    {
        if (!has())
            return;
        const QString word = text().toLower();
        const bool yes = word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1");
        const bool no = word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0");
        if (yes || no)
            value = yes;
        else
            refuse(QStringLiteral("“%1” is neither true nor false.").arg(text()));
    }
    void take(std::int64_t& value)
    {
        if (!has())
            return;
        bool isNumber = false;
        const std::int64_t number = text().toLongLong(&isNumber);
        if (isNumber)
            value = number;
        else
            refuse(QStringLiteral("“%1” is no whole number.").arg(text()));
    }
    void take(domain::Exact& value)
    {
        if (has())
            assign(value, domain::exactFromFile(text(), textOf(m_line.value(QStringLiteral("unit")))));
    }
    template<domain::NamedEnum E>
    void take(E& value)
    {
        if (!has())
            return;
        if (const auto found = domain::enumFromName<E>(text()))
            value = *found;
        else
            refuse(
                QStringLiteral("“%1” is none of: %2.").arg(text(), domain::enumNames<E>().join(QStringLiteral(", "))));
    }
    void take(domain::PartId& value) { assign(value, m_references.part(m_line)); }
    void take(domain::PartRevisionId& value) { assign(value, m_references.partRevision(m_line)); }
    void take(std::optional<domain::PartRevisionId>& value)
    {
        if (!m_line.contains(QStringLiteral("part")))
            return;
        domain::PartRevisionId revision;
        take(revision);
        value = revision;
    }
    void take(domain::CharacteristicId& value)
    {
        if (m_line.contains(QStringLiteral("balloon")))
            takeCharacteristic(value, "revision", "balloon");
    }
    void take(std::optional<domain::CharacteristicId>& value)
    {
        const bool isPrevious = m_name == QLatin1String("previous");
        const char* balloon = isPrevious ? "previous_balloon" : "balloon";
        if (!m_line.contains(QLatin1String(balloon)))
            return;
        domain::CharacteristicId characteristic;
        takeCharacteristic(characteristic, isPrevious ? "previous_revision" : "revision", balloon);
        value = characteristic;
    }
    void takeCharacteristic(domain::CharacteristicId& value, const char* revisionField, const char* balloonField)
    {
        QJsonObject line = m_line;
        line.insert(QStringLiteral("revision"), m_line.value(QLatin1String(revisionField)));
        const auto revision = m_references.partRevision(line);
        if (!revision)
            return refuse(revision.error());
        const QString balloon = textOf(m_line.value(QLatin1String(balloonField)));
        const auto found = m_references.characteristic(*revision, balloon);
        if (!found)
            refuse(found.error());
        else if (!*found)
            refuse(QStringLiteral("There is no characteristic “%1” in that revision.").arg(balloon));
        else
            value = **found;
    }
    template<typename Record>
    void take(Id<Record>& value)
    {
        QJsonValue reference = m_line.value(m_name);
        if constexpr (Record::kind == domain::Kind::InspectionPlan || Record::kind == domain::Kind::ProcessPlan)
            reference = withLineContext(reference);
        auto key = m_references.resolve(Record::kind, reference);
        if (key)
            value = Id<Record>::fromStore(*key);
        else
            refuse(key.error());
    }
    QJsonValue withLineContext(const QJsonValue& reference) const
    {
        QJsonObject object =
            reference.isObject() ? reference.toObject() : QJsonObject{{QStringLiteral("name"), reference}};
        for (const char* context : {"part", "revision", "customer"}) {
            if (!object.contains(QLatin1String(context)) && m_line.contains(QLatin1String(context)))
                object.insert(QLatin1String(context), m_line.value(QLatin1String(context)));
        }
        return object;
    }
    template<typename T>
    void take(std::optional<T>& value)
    {
        if (!has() || m_line.value(m_name).isNull() || (!m_line.value(m_name).isObject() && text().isEmpty()))
            return;
        if constexpr (std::is_same_v<T, Decimal>) {
            auto parsed = Decimal::parse(text());
            if (parsed)
                value = *parsed;
            else
                refuse(parsed.error().message);
        } else {
            T present = [] {
                if constexpr (std::is_same_v<T, Instant>)
                    return Instant::fromMilliseconds(0);
                else
                    return T{};
            }();
            take(present);
            value = present;
        }
    }

    const QJsonObject& m_line;
    References& m_references;
    QString m_name;
    std::optional<FieldProblem> m_problem;
    Result<> m_result;
};

/// Writes a record's or a part's fields into a draft, so that DraftReader reads the same record from it.
class DraftWriter
{
public:
    DraftWriter(QJsonObject& line, store::Records& records) : m_line(line), m_records(records), m_references(records) {}

    template<typename T>
    void operator()(const char* name, const T& value, unsigned use = domain::Plain)
    {
        if (m_result && !(use & domain::Secret))
            put(QString::fromLatin1(name), value);
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>& list)
    {
        QJsonArray array;
        for (const Part& part : list) {
            QJsonObject line;
            DraftWriter writer(line, m_records);
            Part::fields(part, writer);
            if (!writer.result())
                m_result = writer.result();
            for (const char* context : {"part", "revision", "customer"}) {
                if (line.value(QLatin1String(context)) == m_line.value(QLatin1String(context)))
                    line.remove(QLatin1String(context));
            }
            array.append(line);
        }
        if (!array.isEmpty())
            m_line.insert(QLatin1String(name), array);
    }

    Result<> result() const { return m_result; }

private:
    void put(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_line.insert(name, value);
    }
    void put(const QString& name, const QStringList& value)
    {
        if (!value.isEmpty())
            m_line.insert(name, QJsonArray::fromStringList(value));
    }
    void put(const QString& name, QDate value) { put(name, value.isNull() ? QString() : dayText(value)); }
    void put(const QString& name, Instant value) { put(name, value.toString()); }
    void put(const QString& name, bool value)
    {
        if (value)
            m_line.insert(name, true);
    }
    void put(const QString& name, std::int64_t value) { m_line.insert(name, QString::number(value)); }
    void put(const QString& name, const Decimal& value) { put(name, value.toText()); }
    void put(const QString& name, const domain::Exact& value) { put(name, value.text); }
    template<domain::NamedEnum E>
    void put(const QString& name, E value)
    {
        put(name, domain::enumName(value));
    }
    void put(const QString&, domain::PartId value) { putPart(value); }
    void put(const QString&, domain::PartRevisionId value) { putRevision(value); }
    void put(const QString& name, domain::CharacteristicId value)
    {
        const auto characteristic = m_records.getOwn(value);
        if (!characteristic)
            return refuse(characteristic.error());
        if (name == QLatin1String("previous")) {
            const auto revision = m_records.getOwn(characteristic->part_revision);
            if (!revision)
                return refuse(revision.error());
            m_line.insert(QStringLiteral("previous_revision"), revision->revision);
            m_line.insert(QStringLiteral("previous_balloon"), characteristic->balloon);
            return;
        }
        putRevision(characteristic->part_revision);
        m_line.insert(QStringLiteral("balloon"), characteristic->balloon);
    }
    template<typename Record>
    void put(const QString& name, Id<Record> value)
    {
        const auto reference = m_references.reference(Record::kind, value.key());
        if (reference)
            m_line.insert(name, *reference);
        else
            refuse(reference.error());
    }
    template<typename T>
    void put(const QString& name, const std::optional<T>& value)
    {
        if (value)
            put(name, *value);
    }
    void putPart(domain::PartId value)
    {
        const auto part = m_records.getOwn(value);
        if (!part)
            return refuse(part.error());
        m_line.insert(QStringLiteral("part"), part->number);
        if (part->customer)
            put(QStringLiteral("customer"), *part->customer);
    }
    void putRevision(domain::PartRevisionId value)
    {
        const auto revision = m_records.getOwn(value);
        if (!revision)
            return refuse(revision.error());
        putPart(revision->part);
        m_line.insert(QStringLiteral("revision"), revision->revision);
    }
    void refuse(const Error& error) { m_result = tl::make_unexpected(error); }

    QJsonObject& m_line;
    store::Records& m_records;
    References m_references;
    Result<> m_result;
};

} // namespace clew::services
