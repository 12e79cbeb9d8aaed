// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/settings.h"

#include <QComboBox>

namespace clew::gui {

/// Boxes to choose language and theme; their data is the setting's value, kept by who hears activated().
QComboBox* makeLanguageBox(const Settings& settings, QWidget* parent);
QComboBox* makeThemeBox(const Settings& settings, QWidget* parent);

} // namespace clew::gui
