// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/exchange_reader.h"

#include "domain/record_kinds.h"
#include "exchange/json_line.h"
#include "exchange/problem_log.h"

namespace clew::exchange {

namespace {

const QString& headerText()
{
    static const QString text = QStringLiteral("exchange/1");
    return text;
}

class ExchangeLines
{
public:
    ExchangeLines(QIODevice& device, const DraftSink& sink, Progress& progress)
        : m_device(device),
          m_sink(sink),
          m_progress(progress)
    {
    }
    Result<ProblemLog> readAll();

private:
    Result<QByteArray> nextLine();
    Result<void> readHeader();
    Result<void> readRecord(const QByteArray& line);
    bool checkFields(const domain::ExchangeKind& kind, const QJsonObject& fields);

    QIODevice& m_device;
    const DraftSink& m_sink;
    Progress& m_progress;
    ProblemLog m_log;
    int m_row = 0;
    qint64 m_bytes = 0;
};

/// The next line without its end; null at the end of the file.
Result<QByteArray> ExchangeLines::nextLine()
{
    if (m_progress.cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
    QByteArray line;
    QByteArray piece;
    do {
        piece = m_device.readLine(65536);
        line += piece;
        if (line.size() > ExchangeReader::longestLine)
            return fail(Error::Code::Invalid, QStringLiteral("Line %1 is longer than %2 MiB; this is no exchange file.")
                                                  .arg(m_row + 1)
                                                  .arg(ExchangeReader::longestLine / (1024 * 1024)));
    } while (!piece.isEmpty() && !piece.endsWith('\n'));
    if (line.isEmpty())
        return QByteArray();
    ++m_row;
    m_bytes += line.size();
    if (m_row % 1000 == 0)
        m_progress.report(QStringLiteral("Reading"), m_bytes, m_device.isSequential() ? 0 : m_device.size());
    if (m_row == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    line = line.trimmed();
    return line.isNull() ? QByteArray("") : line;
}

Result<void> ExchangeLines::readHeader()
{
    const QByteArray line = TRY(nextLine());
    if (line.isNull())
        return fail(Error::Code::Invalid, QStringLiteral("The file is empty."));
    const auto header = parseJsonLine(line);
    const QString version = header ? header->value(u"clew").toString() : QString();
    if (version == headerText())
        return {};
    if (version.startsWith(u"exchange/"))
        return fail(Error::Code::Invalid,
                    QStringLiteral("This exchange file is of version \"%1\", and this program reads \"%2\"; export it "
                                   "again for that version.")
                        .arg(version.left(40), headerText()));
    return fail(Error::Code::Invalid,
                QStringLiteral("The first line is not {\"clew\":\"exchange/1\"}, so this is no exchange file; put that "
                               "line on top if it is one."));
}

/// Unknown fields and missing ones; false when there are any.
bool ExchangeLines::checkFields(const domain::ExchangeKind& kind, const QJsonObject& fields)
{
    bool good = true;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (kind.fields.contains(it.key()))
            continue;
        good = false;
        m_log.error(m_row, it.key().left(60),
                    QStringLiteral("A %1 has no field \"%2\"; its fields are %3.")
                        .arg(kind.name, it.key().left(60), kind.fields.join(QStringLiteral(", "))));
    }
    for (const QString& field : kind.required) {
        const QJsonValue value = fields.value(field);
        if (!value.isUndefined() && !(value.isString() && value.toString().trimmed().isEmpty()))
            continue;
        good = false;
        m_log.error(m_row, field, QStringLiteral("This %1 lacks its \"%2\"; add it.").arg(kind.name, field));
    }
    return good;
}

Result<void> ExchangeLines::readRecord(const QByteArray& line)
{
    auto parsed = parseJsonLine(line);
    if (!parsed) {
        m_log.error(m_row, {}, QStringLiteral("This line %1").arg(parsed.error().message));
        return {};
    }
    QJsonObject fields = *parsed;
    const QJsonValue name = fields.take(u"kind");
    const domain::ExchangeKind* kind = domain::findRecordKind(name.toString());
    if (!kind) {
        m_log.error(m_row, QStringLiteral("kind"),
                    name.isString()
                        ? QStringLiteral("There is no kind of record called \"%1\"; see docs/exchange.md for those "
                                         "there are.")
                              .arg(name.toString().left(60))
                        : QStringLiteral("This line doesn't say its kind; begin it with {\"kind\":\"…\"."));
        return {};
    }
    if (!checkFields(*kind, fields))
        return {};
    return m_sink({kind->name, fields, m_row, QStringLiteral("line %1").arg(m_row)});
}

Result<ProblemLog> ExchangeLines::readAll()
{
    TRY(readHeader());
    for (;;) {
        const QByteArray line = TRY(nextLine());
        if (line.isNull())
            break;
        if (!line.isEmpty())
            TRY(readRecord(line));
    }
    if (!m_device.atEnd())
        return fail(Error::Code::Io, QStringLiteral("The file could not be read to its end; read it again."),
                    m_device.errorString());
    return std::move(m_log);
}

} // namespace

bool ExchangeReader::recognises(const QByteArray& head, const QString&) const
{
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    const QByteArray first = text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    return first.startsWith('{') && first.contains("\"clew\"") && first.contains("exchange");
}

Result<ImportReport> ExchangeReader::read(QIODevice& device, const ImportOptions&, const DraftSink& sink,
                                          Progress& progress) const
{
    const ProblemLog log = TRY(ExchangeLines(device, sink, progress).readAll());
    return ImportReport{format(), QStringLiteral("1"), log.problems()};
}

} // namespace clew::exchange
