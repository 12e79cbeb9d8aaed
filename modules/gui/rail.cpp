// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/rail.h"

#include "gui/icons.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

constexpr int mostKeys = 9;
constexpr int railIcon = 22;

/// Bold, as the page's own entry is.
int widthOfWords(const QToolButton& button)
{
    QFont bold = button.font();
    bold.setBold(true);
    return button.sizeHint().width() + QFontMetrics(bold).horizontalAdvance(button.text()) -
           button.fontMetrics().horizontalAdvance(button.text());
}

} // namespace

Rail::Rail(const QList<PageEntry>& pages, Actions& actions, QWidget* window)
    : QFrame(window),
      m_area(new QScrollArea(this)),
      m_buttons(new QWidget),
      m_layout(new QVBoxLayout(m_buttons)),
      m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_area->setWidget(m_buttons);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_buttons->setAutoFillBackground(false);
    m_layout->setContentsMargins(8, 10, 8, 10);
    m_layout->setSpacing(3);
    int number = 0;
    for (const PageEntry& page : pages) {
        if (page.isInRail())
            add(page, ++number, actions, window);
    }
    m_layout->addStretch(1);
}

/// On a small screen it scrolls, and its bar takes nothing from the words.
void Rail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitArea();
}

void Rail::fitArea()
{
    m_layout->activate();
    const QSize whole = m_buttons->minimumSizeHint();
    const bool scrolls = whole.height() > height();
    m_area->setFixedWidth(whole.width() + (scrolls ? m_area->verticalScrollBar()->sizeHint().width() : 0));
}

void Rail::add(const PageEntry& page, int number, Actions& actions, QWidget* window)
{
    auto* button = new QToolButton(m_buttons);
    button->setObjectName(QStringLiteral("rail_") + page.id);
    button->setText(page.title);
    button->setIcon(themeIcon(page.icon));
    button->setIconSize(QSize(railIcon, railIcon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(page.title);
    button->ensurePolished();
    button->setMinimumWidth(widthOfWords(*button));
    m_group->addButton(button);
    m_layout->addWidget(button);
    const QList<QKeySequence> keys = number <= mostKeys
                                         ? QList<QKeySequence>{QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))}
                                         : QList<QKeySequence>{};
    const QByteArray actionId = "page_" + page.id.toLatin1();
    QAction* action =
        actions.add(window, {actionId.constData(), tr("Go to %1").arg(page.title), tr("Pages"), page.icon, keys},
                    [this, id = page.id] { emit chosen(id); });
    button->setToolTip(action->toolTip());
    connect(button, &QToolButton::clicked, this, [this, id = page.id] { emit chosen(id); });
}

void Rail::setNarrow(bool isNarrow)
{
    const auto style = isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QAbstractButton* each : m_group->buttons()) {
        auto* button = static_cast<QToolButton*>(each);
        if (button->toolButtonStyle() == style)
            return;
        button->setToolButtonStyle(style);
        button->setMinimumWidth(isNarrow ? 0 : widthOfWords(*button));
    }
    fitArea();
}

void Rail::show(const QString& railId)
{
    auto* button = findChild<QToolButton*>(QStringLiteral("rail_") + railId);
    if (button) {
        button->setChecked(true);
        m_area->ensureWidgetVisible(button);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton* other : m_group->buttons())
        other->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace clew::gui
