// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gauge_study.h"
#include "services/document_service.h"

namespace clew::services {

/// Gauge studies as documents that are signed like the others.
class StudyDocuments
{
public:
    StudyDocuments(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// A further issue of the same study is a new revision with its reason.
    Result<IssuedFile> issue(domain::GaugeStudyId study, const IssueRequest& request = {});

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
