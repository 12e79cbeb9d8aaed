// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/page_canvas.h"
#include "reports/page_flow.h"
#include "reports/page_style.h"
#include "reports/text_wrap.h"

namespace clew::reports {

namespace {

constexpr double boxPadding = 1.3;
constexpr double signatureHeight = 15; ///< of the field where the signature's appearance goes
constexpr double blockGap = 4;

QString labelOf(const QString& number, const QString& label)
{
    return number.isEmpty() ? label : number + QChar(0x2002) + label;
}

} // namespace

/// Fills `boxes` and returns the height of the row.
double PageFlow::layoutBoxes(const QList<FieldBox>& row, const QList<double>& widths, QList<BoxLines>& boxes) const
{
    double height = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const double width = widths[i] - 2 * boxPadding;
        BoxLines lines{
            wrap(printable(labelOf(row[i].number, row[i].label)), width, Weight::Regular, style::labelSize, m_fonts),
            linesOf(row[i].value, width, style::bodySize)};
        height = qMax(height, double(lines.label.size()) * style::leading(style::labelSize) + heightOf(lines.value));
        boxes << lines;
    }
    return height + 2 * boxPadding - 0.3;
}

void PageFlow::placeBox(const FieldBox& box, const BoxLines& lines, const QRectF& rect)
{
    page().boxes << BoxItem{rect, std::nullopt, style::rule, style::thinLine};
    m_where = box.label;
    const int label = addElement(Role::Label);
    double y = rect.top() + boxPadding - 0.4;
    for (const QString& line : lines.label) {
        addText(line, rect.left() + boxPadding, y + style::ascent(style::labelSize), style::labelSize, Tone::Muted,
                label);
        y += style::leading(style::labelSize);
    }
    placeLines(lines.value, rect.left() + boxPadding, y, rect.width(), Align::Left, addElement(Role::Field, label));
}

void PageFlow::fields(const QList<FieldBox>& row)
{
    double shares = 0;
    for (const FieldBox& box : row)
        shares += box.share;
    QList<double> widths;
    for (const FieldBox& box : row)
        widths << box.share / shares * contentWidth();
    QList<BoxLines> boxes;
    double height = layoutBoxes(row, widths, boxes);
    makeRoom(qMin(height, 60.0));
    // A value higher than the page goes on in a box of its own on the next one.
    while (height > room() + 1e-6) {
        QList<BoxLines> rest = boxes;
        double x = left();
        const auto fitting = qMax<qsizetype>(1, qsizetype((room() - 8) / style::leading(style::bodySize)));
        const double full = room();
        for (qsizetype i = 0; i < row.size(); ++i) {
            BoxLines top{boxes[i].label, boxes[i].value.mid(0, fitting)};
            rest[i].value = boxes[i].value.mid(fitting);
            placeBox(row[i], top, QRectF(x, m_y, widths[i], full));
            x += widths[i];
        }
        boxes = rest;
        startPage();
        height = 0;
        for (const BoxLines& lines : std::as_const(boxes))
            height =
                qMax(height, double(lines.label.size()) * style::leading(style::labelSize) + heightOf(lines.value));
        height += 2 * boxPadding - 0.3;
    }
    double x = left();
    for (qsizetype i = 0; i < row.size(); ++i) {
        placeBox(row[i], boxes[i], QRectF(x, m_y, widths[i], height));
        x += widths[i];
    }
    m_y += height;
}

void PageFlow::placeSignature(const SignatureBlock& block, const QRectF& rect)
{
    m_where = block.label;
    const int element = addElement(Role::Signature, -1, 0, block.label);
    page().boxes << BoxItem{rect, std::nullopt, style::rule, style::thinLine};
    double y = rect.top() + boxPadding - 0.4;
    const double width = rect.width() - 2 * boxPadding;
    for (const QString& line :
         wrap(printable(labelOf(block.number, block.label)), width, Weight::Regular, style::labelSize, m_fonts)) {
        addText(line, rect.left() + boxPadding, y + style::ascent(style::labelSize), style::labelSize, Tone::Muted,
                element);
        y += style::leading(style::labelSize);
    }
    placeLines(linesOf(block.text, width, style::bodySize), rect.left() + boxPadding, y, width, Align::Left, element);
    if (block.fieldName.isEmpty())
        return;
    const QRectF field(rect.left() + boxPadding, rect.bottom() - boxPadding - signatureHeight, width, signatureHeight);
    page().boxes << BoxItem{field, style::headFill, std::nullopt, 0};
    m_model.signatures << SignatureField{block.fieldName, block.tooltip, pageIndex(), field};
}

/// Up to three blocks beside each other; a name or meaning of many lines makes its row higher.
void PageFlow::signatures(const QList<SignatureBlock>& blocks)
{
    const qsizetype perRow = qMin<qsizetype>(3, qMax<qsizetype>(1, blocks.size()));
    const double width = (contentWidth() - double(perRow - 1) * blockGap) / double(perRow);
    for (qsizetype first = 0; first < blocks.size(); first += perRow) {
        double height = 0;
        const QList<SignatureBlock> row = blocks.mid(first, perRow);
        for (const SignatureBlock& block : row)
            height = qMax(height, heightOf(linesOf(block.text, width - 2 * boxPadding, style::bodySize)));
        height += 2 * style::leading(style::labelSize) + signatureHeight + 2 * boxPadding + 1;
        makeRoom(height);
        double x = left();
        for (const SignatureBlock& block : row) {
            placeSignature(block, QRectF(x, m_y, width, height));
            x += width + blockGap;
        }
        m_y += height + 3;
    }
}

void PageFlow::figures(const QList<Figure>& row, double height)
{
    makeRoom(height);
    double shares = 0;
    for (const Figure& figure : row)
        shares += figure.share;
    double x = left();
    for (const Figure& figure : row) {
        const double width = figure.share / shares * contentWidth();
        const qsizetype before = page().texts.size();
        PageCanvas canvas(page(), m_fonts, {x, m_y}, addElement(Role::Figure, -1, 0, printable(figure.text)));
        if (const auto drawn = figure.draw(canvas, {0, 0, width, height}); !drawn && !m_undrawable)
            m_undrawable = drawn.error();
        m_where = figure.text;
        for (qsizetype i = before; i < page().texts.size(); ++i)
            checkCharacters(page().texts[i].text);
        x += width;
    }
    m_y += height + 1;
}

} // namespace clew::reports
