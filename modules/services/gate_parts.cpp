// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gate_parts.h"

#include "services/calibration_status.h"
#include "services/document_chain.h"
#include "services/people_of.h"
#include "services/release_gates.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

QString firstFew(const QStringList& texts)
{
    constexpr qsizetype few = 5;
    QString text = texts.mid(0, few).join(QStringLiteral("; "));
    if (texts.size() > few)
        text += QStringLiteral("; and %1 more").arg(texts.size() - few);
    return text;
}

QString dispositionWords(Disposition disposition)
{
    return enumName(disposition).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QStringList unmeasuredFeatures(const PlannedCharacteristic& planned, const QList<MeasuredResult>& results)
{
    QSet<std::int64_t> measured;
    for (const MeasuredResult& result : results) {
        if (result.characteristic->id == planned.characteristic.id)
            measured.insert(result.feature);
    }
    QStringList missing;
    if (measured.contains(0) || planned.characteristic.features == 1)
        return missing;
    for (std::int64_t feature = 1; feature <= planned.characteristic.features; ++feature) {
        if (!measured.contains(feature))
            missing.append(QStringLiteral("%1.%2").arg(planned.characteristic.balloon).arg(feature));
    }
    return missing;
}

bool isMeasured(CharacteristicId characteristic, const QList<MeasuredResult>& results)
{
    return std::any_of(results.begin(), results.end(),
                       [&](const MeasuredResult& result) { return result.characteristic->id == characteristic; });
}

/// What has been decided about a result that does not conform.
void weighNonconformance(GateFinding& finding, const GateFacts& facts, const MeasuredResult& measured)
{
    const QList<Nonconformity> nonconformities = facts.about(measured.characteristic->id);
    QStringList states;
    bool isConceded = false;
    bool isOpen = false;
    for (const Nonconformity& nonconformity : nonconformities) {
        isConceded = isConceded || nonconformity.disposition == Disposition::Concession;
        isOpen = isOpen || nonconformity.disposition == Disposition::Open;
        states.append(QStringLiteral("%1 %2").arg(nonconformity.number, dispositionWords(nonconformity.disposition)));
    }
    if (states.isEmpty())
        states.append(QStringLiteral("no nonconformity is opened"));
    const QString text = QStringLiteral("%1; %2").arg(nonconformanceText(measured), states.join(QStringLiteral(", ")));
    if (isConceded && !isOpen)
        finding.seen.append(text);
    else
        finding.no.append(text);
}

Result<> weighReading(GateFinding& finding, GaugeCalibrations& gauges, store::Records& records,
                      const MeasuredResult& measured, const Reading& reading)
{
    if (!reading.value)
        return {};
    const QList<ChainLink> links = TRY(instrumentsOf(records, reading));
    if (links.isEmpty())
        finding.unsettled.append(
            QStringLiteral("balloon %1 was measured with a gauge nobody named").arg(measured.place()));
    for (const ChainLink& link : links) {
        if (!link.gauge) {
            finding.unsettled.append(QStringLiteral("gauge %1 is not in the store").arg(link.code));
            continue;
        }
        const CalibrationStatus status = TRY(gauges.status(*link.gauge, dayOf(reading)));
        const QString day = dayOf(reading).isNull() ? QStringLiteral("an unknown day") : dayText(dayOf(reading));
        switch (status.validity) {
        case CalibrationValidity::Valid:
            finding.seen.append(QStringLiteral("%1 by %2").arg(link.code, status.calibration->certificate));
            break;
        case CalibrationValidity::Overdue:
            finding.no.append(QStringLiteral("%1 was due on %2 and measured on %3")
                                  .arg(link.code, dayText(status.calibration->due), day));
            break;
        case CalibrationValidity::Failed:
            finding.no.append(QStringLiteral("%1 failed its calibration on %2 and measured on %3")
                                  .arg(link.code, dayText(status.calibration->date), day));
            break;
        case CalibrationValidity::Unknown:
            finding.unsettled.append(QStringLiteral("%1 has no calibration for %2").arg(link.code, day));
            break;
        }
    }
    return {};
}

/// Judges the certificates that speak for a lot.
void weighCertificates(GateFinding& finding, const Lot& lot, const QList<Certificate>& certificates)
{
    QStringList accepted;
    QStringList waiting;
    QStringList rejected;
    for (const Certificate& certificate : certificates) {
        QStringList& list = certificate.state == CertificateState::Accepted   ? accepted
                            : certificate.state == CertificateState::Received ? waiting
                                                                              : rejected;
        list.append(certificate.number);
    }
    const QString comma = QStringLiteral(", ");
    if (!accepted.isEmpty())
        finding.seen.append(QStringLiteral("lot %1: %2").arg(lot.number, accepted.join(comma)));
    else if (!waiting.isEmpty())
        finding.unsettled.append(
            QStringLiteral("lot %1: nobody has accepted %2 yet").arg(lot.number, waiting.join(comma)));
    else if (!rejected.isEmpty())
        finding.no.append(QStringLiteral("lot %1: %2 was rejected").arg(lot.number, rejected.join(comma)));
    else
        finding.no.append(QStringLiteral("lot %1 has no certificate").arg(lot.number));
}

/// The last approving signature in words; empty where nobody approved.
QString approvalOf(const QList<Signature>& signatures)
{
    QString text;
    for (const Signature& signature : signatures) {
        if (signature.meaning == enumName(SignatureMeaning::Approved))
            text = QStringLiteral("approved by %1 on %2").arg(signature.printed_name, dayText(signature.time.utcDay()));
    }
    return text;
}

void removeRepeated(GateFinding& finding)
{
    finding.no.removeDuplicates();
    finding.unsettled.removeDuplicates();
    finding.seen.removeDuplicates();
}

} // namespace

QString GateFinding::state() const
{
    if (!keptHere)
        return QStringLiteral("not kept here");
    if (!no.isEmpty())
        return QStringLiteral("closed");
    return unsettled.isEmpty() ? QStringLiteral("passed") : QStringLiteral("open");
}

QString GateFinding::text() const
{
    if (!keptHere)
        return QStringLiteral("the shop keeps these records elsewhere");
    const QStringList against = no + unsettled;
    return firstFew(against.isEmpty() ? seen : against);
}

QString nonconformanceText(const MeasuredResult& measured)
{
    const Characteristic& characteristic = *measured.characteristic;
    const QList<Reading> counting = measured.counting();
    const QString what =
        counting.size() == 1
            ? QStringLiteral("reading %1 of balloon %2").arg(counting.first().number).arg(measured.place())
            : QStringLiteral("balloon %1").arg(measured.place());
    if (!measured.result || !measured.result->value)
        return QStringLiteral("%1: “%2”").arg(what, measured.result ? measured.result->text : QString());
    QString value = measured.valueText() + u' ' + characteristic.unit;
    const int decimals = decimalsOf(measured.valueText());
    const auto& corrected = measured.judgement.corrected;
    if (corrected)
        value = QStringLiteral("%1 (%2 at 20 °C)").arg(value, valueText(characteristic, *corrected, decimals));
    const std::int64_t judged = corrected.value_or(*measured.result->value);
    const auto& [lower, upper] = std::pair{measured.judgement.lower, measured.judgement.upper};
    const auto said = [&](const QString& sentence, std::int64_t limit) {
        return sentence.arg(what, value, valueText(characteristic, limit, decimals), characteristic.unit);
    };
    if (upper && judged > *upper)
        return said(QStringLiteral("%1: %2 is above %3 %4"), *upper);
    if (lower && judged < *lower)
        return said(QStringLiteral("%1: %2 is below %3 %4"), *lower);
    return QStringLiteral("%1: %2 %3").arg(what, value, enumName(measured.verdict()));
}

GateFinding resultsComplete(const GateFacts& facts)
{
    GateFinding finding;
    int measured = 0;
    for (const PlannedCharacteristic& planned : facts.planned) {
        const QString balloon = planned.characteristic.balloon;
        if (!isMeasured(planned.characteristic.id, facts.results)) {
            if (!planned.sampled || !facts.sampledInLot.contains(planned.characteristic.id))
                finding.unsettled.append(QStringLiteral("balloon %1 has no result").arg(balloon));
            else
                ++measured;
            continue;
        }
        for (const QString& feature : unmeasuredFeatures(planned, facts.results))
            finding.unsettled.append(QStringLiteral("feature %1 has no result").arg(feature));
        ++measured;
    }
    if (facts.planned.isEmpty())
        finding.unsettled.append(QStringLiteral("no characteristic is planned"));
    finding.seen.append(QStringLiteral("%1 of %2").arg(measured).arg(facts.planned.size()));
    return finding;
}

GateFinding resultsConform(const GateFacts& facts)
{
    GateFinding finding;
    int conforming = 0;
    for (const MeasuredResult& measured : facts.results) {
        if (measured.characteristic->usage != Usage::Toleranced)
            continue;
        switch (measured.verdict()) {
        case Verdict::Conforms:
            ++conforming;
            break;
        case Verdict::DoesNotConform:
        case Verdict::NotProven:
            weighNonconformance(finding, facts, measured);
            break;
        case Verdict::NotJudged:
            if (measured.awaitsJudgement())
                finding.unsettled.append(
                    QStringLiteral("balloon %1 is not judged: %2").arg(measured.place(), measured.judgement.because));
            else
                finding.seen.append(QStringLiteral("balloon %1 has no limits").arg(measured.place()));
            break;
        }
    }
    if (conforming > 0)
        finding.seen.prepend(QStringLiteral("%1 results conform").arg(conforming));
    return finding;
}

Result<GateFinding> gaugesValid(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    GaugeCalibrations gauges(records);
    for (const MeasuredResult& measured : facts.results) {
        for (const Reading& reading : measured.counting())
            TRY(weighReading(finding, gauges, records, measured, reading));
    }
    removeRepeated(finding);
    return finding;
}

Result<GateFinding> specialProcessesCertified(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    int finishings = 0;
    for (const Lot& lot : facts.lots) {
        if (lot.type != LotType::Finishing)
            continue;
        ++finishings;
        QList<Certificate> certificates;
        for (const CertificateId id : TRY(store::certificatesOf(records.database(), lot.id)))
            certificates.append(TRY(records.getOwn(id)));
        weighCertificates(finding, lot, certificates);
    }
    if (!facts.order || !facts.order->process_plan)
        return finding;
    const ProcessPlan plan = TRY(records.get(*facts.order->process_plan));
    QStringList special;
    for (const Operation& operation : plan.operations) {
        if (operation.special_process)
            special.append(QStringLiteral("%1 %2").arg(operation.number, operation.title));
    }
    if (finishings == 0) {
        for (const QString& operation : std::as_const(special))
            finding.unsettled.append(QStringLiteral("operation %1 has no finishing lot").arg(operation));
    } else if (finishings < special.size()) {
        finding.unsettled.append(QStringLiteral("%1 special processes are planned (%2) and only %3 finishing lots are "
                                                "recorded")
                                     .arg(special.size())
                                     .arg(special.join(QStringLiteral(", ")))
                                     .arg(finishings));
    }
    if (special.isEmpty())
        finding.seen.append(QStringLiteral("process plan %1 has no special process").arg(plan.name));
    return finding;
}

Result<GateFinding> materialCertified(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    for (const Lot& lot : facts.lots) {
        if (lot.state == LotState::Rejected)
            finding.no.append(QStringLiteral("lot %1 was rejected").arg(lot.number));
        if (lot.type == LotType::Material)
            weighCertificates(finding, lot, TRY(certificatesFor(records, lot.id)));
    }
    if (finding.state() == QLatin1String("passed") && finding.seen.isEmpty())
        finding.unsettled.append(QStringLiteral("no material lot is recorded"));
    return finding;
}

Result<GateFinding> reviewedByAnother(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    const bool isUnit = facts.unit.has_value();
    const auto steps = TRY(RecordHistory(records).of(isUnit ? Kind::Unit : Kind::Lot,
                                                     isUnit ? facts.unit->id.key() : facts.lot->id.key()));
    const RecordStep* accepted = lastStepTo(steps, QStringLiteral("accepted"));
    if (!accepted) {
        finding.unsettled.append(QStringLiteral("nobody has reviewed it yet"));
        return finding;
    }
    const QSet<PersonId> inspectors =
        isUnit ? TRY(inspectorsOf(records, facts.unit->id)) : TRY(inspectorsOf(records, facts.lot->id));
    const auto reviewer = TRY(personOfAccount(records, accepted->who));
    const QString name = TRY(nameOfAccount(records, accepted->who));
    if (!reviewer || !inspectors.contains(*reviewer))
        finding.seen.append(QStringLiteral("reviewed by %1").arg(name));
    else if (!facts.settings.onePersonShop.isEmpty())
        finding.seen.append(QStringLiteral("%1 inspected and reviewed: %2").arg(name, facts.settings.onePersonShop));
    else
        finding.no.append(QStringLiteral("%1 inspected and reviewed").arg(name));
    return finding;
}

GateFinding nothingOpen(const GateFacts& facts)
{
    GateFinding finding;
    for (const Nonconformity& nonconformity : facts.nonconformities) {
        const QString text =
            QStringLiteral("%1 %2").arg(nonconformity.number, dispositionWords(nonconformity.disposition));
        (nonconformity.disposition == Disposition::Open ? finding.no : finding.seen).append(text);
    }
    if (facts.nonconformities.isEmpty())
        finding.seen.append(QStringLiteral("none is on record"));
    return finding;
}

Result<GateFinding> nothingHeld(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    for (const Hold& hold : facts.holds) {
        if (hold.lifted)
            finding.seen.append(QStringLiteral("%1 lifted").arg(hold.number));
        else
            finding.no.append(QStringLiteral("%1: %2").arg(hold.number, hold.reason));
    }
    if (facts.holds.isEmpty())
        finding.seen.append(QStringLiteral("none is on record"));
    for (const Lot& lot : facts.lots) {
        if (lot.state == LotState::Hold && finding.no.isEmpty())
            finding.no.append(QStringLiteral("lot %1 is on hold").arg(lot.number));
    }
    if (facts.unit) {
        for (const UnitId id : TRY(Ancestry::of(records, facts.unit->id)).units()) {
            const domain::Unit unit = TRY(records.getOwn(id));
            if (unit.state == UnitState::Quarantined && finding.no.isEmpty())
                finding.no.append(QStringLiteral("%1 is quarantined").arg(unit.serial));
        }
    }
    return finding;
}

Result<GateFinding> firstArticleApproved(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    finding.keptHere = facts.settings.needsFirstArticle;
    if (!finding.keptHere || !facts.revision)
        return finding;
    for (const FirstArticleReportId id : TRY(store::firstArticleReportsOf(records.database(), *facts.revision))) {
        const FirstArticleReport report = TRY(records.getOwn(id));
        QString approval;
        if (report.document)
            approval = approvalOf(TRY(signaturesOn(records, TRY(documentChain(records, *report.document)))));
        if (!approval.isEmpty())
            finding.seen.append(QStringLiteral("%1, %2").arg(report.number, approval));
        else
            finding.unsettled.append(QStringLiteral("%1 is not approved yet").arg(report.number));
    }
    if (!finding.seen.isEmpty())
        finding.unsettled.clear();
    else if (finding.unsettled.isEmpty())
        finding.unsettled.append(QStringLiteral("the part revision has no first article report"));
    return finding;
}

Result<GateFinding> suppliersApproved(store::Records& records, const GateFacts& facts)
{
    GateFinding finding;
    finding.keptHere = facts.settings.keepsSupplierApproval;
    if (!finding.keptHere)
        return finding;
    for (const Lot& lot : facts.lots) {
        if (!lot.supplier)
            continue;
        const Supplier supplier = TRY(records.getOwn(*lot.supplier));
        if (supplier.approval.isEmpty())
            finding.no.append(QStringLiteral("%1 has no approval").arg(supplier.code));
        else if (!supplier.approved_until.isNull() && !lot.received.isNull() && supplier.approved_until < lot.received)
            finding.no.append(
                QStringLiteral("%1 was approved until %2, lot %3 came on %4")
                    .arg(supplier.code, dayText(supplier.approved_until), lot.number, dayText(lot.received)));
        else
            finding.seen.append(QStringLiteral("%1: %2").arg(supplier.code, supplier.approval));
    }
    removeRepeated(finding);
    return finding;
}

GateFinding notRecorded(bool kept, const QString& missing)
{
    GateFinding finding;
    finding.keptHere = kept;
    if (kept)
        finding.unsettled.append(missing);
    return finding;
}

} // namespace clew::services
