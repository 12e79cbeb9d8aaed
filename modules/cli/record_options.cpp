// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/record_options.h"

namespace clew::cli {

QStringList kindPlurals()
{
    QStringList names;
    for (const domain::Kind kind : domain::allKinds())
        names.append(domain::kindPlural(kind));
    return names;
}

QStringList kindSingulars()
{
    QStringList names;
    for (const domain::Kind kind : domain::allKinds())
        names.append(QString::fromLatin1(domain::kindName(kind)));
    return names;
}

QStringList kindWords()
{
    return kindPlurals() + kindSingulars();
}

QList<Option> withinOptions()
{
    return {
        {QStringLiteral("part"), QStringLiteral("NUMBER"), QStringLiteral("The part it belongs to")},
        {QStringLiteral("revision"), QStringLiteral("REV"), QStringLiteral("The part's revision, or the program's")},
        {QStringLiteral("customer"), QStringLiteral("ID"), QStringLiteral("The customer whose part it is")},
        {QStringLiteral("supplier"), QStringLiteral("ID"), QStringLiteral("The supplier of the lot or heat")},
        {QStringLiteral("issuer"), QStringLiteral("ID"), QStringLiteral("Who issued the certificate")},
        {QStringLiteral("plan-revision"), QStringLiteral("REV"), QStringLiteral("The plan's revision")}};
}

services::RecordName recordNameFrom(const Arguments& arguments, const QString& name)
{
    services::RecordName wanted{name, {}};
    for (const Option& option : withinOptions()) {
        if (arguments.has(option.name))
            wanted.within.insert(QString(option.name).replace(QLatin1Char('-'), QLatin1Char('_')),
                                 arguments.value(option.name));
    }
    return wanted;
}

} // namespace clew::cli
