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

constexpr std::array materialNames{
    MaterialAlpha{"steel", 11.5e-6},
    MaterialAlpha{"tungsten carbide", 5e-6},
    MaterialAlpha{"ruby", 5.5e-6},
    MaterialAlpha{"zirconia", 10e-6},
};

/// Without hyphens; material numbers are those of EN 10027-2 and DIN 17007.
constexpr std::array designations{
    MaterialAlpha{"6061", 23.6e-6},    MaterialAlpha{"7075", 23.6e-6},    MaterialAlpha{"303", 17.2e-6},
    MaterialAlpha{"1.4305", 17.2e-6},  MaterialAlpha{"304", 17.3e-6},     MaterialAlpha{"1.4301", 17.3e-6},
    MaterialAlpha{"Ti6Al4V", 8.6e-6},  MaterialAlpha{"Ti 6Al4V", 8.6e-6}, MaterialAlpha{"Ti 6Al 4V", 8.6e-6},
    MaterialAlpha{"TiAl6V4", 8.6e-6},  MaterialAlpha{"3.7165", 8.6e-6},   MaterialAlpha{"C36000", 20.5e-6},
    MaterialAlpha{"CuZn39Pb3", 21e-6}, MaterialAlpha{"CW614N", 21e-6},
};

/// No digit and no point stands beside it: 303 is not in 1.4303.
bool names(const QString& material, QLatin1String designation)
{
    const auto continues = [&](qsizetype at) {
        return at >= 0 && at < material.size() && (material[at].isDigit() || material[at] == QLatin1Char('.'));
    };
    for (qsizetype at = material.indexOf(designation, 0, Qt::CaseInsensitive); at >= 0;
         at = material.indexOf(designation, at + 1, Qt::CaseInsensitive)) {
        if (!continues(at - 1) && !continues(at + designation.size()))
            return true;
    }
    return false;
}

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
    for (const MaterialAlpha& known : materialNames) {
        if (material.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.alphaPerKelvin;
    }
    const QString plain = QString(material).remove(QLatin1Char('-'));
    std::optional<double> found;
    for (const MaterialAlpha& known : designations) {
        if (!names(plain, QLatin1String(known.name)))
            continue;
        if (found && *found != known.alphaPerKelvin)
            return std::nullopt;
        found = known.alphaPerKelvin;
    }
    return found;
}

} // namespace clew::metrology
