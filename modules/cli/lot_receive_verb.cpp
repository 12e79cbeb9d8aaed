// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class LotReceiveVerb final : public Verb
{
public:
    LotReceiveVerb()
        : Verb({.name = QStringLiteral("lot receive"),
                .group = QStringLiteral("Floor"),
                .summary =
                    QStringLiteral("Takes back what a finisher sends; a short return stays open as a discrepancy"),
                .details = QStringLiteral(
                    "What did not come back becomes a lot of its own that a nonconformity is about, so that the rest "
                    "goes on. Missing pieces that turn up later are received from that lot."),
                .arguments =
                    {{QStringLiteral("LOT"), QStringLiteral("the lot that was sent; without it --unit"), {}, false}},
                .options = QList<Option>{{QStringLiteral("rest-follows"), QString(),
                                          QStringLiteral("The finisher sends the rest later: it is not missing")},
                                         {QStringLiteral("unit"),
                                          QStringLiteral("SERIAL"),
                                          QStringLiteral("A unit that came back, as SERIAL or PART/SERIAL"),
                                          {},
                                          false,
                                          true},
                                         {QStringLiteral("part"), QStringLiteral("NUMBER"),
                                          QStringLiteral("The units' part")}} +
                           lotMoveOptions(QStringLiteral("How many came back; without it all that were sent")),
                .examples = {
                    QStringLiteral("--store shop.clew --user tk lot receive TRAY-1-F1 --quantity 97 --number TRAY-2"),
                    QStringLiteral("--store shop.clew --user tk lot receive --unit LB-7/A4 --location bench-2")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const QStringList units = arguments.values(QStringLiteral("unit"));
        if (units.isEmpty() == arguments.positionals().isEmpty())
            return context.wrongUsage(QStringLiteral("What came back? Give the lot, or --unit SERIAL for each piece."));
        services::OpenStore* store = TRY(context.store());
        services::LotService service(store->records(), store->clock(), store->session());
        services::ReceiveRequest request;
        request.restFollows = arguments.has(QStringLiteral("rest-follows"));
        if (!units.isEmpty())
            return receiveUnits(context, *store, service, request);
        request.move = TRY(lotMoveFrom(context, *store));
        const auto received = TRY(service.receive(request));
        Answer answer = TRY(lotAnswer(*store, *received.lot, request.move.lot));
        answer.json.insert(QStringLiteral("short_by"), received.shortBy.toCanonicalText());
        if (received.missing) {
            const QString missing = TRY(store->records().getOwn(*received.missing)).number;
            answer.json.insert(QStringLiteral("missing"), missing);
            answer.json.insert(QStringLiteral("nonconformity"), received.discrepancy);
            answer.text += QStringLiteral("Short by %1: lot %2, open as %3.\n")
                               .arg(received.shortBy.toCanonicalText(), missing, received.discrepancy);
        }
        return answer;
    }

private:
    static Result<Answer> receiveUnits(Context& context, services::OpenStore& store, services::LotService& service,
                                       services::ReceiveRequest& request)
    {
        for (const QString& name : context.arguments().values(QStringLiteral("unit")))
            request.units.append(TRY(unitNamed(context, store.records(), name)));
        request.move.location = context.arguments().value(QStringLiteral("location"));
        const services::LotReceived received = TRY(service.receive(request));
        Answer answer{{{QStringLiteral("units"), qint64(request.units.size())},
                       {QStringLiteral("short_by"), received.shortBy.toCanonicalText()}},
                      QStringLiteral("%1 units came back.\n").arg(request.units.size())};
        if (received.stillOut.isEmpty())
            return answer;
        QStringList names;
        for (const domain::UnitId unit : received.stillOut)
            names.append(TRY(store.records().getOwn(unit)).serial);
        answer.json.insert(QStringLiteral("still_out"), QJsonArray::fromStringList(names));
        answer.json.insert(QStringLiteral("nonconformity"), received.discrepancy);
        answer.text += QStringLiteral("Short by %1, open as %2: %3.\n")
                           .arg(names.size())
                           .arg(received.discrepancy, names.join(QStringLiteral(", ")));
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> lotReceiveVerb()
{
    return std::make_unique<LotReceiveVerb>();
}

} // namespace clew::cli
