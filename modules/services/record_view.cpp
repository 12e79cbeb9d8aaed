// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/record_view.h"

#include "domain/all_records.h"
#include "ledger/entry.h"
#include "services/draft_fields.h"
#include "store/ledger_lines.h"

namespace clew::services {

namespace {

constexpr qsizetype rowsBetweenReports = 500;

/// The names of a record's fields in their own order, parts last as they stand.
class FieldOrder
{
public:
    template<typename T>
    void operator()(const char* name, const T&, unsigned = domain::Plain)
    {
        m_names.append(QString::fromLatin1(name));
    }
    template<typename Part>
    void parts(const char* name, const QList<Part>&)
    {
        m_names.append(QString::fromLatin1(name));
    }
    /// Those that the object has; names that stand for others ("part" and "customer" for a revision) first.
    QStringList presentIn(const QJsonObject& object) const
    {
        QStringList order;
        for (const QString& name : object.keys()) {
            if (!m_names.contains(name))
                order.append(name);
        }
        for (const QString& name : m_names) {
            if (object.contains(name))
                order.append(name);
        }
        return order;
    }

private:
    QStringList m_names;
};

template<typename R>
Result<RecordView> viewOf(store::Records& records, const R& record)
{
    RecordView view;
    view.kind = R::kind;
    view.uuid = record.uuid;
    view.label = TRY(References(records).label(R::kind, record.id.key()));
    DraftWriter writer(view.fields, records);
    R::fields(record, writer);
    TRY(writer.result());
    FieldOrder order;
    R::fields(record, order);
    view.order = order.presentIn(view.fields);
    return view;
}

Result<QList<HistoryLine>> historyOf(store::Records& records, domain::Kind kind, std::int64_t key)
{
    QList<HistoryLine> history;
    for (const store::RecordLine& bound : TRY(store::linesOf(records.database(), kind, key))) {
        const auto entry = TRY(ledger::parseLine(bound.line));
        history.append({entry.seq, bound.version, entry.time, entry.who, entry.role,
                        QString::fromLatin1(ledger::ruleOf(entry.act).name), entry.why});
    }
    return history;
}

QJsonValue referenceFrom(domain::Kind kind, const RecordName& name)
{
    QJsonObject object;
    for (auto it = name.within.cbegin(); it != name.within.cend(); ++it)
        object.insert(it.key(), it.value());
    if (kind == domain::Kind::Unit) {
        const qsizetype slash = name.name.indexOf(QLatin1Char('/'));
        if (slash > 0 && !object.contains(QStringLiteral("part"))) {
            object.insert(QStringLiteral("part"), name.name.left(slash));
            object.insert(QStringLiteral("serial"), name.name.mid(slash + 1));
            return object;
        }
    }
    if (object.isEmpty())
        return name.name;
    const bool byName =
        kind == domain::Kind::Program || kind == domain::Kind::InspectionPlan || kind == domain::Kind::ProcessPlan;
    const QString field = kind == domain::Kind::Unit ? QStringLiteral("serial")
                          : byName                   ? QStringLiteral("name")
                                                     : QStringLiteral("number");
    object.insert(field, name.name);
    return object;
}

/// What References names only together with a part: its revision, and a characteristic of it.
Result<std::optional<std::int64_t>> findInPart(store::Records& records, domain::Kind kind, const RecordName& name)
{
    if (kind != domain::Kind::PartRevision && kind != domain::Kind::Characteristic)
        return std::optional<std::int64_t>();
    QJsonObject line;
    for (auto it = name.within.cbegin(); it != name.within.cend(); ++it)
        line.insert(it.key(), it.value());
    if (!line.contains(QStringLiteral("part")))
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A %1 is named within its part; say which (--part NUMBER).").arg(domain::kindWords(kind)));
    References references(records);
    if (kind == domain::Kind::PartRevision) {
        line.insert(QStringLiteral("revision"), name.name);
        return std::optional(TRY(references.partRevision(line)).key());
    }
    const auto revision = TRY(references.partRevision(line));
    const auto found = TRY(references.characteristic(revision, name.name));
    if (!found)
        return fail(Error::Code::NotFound, QStringLiteral("There is no characteristic “%1” in that part; “list "
                                                          "characteristics --part” names them.")
                                               .arg(name.name));
    return std::optional(found->key());
}

} // namespace

Result<QJsonValue> referenceTo(store::Records& records, domain::Kind kind, const RecordName& name)
{
    if (isUuid(name.name)) {
        const auto key = TRY(records.findUuid(kind, name.name));
        if (!key)
            return fail(Error::Code::NotFound,
                        QStringLiteral("There is no %1 with that UUID.").arg(domain::kindWords(kind)));
        return References(records).reference(kind, *key);
    }
    if (!name.name.startsWith(QLatin1Char('{')))
        return referenceFrom(kind, name);
    const QJsonDocument document = QJsonDocument::fromJson(name.name.toUtf8());
    if (!document.isObject())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” begins like JSON and is none.").arg(name.name));
    return QJsonValue(document.object());
}

Result<std::int64_t> findRecord(store::Records& records, domain::Kind kind, const RecordName& name)
{
    if (isUuid(name.name)) {
        if (const auto key = TRY(records.findUuid(kind, name.name)))
            return *key;
    }
    if (const auto found = TRY(findInPart(records, kind, name)))
        return *found;
    References references(records);
    const auto found = references.resolve(kind, TRY(referenceTo(records, kind, name)));
    // A serial may hold a slash itself.
    if (!found && found.error().code == Error::Code::NotFound && kind == domain::Kind::Unit && name.within.isEmpty())
        return references.resolve(kind, name.name);
    return found;
}

Result<RecordView> viewRecord(store::Records& records, domain::Kind kind, std::int64_t key)
{
    Result<RecordView> view;
    domain::withRecordType(kind, [&]<typename R>(R*) {
        const auto record = records.get(Id<R>::fromStore(key));
        view = record ? viewOf(records, *record) : Result<RecordView>(tl::make_unexpected(record.error()));
    });
    if (view)
        view->history = TRY(historyOf(records, kind, key));
    return view;
}

Result<RecordRows> listRecords(store::Records& records, domain::Kind kind, const store::RecordFilter& filter,
                               Progress& progress)
{
    RecordRows list;
    list.total = TRY(store::countWhere(records.database(), kind, filter));
    for (const std::int64_t key : TRY(store::keysWhere(records.database(), kind, filter))) {
        if (list.rows.size() % rowsBetweenReports == 0) {
            progress.report(QStringLiteral("Reading"), list.rows.size(), list.total);
            if (progress.cancelled())
                return fail(Error::Code::Cancelled, QStringLiteral("Listing was stopped."));
        }
        Result<RecordView> view;
        domain::withRecordType(kind, [&]<typename R>(R*) {
            const auto record = records.getOwn(Id<R>::fromStore(key));
            view = record ? viewOf(records, *record) : Result<RecordView>(tl::make_unexpected(record.error()));
        });
        list.rows.append(TRY(std::move(view)));
    }
    return list;
}

} // namespace clew::services
