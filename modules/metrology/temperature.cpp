// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/temperature.h"

#include "metrology/input_checks.h"

#include <cmath>

namespace clew::metrology {

namespace {

constexpr double coldestCelsius = -50;
constexpr double hottestCelsius = 150;
constexpr double largestAlphaPerKelvin = 1e-3;

Result<> requireThermalState(const ThermalState& body)
{
    const double celsius = body.celsius.value();
    const double alpha = body.alphaPerKelvin.value();
    if (celsius < coldestCelsius || celsius > hottestCelsius)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A length is not corrected from %1 °C: temperatures from -50 to 150 °C are.").arg(celsius));
    TRY(requirePositive(alpha, QStringLiteral("The coefficient of expansion")));
    if (alpha >= largestAlphaPerKelvin)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A coefficient of expansion of %1 per kelvin is no material's; steel has 0.0000115.")
                        .arg(alpha));
    return {};
}

double missingKelvin(const ThermalState& body)
{
    return body.celsius.value() - referenceCelsius;
}

double stretch(const ThermalState& body)
{
    return 1 + body.alphaPerKelvin.value() * missingKelvin(body);
}

struct MaterialAlpha
{
    const char* name;
    double alphaPerKelvin;
};

constexpr std::array materialAlphas{
    MaterialAlpha{"aluminium 6061", 23.6e-6},
    MaterialAlpha{"aluminium 7075", 23.6e-6},
    MaterialAlpha{"stainless 303", 17.2e-6},
    MaterialAlpha{"stainless 304", 17.3e-6},
    MaterialAlpha{"Ti-6Al-4V", 8.6e-6},
    MaterialAlpha{"Ti-6Al-4V ELI", 8.6e-6},
    MaterialAlpha{"brass C36000", 20.5e-6},
    MaterialAlpha{"brass CuZn39Pb3", 21e-6},
    MaterialAlpha{"steel", 11.5e-6},
    MaterialAlpha{"tungsten carbide", 5e-6},
    MaterialAlpha{"ruby", 5.5e-6},
    MaterialAlpha{"zirconia", 10e-6},
};

} // namespace

Result<TemperedLength> at20Celsius(const TemperedLength& measured, const ThermalState& part)
{
    if (measured.compensatedBy != CompensatedBy::None)
        return measured;
    TRY(requirePositive(measured.lengthUm.value(), QStringLiteral("The length")));
    TRY(requireThermalState(part));
    const double factor = 1 / stretch(part);
    const double lengthUm = measured.lengthUm.value() * factor;
    const std::array terms{
        WeightedValue{&measured.lengthUm, factor},
        WeightedValue{&part.celsius, -lengthUm * part.alphaPerKelvin.value() * factor},
        WeightedValue{&part.alphaPerKelvin, -lengthUm * missingKelvin(part) * factor},
    };
    return TemperedLength{TRY(linear(lengthUm, terms)), CompensatedBy::Software};
}

Result<TemperedLength> comparedAt20Celsius(const Comparison& comparison)
{
    const MeasuredValue& master = comparison.masterUm;
    TRY(requirePositive(master.value(), QStringLiteral("The master's size")));
    if (comparison.compensatedBy != CompensatedBy::None)
        return TemperedLength{master.plus(comparison.differenceUm), comparison.compensatedBy};
    TRY(requireThermalState(comparison.master));
    TRY(requireThermalState(comparison.part));
    const double factor = 1 / stretch(comparison.part);
    const double lengthUm = (master.value() * stretch(comparison.master) + comparison.differenceUm.value()) * factor;
    const std::array terms{
        WeightedValue{&master, stretch(comparison.master) * factor},
        WeightedValue{&comparison.differenceUm, factor},
        WeightedValue{&comparison.master.celsius, master.value() * comparison.master.alphaPerKelvin.value() * factor},
        WeightedValue{&comparison.master.alphaPerKelvin, master.value() * missingKelvin(comparison.master) * factor},
        WeightedValue{&comparison.part.celsius, -lengthUm * comparison.part.alphaPerKelvin.value() * factor},
        WeightedValue{&comparison.part.alphaPerKelvin, -lengthUm * missingKelvin(comparison.part) * factor},
    };
    return TemperedLength{TRY(linear(lengthUm, terms)), CompensatedBy::Software};
}

Result<MeasuredValue> thermalResidue(double lengthUm, const ThermalState& body)
{
    TRY(requirePositive(lengthUm, QStringLiteral("The length")));
    TRY(requireThermalState(body));
    const std::array terms{
        WeightedValue{&body.celsius, -lengthUm * body.alphaPerKelvin.value()},
        WeightedValue{&body.alphaPerKelvin, -lengthUm * missingKelvin(body)},
    };
    return linear(0, terms);
}

Result<StandardUncertainty> secondOrderThermal(double lengthUm, const ThermalState& body)
{
    TRY(requirePositive(lengthUm, QStringLiteral("The length")));
    TRY(requireThermalState(body));
    return StandardUncertainty{lengthUm * body.alphaPerKelvin.uncertainty().u * body.celsius.uncertainty().u};
}

Result<double> expansionUm(double lengthUm, double alphaPerKelvin, double celsius)
{
    TRY(requirePositive(lengthUm, QStringLiteral("The length")));
    const ThermalState body{TRY(MeasuredValue::exact(celsius)), TRY(MeasuredValue::exact(alphaPerKelvin))};
    TRY(requireThermalState(body));
    return lengthUm * alphaPerKelvin * missingKelvin(body);
}

std::optional<double> handbookAlphaPerKelvin(const QString& material)
{
    for (const MaterialAlpha& known : materialAlphas)
        if (material.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.alphaPerKelvin;
    return std::nullopt;
}

} // namespace clew::metrology
