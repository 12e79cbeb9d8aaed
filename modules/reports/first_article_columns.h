// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/first_article.h"
#include "reports/report_parts.h"

/// What the tables of Forms 1, 2 and 3 can show.
namespace clew::reports {

const QList<ColumnSource<domain::FirstArticleIndexRow>>& indexColumns();
const QList<ColumnSource<domain::AccountabilityRow>>& accountabilityColumns();
const QList<ColumnSource<domain::FunctionalTestRow>>& functionalTestColumns();
const QList<ColumnSource<domain::CharacteristicRow>>& characteristicColumns();

} // namespace clew::reports
