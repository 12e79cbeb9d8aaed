// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/problem_log.h"
#include "exchange/xml_stream.h"

#include <QJsonObject>

namespace clew::exchange {

/// Puts nominal, lower, upper and usage into `fields`, from a QIF definition and nominal: limits become deviations from
/// the nominal, exactly, on the decimal texts. Where they can't be read (lower above upper, a form tolerance below
/// zero, no number) the characteristic gets `tolerance_problem` instead and a warning, and is not judged.
void addQifTolerance(const XmlNode* definition, const XmlNode* nominal, const QString& balloon, QJsonObject& fields,
                     ProblemLog& log);

} // namespace clew::exchange
