// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/study_service.h"

#include "base/unit.h"
#include "domain/study_results.h"
#include "services/numbering.h"
#include "store/history_questions.h"

namespace clew::services {

using namespace domain;

namespace {

/// A study of a characteristic speaks of lengths where that does.
Result<> checkStudyUnit(store::Records& records, const GaugeStudy& study)
{
    if (study.unit.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The gauge has no unit; say that of the values (--unit mm)."));
    const auto unit = parseUnit(study.unit);
    if (!unit)
        return fail(
            Error::Code::Invalid,
            QStringLiteral("“%1” is no unit that the program knows; say mm, µm, in or ° (--unit).").arg(study.unit));
    if (!study.characteristic)
        return {};
    const Characteristic characteristic = TRY(records.getOwn(*study.characteristic));
    const auto wanted = parseUnit(characteristic.unit);
    if (wanted && dimensionOf(*wanted) != dimensionOf(*unit))
        return fail(Error::Code::Invalid,
                    QStringLiteral("The study is in %1 and balloon %2 in %3; name the values' unit (--unit).")
                        .arg(study.unit, characteristic.balloon, characteristic.unit));
    return {};
}

} // namespace

Result<QList<StudyValue>> studyValues(const NumberTable& table, const StudyColumns& columns)
{
    const QStringList parts = TRY(table.labels(TRY(table.find(columns.part))));
    const QStringList operators = TRY(table.labels(TRY(table.find(columns.person))));
    const int valueColumn = TRY(table.find(columns.value));
    TRY(table.numbers(valueColumn));
    const QStringList texts = TRY(table.labels(valueColumn));
    QHash<std::pair<QString, QString>, std::int64_t> trials;
    QList<StudyValue> values;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        StudyValue value;
        value.part = parts[row];
        value.person = operators[row];
        value.trial = ++trials[{parts[row], operators[row]}];
        value.value = QString(texts[row]).replace(QLatin1Char(','), QLatin1Char('.'));
        values.append(value);
    }
    return values;
}

Result<GaugeStudyId> StudyService::add(GaugeStudy study)
{
    const store::Actor actor = TRY(m_session.actor(Right::AddRecords));
    const Gauge gauge = TRY(m_records.getOwn(study.gauge));
    if (study.unit.isEmpty())
        study.unit = gauge.unit;
    TRY(checkStudyUnit(m_records, study));
    if (study.date.isNull())
        study.date = m_clock.now().utcDay();
    if (!study.person)
        study.person = m_session.person;
    study.state = GaugeStudyState::Draft;
    study.demo = study.demo || gauge.demo;
    TRY(fillResults(study));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Create));
    study.number = TRY(nextNumber(m_records.database(), Kind::GaugeStudy, m_clock.now()));
    const GaugeStudyId id = TRY(m_records.insert(study));
    TRY(act.commit());
    return id;
}

Result<> StudyService::signOff(GaugeStudyId id, const QString& conclusion)
{
    const store::Actor actor = TRY(m_session.actor(Right::ReleaseGauges));
    GaugeStudy study = TRY(m_records.get(id));
    if (study.state == GaugeStudyState::Signed)
        return fail(Error::Code::Conflict,
                    QStringLiteral("%1 is signed; what was measured since is a new study.").arg(study.number));
    if (conclusion.trimmed().isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A study is signed with its conclusion (--reason TEXT)."));
    study.state = GaugeStudyState::Signed;
    study.conclusion = conclusion;
    study.signed_by = m_session.person;
    study.signed_at = m_clock.now();
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, conclusion));
    TRY(m_records.revise(study));
    return act.commit();
}

} // namespace clew::services
