// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/draft_saver_templates.h"
#include "services/lot_service.h"
#include "store/floor_questions.h"

#include <QRegularExpression>

namespace clew::services {

using domain::Kind;

namespace {

bool hasLimits(const QJsonObject& line)
{
    return isGiven(line, "nominal") || isGiven(line, "lower") || isGiven(line, "upper");
}

/// Where only one has that name.
Result<std::optional<domain::CharacteristicId>>
characteristicNamed(store::Records& records, domain::PartRevisionId revision, const QString& name)
{
    std::optional<domain::CharacteristicId> found;
    auto named = TRY(store::Statement::prepare(
        records.database(),
        "SELECT id FROM characteristic WHERE part_revision = :revision AND name = :name ORDER BY id LIMIT 2"));
    named.bind(":revision", revision).bind(":name", name);
    if (!TRY(named.one()))
        return found;
    const auto id = named.id<domain::CharacteristicId>(0);
    if (!TRY(named.next()))
        found = id;
    return found;
}

/// "1 Ø außen", "12: seat B": a balloon with the name that the characteristic has.
Result<std::optional<domain::CharacteristicId>> characteristicByBoth(store::Records& records, References& references,
                                                                     domain::PartRevisionId revision,
                                                                     const QString& said)
{
    static const QRegularExpression both(QStringLiteral("^(\\S+?)[.:)]?\\s+(?:[-–]\\s+)?(\\S.*)$"));
    const auto match = both.match(said.simplified());
    std::optional<domain::CharacteristicId> found;
    if (match.hasMatch())
        found = TRY(references.characteristic(revision, match.captured(1)));
    if (!found)
        return found;
    const QString name = TRY(records.getOwn(*found)).name.simplified();
    return name.compare(match.captured(2), Qt::CaseInsensitive) == 0 ? found : std::nullopt;
}

/// Whether what the line says was measured before that moment, as far as it says when.
bool isMeasuredBefore(const QJsonObject& line, Instant moment)
{
    const auto time = Instant::parse(draftText(line, "time"));
    const auto day = parseDay(draftText(line, "day"));
    return time ? *time < moment : day && *day < moment.utcDay();
}

} // namespace

/// True where there is what the draft speaks of, or where the complaint is in the problems already.
Result<bool> DraftSaver::isThere(const exchange::Draft& draft)
{
    if (draft.kind == QLatin1String("part"))
        return isPartThere(draft.fields);
    if (draft.kind == QLatin1String("characteristic"))
        return isCharacteristicThere(draft.fields);
    const auto kind = TRY(domain::kindFromName(draft.kind));
    const QJsonValue reference =
        kind == Kind::Unit ? QJsonValue(draft.fields) : draft.fields.value(QStringLiteral("number"));
    const auto found = m_references.resolve(kind, reference);
    if (!found && found.error().code == Error::Code::NotFound) {
        if (kind == Kind::WorkOrder)
            warning(QString::fromLatin1(domain::kindName(kind)),
                    QStringLiteral("The work order “%1” was not known and is made from its number alone.")
                        .arg(draftText(draft.fields, "number")));
        return false;
    }
    if (!found && !isOfTheFile(found.error()))
        return tl::make_unexpected(found.error());
    if (found && kind == Kind::Lot) // its heat and supplier must agree: by them it is found in a recall
        TRY(compareWithStored(domain::LotId::fromStore(*found), draft.fields));
    if (found && kind == Kind::Unit)
        m_units.append(domain::UnitId::fromStore(*found));
    if (found)
        count(domain::kindName(kind), false);
    return true; // or several have that name: whoever refers to one of them says so
}

/// A part that is there may lack the revision that the list speaks of.
Result<bool> DraftSaver::isPartThere(const Line& line)
{
    const QString number = draftText(line, "number");
    if (TRY(m_references.named(Kind::Part, number)).isEmpty()) {
        warning(QStringLiteral("part"),
                QStringLiteral("The part “%1” was not known and is made from what this list says of it.").arg(number));
        return false;
    }
    if (!isGiven(line, "revision"))
        return true;
    Line revision = line;
    revision.insert(QStringLiteral("part"), number);
    const auto found = m_references.partRevision(revision);
    if (found || found.error().code != Error::Code::NotFound)
        return true;
    warning(
        QStringLiteral("revision"),
        QStringLiteral("Revision %1 of part “%2” was not known and is made.").arg(draftText(line, "revision"), number));
    TRY(saveRecord(domain::PartRevision{}, revision));
    return true;
}

/// By its balloon, else by its name where only one has it; what the list says of its limits must agree.
Result<bool> DraftSaver::isCharacteristicThere(const Line& line)
{
    const auto revision = TRY(m_references.partRevision(line));
    const QString said = draftText(line, "balloon");
    auto found = TRY(m_references.characteristic(revision, said));
    if (!found)
        found = TRY(characteristicNamed(m_records, revision, said));
    if (!found)
        found = TRY(characteristicByBoth(m_records, m_references, revision, said));
    if (!found && !hasLimits(line)) {
        problem(
            QStringLiteral("balloon"),
            QStringLiteral("The part has no characteristic “%1”; take in its characteristics first, or say which one "
                           "the column is by writing its balloon into the header.")
                .arg(said));
        return true;
    }
    if (!found)
        return false;
    const auto stored = TRY(m_records.getOwn(*found));
    m_characteristics.insert({revision, said}, stored);
    Line limits = line;
    limits.insert(QStringLiteral("balloon"), stored.balloon);
    if (!hasLimits(line))
        limits.remove(QStringLiteral("unit"));
    TRY(compareWithStored(*found, limits));
    count("characteristic", false);
    return true;
}

/// What was measured at a place in a tray belongs to the unit that was serialized from there, once there is one.
Result<QJsonObject> DraftSaver::withUnitAtPosition(const Line& line)
{
    if (!isGiven(line, "lot") || !isGiven(line, "position") || line.contains(QStringLiteral("unit")))
        return line;
    const std::int64_t lot = TRY(m_references.resolve(Kind::Lot, line.value(QStringLiteral("lot"))));
    const QString position = draftText(line, "position");
    std::optional<domain::Unit> there;
    std::optional<domain::Unit> moved;
    for (const domain::UnitId id :
         TRY(store::unitsOnceAt(m_records.database(), domain::LotId::fromStore(lot), position))) {
        const domain::Unit unit = TRY(m_records.get(id));
        const bool isThere = unit.tray() == domain::LotId::fromStore(lot) && unit.place() == position;
        if (!isThere)
            moved = unit;
        else if (!there || leftItsTray(there->state))
            there = unit;
    }
    if (moved && !there)
        return fail(Error::Code::Conflict,
                    QStringLiteral("Unit %1 was moved from place %2 of this tray; name the piece by its serial number.")
                        .arg(moved->serial, position));
    if (!there)
        return line;
    if (!there->tray_places.isEmpty() && isMeasuredBefore(line, there->tray_places.last().time))
        return fail(
            Error::Code::Conflict,
            QStringLiteral("Unit %1 was moved to place %2 of this tray later than that; name the piece that was "
                           "measured by its serial number.")
                .arg(there->serial, position));
    const std::int64_t key = there->id.key();
    Line own = line;
    for (const char* told : {"lot", "part", "revision", "customer"})
        own.remove(QLatin1String(told));
    own.insert(QStringLiteral("unit"), TRY(m_references.reference(Kind::Unit, key)));
    return own;
}

} // namespace clew::services
