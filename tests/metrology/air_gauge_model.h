// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/temperature.h"
#include "metrology/test_numbers.h"

namespace clew::test {

/// An aluminium bore of 8 mm, read by an air gauge against a steel ring; the ring, the display and both thermometers
/// are influences of their own. Lengths in µm.
struct AirGaugeModel
{
    metrology::InfluenceNames names;
    metrology::Influence standard(const char* name, double u, double degreesOfFreedom = infinity)
    {
        return {names.idOf(QLatin1String(name)), {u, degreesOfFreedom}};
    }
    metrology::MeasuredValue quantity(double value, std::initializer_list<metrology::Influence> influences) const
    {
        return MUST(metrology::MeasuredValue::create(value, {influences.begin(), influences.size()}));
    }
    metrology::Comparison comparison(bool withForm = true)
    {
        const double root3 = std::sqrt(3.0);
        metrology::MeasuredValue difference =
            quantity(0.90, {standard("repeatability", 0.25 / std::sqrt(5.0), 4),
                            standard("resolution", 0.1 / std::sqrt(12.0)), standard("linearity", 0.20 / root3)});
        if (withForm)
            difference = MUST(difference.withInfluence(standard("form", 0.20)));
        return {
            .masterUm = quantity(8000.12, {standard("ring", 0.15)}),
            .master = {quantity(20.5, {standard("ring thermometer", 0.20)}),
                       quantity(11.5e-6, {standard("ring alpha", 1e-6 / root3)})},
            .differenceUm = difference,
            .part = {quantity(20.8, {standard("part thermometer", 0.20)}),
                     quantity(23.6e-6, {standard("part alpha", 1e-6 / root3)})},
        };
    }
};

} // namespace clew::test
