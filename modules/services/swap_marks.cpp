// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/swap_marks.h"

#include "store/act.h"

namespace clew::services {

using namespace domain;

Result<> SwapMarks::mark(const QList<UnitId>& units, const QString& reason)
{
    return add(units, false, reason);
}

Result<> SwapMarks::takeBack(const QList<UnitId>& units, const QString& reason)
{
    return add(units, true, reason);
}

Result<> SwapMarks::add(const QList<UnitId>& units, bool takenBack, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::CorrectRecords));
    if (reason.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("Say why; the reason stands in the ledger (--reason TEXT)."));
    SwapMark mark;
    mark.taken_back = takenBack;
    mark.reason = reason.trimmed();
    mark.person = m_session.person;
    mark.time = m_clock.now();
    for (const UnitId id : units) {
        const domain::Unit unit = TRY(m_records.get(id));
        if (unit.isMarkedSwapped() != takenBack)
            return fail(Error::Code::Conflict, takenBack ? QStringLiteral("Unit %1 is not marked as swapped; there is "
                                                                          "nothing to take back.")
                                                               .arg(unit.serial)
                                                         : QStringLiteral("Unit %1 is marked as swapped already: %2")
                                                               .arg(unit.serial, unit.swap_marks.last().reason));
    }
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Correct, mark.reason));
    for (const UnitId id : units)
        TRY(m_records.add(id, mark));
    return act.commit();
}

} // namespace clew::services
