// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "charts/canvas.h"
#include "reports/page_model.h"

#include <functional>

/// What a document is made of before it is laid out: headings, fields, tables and signature blocks in reading order.
namespace clew::reports {

/// How a text is meant; the page shows it by weight and colour, never by colour alone.
enum class Tone { Plain, Muted, Strong, Good, Bad, Warning };

struct Phrase
{
    QString text;
    Tone tone = Tone::Plain;
};

/// Phrases stand one below the other.
using Content = QList<Phrase>;

Content plain(const QString& text);

/// A labelled box of a form. `number` is the form's field number, small before the label.
struct FieldBox
{
    QString number;
    QString label;
    Content value;
    double share = 1; ///< of the row's width
};

enum class Align { Left, Right };

struct TableColumn
{
    QString number; ///< field number of the form; may be empty
    QString title;
    double share = 1;
    Align align = Align::Left;
    bool whole = false; ///< its texts stay on one line where there is any room
};

struct TableRow
{
    QList<Content> cells;    ///< as many as columns
    Content note;            ///< below the cells over the whole width, from the second column on
    Tone tone = Tone::Plain; ///< Bad and Warning tint the row
};

struct Table
{
    QString name; ///< repeated with "(continued)" on the next page
    QList<TableColumn> columns;
    QList<TableRow> rows;
    bool dense = false; ///< little room between columns: for many columns of numbers
};

/// A drawing beside others of the same row. `text` is read to who can't see it.
struct Figure
{
    QString text;
    std::function<Result<>(charts::Canvas&, const charts::Area&)> draw;
    double share = 1; ///< of the row's width
};

struct SignatureBlock
{
    QString number;    ///< field numbers of the form: "20 / 21"
    QString label;     ///< "FAIR verified by / date"
    Content text;      ///< name, meaning
    QString fieldName; ///< of the signature field; empty = nobody is to sign, the text says so
    QString tooltip;
};

/// What is the same on each page.
struct PageFrame
{
    QString organization;
    QString title;
    QString identifier; ///< with revision
    QString issued;     ///< day of issue and the store's short id
    QString foot;       ///< record, checkpoint, software
    QString pageOf;     ///< "Page %1 of %2"
    QString continued;  ///< "%1 (continued)"
    QString demo;       ///< what the band says; empty = no band
    QByteArray logo;    ///< PNG; empty = none
    double width = 210;
    double height = 297;
};

} // namespace clew::reports
