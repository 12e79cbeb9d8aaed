// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/angle.h"

#include "base/checked.h"
#include "base/scaling.h"

namespace clew {

namespace {

Result<Angle> angleInRange(std::optional<std::int64_t> nas)
{
    if (!nas)
        return fail(Error::Code::Invalid, QStringLiteral("The angle is beyond 2,562,047°; check both values."));
    return Angle::nanoArcseconds(*nas);
}

} // namespace

Result<Angle> Angle::parse(const QString& text, Unit unit)
{
    if (dimensionOf(unit) != Dimension::Angle)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is not a unit of angle; use one such as °.").arg(unitText(unit)));
    const NumberText number = TRY(readNumber(text, exactNumber));
    const ScaledNumber scaled = TRY(scaleWithinDecimals(number, unit, text));
    return Angle(scaled.value);
}

QString Angle::toText(Unit unit, int decimals) const
{
    Q_ASSERT(dimensionOf(unit) == Dimension::Angle);
    return scaledText(m_nas, unit, decimals);
}

std::optional<QString> Angle::toExactText(Unit unit) const
{
    Q_ASSERT(dimensionOf(unit) == Dimension::Angle);
    return exactScaledText(m_nas, unit);
}

Result<Angle> Angle::plus(Angle other) const
{
    return angleInRange(checkedSum(m_nas, other.m_nas));
}

Result<Angle> Angle::minus(Angle other) const
{
    return angleInRange(checkedDifference(m_nas, other.m_nas));
}

} // namespace clew
