// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/list_page.h"

namespace clew::gui {

/// Every reading that was ever taken, newest last. Opening one goes to its unit or lot.
class MeasurementsPage final : public ListPage
{
    Q_OBJECT

public:
    MeasurementsPage(Desk& desk, const QString& title, QWidget* parent);

private:
    void goTo(std::int64_t inspection) override;
};

} // namespace clew::gui
