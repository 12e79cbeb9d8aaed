// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/measured_value.h"

#include <QString>

#include <array>
#include <optional>

namespace clew::metrology {

/// The temperature at which lengths hold, ISO 1:2022.
inline constexpr double referenceCelsius = 20;

/// Who has brought a value to 20 °C already.
enum class CompensatedBy { None, Instrument, Software };
constexpr auto namesOf(CompensatedBy)
{
    return std::array{"none", "instrument", "software"};
}

/// A body's temperature and how its material expands; shared thermometers and shared materials are shared influences.
struct ThermalState
{
    MeasuredValue celsius;
    MeasuredValue alphaPerKelvin; ///< steel 11.5e-6, aluminium 6061 23.6e-6
};

/// A length and whether it holds at 20 °C.
struct TemperedLength
{
    MeasuredValue lengthUm;
    CompensatedBy compensatedBy = CompensatedBy::None;
};

/// L20 = L / (1 + α (t - 20)), with ∂/∂t = -L20 α / (1 + αΔt) and ∂/∂α = -L20 Δt / (1 + αΔt); all in µm, °C, 1/K.
/// A value that the instrument or Clew has compensated comes back as it is: nothing is corrected twice. Its uncertainty
/// then still lacks what the compensation itself is uncertain by; thermalResidue() makes that term.
/// Invalid where the length is not above 0, α is not above 0 or from 1e-3 up, or t is outside -50 to 150 °C.
/// Source: ISO 1:2022; ISO/TR 16015:2003.
Result<TemperedLength> at20Celsius(const TemperedLength& measured, const ThermalState& part);

/// A part compared with a master: D20 = (M20 (1 + α_m Δt_m) + d) / (1 + α_p Δt_p), M20 the master's calibrated size and
/// d the difference read, both in µm. Source: GUM H.1.2, written for two temperatures.
struct Comparison
{
    MeasuredValue masterUm;
    ThermalState master;
    MeasuredValue differenceUm;
    ThermalState part;
    CompensatedBy compensatedBy = CompensatedBy::None; ///< other than None: M20 + d is the size at 20 °C already
};
Result<TemperedLength> comparedAt20Celsius(const Comparison& comparison);

/// What remains uncertain of a temperature correction that an instrument or a master with no difference did: a
/// contribution of value 0 µm with the first-order slopes L α (temperature) and L Δt (expansion).
Result<MeasuredValue> thermalResidue(double lengthUm, const ThermalState& body);

/// The product of two small uncertainties, which the first order leaves out: u = L u(α) u(t), in µm. It matters where
/// the body stands near 20 °C. Source: GUM 5.1.2 note and H.1.7.
Result<StandardUncertainty> secondOrderThermal(double lengthUm, const ThermalState& body);

/// The expansion by which 20 °C is missed: L α (t - 20), in µm; α in 1/K.
Result<double> expansionUm(double lengthUm, double alphaPerKelvin, double celsius);

/// Coefficients of expansion as handbooks state them, in 1/K; 10 % may be missing (u(α) is the certificate's or the
/// budget's). The material by its name ("steel") or with its designation as drawings write it ("EN AW-6061-T6",
/// "1.4305", "Ti 6Al-4V ELI"). Nothing for a material that is not listed, or where two are named that expand otherwise.
std::optional<double> handbookAlphaPerKelvin(const QString& material);

} // namespace clew::metrology
