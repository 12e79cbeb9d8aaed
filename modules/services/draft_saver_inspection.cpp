// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver_templates.h"

#include "domain/settling.h"
#include "services/inspection_number.h"
#include "services/plan_in_force.h"
#include "services/size_followers.h"

namespace clew::services {

using domain::Kind;

namespace {

/// A gauge's code and role, as a reading keeps its chain: "master=SR-10 probe=P2".
Result<QString> chainText(References& references, store::Records& records, const QJsonValue& chain)
{
    if (chain.isString())
        return chain.toString();
    if (!chain.isArray() && !chain.isNull() && !chain.isUndefined())
        return fail(Error::Code::Invalid, QStringLiteral("“chain” is a list of objects with role and gauge."));
    QStringList links;
    for (const QJsonValue& link : chain.toArray()) {
        if (const QString wrong =
                entryProblem(link, QStringLiteral("chain"), {QStringLiteral("role"), QStringLiteral("gauge")});
            !wrong.isEmpty())
            return fail(Error::Code::Invalid, wrong);
        const QJsonObject object = link.toObject();
        const auto gauge =
            domain::GaugeId::fromStore(TRY(references.resolve(Kind::Gauge, object.value(QStringLiteral("gauge")))));
        links.append(draftText(object, "role") + QLatin1Char('=') + TRY(records.getOwn(gauge)).code);
    }
    return links.join(QLatin1Char(' '));
}

} // namespace

Result<> DraftSaver::saveInspection(const Line& line)
{
    const auto id = TRY(makeInspection(line));
    if (!id)
        return {};
    m_inspections.append(*id);
    const QString place = draftText(line, "source_place").isEmpty() ? m_place : draftText(line, "source_place");
    if (!place.isEmpty())
        m_inspectionByName.insert(place, *id);
    if (!draftText(line, "number").isEmpty())
        m_inspectionByName.insert(draftText(line, "number"), *id);
    return {};
}

/// A place of a file that came in before must still speak of the same piece.
Result<> DraftSaver::checkSubject(domain::InspectionId id, const Line& line)
{
    const auto inspection = TRY(m_records.getOwn(id));
    if (!inspection.unit || !line.contains(QStringLiteral("unit")))
        return {};
    const std::int64_t unit = TRY(m_references.resolve(Kind::Unit, line.value(QStringLiteral("unit"))));
    if (unit != inspection.unit->key())
        problem(QStringLiteral("unit"),
                QStringLiteral("This place of the file is in the store already, as inspection %1 of %2.")
                    .arg(inspection.number, TRY(m_references.label(Kind::Unit, inspection.unit->key()))));
    return {};
}

/// By the file and its place there; a place that tells the content of a list's piece holds in whatever file.
Result<std::optional<domain::InspectionId>> DraftSaver::knownInspection(const QString& place)
{
    const bool isByContent = place.startsWith(QLatin1String("content "));
    auto known = TRY(store::Statement::prepare(
        m_records.database(), isByContent
                                  ? "SELECT id FROM inspection WHERE origin_place = :place ORDER BY id"
                                  : "SELECT id FROM inspection WHERE origin_place = :place AND origin_file = :file"));
    known.bind(":place", place);
    if (!isByContent)
        known.bind(":file", m_fileHash);
    if (!TRY(known.one()))
        return std::optional<domain::InspectionId>{};
    return std::optional{known.id<domain::InspectionId>(0)};
}

/// An inspection without a number is known by its file and its place there.
Result<std::optional<domain::InspectionId>> DraftSaver::makeInspection(const Line& line)
{
    domain::Inspection inspection;
    if (draftText(line, "number").isEmpty()) {
        inspection.origin_file = m_fileHash;
        inspection.origin_place = draftText(line, "source_place").isEmpty() ? m_place : draftText(line, "source_place");
        if (const auto id = TRY(knownInspection(inspection.origin_place))) {
            m_alreadyIn.insert(*id);
            count("inspection", false);
            TRY(checkSubject(*id, line));
            return id;
        }
        inspection.number = TRY(nextInspectionNumber(m_records));
    }
    Line own = line;
    own.remove(QStringLiteral("position")); // is told by the readings
    if (line.contains(QStringLiteral("unit")) && !line.contains(QStringLiteral("part"))) {
        const auto unit =
            domain::UnitId::fromStore(TRY(m_references.resolve(Kind::Unit, line.value(QStringLiteral("unit")))));
        inspection.part_revision = TRY(m_records.getOwn(unit)).part_revision;
    } else if (line.contains(QStringLiteral("lot")) && !line.contains(QStringLiteral("part"))) {
        const auto lot =
            domain::LotId::fromStore(TRY(m_references.resolve(Kind::Lot, line.value(QStringLiteral("lot")))));
        const auto revision = TRY(m_records.getOwn(lot)).part_revision;
        if (!revision) {
            problem(QStringLiteral("part"), QStringLiteral("The lot names no part: say which part was inspected."));
            return std::optional<domain::InspectionId>{};
        }
        inspection.part_revision = *revision;
    }
    if (inspection.part_revision.isSet() && !line.contains(QStringLiteral("part"))) {
        const auto revision = TRY(m_records.getOwn(inspection.part_revision));
        const auto part = TRY(m_records.getOwn(revision.part));
        own.insert(QStringLiteral("part"), part.number);
        own.insert(QStringLiteral("revision"), revision.revision);
        if (part.customer)
            own.insert(QStringLiteral("customer"), TRY(m_records.getOwn(*part.customer)).code);
    }
    return saveRecord(inspection, own);
}

/// The inspection a measurement belongs to: named, or the one of this file for its unit or lot.
Result<std::optional<domain::InspectionId>> DraftSaver::inspectionOf(const Line& line)
{
    const QString name = draftText(line, "inspection");
    if (!name.isEmpty()) {
        const auto known = m_inspectionByName.constFind(name);
        if (known != m_inspectionByName.constEnd())
            return std::optional{*known};
        const auto id = domain::InspectionId::fromStore(
            TRY(m_references.resolve(Kind::Inspection, line.value(QStringLiteral("inspection")))));
        m_inspectionByName.insert(name, id);
        m_inspections.append(id);
        return std::optional{id};
    }
    const char* subject = line.contains(QStringLiteral("unit")) ? "unit" : "lot";
    if (!line.contains(QLatin1String(subject))) {
        problem(QStringLiteral("unit"), QStringLiteral("A measurement needs the unit or the lot it was made on."));
        return std::optional<domain::InspectionId>{};
    }
    const QJsonValue reference = line.value(QLatin1String(subject));
    const Kind kind = qstrcmp(subject, "unit") == 0 ? Kind::Unit : Kind::Lot;
    const QString place =
        QStringLiteral("measurements of ") + TRY(m_references.label(kind, TRY(m_references.resolve(kind, reference))));
    const auto made = m_inspectionByName.constFind(place);
    if (made != m_inspectionByName.constEnd())
        return std::optional{*made};
    const auto id = TRY(makeInspection({{QLatin1String(subject), reference}, {QStringLiteral("source_place"), place}}));
    if (id) {
        m_inspectionByName.insert(place, *id);
        m_inspections.append(*id);
    }
    return id;
}

Result<std::optional<domain::CharacteristicId>> DraftSaver::characteristicOf(domain::InspectionId inspection,
                                                                             const QString& balloon)
{
    auto revision = m_revisionOf.constFind(inspection);
    if (revision == m_revisionOf.constEnd())
        revision = m_revisionOf.insert(inspection, TRY(m_records.getOwn(inspection)).part_revision);
    const std::pair place{*revision, balloon};
    const auto known = m_characteristics.constFind(place);
    if (known != m_characteristics.constEnd())
        return std::optional{known->id};
    const auto id = TRY(m_references.characteristic(*revision, balloon));
    if (!id) {
        problem(QStringLiteral("balloon"),
                QStringLiteral("The part revision has no characteristic “%1”.").arg(balloon));
        return id;
    }
    m_characteristics.insert(place, TRY(m_records.getOwn(*id)));
    return id;
}

/// The deciding integer of the text, in the unit the line states, else the characteristic's. Text results have none.
Result<> DraftSaver::readValue(domain::Reading& reading, const Line& line)
{
    const QString value = draftText(line, "value");
    if (value.isEmpty()) {
        reading.text = draftText(line, "text");
        if (reading.text.isEmpty())
            problem(QStringLiteral("value"), QStringLiteral("A measurement needs a value, or a text such as “pass”."));
        return {};
    }
    const domain::Characteristic characteristic = TRY(m_records.getOwn(reading.characteristic));
    reading.text = value;
    reading.unit =
        draftText(line, "unit_of_measure").isEmpty() ? characteristic.unit : draftText(line, "unit_of_measure");
    const clew::Unit unit = TRY(parseUnit(reading.unit));
    const MeasuredText measured = TRY(parseFile(value, unit));
    const domain::DecidingInteger decided = TRY(domain::decidingInteger(measured.value));
    if (!characteristic.unit.isEmpty()) {
        const auto own = parseUnit(characteristic.unit);
        if (own && (dimensionOf(*own) != dimensionOf(unit) || (dimensionOf(unit) == Dimension::Other && *own != unit)))
            return fail(
                Error::Code::Invalid,
                QStringLiteral("The value is in %1, the characteristic in %2.").arg(reading.unit, characteristic.unit));
    }
    reading.value = decided.value;
    reading.rounded = measured.rounded || decided.rounded;
    if (reading.deviation) {
        std::int64_t sum = 0;
        if (!characteristic.nominal.value || __builtin_add_overflow(*characteristic.nominal.value, decided.value, &sum))
            return fail(Error::Code::Invalid, QStringLiteral("A deviation needs a characteristic with a nominal."));
        reading.value = sum;
    }
    return {};
}

Result<> DraftSaver::saveMeasurement(const Line& line)
{
    const auto inspection = TRY(inspectionOf(line));
    if (!inspection)
        return {};
    if (m_alreadyIn.contains(*inspection)) {
        count("measurement", false);
        return {};
    }
    const auto characteristic = TRY(characteristicOf(*inspection, draftText(line, "balloon")));
    if (!characteristic)
        return {};
    domain::Reading reading;
    reading.characteristic = *characteristic;
    Line own = line;
    for (const char* handled : {"characteristic", "value", "text", "unit", "chain", "number"})
        own.remove(QLatin1String(handled));
    own.remove(QStringLiteral("balloon"));
    DraftReader reader(own, m_references);
    domain::Reading::fields(reading, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    if (!line.contains(QStringLiteral("recorded")))
        reading.recorded = m_clock.now();
    if (const auto read = readValue(reading, line); !read) {
        if (!isOfTheFile(read.error()))
            return read;
        problem(QStringLiteral("value"), read.error().message);
        return {};
    }
    reading.chain = TRY(chainText(m_references, m_records, line.value(QStringLiteral("chain"))));
    qint64& last = m_lastNumber[{*inspection, {*characteristic, {reading.feature, reading.attempt}}}];
    const QString number = draftText(line, "number");
    reading.number = number.isEmpty() ? last + 1 : number.toLongLong();
    last = std::max(last, static_cast<qint64>(reading.number));
    auto known = TRY(store::Statement::prepare(m_records.database(), R"(
        SELECT value, text FROM reading WHERE inspection = :inspection AND characteristic = :characteristic
        AND feature = :feature AND attempt = :attempt AND number = :number)"));
    known.bind(":inspection", *inspection).bind(":characteristic", *characteristic).bind(":feature", reading.feature);
    known.bind(":attempt", reading.attempt).bind(":number", reading.number);
    if (TRY(known.one())) {
        if (known.text(1) != reading.text || known.optionalInteger(0) != reading.value)
            problem(QStringLiteral("value"),
                    QStringLiteral(
                        "That reading is in the store as “%1”; a correction is a reading of its own, with its reason.")
                        .arg(known.text(1)));
        count("measurement", false);
        return {};
    }
    known.finish();
    if (reading.replaces && reading.reason.isEmpty()) {
        problem(QStringLiteral("reason"), QStringLiteral("A correction needs its reason."));
        return {};
    }
    TRY(m_records.add(*inspection, reading));
    count("measurement", true);
    m_measured.insert(*inspection);
    return saveVoid(*inspection, reading, line);
}

Result<> DraftSaver::saveVoid(domain::InspectionId inspection, const domain::Reading& reading, const Line& line)
{
    const QJsonValue given = line.value(QStringLiteral("void"));
    if (given.isUndefined() || given.isNull())
        return {};
    const QJsonObject said = given.toObject();
    domain::ReadingVoid voided{reading.characteristic, reading.feature, reading.attempt, reading.number, {}, {},
                               m_clock.now()};
    voided.reason = draftText(said, "reason");
    if (voided.reason.isEmpty()) {
        problem(QStringLiteral("void"),
                QStringLiteral("A void is an object and needs its reason: {\"reason\":\"…\"}."));
        return {};
    }
    if (said.contains(QStringLiteral("person")))
        voided.person =
            domain::PersonId::fromStore(TRY(m_references.resolve(Kind::Person, said.value(QStringLiteral("person")))));
    if (said.contains(QStringLiteral("recorded")))
        voided.recorded = TRY(Instant::parse(draftText(said, "recorded")));
    return m_records.add(inspection, voided);
}

Result<> DraftSaver::saveJudgement(const Line& line)
{
    const auto inspection = TRY(inspectionOf(line));
    if (!inspection)
        return {};
    const auto characteristic = TRY(characteristicOf(*inspection, draftText(line, "balloon")));
    if (!characteristic)
        return {};
    domain::Judgement judgement;
    judgement.characteristic = *characteristic;
    Line own = line;
    own.remove(QStringLiteral("balloon"));
    DraftReader reader(own, m_references);
    domain::Judgement::fields(judgement, reader);
    TRY(reader.result());
    if (reader.problem()) {
        problem(reader.problem()->field, reader.problem()->message);
        return {};
    }
    auto known = TRY(store::Statement::prepare(m_records.database(), R"(
        SELECT 1 FROM judgement WHERE inspection = :inspection AND characteristic = :characteristic
        AND feature = :feature AND number = :number)"));
    known.bind(":inspection", *inspection).bind(":characteristic", *characteristic);
    known.bind(":feature", judgement.feature).bind(":number", judgement.number);
    if (TRY(known.one())) {
        count("judgement", false);
        return {};
    }
    known.finish();
    TRY(m_records.add(*inspection, judgement));
    count("judgement", true);
    return {};
}

/// A measurement that the bench would have held stays a measurement; that it was held by nobody is kept.
void DraftSaver::warnOfUnsettled(const domain::Inspection& inspection, const domain::InspectionPlan* plan)
{
    if (!plan)
        return;
    const Instant when = inspection.started ? *inspection.started : inspection.ended.value_or(m_clock.now());
    QStringList said;
    for (const domain::PlanItem& item : plan->items) {
        for (const domain::SettlingHold& hold : domain::settlingHolds(item, inspection, when)) {
            if (said.contains(hold.what))
                continue;
            said.append(hold.what);
            warning(QStringLiteral("settling_since"),
                    QStringLiteral("Inspection %1 was measured before its plan allows: %2.")
                        .arg(inspection.number, hold.what));
        }
    }
}

/// Who brings readings and names no plan has measured by the one that is in force, as the bench does.
Result<> DraftSaver::planByWhatIsInForce(domain::Inspection& inspection)
{
    std::optional<domain::WorkOrderId> orderId;
    if (inspection.unit)
        orderId = TRY(m_records.getOwn(*inspection.unit)).work_order;
    else if (inspection.lot)
        orderId = TRY(m_records.getOwn(*inspection.lot)).work_order;
    std::optional<domain::WorkOrder> order;
    if (orderId)
        order = TRY(m_records.getOwn(*orderId));
    const auto plan = TRY(planInForce(m_records, inspection.part_revision, order));
    if (!plan || TRY(m_records.getOwn(*plan)).stage != inspection.stage)
        return {};
    inspection.plan = plan;
    domain::Inspection own = TRY(m_records.getOwn(inspection.id));
    own.plan = plan;
    return m_records.revise(own);
}

Result<> DraftSaver::judgeNewResults()
{
    Judging judging(m_records);
    SizeFollowers followers(m_records);
    QList<domain::InspectionId> withFollowers;
    for (const domain::InspectionId id : m_inspections) {
        if (!m_measured.contains(id))
            continue;
        domain::Inspection inspection = TRY(m_records.get(id));
        if (!inspection.plan && inspection.judgements.isEmpty())
            TRY(planByWhatIsInForce(inspection));
        std::optional<domain::InspectionPlan> plan;
        if (inspection.plan)
            plan = TRY(m_records.get(*inspection.plan));
        const domain::InspectionPlan* const planned = plan ? &*plan : nullptr;
        const auto results = domain::resultsOf(inspection, planned);
        warnOfUnsettled(inspection, planned);
        if (TRY(followers.concern(inspection.part_revision)))
            withFollowers.append(id);
        for (const auto& [characteristicId, result] : results) {
            const domain::Judgement* last = domain::judgementInForce(inspection, characteristicId, result.feature);
            if ((last && domain::isJudgementOf(*last, result)) ||
                !domain::isComplete(result, domain::planItem(planned, characteristicId)))
                continue;
            const domain::Characteristic characteristic = TRY(m_records.getOwn(characteristicId));
            const auto conditions = conditionsOf(inspection, planned, characteristicId, results);
            domain::Judgement judgement = TRY(judging.judge(characteristic, result, conditions, m_clock.now()));
            judgement.number = last ? last->number + 1 : 1;
            TRY(m_records.add(id, judgement));
        }
    }
    for (const domain::InspectionId id : withFollowers)
        TRY(followers.judgeAgain(id, m_clock.now()));
    return judgeCheckedGauges();
}

} // namespace clew::services
