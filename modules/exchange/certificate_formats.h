// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/certificate_draft.h"

namespace clew::exchange {

// One function for each JSON format, of the schemas published by Material Identity (materialidentity.org). Each reports
// what its schema asks for and is not there.

/// EN 10168:2004 as JSON, versions 0.4.1 and 0.5.0.
CertificateDraft readEn10168(const QJsonObject& root, ProblemLog& log);
/// Certificate of analysis, version 1.1.0.
CertificateDraft readAnalysisCertificate(const QJsonObject& root, ProblemLog& log);
/// Electronic certificate of conformity, version 1.0.0. With a heat, only what is stated for it.
CertificateDraft readConformityCertificate(const QJsonObject& root, const QString& heat, ProblemLog& log);
/// Digital material passport for metals, version 0.1.1.
CertificateDraft readMetalPassport(const QJsonObject& root, ProblemLog& log);

} // namespace clew::exchange
