// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/device_history.h"
#include "services/document_head.h"

namespace clew::services {

/// The Device History Record of a unit or of a production lot (ISO 13485:2016, 7.5.1, 7.5.8, 7.5.9, 8.2.6): a view of
/// everything the store knows about it, as of now.
class DeviceHistoryService
{
public:
    DeviceHistoryService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<domain::DeviceHistory> assemble(domain::UnitId unit, const IssueRequest& request = {});
    Result<domain::DeviceHistory> assemble(domain::LotId lot, const IssueRequest& request = {});

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
