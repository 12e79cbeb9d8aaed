// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"

#include <QByteArray>

namespace clew::exchange {

/// How a template measures one sort of characteristic.
struct PlanTemplateItem
{
    QString name;
    domain::CharacteristicType type = domain::CharacteristicType::Other;
    QStringList words;                            ///< in a characteristic's name they tell it from others of its type
    std::optional<std::int64_t> nominalFrom;      ///< in picometres: fits sizes from here …
    std::optional<std::int64_t> nominalBelow;     ///< … to below here
    bool isKey = false;                           ///< critical for what the part does
    domain::Characteristic typical;               ///< with the tolerance that such parts have: an example, and a test
    domain::PlanItem item;                        ///< its characteristic is not set
    QString expectedCpk;                          ///< of the process; empty: nothing is expected
    QString expectedMean = QStringLiteral("0.5"); ///< where in the tolerance, from its lower end (0) to its upper (1)
};

/// A plan for one kind of part, to begin with.
struct PlanTemplate
{
    QString kind; ///< "lens_barrel"
    QString name;
    QString version;
    domain::InspectionStage stage = domain::InspectionStage::Final;
    QList<PlanTemplateItem> items;
};

/// A template as a JSON file (docs/formats.md): {"plan":"clew/1","kind","name","version","stage","characteristics"}.
/// Numbers are texts, as they are written. Refuses unknown and missing names, words that are none of a closed set and
/// numbers that are none, with the characteristic they stand at.
Result<PlanTemplate> readPlanTemplate(const QByteArray& json);

/// Those that ship with the program, one for each kind of part, in the order of their kinds.
Result<QList<PlanTemplate>> shippedPlanTemplates();
/// NotFound with the kinds there are.
Result<PlanTemplate> shippedPlanTemplate(const QString& kind);

/// The entry that fits a characteristic best: of its type and size, with the most of its words, the first of equals.
/// nullptr where none is of its type and size.
const PlanTemplateItem* templateItemFor(const PlanTemplate& plan, const domain::Characteristic& characteristic);

/// An item for a characteristic as the template measures its sort, with the expected process of its tolerance; without
/// a method where the template knows no such sort.
domain::PlanItem itemFor(const PlanTemplate& plan, const domain::Characteristic& characteristic);

} // namespace clew::exchange
