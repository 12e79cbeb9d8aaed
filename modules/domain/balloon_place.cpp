// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/balloon_place.h"

namespace clew::domain {

namespace {

bool isWithin(std::int64_t part)
{
    return part >= 0 && part <= BalloonPlace::whole;
}

} // namespace

Result<std::optional<BalloonPlace>> balloonPlaceOf(const Characteristic& characteristic)
{
    const auto& [page, x, y] =
        std::tie(characteristic.drawing_page, characteristic.drawing_x, characteristic.drawing_y);
    if (!page && !x && !y)
        return std::optional<BalloonPlace>();
    if (!page || !x || !y || *page < 1 || !isWithin(*x) || !isWithin(*y))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The place of balloon “%1” on the drawing takes a page from 1, and x and y from 0 "
                                   "to 1000000.")
                        .arg(characteristic.balloon));
    return std::optional(BalloonPlace{*page, *x, *y});
}

Result<> setBalloonPlace(Characteristic& characteristic, const std::optional<BalloonPlace>& place)
{
    Characteristic changed = characteristic;
    changed.drawing_page = place ? std::optional(place->page) : std::nullopt;
    changed.drawing_x = place ? std::optional(place->x) : std::nullopt;
    changed.drawing_y = place ? std::optional(place->y) : std::nullopt;
    TRY(balloonPlaceOf(changed));
    characteristic = changed;
    return {};
}

} // namespace clew::domain
