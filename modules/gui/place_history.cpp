// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/place_history.h"

namespace clew::gui {

void PlaceHistory::visit(const Place& place)
{
    if (m_current >= 0 && m_places.at(m_current) == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void PlaceHistory::replaceCurrent(const Place& place)
{
    if (m_current < 0)
        visit(place);
    else
        m_places[m_current] = place;
}

} // namespace clew::gui
