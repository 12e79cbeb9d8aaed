// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/inspection_number.h"

#include "domain/inspection.h"

namespace clew::services {

Result<QString> nextInspectionNumber(store::Records& records)
{
    domain::Inspection inspection;
    std::int64_t number = TRY(records.count(domain::Kind::Inspection));
    do {
        inspection.number = QStringLiteral("INS-%1").arg(++number, 6, 10, QLatin1Char('0'));
    } while (TRY(records.findByKey(inspection)));
    return inspection.number;
}

} // namespace clew::services
