// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "metrology/anova_study.h"

#include "metrology/compensated_sum.h"
#include "metrology/distributions.h"

#include <cmath>

namespace clew::metrology {

namespace {

/// Means as offsets from the first value, so that a common offset costs no digits.
struct StudyMeans
{
    long double all = 0;
    std::vector<long double> parts;
    std::vector<long double> operators;
    std::vector<long double> cells; ///< by part, in it by operator
};

StudyMeans studyMeans(const CrossedStudy& values)
{
    const double origin = values.values().front();
    const auto parts = static_cast<long double>(values.parts());
    const auto operators = static_cast<long double>(values.operators());
    StudyMeans means;
    means.parts.resize(values.parts());
    means.operators.resize(values.operators());
    for (std::size_t part = 0; part < values.parts(); ++part) {
        for (std::size_t person = 0; person < values.operators(); ++person) {
            CompensatedSum sum;
            for (const double value : values.cell(part, person))
                sum.add(static_cast<long double>(value) - origin);
            const long double cell = sum.value() / static_cast<long double>(values.trials());
            means.cells.push_back(cell);
            means.parts[part] += cell / operators;
            means.operators[person] += cell / parts;
            means.all += cell / (parts * operators);
        }
    }
    return means;
}

VarianceSource studySource(long double squares, double freedom)
{
    return {double(squares), freedom, double(squares) / freedom};
}

/// weight · Σ(mean - all)².
long double squaresOfMeans(const std::vector<long double>& means, long double all, std::size_t weight)
{
    CompensatedSum squares;
    for (const long double one : means)
        squares.add((one - all) * (one - all));
    return squares.value() * static_cast<long double>(weight);
}

void fillCellSources(AnovaStudy& anova, const CrossedStudy& values, const StudyMeans& means)
{
    const double origin = values.values().front();
    CompensatedSum interaction;
    CompensatedSum error;
    for (std::size_t part = 0; part < values.parts(); ++part) {
        for (std::size_t person = 0; person < values.operators(); ++person) {
            const long double cell = means.cells[part * values.operators() + person];
            const long double rest = cell - means.parts[part] - means.operators[person] + means.all;
            interaction.add(rest * rest);
            for (const double value : values.cell(part, person)) {
                const long double deviation = (static_cast<long double>(value) - origin) - cell;
                error.add(deviation * deviation);
            }
        }
    }
    const double cells = double((values.parts() - 1) * (values.operators() - 1));
    anova.interaction = studySource(interaction.value() * static_cast<long double>(values.trials()), cells);
    anova.error =
        studySource(error.value(), double(values.parts() * values.operators()) * (double(values.trials()) - 1));
}

void fillTable(AnovaStudy& anova, const CrossedStudy& values)
{
    const StudyMeans means = studyMeans(values);
    const long double part = squaresOfMeans(means.parts, means.all, values.operators() * values.trials());
    const long double person = squaresOfMeans(means.operators, means.all, values.parts() * values.trials());
    anova.part = studySource(part, double(values.parts()) - 1);
    anova.person = studySource(person, double(values.operators()) - 1);
    fillCellSources(anova, values, means);
    const double total =
        anova.part.sumOfSquares + anova.person.sumOfSquares + anova.interaction.sumOfSquares + anova.error.sumOfSquares;
    anova.total = studySource(total, double(values.values().size()) - 1);
}

Result<> decidePooling(AnovaStudy& anova)
{
    if (anova.error.meanSquare > 0) {
        anova.f = anova.interaction.meanSquare / anova.error.meanSquare;
        anova.pValue = TRY(fisherUpperTail(*anova.f, anova.interaction.freedom, anova.error.freedom));
        anova.isPooled = *anova.pValue > anova.poolingLevel;
    }
    return {};
}

/// √ of a variance; 0 and the mark set where it is negative.
double deviationOf(double variance, bool& clamped)
{
    clamped = variance < 0;
    return clamped ? 0 : std::sqrt(variance);
}

void setComponents(AnovaStudy& anova, const CrossedStudy& values)
{
    const auto parts = double(values.parts());
    const auto operators = double(values.operators());
    const auto trials = double(values.trials());
    const double pooled =
        (anova.interaction.sumOfSquares + anova.error.sumOfSquares) / (anova.interaction.freedom + anova.error.freedom);
    const double error = anova.isPooled ? pooled : anova.error.meanSquare;
    const double between = anova.isPooled ? pooled : anova.interaction.meanSquare;
    CrossedStudyResult& study = anova.study;
    study.ev.sigma = std::sqrt(error);
    const double person = deviationOf((anova.person.meanSquare - between) / (parts * trials), study.avClamped);
    study.av.sigma = person;
    if (!anova.isPooled) {
        study.interaction.emplace().sigma = deviationOf((between - error) / trials, anova.interactionClamped);
        study.av.sigma = std::hypot(person, study.interaction->sigma);
    }
    study.grr.sigma = std::hypot(study.ev.sigma, study.av.sigma);
    study.pv.sigma = deviationOf((anova.part.meanSquare - between) / (operators * trials), study.pvClamped);
    study.tv.sigma = std::hypot(study.grr.sigma, study.pv.sigma);
}

} // namespace

Result<AnovaStudy> anovaStudy(const CrossedStudy& values, std::optional<double> tolerance, double poolingLevel)
{
    if (!(poolingLevel >= 0 && poolingLevel <= 1))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The level for pooling lies between 0 and 1, not at %1.").arg(poolingLevel));
    AnovaStudy anova;
    anova.study.method = StudyMethod::Anova;
    anova.poolingLevel = poolingLevel;
    fillTable(anova, values);
    if (!std::isfinite(anova.total.sumOfSquares))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The values are too large to compute with; use a larger unit."));
    TRY(decidePooling(anova));
    setComponents(anova, values);
    TRY(completeStudy(anova.study, tolerance));
    return anova;
}

} // namespace clew::metrology
