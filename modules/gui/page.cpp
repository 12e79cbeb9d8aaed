// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/page.h"

namespace clew::gui {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

} // namespace clew::gui
