// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/reference_temperature.h"

#include "base/unit.h"
#include "metrology/temperature.h"

#include <QLocale>

namespace clew::services {

using namespace domain;
using metrology::CompensatedBy;
using metrology::MeasuredValue;

namespace {

bool movesWithTemperature(const Characteristic& characteristic, const FeatureResult& result)
{
    const auto unit = parseUnit(characteristic.unit);
    return classOf(characteristic.type) == CharacteristicClass::Size && result.rule != DecidingRule::Range && unit &&
           dimensionOf(*unit) == Dimension::Length && result.value.value_or(0) > 0;
}

/// What is missing to correct it.
QString missing(const MeasuringConditions& conditions, const Expansions& expansions)
{
    if (!conditions.partTemperature || !conditions.plateTemperature)
        return QStringLiteral("the temperatures of piece and plate are not recorded");
    if (!expansions.part)
        return expansions.partMaterial.isEmpty()
                   ? QStringLiteral("the drawing names no material of the piece")
                   : QStringLiteral("the expansion of “%1” is not known").arg(expansions.partMaterial);
    if (!expansions.scale)
        return QStringLiteral("the material of %1 is not recorded, or its expansion not known")
            .arg(expansions.scaleOwner);
    return {};
}

Result<double> relativeCorrection(double partCelsius, double plateCelsius, double partAlpha, double scaleAlpha)
{
    constexpr double lengthUm = 1000;
    const metrology::Comparison comparison{
        TRY(MeasuredValue::exact(lengthUm)),
        {TRY(MeasuredValue::exact(plateCelsius)), TRY(MeasuredValue::exact(scaleAlpha))},
        TRY(MeasuredValue::exact(0)),
        {TRY(MeasuredValue::exact(partCelsius)), TRY(MeasuredValue::exact(partAlpha))},
        CompensatedBy::None};
    return TRY(metrology::comparedAt20Celsius(comparison)).lengthUm.value() / lengthUm - 1;
}

QString correctionText(const MeasuringConditions& conditions, const Expansions& expansions)
{
    const auto alpha = [](double perKelvin) { return QString::number(perKelvin, 'g', QLocale::FloatingPointShortest); };
    return QStringLiteral("part_celsius=%1; part_alpha=%2; scale_celsius=%3; scale_alpha=%4")
        .arg(conditions.partTemperature->toText(), alpha(*expansions.part), conditions.plateTemperature->toText(),
             alpha(*expansions.scale));
}

} // namespace

double asDouble(const Decimal& number)
{
    return number.toText().toDouble();
}

Result<Expansions> expansionsOf(InstrumentChains& chains, const ReadingMeans& means, const QString& partMaterial)
{
    Expansions expansions;
    expansions.partMaterial = partMaterial;
    expansions.part = metrology::handbookAlphaPerKelvin(partMaterial);
    auto scale = TRY(chains.owner(means, metrology::SharedBy::Master));
    if (!scale)
        scale = TRY(chains.owner(means, metrology::SharedBy::Gauge));
    expansions.scaleOwner = scale ? scale->gauge.code : QStringLiteral("the instrument");
    if (scale)
        expansions.scale = metrology::handbookAlphaPerKelvin(scale->gauge.material);
    return expansions;
}

Result<ReferenceTemperature> referenceTemperature(const Characteristic& characteristic, const FeatureResult& result,
                                                  const MeasuringConditions& conditions, const Expansions& expansions)
{
    ReferenceTemperature reference;
    if (!conditions.correctedTo20)
        return reference;
    reference.correctedBy = enumName(*conditions.correctedTo20);
    if (*conditions.correctedTo20 != CompensatedBy::None || !movesWithTemperature(characteristic, result))
        return reference;
    reference.problem = missing(conditions, expansions);
    if (!reference.problem.isEmpty())
        return reference;
    const auto to20 = relativeCorrection(asDouble(*conditions.partTemperature), asDouble(*conditions.plateTemperature),
                                         *expansions.part, *expansions.scale);
    if (!to20) {
        reference.problem = to20.error().message;
        return reference;
    }
    reference.to20 = *to20;
    reference.correction = correctionText(conditions, expansions);
    reference.correctedBy = enumName(CompensatedBy::Software);
    return reference;
}

} // namespace clew::services
