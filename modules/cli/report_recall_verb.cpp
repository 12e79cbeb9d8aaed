// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/moment_option.h"
#include "cli/recall_answer.h"
#include "cli/record_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ReportRecallVerb final : public Verb
{
public:
    ReportRecallVerb()
        : Verb({.name = QStringLiteral("report recall"),
                .group = QStringLiteral("Recall"),
                .summary = QStringLiteral(
                    "Says what is concerned, how many, where, and whom to call: one page to read over the phone"),
                .details = QStringLiteral(
                    "Everything made of, with or by the start is concerned, up to deliveries; of a shipment or an "
                    "order, "
                    "what it held. The page is kept as a numbered snapshot which later records do not change. --reason "
                    "says why this scope and no other."),
                .arguments = {{QStringLiteral("WHAT"), QStringLiteral("what is bad"),
                               domain::enumNames<services::TraceOf>()},
                              {QStringLiteral("ID"), QStringLiteral("which one, as for “show”")}},
                .options =
                    recallOptions() +
                    QList<Option>{{QStringLiteral("discovered"), QStringLiteral("T"),
                                   QStringLiteral("When it was found out; now without it")},
                                  {QStringLiteral("from"), QStringLiteral("T"),
                                   QStringLiteral("Work from then on: of a program, machine, person or gauge")},
                                  {QStringLiteral("to"), QStringLiteral("T"), QStringLiteral("Work until then")}} +
                    withinOptions(),
                .examples = {
                    QStringLiteral("--store shop.clew --user mk report recall heat 55-2210 --out recall.pdf "
                                   "--reason \"inclusions found in the bar\""),
                    QStringLiteral("--store shop.clew --user mk report recall shipment L-4711 --out recall.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const QString out = arguments.value(QStringLiteral("out"));
        services::RecallRequest request;
        request.start.of = *domain::enumFromName<services::TraceOf>(arguments.positional(0));
        request.start.window.from = TRY(momentOption(context, QStringLiteral("from"), DayMeans::ItsStart));
        request.start.window.to = TRY(momentOption(context, QStringLiteral("to"), DayMeans::ItsEnd));
        request.discovered = TRY(momentOption(context, QStringLiteral("discovered"), DayMeans::ItsStart));
        request.notifyWithinHours = TRY(notifyWithin(context));
        request.reason = context.reason();
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        request.issue = TRY(issueRequestFrom(context, store->records()));
        const auto name = recordNameFrom(arguments, arguments.positional(1));
        const auto kind = domain::kindFromName(arguments.positional(0));
        request.start.name = kind ? TRY(services::referenceTo(store->records(), *kind, name)) : QJsonValue(name.name);
        const auto issued = TRY(services::RecallDocuments(store->records(), store->clock(), store->session())
                                    .issue(request, context.progress()));
        TRY(writePdf(out, issued.file.pdf, false));
        return recallAnswer(*store, issued, out);
    }
};

} // namespace

std::unique_ptr<Verb> reportRecallVerb()
{
    return std::make_unique<ReportRecallVerb>();
}

} // namespace clew::cli
