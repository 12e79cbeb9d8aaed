// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/traveller_report.h"

#include "reports/data_matrix.h"
#include "reports/page_style.h"

namespace clew::reports {

namespace {

constexpr double travellerLeft = 15;
constexpr double travellerRight = 195;
constexpr double travellerBottom = 280;
constexpr double stripHeight = 27;
constexpr double codeSide = 16;

class TravellerLayout
{
public:
    TravellerLayout(const domain::TravellerView& traveller, const FontSet& fonts)
        : m_traveller(traveller),
          m_fonts(fonts)
    {
    }

    Result<PageModel> layOut()
    {
        m_model.info = {QStringLiteral("Traveller %1").arg(m_traveller.subject),
                        m_traveller.organization,
                        m_traveller.subject,
                        QStringLiteral("Clew"),
                        QStringLiteral("en"),
                        m_traveller.issued,
                        m_traveller.identity};
        newPage();
        for (const domain::TravellerOperation& operation : m_traveller.operations) {
            if (m_y + stripHeight > travellerBottom)
                newPage();
            TRY(addStrip(operation));
        }
        numberPages();
        return m_model;
    }

private:
    Page& page() { return m_model.pages.last(); }

    void put(const QString& text, double x, double y, double size, Weight weight = Weight::Regular,
             Colour colour = style::ink, double width = 0)
    {
        if (text.isEmpty())
            return;
        QString shown = text;
        while (width > 0 && shown.size() > 2 && m_fonts.width(shown, weight, size) > width)
            shown = shown.chopped(2) + QStringLiteral("…");
        TextItem item;
        item.x = x;
        item.y = y;
        item.size = size;
        item.weight = weight;
        item.colour = colour;
        item.text = shown;
        item.element = static_cast<int>(m_model.elements.size());
        m_model.elements.append({Role::Paragraph, -1, 0, {}});
        page().texts.append(item);
    }
    void line(double x1, double y1, double x2, double y2, double width = style::thinLine)
    {
        page().lines.append({QPointF(x1, y1), QPointF(x2, y2), width, style::rule});
    }

    void newPage()
    {
        m_model.pages.append(Page());
        put(m_traveller.organization, travellerLeft, 14, 8, Weight::Regular, style::muted);
        put(QStringLiteral("Traveller"), travellerLeft, 22, 17, Weight::Bold, style::accent);
        put(m_traveller.subject, 60, 22, 13, Weight::Bold);
        line(travellerLeft, 25, travellerRight, 25, style::strongLine);
        m_y = 31;
        if (m_model.pages.size() == 1)
            addHead();
    }

    void addHead()
    {
        const std::pair<const char*, QString> fields[] = {
            {"Part", m_traveller.part},         {"Name", m_traveller.partName},
            {"Quantity", m_traveller.quantity}, {"Due", m_traveller.due},
            {"Process plan", m_traveller.plan}, {"Material lots", m_traveller.lots.join(QStringLiteral(", "))}};
        int place = 0;
        for (const auto& [name, value] : fields) {
            const double x = travellerLeft + (place % 3) * 60;
            put(QLatin1String(name), x, m_y, style::labelSize, Weight::Regular, style::muted);
            put(value.isEmpty() ? QStringLiteral("–") : value, x, m_y + 4.5, 9, Weight::Regular, style::ink, 57);
            if (++place % 3 == 0)
                m_y += 10;
        }
        m_y += 1;
    }

    Result<> addStrip(const domain::TravellerOperation& operation)
    {
        const DataMatrix matrix = TRY(dataMatrixOf(operation.elements));
        line(travellerLeft, m_y, travellerRight, m_y, style::strongLine);
        page().boxes += boxesOf(matrix, QPointF(travellerLeft + 1, m_y + 3), codeSide);
        put(domain::gs1ToBrackets(operation.elements), travellerLeft + 1, m_y + 3 + codeSide + 4, 5, Weight::Regular,
            style::muted, 42);
        const double left = travellerLeft + codeSide + 5;
        put(operation.number + QStringLiteral("  ") + operation.title, left, m_y + 6, 9, Weight::Bold, style::ink, 60);
        put(operation.machine, left, m_y + 11, 7.5, Weight::Regular, style::ink, 60);
        put(operation.program, left, m_y + 15, 7.5, Weight::Regular, style::ink, 60);
        put(operation.instruction, left, m_y + 19, 7, Weight::Regular, style::muted, 60);
        addBlanks();
        m_y += stripHeight;
        line(travellerLeft, m_y, travellerRight, m_y);
        return {};
    }

    void addBlanks()
    {
        struct Blank
        {
            const char* name;
            double x;
            double width;
            double y;
        };
        constexpr Blank blanks[] = {{"done at", 100, 30, 3},
                                    {"by", 132, 28, 3},
                                    {"good", 162, 15, 3},
                                    {"scrap", 179, 15, 3},
                                    {"remark", 100, 94, 15}};
        for (const Blank& blank : blanks) {
            page().boxes.append({QRectF(blank.x, m_y + blank.y, blank.width, 9.5), std::nullopt, style::muted, 0.15});
            put(QLatin1String(blank.name), blank.x + 1, m_y + blank.y + 2.6, 5.5, Weight::Regular, style::muted);
        }
    }

    void numberPages()
    {
        const qsizetype pages = m_model.pages.size();
        for (qsizetype i = 0; i < pages; ++i) {
            TextItem item;
            item.x = travellerLeft;
            item.y = 289;
            item.size = style::frameSize;
            item.colour = style::muted;
            item.text = QStringLiteral("%1, issued %2, page %3 of %4")
                            .arg(m_traveller.subject, m_traveller.issued.toString().left(10))
                            .arg(i + 1)
                            .arg(pages);
            m_model.pages[i].texts.append(item);
        }
    }

    const domain::TravellerView& m_traveller;
    const FontSet& m_fonts;
    PageModel m_model;
    double m_y = 0;
};

} // namespace

Result<PageModel> travellerPages(const domain::TravellerView& traveller, const FontSet& fonts)
{
    if (traveller.operations.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 has no process plan with operations, so there is nothing to print; import the "
                                   "plan first.")
                        .arg(traveller.subject));
    return TravellerLayout(traveller, fonts).layOut();
}

Result<Issued> issueTraveller(const domain::TravellerView& traveller)
{
    const FontSet fonts = TRY(FontSet::shipped());
    return render(TRY(travellerPages(traveller, fonts)), fonts);
}

} // namespace clew::reports
