// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "metrology/sample.h"

#include <optional>
#include <vector>

namespace clew::metrology {

/// A crossed gauge study: every operator measures every part the same number of times.
class CrossedStudy
{
public:
    /// Values by part, in it by operator, in it by trial. Two parts, operators and trials or more.
    static Result<CrossedStudy> create(std::size_t parts, std::size_t operators, std::size_t trials,
                                       std::vector<double> values);

    std::size_t parts() const { return m_parts; }
    std::size_t operators() const { return m_operators; }
    std::size_t trials() const { return m_trials; }
    Values values() const { return m_values; }
    /// The trials of one operator on one part.
    Values cell(std::size_t part, std::size_t person) const
    {
        return Values(m_values).subspan((part * m_operators + person) * m_trials, m_trials);
    }

private:
    CrossedStudy(std::size_t parts, std::size_t operators, std::size_t trials, std::vector<double> values)
        : m_parts(parts),
          m_operators(operators),
          m_trials(trials),
          m_values(std::move(values))
    {
    }
    std::size_t m_parts;
    std::size_t m_operators;
    std::size_t m_trials;
    std::vector<double> m_values;
};

/// One component of the spread.
struct StudyComponent
{
    double sigma = 0;                       ///< in the values' unit
    double percentStudy = 0;                ///< 100 σ/TV
    double percentContribution = 0;         ///< 100 σ²/TV²
    std::optional<double> percentTolerance; ///< 100 · 6σ/T
};

enum class StudyMethod { AverageRange, Anova };

/// Repeatability and reproducibility of a gauge, AIAG MSA 4th edition, chapter III B. All deviations are 1σ,
/// none 5.15σ.
struct CrossedStudyResult
{
    StudyMethod method = StudyMethod::AverageRange;
    StudyComponent ev;                         ///< equipment variation: repeatability
    StudyComponent av;                         ///< appraiser variation, with the interaction where that is kept
    std::optional<StudyComponent> interaction; ///< part by operator; ANOVA only, where it is kept
    StudyComponent grr;
    StudyComponent pv;      ///< part variation
    StudyComponent tv;      ///< total variation
    bool avClamped = false; ///< its variance came out negative and stands as 0
    bool pvClamped = false;
    std::optional<double> ndcRaw; ///< 1.41 PV/GRR; none where the gauge shows no spread
    std::optional<int> ndc;       ///< number of distinct categories: ndcRaw cut to a whole number, at least 1
};

/// Fills the percentages and the categories from the components' deviations. `tolerance` is the whole width, above 0.
Result<> completeStudy(CrossedStudyResult& study, std::optional<double> tolerance);

} // namespace clew::metrology
