// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QIcon>

namespace clew::gui {

/// One of our own line icons (resources/icons/NAME.svg) in the theme's text colour, muted where disabled, sharp at
/// every scale.
QIcon themeIcon(const QString& name);
/// The same as a picture in one colour; `size` in device-independent pixels.
QPixmap themePixmap(const QString& name, const QColor& colour, int size, qreal scale);

} // namespace clew::gui
