// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

namespace clew::gui {

/// Goes from a page to the place of a record that is known by its key. The store is asked for its name.
void openRecord(Page* page, StoreClient& store, domain::Kind kind, std::int64_t key);

} // namespace clew::gui
