// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class LotSendVerb final : public Verb
{
public:
    LotSendVerb()
        : Verb(
              {.name = QStringLiteral("lot send"),
               .group = QStringLiteral("Floor"),
               .summary = QStringLiteral("Sends pieces to a finisher, by quantity of a lot or by serial number"),
               .details = QStringLiteral("What went out is a finishing lot; its certificate names it later."),
               .arguments = {{QStringLiteral("LOT"), QStringLiteral("the lot; without it --unit"), {}, false}},
               .options =
                   QList<Option>{
                       {QStringLiteral("to"), QStringLiteral("ID"), QStringLiteral("The finisher"), {}, true},
                       {QStringLiteral("process"), QStringLiteral("TEXT"),
                        QStringLiteral("What is done there, such as “anodizing, type II”")},
                       {QStringLiteral("unit"),
                        QStringLiteral("SERIAL"),
                        QStringLiteral("A unit, as SERIAL or PART/SERIAL"),
                        {},
                        false,
                        true},
                       {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The units' part")}} +
                   lotMoveOptions(QStringLiteral("How many; without it all that is left")),
               .examples = {QStringLiteral("--store shop.clew --user tk lot send TRAY-1 --to ANOD --process anodizing"),
                            QStringLiteral("--store shop.clew --user tk lot send --unit LB-7/A4 --to ANOD")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const QStringList units = arguments.values(QStringLiteral("unit"));
        if (units.isEmpty() == arguments.positionals().isEmpty())
            return context.wrongUsage(QStringLiteral("What is sent? Give a lot, or --unit SERIAL for each piece."));
        services::OpenStore* store = TRY(context.store());
        services::SendRequest request;
        request.process = arguments.value(QStringLiteral("process"));
        request.finisher = domain::SupplierId::fromStore(TRY(services::findRecord(
            store->records(), domain::Kind::Supplier, {arguments.value(QStringLiteral("to")), {}})));
        for (const QString& name : units)
            request.units.append(TRY(unitNamed(context, store->records(), name)));
        if (units.isEmpty())
            request.move = TRY(lotMoveFrom(context, *store));
        else
            request.move.number = arguments.value(QStringLiteral("number"));
        const auto made = TRY(services::LotService(store->records(), store->clock(), store->session()).send(request));
        return lotAnswer(*store, made, units.isEmpty() ? request.move.lot : made);
    }
};

} // namespace

std::unique_ptr<Verb> lotSendVerb()
{
    return std::make_unique<LotSendVerb>();
}

} // namespace clew::cli
