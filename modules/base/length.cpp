// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "base/length.h"

#include "base/checked.h"
#include "base/scaling.h"

namespace clew {

namespace {

Result<Length> lengthInRange(std::optional<std::int64_t> pm)
{
    if (!pm)
        return fail(Error::Code::Invalid, QStringLiteral("The length is beyond 9,223 km; check both values."));
    return Length::picometres(*pm);
}

} // namespace

Result<Length> Length::parse(const QString& text, Unit unit)
{
    if (dimensionOf(unit) != Dimension::Length)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 is not a unit of length; use one such as mm.").arg(unitText(unit)));
    const NumberText number = TRY(readNumber(text, exactNumber));
    const ScaledNumber scaled = TRY(scaleWithinDecimals(number, unit, text));
    return Length(scaled.value);
}

QString Length::toText(Unit unit, int decimals) const
{
    Q_ASSERT(dimensionOf(unit) == Dimension::Length);
    return scaledText(m_pm, unit, decimals);
}

std::optional<QString> Length::toExactText(Unit unit) const
{
    Q_ASSERT(dimensionOf(unit) == Dimension::Length);
    return exactScaledText(m_pm, unit);
}

Result<Length> Length::plus(Length other) const
{
    return lengthInRange(checkedSum(m_pm, other.m_pm));
}

Result<Length> Length::minus(Length other) const
{
    return lengthInRange(checkedDifference(m_pm, other.m_pm));
}

} // namespace clew
