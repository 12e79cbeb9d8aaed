// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/page.h"

#include <QFrame>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace clew::gui {

/// The pages at the left edge, each with icon and word; Alt+1 … Alt+9 go to the first nine.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    Rail(const QList<PageEntry>& pages, Actions& actions, QWidget* window);

    /// Lights the page's entry; none where it is not in the rail.
    void show(const QString& railId);
    /// Icons alone, for a small window; the words stand in their tips.
    void setNarrow(bool isNarrow);

signals:
    void chosen(const QString& pageId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(const PageEntry& page, int number, Actions& actions, QWidget* window);
    void fitArea();

    QScrollArea* m_area;
    QWidget* m_buttons;
    QVBoxLayout* m_layout;
    QButtonGroup* m_group;
};

} // namespace clew::gui
