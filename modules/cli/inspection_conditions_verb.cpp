// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/verbs.h"
#include "services/bench_service.h"

namespace clew::cli {

namespace {

class InspectionConditionsVerb final : public Verb
{
public:
    InspectionConditionsVerb()
        : Verb({.name = QStringLiteral("inspection conditions"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Records under which conditions a piece is measured"),
                .details = QStringLiteral("Begins the piece's inspection where none is open; of a lot that has units, "
                                          "of all that lie on the bench. A plan may limit the temperatures, the "
                                          "difference of piece and plate, and the time since the last cut or wash; "
                                          "until then nothing is recorded. What else it wants recorded is stated with "
                                          "--condition: without it no inspection ends. --override is a quality "
                                          "manager's, and stands in the ledger."),
                .arguments = {{QStringLiteral("PIECE"), QStringLiteral("PART/SERIAL, or lot/NUMBER")}},
                .options = {{QStringLiteral("part-temperature"), QStringLiteral("DEGREES"),
                             QStringLiteral("Of the piece, in \u00b0C")},
                            {QStringLiteral("plate-temperature"), QStringLiteral("DEGREES"),
                             QStringLiteral("Of the plate and the masters on it, in \u00b0C")},
                            {QStringLiteral("corrected-to-20"), QStringLiteral("WHO"),
                             QStringLiteral("Who brings the values to 20 \u00b0C"),
                             domain::enumNames<metrology::CompensatedBy>()},
                            {QStringLiteral("settling-since"), QStringLiteral("TIME"),
                             QStringLiteral("The last cut or wash, as 2026-03-07T10:00:00Z")},
                            {QStringLiteral("condition"),
                             QStringLiteral("NAME=VALUE"),
                             QStringLiteral("What else the plan asks to be recorded"),
                             {},
                             false,
                             true},
                            {QStringLiteral("override"), QStringLiteral("REASON"),
                             QStringLiteral("Why it is measured before it has settled")}},
                .examples = {QStringLiteral("--user ir inspection conditions LB-7/BRL-1 --part-temperature 20.4 "
                                            "--plate-temperature 20.1 --corrected-to-20 none")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const services::ConditionsEntry entry = TRY(entryFrom(context));
        services::OpenStore* store = TRY(context.store());
        const services::BenchJob job = TRY(services::benchJob(store->records(), context.arguments().positional(0)));
        QList<services::BenchSubject> pieces;
        if (context.arguments().positional(0).startsWith(QLatin1String("lot/"))) {
            for (const services::BenchPiece& piece : job.pieces) {
                if (piece.locks.isEmpty())
                    pieces.append(piece.subject);
            }
        }
        if (pieces.isEmpty())
            pieces = {job.pieces.at(job.current).subject};
        TRY(services::BenchService(store->records(), store->clock(), store->session())
                .recordConditions(pieces, entry, context.reason()));
        return answer(context.arguments().positional(0), pieces.size(), job.pieces.size());
    }

private:
    static Answer answer(const QString& name, qsizetype recorded, qsizetype all)
    {
        const QString whose =
            recorded < all ? QStringLiteral("%1 of %2 pieces").arg(recorded).arg(all) : QStringLiteral("all pieces");
        const bool isOne = recorded == 1;
        return {{{QStringLiteral("piece"), name},
                 {QStringLiteral("recorded"), true},
                 {QStringLiteral("pieces"), recorded}},
                isOne ? QStringLiteral("The conditions of %1 are recorded.\n").arg(name)
                      : QStringLiteral("The conditions of %1 on %2 are recorded.\n").arg(whose, name)};
    }
    static Result<std::optional<Decimal>> degrees(Context& context, const QString& option)
    {
        if (!context.arguments().has(option))
            return std::optional<Decimal>{};
        const auto number = Decimal::parse(context.arguments().value(option));
        if (!number)
            return context.wrongUsage(QStringLiteral("--%1 is a temperature in \u00b0C, as 20.4.").arg(option));
        return std::optional(*number);
    }
    static Result<services::ConditionsEntry> entryFrom(Context& context)
    {
        const Arguments& arguments = context.arguments();
        services::ConditionsEntry entry;
        entry.partTemperature = TRY(degrees(context, QStringLiteral("part-temperature")));
        entry.plateTemperature = TRY(degrees(context, QStringLiteral("plate-temperature")));
        entry.conditions = arguments.values(QStringLiteral("condition"));
        entry.override = arguments.value(QStringLiteral("override"));
        entry.correctedTo20 =
            domain::enumFromName<metrology::CompensatedBy>(arguments.value(QStringLiteral("corrected-to-20")));
        if (const QString since = arguments.value(QStringLiteral("settling-since")); !since.isEmpty())
            entry.settlingSince = TRY(Instant::parse(since));
        return entry;
    }
};

} // namespace

std::unique_ptr<Verb> inspectionConditionsVerb()
{
    return std::make_unique<InspectionConditionsVerb>();
}

} // namespace clew::cli
