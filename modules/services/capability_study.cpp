// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/capability_study.h"

#include "base/uuid.h"
#include "domain/exact_value.h"
#include "metrology/descriptive.h"
#include "reports/capability_report.h"
#include "services/capability_model.h"
#include "services/measured_results.h"
#include "services/shipment_shown.h"
#include "store/floor_questions.h"
#include "store/inspected_pieces.h"

namespace clew::services {

using namespace domain;

namespace {

/// One result of the characteristic, with the piece it was measured on.
struct CapabilityResult
{
    MeasuredResult measured;
    QString serial;
};

double inUnit(const Characteristic& characteristic, std::int64_t steps)
{
    const auto unit = parseUnit(characteristic.unit);
    return textOfInteger(steps, unit ? *unit : clew::Unit::One).toDouble();
}

/// Reads the results of a characteristic, piece by piece.
class CapabilityReader
{
public:
    CapabilityReader(store::Records& records, const CapabilityRequest& request) : m_records(records), m_request(request)
    {
    }

    Result<QList<CapabilityResult>> read(PartRevisionId revision)
    {
        for (const UnitId unit : TRY(store::inspectedUnitsOf(m_records.database(), revision)))
            TRY(readUnit(unit));
        for (const LotId lot : TRY(store::inspectedLotsOf(m_records.database(), revision)))
            TRY(readLot(lot));
        std::stable_sort(m_results.begin(), m_results.end(), isBefore);
        return m_results;
    }

private:
    static bool isBefore(const CapabilityResult& a, const CapabilityResult& b)
    {
        const Instant never = Instant::fromMilliseconds(0);
        const Instant left = a.measured.time().value_or(never);
        const Instant right = b.measured.time().value_or(never);
        if (left != right)
            return left < right;
        return a.serial != b.serial ? balloonLess(a.serial, b.serial) : a.measured.feature < b.measured.feature;
    }
    Result<> readUnit(UnitId id)
    {
        const domain::Unit unit = TRY(m_records.getOwn(id));
        if (m_request.order && unit.work_order != m_request.order)
            return {};
        return take(TRY(resultsOf(m_records, id)), unit.serial);
    }
    Result<> readLot(LotId id)
    {
        const Lot lot = TRY(m_records.getOwn(id));
        if (m_request.order && lot.work_order != m_request.order)
            return {};
        return take(TRY(resultsOf(m_records, id)), lot.number);
    }
    /// Of each feature the last result; those whose readings are all void too.
    Result<> take(const QList<MeasuredResult>& all, const QString& serial)
    {
        for (const MeasuredResult& measured : latestOf(all))
            add(measured, serial);
        for (const MeasuredResult& measured : all) {
            if (!measured.result)
                add(measured, serial);
        }
        return {};
    }
    void add(const MeasuredResult& measured, const QString& serial)
    {
        const auto time = measured.time();
        const bool isOutside = (m_request.from && (!time || *time < *m_request.from)) ||
                               (m_request.to && (!time || *m_request.to < *time));
        if (measured.characteristic->id == m_request.characteristic && !isOutside)
            m_results.append({measured, serial});
    }

    store::Records& m_records;
    const CapabilityRequest& m_request;
    QList<CapabilityResult> m_results;
};

QString whyLeftOut(const CapabilityResult& result, const CapabilityRequest& request)
{
    if (!result.measured.result) {
        const ReadingVoid* voided =
            result.measured.readings.isEmpty() ? nullptr : result.measured.voidOf(result.measured.readings.last());
        return voided ? QStringLiteral("void: %1").arg(voided->reason) : QStringLiteral("void");
    }
    if (!result.measured.result->value)
        return QStringLiteral("no number");
    return request.leftOut.contains(result.serial) ? request.leftOutBecause : QString();
}

void addValues(CapabilityDocument& document, const QList<CapabilityResult>& results, const CapabilityRequest& request)
{
    for (const CapabilityResult& result : results) {
        const MeasuredResult& measured = result.measured;
        CapabilityValue value;
        value.serial = result.serial;
        value.feature = measured.place() == measured.characteristic->balloon ? QString() : measured.place();
        value.value = measured.result               ? measured.valueText()
                      : measured.readings.isEmpty() ? QString()
                                                    : measured.readings.last().text;
        value.at = measured.time();
        value.reason = whyLeftOut(result, request);
        if (!value.reason.isEmpty()) {
            document.excluded.append(value);
            continue;
        }
        document.values.append(value);
        document.numbers.push_back(inUnit(*measured.characteristic, *measured.result->value));
    }
    const auto odd = qsizetype(document.numbers.size()) % document.subgroup;
    for (qsizetype i = 0; i < odd; ++i) {
        CapabilityValue value = document.values.takeLast();
        document.numbers.pop_back();
        value.reason = QStringLiteral("does not fill its subgroup");
        document.excluded.append(value);
    }
}

Result<> addLimits(CapabilityDocument& document, const Characteristic& characteristic, const CapabilityModel& model)
{
    const Limits limits = TRY(limitsOf(characteristic));
    if (!characteristic.tolerance_problem.isEmpty() || !limits.areSet())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Balloon %1 has no limits that can be read; correct them in the part's "
                                   "characteristics.")
                        .arg(characteristic.balloon));
    const CharacteristicClass kind = classOf(characteristic.type);
    const bool isNature = limits.lower == 0 && limits.upper &&
                          (kind == CharacteristicClass::Form || kind == CharacteristicClass::Location ||
                           kind == CharacteristicClass::Roughness);
    if (limits.lower && !isNature)
        document.limits.lower = inUnit(characteristic, *limits.lower);
    if (limits.upper)
        document.limits.upper = inUnit(characteristic, *limits.upper);
    if (model.form && (document.limits.lower || !document.limits.upper))
        return fail(
            Error::Code::Invalid,
            QStringLiteral("The model %1 is for a characteristic that starts at 0 and has an upper limit alone; "
                           "balloon %2 takes the model normal.")
                .arg(model.name(), characteristic.balloon));
    return {};
}

metrology::WithinEstimator estimatorFor(const CapabilityRequest& request)
{
    using metrology::WithinEstimator;
    return request.estimator.value_or(request.subgroup == 1 ? WithinEstimator::MovingRange : WithinEstimator::Pooled);
}

Result<metrology::ControlChart> controlChart(const std::vector<double>& values, const CapabilityRequest& request)
{
    if (request.subgroup == 1)
        return metrology::individualsChart(values);
    if (estimatorFor(request) == metrology::WithinEstimator::AverageRange)
        return metrology::averageRangeChart(values, request.subgroup);
    return metrology::averageDeviationChart(values, request.subgroup);
}

/// Names the piece whose value the model can't have made, since the arithmetic knows a place in the row alone.
Result<> requireNatural(const CapabilityDocument& document, metrology::FormModel model)
{
    for (std::size_t i = 0; i < document.numbers.size(); ++i) {
        const double number = document.numbers[i];
        if (number > 0 || (number == 0 && metrology::takesZero(model)))
            continue;
        const CapabilityValue& value = document.values[qsizetype(i)];
        return fail(
            Error::Code::Invalid,
            QStringLiteral("Piece %1 has the value %2, and the model %3 has none %4: correct the reading, leave "
                           "the piece out with a reason (--leave-out SERIAL), or take another model.")
                .arg(value.serial, value.value, metrology::modelText(model),
                     metrology::takesZero(model) ? QStringLiteral("below 0") : QStringLiteral("at 0 or below")));
    }
    return {};
}

Result<> compute(CapabilityDocument& document, const CapabilityRequest& request, const CapabilityModel& model)
{
    constexpr std::size_t fewest = 5;
    if (document.numbers.size() < fewest)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("A capability needs %1 values or more (25 for more than an indication), and these are "
                           "%2; widen the window or measure more.")
                .arg(fewest)
                .arg(document.numbers.size()));
    const metrology::Description description = TRY(metrology::describe(document.numbers));
    document.mean = description.mean;
    document.s = description.s;
    if (model.form) {
        TRY(requireNatural(document, *model.form));
        document.form =
            TRY(metrology::formCapability(document.numbers, *document.limits.upper, *model.form, model.method));
    } else
        document.normal = TRY(metrology::capability(document.numbers, document.limits, request.subgroup,
                                                    estimatorFor(request), request.level));
    document.chart = TRY(controlChart(document.numbers, request));
    document.locationSignals =
        TRY(metrology::runSignals(document.chart.locationPoints, document.chart.location, metrology::nelsonRules()));
    document.spreadSignals = TRY(metrology::runSignals(document.chart.spreadPoints, document.chart.spread,
                                                       {{metrology::RunRule::BeyondLimits}}));
    if (const auto normality = metrology::normalityTest(document.numbers))
        document.normality = *normality;
    if (const auto outlier = metrology::grubbsTest(document.numbers))
        document.outlier = *outlier;
    return {};
}

QString windowText(const CapabilityRequest& request)
{
    if (!request.from && !request.to)
        return QStringLiteral("all results");
    const auto day = [](const std::optional<Instant>& moment, const QString& open) {
        return moment ? dayText(moment->utcDay()) : open;
    };
    return QStringLiteral("%1 to %2")
        .arg(day(request.from, QStringLiteral("the first")), day(request.to, QStringLiteral("the last")));
}

Result<> describeSubject(store::Records& records, CapabilityDocument& document, const Characteristic& characteristic,
                         const CapabilityRequest& request, const CapabilityModel& model)
{
    const PartRevision revision = TRY(records.getOwn(characteristic.part_revision));
    const Part part = TRY(records.getOwn(revision.part));
    document.partNumber = part.number;
    document.partName = part.name;
    document.partRevision = revision.revision;
    document.characteristic = QStringLiteral("%1 %2").arg(characteristic.balloon, characteristic.name).trimmed();
    document.requirement = requirementOf(characteristic);
    document.window = windowText(request);
    if (request.order)
        document.order = TRY(records.getOwn(*request.order)).number;
    document.subgroup = request.subgroup;
    document.model = model.name();
    document.method = model.methodName();
    document.chosenBy = model.chosenBy;
    return {};
}

} // namespace

Result<CapabilityDocument> CapabilityStudy::assemble(const CapabilityRequest& request, const IssueRequest& issue)
{
    if (request.subgroup < 1 || request.subgroup > 50)
        return fail(Error::Code::Invalid, QStringLiteral("A subgroup has 1 to 50 values."));
    const Characteristic characteristic = TRY(m_records.getOwn(request.characteristic));
    CapabilityDocument document;
    const CapabilityModel model =
        TRY(capabilityModelOf(m_records, characteristic, request.order, {request.model, request.method}));
    TRY(describeSubject(m_records, document, characteristic, request, model));
    TRY(addLimits(document, characteristic, model));
    const auto results = TRY(CapabilityReader(m_records, request).read(characteristic.part_revision));
    addValues(document, results, request);
    TRY(compute(document, request, model));
    document.head = TRY(documentHead(m_records, m_clock, m_session, QString(),
                                     TRY(m_records.uuidOf(Kind::Characteristic, request.characteristic.key()))));
    const PartRevision revision = TRY(m_records.getOwn(characteristic.part_revision));
    document.head.demo = TRY(m_records.getOwn(revision.part)).demo;
    document.signers =
        TRY(plannedSigners(m_records, m_session, issue, QStringLiteral("I chose the data and the model."),
                           QStringLiteral("I reviewed the study and approve it.")));
    return document;
}

Result<IssuedCapability> CapabilityStudy::issue(const CapabilityRequest& request, const IssueRequest& issue)
{
    TRY(m_session.actor(Right::IssueDocuments));
    IssuedCapability issued{{}, {}, TRY(assemble(request, issue))};
    issued.number = TRY(
        store::nextDocumentNumber(m_records.database(), QStringLiteral("CS-%1-").arg(m_clock.now().utcDay().year())));
    LaidOutDocument laidOut;
    laidOut.document.uuid = newUuid(m_clock);
    laidOut.document.title = issued.number;
    laidOut.document.type = QString::fromLatin1(capabilityType);
    laidOut.document.revision = QStringLiteral("1");
    laidOut.document.demo = issued.document.head.demo;
    issued.document.head.identifier = issued.number;
    issued.document.head.revision = laidOut.document.revision;
    issued.document.head.recordId = laidOut.document.uuid;
    laidOut.shown = {{Kind::Characteristic, request.characteristic.key()}};
    laidOut.pdf = TRY(reports::issueCapability(issued.document)).pdf;
    issued.file = TRY(DocumentService(m_records, m_clock, m_session).issue(laidOut));
    return issued;
}

} // namespace clew::services
