// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/document_service.h"
#include "services/recall_service.h"

namespace clew::services {

struct IssuedRecall
{
    QString number; ///< "R-2026-0001", of a drill "RD-2026-0001"
    IssuedFile file;
    QByteArray json; ///< the whole recall, as it stands in the PDF
};

struct HeldRecall
{
    QString hold;
    qint64 units = 0;
    qint64 lots = 0;
};

/// Recalls kept as numbered snapshots, and the hold that follows one.
///
/// (1) A snapshot is a document: its list is stored by content, with the version and hash of every record in it, and
///     later data does not change it. It is signed like other documents.
/// (2) One hold stops everything in it at once: what is in the house is quarantined, what was shipped is recalled.
class RecallDocuments
{
public:
    RecallDocuments(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    Result<IssuedRecall> issue(const RecallRequest& request, Progress& progress);
    /// Of a recall by its number; Conflict for a drill.
    Result<HeldRecall> hold(const QString& number, const QString& reason);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
