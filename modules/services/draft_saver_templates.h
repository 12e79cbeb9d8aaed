// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

// The bodies of DraftSaver's templates, for its own files.

#include "exchange/decimal_text.h"
#include "services/draft_saver.h"

namespace clew::services {

inline QString draftText(const QJsonObject& line, const char* field)
{
    return textOf(line.value(QLatin1String(field)));
}

inline bool isGiven(const QJsonObject& line, const char* field)
{
    const QJsonValue value = line.value(QLatin1String(field));
    return value.isObject() || !textOf(value).isEmpty();
}

/// What decides on conformity: never two opinions.
template<typename R>
bool isLimit(const QString& field)
{
    static const QStringList limits{QStringLiteral("nominal"), QStringLiteral("lower"), QStringLiteral("upper"),
                                    QStringLiteral("unit"), QStringLiteral("type")};
    return std::is_same_v<R, domain::Characteristic> && limits.contains(field);
}

/// A spreadsheet shows 10.500 and keeps 10.5: for numbers the value counts, for all else the text.
inline bool saysTheSame(const QString& field, const QJsonValue& said, const QJsonValue& stored)
{
    static const QStringList numbers{QStringLiteral("nominal"),  QStringLiteral("lower"),
                                     QStringLiteral("upper"),    QStringLiteral("resolution"),
                                     QStringLiteral("quantity"), QStringLiteral("uncertainty"),
                                     QStringLiteral("k"),        QStringLiteral("reference"),
                                     QStringLiteral("error"),    QStringLiteral("indication")};
    if (said == stored || !numbers.contains(field))
        return said == stored;
    const auto one = exchange::DecimalText::parse(textOf(said));
    const auto other = exchange::DecimalText::parse(textOf(stored));
    return one && other && *one == *other;
}

/// What a list in the file says of each of its parts is what the store has, in the same order.
inline bool haveTheSameParts(const QJsonArray& said, const QJsonArray& stored)
{
    if (said.size() != stored.size())
        return false;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const QJsonObject part = said.at(i).toObject();
        const QJsonObject own = stored.at(i).toObject();
        if (part.isEmpty() && said.at(i) != stored.at(i))
            return false;
        for (const QString& field : part.keys()) {
            if (!saysTheSame(field, part.value(field), own.value(field)))
                return false;
        }
    }
    return true;
}

/// Records whose empty fields a file may fill in: nothing that decides on conformity or says what became of a piece.
template<typename R>
constexpr bool isCompletedByFiles =
    std::is_same_v<R, domain::Customer> || std::is_same_v<R, domain::Supplier> || std::is_same_v<R, domain::Person> ||
    std::is_same_v<R, domain::Part> || std::is_same_v<R, domain::PartRevision> || std::is_same_v<R, domain::Heat> ||
    std::is_same_v<R, domain::Gauge> || std::is_same_v<R, domain::WorkOrder>;

template<typename R>
bool DraftSaver::isByTheWay(const QString& field) const
{
    if (m_describes == Describes::Exactly || isLimit<R>(field))
        return false;
    const bool isIdentity = std::is_same_v<R, domain::Gauge> && field == QLatin1String("serial");
    return m_describes == Describes::Loosely || (!std::is_same_v<R, domain::Calibration> && !isIdentity);
}

/// What a draft says of a record that is there already must agree with it; of a list, in every part.
template<typename R>
Result<> DraftSaver::compareWithStored(Id<R> id, const Line& line)
{
    GivenLists lists{line};
    R said;
    R::fields(said, lists);
    const R stored = lists.isAnyGiven ? TRY(m_records.get(id)) : TRY(m_records.getOwn(id));
    said = stored;
    R::fields(said, lists);
    DraftReader reader(line, m_references);
    R::fields(said, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    QJsonObject storedLine;
    QJsonObject saidLine;
    DraftWriter storedWriter(storedLine, m_records);
    R::fields(stored, storedWriter);
    TRY(storedWriter.result());
    DraftWriter saidWriter(saidLine, m_records);
    R::fields(std::as_const(said), saidWriter);
    TRY(saidWriter.result());
    bool isChanged = false;
    Line filling = line;
    QStringList filled;
    domain::WorkflowFields workflow;
    R::fields(stored, workflow);
    for (const QString& list : storedLine.keys()) {
        if (storedLine.value(list).isArray() && line.contains(list) && !saidLine.contains(list))
            saidLine.insert(list, QJsonArray()); // given as empty
    }
    for (const QString& field : saidLine.keys()) {
        const QJsonValue own = storedLine.value(field);
        const QJsonValue files = saidLine.value(field);
        const bool isList = files.isArray();
        if (isList ? haveTheSameParts(files.toArray(), own.toArray()) : saysTheSame(field, files, own))
            continue;
        const bool isEmptyThere = !isList && textOf(own).isEmpty() && !own.isObject();
        if (isCompletedByFiles<R> && isEmptyThere && m_describes == Describes::Exactly) {
            filled.append(field);
            continue;
        }
        filling.remove(field);
        const QString difference = isList ? QStringLiteral("other %1 (%2 there, %3 here)")
                                                .arg(field)
                                                .arg(own.toArray().size())
                                                .arg(files.toArray().size())
                                          : QStringLiteral("%1 “%2”, not “%3”").arg(field, textOf(own), textOf(files));
        const QString message =
            QStringLiteral("%1 is in the store with %2").arg(TRY(m_references.label(R::kind, id.key())), difference);
        if (workflow.names().contains(field) || isByTheWay<R>(field))
            warning(field, message + QStringLiteral("; the store's own is kept."));
        else
            problem(field, message + QStringLiteral("; correct the record or the file."));
        isChanged = isChanged || m_problems.last().severity == Problem::Severity::Error;
    }
    if (!filled.isEmpty())
        TRY(completeStored(stored, filling, filled));
    m_counts[QString::fromLatin1(domain::kindName(R::kind))].changed += isChanged ? 1 : 0;
    if (isChanged && m_isCountedByRow)
        ++m_rows[m_row].changed;
    return {};
}

/// Fills in what is empty in the store; `line` has nothing that differs otherwise.
template<typename R>
Result<> DraftSaver::completeStored(R stored, const Line& line, const QStringList& filled)
{
    DraftReader reader(line, m_references);
    R::fields(stored, reader);
    TRY(reader.result());
    TRY(m_records.revise(stored));
    warning(filled.first(),
            QStringLiteral("%1 was in the store without %2; this file fills that in.")
                .arg(TRY(m_references.label(R::kind, stored.id.key())), filled.join(QStringLiteral(", "))));
    ++m_counts[QString::fromLatin1(domain::kindName(R::kind))].completed;
    if (m_isCountedByRow)
        ++m_rows[m_row].completed;
    return {};
}

/// The record's key, whether it was there or is new; nothing when the draft has a problem.
template<typename R>
Result<std::optional<Id<R>>> DraftSaver::saveRecord(R record, const Line& line)
{
    DraftReader reader(line, m_references);
    R::fields(record, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return std::optional<Id<R>>{};
    }
    if (const auto required = domain::checkRequired(record); !required) {
        problem({}, required.error().message);
        return std::optional<Id<R>>{};
    }
    if (const auto known = TRY(m_records.findByKey(record))) {
        TRY(compareWithStored(*known, line));
        count(domain::kindName(R::kind), false);
        return known;
    }
    if (const QString uuid = draftText(line, "uuid"); isUuid(uuid)) {
        if (TRY(m_records.findUuid(R::kind, uuid)))
            warning(QStringLiteral("uuid"),
                    QStringLiteral("Another %1 in the store has this uuid; this one gets its own.")
                        .arg(domain::kindWords(R::kind)));
        else
            record.uuid = uuid;
    }
    const auto id = m_records.insert(record);
    if (!id && isOfTheFile(id.error())) {
        problem({}, id.error().message);
        return std::optional<Id<R>>{};
    }
    count(domain::kindName(R::kind), true);
    return std::optional{TRY(Result<Id<R>>(id))};
}

template<typename R>
Result<> DraftSaver::saveAs(const Line& line)
{
    TRY(saveRecord(R{}, line));
    return {};
}

template<typename R, typename Make>
Result<> DraftSaver::makeMentioned(const Line& line, const char* field, Make make)
{
    const QString name = line.value(QLatin1String(field)).isString() ? draftText(line, field) : QString();
    if (name.isEmpty() || m_mentioned.contains({static_cast<int>(R::kind), name}))
        return {};
    m_mentioned.insert({static_cast<int>(R::kind), name});
    if (!TRY(m_references.named(R::kind, name)).isEmpty())
        return {};
    TRY(m_records.insert(make(name)));
    count(domain::kindName(R::kind), true);
    warning(QString::fromLatin1(field), QStringLiteral("The %1 “%2” was not known and is made from its name alone.")
                                            .arg(domain::kindWords(R::kind), name));
    return {};
}

} // namespace clew::services
