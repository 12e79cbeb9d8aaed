// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "ledger/act.h"

#include <algorithm>

namespace clew::ledger {

std::optional<Act> actFromName(QByteArrayView name)
{
    const auto found =
        std::find_if(actRules.begin(), actRules.end(), [&](const ActRule& rule) { return name == rule.name; });
    if (found == actRules.end())
        return std::nullopt;
    return Act(found - actRules.begin());
}

} // namespace clew::ledger
