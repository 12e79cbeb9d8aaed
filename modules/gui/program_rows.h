// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "gui/rows_model.h"
#include "services/program_desk.h"

/// What a machine program says to the person who has to load it.
namespace clew::gui {

QStringList programFactHeadings();
QList<TableRow> programFactRows(const services::ProgramSheet& sheet);
QStringList programSubjectHeadings();
QList<TableRow> programSubjectRows(const services::ProgramSheet& sheet);
/// Whether a file is a known program, by its exact bytes.
RowCell programMatchWords(const services::ProgramMatch& match);

QStringList differenceHeadings();
/// Line numbers, sign and word, both texts; equal lines far from any difference are one row that says how many.
QList<TableRow> differenceRows(const domain::TextDifference& difference);
RowCell differenceWords(const domain::TextDifference& difference);

} // namespace clew::gui
