// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"
#include "domain/study_results.h"

namespace clew::domain {

/// What a document says of a gauge study. Numbers are those of the record; the analysis is what its values give again,
/// and what its charts are drawn from.
struct StudyDocument
{
    DocumentHead head;
    GaugeStudy study;
    StudyAnalysis analysis;
    QString gauge;
    QString gaugeName;
    QString resolution;     ///< of the gauge, with its unit
    QString characteristic; ///< "LB-7 rev D, balloon 2: Ø 10.500 ±0.003 mm"; empty = of the gauge alone
    QString person;
    QString signedBy;
    QList<PlannedSigner> signers;
};

} // namespace clew::domain
