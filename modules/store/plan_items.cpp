// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/plan_items.h"

namespace clew::store {

using domain::PlanItem;

QByteArray revisePlanItemStatement()
{
    const ColumnList& list = columnsOf<PlanItem>();
    QList<QByteArray> assignments;
    for (qsizetype i = 0; i < list.columns().size(); ++i)
        assignments.append(list.columns()[i] + " = " + list.placeholders()[i]);
    return "UPDATE plan_item SET " + assignments.join(", ") +
           " WHERE inspection_plan = :inspection_plan_ AND characteristic = :characteristic_";
}

Result<> revisePlanItem(Database& database, domain::InspectionPlanId plan, const PlanItem& item)
{
    static const QByteArray sql = revisePlanItemStatement();
    Statement statement = TRY(Statement::prepare(database, sql.constData()));
    FieldBinder binder(statement, columnsOf<PlanItem>());
    PlanItem::fields(item, binder);
    statement.bind(":inspection_plan_", plan.key());
    statement.bind(":characteristic_", item.characteristic.key());
    return statement.exec();
}

} // namespace clew::store
