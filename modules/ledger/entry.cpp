// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/entry.h"

#include "base/uuid.h"
#include "ledger/canonical_json.h"
#include "ledger/json_reader.h"
#include "ledger/sha256.h"

namespace clew::ledger {

namespace {

constexpr std::int64_t lineFormat = 1;
constexpr int farthestOffset = 14 * 60; // UTC+14:00, Line Islands

tl::unexpected<Error> refuseEntry(const QString& why)
{
    return fail(Error::Code::Invalid, QStringLiteral("The ledger entry can't be written: %1.").arg(why));
}

QString offsetText(int minutes)
{
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

Result<> checkRecords(const Entry& entry)
{
    if (entry.records.isEmpty() && ruleOf(entry.act).needsRecords)
        return refuseEntry(QStringLiteral("it names no record"));
    for (const BoundRecord& record : entry.records) {
        if (record.kind.isEmpty() || !isUuid(record.uuid) || record.version < 1 || !record.state.isSet())
            return refuseEntry(QStringLiteral("a record lacks its kind, UUID, version or state"));
    }
    return {};
}

CanonicalArray recordsJson(const QList<BoundRecord>& records)
{
    CanonicalArray array;
    CanonicalObject item;
    for (const BoundRecord& record : records) {
        item.clear();
        item.plainText("hash", record.hash());
        item.text("id", record.uuid);
        item.utf8("kind", record.kind);
        item.state("state", record.state);
        item.integer("v", record.version);
        array.object(item);
    }
    return array;
}

Result<QByteArray> writeLine(const Entry& entry)
{
    CanonicalObject line;
    line.text("act", QString::fromLatin1(ruleOf(entry.act).name));
    line.text("app", entry.software);
    line.text("dev", entry.device);
    line.integer("format", lineFormat);
    line.text("prev", QString::fromLatin1(entry.prev));
    if (!entry.records.isEmpty())
        line.array("records", recordsJson(entry.records));
    line.text("role", entry.role);
    line.integer("seq", entry.seq);
    line.text("store", entry.store);
    line.text("t", entry.time.toString());
    if (entry.offsetMinutes)
        line.text("tz", offsetText(*entry.offsetMinutes));
    line.text("who", entry.who);
    if (!entry.why.isEmpty())
        line.text("why", entry.why);
    return line.toJson();
}

/// Reads the members it knows; that there are no others is seen by writing the entry again.
class EntryReader
{
public:
    explicit EntryReader(const JsonValue& line) : m_line(line) {}

    QString text(QByteArrayView name) const
    {
        const JsonValue* value = m_line.find(name);
        return value ? value->text : QString();
    }
    std::int64_t integer(QByteArrayView name) const
    {
        const JsonValue* value = m_line.find(name);
        return value ? value->integer : 0;
    }
    Result<BoundState> state(QByteArrayView name) const
    {
        const JsonValue* value = m_line.find(name);
        return value ? BoundState::of(*value) : BoundState();
    }
    Result<QList<BoundRecord>> records() const
    {
        QList<BoundRecord> records;
        const JsonValue* array = m_line.find("records");
        if (!array)
            return records;
        for (const JsonValue& item : array->children) {
            const EntryReader record(item);
            const BoundState state = TRY(record.state("state"));
            records.append({record.text("kind").toUtf8(), record.text("id"), record.integer("v"), state});
            if (record.text("hash").toLatin1() != records.last().hash())
                return refuseEntry(QStringLiteral("a record's hash is not that of its state"));
        }
        return records;
    }
    std::optional<int> offset() const
    {
        const QString text = this->text("tz");
        if (text.isEmpty())
            return std::nullopt;
        const int minutes = text.mid(1, 2).toInt() * 60 + text.mid(4, 2).toInt();
        return text.startsWith(QLatin1Char('-')) ? -minutes : minutes;
    }

private:
    const JsonValue& m_line;
};

tl::unexpected<Error> refuseLine(const QString& detail)
{
    return fail(Error::Code::Invalid,
                QStringLiteral("The ledger line is not an entry as Clew writes it; it was changed or damaged."),
                detail);
}

Result<Entry> readEntry(const JsonValue& line)
{
    const EntryReader reader(line);
    const auto act = actFromName(reader.text("act").toLatin1());
    if (!act)
        return refuseLine(QStringLiteral("unknown act"));
    Entry entry;
    entry.time = TRY(Instant::parse(reader.text("t")));
    entry.act = *act;
    entry.software = reader.text("app");
    entry.device = reader.text("dev");
    entry.prev = reader.text("prev").toLatin1();
    entry.records = TRY(reader.records());
    entry.role = reader.text("role");
    entry.seq = reader.integer("seq");
    entry.store = reader.text("store");
    entry.offsetMinutes = reader.offset();
    entry.who = reader.text("who");
    entry.why = reader.text("why");
    return entry;
}

} // namespace

QByteArray firstPrev()
{
    return QByteArray(64, '0');
}

Result<> checkEntry(const Entry& entry)
{
    if (entry.seq < 1 || !isUuid(entry.store) || !isSha256Hex(entry.prev))
        return refuseEntry(QStringLiteral("its number, its store or the hash of the line before is missing"));
    if (entry.who.trimmed().isEmpty() || entry.software.trimmed().isEmpty())
        return refuseEntry(QStringLiteral("it doesn't say who did it, or with which version"));
    if (ruleOf(entry.act).needsReason && entry.why.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("This act needs a reason; say why it is done."),
                    QString::fromLatin1(ruleOf(entry.act).name));
    if (entry.offsetMinutes && std::abs(*entry.offsetMinutes) > farthestOffset)
        return refuseEntry(QStringLiteral("its time zone is none"));
    TRY(checkRecords(entry));
    return {};
}

Result<QByteArray> toLine(const Entry& entry)
{
    TRY(checkEntry(entry));
    return writeLine(entry);
}

Result<Entry> parseLine(QByteArrayView line)
{
    const JsonValue value = TRY(readCanonicalJson(line));
    if (value.kind != JsonValue::Kind::Object)
        return refuseLine(QStringLiteral("no object"));
    if (const JsonValue* format = value.find("format"); format && format->integer > lineFormat)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The ledger line was written by a later Clew; install that one "
                                   "or a newer one."));
    const Entry entry = TRY(readEntry(value));
    if (const auto checked = checkEntry(entry); !checked)
        return refuseLine(checked.error().message);
    const QByteArray again = TRY(writeLine(entry));
    if (QByteArrayView(again) != line)
        return refuseLine(QStringLiteral("a field is unknown, missing, or of another type"));
    return entry;
}

QByteArray headOf(QByteArrayView line)
{
    return sha256Hex(line);
}

} // namespace clew::ledger
