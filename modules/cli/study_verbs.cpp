// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/number_file.h"
#include "cli/record_options.h"
#include "cli/study_options.h"
#include "cli/verbs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace clew::cli {

namespace {

QList<Option> studyAddOptions()
{
    return {{.name = QStringLiteral("gauge"),
             .value = QStringLiteral("ID"),
             .help = QStringLiteral("The gauge that was studied"),
             .required = true},
            {.name = QStringLiteral("part"),
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
            {QStringLiteral("tolerance"), QStringLiteral("T"), QStringLiteral("Its whole width, in the values' unit")},
            {QStringLiteral("pooling-level"), QStringLiteral("P"),
             QStringLiteral("The interaction is pooled with the error where its p is above (0.25)")},
            {QStringLiteral("unit"), QStringLiteral("UNIT"), QStringLiteral("Of the values; the gauge's without it")},
            {QStringLiteral("date"), QStringLiteral("DAY"), QStringLiteral("When it was measured; today without it")},
            {QStringLiteral("for-part"), QStringLiteral("NUMBER"),
             QStringLiteral("The part whose characteristic was measured, with --characteristic")},
            {QStringLiteral("revision"), QStringLiteral("REV"), QStringLiteral("Of that part")},
            {QStringLiteral("characteristic"), QStringLiteral("BALLOON"), QStringLiteral("The characteristic")},
            {QStringLiteral("note"), QStringLiteral("TEXT"), QStringLiteral("What else is to be known")}};
}

Result<std::optional<domain::CharacteristicId>> characteristicFrom(const Arguments& arguments, store::Records& records)
{
    if (!arguments.has(QStringLiteral("characteristic")))
        return std::optional<domain::CharacteristicId>();
    services::RecordName name{arguments.value(QStringLiteral("characteristic")), {}};
    name.within.insert(QStringLiteral("part"), arguments.value(QStringLiteral("for-part")));
    if (arguments.has(QStringLiteral("revision")))
        name.within.insert(QStringLiteral("revision"), arguments.value(QStringLiteral("revision")));
    return std::optional(
        domain::CharacteristicId::fromStore(TRY(services::findRecord(records, domain::Kind::Characteristic, name))));
}

class StudyAddVerb final : public Verb
{
public:
    StudyAddVerb()
        : Verb(
              {.name = QStringLiteral("study add"),
               .group = QStringLiteral("Quality"),
               .summary = QStringLiteral("Keeps a gauge's repeatability and reproducibility study with its results"),
               .details = QStringLiteral(
                   "Each row of the file is one measurement; its rows may stand in any order. The table is kept with "
                   "what the method makes of it: a draft until “study sign”. “report grr” prints it."),
               .arguments = {numberFileArgument()},
               .options = studyAddOptions(),
               .examples = {QStringLiteral("--store shop.clew --user mk study add study.csv --gauge AG-014 --part part "
                                           "--operator operator --value value --tolerance 0.004")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        if (arguments.has(QStringLiteral("characteristic")) != arguments.has(QStringLiteral("for-part")))
            return context.wrongUsage(QStringLiteral("--characteristic and --for-part are given together."));
        if (arguments.value(QStringLiteral("method")) == QLatin1String("range") &&
            arguments.has(QStringLiteral("pooling-level")))
            return context.wrongUsage(QStringLiteral("--pooling-level belongs to --method anova."));
        TRY(numberOption(context, QStringLiteral("tolerance")));
        TRY(numberOption(context, QStringLiteral("pooling-level")));
        domain::GaugeStudy study = TRY(measured(arguments));
        services::OpenStore* store = TRY(context.store());
        study.gauge = domain::GaugeId::fromStore(TRY(services::findRecord(
            store->records(), domain::Kind::Gauge, {arguments.value(QStringLiteral("gauge")), {}})));
        study.characteristic = TRY(characteristicFrom(arguments, store->records()));
        services::StudyService service(store->records(), store->clock(), store->session());
        const auto id = TRY(service.add(study));
        return studyAnswer(TRY(store->records().get(id)));
    }

private:
    /// All that the command line and the file say.
    static Result<domain::GaugeStudy> measured(const Arguments& arguments)
    {
        const QString path = arguments.positional(0);
        const QByteArray bytes = TRY(readNumberBytes(path));
        const services::NumberTable table = TRY(services::NumberTable::read(bytes));
        domain::GaugeStudy study;
        study.values = TRY(services::studyValues(table, {arguments.value(QStringLiteral("part")),
                                                         arguments.value(QStringLiteral("operator")),
                                                         arguments.value(QStringLiteral("value"))}));
        if (arguments.value(QStringLiteral("method")) == QLatin1String("range"))
            study.method = domain::GaugeStudyMethod::Range;
        study.tolerance = decimalOf(arguments, "tolerance");
        study.pooling_level = decimalOf(arguments, "pooling-level");
        study.unit = arguments.value(QStringLiteral("unit"));
        study.note = arguments.value(QStringLiteral("note"));
        if (arguments.has(QStringLiteral("date")))
            study.date = TRY(parseDay(arguments.value(QStringLiteral("date"))));
        if (path != QLatin1String("-"))
            study.file_name = QFileInfo(path).fileName();
        study.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        return study;
    }
    static QString decimalOf(const Arguments& arguments, const char* option)
    {
        return arguments.value(QLatin1String(option)).replace(QLatin1Char(','), QLatin1Char('.'));
    }
};

class StudySignVerb final : public Verb
{
public:
    StudySignVerb()
        : Verb({.name = QStringLiteral("study sign"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Signs off a gauge study: from then on it is not changed"),
                .details = QStringLiteral("The reason is the conclusion. An electronic signature goes onto the "
                                          "document: “report grr”, then “sign”."),
                .arguments = {studyArgument()},
                .examples = {QStringLiteral("--store shop.clew --user mk study sign GS-2026-0001 --reason \"fit for a "
                                            "tolerance of 4 µm\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(studyNamed(store->records(), context.arguments().positional(0)));
        services::StudyService service(store->records(), store->clock(), store->session());
        TRY(service.signOff(id, context.reason()));
        return studyAnswer(TRY(store->records().get(id)));
    }
};

} // namespace

std::unique_ptr<Verb> studyAddVerb()
{
    return std::make_unique<StudyAddVerb>();
}

std::unique_ptr<Verb> studySignVerb()
{
    return std::make_unique<StudySignVerb>();
}

} // namespace clew::cli
