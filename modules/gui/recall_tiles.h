// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/recall_desk.h"

#include <QWidget>

class QLabel;

namespace clew::gui {

/// How many pieces stand in each box, large enough to be read aloud from a step away.
class RecallTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit RecallTiles(QWidget* parent = nullptr);
    void show(const services::RecallTotals& totals);

private:
    std::array<QLabel*, domain::recallBoxes> m_numbers;
    std::array<QLabel*, domain::recallBoxes> m_words;
};

} // namespace clew::gui
