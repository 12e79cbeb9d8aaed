// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/record_view.h"
#include "services/traveller_service.h"

namespace clew::cli {

namespace {

Result<domain::LotId> lotNamed(Context& context, store::Records& records)
{
    const auto name = recordNameFrom(context.arguments(), context.arguments().value(QStringLiteral("lot")));
    return domain::LotId::fromStore(TRY(services::findRecord(records, domain::Kind::Lot, name)));
}

class ReportTravellerVerb final : public Verb
{
public:
    ReportTravellerVerb()
        : Verb(
              {.name = QStringLiteral("report traveller"),
               .group = QStringLiteral("Documents"),
               .summary = QStringLiteral("Prints the traveller of a work order or a lot as PDF"),
               .details = QStringLiteral("A4, with a Data Matrix for each operation of the process plan and fields to "
                                         "fill in by hand. What comes back is entered with traveller enter."),
               .arguments = {{QStringLiteral("ORDER"), QStringLiteral("the work order; without it --lot"), {}, false}},
               .options =
                   QList<Option>{{QStringLiteral("lot"), QStringLiteral("NUMBER"), QStringLiteral("Of a lot")},
                                 {QStringLiteral("out"), QStringLiteral("FILE"), QStringLiteral("The PDF"), {}, true}} +
                   withinOptions(),
               .examples = {QStringLiteral("--user mk report traveller WO-12 --out traveller.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const bool isLot = arguments.has(QStringLiteral("lot"));
        if (isLot == !arguments.positionals().isEmpty())
            return context.wrongUsage(QStringLiteral("Of what? Give a work order, or --lot NUMBER."));
        const QString out = arguments.value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        services::TravellerService travellers(store->records(), store->clock(), store->session());
        QByteArray pdf;
        if (isLot)
            pdf = TRY(travellers.issue(TRY(lotNamed(context, store->records()))));
        else
            pdf = TRY(travellers.issue(domain::WorkOrderId::fromStore(TRY(services::findRecord(
                store->records(), domain::Kind::WorkOrder, recordNameFrom(arguments, arguments.positional(0)))))));
        TRY(writePdf(out, pdf, false));
        return Answer{{{QStringLiteral("path"), out}}, QStringLiteral("%1: traveller\n").arg(out)};
    }
};

class TravellerEnterVerb final : public Verb
{
public:
    TravellerEnterVerb()
        : Verb({.name = QStringLiteral("traveller enter"),
                .group = QStringLiteral("Records"),
                .summary = QStringLiteral("Enters what came back on a traveller for one operation"),
                .details =
                    QStringLiteral("CODE is the scanned code beside the operation. Who types it in is kept beside "
                                   "who did it. A second entry of the same operation needs --reason."),
                .arguments = {{QStringLiteral("CODE"), QStringLiteral("the operation's code")}},
                .options =
                    QList<Option>{{QStringLiteral("done-at"),
                                   QStringLiteral("TIME"),
                                   QStringLiteral("The day or moment on the sheet"),
                                   {},
                                   true},
                                  {QStringLiteral("by"), QStringLiteral("ID"), QStringLiteral("Who did it"), {}, true},
                                  {QStringLiteral("lot"), QStringLiteral("NUMBER"),
                                   QStringLiteral("The lot, where the traveller is of a work order")},
                                  {QStringLiteral("machine"), QStringLiteral("NAME"), QStringLiteral("The machine")},
                                  {QStringLiteral("result"), QStringLiteral("TEXT"),
                                   QStringLiteral("What came of it: \"42 good, 1 scrap\"")},
                                  {QStringLiteral("note"), QStringLiteral("TEXT"), QStringLiteral("The remark")},
                                  {QStringLiteral("scan"), QStringLiteral("FILE"),
                                   QStringLiteral("The scanned sheet, kept with the entry")}} +
                    withinOptions(),
                .examples = {QStringLiteral("--user mk traveller enter \"(10)BL-40(94)20\" --done-at 2026-03-06 --by "
                                            "a.frey --result \"42 good\" --scan sheet.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const auto value = [&arguments](const char* name) { return arguments.value(QLatin1String(name)); };
        services::TravellerEntry entry{arguments.positional(0), value("done-at"), value("by"),  value("result"),
                                       value("note"),           value("machine"), value("scan")};
        services::OpenStore* store = TRY(context.store());
        std::optional<domain::LotId> lot;
        if (arguments.has(QStringLiteral("lot")))
            lot = TRY(lotNamed(context, store->records()));
        const auto id = TRY(services::TravellerService(store->records(), store->clock(), store->session())
                                .enter(entry, lot, context.reason()));
        const auto run = TRY(store->records().getOwn(id));
        return Answer{{{QStringLiteral("operation"), run.operation}, {QStringLiteral("attempt"), qint64(run.attempt)}},
                      QStringLiteral("Operation %1 is entered.\n").arg(run.operation)};
    }
};

} // namespace

std::unique_ptr<Verb> reportTravellerVerb()
{
    return std::make_unique<ReportTravellerVerb>();
}

std::unique_ptr<Verb> travellerEnterVerb()
{
    return std::make_unique<TravellerEnterVerb>();
}

} // namespace clew::cli
