// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/name_columns.h"
#include "services/references.h"

namespace clew::services {

using domain::Kind;

namespace {

/// "LB-7", with its customer where another part has that number too.
Result<QString> partLabel(References& references, store::Records& records, domain::PartId id)
{
    const auto part = TRY(records.getOwn(id));
    if (!part.customer || TRY(references.named(Kind::Part, part.number)).size() < 2)
        return part.number;
    return QStringLiteral("%1 (%2)").arg(part.number, TRY(records.getOwn(*part.customer)).code);
}

Result<QString> within(store::Records& records, const QString& name, const std::optional<domain::SupplierId>& supplier)
{
    if (!supplier)
        return name;
    return QStringLiteral("%1 (%2)").arg(name, TRY(records.getOwn(*supplier)).code);
}

Result<QString> revisionLabel(References& references, store::Records& records, domain::PartRevisionId id)
{
    const auto revision = TRY(records.getOwn(id));
    const QString part = TRY(partLabel(references, records, revision.part));
    return revision.revision.isEmpty() ? part : part + QLatin1Char(' ') + revision.revision;
}

} // namespace

Result<QString> References::label(Kind kind, std::int64_t key)
{
    const auto own = [&]<typename R>(R*) { return m_records.getOwn(Id<R>::fromStore(key)); };
    switch (kind) {
    case Kind::Unit: {
        const auto unit = TRY(own(static_cast<domain::Unit*>(nullptr)));
        return TRY(partLabel(*this, m_records, unit.part)) + QLatin1Char(' ') + unit.serial;
    }
    case Kind::Part:
        return partLabel(*this, m_records, domain::PartId::fromStore(key));
    case Kind::PartRevision:
        return revisionLabel(*this, m_records, domain::PartRevisionId::fromStore(key));
    case Kind::Characteristic: {
        const auto characteristic = TRY(own(static_cast<domain::Characteristic*>(nullptr)));
        return TRY(revisionLabel(*this, m_records, characteristic.part_revision)) + QLatin1Char(' ') +
               characteristic.balloon;
    }
    case Kind::Lot: {
        const auto lot = TRY(own(static_cast<domain::Lot*>(nullptr)));
        return within(m_records, lot.number, lot.supplier);
    }
    case Kind::Heat: {
        const auto heat = TRY(own(static_cast<domain::Heat*>(nullptr)));
        return within(m_records, heat.number, heat.supplier);
    }
    case Kind::Certificate: {
        const auto certificate = TRY(own(static_cast<domain::Certificate*>(nullptr)));
        return within(m_records, certificate.number, certificate.issuer);
    }
    case Kind::Program: {
        const auto program = TRY(own(static_cast<domain::Program*>(nullptr)));
        const QString revision = program.revision.isEmpty() ? program.sha256.left(12) : program.revision;
        return revision.isEmpty() ? program.name : program.name + QLatin1Char(' ') + revision;
    }
    case Kind::MaterialSpecification: {
        const auto specification = TRY(own(static_cast<domain::MaterialSpecification*>(nullptr)));
        return QStringLiteral("%1 %2").arg(specification.name, specification.edition).trimmed();
    }
    case Kind::Assembly: {
        const auto assembly = TRY(own(static_cast<domain::Assembly*>(nullptr)));
        return QStringLiteral("%1 in %2")
            .arg(TRY(label(Kind::Unit, assembly.child.key())), TRY(label(Kind::Unit, assembly.parent.key())));
    }
    case Kind::OperationRun: {
        const auto run = TRY(own(static_cast<domain::OperationRun*>(nullptr)));
        const QString subject =
            run.unit ? TRY(label(Kind::Unit, run.unit->key())) : TRY(label(Kind::Lot, run.lot->key()));
        return QStringLiteral("%1 operation %2 (%3)").arg(subject, run.operation).arg(run.attempt);
    }
    case Kind::Calibration: {
        const auto calibration = TRY(own(static_cast<domain::Calibration*>(nullptr)));
        return QStringLiteral("%1 of %2")
            .arg(TRY(label(Kind::Gauge, calibration.gauge.key())), dayText(calibration.date));
    }
    case Kind::MasterCheck: {
        const auto check = TRY(own(static_cast<domain::MasterCheck*>(nullptr)));
        return QStringLiteral("%1 with %2 at %3")
            .arg(TRY(label(Kind::Gauge, check.gauge.key())), TRY(label(Kind::Gauge, check.master.key())),
                 check.time.toString());
    }
    case Kind::Signature: {
        const auto signature = TRY(own(static_cast<domain::Signature*>(nullptr)));
        return QStringLiteral("%1, %2").arg(signature.printed_name, signature.meaning);
    }
    default:
        break;
    }
    const NameColumns* columns = columnsFor(kind);
    if (!columns)
        return QStringLiteral("%1 %2").arg(domain::kindWords(kind)).arg(key);
    const QByteArray sql =
        QByteArray("SELECT ") + columns->name + " FROM " + store::quoted(domain::kindName(kind)) + " WHERE id = :id";
    auto statement = TRY(store::Statement::prepare(m_records.database(), sql.constData()));
    statement.bind(":id", key);
    TRY(statement.one());
    return statement.text(0);
}

Result<QJsonValue> References::reference(Kind kind, std::int64_t key)
{
    QJsonObject object;
    const auto addSupplier = [&](const char* field, const std::optional<domain::SupplierId>& supplier) -> Result<> {
        if (supplier)
            object.insert(QLatin1String(field), TRY(m_records.getOwn(*supplier)).code);
        return {};
    };
    switch (kind) {
    case Kind::Unit: {
        const auto unit = TRY(m_records.getOwn(domain::UnitId::fromStore(key)));
        const auto part = TRY(m_records.getOwn(unit.part));
        object.insert(QStringLiteral("part"), part.number);
        object.insert(QStringLiteral("serial"), unit.serial);
        if (part.customer)
            object.insert(QStringLiteral("customer"), TRY(m_records.getOwn(*part.customer)).code);
        return QJsonValue(object);
    }
    case Kind::Program: {
        const auto program = TRY(m_records.getOwn(domain::ProgramId::fromStore(key)));
        object.insert(QStringLiteral("name"), program.name);
        object.insert(QStringLiteral("revision"), program.revision);
        object.insert(QStringLiteral("sha256"), program.sha256);
        return QJsonValue(object);
    }
    case Kind::Heat: {
        const auto heat = TRY(m_records.getOwn(domain::HeatId::fromStore(key)));
        object.insert(QStringLiteral("number"), heat.number);
        TRY(addSupplier("supplier", heat.supplier));
        return heat.supplier ? QJsonValue(object) : QJsonValue(heat.number);
    }
    case Kind::Lot: {
        const auto lot = TRY(m_records.getOwn(domain::LotId::fromStore(key)));
        object.insert(QStringLiteral("number"), lot.number);
        TRY(addSupplier("supplier", lot.supplier));
        return lot.supplier ? QJsonValue(object) : QJsonValue(lot.number);
    }
    case Kind::Certificate: {
        const auto certificate = TRY(m_records.getOwn(domain::CertificateId::fromStore(key)));
        object.insert(QStringLiteral("number"), certificate.number);
        TRY(addSupplier("issuer", certificate.issuer));
        return certificate.issuer ? QJsonValue(object) : QJsonValue(certificate.number);
    }
    case Kind::MaterialSpecification: {
        const auto specification = TRY(m_records.getOwn(domain::MaterialSpecificationId::fromStore(key)));
        object.insert(QStringLiteral("name"), specification.name);
        object.insert(QStringLiteral("edition"), specification.edition);
        return QJsonValue(object);
    }
    case Kind::InspectionPlan: {
        const auto plan = TRY(m_records.getOwn(domain::InspectionPlanId::fromStore(key)));
        object.insert(QStringLiteral("name"), plan.name);
        object.insert(QStringLiteral("plan_revision"), plan.plan_revision);
        return QJsonValue(object);
    }
    case Kind::Calibration: {
        const auto calibration = TRY(m_records.getOwn(domain::CalibrationId::fromStore(key)));
        object.insert(QStringLiteral("gauge"), TRY(label(Kind::Gauge, calibration.gauge.key())));
        object.insert(QStringLiteral("date"), dayText(calibration.date));
        object.insert(QStringLiteral("certificate"), calibration.certificate);
        return QJsonValue(object);
    }
    case Kind::ProcessPlan: {
        const auto plan = TRY(m_records.getOwn(domain::ProcessPlanId::fromStore(key)));
        object.insert(QStringLiteral("name"), plan.name);
        object.insert(QStringLiteral("plan_revision"), plan.plan_revision);
        return QJsonValue(object);
    }
    default:
        return QJsonValue(TRY(label(kind, key)));
    }
}

} // namespace clew::services
