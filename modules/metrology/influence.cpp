// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/influence.h"

namespace clew::metrology {

InfluenceId InfluenceNames::idOf(const QString& name)
{
    const auto known = m_ids.constFind(name);
    if (known != m_ids.constEnd())
        return *known;
    const InfluenceId id = InfluenceId::fromNumber(m_names.size());
    m_names.append(name);
    m_ids.insert(name, id);
    return id;
}

QString InfluenceNames::nameOf(InfluenceId id) const
{
    return m_names.value(id.toNumber());
}

} // namespace clew::metrology
