// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/number_tiles.h"

#include "gui/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr double tileNumberScale = 1.9;

} // namespace

NumberTiles::NumberTiles(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
}

void NumberTiles::build(qsizetype count)
{
    while (m_numbers.size() < count) {
        QFrame* card = makeCard(this);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(12, 2, 12, 4);
        column->setSpacing(0);
        auto* number = new QLabel(card);
        QFont font = number->font();
        font.setPointSizeF(font.pointSizeF() * tileNumberScale);
        font.setWeight(QFont::DemiBold);
        number->setFont(font);
        auto* words = new QLabel(card);
        words->setWordWrap(true);
        column->addWidget(number);
        column->addWidget(words, 1, Qt::AlignTop);
        layout()->addWidget(card);
        m_numbers.append(number);
        m_words.append(words);
    }
}

void NumberTiles::show(const QList<NumberTile>& tiles)
{
    build(tiles.size());
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const NumberTile& tile = tiles[i];
        m_numbers[i]->setObjectName(tile.name);
        m_numbers[i]->setText(tile.number);
        m_words[i]->setText((signOf(tile.tone) + QLatin1Char(' ') + tile.words).trimmed());
        for (QLabel* label : {m_numbers[i], m_words[i]})
            label->setStyleSheet(QStringLiteral("color: %1").arg(colourOf(tile.tone).name()));
    }
    QWidget::show();
}

} // namespace clew::gui
