// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb.h"

#include <memory>

namespace clew::cli {

// The verbs of inspection plans; each one's class stands in plan_verbs.cpp, or in a file of its own.

std::unique_ptr<Verb> planNewVerb();
std::unique_ptr<Verb> planListVerb();
std::unique_ptr<Verb> planShowVerb();
std::unique_ptr<Verb> planSetVerb();
std::unique_ptr<Verb> planCheckVerb();
std::unique_ptr<Verb> planFinishVerb();
std::unique_ptr<Verb> planReleaseVerb();
std::unique_ptr<Verb> planReviseVerb();

} // namespace clew::cli
