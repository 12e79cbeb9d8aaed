// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "reports/page_parts.h"
#include "reports/text_wrap.h"

namespace clew::reports {

/// Lays parts out from top to bottom and over as many pages as they need. Headings stay with what follows them, table
/// heads are repeated, rows are cut only when they are higher than a page. Texts that can't be printed are noted with
/// the place where they stand, and finish() fails with the first of them.
class PageFlow
{
public:
    PageFlow(const FontSet& fonts, const PageFrame& frame);

    void title(const QString& text, const QString& subtitle);
    void heading(const QString& text, int level = 1);
    void paragraph(const Phrase& phrase);
    void fields(const QList<FieldBox>& row);
    void table(const Table& table);
    void signatures(const QList<SignatureBlock>& blocks);
    /// Side by side, all of this height in mm, never over a page's end. A drawing that fails fails the document.
    void figures(const QList<Figure>& row, double height);
    void gap(double millimetres);
    void startPage();
    /// A new page, unless so much of this one is free: for texts that introduce a table.
    void keepTogether(double millimetres);

    Result<PageModel> finish(const DocumentInfo& info, const QList<Attachment>& attachments);

private:
    struct Line
    {
        QString text;
        Tone tone = Tone::Plain;
        double size = 8;
    };
    struct RowLines
    {
        QList<QList<Line>> cells;
        QList<Line> note;
        Tone tone = Tone::Plain;
    };
    struct TableInHand
    {
        const Table& table;
        QList<double> widths;
        QList<QList<Line>> head;
        int element = -1;
    };
    struct FrameLine
    {
        QString text;
        double y = 0; ///< of its base line
        double size = 7;
        Tone tone = Tone::Plain;
    };
    struct BoxLines
    {
        QStringList label;
        QList<Line> value;
    };

    double left() const;
    double contentWidth() const;
    double bottom() const;
    double room() const { return bottom() - m_y; }
    Page& page() { return m_model.pages.last(); }
    int pageIndex() const { return int(m_model.pages.size()) - 1; }

    int addElement(Role role, int parent = -1, int level = 0, const QString& text = {});
    void addText(const QString& text, double x, double baseline, double size, Tone tone, int element);
    void checkCharacters(const QString& text);
    void placeHeading();
    void makeRoom(double height);

    QList<Line> linesOf(const Content& content, double width, double size) const;
    double heightOf(const QList<Line>& lines) const;
    double placeLines(const QList<Line>& lines, double x, double y, double width, Align align, int element);

    ColumnDemand demandOf(const Table& table, qsizetype column, double share) const;
    QList<double> widthsOf(const Table& table) const;
    RowLines layoutRow(const TableInHand& hand, const TableRow& row) const;
    double heightOf(const RowLines& row) const;
    RowLines cutRow(RowLines& row, double height) const;
    void placeHead(const TableInHand& hand);
    void continueTable(const TableInHand& hand);
    void placeRow(const TableInHand& hand, const RowLines& row);
    void placeWholeRow(const TableInHand& hand, RowLines row);

    double layoutBoxes(const QList<FieldBox>& row, const QList<double>& widths, QList<BoxLines>& boxes) const;
    void placeBox(const FieldBox& box, const BoxLines& lines, const QRectF& rect);
    void placeSignature(const SignatureBlock& block, const QRectF& rect);

    void frameOf(int index);
    double frameText(Page& page, const FrameLine& line, double x, double most, Align align);
    void frameLine(Page& page, double from, const FrameLine& onLeft, const FrameLine& onRight);
    void demoBand(Page& page);

    const FontSet& m_fonts;
    PageFrame m_frame;
    PageModel m_model;
    double m_y = 0;
    struct PendingHeading
    {
        QString text;
        int level = 1;
    };
    QList<PendingHeading> m_pending;
    QString m_where; ///< for the message about a character that can't be printed
    QString m_unprintable;
    std::optional<Error> m_undrawable;
};

} // namespace clew::reports
