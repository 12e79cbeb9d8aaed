// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/references.h"

#include "services/name_columns.h"

namespace clew::services {

using domain::Kind;

namespace {

tl::unexpected<Error> nothingNamed(Kind kind, const QString& name)
{
    return fail(
        Error::Code::NotFound,
        QStringLiteral("There is no %1 “%2”; add it first, or check the spelling.").arg(domain::kindWords(kind), name));
}

Result<QList<std::int64_t>> keysWhere(store::Database& database, Kind kind, const char* column, const QString& text)
{
    const QByteArray sql = "SELECT id FROM " + store::quoted(domain::kindName(kind)) + " WHERE " + column +
                           " = :text ORDER BY id LIMIT 21";
    auto statement = TRY(store::Statement::prepare(database, sql.constData()));
    statement.bind(":text", text);
    TRY(statement.exec());
    QList<std::int64_t> keys;
    while (TRY(statement.next()))
        keys.append(statement.integer(0));
    return keys;
}

} // namespace

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString().trimmed();
}

Result<QList<std::int64_t>> References::named(Kind kind, const QString& name)
{
    const NameColumns* columns = columnsFor(kind);
    if (!columns)
        return fail(Error::Code::Invalid, QStringLiteral("A %1 has no name of its own.").arg(domain::kindWords(kind)));
    const QList<std::int64_t> keys = TRY(keysWhere(m_records.database(), kind, columns->name, name));
    const bool hasPrintedName = kind == Kind::Customer || kind == Kind::Supplier || kind == Kind::Person;
    if (!keys.isEmpty() || !hasPrintedName)
        return keys;
    return keysWhere(m_records.database(), kind, "name", name);
}

namespace {

/// "55-2210 (TIWERK)": one of several of that number, as oneOf() and label() tell them apart.
Result<QList<std::int64_t>> namedWithin(References& references, Kind kind, const QString& name)
{
    QList<std::int64_t> keys;
    const qsizetype bracket = name.lastIndexOf(QLatin1String(" ("));
    const bool mayBe = kind == Kind::Lot || kind == Kind::Heat || kind == Kind::Certificate;
    if (!mayBe || bracket < 1 || !name.endsWith(QLatin1Char(')')))
        return keys;
    for (const std::int64_t key : TRY(references.named(kind, name.left(bracket)))) {
        if (TRY(references.label(kind, key)) == name)
            keys.append(key);
    }
    return keys;
}

} // namespace

Result<std::int64_t> References::oneOf(Kind kind, const QString& name, const QList<std::int64_t>& keys)
{
    if (keys.isEmpty())
        return nothingNamed(kind, name);
    if (keys.size() == 1)
        return keys.first();
    QStringList candidates;
    for (const std::int64_t key : keys)
        candidates.append(TRY(label(kind, key)));
    return fail(Error::Code::Conflict, QStringLiteral("“%1” is the name of more than one %2; say which: %3.")
                                           .arg(name, domain::kindWords(kind), candidates.join(QStringLiteral("; "))));
}

Result<std::int64_t> References::resolve(Kind kind, const QJsonValue& reference)
{
    if (reference.isObject())
        return resolveObject(kind, reference.toObject());
    const QString name = textOf(reference);
    if (name.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A %1 is not named.").arg(domain::kindWords(kind)));
    QList<std::int64_t> keys = TRY(named(kind, name));
    if (keys.isEmpty())
        keys = TRY(namedWithin(*this, kind, name));
    return oneOf(kind, name, keys);
}

Result<std::int64_t> References::resolveObject(Kind kind, const QJsonObject& object)
{
    if (kind == Kind::Unit)
        return resolveUnit(object);
    if (kind == Kind::Program)
        return resolveProgram(object);
    if (kind == Kind::MaterialSpecification)
        return resolveSpecification(object);
    if (kind == Kind::InspectionPlan || kind == Kind::ProcessPlan)
        return resolvePlan(kind, object);
    if (kind == Kind::Calibration)
        return resolveCalibration(object);
    if (kind == Kind::Part)
        return TRY(part({{QStringLiteral("part"), object.value(QStringLiteral("number"))},
                         {QStringLiteral("customer"), object.value(QStringLiteral("customer"))}}))
            .key();
    const NameColumns* columns = columnsFor(kind);
    const QString name = columns ? textOf(object.value(QStringLiteral("number"))) : QString();
    if (name.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("A reference to a %1 needs its “number”.").arg(domain::kindWords(kind)));
    QList<std::int64_t> keys = TRY(named(kind, name));
    const QJsonValue within = object.value(QLatin1String(columns->field));
    if (*columns->within && !within.isUndefined()) {
        const std::int64_t owner = TRY(resolve(columns->withinKind, within));
        QList<std::int64_t> fitting;
        for (const std::int64_t key : keys) {
            const QByteArray sql = "SELECT 1 FROM " + store::quoted(domain::kindName(kind)) + " WHERE id = :id AND " +
                                   columns->within + " = :within";
            auto statement = TRY(store::Statement::prepare(m_records.database(), sql.constData()));
            statement.bind(":id", key).bind(":within", owner);
            if (TRY(statement.one()))
                fitting.append(key);
        }
        keys = fitting;
    }
    return oneOf(kind, name, keys);
}

/// {"gauge":"AG-014","date":"2026-01-14","certificate":"K-1"}
Result<std::int64_t> References::resolveCalibration(const QJsonObject& object)
{
    domain::Calibration like;
    like.gauge = domain::GaugeId::fromStore(TRY(resolve(Kind::Gauge, object.value(QStringLiteral("gauge")))));
    like.date = TRY(parseDay(textOf(object.value(QStringLiteral("date")))));
    like.certificate = textOf(object.value(QStringLiteral("certificate")));
    if (const auto found = TRY(m_records.findByKey(like)))
        return found->key();
    return nothingNamed(Kind::Calibration, like.certificate);
}

Result<domain::PartId> References::part(const QJsonObject& line)
{
    const QString number = textOf(line.value(QStringLiteral("part")));
    if (number.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The part is not named."));
    const QList<std::int64_t> keys = TRY(named(Kind::Part, number));
    const QJsonValue customerName = line.value(QStringLiteral("customer"));
    if (!textOf(customerName).isEmpty() && keys.size() > 1) {
        const auto customer = domain::CustomerId::fromStore(TRY(resolve(Kind::Customer, customerName)));
        domain::Part like;
        like.number = number;
        like.customer = customer;
        if (const auto found = TRY(m_records.findByKey(like)))
            return *found;
        return nothingNamed(Kind::Part, number + QStringLiteral(" of ") + textOf(customerName));
    }
    return domain::PartId::fromStore(TRY(oneOf(Kind::Part, number, keys)));
}

Result<domain::PartRevisionId> References::partRevision(const QJsonObject& line)
{
    const domain::PartId owner = TRY(part(line));
    if (line.contains(QStringLiteral("revision"))) {
        domain::PartRevision like;
        like.part = owner;
        like.revision = textOf(line.value(QStringLiteral("revision")));
        if (const auto found = TRY(m_records.findByKey(like)))
            return *found;
        return nothingNamed(Kind::PartRevision,
                            textOf(line.value(QStringLiteral("part"))) + QLatin1Char(' ') + like.revision);
    }
    auto statement = TRY(store::Statement::prepare(
        m_records.database(), "SELECT id FROM part_revision WHERE part = :part ORDER BY id LIMIT 2"));
    statement.bind(":part", owner);
    if (!TRY(statement.one()))
        return nothingNamed(Kind::PartRevision, textOf(line.value(QStringLiteral("part"))));
    const auto only = statement.id<domain::PartRevisionId>(0);
    if (TRY(statement.next()))
        return fail(Error::Code::Conflict, QStringLiteral("Part “%1” has several revisions; say which with “revision”.")
                                               .arg(textOf(line.value(QStringLiteral("part")))));
    return only;
}

Result<std::optional<domain::CharacteristicId>> References::characteristic(domain::PartRevisionId revision,
                                                                           const QString& balloon)
{
    domain::Characteristic like;
    like.part_revision = revision;
    like.balloon = balloon;
    return m_records.findByKey(like);
}

Result<std::int64_t> References::resolveUnit(const QJsonObject& object)
{
    const QString serial = textOf(object.value(QStringLiteral("serial")));
    if (serial.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A reference to a unit needs its “serial”."));
    if (textOf(object.value(QStringLiteral("part"))).isEmpty())
        return oneOf(Kind::Unit, serial, TRY(named(Kind::Unit, serial)));
    auto statement = TRY(
        store::Statement::prepare(m_records.database(), "SELECT id FROM unit WHERE part = :part AND serial = :serial"));
    const auto owner = part(object);
    if (owner) {
        statement.bind(":part", *owner).bind(":serial", serial);
        if (TRY(statement.one()))
            return statement.integer(0);
        return nothingNamed(Kind::Unit, textOf(object.value(QStringLiteral("part"))) + QLatin1Char(' ') + serial);
    }
    if (owner.error().code != Error::Code::Conflict)
        return tl::make_unexpected(owner.error());
    // The part number stands at several customers: the serial may still be at one of them only.
    QList<std::int64_t> fitting;
    for (const std::int64_t key : TRY(named(Kind::Part, textOf(object.value(QStringLiteral("part")))))) {
        statement.bind(":part", key).bind(":serial", serial);
        if (TRY(statement.one()))
            fitting.append(statement.integer(0));
    }
    return oneOf(Kind::Unit, serial, fitting);
}

Result<std::int64_t> References::resolveSpecification(const QJsonObject& object)
{
    domain::MaterialSpecification like;
    like.name = textOf(object.value(QStringLiteral("name")));
    like.edition = textOf(object.value(QStringLiteral("edition")));
    if (const auto found = TRY(m_records.findByKey(like)))
        return found->key();
    return nothingNamed(Kind::MaterialSpecification, QStringLiteral("%1 %2").arg(like.name, like.edition).trimmed());
}

Result<std::int64_t> References::resolveProgram(const QJsonObject& object)
{
    const QString name = textOf(object.value(QStringLiteral("name")));
    QList<std::int64_t> fitting;
    for (const std::int64_t key : TRY(named(Kind::Program, name))) {
        const auto program = TRY(m_records.getOwn(domain::ProgramId::fromStore(key)));
        const bool revisionFits = !object.contains(QStringLiteral("revision")) ||
                                  program.revision == textOf(object.value(QStringLiteral("revision")));
        const bool hashFits = !object.contains(QStringLiteral("sha256")) ||
                              program.sha256 == textOf(object.value(QStringLiteral("sha256")));
        if (revisionFits && hashFits)
            fitting.append(key);
    }
    return oneOf(Kind::Program, name, fitting);
}

/// {"part":"LB-7","revision":"D","name":"PP-1","plan_revision":"2"}; without its revision, the only one there is.
Result<std::int64_t> References::resolvePlan(Kind kind, const QJsonObject& object)
{
    const domain::PartRevisionId drawing = TRY(partRevision(object));
    const QString name = textOf(object.value(QStringLiteral("name")));
    const QString planRevision = textOf(object.value(QStringLiteral("plan_revision")));
    const QByteArray sql = "SELECT id, coalesce(plan_revision, '') FROM " + store::quoted(domain::kindName(kind)) +
                           " WHERE part_revision = :revision AND name = :name ORDER BY id";
    auto statement = TRY(store::Statement::prepare(m_records.database(), sql.constData()));
    statement.bind(":revision", drawing).bind(":name", name);
    TRY(statement.exec());
    QList<std::int64_t> keys;
    while (TRY(statement.next())) {
        if (statement.text(1) == planRevision)
            return statement.integer(0);
        keys.append(statement.integer(0));
    }
    if (keys.isEmpty() || object.contains(QStringLiteral("plan_revision")))
        return nothingNamed(kind, QStringLiteral("%1 %2").arg(name, planRevision).trimmed());
    return oneOf(kind, name, keys);
}

} // namespace clew::services
