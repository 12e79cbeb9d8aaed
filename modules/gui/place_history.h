// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/place.h"

#include <QList>

namespace clew::gui {

/// The way back and forward, as a browser keeps it: going somewhere new forgets what was ahead.
class PlaceHistory
{
public:
    void visit(const Place& place);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// The place one step away; asked only where there is one.
    Place back() { return m_places.at(--m_current); }
    Place forward() { return m_places.at(++m_current); }
    /// The place left in the middle of visiting is the same one with another subject.
    void replaceCurrent(const Place& place);

private:
    static constexpr qsizetype longest = 200;
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace clew::gui
