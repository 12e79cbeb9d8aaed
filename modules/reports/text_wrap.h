// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/font_set.h"

#include <QStringList>

namespace clew::reports {

/// Cuts a text into lines not wider than `width` millimetres: at spaces; a word that is too wide after one of
/// `/ - – _ ; , : . ) =`, and only where even that doesn't help, between any two letters. `\n` ends a line. Always one
/// line at least.
QStringList wrap(const QString& text, double width, Weight weight, double size, const FontSet& fonts);

/// The widest word: what a column needs so that no word is cut.
double widestWord(const QString& text, Weight weight, double size, const FontSet& fonts);

/// What a column gets of a table's width, all in millimetres.
struct ColumnDemand
{
    double share = 1;   ///< of the template: a proportion
    double word = 0;    ///< widest word
    double least = 0;   ///< the same, or the widest text that should stay on one line
    double natural = 0; ///< widest text: beyond it more width is of no use
};

/// Every column gets its least, then room up to its share, then room for its natural width, then the rest by share.
/// When even the widest words are too much for the table, the widest columns give way.
QList<double> columnWidths(const QList<ColumnDemand>& columns, double total);

} // namespace clew::reports
