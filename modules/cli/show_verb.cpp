// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/json_texts.h"
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ShowVerb final : public Verb
{
public:
    ShowVerb()
        : Verb({.name = QStringLiteral("show"),
                .group = QStringLiteral("Records"),
                .summary = QStringLiteral("Shows one record with all its fields, parts and history"),
                .details =
                    QStringLiteral("ID is the record's own name or number, PART/SERIAL for a unit, its UUID, or a "
                                   "reference as JSON as the exchange file has it."),
                .arguments = {{QStringLiteral("KIND"), QStringLiteral("what it is"), kindWords()},
                              {QStringLiteral("ID"), QStringLiteral("which one")}},
                .options = withinOptions(),
                .examples = {QStringLiteral("--store shop.clew --user mk show unit LB-7/BRL-1"),
                             QStringLiteral("--store shop.clew --user mk show lot HT-8841 --supplier S1")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const auto kind = TRY(domain::kindFromName(arguments.positional(0)));
        services::OpenStore* store = TRY(context.store());
        const auto name = recordNameFrom(arguments, arguments.positional(1));
        const std::int64_t key = TRY(services::findRecord(store->records(), kind, name));
        const auto view = TRY(services::viewRecord(store->records(), kind, key));
        return Answer{json(view), text(view)};
    }

private:
    static QJsonObject json(const services::RecordView& view)
    {
        QJsonArray history;
        for (const services::HistoryLine& line : view.history)
            history.append(QJsonObject{{QStringLiteral("seq"), qint64(line.seq)},
                                       {QStringLiteral("version"), qint64(line.version)},
                                       {QStringLiteral("time"), line.time.toString()},
                                       {QStringLiteral("who"), line.who},
                                       {QStringLiteral("role"), line.role},
                                       {QStringLiteral("act"), line.act},
                                       {QStringLiteral("why"), line.why}});
        return {{QStringLiteral("kind"), QString::fromLatin1(domain::kindName(view.kind))},
                {QStringLiteral("uuid"), view.uuid},
                {QStringLiteral("label"), view.label},
                {QStringLiteral("record"), view.fields},
                {QStringLiteral("history"), history}};
    }

    static QString text(const services::RecordView& view)
    {
        QList<std::pair<QString, QString>> pairs;
        QString parts;
        for (const QString& name : view.order) {
            const QJsonValue value = view.fields.value(name);
            if (value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject())
                parts += QLatin1Char('\n') + name + QLatin1Char('\n') + partTable(value.toArray());
            else
                pairs.append({name, inOneLine(value)});
        }
        pairs.append({QStringLiteral("uuid"), view.uuid});
        QString heading = domain::kindWords(view.kind);
        heading[0] = heading[0].toUpper();
        return heading + QLatin1Char(' ') + view.label + QLatin1Char('\n') + alignedPairs(pairs, QStringLiteral("  ")) +
               parts + historyTable(view.history);
    }

    /// A text of several lines (a certificate) is only counted; --json has it.
    static QString inOneLine(const QJsonValue& value)
    {
        const qsizetype lines = value.toString().trimmed().count(QLatin1Char('\n')) + 1;
        return lines == 1 ? cellText(value) : QStringLiteral("(%1 lines, see --json)").arg(lines);
    }

    static QString partTable(const QJsonArray& rows)
    {
        QStringList columns;
        for (const QJsonValue& row : rows) {
            for (const QString& name : row.toObject().keys()) {
                if (!columns.contains(name))
                    columns.append(name);
            }
        }
        TextTable table(columns);
        for (const QJsonValue& row : rows) {
            QStringList cells;
            for (const QString& name : columns)
                cells.append(cellText(row.toObject().value(name)));
            table.add(cells);
        }
        return table.text();
    }

    static QString historyTable(const QList<services::HistoryLine>& history)
    {
        TextTable table({QStringLiteral("Version"), QStringLiteral("Time"), QStringLiteral("Who"),
                         QStringLiteral("Role"), QStringLiteral("Act"), QStringLiteral("Why")});
        for (const services::HistoryLine& line : history)
            table.add({QString::number(line.version), line.time.toString(), line.who, line.role, line.act, line.why});
        return table.isEmpty() ? QString() : QStringLiteral("\nhistory\n") + table.text();
    }
};

} // namespace

std::unique_ptr<Verb> showVerb()
{
    return std::make_unique<ShowVerb>();
}

} // namespace clew::cli
