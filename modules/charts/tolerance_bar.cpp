// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "charts/tolerance_bar.h"

#include "charts/plot.h"

#include <algorithm>
#include <cmath>

namespace clew::charts {

namespace {

std::vector<double> statedValues(const ToleranceBar& bar)
{
    std::vector<double> values;
    for (const auto& value : {bar.lower, bar.upper, bar.acceptFrom, bar.acceptTo, bar.value}) {
        if (value)
            values.push_back(*value);
    }
    if (bar.value) {
        values.push_back(*bar.value - bar.expandedUncertainty);
        values.push_back(*bar.value + bar.expandedUncertainty);
    }
    return values;
}

Result<> requireTolerance(const Area& area, const ToleranceBar& bar)
{
    if (!(area.width >= 25) || !(area.height >= 10))
        return fail(Error::Code::Invalid, QStringLiteral("A tolerance bar needs 25 mm by 10 mm or more."));
    if (!bar.lower && !bar.upper)
        return fail(Error::Code::Invalid, QStringLiteral("A tolerance bar needs a limit."));
    if ((bar.lower && bar.upper && !(*bar.lower < *bar.upper)) || !(bar.expandedUncertainty >= 0))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The lower limit must be below the upper one, and an uncertainty not below 0."));
    return {};
}

/// The zones' band: the lower half of the area less a line of labels.
Area bandOf(const Area& area)
{
    const double labels = labelSize + 1;
    return {area.left, area.top + area.height / 2, area.width, area.height / 2 - labels};
}

void fillZone(Canvas& canvas, const Area& band, double from, double to, Ink ink)
{
    if (to > from)
        canvas.fillArea({from, band.top, to - from, band.height}, ink);
}

void drawZones(Canvas& canvas, const Area& band, const Scale& scale, const ToleranceBar& bar)
{
    const double from = bar.lower ? scale.at(*bar.lower) : band.left;
    const double to = bar.upper ? scale.at(*bar.upper) : band.right();
    fillZone(canvas, band, from, to, Ink::Guard);
    if (!bar.isClosed)
        fillZone(canvas, band, bar.acceptFrom ? std::max(from, scale.at(*bar.acceptFrom)) : from,
                 bar.acceptTo ? std::min(to, scale.at(*bar.acceptTo)) : to, Ink::Conforming);
    canvas.frame(band, {Ink::Frame, 0.2});
}

void drawLimit(Canvas& canvas, const Area& band, const Scale& scale, double limit, const ToleranceBar& bar)
{
    const double x = scale.at(limit);
    canvas.line({x, band.top - 1}, {x, band.bottom() + 1}, {Ink::Specification, 0.35});
    canvas.text({x, band.bottom() + 1 + labelSize}, QString::number(limit, 'g', 10) + u' ' + bar.unit, labelSize,
                bar.lower == limit ? Anchor::Start : Anchor::End, Ink::Text);
}

void drawValue(Canvas& canvas, const Area& area, const Area& band, const Scale& scale, const ToleranceBar& bar)
{
    const double y = (area.top + band.top) / 2;
    const double x = scale.at(*bar.value);
    canvas.line({x, y}, {x, band.bottom()}, {Ink::Data, 0.2});
    if (bar.expandedUncertainty > 0) {
        const double from = scale.at(*bar.value - bar.expandedUncertainty);
        const double to = scale.at(*bar.value + bar.expandedUncertainty);
        canvas.line({from, y}, {to, y}, {Ink::Data, 0.3});
        for (const double end : {from, to})
            canvas.line({end, y - 1}, {end, y + 1}, {Ink::Data, 0.3});
    }
    drawMark(canvas, {x, y}, Ink::Data);
}

} // namespace

Result<> drawToleranceBar(Canvas& canvas, const Area& area, const ToleranceBar& bar)
{
    TRY(requireTolerance(area, bar));
    const Area band = bandOf(area);
    const Scale scale(TRY(intervalOver(statedValues(bar), 0.1)), band.left, band.right());
    drawZones(canvas, band, scale, bar);
    for (const auto& limit : {bar.lower, bar.upper}) {
        if (limit)
            drawLimit(canvas, band, scale, *limit, bar);
    }
    if (bar.value)
        drawValue(canvas, area, band, scale, bar);
    return {};
}

} // namespace clew::charts
