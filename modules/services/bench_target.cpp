// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/bench_target.h"

#include "services/record_view.h"
#include "store/history_questions.h"
#include "store/listed_rows.h"
#include "store/waiting.h"

namespace clew::services {

using namespace domain;

namespace {

Result<QString> pieceName(store::Records& records, const domain::Unit& unit)
{
    return TRY(records.getOwn(unit.part)).number + QLatin1Char('/') + unit.serial;
}

/// The one record of that kind whose own name it is; nothing where there is none.
Result<std::optional<std::int64_t>> exactlyNamed(store::Records& records, Kind kind, const QString& name)
{
    std::optional<std::int64_t> found;
    for (const store::NamedRecord& record : TRY(store::recordsNamed(records.database(), kind, name, 3))) {
        if (record.fit != store::NamedRecord::Fit::Exact)
            continue;
        if (found)
            return fail(Error::Code::Conflict,
                        QStringLiteral("“%1” names more than one record; scan or type it with its part, as in LB-7/%1.")
                            .arg(name));
        found = record.key;
    }
    return found;
}

Result<QString> unitNamed(store::Records& records, const QString& name)
{
    if (name.contains(QLatin1Char('/'))) {
        const auto id = UnitId::fromStore(TRY(findRecord(records, Kind::Unit, {name, {}})));
        return pieceName(records, TRY(records.getOwn(id)));
    }
    if (const auto key = TRY(exactlyNamed(records, Kind::Unit, name)))
        return pieceName(records, TRY(records.getOwn(UnitId::fromStore(*key))));
    return QString();
}

Result<QString> lotNamed(store::Records& records, const QString& name)
{
    const auto key = TRY(exactlyNamed(records, Kind::Lot, name));
    return key ? QStringLiteral("lot/") + name : QString();
}

} // namespace

Result<BenchGauge> benchGauge(store::Records& records, const QString& code, QDate day)
{
    const auto id = TRY(store::gaugeByCode(records.database(), code));
    if (!id)
        return fail(Error::Code::NotFound, QStringLiteral("There is no gauge “%1”; check its label.").arg(code));
    const Gauge gauge = TRY(records.getOwn(*id));
    BenchGauge found{*id, gauge.code, gauge.name, gauge.type, gauge.resolution, gauge.unit, {}, {}};
    if (const auto status = TRY(GaugeCalibrations(records).status(*id, day)); status.calibration)
        found.due = status.calibration->due;
    found.locks = TRY(locksOf(records, gauge, {}, day));
    return found;
}

Result<BenchTarget> benchTarget(store::Records& records, const ScanCode& code, QDate day)
{
    BenchTarget target;
    const bool anything = code.kind == ScanCode::Kind::Name;
    if (code.kind == ScanCode::Kind::Unit || anything)
        target.piece = TRY(unitNamed(records, code.name));
    if (target.piece.isEmpty() && (code.kind == ScanCode::Kind::Lot || anything))
        target.piece = TRY(lotNamed(records, code.name));
    const bool isGauge =
        code.kind == ScanCode::Kind::Gauge || (anything && TRY(store::gaugeByCode(records.database(), code.name)));
    if (target.piece.isEmpty() && isGauge)
        target.gauge = TRY(benchGauge(records, code.name, day));
    if (target.piece.isEmpty() && !target.gauge)
        return fail(
            Error::Code::NotFound,
            QStringLiteral("“%1” is no unit, lot or gauge of this store; check what was scanned.").arg(code.name));
    return target;
}

Result<QList<WaitingPiece>> waitingPieces(store::Records& records, int most)
{
    QList<WaitingPiece> pieces;
    QSet<std::int64_t> begun;
    for (const store::WaitingRecord& open : TRY(store::openInspections(records.database(), most))) {
        const Inspection inspection = TRY(records.getOwn(InspectionId::fromStore(open.key)));
        if (inspection.lot) {
            const QString number = TRY(records.getOwn(*inspection.lot)).number;
            pieces.append({QStringLiteral("lot/") + number, number, {}, true});
            continue;
        }
        const domain::Unit unit = TRY(records.getOwn(*inspection.unit));
        begun.insert(unit.id.key());
        const QString lot = unit.lot ? TRY(records.getOwn(*unit.lot)).number : QString();
        pieces.append({TRY(pieceName(records, unit)), unit.serial, lot, true});
    }
    store::ListQuestion waiting;
    waiting.kind = Kind::Unit;
    waiting.only.insert(QStringLiteral("state"), enumName(UnitState::InInspection));
    for (const store::ListedRow& row : TRY(store::listedRows(records.database(), waiting, 0, most))) {
        if (begun.contains(row.key) || pieces.size() >= most)
            continue;
        const domain::Unit unit = TRY(records.getOwn(UnitId::fromStore(row.key)));
        const QString lot = unit.lot ? TRY(records.getOwn(*unit.lot)).number : QString();
        pieces.append({TRY(pieceName(records, unit)), unit.serial, lot, false});
    }
    return pieces;
}

} // namespace clew::services
