// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/first_article.h"
#include "services/document_head.h"

namespace clew::services {

struct FirstArticleRequest
{
    domain::UnitId unit;
    bool full = true;
    QString reason;   ///< for a full or a partial report (form 1, field 14); empty: the first production run
    QString baseline; ///< the number of the report that a partial one builds on
    QString affected; ///< the balloons that a partial one answers for, separated by commas; empty: what was measured
    bool assembly = false;
    QString processReference; ///< empty: from the order's process plan and its programs
    QString comments;
};

/// First article inspection (layout per AS9102 Rev C): a record that names the article, and the report made of what the
/// store knows of it.
class FirstArticleService
{
public:
    FirstArticleService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// A new report with the next number of the year, FAI-2026-0001. Refuses a partial one without its baseline or with
    /// a balloon that the drawing lacks, a prototype as the article, and a part of which no toleranced characteristic
    /// is known. Without a reason, the triggers are the reason.
    Result<domain::FirstArticleReportId> create(const FirstArticleRequest& request);

    /// Forms 1, 2 and 3 as of now. Complete or not: what is missing is in domain::check() and problemsOf().
    Result<domain::FirstArticle> assemble(domain::FirstArticleReportId report, const IssueRequest& request = {});

    /// domain::check(), and what only the records show.
    Result<Problems> problemsOf(domain::FirstArticleReportId report, const domain::FirstArticle& article);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

} // namespace clew::services
