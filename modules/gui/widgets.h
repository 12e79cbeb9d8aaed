// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QFont>
#include <QString>

class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QWidget;

namespace clew::gui {

/// The page's heading, larger than the text; the heading of a part of it; a line that explains.
QLabel* makeTitle(const QString& text, QWidget* parent);
QLabel* makeSection(const QString& text, QWidget* parent);
QLabel* makeMuted(const QString& text, QWidget* parent);
/// The one button that Enter means.
QPushButton* makePrimary(const QString& text, QWidget* parent);
/// A frame with rounded corners on the page's ground.
QFrame* makeCard(QWidget* parent);
/// A label with its field under it, bound by mnemonic and name.
QLineEdit* addField(QGridLayout* grid, int row, const QString& label, const char* objectName);

/// How all our tables look: whole rows, fixed height, no vertical header, Tab leaves them.
void dressTable(QTableView* view);
/// A font of equal digit widths, for measured values and hashes.
QFont digitFont();

} // namespace clew::gui
