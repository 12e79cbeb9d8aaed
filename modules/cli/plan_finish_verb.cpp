// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/calc_options.h"
#include "cli/plan_verbs.h"
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "domain/exact_value.h"
#include "services/finish_forecast.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

using services::FinishForecast;
using services::FinishGrowth;

QJsonArray textsOf(const QStringList& sentences)
{
    return QJsonArray::fromStringList(sentences);
}

QJsonObject limitsJson(const std::optional<std::int64_t>& lower, const std::optional<std::int64_t>& upper,
                       clew::Unit unit)
{
    return {{QStringLiteral("lower"), jsonSteps(lower, unit)}, {QStringLiteral("upper"), jsonSteps(upper, unit)}};
}

QJsonObject growthJson(const FinishGrowth& growth, clew::Unit unit)
{
    QJsonObject json{{QStringLiteral("finisher"), growth.finisher},
                     {QStringLiteral("specification"), growth.specification},
                     {QStringLiteral("n"), qint64(growth.n)},
                     {QStringLiteral("left_out"), qint64(growth.leftOut)},
                     {QStringLiteral("not_stated"), qint64(growth.unstated)},
                     {QStringLiteral("warnings"), textsOf(growth.warnings)}};
    if (growth.learned) {
        json.insert(QStringLiteral("growth_um"), growth.learned->growth.meanUm);
        json.insert(QStringLiteral("spread_um"), growth.learned->growth.spreadUm);
        json.insert(QStringLiteral("u_growth_um"),
                    growth.unstated == 0 ? QJsonValue(growth.learned->ofMean.u) : QJsonValue());
    }
    if (growth.window) {
        json.insert(QStringLiteral("k"), growth.k);
        json.insert(QStringLiteral("shift_um"), growth.window->shiftUm);
        json.insert(QStringLiteral("reserve_um"), growth.window->reserveUm);
        json.insert(QStringLiteral("pre_finish"), limitsJson(growth.window->lower, growth.window->upper, unit));
        json.insert(QStringLiteral("closed"), growth.window->isClosed);
    }
    return json;
}

QString sideText(const std::optional<std::int64_t>& limit, clew::Unit unit)
{
    return limit ? domain::textOfInteger(*limit, unit) : QStringLiteral("open");
}

QString micrometreText(double um)
{
    return QStringLiteral("%1 µm").arg(QString::number(um, 'f', 3));
}

QString growthText(const FinishGrowth& growth, clew::Unit unit)
{
    QString window;
    if (growth.window)
        window = growth.window->isClosed ? QStringLiteral("none")
                                         : QStringLiteral("%1 to %2 %3")
                                               .arg(sideText(growth.window->lower, unit),
                                                    sideText(growth.window->upper, unit), unitText(unit));
    QList<std::pair<QString, QString>> pairs{{QStringLiteral("Finisher"), growth.finisher},
                                             {QStringLiteral("Specification"), growth.specification}};
    if (growth.learned) {
        pairs.append({QStringLiteral("Growth of one surface"), QStringLiteral("%1, s = %2, %3 pairs")
                                                                   .arg(micrometreText(growth.learned->growth.meanUm),
                                                                        micrometreText(growth.learned->growth.spreadUm))
                                                                   .arg(growth.n)});
        if (growth.unstated == 0)
            pairs.append({QStringLiteral("u of the mean growth"), micrometreText(growth.learned->ofMean.u)});
    }
    if (growth.leftOut > 0)
        pairs.append({QStringLiteral("Left out"), QString::number(growth.leftOut)});
    if (growth.window) {
        pairs.append({QStringLiteral("Size changes by"), micrometreText(growth.window->shiftUm)});
        pairs.append({QStringLiteral("Kept free each side"),
                      QStringLiteral("%1 (k = %2)")
                          .arg(micrometreText(growth.window->reserveUm), QString::number(growth.k, 'f', 2))});
    }
    pairs.append({QStringLiteral("Before finishing"), window});
    QString text = alignedPairs(pairs);
    for (const QString& warning : growth.warnings)
        text += warning + QLatin1Char('\n');
    return text;
}

Answer finishAnswer(const FinishForecast& forecast, clew::Unit unit)
{
    QJsonArray growths;
    QString text = QStringLiteral("Balloon %1 after finishing, balloon %2 before; %3\n")
                       .arg(forecast.after.balloon, forecast.before.balloon, domain::enumName(forecast.feature));
    for (const FinishGrowth& growth : forecast.growths) {
        growths.append(growthJson(growth, unit));
        text += QLatin1Char('\n') + growthText(growth, unit);
    }
    QJsonArray leftOut;
    for (const services::FinishedPair& pair : forecast.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("serial"), pair.serial},
                                   {QStringLiteral("feature"), qint64(pair.feature)},
                                   {QStringLiteral("reason"), pair.leftOut}});
    for (const QString& warning : forecast.warnings)
        text += warning + QLatin1Char('\n');
    const QJsonObject json{
        {QStringLiteral("characteristic"), forecast.after.balloon},
        {QStringLiteral("before"), forecast.before.balloon},
        {QStringLiteral("feature"), domain::enumName(forecast.feature)},
        {QStringLiteral("unit"), unitText(unit)},
        {QStringLiteral("zone"), limitsJson(forecast.zone.specifiedLower(), forecast.zone.upper, unit)},
        {QStringLiteral("growths"), growths},
        {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("warnings"), textsOf(forecast.warnings)},
        {QStringLiteral("answered"), forecast.isAnswered()}};
    return {json, text, !forecast.isAnswered()};
}

class PlanFinishVerb final : public Verb
{
public:
    PlanFinishVerb()
        : Verb({.name = QStringLiteral("plan finish"),
                .group = QStringLiteral("Plans"),
                .summary = QStringLiteral("Says what a size may be before finishing, by what the shop's pieces grew"),
                .details = QStringLiteral(
                    "Growth is learned from pieces that were measured before and after, for each finisher and "
                    "specification apart: mean, standard deviation, how many. What both measurements share cancels; "
                    "pieces marked as swapped (unit swapped) are left out. Kept free at each limit is k times the "
                    "spread; without --k it follows from the number of pairs. Status 1 where no window is left, or "
                    "the pairs are too few to say."),
                .arguments =
                    {{QStringLiteral("PART"), QStringLiteral("the part's number")},
                     {QStringLiteral("REV"), QStringLiteral("its revision; not needed where there is one"), {}, false}},
                .options = {{QStringLiteral("characteristic"), QStringLiteral("BALLOON"),
                             QStringLiteral("The size that is wanted after finishing"), QStringList(), true},
                            {QStringLiteral("before"), QStringLiteral("BALLOON"),
                             QStringLiteral("The same size before finishing, where the records don't pair them")},
                            {QStringLiteral("feature"), QStringLiteral("WHAT"),
                             QStringLiteral("What is finished, where the characteristic doesn't say"),
                             domain::enumNames<metrology::FinishedFeature>()},
                            {QStringLiteral("finisher"), QStringLiteral("ID"),
                             QStringLiteral("Only pieces that were finished there")},
                            {QStringLiteral("specification"), QStringLiteral("TEXT"),
                             QStringLiteral("Only pieces finished to a specification with this text in it")},
                            {QStringLiteral("k"), QStringLiteral("K"),
                             QStringLiteral("How many standard deviations are kept free at each limit")},
                            {QStringLiteral("customer"), QStringLiteral("ID"),
                             QStringLiteral("The customer whose part it is")}},
                .examples = {QStringLiteral("--user mk plan finish LB-7 D --characteristic 2"),
                             QStringLiteral("--user mk --json plan finish LB-7 D --characteristic 2 --before 1 "
                                            "--feature bore --finisher ANOD")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::FinishRequest request;
        request.k = TRY(numberOption(context, QStringLiteral("k")));
        if (request.k && *request.k < 0)
            return context.wrongUsage(QStringLiteral("--k is a number of standard deviations, from 0."));
        request.feature = domain::enumFromName<metrology::FinishedFeature>(arguments.value(QStringLiteral("feature")));
        if (arguments.has(QStringLiteral("finisher")))
            request.finisher = arguments.value(QStringLiteral("finisher"));
        if (arguments.has(QStringLiteral("specification")))
            request.specification = arguments.value(QStringLiteral("specification"));
        services::OpenStore* store = TRY(context.store());
        request.after = TRY(balloonOf(arguments, store->records(), "characteristic"));
        if (arguments.has(QStringLiteral("before")))
            request.before = TRY(balloonOf(arguments, store->records(), "before"));
        const FinishForecast forecast = TRY(services::forecastFinish(store->records(), request));
        return finishAnswer(forecast, TRY(parseUnit(forecast.after.unit)));
    }

private:
    static Result<domain::CharacteristicId> balloonOf(const Arguments& arguments, store::Records& records,
                                                      const char* option)
    {
        services::RecordName name{arguments.value(QLatin1String(option)), {}};
        name.within.insert(QStringLiteral("part"), arguments.positional(0));
        if (arguments.positionals().size() > 1)
            name.within.insert(QStringLiteral("revision"), arguments.positional(1));
        if (arguments.has(QStringLiteral("customer")))
            name.within.insert(QStringLiteral("customer"), arguments.value(QStringLiteral("customer")));
        return domain::CharacteristicId::fromStore(
            TRY(services::findRecord(records, domain::Kind::Characteristic, name)));
    }
};

} // namespace

std::unique_ptr<Verb> planFinishVerb()
{
    return std::make_unique<PlanFinishVerb>();
}

} // namespace clew::cli
