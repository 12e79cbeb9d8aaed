// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb.h"

#include <memory>

namespace clew::cli {

// One function per verb; each verb's class stands in a file of its own.

std::unique_ptr<Verb> storeCreateVerb();
std::unique_ptr<Verb> storeInfoVerb();
std::unique_ptr<Verb> storeCheckVerb();
std::unique_ptr<Verb> storeBackupVerb();
std::unique_ptr<Verb> storeRestoreVerb();
std::unique_ptr<Verb> storeRecoverVerb();
std::unique_ptr<Verb> storeSetVerb();
std::unique_ptr<Verb> storeSettingsVerb();
std::unique_ptr<Verb> inspectionConditionsVerb();
std::unique_ptr<Verb> budgetAddVerb();
std::unique_ptr<Verb> budgetListVerb();
std::unique_ptr<Verb> budgetShowVerb();
std::unique_ptr<Verb> calcBudgetVerb();
std::unique_ptr<Verb> userAddVerb();
std::unique_ptr<Verb> userListVerb();
std::unique_ptr<Verb> userRolesVerb();
std::unique_ptr<Verb> userCloseVerb();
std::unique_ptr<Verb> userPasswdVerb();
std::unique_ptr<Verb> listVerb();
std::unique_ptr<Verb> showVerb();
std::unique_ptr<Verb> importVerb();
std::unique_ptr<Verb> watchVerb();
std::unique_ptr<Verb> exportVerb();
std::unique_ptr<Verb> traceVerb();
std::unique_ptr<Verb> gaugeCheckVerb();
std::unique_ptr<Verb> impactGaugeVerb();
std::unique_ptr<Verb> impactDecideVerb();
std::unique_ptr<Verb> impactHoldVerb();
std::unique_ptr<Verb> impactSignVerb();
std::unique_ptr<Verb> studyAddVerb();
std::unique_ptr<Verb> studySignVerb();
std::unique_ptr<Verb> unitStepVerb();
std::unique_ptr<Verb> unitSwappedVerb();
std::unique_ptr<Verb> lotCutVerb();
std::unique_ptr<Verb> lotSplitVerb();
std::unique_ptr<Verb> lotMergeVerb();
std::unique_ptr<Verb> lotSendVerb();
std::unique_ptr<Verb> lotReceiveVerb();
std::unique_ptr<Verb> lotScrapVerb();
std::unique_ptr<Verb> lotSerializeVerb();
std::unique_ptr<Verb> lotInspectVerb();
std::unique_ptr<Verb> shipVerb();
std::unique_ptr<Verb> unitMoveVerb();
std::unique_ptr<Verb> unitReassignVerb();
std::unique_ptr<Verb> holdPlaceVerb();
std::unique_ptr<Verb> holdLiftVerb();
std::unique_ptr<Verb> nonconformityOpenVerb();
std::unique_ptr<Verb> nonconformityDisposeVerb();
std::unique_ptr<Verb> characteristicCorrectVerb();
std::unique_ptr<Verb> certificateAddVerb();
std::unique_ptr<Verb> certificateCheckVerb();
std::unique_ptr<Verb> certificateAcceptVerb();
std::unique_ptr<Verb> certificateRejectVerb();
std::unique_ptr<Verb> specificationVerifyVerb();
std::unique_ptr<Verb> reportFaiVerb();
std::unique_ptr<Verb> reportDhrVerb();
std::unique_ptr<Verb> reportGrrVerb();
std::unique_ptr<Verb> reportImpactVerb();
std::unique_ptr<Verb> reportCapabilityVerb();
std::unique_ptr<Verb> reportCocVerb();
std::unique_ptr<Verb> reportRecallVerb();
std::unique_ptr<Verb> recallHoldVerb();
std::unique_ptr<Verb> recallDrillVerb();
std::unique_ptr<Verb> reportLabelVerb();
std::unique_ptr<Verb> reportTravellerVerb();
std::unique_ptr<Verb> labelVerifyVerb();
std::unique_ptr<Verb> travellerEnterVerb();
std::unique_ptr<Verb> signVerb();
std::unique_ptr<Verb> verifyVerb();
std::unique_ptr<Verb> ledgerVerifyVerb();
std::unique_ptr<Verb> ledgerExportVerb();
std::unique_ptr<Verb> calcCapabilityVerb();
std::unique_ptr<Verb> calcConvertVerb();
std::unique_ptr<Verb> calcFinishVerb();
std::unique_ptr<Verb> calcGrrVerb();
std::unique_ptr<Verb> calcJudgeVerb();
std::unique_ptr<Verb> calcRiskVerb();
std::unique_ptr<Verb> calcStatsVerb();
std::unique_ptr<Verb> demoVerb();
std::unique_ptr<Verb> completionVerb();
std::unique_ptr<Verb> manVerb();

} // namespace clew::cli
