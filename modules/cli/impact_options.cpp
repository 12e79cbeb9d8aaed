// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/impact_options.h"

namespace clew::cli {

Argument assessmentArgument()
{
    return {QStringLiteral("NUMBER"), QStringLiteral("the assessment's, such as IA-2026-0001")};
}

Result<domain::ImpactAssessmentId> assessmentNamed(store::Records& records, const QString& number)
{
    return domain::ImpactAssessmentId::fromStore(
        TRY(services::findRecord(records, domain::Kind::ImpactAssessment, {number, {}})));
}

Answer assessmentAnswer(const domain::ImpactAssessment& assessment)
{
    const services::ImpactSubjects all = services::subjectsOf(assessment);
    const services::ImpactSubjects open = services::undecidedOf(assessment);
    const qint64 subjects = all.units.size() + all.lots.size();
    const qint64 undecided = open.units.size() + open.lots.size();
    const bool isSigned = assessment.signed_at.has_value();
    QString text = QStringLiteral("%1: %2 of %3 units and lots are decided on.\n")
                       .arg(assessment.number)
                       .arg(subjects - undecided)
                       .arg(subjects);
    if (isSigned)
        text += QStringLiteral("It is signed off.\n");
    return {{{QStringLiteral("assessment"), assessment.number},
             {QStringLiteral("subjects"), subjects},
             {QStringLiteral("undecided"), undecided},
             {QStringLiteral("signed"), isSigned}},
            text};
}

} // namespace clew::cli
