// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"

#include <optional>

namespace clew::services {

/// What is wrong with one field of a draft, and what to do about it.
struct DraftObjection
{
    QString field;
    QString message;
};

/// What no record can say, whoever wrote the file: fewer than no pieces, an end before its beginning, an uncertainty
/// below zero, a hash that is none. What can't be read at all is not judged here, its reader says more about it.
std::optional<DraftObjection> objectionTo(const exchange::Draft& draft);

} // namespace clew::services
