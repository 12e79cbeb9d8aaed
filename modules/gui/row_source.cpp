// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/row_source.h"

namespace clew::gui {

services::ListQuestion StoreRows::ofKind(services::ListQuestion question) const
{
    question.kind = m_kind;
    return question;
}

Job StoreRows::count(QObject* owner, const services::ListQuestion& question, Count done)
{
    return m_client.read(
        owner,
        [asked = ofKind(question)](services::OpenStore& store, Progress&) -> Result<RowCount> {
            return RowCount{TRY(services::countRows(store, asked))};
        },
        std::move(done));
}

Job StoreRows::rows(QObject* owner, const services::ListQuestion& question, std::int64_t first, std::int64_t count,
                    Rows done)
{
    return m_client.read(
        owner,
        [asked = ofKind(question), first, count](services::OpenStore& store, Progress&) {
            return services::rowsOf(store, asked, first, count);
        },
        std::move(done));
}

Job StoreRows::values(QObject* owner, const QString& column, Values done)
{
    return m_client.read(
        owner,
        [kind = m_kind, column](services::OpenStore& store, Progress&) -> Result<QList<FilterValue>> {
            QList<FilterValue> values;
            for (const auto& [value, rows] : TRY(services::valuesOf(store, kind, column)))
                values.append({value, value, rows});
            return values;
        },
        std::move(done));
}

} // namespace clew::gui
