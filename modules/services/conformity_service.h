// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/conformity_certificate.h"
#include "services/document_service.h"

namespace clew::services {

/// The certificate of conformity of a delivery: what was shipped, to which order, and by which records it conforms.
class ConformityService
{
public:
    ConformityService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::ConformityCertificate> assemble(domain::ShipmentId shipment, const IssueRequest& request = {});
    /// Titled COC-<delivery note>; again only with a reason.
    Result<IssuedFile> issue(domain::ShipmentId shipment, const IssueRequest& request = {});

private:
    Result<QList<domain::ConformityItem>> itemsOf(const domain::Shipment& shipment);
    Result<QList<domain::ConformityEvidence>> evidenceOf(const domain::Shipment& shipment);

    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
