// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/study_charts.h"

#include <numeric>

namespace clew::reports {

namespace {

using domain::StudyAnalysis;

double meanOfValues(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// The values as they were read, of one operator on one part.
std::vector<double> readValues(const StudyAnalysis& analysis, std::size_t part, std::size_t person)
{
    std::vector<double> values;
    for (const double deviation : analysis.values.cell(part, person))
        values.push_back(analysis.origin + deviation);
    return values;
}

/// Each category's values as marks and their mean on the line.
template<typename ValuesOf>
charts::CategoryChart valuesOver(const QStringList& categories, ValuesOf valuesOf)
{
    charts::CategoryChart chart;
    chart.categories = categories;
    chart.lines = {{QStringLiteral("mean"), {}}};
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const std::vector<double> values = valuesOf(std::size_t(i));
        for (const double value : values)
            chart.marks.push_back({double(i + 1), value});
        chart.lines.front().values.push_back(meanOfValues(values));
    }
    return chart;
}

void append(std::vector<double>& all, const std::vector<double>& some)
{
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

charts::BarGroups componentsChart(const StudyAnalysis& analysis)
{
    const metrology::CrossedStudyResult& result = analysis.result;
    charts::BarGroups groups;
    groups.title = QStringLiteral("Components of variation");
    groups.unit = QStringLiteral("%");
    groups.reference = 100;
    groups.series = {{QStringLiteral("of variance"), {}}, {QStringLiteral("of study variation"), {}}};
    if (result.grr.percentTolerance)
        groups.series.push_back({QStringLiteral("of tolerance"), {}});
    const auto add = [&](const QString& name, const metrology::StudyComponent& component) {
        groups.categories.append(name);
        groups.series[0].values.push_back(component.percentContribution);
        groups.series[1].values.push_back(component.percentStudy);
        if (result.grr.percentTolerance)
            groups.series[2].values.push_back(component.percentTolerance.value_or(0));
    };
    add(QStringLiteral("GRR"), result.grr);
    add(QStringLiteral("EV"), result.ev);
    add(QStringLiteral("AV"), result.av);
    add(QStringLiteral("PV"), result.pv);
    return groups;
}

charts::CategoryChart byPartChart(const StudyAnalysis& analysis, const QString& unit)
{
    charts::CategoryChart chart = valuesOver(analysis.parts, [&](std::size_t part) {
        std::vector<double> all;
        for (std::size_t person = 0; person < analysis.values.operators(); ++person)
            append(all, readValues(analysis, part, person));
        return all;
    });
    chart.title = QStringLiteral("Values by part");
    chart.unit = unit;
    chart.below = QStringLiteral("part");
    return chart;
}

charts::CategoryChart byOperatorChart(const StudyAnalysis& analysis, const QString& unit)
{
    charts::CategoryChart chart = valuesOver(analysis.operators, [&](std::size_t person) {
        std::vector<double> all;
        for (std::size_t part = 0; part < analysis.values.parts(); ++part)
            append(all, readValues(analysis, part, person));
        return all;
    });
    chart.title = QStringLiteral("Values by operator");
    chart.unit = unit;
    chart.below = QStringLiteral("operator");
    return chart;
}

charts::CategoryChart interactionChart(const StudyAnalysis& analysis, const QString& unit)
{
    charts::CategoryChart chart;
    chart.title = QStringLiteral("Interaction: means of each operator");
    chart.unit = unit;
    chart.below = QStringLiteral("part");
    chart.categories = analysis.parts;
    for (std::size_t person = 0; person < analysis.values.operators(); ++person) {
        charts::CategoryLine line{analysis.operators[qsizetype(person)], {}};
        for (std::size_t part = 0; part < analysis.values.parts(); ++part)
            line.values.push_back(meanOfValues(readValues(analysis, part, person)));
        chart.lines.push_back(line);
    }
    return chart;
}

} // namespace clew::reports
