// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_study.h"
#include "metrology/anova_study.h"
#include "metrology/range_study.h"

#include <QStringList>

namespace clew::domain {

/// What the data of a study say, by the study's own method.
struct StudyAnalysis
{
    QStringList parts;     ///< labels, in the order in which they first stand in the table
    QStringList operators; ///< likewise
    double origin = 0;     ///< what was taken from every value before: no deviation hangs on it
    metrology::CrossedStudy values;
    metrology::CrossedStudyResult result;
    std::optional<metrology::RangeStudy> range; ///< one of the two
    std::optional<metrology::AnovaStudy> anova;
    double freedom = 0; ///< of the repeatability
};

/// Invalid where a value is no number, a cell of part and operator is missing or has fewer trials than another, and as
/// the method does. By ranges the freedom is that of the mean range; by analysis of variance that of the error, with
/// the interaction's where that is pooled.
Result<StudyAnalysis> analyse(const GaugeStudy& study);

/// Writes the results into the study's fields.
Result<> fillResults(GaugeStudy& study);

/// The spread of one gauge on one part by one person, for an uncertainty budget: type A, standard deviation s and the
/// degrees of freedom it is worth (JCGM 100:2008 4.2).
struct StudyRepeatability
{
    double s = 0; ///< above 0, in `unit`
    double freedom = 0;
    QString unit;
};

/// None where the study has no results, or the gauge showed no spread.
std::optional<StudyRepeatability> repeatabilityOf(const GaugeStudy& study);

} // namespace clew::domain
