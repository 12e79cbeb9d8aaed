// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "domain/document_parts.h"
#include "reports/font_set.h"

#include <QRectF>

/// A laid-out document: what stands where, in millimetres from the top left corner of its page, and what it means. It
/// is what tests compare and what libharu draws; nothing is measured or decided after it.
namespace clew::reports {

struct Colour
{
    quint8 red = 0x1a;
    quint8 green = 0x1c;
    quint8 blue = 0x1f;
    friend bool operator==(const Colour&, const Colour&) = default;
};

/// What a piece of the page means to a reader who can't see it. Artifact = header, footer, rule: read by nobody.
enum class Role { Artifact, Title, Heading, Paragraph, Table, Row, HeaderCell, Cell, Figure, Label, Field, Signature };

QString roleName(Role role);

/// A node of the reading order.
struct Element
{
    Role role = Role::Paragraph;
    int parent = -1; ///< index of the element it is part of; -1 = the document
    int level = 0;   ///< of a heading: 1, 2
    QString text;    ///< of a heading, or the alternative text of a figure
};

struct TextItem
{
    double x = 0;    ///< left end of the base line
    double y = 0;    ///< base line
    double size = 8; ///< points
    Weight weight = Weight::Regular;
    Colour colour;
    QString text;
    int element = -1; ///< -1 = artifact
};

struct LineItem
{
    QPointF from;
    QPointF to;
    double width = 0.1; ///< millimetres
    Colour colour;
};

struct BoxItem
{
    QRectF rect;
    std::optional<Colour> fill;
    std::optional<Colour> edge;
    double width = 0.1;
};

/// A filled polygon.
struct ShapeItem
{
    QList<QPointF> outline;
    Colour fill;
};

struct ImageItem
{
    QRectF rect;
    QByteArray png;
    int element = -1; ///< a Figure: its text is the alternative
};

/// An empty signature field with its place for the appearance.
struct SignatureField
{
    QString name;    ///< unique in the document: "prepared"
    QString tooltip; ///< "Sign: FAIR verified by A. Frey"
    int page = 0;    ///< from 0
    QRectF rect;
};

struct Bookmark
{
    QString title;
    int level = 1; ///< 1 or 2
    int page = 0;  ///< from 0
    double y = 0;
};

struct Page
{
    double width = 210;
    double height = 297;
    QList<BoxItem> boxes; ///< drawn first, then shapes, lines, images and texts
    QList<ShapeItem> shapes;
    QList<LineItem> lines;
    QList<ImageItem> images;
    QList<TextItem> texts;
};

/// How an attachment relates to the document (ISO 32000-2, 7.11.3).
enum class Relationship { Source, Supplement };

struct Attachment
{
    QString fileName;
    QString mimeType;
    QString description;
    Relationship relationship = Relationship::Supplement;
    QByteArray content;
};

struct DocumentInfo
{
    QString title;
    QString author;
    QString subject;  ///< identifier and revision
    QString creator;  ///< "Clew 0.1.0"
    QString language; ///< BCP 47, "en"
    Instant issuedAt = Instant::fromMilliseconds(0);
    QString identity; ///< record, revision and template: the seed of the file's /ID
};

struct PageModel
{
    DocumentInfo info;
    QList<Page> pages;
    QList<Element> elements;
    QList<Bookmark> bookmarks;
    QList<SignatureField> signatures;
    QList<Attachment> attachments;
};

/// One line per thing on the pages, for comparison: "1 text 15.00 22.40 8.0 regular Cell Ø 10.500".
QString describe(const PageModel& model);

/// The words of one page from top to bottom, left to right, one text item a line.
QStringList textsOf(const Page& page);

} // namespace clew::reports
