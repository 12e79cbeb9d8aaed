// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

class QPushButton;

namespace clew::gui {

/// Goes from a page to the place of a record that is known by its key. The store is asked for its name.
void openRecord(Page* page, StoreClient& store, domain::Kind kind, std::int64_t key);

/// A button that leads from a page's own view of a record to all its fields, its trace and every line of the ledger
/// that binds it (RecordPage).
QPushButton* makeRecordButton(Page* page, domain::Kind kind, std::function<QString()> name);

} // namespace clew::gui
