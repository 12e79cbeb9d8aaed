// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/json_texts.h"
#include "cli/moment_option.h"
#include "cli/record_options.h"
#include "cli/sheet_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/trace_service.h"

namespace clew::cli {

namespace {

class TraceVerb final : public Verb
{
public:
    TraceVerb()
        : Verb({.name = QStringLiteral("trace"),
                .group = QStringLiteral("Trace"),
                .summary =
                    QStringLiteral("Follows a record to every unit, lot and delivery it concerns, or back to the melt"),
                .details = QStringLiteral(
                    "Forward finds what was made of, with or on it, up through assemblies to deliveries; backward what "
                    "it "
                    "was made of, on and with. Units, shipments and orders are followed backward unless told "
                    "otherwise, the "
                    "rest forward. Every unit says by which path it was reached, and whether that is certain."),
                .arguments = {{QStringLiteral("WHAT"), QStringLiteral("what the trace begins at"),
                               domain::enumNames<services::TraceOf>()},
                              {QStringLiteral("ID"), QStringLiteral("which one, as for “show”")}},
                .options =
                    QList<Option>{
                        {QStringLiteral("forward"), QString(), QStringLiteral("To what was made of it")},
                        {QStringLiteral("backward"), QString(), QStringLiteral("To what it was made of")},
                        {QStringLiteral("from"), QStringLiteral("T"),
                         QStringLiteral("Work from then on: of a program, machine, person or gauge")},
                        {QStringLiteral("to"), QStringLiteral("T"), QStringLiteral("Work until then")},
                        {QStringLiteral("as-of"), QStringLiteral("T"),
                         QStringLiteral("As the assemblies stood then; without it removed components count")}} +
                    sheetOptions() + withinOptions(),
                .examples = {QStringLiteral("--store shop.clew --user mk trace lot HT-8841"),
                             QStringLiteral("--store shop.clew --user mk trace unit LB-7/BRL-1"),
                             QStringLiteral(
                                 "--store shop.clew --user mk trace gauge AG-014 --from 2026-01-01 --to 2026-01-31")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::TraceRequest request;
        request.of = *domain::enumFromName<services::TraceOf>(context.arguments().positional(0));
        request.window.from = TRY(momentOption(context, QStringLiteral("from"), DayMeans::ItsStart));
        request.window.to = TRY(momentOption(context, QStringLiteral("to"), DayMeans::ItsEnd));
        request.asOf = TRY(momentOption(context, QStringLiteral("as-of"), DayMeans::ItsEnd));
        const bool isForward = context.arguments().has(QStringLiteral("forward"));
        const bool isBackward = context.arguments().has(QStringLiteral("backward"));
        if (isForward && isBackward)
            return context.wrongUsage(QStringLiteral("--forward and --backward exclude each other."));
        if (isForward || isBackward)
            request.direction = isForward ? domain::Direction::Forward : domain::Direction::Backward;
        services::OpenStore* store = TRY(context.store());
        request.name = TRY(nameOf(context, store->records()));
        const auto report = TRY(services::TraceService(store->records()).trace(request, context.progress()));
        const QJsonObject json = services::toJson(report);
        Answer answer{json, text(json)};
        TRY(writeSheetFiles(context, sheets(json), answer));
        return answer;
    }

private:
    static Result<QJsonValue> nameOf(Context& context, store::Records& records)
    {
        const auto name = recordNameFrom(context.arguments(), context.arguments().positional(1));
        const auto kind = domain::kindFromName(context.arguments().positional(0));
        if (!kind) // a machine, a customer's order: told by name alone
            return QJsonValue(name.name);
        return services::referenceTo(records, *kind, name);
    }

    /// One sheet a list that has rows; the units, which may be none, first.
    static QList<services::Sheet> sheets(const QJsonObject& json)
    {
        QList<services::Sheet> all;
        for (const char* name : {"units", "shipments", "lots", "heats", "certificates", "programs", "gauges"}) {
            const QJsonArray rows = json.value(QLatin1String(name)).toArray();
            if (!rows.isEmpty() || all.isEmpty())
                all.append(sheetOf(QString::fromLatin1(name), rows, {}));
        }
        return all;
    }

    /// The table of one list of the report: its path last, as an arrow each step.
    static QString table(const QJsonArray& rows)
    {
        QStringList columns;
        for (const QJsonValue& row : rows) {
            for (const QString& name : row.toObject().keys()) {
                if (!columns.contains(name) && name != QLatin1String("path"))
                    columns.append(name);
            }
        }
        const bool hasPath = !rows.isEmpty() && rows.first().toObject().contains(QStringLiteral("path"));
        TextTable table(hasPath ? columns + QStringList{QStringLiteral("path")} : columns);
        for (const QJsonValue& row : rows) {
            QStringList cells;
            for (const QString& name : columns)
                cells.append(cellText(row.toObject().value(name)));
            QStringList path;
            for (const QJsonValue& step : row.toObject().value(QStringLiteral("path")).toArray())
                path.append(step.toString());
            table.add(hasPath ? cells + QStringList{path.join(QStringLiteral(" > "))} : cells);
        }
        return table.text();
    }

    static QString text(const QJsonObject& json)
    {
        QString text =
            QStringLiteral("From %1, %2: %3 units\n")
                .arg(json.value(QStringLiteral("start")).toString(), json.value(QStringLiteral("direction")).toString())
                .arg(json.value(QStringLiteral("total")).toInteger());
        static const QStringList order{QStringLiteral("units"),     QStringLiteral("lots"),
                                       QStringLiteral("heats"),     QStringLiteral("certificates"),
                                       QStringLiteral("programs"),  QStringLiteral("gauges"),
                                       QStringLiteral("persons"),   QStringLiteral("work_orders"),
                                       QStringLiteral("shipments"), QStringLiteral("balances")};
        for (const QString& name : order) {
            const QJsonArray rows = json.value(name).toArray();
            if (!rows.isEmpty())
                text += QLatin1Char('\n') + QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')) +
                        QLatin1Char('\n') + table(rows);
        }
        const QString machines = cellText(json.value(QStringLiteral("machines")));
        return machines.isEmpty() ? text : text + QStringLiteral("\nmachines: ") + machines + QLatin1Char('\n');
    }
};

} // namespace

std::unique_ptr<Verb> traceVerb()
{
    return std::make_unique<TraceVerb>();
}

} // namespace clew::cli
