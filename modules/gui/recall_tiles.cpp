// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/recall_tiles.h"

#include "gui/recall_words.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr double numberScale = 2.4;

} // namespace

RecallTiles::RecallTiles(QWidget* parent) : QWidget(parent), m_numbers(), m_words()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (std::size_t box = 0; box < domain::recallBoxes; ++box) {
        QFrame* card = makeCard(this);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(14, 4, 14, 6);
        column->setSpacing(0);
        m_numbers[box] = new QLabel(card);
        m_numbers[box]->setObjectName(QStringLiteral("recall_") + domain::enumName(domain::RecallBox(box)));
        QFont font = m_numbers[box]->font();
        font.setPointSizeF(font.pointSizeF() * numberScale);
        font.setWeight(QFont::DemiBold);
        m_numbers[box]->setFont(font);
        m_words[box] = new QLabel(card);
        column->addWidget(m_numbers[box]);
        column->addWidget(m_words[box]);
        line->addWidget(card, 1);
    }
}

void RecallTiles::show(const services::RecallTotals& totals)
{
    for (std::size_t i = 0; i < domain::recallBoxes; ++i) {
        const auto box = domain::RecallBox(i);
        const Tone tone = recallBoxTone(box, totals.boxes[i]);
        const bool isNone = totals.boxes[i] == Decimal::fromInteger(0);
        const QColor colour = isNone ? currentTheme().muted : colourOf(tone);
        m_numbers[i]->setText(totals.boxes[i].toCanonicalText());
        m_words[i]->setText((signOf(tone) + QLatin1Char(' ') + recallBoxWords(box)).trimmed());
        for (QLabel* label : {m_numbers[i], m_words[i]})
            label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    }
}

} // namespace clew::gui
