// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/act_panel.h"
#include "services/lot_desk.h"

namespace clew::gui {

/// How an act on a lot is asked for: its button, what it does, and its fields.
struct LotActWords
{
    QString button;  ///< on the page: "&Split…"
    QString what;    ///< one sentence in the panel
    QString primary; ///< in the panel: "Split"
};
LotActWords lotActWords(services::LotAct act);
QList<ActField> lotActFields(services::LotAct act, const services::LotSheet& sheet);
/// What came of it: "12 pcs are lot TRAY-1-P1."
QString lotActedWords(services::LotAct act, const services::LotActed& acted);

} // namespace clew::gui
