// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/signature_meaning.h"

#include <algorithm>
#include <initializer_list>

namespace clew::domain {

namespace {

bool isAmong(SignatureMeaning meaning, std::initializer_list<SignatureMeaning> meanings)
{
    return std::find(meanings.begin(), meanings.end(), meaning) != meanings.end();
}

} // namespace

bool maySign(Role role, SignatureMeaning meaning)
{
    using enum SignatureMeaning;
    switch (role) {
    case Role::Operator:
        return meaning == Performed;
    case Role::Inspector:
        return isAmong(meaning, {Performed, Verified, Inspected, Rejected});
    case Role::QualityManager:
        return meaning != Performed;
    case Role::Administrator:
    case Role::Auditor:
        return false;
    }
    return false;
}

} // namespace clew::domain
