// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

namespace clew::gui {

/// "Gauges", "Results, a row or a column a piece": a kind of list.
QString wordsOfList(const QString& kind);
/// What a column of a list holds: "Calibration: due", "Characteristic 12".
QString wordsOfField(const QString& field);

} // namespace clew::gui
