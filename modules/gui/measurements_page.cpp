// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/measurements_page.h"

#include "gui/page_list.h"
#include "gui/reading_rows.h"

#include <QHeaderView>
#include <QTableView>

namespace clew::gui {

namespace {

ListSubject measurementsOf(Desk& desk, const QString& title)
{
    return {QStringLiteral("reading"), title, [&store = desk.store] { return std::make_unique<ReadingRows>(store); }};
}

/// From unit or lot to inspection, so that the verdict is in sight.
constexpr int measurementSigns[] = {20, 12, 20, 7, 7, 11, 6, 10, 17, 10, 16, 17, 18, 11, 18};

QStringList measurementFilters()
{
    return {QStringLiteral("part"), QStringLiteral("characteristic"), QStringLiteral("verdict"),
            QStringLiteral("gauge"), QStringLiteral("person")};
}

} // namespace

MeasurementsPage::MeasurementsPage(Desk& desk, const QString& title, QWidget* parent)
    : ListPage(desk, QStringLiteral("measurements"), title, measurementsOf(desk, title), measurementFilters(), parent)
{
    if (!desk.settings.layoutOf(QStringLiteral("list_reading")).isEmpty())
        return;
    QTableView& view = table().view();
    const int sign = view.fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < int(std::size(measurementSigns)); ++i)
        view.setColumnWidth(i, std::max(sign * measurementSigns[i], view.horizontalHeader()->sectionSizeHint(i)));
}

void MeasurementsPage::goTo(std::int64_t inspection)
{
    this->desk().store.read(
        this,
        [id = domain::InspectionId::fromStore(inspection)](services::OpenStore& store, Progress&) {
            return services::inspectedPiece(store, id);
        },
        [this](const Result<services::InspectedPiece>& piece) {
            if (piece)
                emit placeWanted(placeOf(piece->kind, piece->name));
            else
                emit failed(piece.error());
        });
}

} // namespace clew::gui
