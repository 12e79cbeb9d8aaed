// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/subject_options.h"

namespace clew::cli {

QList<Option> subjectOptions()
{
    return {{QStringLiteral("unit"),
             QStringLiteral("SERIAL"),
             QStringLiteral("A unit, as SERIAL or PART/SERIAL"),
             {},
             false,
             true},
            {QStringLiteral("lot"), QStringLiteral("NUMBER"), QStringLiteral("A lot"), {}, false, true}};
}

Result<domain::UnitId> unitNamed(Context& context, store::Records& records, const QString& name)
{
    const auto wanted = recordNameFrom(context.arguments(), name);
    return domain::UnitId::fromStore(TRY(services::findRecord(records, domain::Kind::Unit, wanted)));
}

Result<Subjects> subjectsFrom(Context& context, store::Records& records)
{
    Subjects subjects;
    for (const QString& name : context.arguments().values(QStringLiteral("unit")))
        subjects.units.append(TRY(unitNamed(context, records, name)));
    for (const QString& name : context.arguments().values(QStringLiteral("lot"))) {
        const auto wanted = recordNameFrom(context.arguments(), name);
        subjects.lots.append(domain::LotId::fromStore(TRY(services::findRecord(records, domain::Kind::Lot, wanted))));
    }
    if (subjects.units.isEmpty() && subjects.lots.isEmpty())
        return context.wrongUsage(
            QStringLiteral("Which ones? Give --unit SERIAL or --lot NUMBER, each as often as needed."));
    return subjects;
}

} // namespace clew::cli
