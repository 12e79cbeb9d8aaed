// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/capability_document.h"
#include "services/document_service.h"

#include <QSet>

namespace clew::services {

/// What is asked.
struct CapabilityRequest
{
    domain::CharacteristicId characteristic;
    std::optional<Instant> from; ///< measured at or after
    std::optional<Instant> to;   ///< measured at or before
    std::optional<domain::WorkOrderId> order;
    int subgroup = 1;                                    ///< so many values one after another
    std::optional<metrology::WithinEstimator> estimator; ///< moving range for single values, else pooled
    QString model;                                       ///< "normal", "lognormal" …; empty: as the plan fixes it
    QString method;                                      ///< "percentile", "z"; of a model other than normal
    double level = 0.95;
    QSet<QString> leftOut;  ///< serials that somebody leaves out
    QString leftOutBecause; ///< and why
};

struct IssuedCapability
{
    IssuedFile file;
    QString number; ///< "CS-2026-0001"
    domain::CapabilityDocument document;
};

/// Capability of a characteristic by the results in the store: of each feature of each unit the last result, in the
/// order in which they were measured. Results without a number, void ones and those of serials that are left out stand
/// in the document with the reason.
///
/// Model and method are those of the plan in force. Where it fixes none they come from whoever asks, and the document
/// says so; the values never choose one.
class CapabilityStudy
{
public:
    CapabilityStudy(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Invalid where the characteristic has no limits, there are too few values, they can't bear the model, or nobody
    /// has fixed one; Conflict where another is asked for than the plan fixes.
    Result<domain::CapabilityDocument> assemble(const CapabilityRequest& request, const IssueRequest& issue = {});
    /// A document of its own each time, numbered.
    Result<IssuedCapability> issue(const CapabilityRequest& request, const IssueRequest& issue = {});

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
