// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/material_check.h"
#include "domain/quality.h"
#include "services/store_service.h"

#include <QMap>

namespace clew::services {

/// One property: what the certificate states of it, and what the specification says to that.
struct CertificateLine
{
    QString property;
    QString value;  ///< as stated, with its unit
    QString limits; ///< "≤ 0.08 %"; empty where the specification has none
    QString compared;
    std::optional<domain::MaterialVerdict> verdict; ///< absent: stated, and nothing is asked of it
    QString because;
};

/// A certificate as it lies before somebody: what is stated, what that is worth, and its file.
struct CertificateSheet
{
    domain::Certificate certificate;
    QString name; ///< for its address
    QString issuer;
    QString heat;
    QString specification; ///< "ASTM F136 2021"
    bool isSpecificationVerified = false;
    QStringList lots;
    QList<CertificateLine> lines;
    std::optional<domain::MaterialVerdict> verdict; ///< absent: never compared
    QString fileName;
    QByteArray bytes; ///< of the file; empty where there is none
    bool isPdf = false;
    QString signature; ///< what was found of the file's own signatures; empty: it has none
    bool isSignatureBroken = false;
    QString format;           ///< as which format the file was read; empty: somebody typed it in beside the file
    QStringList formProblems; ///< what that format says against the file
};

Result<CertificateSheet> certificateSheet(OpenStore& store, const QString& name);

/// A specification with who answers for its limits.
struct SpecificationRow
{
    domain::MaterialSpecification specification;
    QString verifiedBy;
    bool isVerified() const { return specification.state == domain::SpecificationState::Verified; }
};
/// Those that nobody has verified first.
Result<QList<SpecificationRow>> specifications(OpenStore& store);

/// A certificate that became none, as its signature is broken: kept with the finding.
struct EvidenceRow
{
    domain::Document document;
    QString name; ///< for its address
};
Result<QList<EvidenceRow>> keptEvidence(OpenStore& store);

enum class CertificateAct { Add, Compare, Accept, Reject };

/// What somebody typed: file, number, issuer, type, heat, lot, date, specification, edition, form, size, values
/// ("C=0.02 %; Rm=905 MPa"), discrepancy, reason.
using CertificateTyped = QMap<QString, QString>;

struct CertificateActed
{
    QString name; ///< for its address; empty where the file is kept as evidence only
    QString number;
    std::optional<domain::MaterialVerdict> verdict;
    QString signature;
    QStringList warnings;
};

/// One act on a certificate, as typed; refused as CertificateService refuses. `name` is empty for Add.
Result<CertificateActed> actOnCertificate(OpenStore& store, CertificateAct act, const QString& name,
                                          const CertificateTyped& typed);
Result<> verifyLimits(OpenStore& store, domain::MaterialSpecificationId specification, const QString& reason);

} // namespace clew::services
