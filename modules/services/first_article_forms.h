// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/first_article.h"
#include "domain/quality.h"
#include "services/measured_results.h"

namespace clew::services {

/// Form 2, 5 to 10: the material and the processes of the article, with the certificates of exactly its lots and heats;
/// and the files of these certificates.
struct MaterialAccount
{
    QList<domain::AccountabilityRow> rows;
    QList<domain::DocumentAttachment> attachments;
};
Result<MaterialAccount> materialAccount(store::Records& records, const domain::Unit& unit);

/// Form 3: one row for a value; for a callout of several features one with minimum and maximum of those that conform,
/// and one for each that does not; one for each of them where they were not all judged by one rule and uncertainty.
Result<QList<domain::CharacteristicRow>> characteristicRows(store::Records& records, const domain::Unit& unit);

/// Field 9: order, process plan with its revision, NC programs with their hashes. Empty where nothing is known.
Result<QString> processReference(store::Records& records, const domain::Unit& unit);

/// Form 1, 15 to 18: what is built into an assembly.
Result<QList<domain::FirstArticleIndexRow>> assemblyIndex(store::Records& records, domain::UnitId unit);

} // namespace clew::services
