// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/saved_mappings.h"

#include "domain/mapping.h"

#include <algorithm>

namespace clew::services {

namespace {

exchange::ListMapping mappingForReader(const domain::Mapping& mapping)
{
    return {mapping.name,      mapping.list,    mapping.headers,   mapping.columns,
            mapping.constants, mapping.decimal, mapping.date_style};
}

/// The columns of such a sheet are other ones in the next file.
bool holdsPieces(const exchange::ListLayout& layout)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(), [](const exchange::ListColumn& column) {
        return column.field.startsWith(QLatin1String("results of "));
    });
}

} // namespace

Result<QList<exchange::ListMapping>> savedMappings(store::Records& records)
{
    QList<exchange::ListMapping> mappings;
    for (const std::int64_t key : TRY(records.keysOf(domain::Kind::Mapping)))
        mappings.append(mappingForReader(TRY(records.getOwn(domain::MappingId::fromStore(key)))));
    return mappings;
}

Result<bool> saveMapping(store::Records& records, const QString& name, const exchange::ListLayout& layout)
{
    static const QStringList ownKeys{QStringLiteral("kind"), QStringLiteral("decimal"), QStringLiteral("date-style")};
    domain::Mapping mapping;
    mapping.name = name.trimmed();
    if (mapping.name.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A mapping needs a name: --save-map NAME."));
    mapping.list = layout.list;
    mapping.headers = layout.fingerprint;
    mapping.decimal = layout.decimal;
    mapping.date_style = layout.dateStyle;
    const bool namesColumns = !holdsPieces(layout);
    for (const exchange::ListColumn& column : layout.columns)
        if (namesColumns)
            mapping.columns.append(column.name + QLatin1Char('=') + column.field);
    for (auto value = layout.settings.begin(); value != layout.settings.end(); ++value)
        if (!ownKeys.contains(value.key()))
            mapping.constants.append(value.key() + QLatin1Char('=') + value.value());
    const auto known = TRY(records.findByKey(mapping));
    if (!known) {
        TRY(records.insert(mapping));
        return true;
    }
    const domain::Mapping before = TRY(records.getOwn(*known));
    const bool isSame = before.list == mapping.list && before.headers == mapping.headers &&
                        before.columns == mapping.columns && before.constants == mapping.constants &&
                        before.decimal == mapping.decimal && before.date_style == mapping.date_style;
    if (isSame)
        return false;
    mapping.id = before.id;
    mapping.uuid = before.uuid;
    TRY(records.revise(mapping));
    return true;
}

} // namespace clew::services
