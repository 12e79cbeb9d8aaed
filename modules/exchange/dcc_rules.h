// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/problem_log.h"
#include "exchange/xml_stream.h"

namespace clew::exchange {

/// Says where a DCC breaks a rule of its schema that a calibration depends on: elements that have to be there, and not
/// be empty; dates that are dates; lists whose lengths fit.
void checkDccRules(const XmlNode& certificate, ProblemLog& log);

/// Every descendant of that name, in the document's order.
QList<const XmlNode*> descendantsNamed(const XmlNode& node, const QString& name);

} // namespace clew::exchange
