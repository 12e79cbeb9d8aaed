// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "domain/study_results.h"

#include "base/decimal.h"
#include "metrology/chart_constants.h"

#include <QHash>

#include <cmath>

namespace clew::domain {

namespace {

/// Labels with the place of each, in the order in which they came.
class StudyLabels
{
public:
    qsizetype placeOf(const QString& label)
    {
        const auto found = m_places.constFind(label);
        if (found != m_places.constEnd())
            return *found;
        m_names.append(label);
        return *m_places.insert(label, m_names.size() - 1);
    }
    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_places;
};

struct StudyCells
{
    StudyLabels parts;
    StudyLabels operators;
    QHash<std::pair<qsizetype, qsizetype>, std::vector<double>> values;
    double origin = 0;
};

Result<Decimal> studyNumber(const StudyValue& value)
{
    const auto number = Decimal::parse(value.value);
    if (number)
        return *number;
    return fail(Error::Code::Invalid,
                QStringLiteral("The value “%1” of part %2 by %3 is no number; correct it in the table.")
                    .arg(value.value, value.part, value.person));
}

/// Values are taken as their distance from the first, subtracted as decimals: no digit is lost to a common offset.
Result<StudyCells> cellsOf(const GaugeStudy& study)
{
    if (study.values.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The study has no values; give a table with some."));
    StudyCells cells;
    const Decimal first = TRY(studyNumber(study.values.first()));
    cells.origin = first.toText().toDouble();
    for (const StudyValue& value : study.values) {
        const Decimal distance = TRY(TRY(studyNumber(value)).minus(first));
        const std::pair cell(cells.parts.placeOf(value.part), cells.operators.placeOf(value.person));
        cells.values[cell].push_back(distance.toText().toDouble());
    }
    return cells;
}

Result<metrology::CrossedStudy> crossed(const StudyCells& cells)
{
    const QStringList& parts = cells.parts.names();
    const QStringList& operators = cells.operators.names();
    const std::size_t trials = cells.values.value({0, 0}).size();
    std::vector<double> values;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (qsizetype person = 0; person < operators.size(); ++person) {
            const std::vector<double> cell = cells.values.value({part, person});
            if (cell.size() != trials)
                return fail(Error::Code::Invalid,
                            QStringLiteral("Operator %1 measured part %2 %3 times, and operator %4 part %5 %6 times; "
                                           "everybody must measure every part equally often.")
                                .arg(operators[person], parts[part])
                                .arg(cell.size())
                                .arg(operators[0], parts[0])
                                .arg(trials));
            values.insert(values.end(), cell.begin(), cell.end());
        }
    }
    return metrology::CrossedStudy::create(std::size_t(parts.size()), std::size_t(operators.size()), trials,
                                           std::move(values));
}

Result<std::optional<double>> optionalNumber(const QString& text, const QString& what)
{
    if (text.isEmpty())
        return std::optional<double>();
    const auto number = Decimal::parse(text);
    if (!number)
        return fail(Error::Code::Invalid, QStringLiteral("%1 “%2” is no number.").arg(what, text));
    return std::optional(number->toText().toDouble());
}

QString tenDigits(double value)
{
    return QString::number(value, 'g', 10);
}

} // namespace

Result<StudyAnalysis> analyse(const GaugeStudy& study)
{
    const StudyCells cells = TRY(cellsOf(study));
    const auto tolerance = TRY(optionalNumber(study.tolerance, QStringLiteral("The tolerance")));
    const auto level = TRY(optionalNumber(study.pooling_level, QStringLiteral("The pooling level")));
    const auto values = TRY(crossed(cells));
    StudyAnalysis analysis{cells.parts.names(), cells.operators.names(), cells.origin, values, {}, {}, {}, 0};
    if (study.method == GaugeStudyMethod::Range) {
        analysis.range = TRY(metrology::averageRangeStudy(analysis.values, tolerance));
        analysis.result = analysis.range->study;
        analysis.freedom = TRY(metrology::rangeFreedom(int(analysis.values.trials()),
                                                       int(analysis.values.parts() * analysis.values.operators())));
        return analysis;
    }
    analysis.anova =
        TRY(metrology::anovaStudy(analysis.values, tolerance, level.value_or(metrology::usualPoolingLevel)));
    analysis.result = analysis.anova->study;
    analysis.freedom =
        analysis.anova->error.freedom + (analysis.anova->isPooled ? analysis.anova->interaction.freedom : 0);
    return analysis;
}

Result<> fillResults(GaugeStudy& study)
{
    const StudyAnalysis analysis = TRY(analyse(study));
    const metrology::CrossedStudyResult& result = analysis.result;
    study.repeatability = tenDigits(result.ev.sigma);
    study.freedom = tenDigits(analysis.freedom);
    study.reproducibility = tenDigits(result.av.sigma);
    study.interaction = result.interaction ? tenDigits(result.interaction->sigma) : QString();
    study.grr = tenDigits(result.grr.sigma);
    study.part_variation = tenDigits(result.pv.sigma);
    study.total_variation = tenDigits(result.tv.sigma);
    study.percent_study = tenDigits(result.grr.percentStudy);
    study.percent_tolerance = result.grr.percentTolerance ? tenDigits(*result.grr.percentTolerance) : QString();
    study.ndc = result.ndc ? QString::number(*result.ndc) : QString();
    return {};
}

std::optional<StudyRepeatability> repeatabilityOf(const GaugeStudy& study)
{
    bool isDeviation = false;
    bool isFreedom = false;
    const StudyRepeatability found{study.repeatability.toDouble(&isDeviation), study.freedom.toDouble(&isFreedom),
                                   study.unit};
    if (!isDeviation || !isFreedom || !(found.s > 0) || !(found.freedom > 0))
        return std::nullopt;
    return found;
}

} // namespace clew::domain
