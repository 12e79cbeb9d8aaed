// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/place.h"

namespace clew::gui {

Place Place::fromAddress(const QString& address)
{
    const QString text = address.trimmed();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    return colon < 0 ? Place{text, {}} : Place{text.left(colon), text.mid(colon + 1)};
}

QString Place::address() const
{
    return subject.isEmpty() ? page : page + QLatin1Char(':') + subject;
}

} // namespace clew::gui
