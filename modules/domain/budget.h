// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/fields.h"

namespace clew::domain {

using BudgetId = Id<struct Budget>;

enum class BudgetState { InForce, Withdrawn };
constexpr auto namesOf(BudgetState)
{
    return std::array{"in_force", "withdrawn"};
}

/// A measuring method's uncertainty budget in one version. Its text is the file it came as; what it says is
/// metrology::Budget's. A changed budget is a new version, and judgements name the one they used.
struct Budget : Identity<Budget>
{
    static constexpr Kind kind = Kind::Budget;
    QString name;
    QString version;
    QString text;
    BudgetState state = BudgetState::InForce;
    bool demo = false;

    template<typename Self, typename Visitor>
    static void fields(Self& self, Visitor& field)
    {
        field("name", self.name, Key | Required);
        field("version", self.version, Key);
        field("text", self.text, Required);
        field("state", self.state, Workflow);
        field("demo", self.demo);
    }
};

} // namespace clew::domain
