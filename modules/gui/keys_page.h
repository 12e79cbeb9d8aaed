// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

class QVBoxLayout;

namespace clew::gui {

/// The cheat sheet: every command with its keys, as the registry has them.
class KeysPage final : public Page
{
    Q_OBJECT

public:
    KeysPage(Desk& desk, QWidget* parent);

    void open(const QString& subject) override;
    void refresh() override;

private:
    QVBoxLayout* m_layout;
    QWidget* m_groups = nullptr;
};

} // namespace clew::gui
