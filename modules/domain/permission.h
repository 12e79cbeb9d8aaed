// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "domain/fields.h"
#include "domain/signature_meaning.h"

namespace clew::domain {

/// What a person may be allowed to do with the store. Everybody with an account may look at everything.
enum class Right {
    RecordResults,  ///< type in or transmit measured values
    AddRecords,     ///< import files, add parts, lots, certificates …
    CorrectRecords, ///< void or replace what was recorded, with a reason
    CorrectLimits,  ///< a drawing's limits in the store, and judge again by them
    StepUnits,      ///< bring a unit to its next state; the step's own signature has its own rule (maySign)
    PlaceHolds,
    LiftHolds,
    OpenNonconformities,
    DisposeNonconformities,
    OverrideGates,
    IssueDocuments,
    SignDocuments, ///< at all; with which meaning: maySign
    ReleaseGauges,
    ManageUsers,
    BackUpStore,
    RestoreStore,
    ExportRecords,
    CheckStore,
    DecideCertificates,   ///< accept or reject a material certificate
    VerifySpecifications, ///< compare a specification's limits with the bought edition
    PrintLabels,
};
constexpr auto namesOf(Right)
{
    return std::array{"record_results",
                      "add_records",
                      "correct_records",
                      "correct_limits",
                      "step_units",
                      "place_holds",
                      "lift_holds",
                      "open_nonconformities",
                      "dispose_nonconformities",
                      "override_gates",
                      "issue_documents",
                      "sign_documents",
                      "release_gauges",
                      "manage_users",
                      "back_up_store",
                      "restore_store",
                      "export_records",
                      "check_store",
                      "decide_certificates",
                      "verify_specifications",
                      "print_labels"};
}

/// The role that gives the right: the first of the roles in the order of Role, so that a person with several acts in
/// the lowest that is enough. Denied with a sentence that names who may.
Result<Role> roleFor(const QList<Role>& roles, Right right);

/// For people, in the middle of a sentence: "quality manager".
QString roleWords(Role role);
/// Accepts the role's name; Invalid with the list of names otherwise.
Result<Role> roleFromName(const QString& name);

} // namespace clew::domain
