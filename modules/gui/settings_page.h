// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

namespace clew::gui {

/// A person's own choices on this computer: language, colours, size of the text, when the window locks itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Desk& desk, QWidget* parent);

    void open(const QString&) override {}
    void refresh() override {}
};

} // namespace clew::gui
