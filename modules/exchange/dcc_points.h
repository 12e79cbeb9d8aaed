// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/problem_log.h"
#include "exchange/xml_stream.h"

#include <QJsonArray>

namespace clew::exchange {

/// The results of a DCC as calibration points: one for each value of a list, with reference, indication and error side
/// by side where the list has them (refTypes basic_referenceValue, basic_measuredValue, basic_measurementError), or one
/// for a single quantity. Texts are as written, units as people write them; where a value is given in several units,
/// the one in the error's unit is taken, else the first.
/// An uncertainty that has no exact text in the point's unit is left out, with a warning.
QJsonArray dccPoints(const XmlNode& measurementResults, ProblemLog& log);

} // namespace clew::exchange
