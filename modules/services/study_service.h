// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_study.h"
#include "services/number_table.h"
#include "services/session.h"

namespace clew::services {

/// Which columns of a table of measurements say what; each by its header or its number from 1.
struct StudyColumns
{
    QString part;
    QString person;
    QString value;
};

/// The measurements of a table, in its order; the trials of one operator on one part are counted. Invalid for an empty
/// label and a value that is no number, with row and column.
Result<QList<domain::StudyValue>> studyValues(const NumberTable& table, const StudyColumns& columns);

/// Gauge studies, from the table to the signature.
///
/// (1) A study keeps its table and what its method made of it.
/// (2) It is signed with a conclusion by who may release gauges; from then on it is not changed.
class StudyService
{
public:
    StudyService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// A draft, numbered and with its results. Without a unit it is the gauge's; without a date, today; without a
    /// person, who adds it. Invalid where the table is no crossed study.
    Result<domain::GaugeStudyId> add(domain::GaugeStudy study);
    Result<> signOff(domain::GaugeStudyId study, const QString& conclusion);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
