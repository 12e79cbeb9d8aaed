// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/widgets.h"

#include "gui/title_label.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace clew::gui {

namespace {

constexpr double titleScale = 1.5;
constexpr double sectionScale = 1.1;

QLabel* makeHeading(const QString& text, const char* objectName, double scale, QWidget* parent)
{
    auto* label = new TitleLabel(text, scale, parent);
    label->setObjectName(QString::fromLatin1(objectName));
    return label;
}

} // namespace

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    return makeHeading(text, "pageTitle", titleScale, parent);
}

QLabel* makeSection(const QString& text, QWidget* parent)
{
    return makeHeading(text, "sectionTitle", sectionScale, parent);
}

QLabel* makeMuted(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

QPushButton* makePrimary(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("primary"));
    button->setAutoDefault(true);
    return button;
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    return card;
}

QLineEdit* addField(QGridLayout* grid, int row, const QString& label, const char* objectName)
{
    auto* words = new QLabel(label, grid->parentWidget());
    words->setWordWrap(true);
    auto* field = new QLineEdit(grid->parentWidget());
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    words->setBuddy(field);
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1);
    return field;
}

void dressTable(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 12);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setFrameShape(QFrame::StyledPanel);
}

QFont digitFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace clew::gui
