// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/swap_marks.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

class UnitSwappedVerb final : public Verb
{
public:
    UnitSwappedVerb()
        : Verb(
              {.name = QStringLiteral("unit swapped"),
               .group = QStringLiteral("Floor"),
               .summary = QStringLiteral("Marks units that were mixed up between measuring before and after finishing"),
               .details = QStringLiteral(
                   "What was measured under their serial numbers is not of one piece: they teach nothing of the "
                   "growth (plan finish). Nothing that was measured changes. The mark, and taking it back, stand in "
                   "the ledger with who and why."),
               .arguments = {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL"), {}, true, true}},
               .options = {{QStringLiteral("take-back"), QString(), QStringLiteral("They are of one piece after all")},
                           {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The units' part")}},
               .examples = {QStringLiteral("--store shop.clew --user ir unit swapped LB-7/A4 LB-7/A5 --reason "
                                           "\"racked in the wrong order at the finisher\"")},
               .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        QList<domain::UnitId> units;
        QJsonArray serials;
        for (const QString& name : context.arguments().positionals()) {
            units.append(TRY(unitNamed(context, store->records(), name)));
            serials.append(TRY(store->records().getOwn(units.last())).serial);
        }
        const bool isTakenBack = context.arguments().has(QStringLiteral("take-back"));
        services::SwapMarks marks(store->records(), store->clock(), store->session());
        TRY(isTakenBack ? marks.takeBack(units, context.reason()) : marks.mark(units, context.reason()));
        const QString text = isTakenBack ? QStringLiteral("%1 units are no longer marked as swapped.\n")
                                         : QStringLiteral("%1 units are marked as swapped.\n");
        return Answer{{{QStringLiteral("units"), serials}, {QStringLiteral("swapped"), !isTakenBack}},
                      text.arg(units.size())};
    }
};

} // namespace

std::unique_ptr<Verb> unitSwappedVerb()
{
    return std::make_unique<UnitSwappedVerb>();
}

} // namespace clew::cli
