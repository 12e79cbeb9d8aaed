// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/kind.h"
#include "gui/page.h"

namespace clew::gui {

/// All pages, those of the rail in its order. A new page is one entry here.
QList<PageEntry> pageList();

/// Where a record is shown: on the page of its kind, or as any record.
Place placeOf(domain::Kind kind, const QString& name);

/// The page that lists a kind; Home where none does.
Place listPlaceOf(domain::Kind kind);

} // namespace clew::gui
