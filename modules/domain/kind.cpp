// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/kind.h"

namespace clew::domain {

namespace {

struct KindNames
{
    const char* name;
    const char* plural;
};

constexpr std::array<KindNames, kindCount> kindTable{{
    {"customer", "customers"},
    {"supplier", "suppliers"},
    {"person", "persons"},
    {"account", "accounts"},
    {"part", "parts"},
    {"part_revision", "part_revisions"},
    {"characteristic", "characteristics"},
    {"inspection_plan", "inspection_plans"},
    {"process_plan", "process_plans"},
    {"program", "programs"},
    {"work_order", "work_orders"},
    {"material_specification", "material_specifications"},
    {"heat", "heats"},
    {"lot", "lots"},
    {"certificate", "certificates"},
    {"unit", "units"},
    {"assembly", "assemblies"},
    {"operation_run", "operation_runs"},
    {"gauge", "gauges"},
    {"calibration", "calibrations"},
    {"inspection", "inspections"},
    {"nonconformity", "nonconformities"},
    {"hold", "holds"},
    {"fai_report", "fai_reports"},
    {"shipment", "shipments"},
    {"document", "documents"},
    {"signature", "signatures"},
    {"import", "imports"},
    {"mapping", "mappings"},
    {"label", "labels"},
    {"master_check", "master_checks"},
    {"impact_assessment", "impact_assessments"},
    {"budget", "budgets"},
}};

} // namespace

const char* kindName(Kind kind)
{
    return kindTable.at(static_cast<std::size_t>(kind) - 1).name;
}

QString kindPlural(Kind kind)
{
    return QString::fromLatin1(kindTable.at(static_cast<std::size_t>(kind) - 1).plural);
}

QString kindWords(Kind kind)
{
    return QString::fromLatin1(kindName(kind)).replace(QLatin1Char('_'), QLatin1Char(' '));
}

Result<Kind> kindFromName(const QString& name)
{
    for (const Kind kind : allKinds()) {
        const auto& names = kindTable[static_cast<std::size_t>(kind) - 1];
        if (name == QLatin1String(names.name) || name == QLatin1String(names.plural))
            return kind;
    }
    return fail(Error::Code::Invalid, QStringLiteral("There is no kind of record called “%1”.").arg(name));
}

std::array<Kind, kindCount> allKinds()
{
    std::array<Kind, kindCount> kinds{};
    for (int i = 0; i < kindCount; ++i)
        kinds[static_cast<std::size_t>(i)] = static_cast<Kind>(i + 1);
    return kinds;
}

} // namespace clew::domain
