// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/gauge_service.h"

#include "base/measured_text.h"
#include "domain/error_curve.h"
#include "domain/exact_value.h"
#include "services/certificate_file.h"
#include "services/draft_saver.h"

namespace clew::services {

using namespace domain;

namespace {

/// Indication less truth at one size.
Result<AsFoundError> asFoundError(const QString& point)
{
    const qsizetype colon = point.indexOf(QLatin1Char(':'));
    const QString errorText = point.mid(colon + 1).trimmed();
    const ErrorCurve curve = TRY(ErrorCurve::parse(errorText));
    const clew::Unit unit = curve.dimension() == Dimension::Angle ? clew::Unit::Degree : clew::Unit::Millimetre;
    AsFoundError error;
    error.unit = unitText(unit);
    error.error = TRY(exactFromFile(textOfInteger(TRY(curve.errorAt(0)), unit), error.unit));
    if (colon < 0)
        return error;
    const MeasuredText size = TRY(parseTyped(point.left(colon).trimmed(), unit));
    error.size = TRY(exactFromFile(textOfInteger(TRY(decidingInteger(size.value)).value, unit), error.unit));
    return error;
}

void insertSaid(QJsonObject& line, const char* field, const QString& text)
{
    if (!text.trimmed().isEmpty())
        line.insert(QLatin1String(field), text.trimmed());
}

Result<QJsonObject> calibrationFields(const NewCalibration& wanted, const QString& gauge)
{
    if (!wanted.date.isValid())
        return fail(Error::Code::Invalid, QStringLiteral("Say on which day it was calibrated, as 2026-01-14."));
    if (wanted.certificate.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say which certificate it is; its number stands on it."));
    QJsonObject line{{QStringLiteral("gauge"), gauge},
                     {QStringLiteral("date"), dayText(wanted.date)},
                     {QStringLiteral("result"), enumName(wanted.result)}};
    if (wanted.due.isValid())
        line.insert(QStringLiteral("due"), dayText(wanted.due));
    insertSaid(line, "certificate", wanted.certificate);
    insertSaid(line, "laboratory", wanted.laboratory);
    insertSaid(line, "uncertainty", QString(wanted.uncertainty).replace(QLatin1Char(','), QLatin1Char('.')));
    insertSaid(line, "k", QString(wanted.k).replace(QLatin1Char(','), QLatin1Char('.')));
    QJsonArray references;
    for (const QString& code : wanted.references)
        references.append(QJsonObject{{QStringLiteral("gauge"), code}});
    if (!references.isEmpty())
        line.insert(QStringLiteral("references"), references);
    return line;
}

/// A number that is none would stand in the record as a text nobody can compute with.
Result<> requireNumber(const QString& text, const char* what)
{
    bool isNumber = false;
    const double number = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).trimmed().toDouble(&isNumber);
    if (text.trimmed().isEmpty() || (isNumber && number > 0))
        return {};
    return fail(
        Error::Code::Invalid,
        QStringLiteral("“%1” is no %2; write a number above zero, as 0.0004.").arg(text.left(40), QLatin1String(what)));
}

QJsonArray errorLines(const QList<AsFoundError>& errors)
{
    QJsonArray lines;
    for (const AsFoundError& each : errors) {
        QJsonObject line{{QStringLiteral("error"), each.error.text}, {QStringLiteral("unit"), each.unit}};
        if (!each.size.text.isEmpty())
            line.insert(QStringLiteral("size"), each.size.text);
        lines.append(line);
    }
    return lines;
}

} // namespace

Result<QList<AsFoundError>> asFoundErrors(const QString& text)
{
    QList<AsFoundError> errors;
    for (const QString& point : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!point.trimmed().isEmpty())
            errors.append(TRY(asFoundError(point)));
    }
    if (!errors.isEmpty())
        TRY(ErrorCurve::create(errors));
    return errors;
}

Result<CalibrationId> GaugeService::addCalibration(const NewCalibration& wanted)
{
    const store::Actor actor = TRY(m_session.actor(Right::AddRecords));
    const Gauge gauge = TRY(m_records.getOwn(wanted.gauge));
    exchange::Draft draft{QStringLiteral("calibration"), TRY(calibrationFields(wanted, gauge.code)), 0, {}};
    TRY(requireNumber(wanted.uncertainty, "uncertainty"));
    TRY(requireNumber(wanted.k, "coverage factor"));
    const QList<AsFoundError> errors = TRY(asFoundErrors(wanted.asFound));
    if (!errors.isEmpty())
        draft.fields.insert(QStringLiteral("as_found"), errorLines(errors));
    Calibration key;
    key.gauge = wanted.gauge;
    key.certificate = wanted.certificate.trimmed();
    key.date = wanted.date;
    if (TRY(m_records.findByKey(key)))
        return fail(Error::Code::Conflict, QStringLiteral("Certificate %1 of %2 is there already for %3.")
                                               .arg(key.certificate, dayText(key.date), gauge.code));
    std::optional<CertificateFile> file;
    if (!wanted.file.isEmpty())
        file = TRY(readCertificateFile(wanted.file));
    if (file && file->isBroken)
        return fail(Error::Code::Invalid, QStringLiteral("The PDF is %1 Ask the laboratory for the "
                                                         "original; nothing was kept.")
                                              .arg(file->finding));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create));
    if (file)
        draft.fields.insert(QStringLiteral("document"), TRY(keepCertificateFile(m_records, *file, key.certificate)));
    DraftSaver saver(m_records, m_clock, {});
    TRY(saver.save(draft));
    for (const Problem& problem : saver.problems()) {
        if (problem.severity == Problem::Severity::Error)
            return fail(Error::Code::Invalid, problem.message);
    }
    const auto saved = TRY(m_records.findByKey(key));
    if (!saved)
        return fail(Error::Code::Internal, QStringLiteral("The calibration was not kept; try it again."));
    TRY(act.commit());
    return *saved;
}

Result<> GaugeService::setState(GaugeId id, GaugeState state, const QString& reason)
{
    const bool isReturn = state == GaugeState::InUse;
    const store::Actor actor = TRY(m_session.actor(isReturn ? Right::ReleaseGauges : Right::PlaceHolds));
    Gauge gauge = TRY(m_records.get(id));
    if (gauge.state == state)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is %2 already.")
                        .arg(gauge.code, enumName(state).replace(QLatin1Char('_'), QLatin1Char(' '))));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why; the reason stands in the ledger."));
    gauge.state = state;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, reason));
    TRY(m_records.revise(gauge));
    return act.commit();
}

} // namespace clew::services
