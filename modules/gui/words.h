// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"
#include "domain/kind.h"
#include "services/record_lists.h"

#include <QColor>
#include <QDate>

#include <optional>

namespace clew::gui {

/// The program's own names, for people, in their language. Names that are not known stand as they are.
namespace words {

QString kind(domain::Kind kind);   ///< "Lot"
QString plural(domain::Kind kind); ///< "Lots"
/// A name out of a closed set of the records: states, types, verdicts, results ("in_process", "not proven").
QString name(const QString& word);
QString column(const QString& column);
/// What a cell says to a person.
QString cell(services::CellForm form, const QString& cell);

/// Numbers as the records have them ("-0.003", "8 mm: 0.8 µm"), with the reader's decimal sign and a true minus.
QString number(const QString& text);
/// A drawing's requirement; one that is a sentence stands as it is.
QString requirement(const domain::Requirement& requirement);

/// What a service says, for somebody who has buttons and fields instead of a command line: without its options.
QString sentence(const QString& message);

QString day(QDate day);
/// In the computer's time zone, to the minute; `exact`: to the second, with the zone.
QString moment(Instant instant);
QString exactMoment(Instant instant);

} // namespace words

/// What a state means for somebody who has to act: nothing, good, wait, stop.
enum class Tone { Plain, Good, Wait, Stop };
Tone toneOf(const QString& word);
/// The colour and the sign of it, so that colour never stands alone.
QColor colourOf(Tone tone);
QString signOf(Tone tone);

} // namespace clew::gui
