// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/number_file.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "metrology/anova_study.h"
#include "metrology/range_study.h"

#include <QHash>
#include <QJsonArray>

namespace clew::cli {

namespace {

using metrology::CrossedStudyResult;
using metrology::StudyComponent;

/// The labels in the order in which they first stand in the file.
struct Labels
{
    QStringList names;
    QHash<QString, qsizetype> places;

    qsizetype placeOf(const QString& name)
    {
        const auto found = places.constFind(name);
        if (found != places.constEnd())
            return *found;
        names.append(name);
        return *places.insert(name, names.size() - 1);
    }
};

/// The measurements of the file, cell by cell.
struct GaugeFile
{
    Labels parts;
    Labels operators;
    QHash<std::pair<qsizetype, qsizetype>, std::vector<double>> cells; ///< by part and operator
};

Result<GaugeFile> gaugeFile(Context& context)
{
    const services::NumberTable table = TRY(readNumberFile(context.arguments().positional(0)));
    const auto column = [&](const char* option) {
        return table.find(context.arguments().value(QLatin1String(option)));
    };
    const QStringList parts = TRY(table.labels(TRY(column("part"))));
    const QStringList operators = TRY(table.labels(TRY(column("operator"))));
    const services::NumberColumn values = TRY(table.numbers(TRY(column("value"))));
    GaugeFile file;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const std::pair cell(file.parts.placeOf(parts[row]), file.operators.placeOf(operators[row]));
        // No result of a study moves with the origin.
        file.cells[cell].push_back(values.deviations[std::size_t(row)]);
    }
    return file;
}

Result<metrology::CrossedStudy> crossedStudy(const GaugeFile& file)
{
    const std::size_t trials = file.cells.value({0, 0}).size();
    std::vector<double> values;
    for (qsizetype part = 0; part < file.parts.names.size(); ++part) {
        for (qsizetype person = 0; person < file.operators.names.size(); ++person) {
            const std::vector<double> cell = file.cells.value({part, person});
            if (cell.size() != trials)
                return fail(Error::Code::Invalid,
                            QStringLiteral("Operator %1 measured part %2 %3 times, and operator %4 part %5 %6 times; "
                                           "everybody must measure every part equally often.")
                                .arg(file.operators.names[person], file.parts.names[part])
                                .arg(cell.size())
                                .arg(file.operators.names[0], file.parts.names[0])
                                .arg(trials));
            values.insert(values.end(), cell.begin(), cell.end());
        }
    }
    return metrology::CrossedStudy::create(std::size_t(file.parts.names.size()),
                                           std::size_t(file.operators.names.size()), trials, std::move(values));
}

QJsonObject studyJson(const CrossedStudyResult& study, const metrology::CrossedStudy& values)
{
    return {{QStringLiteral("parts"), qint64(values.parts())},
            {QStringLiteral("operators"), qint64(values.operators())},
            {QStringLiteral("trials"), qint64(values.trials())},
            {QStringLiteral("ev"), study.ev.sigma},
            {QStringLiteral("av"), study.av.sigma},
            {QStringLiteral("interaction"),
             study.interaction ? QJsonValue(study.interaction->sigma) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("grr"), study.grr.sigma},
            {QStringLiteral("pv"), study.pv.sigma},
            {QStringLiteral("tv"), study.tv.sigma},
            {QStringLiteral("ev_percent"), study.ev.percentStudy},
            {QStringLiteral("av_percent"), study.av.percentStudy},
            {QStringLiteral("grr_percent"), study.grr.percentStudy},
            {QStringLiteral("pv_percent"), study.pv.percentStudy},
            {QStringLiteral("grr_contribution_percent"), study.grr.percentContribution},
            {QStringLiteral("grr_tolerance_percent"), jsonNumber(study.grr.percentTolerance)},
            {QStringLiteral("ndc"), study.ndc ? QJsonValue(*study.ndc) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("ndc_raw"), jsonNumber(study.ndcRaw)},
            {QStringLiteral("av_negative"), study.avClamped},
            {QStringLiteral("pv_negative"), study.pvClamped}};
}

QString studyTable(const CrossedStudyResult& study)
{
    TextTable table({QStringLiteral("Source"), QStringLiteral("Deviation"), QStringLiteral("% study"),
                     QStringLiteral("% contribution"), QStringLiteral("% tolerance")});
    const auto add = [&](const QString& name, const StudyComponent& component) {
        table.add(
            {name, QString::number(component.sigma, 'g', 6), QString::number(component.percentStudy, 'f', 2),
             QString::number(component.percentContribution, 'f', 2),
             component.percentTolerance ? QString::number(*component.percentTolerance, 'f', 2) : QStringLiteral("-")});
    };
    add(QStringLiteral("Repeatability (EV)"), study.ev);
    add(QStringLiteral("Reproducibility (AV)"), study.av);
    if (study.interaction)
        add(QStringLiteral("  of it part by operator"), *study.interaction);
    add(QStringLiteral("Gauge R&R"), study.grr);
    add(QStringLiteral("Part variation (PV)"), study.pv);
    add(QStringLiteral("Total variation (TV)"), study.tv);
    const QString categories = study.ndc ? QStringLiteral("Distinct categories (ndc): %1\n").arg(*study.ndc)
                                         : QStringLiteral("The gauge shows no spread, so it has no ndc.\n");
    return table.text() + categories;
}

Answer rangeAnswer(const metrology::RangeStudy& result, const metrology::CrossedStudy& values)
{
    QJsonObject json = studyJson(result.study, values);
    QJsonArray above;
    for (const double range : result.rangesAbove)
        above.append(range);
    json.insert(QStringLiteral("method"), QStringLiteral("range"));
    json.insert(QStringLiteral("average_range"), result.averageRange);
    json.insert(QStringLiteral("range_limit"), result.rangeLimit);
    json.insert(QStringLiteral("ranges_above"), above);
    QString text = QStringLiteral("Method: average and range\n") + studyTable(result.study);
    if (!above.isEmpty())
        text += QStringLiteral("%1 ranges are above their limit %2: find out why before you use the study.\n")
                    .arg(above.size())
                    .arg(result.rangeLimit, 0, 'g', 6);
    return {json, text};
}

Answer anovaAnswer(const metrology::AnovaStudy& result, const metrology::CrossedStudy& values)
{
    QJsonObject json = studyJson(result.study, values);
    json.insert(QStringLiteral("method"), QStringLiteral("anova"));
    json.insert(QStringLiteral("pooled"), result.isPooled);
    json.insert(QStringLiteral("pooling_level"), result.poolingLevel);
    json.insert(QStringLiteral("interaction_f"), jsonNumber(result.f));
    json.insert(QStringLiteral("interaction_p"), jsonNumber(result.pValue));
    json.insert(QStringLiteral("interaction_negative"), result.interactionClamped);
    const QString interaction = result.pValue
                                    ? QStringLiteral("Interaction: p %1, %2 at the level %3\n")
                                          .arg(*result.pValue, 0, 'f', 4)
                                          .arg(result.isPooled ? QStringLiteral("pooled") : QStringLiteral("kept"))
                                          .arg(result.poolingLevel)
                                    : QStringLiteral("Interaction: not tested, there is no error\n");
    return {json, QStringLiteral("Method: analysis of variance\n") + interaction + studyTable(result.study)};
}

class CalcGrrVerb final : public Verb
{
public:
    CalcGrrVerb()
        : Verb({.name = QStringLiteral("calc grr"),
                .group = QStringLiteral("Calculations"),
                .summary = QStringLiteral("Repeatability and reproducibility of a gauge from a crossed study"),
                .details = QStringLiteral(
                    "Each row of the file is one measurement; its rows may stand in any order. The two methods differ "
                    "for the same data, and an answer near a threshold may hang on it. Needs no store."),
                .arguments = {numberFileArgument()},
                .options = {{.name = QStringLiteral("part"),
                             .value = QStringLiteral("COL"),
                             .help = QStringLiteral("The column of the parts, by header or number"),
                             .required = true},
                            {.name = QStringLiteral("operator"),
                             .value = QStringLiteral("COL"),
                             .help = QStringLiteral("The column of the operators"),
                             .required = true},
                            {.name = QStringLiteral("value"),
                             .value = QStringLiteral("COL"),
                             .help = QStringLiteral("The column of the measured values"),
                             .required = true},
                            {QStringLiteral("method"),
                             QStringLiteral("METHOD"),
                             QStringLiteral("anova where none is said"),
                             {QStringLiteral("anova"), QStringLiteral("range")}},
                            {QStringLiteral("tolerance"), QStringLiteral("T"),
                             QStringLiteral("Its whole width, in the values' unit")},
                            {QStringLiteral("pooling-level"), QStringLiteral("P"),
                             QStringLiteral("The interaction is pooled with the error where its p is above (0.25)")}},
                .examples = {QStringLiteral("calc grr study.csv --part part --operator operator --value value"),
                             QStringLiteral("calc grr study.csv --part 1 --operator 2 --value 3 --method range "
                                            "--tolerance 0.004")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const bool byRange = context.arguments().value(QStringLiteral("method")) == QLatin1String("range");
        const auto tolerance = TRY(numberOption(context, QStringLiteral("tolerance")));
        const auto level = TRY(numberOption(context, QStringLiteral("pooling-level")));
        if (byRange && level)
            return context.wrongUsage(QStringLiteral("--pooling-level belongs to --method anova."));
        const metrology::CrossedStudy values = TRY(crossedStudy(TRY(gaugeFile(context))));
        if (byRange)
            return rangeAnswer(TRY(metrology::averageRangeStudy(values, tolerance)), values);
        return anovaAnswer(TRY(metrology::anovaStudy(values, tolerance, level.value_or(metrology::usualPoolingLevel))),
                           values);
    }
};

} // namespace

std::unique_ptr<Verb> calcGrrVerb()
{
    return std::make_unique<CalcGrrVerb>();
}

} // namespace clew::cli
