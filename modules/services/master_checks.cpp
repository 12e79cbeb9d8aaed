// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/master_checks.h"

#include "domain/error_curve.h"
#include "domain/exact_value.h"
#include "store/act.h"
#include "store/gauge_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// "+0.2 µm" in steps; `unit` is what a record keeps it in.
Result<Exact> lengthFrom(const QString& text, const char* what, const QString& unit)
{
    const auto curve = ErrorCurve::parse(text);
    if (!curve || curve->dimension() != Dimension::Length)
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is no %2; give a number with its unit, as \"+0.2 µm\".")
                                              .arg(text.left(40), QLatin1String(what)));
    return exactFromFile(textOfInteger(TRY(curve->errorAt(0)), TRY(parseUnit(unit))), unit);
}

Result<MasterCheck> checkFrom(const NewMasterCheck& wanted, Instant now)
{
    MasterCheck check;
    check.gauge = wanted.gauge;
    check.master = wanted.master;
    check.time = wanted.time.value_or(now);
    check.unit = QStringLiteral("µm");
    check.deviation = TRY(lengthFrom(wanted.deviation, "deviation", check.unit));
    check.limit = TRY(lengthFrom(wanted.limit, "limit", check.unit));
    check.note = wanted.note.trimmed();
    TRY(isWithinLimit(check));
    if (check.gauge == check.master)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A gauge is not checked with itself; name the master that was used."));
    if (now < check.time)
        return fail(Error::Code::Invalid, QStringLiteral("The check lies in the future; say when it was made."));
    return check;
}

/// The bracket that this check ends.
Result<std::optional<BracketState>> closedBy(store::Records& records, const MasterCheck& check)
{
    std::optional<BracketState> state;
    for (const MasteringBracket& bracket :
         TRY(bracketsOf(TRY(store::checksOf(records.database(), check.gauge)), check.time))) {
        if (bracket.when.ends == check.time && bracket.when.begins < check.time)
            state = bracket.state;
    }
    return state;
}

} // namespace

Result<RecordedCheck> MasterChecks::record(const NewMasterCheck& wanted)
{
    const store::Actor actor = TRY(m_session.actor(Right::RecordResults));
    RecordedCheck recorded;
    recorded.check = TRY(checkFrom(wanted, m_clock.now()));
    recorded.check.person = m_session.person;
    const Gauge gauge = TRY(m_records.getOwn(wanted.gauge));
    recorded.check.demo = gauge.demo;
    recorded.isWithin = TRY(isWithinLimit(recorded.check));
    if (TRY(m_records.findByKey(recorded.check)))
        return fail(Error::Code::Conflict, QStringLiteral("A check of %1 with that master at %2 is recorded already.")
                                               .arg(gauge.code, recorded.check.time.toString()));
    const QList<FallenBracket> fellBefore = TRY(fallenBracketsOf(m_records, wanted.gauge));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create, recorded.check.note));
    recorded.check.id = TRY(m_records.insert(recorded.check));
    recorded.changed = TRY(judgeAfterChecks(m_records, wanted.gauge, fellBefore, m_clock.now()));
    recorded.closed = TRY(closedBy(m_records, recorded.check));
    TRY(act.commit());
    return recorded;
}

} // namespace clew::services
