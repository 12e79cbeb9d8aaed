// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/finish_forecast.h"

#include "domain/exact_value.h"
#include "domain/specification.h"
#include "services/measured_results.h"
#include "store/history_questions.h"

#include <QMap>

#include <cmath>

namespace clew::services {

using namespace domain;
using metrology::FinishedFeature;
using metrology::picometresPerMicrometre;

namespace {

constexpr double manyPairs = 2; ///< k for very many of them

Result<CharacteristicId> namedLike(store::Records& records, const Characteristic& after)
{
    QList<CharacteristicId> fitting;
    QStringList balloons;
    for (const CharacteristicId id : TRY(store::characteristicsOf(records.database(), after.part_revision))) {
        const Characteristic other = TRY(records.getOwn(id));
        if (other.stage != Stage::PreFinish || other.id == after.id || other.type != after.type ||
            other.name.isEmpty() || other.name.compare(after.name, Qt::CaseInsensitive) != 0)
            continue;
        fitting.append(id);
        balloons.append(other.balloon);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.isEmpty())
        return fail(Error::Code::NotFound,
                    QStringLiteral("No size before finishing belongs to balloon %1; name it (--before BALLOON), or say "
                                   "so in the characteristic (previous_balloon).")
                        .arg(after.balloon));
    return fail(Error::Code::Conflict,
                QStringLiteral("Several sizes before finishing may belong to balloon %1: %2. Name the one that does "
                               "(--before BALLOON).")
                    .arg(after.balloon, balloons.join(QStringLiteral(", "))));
}

Result<Characteristic> sizeBefore(store::Records& records, const Characteristic& after,
                                  const std::optional<CharacteristicId>& named)
{
    if (named)
        return records.getOwn(*named);
    if (after.previous) {
        const Characteristic previous = TRY(records.getOwn(*after.previous));
        if (previous.part_revision == after.part_revision)
            return previous;
    }
    return records.getOwn(TRY(namedLike(records, after)));
}

Result<> requireFinishedLength(const Characteristic& characteristic)
{
    const auto unit = parseUnit(characteristic.unit);
    if (unit && dimensionOf(*unit) == Dimension::Length)
        return {};
    return fail(Error::Code::Invalid, QStringLiteral("Balloon %1 is in “%2”; only lengths grow by a finish.")
                                          .arg(characteristic.balloon, characteristic.unit));
}

Result<> requirePairing(const Characteristic& before, const Characteristic& after)
{
    TRY(requireFinishedLength(after));
    TRY(requireFinishedLength(before));
    if (before.id == after.id)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Balloon %1 can't be its own size before finishing; name the other one (--before).")
                        .arg(after.balloon));
    if (after.stage == Stage::PreFinish)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Balloon %1 is measured before finishing; name the size that is wanted after it.")
                        .arg(after.balloon));
    if (before.part_revision == after.part_revision)
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("Balloons %1 and %2 are not of one revision; name two of the same.")
                    .arg(before.balloon, after.balloon));
}

Result<FinishedFeature> featureOf(const Characteristic& after)
{
    if (after.feature_of_size)
        return *after.feature_of_size == metrology::FeatureOfSize::Internal ? FinishedFeature::Bore
                                                                            : FinishedFeature::Shaft;
    if (after.type == CharacteristicType::Depth)
        return FinishedFeature::Depth;
    return fail(Error::Code::Invalid,
                QStringLiteral("Nothing says how balloon %1 follows the growth; say it (--feature bore, shaft, face, "
                               "depth or masked), or in the characteristic (feature_of_size).")
                    .arg(after.balloon));
}

Result<metrology::SpecificationLimits> wantedZone(const Characteristic& after)
{
    const auto zone = specificationOf(after);
    if (zone)
        return *zone;
    return fail(Error::Code::Invalid,
                QStringLiteral("Balloon %1 has no limits that can be read; correct them in the part's characteristics.")
                    .arg(after.balloon));
}

/// A cause as it is told from others: what a judgement names alike is of each reading, piece or occasion its own.
QString causeOf(const QString& name, const FinishedPair& pair, const FinishedSize& size)
{
    if (name.startsWith(QLatin1String("part measured/")))
        return QStringLiteral("%1 of unit %2").arg(name).arg(pair.unit.key());
    if (name.startsWith(QLatin1String("reading ")) || name.startsWith(QLatin1String("room/")))
        return QStringLiteral("%1 of %2").arg(name, size.measurement);
    return name;
}

/// µm from `zero`, with its influences; they are the constant's where its uncertainty is not stated.
Result<metrology::MeasuredValue> measuredValue(const FinishedPair& pair, const FinishedSize& size, std::int64_t zero,
                                               metrology::InfluenceNames& names)
{
    std::vector<metrology::Influence> influences;
    for (const QString& said : size.influences.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const Exact u = TRY(exactFromFile(said.section(u'=', -1), size.unit));
        const double inMicrometres = static_cast<double>(u.value.value_or(0)) / picometresPerMicrometre;
        influences.push_back({names.idOf(causeOf(said.section(u'=', 0, -2), pair, size)), {inMicrometres}});
    }
    const double value = static_cast<double>(size.value - zero) / picometresPerMicrometre;
    return metrology::MeasuredValue::create(value, influences);
}

/// Everything that one finisher did to one specification.
class GrowthTeller
{
public:
    GrowthTeller(const FinishForecast& forecast, std::optional<double> k) : m_forecast(forecast), m_k(k) {}

    Result<FinishGrowth> tell(const QList<FinishedPair>& pairs)
    {
        FinishGrowth growth;
        growth.finisher = pairs.first().finisher;
        growth.specification = pairs.first().specification;
        std::vector<metrology::FinishPair> measured;
        metrology::InfluenceNames names;
        const std::int64_t zero = pairs.first().after.value;
        for (const FinishedPair& pair : pairs) {
            const bool isLeftOut = !pair.leftOut.isEmpty();
            ++(isLeftOut ? growth.leftOut : growth.n);
            if (!isLeftOut && (pair.before.influences.isEmpty() || pair.after.influences.isEmpty()))
                ++growth.unstated;
            const auto before = TRY(measuredValue(pair, pair.before, zero, names));
            const auto after = TRY(measuredValue(pair, pair.after, zero, names));
            measured.push_back({before, after, isLeftOut});
        }
        if (growth.n < 2) {
            growth.warnings.append(tooFew(growth));
            return growth;
        }
        growth.learned = TRY(metrology::learnGrowth(measured, m_forecast.feature));
        growth.k = m_k ? *m_k : TRY(metrology::predictionFactor(growth.n));
        growth.window = TRY(windowWith(growth, growth.k));
        TRY(warn(growth));
        return growth;
    }

    /// Of a masked size, which nothing happens to.
    Result<FinishGrowth> tellMasked()
    {
        FinishGrowth growth;
        growth.k = m_k.value_or(manyPairs);
        growth.window = TRY(metrology::preFinishWindow(m_forecast.zone, {}, m_forecast.feature, growth.k));
        warnOfDrawing(growth);
        return growth;
    }

private:
    Result<metrology::PreFinishWindow> windowWith(const FinishGrowth& growth, double k) const
    {
        return metrology::preFinishWindow(m_forecast.zone, growth.learned->growth, m_forecast.feature, k);
    }
    static QString nameOf(const FinishGrowth& growth)
    {
        const QString name = QStringLiteral("%1 %2").arg(growth.finisher, growth.specification).trimmed();
        return name.isEmpty() ? QStringLiteral("a finisher that is not recorded") : name;
    }
    static QString tooFew(const FinishGrowth& growth)
    {
        return QStringLiteral("Growth by %1 is learned from two pairs at least, and %2 counts; measure more pieces "
                              "before and after, or reckon with the coating's stated thickness (calc finish).")
            .arg(nameOf(growth))
            .arg(growth.n);
    }
    Result<> warn(FinishGrowth& growth) const
    {
        const metrology::SurfaceGrowth& learned = growth.learned->growth;
        const QString spread = QString::number(learned.spreadUm, 'g', 3);
        if (growth.window->isClosed) {
            const double least = std::min(manyPairs, growth.k);
            const bool isForFewness = !TRY(windowWith(growth, least)).isClosed;
            growth.warnings.append(
                isForFewness
                    ? QStringLiteral("%1 pairs by %2 are too few to say: with them k is %3 and no window is left, with "
                                     "very many it would be 2; measure more pairs.")
                          .arg(growth.n)
                          .arg(nameOf(growth), QString::number(growth.k, 'f', 2))
                    : QStringLiteral("No window is left: the growth by %1 spreads by %2 µm, which takes all of the "
                                     "tolerance; mask the size, finish it with less spread, or ask for a wider one.")
                          .arg(nameOf(growth), spread));
        }
        if (learned.meanUm < 0)
            growth.warnings.append(
                QStringLiteral("By these pairs %1 takes material away (%2 µm); look whether balloon "
                               "%3 is what --feature says.")
                    .arg(nameOf(growth), QString::number(learned.meanUm, 'g', 3), m_forecast.after.balloon));
        warnOfDrawing(growth);
        return {};
    }
    /// A size that is in tolerance before and can't be after.
    void warnOfDrawing(FinishGrowth& growth) const
    {
        const auto drawn = specificationOf(m_forecast.before);
        if (!drawn || !growth.hasWindow())
            return;
        const bool isBelow = growth.window->lower && (!drawn->lower || *drawn->lower < *growth.window->lower);
        const bool isAbove = growth.window->upper && (!drawn->upper || *drawn->upper > *growth.window->upper);
        if (isBelow || isAbove)
            growth.warnings.append(
                QStringLiteral("The limits of balloon %1 before finishing allow sizes outside this window.")
                    .arg(m_forecast.before.balloon));
    }

    const FinishForecast& m_forecast;
    std::optional<double> m_k;
};

bool isAskedFor(const FinishedPair& pair, const FinishRequest& request)
{
    return (!request.finisher || pair.finisher == *request.finisher) &&
           (!request.specification || pair.specification.contains(*request.specification, Qt::CaseInsensitive));
}

Result<> addGrowths(store::Records& records, FinishForecast& forecast, const FinishRequest& request)
{
    QMap<std::pair<QString, QString>, QList<FinishedPair>> groups;
    for (const FinishedPair& pair : TRY(finishedPairs(records, forecast.before, forecast.after))) {
        if (!isAskedFor(pair, request))
            continue;
        groups[{pair.finisher, pair.specification}].append(pair);
        if (!pair.leftOut.isEmpty())
            forecast.leftOut.append(pair);
    }
    GrowthTeller teller(forecast, request.k);
    for (const QList<FinishedPair>& pairs : groups)
        forecast.growths.append(TRY(teller.tell(pairs)));
    if (groups.isEmpty())
        forecast.warnings.append(
            QStringLiteral(
                "No piece%1 was measured before (balloon %2) and after (balloon %3); measure some, or reckon "
                "with the coating's stated thickness (calc finish).")
                .arg(request.finisher || request.specification ? QStringLiteral(" of those asked for") : QString(),
                     forecast.before.balloon, forecast.after.balloon));
    return {};
}

} // namespace

bool FinishForecast::isAnswered() const
{
    return !growths.isEmpty() &&
           std::all_of(growths.begin(), growths.end(), [](const FinishGrowth& growth) { return growth.hasWindow(); });
}

Result<FinishForecast> forecastFinish(store::Records& records, const FinishRequest& request)
{
    FinishForecast forecast;
    forecast.after = TRY(records.getOwn(request.after));
    forecast.zone = TRY(wantedZone(forecast.after));
    forecast.before = TRY(sizeBefore(records, forecast.after, request.before));
    TRY(requirePairing(forecast.before, forecast.after));
    forecast.feature = request.feature ? *request.feature : TRY(featureOf(forecast.after));
    if (forecast.feature == FinishedFeature::Masked)
        forecast.growths.append(TRY(GrowthTeller(forecast, request.k).tellMasked()));
    else
        TRY(addGrowths(records, forecast, request));
    return forecast;
}

} // namespace clew::services
