// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/trace_question.h"

namespace clew::gui {

/// A trace as the subject of a place: "lot/HT-8841", "gauge/AG-014;direction=backward;from=2026-01-01".
QString traceAddress(const services::TraceQuestion& question);
/// Back again; what can't be read is left out, an unknown kind is a lot.
services::TraceQuestion traceFromAddress(const QString& subject);

/// The kinds of start, for people.
QString traceOfWords(services::TraceOf of);

} // namespace clew::gui
