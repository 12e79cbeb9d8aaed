// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/open_record.h"

#include "gui/page_list.h"
#include "services/locator.h"

namespace clew::gui {

void openRecord(Page* page, StoreClient& store, domain::Kind kind, std::int64_t key)
{
    store.read(
        page, [kind, key](services::OpenStore& open, Progress&) { return services::recordName(open, kind, key); },
        [page, kind](const Result<QString>& name) {
            if (name)
                emit page->placeWanted(placeOf(kind, *name));
            else
                emit page->failed(name.error());
        });
}

} // namespace clew::gui
