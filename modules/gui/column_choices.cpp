// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/column_choices.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTableView>

namespace clew::gui {

namespace {

constexpr int boxGap = 3; ///< pixels around a box
constexpr int leastChoiceSigns = 8;

} // namespace

ColumnChoices::ColumnChoices(QTableView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnChoices::place);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnChoices::place);
}

QComboBox* ColumnChoices::makeBox(int section)
{
    auto* box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("takenAs%1").arg(section));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastChoiceSigns);
    box->setCursor(Qt::ArrowCursor);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this,
            [this, section, box] { emit chosen(section, box->currentData().toString()); });
    return box;
}

void ColumnChoices::setChoices(const QList<ColumnChoice>& choices)
{
    while (m_boxes.size() > choices.size())
        m_boxes.takeLast()->deleteLater();
    while (m_boxes.size() < choices.size())
        m_boxes.append(makeBox(int(m_boxes.size())));
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const ColumnChoice& choice = choices[i];
        QComboBox* box = m_boxes[i];
        if (i >= m_choices.size() || m_choices[i].choices != choice.choices) {
            box->clear();
            for (const auto& [words, value] : choice.choices)
                box->addItem(words, value);
            box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) +
                                         box->view()->verticalScrollBar()->sizeHint().width());
        }
        box->setCurrentIndex(std::max(0, box->findData(choice.current)));
        box->setAccessibleName(tr("“%1” is taken as").arg(choice.header));
        box->setToolTip(box->currentText());
        box->setVisible(!choice.header.isEmpty());
        if (i > 0)
            QWidget::setTabOrder(m_boxes[i - 1], box);
    }
    m_choices = choices;
    place();
}

QSize ColumnChoices::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_boxes.isEmpty())
        size.rheight() += m_boxes.first()->sizeHint().height() + boxGap;
    return size;
}

int ColumnChoices::neededWidth(int section) const
{
    const bool hasBox = section < m_boxes.size() && !m_choices[section].header.isEmpty();
    const int box = hasBox ? m_boxes[section]->sizeHint().width() + 2 * boxGap : 0;
    return std::max(sectionSizeFromContents(section).width(), box);
}

void ColumnChoices::place()
{
    for (int section = 0; section < m_boxes.size() && section < count(); ++section) {
        const int height = m_boxes[section]->sizeHint().height();
        m_boxes[section]->setGeometry(sectionViewportPosition(section) + boxGap, viewport()->height() - height - boxGap,
                                      std::max(0, sectionSize(section) - 2 * boxGap), height);
    }
}

void ColumnChoices::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

/// The box that the keyboard comes to is brought into sight; the wheel turns none that nobody is in.
bool ColumnChoices::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::FocusIn) {
        const int section = int(m_boxes.indexOf(box));
        const int row = std::max(0, m_view->rowAt(0));
        m_view->scrollTo(m_view->model()->index(row, section));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace clew::gui
