// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/error_curve.h"

#include "domain/exact_value.h"

#include <QRegularExpression>

#include <algorithm>

namespace clew::domain {

namespace {

clew::Unit sizeUnit(Dimension dimension)
{
    return dimension == Dimension::Length ? clew::Unit::Millimetre : clew::Unit::Degree;
}

clew::Unit errorUnit(Dimension dimension)
{
    return dimension == Dimension::Length ? clew::Unit::Micrometre : clew::Unit::ArcSecond;
}

QString withUnit(std::int64_t value, clew::Unit unit)
{
    return textOfInteger(value, unit) + QLatin1Char(' ') + unitText(unit);
}

/// n / d to the nearest whole, half to even; d above 0.
std::int64_t nearestWhole(__int128 n, __int128 d)
{
    __int128 whole = n / d;
    __int128 rest = n % d;
    if (rest < 0) {
        rest += d;
        --whole;
    }
    if (2 * rest > d || (2 * rest == d && whole % 2 != 0))
        ++whole;
    return static_cast<std::int64_t>(whole);
}

/// A size or an error of this curve's dimension.
Result<Dimension> errorDimension(const QString& unit)
{
    const clew::Unit known = TRY(parseUnit(unit));
    const Dimension dimension = dimensionOf(known);
    if (dimension == Dimension::Other)
        return fail(Error::Code::Invalid,
                    QStringLiteral("An error in %1 can't be taken out of a size; state what it does to the length, in "
                                   "µm, or to the angle, in arcseconds.")
                        .arg(unitText(known)));
    return dimension;
}

struct SignedQuantity
{
    Exact exact;
    QString unit;
};

/// "+0.8 µm", with either decimal sign.
Result<SignedQuantity> signedQuantity(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([+-]?[0-9.,]+)\\s*([^\\s0-9.,+-].*?)\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is no size or error; give a number with its unit: \"+0.8 µm\".").arg(text));
    QString number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.'));
    if (number.startsWith(QLatin1Char('+')))
        number.remove(0, 1);
    return SignedQuantity{TRY(exactFromFile(number, match.captured(2))), match.captured(2)};
}

Result<AsFoundError> pointOf(const QString& sizeText, const QString& errorText)
{
    const SignedQuantity size = TRY(signedQuantity(sizeText));
    const SignedQuantity error = TRY(signedQuantity(errorText));
    if (TRY(errorDimension(size.unit)) != TRY(errorDimension(error.unit)))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A size in %1 has no error in %2.").arg(size.unit, error.unit));
    return AsFoundError{size.exact, error.exact, error.unit};
}

} // namespace

ErrorCurve ErrorCurve::constant(std::int64_t error, Dimension dimension)
{
    ErrorCurve curve(dimension);
    curve.m_isConstant = true;
    curve.m_points.append({0, error});
    return curve;
}

Result<ErrorCurve> ErrorCurve::create(const QList<AsFoundError>& errors)
{
    if (errors.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("No as-found error is stated; give one, or a curve of them."));
    ErrorCurve curve(TRY(errorDimension(errors.first().unit)));
    for (const AsFoundError& point : errors) {
        if (TRY(errorDimension(point.unit)) != curve.m_dimension)
            return fail(Error::Code::Invalid,
                        QStringLiteral("The as-found errors mix lengths and angles; state them in one kind of unit."));
        if (!point.error.value)
            return fail(Error::Code::Invalid,
                        QStringLiteral("The as-found error “%1” is no number.").arg(point.error.text));
        if (point.size.text.isEmpty() && errors.size() == 1)
            return constant(*point.error.value, curve.m_dimension);
        if (!point.size.value)
            return fail(Error::Code::Invalid,
                        QStringLiteral("The as-found error %1 has no size; give every error its size, or one error "
                                       "that holds at every size.")
                            .arg(point.error.text));
        curve.m_points.append({*point.size.value, *point.error.value});
    }
    std::sort(curve.m_points.begin(), curve.m_points.end(),
              [](const Point& a, const Point& b) { return a.size < b.size; });
    for (qsizetype i = 1; i < curve.m_points.size(); ++i) {
        if (curve.m_points[i - 1].size == curve.m_points[i].size)
            return fail(Error::Code::Invalid, QStringLiteral("The size %1 stands twice among the as-found errors.")
                                                  .arg(withUnit(curve.m_points[i].size, sizeUnit(curve.m_dimension))));
    }
    return curve;
}

Result<ErrorCurve> ErrorCurve::parse(const QString& text)
{
    const SignedQuantity error = TRY(signedQuantity(text));
    return create({AsFoundError{{}, error.exact, error.unit}});
}

Result<ErrorCurve> ErrorCurve::parseTable(const QString& text)
{
    static const QRegularExpression columns(QStringLiteral("[;\\t]"));
    QList<AsFoundError> errors;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = line.split(columns);
        Result<AsFoundError> point =
            fail(Error::Code::Invalid, QStringLiteral("Give the size and the error there: \"8 mm; +0.8 µm\"."));
        if (cells.size() == 2)
            point = pointOf(cells[0], cells[1]);
        if (!point) {
            point.error().message = QStringLiteral("Line %1: %2").arg(number).arg(point.error().message);
            return tl::make_unexpected(point.error());
        }
        errors.append(*point);
    }
    return create(errors);
}

Result<std::int64_t> ErrorCurve::errorAt(std::int64_t size) const
{
    if (m_isConstant)
        return m_points.first().error;
    const auto above = std::lower_bound(m_points.begin(), m_points.end(), size,
                                        [](const Point& point, std::int64_t wanted) { return point.size < wanted; });
    if (above != m_points.end() && above->size == size)
        return above->error;
    if (above == m_points.begin() || above == m_points.end())
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 lies outside the sizes the gauge was looked at (%2); the error there is not "
                                   "known, and none is made up.")
                        .arg(withUnit(size, sizeUnit(m_dimension)), range()));
    const Point& high = *above;
    const Point& low = *(above - 1);
    const __int128 rise = __int128(high.error) - low.error;
    const __int128 run = __int128(high.size) - low.size;
    return nearestWhole(__int128(low.error) * run + rise * (__int128(size) - low.size), run);
}

QString ErrorCurve::range() const
{
    const clew::Unit unit = sizeUnit(m_dimension);
    return QStringLiteral("%1 to %2")
        .arg(textOfInteger(m_points.first().size, unit), withUnit(m_points.last().size, unit));
}

QString ErrorCurve::text() const
{
    if (m_isConstant)
        return withUnit(m_points.first().error, errorUnit(m_dimension));
    QStringList points;
    for (const Point& point : m_points)
        points.append(QStringLiteral("%1: %2").arg(withUnit(point.size, sizeUnit(m_dimension)),
                                                   withUnit(point.error, errorUnit(m_dimension))));
    return points.join(QStringLiteral("; "));
}

} // namespace clew::domain
