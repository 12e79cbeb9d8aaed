// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/verb_list.h"

#include "cli/plan_verbs.h"
#include "cli/verbs.h"

namespace clew::cli {

VerbList::VerbList()
{
    m_verbs.push_back(storeCreateVerb());
    m_verbs.push_back(storeInfoVerb());
    m_verbs.push_back(storeCheckVerb());
    m_verbs.push_back(storeBackupVerb());
    m_verbs.push_back(storeRestoreVerb());
    m_verbs.push_back(storeRecoverVerb());
    m_verbs.push_back(storeSetVerb());
    m_verbs.push_back(storeSettingsVerb());
    m_verbs.push_back(userAddVerb());
    m_verbs.push_back(userListVerb());
    m_verbs.push_back(userRolesVerb());
    m_verbs.push_back(userCloseVerb());
    m_verbs.push_back(userPasswdVerb());
    m_verbs.push_back(listVerb());
    m_verbs.push_back(showVerb());
    m_verbs.push_back(importVerb());
    m_verbs.push_back(watchVerb());
    m_verbs.push_back(exportVerb());
    m_verbs.push_back(traceVerb());
    m_verbs.push_back(gaugeCheckVerb());
    m_verbs.push_back(impactGaugeVerb());
    m_verbs.push_back(impactDecideVerb());
    m_verbs.push_back(impactHoldVerb());
    m_verbs.push_back(impactSignVerb());
    m_verbs.push_back(studyAddVerb());
    m_verbs.push_back(studySignVerb());
    m_verbs.push_back(unitStepVerb());
    m_verbs.push_back(lotCutVerb());
    m_verbs.push_back(lotSplitVerb());
    m_verbs.push_back(lotMergeVerb());
    m_verbs.push_back(lotSendVerb());
    m_verbs.push_back(lotReceiveVerb());
    m_verbs.push_back(lotScrapVerb());
    m_verbs.push_back(lotSerializeVerb());
    m_verbs.push_back(lotInspectVerb());
    m_verbs.push_back(shipVerb());
    m_verbs.push_back(unitMoveVerb());
    m_verbs.push_back(unitReassignVerb());
    m_verbs.push_back(unitSwappedVerb());
    m_verbs.push_back(holdPlaceVerb());
    m_verbs.push_back(holdLiftVerb());
    m_verbs.push_back(nonconformityOpenVerb());
    m_verbs.push_back(nonconformityDisposeVerb());
    m_verbs.push_back(characteristicCorrectVerb());
    m_verbs.push_back(inspectionConditionsVerb());
    m_verbs.push_back(budgetAddVerb());
    m_verbs.push_back(budgetListVerb());
    m_verbs.push_back(budgetShowVerb());
    m_verbs.push_back(planNewVerb());
    m_verbs.push_back(planListVerb());
    m_verbs.push_back(planShowVerb());
    m_verbs.push_back(planSetVerb());
    m_verbs.push_back(planCheckVerb());
    m_verbs.push_back(planFinishVerb());
    m_verbs.push_back(planReleaseVerb());
    m_verbs.push_back(planReviseVerb());
    m_verbs.push_back(certificateAddVerb());
    m_verbs.push_back(certificateCheckVerb());
    m_verbs.push_back(certificateAcceptVerb());
    m_verbs.push_back(certificateRejectVerb());
    m_verbs.push_back(specificationVerifyVerb());
    m_verbs.push_back(reportFaiVerb());
    m_verbs.push_back(reportDhrVerb());
    m_verbs.push_back(reportGrrVerb());
    m_verbs.push_back(reportImpactVerb());
    m_verbs.push_back(reportCapabilityVerb());
    m_verbs.push_back(reportCocVerb());
    m_verbs.push_back(reportLabelVerb());
    m_verbs.push_back(reportTravellerVerb());
    m_verbs.push_back(labelVerifyVerb());
    m_verbs.push_back(travellerEnterVerb());
    m_verbs.push_back(signVerb());
    m_verbs.push_back(reportRecallVerb());
    m_verbs.push_back(recallHoldVerb());
    m_verbs.push_back(recallDrillVerb());
    m_verbs.push_back(verifyVerb());
    m_verbs.push_back(ledgerVerifyVerb());
    m_verbs.push_back(ledgerExportVerb());
    m_verbs.push_back(calcBudgetVerb());
    m_verbs.push_back(calcCapabilityVerb());
    m_verbs.push_back(calcConvertVerb());
    m_verbs.push_back(calcFinishVerb());
    m_verbs.push_back(calcGrrVerb());
    m_verbs.push_back(calcJudgeVerb());
    m_verbs.push_back(calcRiskVerb());
    m_verbs.push_back(calcStatsVerb());
    m_verbs.push_back(demoVerb());
    m_verbs.push_back(completionVerb());
    m_verbs.push_back(manVerb());
}

const Verb* VerbList::find(const QString& name) const
{
    const auto found =
        std::find_if(m_verbs.begin(), m_verbs.end(), [&](const auto& verb) { return verb->words().name == name; });
    return found == m_verbs.end() ? nullptr : found->get();
}

QStringList VerbList::names() const
{
    QStringList names;
    for (const auto& verb : m_verbs)
        names.append(verb->words().name);
    return names;
}

QStringList VerbList::firstWords() const
{
    QStringList words;
    for (const auto& verb : m_verbs)
        words.append(verb->words().name.section(QLatin1Char(' '), 0, 0));
    words.removeDuplicates();
    return words;
}

QStringList VerbList::secondWords(const QString& first) const
{
    QStringList words;
    for (const auto& verb : m_verbs) {
        if (verb->words().name.startsWith(first + QLatin1Char(' ')))
            words.append(verb->words().name.section(QLatin1Char(' '), 1));
    }
    return words;
}

QStringList VerbList::groups() const
{
    QStringList groups;
    for (const auto& verb : m_verbs)
        groups.append(verb->words().group);
    groups.removeDuplicates();
    return groups;
}

const QList<Option>& globalOptions()
{
    static const QList<Option> options{
        {QStringLiteral("store"), QStringLiteral("FILE"), QStringLiteral("The store (or the variable CLEW_STORE)")},
        {QStringLiteral("user"), QStringLiteral("ID"),
         QStringLiteral("Who works (or CLEW_USER; not needed where the store has one user)")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
         QStringLiteral("Where the passphrase stands (or CLEW_PASSPHRASE; a terminal is asked)")},
        {QStringLiteral("json"), QString(), QStringLiteral("One JSON object on standard output, errors too")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"),
         QStringLiteral("Why it is done, where a reason is asked for; it stands in the ledger")},
        {QStringLiteral("help"), QString(), QStringLiteral("Says what the verb does, and does nothing")},
        {QStringLiteral("version"), QString(), QStringLiteral("Says the version, and does nothing")},
    };
    return options;
}

} // namespace clew::cli
