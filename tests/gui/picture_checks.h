// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

class QWidget;

namespace clew::test {

/// What a person would mind in a window as it stands now, a line each: text that doesn't fit its place, a widget
/// outside the window, something that takes the focus and has no name for a screen reader, a sign no font has.
QStringList picturePains(const QWidget& window);

} // namespace clew::test
