// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/words.h"

#include <QWidget>

class QLabel;

namespace clew::gui {

struct NumberTile
{
    QString name; ///< of the number's label
    QString number;
    QString words;
    Tone tone = Tone::Plain;
};

/// A few numbers large enough to be read from a step away, each with what it counts.
class NumberTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberTiles(QWidget* parent = nullptr);
    /// As many as the first time.
    void show(const QList<NumberTile>& tiles);

private:
    void build(qsizetype count);

    QList<QLabel*> m_numbers;
    QList<QLabel*> m_words;
};

} // namespace clew::gui
