// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <QByteArray>

namespace clew::ledger {

/// What was done, in one word of the ledger.
enum class Act {
    Create,
    Change,
    Correct,    ///< what was recorded is wrong; the wrong stays visible
    Void,       ///< what was recorded doesn't count
    Override,   ///< a rule was set aside
    Restore,    ///< the store came back from a backup
    RoleChange, ///< an account's roles
    ClockJump,  ///< the computer's clock was set back
    Import,
    Sign,
    Issue,   ///< a document left with its number
    State,   ///< a step of a record's state
    Dispose, ///< the end of retention
    Migrate,
    Checkpoint,
    Backup,
    Security, ///< openings that were refused, an opening with the recovery code
};

struct ActRule
{
    const char* name;
    bool needsReason;
    bool needsRecords; ///< false: it may be about the store as a whole
};

/// In the order of the acts.
constexpr std::array actRules{
    ActRule{"create", false, true},     ActRule{"change", false, true},     ActRule{"correct", true, true},
    ActRule{"void", true, true},        ActRule{"override", true, true},    ActRule{"restore", true, false},
    ActRule{"role_change", true, true}, ActRule{"clock_jump", true, false}, ActRule{"import", true, true},
    ActRule{"sign", false, true},       ActRule{"issue", false, true},      ActRule{"state", false, true},
    ActRule{"dispose", true, true},     ActRule{"migrate", false, false},   ActRule{"checkpoint", false, false},
    ActRule{"backup", false, false},    ActRule{"security", true, false},
};

constexpr const ActRule& ruleOf(Act act)
{
    return actRules[static_cast<std::size_t>(act)];
}

std::optional<Act> actFromName(QByteArrayView name);

} // namespace clew::ledger
