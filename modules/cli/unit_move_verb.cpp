// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

QJsonObject placeJson(const services::TrayPosition& place)
{
    return {{QStringLiteral("tray"), place.tray}, {QStringLiteral("position"), place.position}};
}

class UnitMoveVerb final : public Verb
{
public:
    UnitMoveVerb()
        : Verb({.name = QStringLiteral("unit move"),
                .group = QStringLiteral("Floor"),
                .summary = QStringLiteral("Moves units to other places of their tray, or to another tray"),
                .details = QStringLiteral(
                    "All of them or none, in one act. A place holds one unit: one that is taken is refused, unless the "
                    "unit there is moved in the same act. What lay where when stays with each unit (show unit); only "
                    "another move takes it back."),
                .arguments = {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL"), {}, true, true}},
                .options = {{QStringLiteral("to"), QStringLiteral("LIST"),
                             QStringLiteral("Their new places in the same order, such as 1..20 or A1,B7")},
                            {QStringLiteral("tray"), QStringLiteral("LOT"),
                             QStringLiteral("The tray they go to; without it they stay in theirs")},
                            {QStringLiteral("swap"), QString(),
                             QStringLiteral("Two units: each takes the other's place")},
                            {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The units' part")},
                            {QStringLiteral("supplier"), QStringLiteral("ID"),
                             QStringLiteral("The supplier, where lots of several have that number")}},
                .examples = {QStringLiteral("--store shop.clew --user tk unit move LB-7/A4 --to 12 --reason "
                                            "\"place 4 is worn\""),
                             QStringLiteral("--store shop.clew --user tk unit move LB-7/A4 LB-7/A5 --swap --reason "
                                            "\"put back in the wrong order\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const bool isSwap = arguments.has(QStringLiteral("swap"));
        const QStringList names = arguments.positionals();
        if (isSwap == arguments.has(QStringLiteral("to")) || (isSwap && arguments.has(QStringLiteral("tray"))))
            return context.wrongUsage(QStringLiteral("Say where they go, --to LIST with or without --tray LOT, or "
                                                     "--swap for two that change places."));
        if (isSwap && names.size() != 2)
            return context.wrongUsage(QStringLiteral("--swap takes two units, not %1.").arg(names.size()));
        const QStringList places =
            isSwap ? QStringList() : TRY(services::serialRange(arguments.value(QStringLiteral("to"))));
        if (!isSwap && places.size() != names.size())
            return context.wrongUsage(QStringLiteral("There are %1 units and %2 places; give a place for each.")
                                          .arg(names.size())
                                          .arg(places.size()));
        services::OpenStore* store = TRY(context.store());
        std::optional<domain::LotId> tray;
        if (arguments.has(QStringLiteral("tray")))
            tray = TRY(lotNamed(context, store->records(), arguments.value(QStringLiteral("tray"))));
        QList<services::TrayMove> moves;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto unit = TRY(unitNamed(context, store->records(), names[i]));
            moves.append({unit, tray, places.value(i)});
        }
        services::LotService service(store->records(), store->clock(), store->session());
        return answerOf(TRY(isSwap ? service.swapInTrays(moves[0].unit, moves[1].unit, context.reason())
                                   : service.moveInTrays(moves, context.reason())));
    }

private:
    static Answer answerOf(const QList<services::TrayMoved>& moved)
    {
        Answer answer;
        QJsonArray rows;
        for (const services::TrayMoved& move : moved) {
            rows.append(QJsonObject{{QStringLiteral("unit"), move.serial},
                                    {QStringLiteral("from"), placeJson(move.from)},
                                    {QStringLiteral("to"), placeJson(move.to)}});
            answer.text += QStringLiteral("%1: from %2, %3 to %4, %5\n")
                               .arg(move.serial, move.from.tray, move.from.position, move.to.tray, move.to.position);
        }
        answer.json.insert(QStringLiteral("moved"), rows);
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> unitMoveVerb()
{
    return std::make_unique<UnitMoveVerb>();
}

} // namespace clew::cli
