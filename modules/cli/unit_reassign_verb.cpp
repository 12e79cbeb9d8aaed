// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class UnitReassignVerb final : public Verb
{
public:
    UnitReassignVerb()
        : Verb(
              {.name = QStringLiteral("unit reassign"),
               .group = QStringLiteral("Floor"),
               .summary = QStringLiteral("Says from which lot a unit really came, where two were mixed up"),
               .details = QStringLiteral("Its times stay; what was recorded before stands in the ledger."),
               .arguments = {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL")}},
               .options = {{QStringLiteral("lot"), QStringLiteral("NUMBER"), QStringLiteral("The right lot"), {}, true},
                           {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The unit's part")},
                           {QStringLiteral("supplier"), QStringLiteral("ID"),
                            QStringLiteral("The supplier, where lots of several have that number")}},
               .examples = {QStringLiteral("--store shop.clew --user jb unit reassign LB-7/A4 --lot TRAY-9 --reason "
                                           "\"trays 3 and 9 were swapped\"")},
               .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString lot = context.arguments().value(QStringLiteral("lot"));
        const auto unit = TRY(unitNamed(context, store->records(), context.arguments().positional(0)));
        const auto to = TRY(lotNamed(context, store->records(), lot));
        TRY(services::LotService(store->records(), store->clock(), store->session())
                .reassign(unit, to, context.reason()));
        const QString serial = TRY(store->records().getOwn(unit)).serial;
        return Answer{{{QStringLiteral("unit"), serial}, {QStringLiteral("lot"), lot}},
                      QStringLiteral("Unit %1 came from lot %2.\n").arg(serial, lot)};
    }
};

} // namespace

std::unique_ptr<Verb> unitReassignVerb()
{
    return std::make_unique<UnitReassignVerb>();
}

} // namespace clew::cli
