// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/json_texts.h"
#include "cli/moment_option.h"
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/impact_service.h"

#include <QFile>

namespace clew::cli {

namespace {

constexpr qint64 largestCurveFile = 1 << 20;

Result<domain::ErrorCurve> curveFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, QStringLiteral("There is no file “%1” to read.").arg(path));
    if (file.size() > largestCurveFile)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is too large for an error curve (1 MiB at most).").arg(path));
    auto curve = domain::ErrorCurve::parseTable(QString::fromUtf8(file.readAll()));
    if (!curve)
        curve.error().message = QStringLiteral("“%1”: %2").arg(path, curve.error().message);
    return curve;
}

QString impactTable(const QJsonArray& changed)
{
    static const QStringList columns{
        QStringLiteral("part"),     QStringLiteral("serial"),    QStringLiteral("characteristic"),
        QStringLiteral("value"),    QStringLiteral("corrected"), QStringLiteral("from"),
        QStringLiteral("to"),       QStringLiteral("state"),     QStringLiteral("place"),
        QStringLiteral("shipment"), QStringLiteral("because")};
    TextTable table(columns);
    for (const QJsonValue& row : changed) {
        QStringList cells;
        for (const QString& column : columns)
            cells.append(cellText(row.toObject().value(column)));
        table.add(cells);
    }
    return table.text();
}

QString impactText(const services::GaugeImpact& impact, const QJsonObject& json)
{
    QString text =
        QStringLiteral("%1 showed %2 too much, suspect from %3 to %4.\n")
            .arg(impact.code, impact.asFound, impact.window.begins.toString(), impact.window.ends.toString());
    for (const QString& suspect : impact.suspects.mid(1))
        text += QStringLiteral("reaches %1\n").arg(suspect);
    text += QStringLiteral("%1 readings on %2 units and lots; %3 of these change a verdict, %4 of them are shipped.\n")
                .arg(impact.measurements)
                .arg(impact.units)
                .arg(impact.changedUnits)
                .arg(impact.shipped);
    for (const QString& note : impact.notes)
        text += note + QLatin1Char('\n');
    const QJsonArray changed = json.value(QStringLiteral("changed")).toArray();
    return changed.isEmpty() ? text : text + QLatin1Char('\n') + impactTable(changed);
}

class ImpactGaugeVerb final : public Verb
{
public:
    ImpactGaugeVerb()
        : Verb({.name = QStringLiteral("impact gauge"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Says which verdicts change because a gauge was wrong"),
                .details = QStringLiteral(
                    "Takes the gauge's error out of every reading it stands behind, in any role and over gauges that "
                    "were calibrated or set with it, and judges each result again by its own rule. The error is the "
                    "one that the last calibration found, unless told otherwise; a positive error showed too much. "
                    "The window runs from the last calibration or check that found the gauge good; a window of your "
                    "own needs its --reason. A size beyond the curve is not guessed: its result is not judged."),
                .arguments = {{QStringLiteral("ID"), QStringLiteral("the gauge")}},
                .options = {{QStringLiteral("error"), QStringLiteral("ERROR"),
                             QStringLiteral("What it showed too much, at every size: \"+0.8 µm\"")},
                            {QStringLiteral("as-found"), QStringLiteral("FILE"),
                             QStringLiteral("The same by size, a line each: \"8 mm; +0.8 µm\"")},
                            {QStringLiteral("from"), QStringLiteral("T"), QStringLiteral("Since when it may be wrong")},
                            {QStringLiteral("to"), QStringLiteral("T"), QStringLiteral("Until when")},
                            {QStringLiteral("save"), QString(),
                             QStringLiteral("Keeps the assessment, with a number, to be decided unit by unit")}},
                .examples = {QStringLiteral("--store shop.clew --user mk impact gauge AG-014 --error \"+0.8 µm\""),
                             QStringLiteral("--store shop.clew --user mk impact gauge SR-10 --as-found sr10.txt "
                                            "--from 2026-01-14 --reason \"dropped that day\" --save")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::ImpactRequest request;
        if (arguments.has(QStringLiteral("error")) && arguments.has(QStringLiteral("as-found")))
            return context.wrongUsage(QStringLiteral("--error and --as-found exclude each other."));
        if (arguments.has(QStringLiteral("error")))
            request.error = TRY(domain::ErrorCurve::parse(arguments.value(QStringLiteral("error"))));
        if (arguments.has(QStringLiteral("as-found")))
            request.error = TRY(curveFromFile(arguments.value(QStringLiteral("as-found"))));
        request.from = TRY(momentOption(context, QStringLiteral("from"), DayMeans::ItsStart));
        request.to = TRY(momentOption(context, QStringLiteral("to"), DayMeans::ItsEnd));
        request.windowReason = context.reason();
        services::OpenStore* store = TRY(context.store());
        request.gauge = domain::GaugeId::fromStore(
            TRY(services::findRecord(store->records(), domain::Kind::Gauge, {arguments.positional(0), {}})));
        const auto impact =
            TRY(services::assessImpact(store->records(), request, store->clock().now(), context.progress()));
        Answer answer{services::toJson(impact), {}};
        answer.text = impactText(impact, answer.json);
        if (arguments.has(QStringLiteral("save"))) {
            services::ImpactService service(store->records(), store->clock(), store->session());
            const auto assessment = TRY(store->records().getOwn(TRY(service.save(impact))));
            answer.json.insert(QStringLiteral("assessment"), assessment.number);
            answer.text += QStringLiteral("Kept as %1.\n").arg(assessment.number);
        }
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> impactGaugeVerb()
{
    return std::make_unique<ImpactGaugeVerb>();
}

} // namespace clew::cli
