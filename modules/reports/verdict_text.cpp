// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/verdict_text.h"

#include "base/decimal.h"

namespace clew::reports {

namespace {

enum class Towards { Up, Down };

/// The number in so many of its digits after the point, towards one side.
Result<Decimal> roundedTo(Decimal number, int decimals, Towards direction)
{
    std::int64_t step = 1;
    for (int scale = decimals; scale < number.scale(); ++scale)
        step *= 10;
    std::int64_t whole = number.mantissa() / step;
    const std::int64_t rest = number.mantissa() % step;
    if (direction == Towards::Up && rest > 0)
        ++whole;
    if (direction == Towards::Down && rest < 0)
        --whole;
    return Decimal::create(whole, decimals);
}

/// The limit with fewer decimals; as it stands where it has no more, or is no number.
QString roundedLimit(const QString& limit, int decimals, Towards direction)
{
    const Result<Decimal> exact = Decimal::parse(limit);
    if (!exact || exact->normalised().scale() <= decimals)
        return domain::printedNumber(limit);
    const Result<Decimal> rounded = roundedTo(exact->normalised(), decimals, direction);
    return domain::printedNumber(rounded ? rounded->toText() : limit);
}

} // namespace

int decimalsOf(const QString& value)
{
    const Result<Decimal> number = Decimal::parse(value);
    return number ? number->scale() : 0;
}

QString acceptanceText(const domain::ResultLine& result, int decimals)
{
    const QString low = roundedLimit(result.acceptanceLower, decimals, Towards::Up);
    const QString high = roundedLimit(result.acceptanceUpper, decimals, Towards::Down);
    if (low.isEmpty() && high.isEmpty())
        return {};
    if (low.isEmpty())
        return QStringLiteral("≤ ") + high;
    return high.isEmpty() ? QStringLiteral("≥ ") + low : low + QStringLiteral(" … ") + high;
}

QString acceptanceText(const domain::ResultLine& result)
{
    return acceptanceText(result, 1 + printedDecimals(result.value, result.uncertainty));
}

QString printedUncertainty(const QString& uncertainty)
{
    const Result<Decimal> exact = Decimal::parse(uncertainty);
    if (!exact)
        return uncertainty;
    const Decimal number = exact->normalised();
    int spare = -2; // digits beyond the two that say something
    for (std::int64_t rest = number.mantissa(); rest != 0; rest /= 10)
        ++spare;
    if (spare <= 0 || spare > number.scale())
        return uncertainty;
    const Result<Decimal> rounded = roundedTo(number, number.scale() - spare, Towards::Up);
    return rounded ? rounded->toText() : uncertainty;
}

int printedDecimals(const QString& value, const QString& uncertainty)
{
    return qMax(decimalsOf(value), decimalsOf(printedUncertainty(uncertainty)));
}

QString probabilityText(const QString& probability)
{
    bool isNumber = false;
    const double p = probability.toDouble(&isNumber);
    if (!isNumber)
        return {};
    if (p > 0.9999)
        return QStringLiteral("p > 0.9999");
    return p < 0.0001 ? QStringLiteral("p < 0.0001") : QStringLiteral("p = ") + probability.left(6);
}

bool isPracticallyCertain(const QString& probability)
{
    bool isNumber = false;
    return probability.toDouble(&isNumber) > 0.9999 && isNumber;
}

Content judgedBesides(const domain::JudgedFacts& facts, int decimals)
{
    Content content;
    if (const Result<Decimal> corrected = Decimal::parse(facts.corrected)) {
        const QString text = corrected->toText(qMin(1 + decimals, corrected->scale()));
        content << Phrase{QStringLiteral("at 20 °C ") + domain::printedNumber(text), Tone::Muted};
    }
    const Result<Decimal> bonus = Decimal::parse(facts.bonus);
    if (bonus && bonus->mantissa() != 0)
        content << Phrase{
            QStringLiteral("tolerance +%1 by size").arg(roundedLimit(facts.bonus, 1 + decimals, Towards::Down)),
            Tone::Muted};
    return content;
}

} // namespace clew::reports
