// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/unit_service.h"

namespace clew::cli {

namespace {

class UnitStepVerb final : public Verb
{
public:
    UnitStepVerb()
        : Verb({.name = QStringLiteral("unit step"),
                .group = QStringLiteral("Quality"),
                .summary =
                    QStringLiteral("Brings units to their next state: inspected, accepted, released, shipped ..."),
                .details = QStringLiteral(
                    "All units take the step, or none. A step is refused where there is none between the states, where "
                    "the "
                    "user's roles may not answer for it, and where a gate of the release is not passed."),
                .arguments = {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL"), {}, true, true}},
                .options =
                    QList<Option>{{QStringLiteral("to"), QStringLiteral("STATE"), QStringLiteral("The next state"),
                                   domain::enumNames<domain::UnitState>(), true},
                                  {QStringLiteral("withdrawn"), QStringLiteral("WHY"),
                                   QStringLiteral("Why a piece leaves the flow, for the state withdrawn"),
                                   domain::enumNames<domain::WithdrawnReason>()},
                                  {QStringLiteral("override"), QStringLiteral("TEXT"),
                                   QStringLiteral("Why a closed gate is set aside; a quality manager's decision")}} +
                    withinOptions(),
                .examples = {
                    QStringLiteral("--store shop.clew --user mk unit step LB-7/BRL-1 LB-7/BRL-2 --to accepted")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        services::StepRequest request;
        for (const QString& name : arguments.positionals())
            request.units.append(TRY(unitNamed(context, store->records(), name)));
        request.to = *domain::enumFromName<domain::UnitState>(arguments.value(QStringLiteral("to")));
        request.reason = context.reason();
        request.override = arguments.value(QStringLiteral("override"));
        if (arguments.has(QStringLiteral("withdrawn")))
            request.withdrawn =
                *domain::enumFromName<domain::WithdrawnReason>(arguments.value(QStringLiteral("withdrawn")));
        TRY(services::UnitService(store->records(), store->clock(), store->session()).step(request));
        QJsonArray units;
        services::References references(store->records());
        QString text;
        for (const domain::UnitId unit : request.units) {
            const QString label = TRY(references.label(domain::Kind::Unit, unit.key()));
            units.append(label);
            text += QStringLiteral("Unit %1 is %2.\n").arg(label, domain::stateWords(request.to));
        }
        return Answer{{{QStringLiteral("state"), domain::enumName(request.to)}, {QStringLiteral("units"), units}},
                      text};
    }
};

} // namespace

std::unique_ptr<Verb> unitStepVerb()
{
    return std::make_unique<UnitStepVerb>();
}

} // namespace clew::cli
