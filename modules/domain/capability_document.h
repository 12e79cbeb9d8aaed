// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"
#include "metrology/capability.h"
#include "metrology/form_capability.h"
#include "metrology/run_rules.h"
#include "metrology/sample_tests.h"

namespace clew::domain {

/// A value that counts, or one that was left out and why.
struct CapabilityValue
{
    QString serial;  ///< or the lot's number
    QString feature; ///< "12.4"; empty where there is one
    QString value;   ///< in the requirement's unit
    std::optional<Instant> at;
    QString reason; ///< why it is left out; empty = it counts
};

/// What the store's results say of a characteristic, in the order of production, by a model that the plan fixes or
/// somebody named.
struct CapabilityDocument
{
    DocumentHead head;
    QString partNumber;
    QString partName;
    QString partRevision;
    QString characteristic; ///< "2 bore B"
    Requirement requirement;
    QString window;   ///< "2026-01-01 to 2026-03-31"; "all results" without one
    QString order;    ///< of the work order; empty = all
    QString model;    ///< "normal", "lognormal" …
    QString method;   ///< "percentile", "z"; empty for the normal model
    QString chosenBy; ///< who fixed model and method: "by plan IP-31 4"
    int subgroup = 1;
    QList<CapabilityValue> values;
    QList<CapabilityValue> excluded;

    std::vector<double> numbers;        ///< of `values`, in the requirement's unit
    metrology::CapabilityLimits limits; ///< likewise
    double mean = 0;
    double s = 0;
    std::optional<metrology::Capability> normal; ///< one of the two
    std::optional<metrology::FormCapability> form;
    metrology::ControlChart chart;
    std::vector<metrology::RunSignal> locationSignals;
    std::vector<metrology::RunSignal> spreadSignals;
    std::optional<metrology::NormalityTest> normality; ///< none below eight values
    std::optional<metrology::OutlierTest> outlier;
    QList<PlannedSigner> signers;
};

} // namespace clew::domain
