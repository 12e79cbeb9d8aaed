// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/json_texts.h"
#include "cli/record_options.h"
#include "cli/sheet_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ListVerb final : public Verb
{
public:
    ListVerb()
        : Verb({.name = QStringLiteral("list"),
                .group = QStringLiteral("Records"),
                .summary = QStringLiteral("Lists the records of a kind"),
                .arguments = {{QStringLiteral("KIND"), QStringLiteral("what to list"), kindWords()}},
                .options =
                    QList<Option>{
                        {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("Only those of this part")},
                        {QStringLiteral("customer"), QStringLiteral("ID"),
                         QStringLiteral("The customer whose part it is, where the number alone is not enough")},
                        {QStringLiteral("state"), QStringLiteral("STATE"), QStringLiteral("Only those in this state")},
                        {QStringLiteral("limit"), QStringLiteral("N"),
                         QStringLiteral("At most so many; the first ones")}} +
                    sheetOptions(),
                .examples = {QStringLiteral("--store shop.clew --user mk list units --part LB-7 --state released"),
                             QStringLiteral("--store shop.clew --user mk list gauges --xlsx gauges.xlsx"),
                             QStringLiteral("--store shop.clew --user mk --json list lots")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const auto kind = TRY(domain::kindFromName(arguments.positional(0)));
        store::RecordFilter filter;
        filter.state = arguments.value(QStringLiteral("state"));
        if (arguments.has(QStringLiteral("limit"))) {
            bool isNumber = false;
            filter.limit = arguments.value(QStringLiteral("limit")).toLongLong(&isNumber);
            if (!isNumber || filter.limit < 0)
                return context.wrongUsage(QStringLiteral("--limit is a whole number from 0 on."));
        }
        services::OpenStore* store = TRY(context.store());
        if (arguments.has(QStringLiteral("part"))) {
            services::RecordName part{arguments.value(QStringLiteral("part")), {}};
            if (arguments.has(QStringLiteral("customer")))
                part.within.insert(QStringLiteral("customer"), arguments.value(QStringLiteral("customer")));
            filter.part =
                domain::PartId::fromStore(TRY(services::findRecord(store->records(), domain::Kind::Part, part)));
        }
        const auto list = TRY(services::listRecords(store->records(), kind, filter, context.progress()));
        Answer said = answer(kind, list);
        const QStringList first{QStringLiteral("label")};
        const QJsonArray rows = said.json.value(QStringLiteral("rows")).toArray();
        TRY(writeSheetFiles(context, {sheetOf(domain::kindPlural(kind), rows, first)}, said));
        return said;
    }

private:
    static Answer answer(domain::Kind kind, const services::RecordRows& list)
    {
        QJsonArray rows;
        for (const services::RecordView& row : list.rows) {
            QJsonObject object = row.fields;
            object.insert(QStringLiteral("uuid"), row.uuid);
            object.insert(QStringLiteral("label"), row.label);
            rows.append(object);
        }
        return Answer{{{QStringLiteral("kind"), domain::kindPlural(kind)},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("total"), qint64(list.total)}},
                      text(kind, list)};
    }

    /// A column for each field that any of the rows has, in their order, but for long texts.
    static QString text(domain::Kind kind, const services::RecordRows& list)
    {
        if (list.rows.isEmpty())
            return QStringLiteral("There are no %1.\n")
                .arg(domain::kindPlural(kind).replace(QLatin1Char('_'), QLatin1Char(' ')));
        QStringList columns;
        for (const services::RecordView& row : list.rows) {
            for (const QString& name : row.order) {
                if (!columns.contains(name))
                    columns.append(name);
            }
        }
        TextTable table(columns);
        for (const services::RecordView& row : list.rows) {
            QStringList cells;
            for (const QString& name : columns)
                cells.append(shortened(cellText(row.fields.value(name))));
            table.add(cells);
        }
        QString text = table.text();
        if (list.total > list.rows.size())
            text += QStringLiteral("%1 of %2\n").arg(list.rows.size()).arg(list.total);
        return text;
    }

    static QString shortened(const QString& text)
    {
        constexpr qsizetype longest = 40;
        return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
    }
};

} // namespace

std::unique_ptr<Verb> listVerb()
{
    return std::make_unique<ListVerb>();
}

} // namespace clew::cli
