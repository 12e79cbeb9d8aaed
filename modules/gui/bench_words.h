// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/slip_guard.h"
#include "gui/words.h"
#include "services/bench_job.h"

namespace clew::gui {

/// The bench's own sentences, in the person's language.
namespace words {

/// The cause and who can lift it.
QString lock(const services::BenchLock& lock);
/// What is odd about an entry, and the cure; `decimals`: how many the gauge shows, where that is known.
QString slip(domain::Slip slip, std::optional<int> decimals);

} // namespace words

/// What came out, as shape, words and meaning; the colour follows from the tone.
struct VerdictWords
{
    QString sign;
    QString text;
    Tone tone = Tone::Plain;
};
VerdictWords verdictWords(const services::BenchTask& task);

/// "2 bore B", "12.4 holes".
QString taskTitle(const services::BenchTask& task);
/// The value as people read it with its unit, or "OK"; empty where nothing was measured.
QString taskValue(const services::BenchTask& task);

} // namespace clew::gui
