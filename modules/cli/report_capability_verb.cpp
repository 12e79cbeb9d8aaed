// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/moment_option.h"
#include "cli/number_file.h"
#include "cli/pdf_files.h"
#include "cli/record_options.h"
#include "cli/verbs.h"
#include "services/capability_study.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

QList<Option> reportCapabilityOptions()
{
    return issueOptions() +
           QList<Option>{
               {.name = QStringLiteral("characteristic"),
                .value = QStringLiteral("BALLOON"),
                .help = QStringLiteral("The characteristic"),
                .required = true},
               {QStringLiteral("revision"), QStringLiteral("REV"), QStringLiteral("Of the part")},
               {QStringLiteral("customer"), QStringLiteral("ID"), QStringLiteral("Whose part it is")},
               {QStringLiteral("from"), QStringLiteral("TIME"),
                QStringLiteral("Measured at or after; a day or a moment")},
               {QStringLiteral("to"), QStringLiteral("TIME"), QStringLiteral("Measured at or before")},
               {QStringLiteral("work-order"), QStringLiteral("NUMBER"), QStringLiteral("Only of this order")},
               {QStringLiteral("subgroup"), QStringLiteral("N"),
                QStringLiteral("So many values one after another are a subgroup (1)")},
               {QStringLiteral("estimator"),
                QStringLiteral("NAME"),
                QStringLiteral("Of the deviation within subgroups (pooled); single values take moving ranges"),
                {QStringLiteral("range"), QStringLiteral("s"), QStringLiteral("pooled")}},
               {QStringLiteral("model"),
                QStringLiteral("NAME"),
                QStringLiteral(
                    "Where the plan fixes none; others than normal are of a characteristic that starts at 0"),
                {QStringLiteral("normal"), QStringLiteral("lognormal"), QStringLiteral("half-normal"),
                 QStringLiteral("rayleigh"), QStringLiteral("weibull")}},
               {QStringLiteral("method"),
                QStringLiteral("NAME"),
                QStringLiteral("How the index is made of that model"),
                {QStringLiteral("percentile"), QStringLiteral("z")}},
               {QStringLiteral("level"), QStringLiteral("P"), QStringLiteral("Of the intervals (0.95)")},
               {.name = QStringLiteral("leave-out"),
                .value = QStringLiteral("SERIAL"),
                .help = QStringLiteral("A piece that doesn't count; with --reason"),
                .repeats = true}};
}

QJsonArray intervalJson(const metrology::CapabilityIndex& index)
{
    return {index.interval.lower, index.interval.upper};
}

QJsonObject capabilityJson(const domain::CapabilityDocument& document)
{
    const QJsonValue none(QJsonValue::Null);
    QJsonObject json{{QStringLiteral("n"), qint64(document.numbers.size())},
                     {QStringLiteral("mean"), document.mean},
                     {QStringLiteral("s"), document.s},
                     {QStringLiteral("model"), document.model},
                     {QStringLiteral("chosen"), document.chosenBy},
                     {QStringLiteral("subgroup"), document.subgroup},
                     {QStringLiteral("left_out"), qint64(document.excluded.size())},
                     {QStringLiteral("in_control"), document.locationSignals.empty() && document.spreadSignals.empty()},
                     {QStringLiteral("cp"), none},
                     {QStringLiteral("cpk"), none},
                     {QStringLiteral("pp"), none},
                     {QStringLiteral("ppk"), none}};
    QJsonObject intervals;
    const auto add = [&](const char* name, const metrology::CapabilityIndex& index) {
        json.insert(QLatin1String(name), index.value);
        intervals.insert(QLatin1String(name), intervalJson(index));
    };
    if (const auto& normal = document.normal) {
        if (normal->cp)
            add("cp", *normal->cp);
        add("cpk", normal->cpk);
        if (normal->pp)
            add("pp", *normal->pp);
        add("ppk", normal->ppk);
        json.insert(QStringLiteral("sigma_within"), normal->within.sigma);
        json.insert(QStringLiteral("indicative"), normal->isIndicative);
    } else if (const auto& form = document.form) {
        json.insert(QStringLiteral("ppk"), form->ppk);
        json.insert(QStringLiteral("method"), document.method);
        json.insert(QStringLiteral("indicative"), form->isIndicative);
    }
    json.insert(QStringLiteral("ci"), intervals);
    return json;
}

class ReportCapabilityVerb final : public Verb
{
public:
    ReportCapabilityVerb()
        : Verb(
              {.name = QStringLiteral("report capability"),
               .group = QStringLiteral("Documents"),
               .summary = QStringLiteral("Issues the capability of a characteristic by the store's results as PDF"),
               .details = QStringLiteral(
                   "Of each feature of each piece the last result, in the order in which they were measured. Model and "
                   "method are those of the released plan; where it fixes none they are named here, and the document "
                   "says so. Tests inform and choose nothing. Each issue is a document of its own, numbered."),
               .arguments = {{QStringLiteral("PART"), QStringLiteral("the part's number")}},
               .options = reportCapabilityOptions(),
               .examples = {QStringLiteral("--store shop.clew --user mk report capability LB-7 --revision D "
                                           "--characteristic 2 --from 2026-01-01 --out cpk.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::CapabilityRequest request = TRY(questionFrom(context));
        services::OpenStore* store = TRY(context.store());
        const auto issue = TRY(issueRequestFrom(context, store->records()));
        TRY(addSubject(context.arguments(), store->records(), request));
        services::CapabilityStudy study(store->records(), store->clock(), store->session());
        const services::IssuedCapability issued = TRY(study.issue(request, issue));
        TRY(writePdf(out, issued.file.pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued.file.document.key()));
        Answer answer = documentAnswer(issued.file, out, QString::fromLatin1(uuid));
        const QJsonObject found = capabilityJson(issued.document);
        for (auto it = found.begin(); it != found.end(); ++it)
            answer.json.insert(it.key(), it.value());
        answer.json.insert(QStringLiteral("study"), issued.number);
        answer.text += QStringLiteral("%1: Ppk %2 of %3 values\n")
                           .arg(issued.number)
                           .arg(found[QStringLiteral("ppk")].toDouble(), 0, 'f', 3)
                           .arg(issued.document.numbers.size());
        return answer;
    }

private:
    static Result<services::CapabilityRequest> questionFrom(Context& context)
    {
        using metrology::WithinEstimator;
        const Arguments& arguments = context.arguments();
        services::CapabilityRequest request;
        request.from = TRY(momentOption(context, QStringLiteral("from"), DayMeans::ItsStart));
        request.to = TRY(momentOption(context, QStringLiteral("to"), DayMeans::ItsEnd));
        request.subgroup = TRY(wholeOption(context, QStringLiteral("subgroup"), 1)).value_or(1);
        request.level = TRY(numberOption(context, QStringLiteral("level"))).value_or(0.95);
        request.model = arguments.value(QStringLiteral("model"));
        request.method = arguments.value(QStringLiteral("method"));
        const bool needsMethod = !request.model.isEmpty() && request.model != QLatin1String("normal");
        if (needsMethod == request.method.isEmpty())
            return context.wrongUsage(QStringLiteral("A --model other than normal and its --method (percentile or z) "
                                                     "are given together."));
        const QString estimator = arguments.value(QStringLiteral("estimator"));
        if (!estimator.isEmpty() && request.subgroup == 1)
            return context.wrongUsage(QStringLiteral("--estimator is for --subgroup 2 or more."));
        if (!estimator.isEmpty())
            request.estimator = estimator == QLatin1String("range") ? WithinEstimator::AverageRange
                                : estimator == QLatin1String("s")   ? WithinEstimator::AverageStandardDeviation
                                                                    : WithinEstimator::Pooled;
        const QStringList leftOut = arguments.values(QStringLiteral("leave-out"));
        request.leftOut = QSet<QString>(leftOut.begin(), leftOut.end());
        request.leftOutBecause = context.reason();
        if (!leftOut.isEmpty() && request.leftOutBecause.trimmed().isEmpty())
            return context.wrongUsage(QStringLiteral("What is left out needs its --reason."));
        return request;
    }

    static Result<> addSubject(const Arguments& arguments, store::Records& records,
                               services::CapabilityRequest& request)
    {
        services::RecordName name{arguments.value(QStringLiteral("characteristic")), {}};
        name.within.insert(QStringLiteral("part"), arguments.positional(0));
        for (const char* option : {"revision", "customer"}) {
            if (arguments.has(QLatin1String(option)))
                name.within.insert(QLatin1String(option), arguments.value(QLatin1String(option)));
        }
        request.characteristic =
            domain::CharacteristicId::fromStore(TRY(services::findRecord(records, domain::Kind::Characteristic, name)));
        if (arguments.has(QStringLiteral("work-order")))
            request.order = domain::WorkOrderId::fromStore(TRY(services::findRecord(
                records, domain::Kind::WorkOrder, {arguments.value(QStringLiteral("work-order")), {}})));
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> reportCapabilityVerb()
{
    return std::make_unique<ReportCapabilityVerb>();
}

} // namespace clew::cli
