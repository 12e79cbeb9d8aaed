// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "metrology/standard_uncertainty.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <compare>
#include <cstdint>

namespace clew::metrology {

/// One cause of uncertainty, the same wherever it enters: this ring's calibration, this gauge's linearity, this
/// thermometer, the expansion of this material. Whatever shares a cause moves together; different causes are
/// independent. Source: GUM F.1.2.3 and F.1.2.4.
class InfluenceId
{
public:
    static constexpr InfluenceId fromNumber(std::int64_t number) { return InfluenceId(number); }
    constexpr std::int64_t toNumber() const { return m_number; }
    friend constexpr auto operator<=>(InfluenceId, InfluenceId) = default;

private:
    constexpr explicit InfluenceId(std::int64_t number) : m_number(number) {}
    std::int64_t m_number;
};

/// How an input of a measurement scatters because of one influence; u in the unit of that input.
struct Influence
{
    InfluenceId id;
    StandardUncertainty uncertainty;
};

/// Gives each name one identity and keeps it; what is recorded is the name ("calibration K-1/reference").
class InfluenceNames
{
public:
    /// The same for the same name; a new one for a new name.
    InfluenceId idOf(const QString& name);
    /// Empty for an identity that was not given here.
    QString nameOf(InfluenceId id) const;
    qsizetype count() const { return m_names.size(); }

private:
    QStringList m_names;
    QHash<QString, InfluenceId> m_ids;
};

} // namespace clew::metrology
