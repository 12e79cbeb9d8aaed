// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/unit.h"
#include "domain/inspection.h"

namespace clew::domain {

/// What a gauge shows too much (indication less truth), by size, as it was found. Between two sizes the error is
/// interpolated in a straight line and rounded once, half to even, to a whole picometre (nano-arcsecond); beyond the
/// sizes that were looked at nobody knows it.
class ErrorCurve
{
public:
    /// The same error at every size: a zero that was off, a master of another value.
    static ErrorCurve constant(std::int64_t error, Dimension dimension);
    /// One error without a size, or errors at different sizes in any order. Invalid for none, for a mixture, for a size
    /// that stands twice, and for anything that is neither a length nor an angle: a thermometer's error moves a length
    /// only through an expansion.
    static Result<ErrorCurve> create(const QList<AsFoundError>& errors);
    /// "+0.8 µm", as typed. Invalid without a number or a unit.
    static Result<ErrorCurve> parse(const QString& text);
    /// A line for each size: "8 mm; +0.8 µm", the columns parted by a semicolon or a tab; empty lines and lines that
    /// begin with # say nothing. Invalid with the number of the line.
    static Result<ErrorCurve> parseTable(const QString& text);

    Dimension dimension() const { return m_dimension; }
    /// Invalid beyond the range of the curve.
    Result<std::int64_t> errorAt(std::int64_t size) const;
    /// "0.8 µm"; "8 mm: 0.8 µm; 12 mm: -0.2 µm"
    QString text() const;

private:
    struct Point
    {
        std::int64_t size;
        std::int64_t error;
    };
    explicit ErrorCurve(Dimension dimension) : m_dimension(dimension) {}
    QString range() const;

    Dimension m_dimension;
    bool m_isConstant = false;
    QList<Point> m_points; ///< by size, no size twice; one if constant
};

} // namespace clew::domain
