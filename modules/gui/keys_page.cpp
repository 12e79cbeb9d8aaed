// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/keys_page.h"

#include "gui/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clew::gui {

namespace {

QWidget* groupCard(const QString& group, const QList<QAction*>& actions, QWidget* parent)
{
    QFrame* card = makeCard(parent);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->addWidget(makeSection(group, card), 0, 0, 1, 2);
    QStringList shown;
    int row = 1;
    for (const QAction* action : actions) {
        const QString name = plainText(action);
        if (shown.contains(name))
            continue;
        shown.append(name);
        auto* keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText), card);
        keys->setFont(digitFont());
        grid->addWidget(new QLabel(name, card), row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    grid->setRowStretch(row, 1);
    return card;
}

} // namespace

KeysPage::KeysPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_layout(new QVBoxLayout)
{
    auto* content = new QWidget;
    content->setLayout(m_layout);
    m_layout->setContentsMargins(18, 14, 18, 12);
    m_layout->addWidget(makeTitle(tr("All keys"), content));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setAccessibleName(tr("All keys"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    m_layout->addStretch(1);
}

void KeysPage::open(const QString&)
{
    refresh();
}

void KeysPage::refresh()
{
    delete m_groups;
    m_groups = new QWidget(this);
    auto* grid = new QGridLayout(m_groups);
    grid->setContentsMargins(0, 0, 0, 0);
    QStringList groups;
    QHash<QString, QList<QAction*>> actions;
    for (QAction* action : desk().actions.all()) {
        const QString group = Actions::groupOf(action);
        if (!groups.contains(group))
            groups.append(group);
        actions[group].append(action);
    }
    for (int i = 0; i < groups.size(); ++i)
        grid->addWidget(groupCard(groups.at(i), actions.value(groups.at(i)), m_groups), i / 2, i % 2);
    m_layout->insertWidget(1, m_groups);
}

} // namespace clew::gui
