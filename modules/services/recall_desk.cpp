// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/recall_desk.h"

#include "domain/scan_code.h"
#include "services/locator.h"
#include "services/recall_scope.h"
#include "services/recall_sheets.h"
#include "services/record_view.h"
#include "services/sheet_file.h"
#include "services/unit_steps.h"

namespace clew::services {

using namespace domain;

namespace {

/// What stands on labels, delivery notes and gauges.
constexpr std::array recallNames{TraceOf::Lot,      TraceOf::Heat,  TraceOf::Unit,
                                 TraceOf::Shipment, TraceOf::Order, TraceOf::Gauge};

QString recallOfWords(TraceOf of)
{
    switch (of) {
    case TraceOf::Shipment:
        return QStringLiteral("delivery note");
    case TraceOf::Unit:
        return QStringLiteral("serial number");
    default:
        return enumName(of).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
}

/// "a lot", "an order"
QString anyOfWords(TraceOf of)
{
    const QString words = recallOfWords(of);
    const bool isVowel = QStringLiteral("aeio").contains(words.front());
    return (isVowel ? QStringLiteral("an ") : QStringLiteral("a ")) + words;
}

Result<TraceRequest> recallStartOf(OpenStore& store, TraceOf of, const QString& name)
{
    TraceRequest request;
    request.of = of;
    const auto kind = kindFromName(enumName(of));
    request.name = kind ? TRY(referenceTo(store.records(), *kind, {name, {}})) : QJsonValue(name);
    TRY(recallStarts(store.records(), request));
    return request;
}

std::optional<TraceOf> recallOfScan(ScanCode::Kind kind)
{
    switch (kind) {
    case ScanCode::Kind::Unit:
        return TraceOf::Unit;
    case ScanCode::Kind::Lot:
        return TraceOf::Lot;
    case ScanCode::Kind::Gauge:
        return TraceOf::Gauge;
    case ScanCode::Kind::Name:
        break;
    }
    return {};
}

bool isNoSuchName(const Error& error)
{
    return error.code == Error::Code::NotFound || error.code == Error::Code::Invalid;
}

/// The one thing of that name, whatever it is.
Result<TraceRequest> findByName(OpenStore& store, const QString& name)
{
    std::optional<TraceRequest> found;
    for (const TraceOf of : recallNames) {
        const auto start = recallStartOf(store, of, name);
        if (!start && isNoSuchName(start.error()))
            continue;
        if (!start)
            return start;
        if (found)
            return fail(Error::Code::Conflict, QStringLiteral("“%1” is the name of %2 and of %3; choose which.")
                                                   .arg(name, anyOfWords(found->of), anyOfWords(of)));
        found = *start;
    }
    if (!found)
        return fail(Error::Code::NotFound,
                    QStringLiteral("No lot, heat, serial number, delivery note, order or gauge is called “%1”; scan "
                                   "it, or check the spelling.")
                        .arg(name));
    return *found;
}

Result<TraceRequest> startOf(OpenStore& store, const RecallQuestion& question)
{
    const ScanCode code = readScan(question.name.trimmed());
    if (code.name.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("Say what is bad: scan or type a lot, heat, serial number, delivery note, order or "
                                   "gauge."));
    const std::optional<TraceOf> of = question.of ? question.of : recallOfScan(code.kind);
    return of ? recallStartOf(store, *of, code.name) : findByName(store, code.name);
}

Result<> addPieces(Decimal& sum, Decimal part)
{
    sum = TRY(sum.plus(part));
    return {};
}

Result<RecallTotals> totalsOf(const Recall& recall)
{
    RecallTotals totals;
    for (const RecallCount& count : recall.counts) {
        for (std::size_t box = 0; box < recallBoxes; ++box) {
            TRY(addPieces(totals.boxes[box], count.boxes[box]));
            TRY(addPieces(totals.concerned, count.boxes[box]));
        }
        TRY(addPieces(totals.uncertain, count.uncertain));
        if (!count.difference)
            totals.difference.reset();
        else if (totals.difference)
            TRY(addPieces(*totals.difference, *count.difference));
    }
    return totals;
}

Result<RecallAnswer> answerRequest(OpenStore& store, const RecallRequest& request, Progress& progress)
{
    RecallAnswer answer;
    answer.request = request;
    auto findings =
        TRY(RecallService(store.records(), store.clock(), store.session()).assemble(answer.request, progress));
    answer.recall = std::move(findings.recall);
    answer.request.discovered = answer.recall.discovered;
    answer.totals = TRY(totalsOf(answer.recall));
    return answer;
}

} // namespace

Result<RecallAnswer> answerRecall(OpenStore& store, const RecallQuestion& question, Progress& progress)
{
    RecallRequest request;
    request.start = TRY(startOf(store, question));
    request.reason = question.reason.trimmed();
    request.notifyWithinHours = question.notifyWithinHours;
    return answerRequest(store, request, progress);
}

RecallAnswer withTerms(RecallAnswer answer, const QString& reason, qint64 notifyWithinHours)
{
    answer.request.reason = reason.trimmed();
    answer.request.notifyWithinHours = notifyWithinHours;
    answer.recall.reason = answer.request.reason;
    if (answer.recall.discovered)
        answer.recall.notifyBy = notifyCustomersBy(*answer.recall.discovered, notifyWithinHours);
    return answer;
}

Result<RecallAnswer> issueRecall(OpenStore& store, const RecallAnswer& answer, Progress& progress)
{
    const auto issued =
        TRY(RecallDocuments(store.records(), store.clock(), store.session()).issue(answer.request, progress));
    RecallAnswer kept = answer;
    kept.number = issued.number;
    kept.document = TRY(recordName(store, Kind::Document, issued.file.document.key()));
    return kept;
}

Result<RecallAnswer> drillRecall(OpenStore& store, quint32 seed, Progress& progress)
{
    const auto request = TRY(RecallService(store.records(), store.clock(), store.session()).drawDrill(seed));
    const auto answer = TRY(answerRequest(store, request, progress));
    return issueRecall(store, answer, progress);
}

Result<HeldRecall> holdRecall(OpenStore& store, const RecallAnswer& answer, const QString& reason, Progress& progress)
{
    if (answer.recall.drill)
        return fail(Error::Code::Conflict, QStringLiteral("A drill stops nothing; ask for the lot itself to hold it."));
    if (reason.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A hold needs a reason; say what was found."));
    TRY(actorSigning(store.session(), SignatureMeaning::Approved)); // before a snapshot is kept for nothing
    const QString number = answer.number.isEmpty() ? TRY(issueRecall(store, answer, progress)).number : answer.number;
    return RecallDocuments(store.records(), store.clock(), store.session()).hold(number, reason);
}

Result<> exportRecall(OpenStore& store, const Recall& recall, const QString& path)
{
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    return writeSheets(store.session(), path, isCsv ? SheetFormat::Csv : SheetFormat::Xlsx, recallSheets(recall));
}

} // namespace clew::services
