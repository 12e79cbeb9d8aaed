// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <array>

namespace clew::domain {

/// What a person does with the store. Roles are additive: in a one-person shop one account has them all.
enum class Role { Operator, Inspector, QualityManager, Administrator, Auditor };
constexpr auto namesOf(Role)
{
    return std::array{"operator", "inspector", "quality_manager", "administrator", "auditor"};
}

/// What an electronic signature says its signer did (21 CFR 11.50(a)(3)).
enum class SignatureMeaning {
    Performed,
    Verified,
    Inspected,
    Reviewed,
    Approved,
    Disposition,
    Concession,
    Released,
    Rejected,
};
constexpr auto namesOf(SignatureMeaning)
{
    return std::array{"performed",   "verified",   "inspected", "reviewed", "approved",
                      "disposition", "concession", "released",  "rejected"};
}

/// Whether the role may sign with the meaning. Receiving and shipping are an inspector's work here, engineering and
/// quality engineering the quality manager's. Administrators and auditors sign nothing about the product.
bool maySign(Role role, SignatureMeaning meaning);

} // namespace clew::domain
