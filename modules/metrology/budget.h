// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/measured_value.h"

#include <QString>

#include <array>
#include <limits>
#include <vector>

namespace clew::metrology {

/// Whose a cause of uncertainty is: values that have the same owner share it.
enum class SharedBy { Reading, Part, Gauge, Master, Thermometer, Material };
constexpr auto namesOf(SharedBy)
{
    return std::array{"reading", "part", "gauge", "master", "thermometer", "material"};
}

/// How a term's amount is stated, and so what it is divided by.
enum class Evaluation {
    Repeatability, ///< a standard deviation of single readings, with ν: divided by sqrt of the readings averaged
    Certificate,   ///< U with k
    HalfWidth,     ///< ±a with its spread
    Resolution,    ///< the display's step q
    Standard,      ///< u itself, with ν
};
constexpr auto namesOf(Evaluation)
{
    return std::array{"repeatability", "certificate", "half width", "resolution", "standard"};
}

/// What a term moves, which gives its unit and its sensitivity.
enum class ActsOn {
    Value,             ///< µm, c = 1
    ValuePerLength,    ///< µm per metre, c = the length
    PartTemperature,   ///< K, c = -L α of the part
    MasterTemperature, ///< K, c = L α of the master
    PartExpansion,     ///< 1/K, c = -L (t - 20) of the part
    MasterExpansion,   ///< 1/K, c = L (t - 20) of the master
};
constexpr auto namesOf(ActsOn)
{
    return std::array{"value",          "value per length", "part temperature", "master temperature",
                      "part expansion", "master expansion"};
}
/// "µm", "µm/m", "K" or "1/K".
QString unitTextOf(ActsOn actsOn);

/// One line of an uncertainty budget. GUM 4.2 and 4.3, table H.1.
struct BudgetTerm
{
    QString name;
    QString cause; ///< terms of one owner and one cause move together; empty = the name
    SharedBy sharedBy = SharedBy::Reading;
    ActsOn actsOn = ActsOn::Value;
    Evaluation evaluation = Evaluation::Standard;
    double amount = 0;                   ///< in the unit that actsOn says
    double coverageFactor = 2;           ///< of a certificate
    Spread spread = Spread::Rectangular; ///< of a half width
    double degreesOfFreedom = std::numeric_limits<double>::infinity();
    QString source; ///< where the amount is from, for the reader
};

/// A measurement method's uncertainty as data, which a shop edits as it learns.
struct Budget
{
    QString name;
    QString version;
    QString measurand; ///< what is measured, and how
    std::vector<BudgetTerm> terms;
};
/// Invalid for a budget without a name or term, with two terms of one name, or an amount that says nothing.
Result<> requireBudget(const Budget& budget);

/// Whether a term follows the piece's, or the master's, temperature or expansion.
bool followsPart(const Budget& budget);
bool followsMaster(const Budget& budget);

/// What a budget has to know of one measurement. α in 1/K, temperatures in °C; a master only where one is compared
/// with.
struct BudgetUse
{
    double lengthUm = 0; ///< above 0 where a term follows the length
    int readings = 1;    ///< how many were averaged
    double partCelsius = 20;
    double partAlphaPerKelvin = 0;
    double masterCelsius = 20;
    double masterAlphaPerKelvin = 0;
    /// Where piece and master have the room's temperature and that is known as 20 °C ± this, in K: one more influence
    /// on a budget with terms of temperature, "room/temperature", rectangular. 0 = the temperatures are known.
    double roomWithinKelvin = 0;
    std::array<QString, namesOf(SharedBy{}).size()> owners; ///< by SharedBy: "AG-014"; the reading's must be its own

    QString& owner(SharedBy sharedBy) { return owners[static_cast<std::size_t>(sharedBy)]; }
    const QString& owner(SharedBy sharedBy) const { return owners[static_cast<std::size_t>(sharedBy)]; }
};

/// The budget's contributions in µm on a value of 0, to be added to what was measured. An influence is named by owner
/// and cause: "gauge AG-014/linearity". Invalid where an owner or a quantity that a term needs is missing.
Result<MeasuredValue> evaluated(const Budget& budget, const BudgetUse& use, InfluenceNames& names);

} // namespace clew::metrology
