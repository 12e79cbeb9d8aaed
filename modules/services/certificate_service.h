// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/problem.h"
#include "domain/material_check.h"
#include "services/session.h"

#include <QMap>

namespace clew::services {

/// A certificate on paper or as a PDF, with what somebody typed beside it.
struct CertificateEntry
{
    QString file;               ///< path of the scan or PDF
    QMap<QString, QString> set; ///< number, issuer, type, heat, lot, date, specification, edition, product, form …
    QStringList values;         ///< "C=0.02 %", "Rm=905 MPa"
    QString reason;
};

struct CertificateAdded
{
    std::optional<domain::CertificateId> certificate; ///< absent where its file is kept as evidence only
    QString signature;                                ///< what was found of the PDF's own signatures
    Problems problems;
    bool saved = false;
};

/// Material certificates: typed in, compared with a specification, accepted or rejected (EN 10204; ISO 13485:2016,
/// 7.4.3). The program proposes a verdict by value; a person decides.
class CertificateService
{
public:
    CertificateService(store::Records& records, const Clock& clock, const Session& session)
        : m_records(records),
          m_clock(clock),
          m_session(session)
    {
    }

    /// Refused with every problem, or saved whole. A PDF whose signature is broken is kept as a document with that
    /// finding, and no certificate is made.
    Result<CertificateAdded> add(const CertificateEntry& entry);
    /// One more round of the comparison, with the certificate's own specification where none is named.
    Result<QList<domain::CertificateJudgement>> check(domain::CertificateId id,
                                                      std::optional<domain::MaterialSpecificationId> specification);
    /// Accepting what does not conform or was never compared needs a reason; rejecting always does.
    Result<> decide(domain::CertificateId id, domain::CertificateState state, const QString& reason);
    /// The limits are those of the bought edition: a quality manager's word.
    Result<> verifySpecification(domain::MaterialSpecificationId id, const QString& reason);

private:
    store::Records& m_records;
    const Clock& m_clock;
    const Session& m_session;
};

/// The specification of that name, and edition where it is given; Conflict where there are several editions.
Result<domain::MaterialSpecificationId> specificationNamed(store::Records& records, const QString& name,
                                                           const QString& edition);

/// "C=0.02 %" as a line of a draft: property, value and unit. Invalid with a sentence otherwise.
Result<QJsonObject> valueFromText(const QString& text);

} // namespace clew::services
