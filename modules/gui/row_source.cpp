// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/row_source.h"

namespace clew::gui {

Job StoreRows::count(QObject* owner, const services::ListQuestion& question, Count done)
{
    return m_client.read(
        owner, [question](services::OpenStore& store, Progress&) { return services::countRows(store, question); },
        std::move(done));
}

Job StoreRows::rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
                    Rows done)
{
    return m_client.read(
        owner, [=](services::OpenStore& store, Progress&) { return services::rowsOf(store, question, first, count); },
        std::move(done));
}

} // namespace clew::gui
