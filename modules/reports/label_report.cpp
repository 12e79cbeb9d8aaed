// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/label_report.h"

#include "reports/data_matrix.h"
#include "reports/page_style.h"
#include "reports/text_wrap.h"

namespace clew::reports {

namespace {

struct LabelGrid
{
    double pageWidth;
    double pageHeight;
    double width;
    double height;
    int columns;
    int rows;
    double top;
    double margin; ///< what a printer may leave white
};

constexpr LabelGrid singleLabel{50, 25, 50, 25, 1, 1, 0, 3};
constexpr LabelGrid labelSheet{210, 297, 70, 37, 3, 8, 0.5, 5};
constexpr double leastModule = 0.3; ///< mm; GS1 General Specifications, 5.12: 0.254 mm and more for hand scanners

/// Writes one label into its place.
class LabelWriter
{
public:
    LabelWriter(PageModel& model, const FontSet& fonts, double margin)
        : m_model(model),
          m_fonts(fonts),
          m_margin(margin)
    {
    }

    Result<> write(const domain::LabelView& label, QRectF place)
    {
        const DataMatrix matrix = TRY(dataMatrixOf(label.elements));
        const double most = place.height() - 2 * m_margin - 4;
        const double side = std::min(most, std::max(matrix.size * leastModule, most * 0.8));
        if (side / matrix.size < leastModule * 0.8)
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” is too long for this label; print it on a sheet or shorten it.")
                            .arg(label.heading));
        Page& page = m_model.pages.last();
        page.boxes += boxesOf(matrix, place.topLeft() + QPointF(m_margin, m_margin), side);
        const double left = place.left() + m_margin + side + 2.5;
        double y = place.top() + m_margin;
        put(label.heading, left, y, place.right() - m_margin - left, 9, Weight::Bold);
        for (const QString& line : label.lines)
            put(line, left, y, place.right() - m_margin - left, 6.5, Weight::Regular);
        double foot = place.bottom() - m_margin - style::leading(5);
        put(domain::gs1ToBrackets(label.elements) +
                (label.foot.isEmpty() ? QString() : QStringLiteral("   ") + label.foot),
            place.left() + m_margin, foot, place.width() - 2 * m_margin, 5, Weight::Regular);
        return {};
    }

private:
    /// One line, made smaller until it fits; what is too long even then is cut with an ellipsis.
    void put(const QString& text, double x, double& y, double width, double size, Weight weight)
    {
        if (text.isEmpty())
            return;
        QString shown = text;
        double used = size;
        const auto isTooWide = [&] { return m_fonts.width(shown, weight, used) > width; };
        while (isTooWide() && used > 4.5)
            used -= 0.5;
        while (isTooWide() && shown.size() > 2)
            shown = shown.chopped(2) + QStringLiteral("…");
        TextItem item;
        item.x = x;
        item.y = y + style::ascent(used);
        item.size = used;
        item.weight = weight;
        item.text = shown;
        item.element = static_cast<int>(m_model.elements.size());
        m_model.elements.append({Role::Paragraph, -1, 0, {}});
        m_model.pages.last().texts.append(item);
        y += style::leading(used);
    }

    PageModel& m_model;
    const FontSet& m_fonts;
    double m_margin;
};

} // namespace

Result<PageModel> labelPages(const QList<domain::LabelView>& labels, LabelPaper paper, int skip, Instant issued,
                             const FontSet& fonts)
{
    const LabelGrid& grid = paper == LabelPaper::Single ? singleLabel : labelSheet;
    PageModel model;
    model.info = {QStringLiteral("Labels"), {}, {}, QStringLiteral("Clew"), QStringLiteral("en"), issued,
                  QStringLiteral("labels")};
    LabelWriter writer(model, fonts, grid.margin);
    const int perPage = grid.columns * grid.rows;
    int place = skip % perPage;
    for (const domain::LabelView& label : labels) {
        if (model.pages.isEmpty() || place == perPage) {
            Page page;
            page.width = grid.pageWidth;
            page.height = grid.pageHeight;
            model.pages.append(page);
            place = model.pages.size() == 1 ? place : 0;
        }
        model.info.identity += domain::gs1ToBrackets(label.elements) + label.foot;
        const QPointF corner((place % grid.columns) * grid.width, grid.top + (place / grid.columns) * grid.height);
        TRY(writer.write(label, QRectF(corner, QSizeF(grid.width, grid.height))));
        ++place;
    }
    return model;
}

Result<Issued> issueLabels(const QList<domain::LabelView>& labels, LabelPaper paper, int skip, Instant issued)
{
    const FontSet fonts = TRY(FontSet::shipped());
    return render(TRY(labelPages(labels, paper, skip, issued, fonts)), fonts);
}

} // namespace clew::reports
