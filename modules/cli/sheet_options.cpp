// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/sheet_options.h"

#include "cli/json_texts.h"

namespace clew::cli {

namespace {

QString sheetCell(const QJsonValue& value)
{
    if (!value.isArray())
        return cellText(value);
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(cellText(item));
    return texts.join(QStringLiteral(" > "));
}

} // namespace

QList<Option> sheetOptions()
{
    return {{QStringLiteral("xlsx"), QStringLiteral("FILE"), QStringLiteral("Writes it as a workbook too")},
            {QStringLiteral("csv"), QStringLiteral("FILE"), QStringLiteral("Writes it as CSV too")}};
}

services::Sheet sheetOf(const QString& name, const QJsonArray& rows, const QStringList& first)
{
    services::Sheet sheet{name, first, {}};
    for (const QJsonValue& row : rows)
        for (const QString& field : row.toObject().keys())
            if (!sheet.headers.contains(field))
                sheet.headers.append(field);
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& field : std::as_const(sheet.headers))
            cells.append(sheetCell(row.toObject().value(field)));
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<> writeSheetFiles(Context& context, const QList<services::Sheet>& sheets, Answer& answer)
{
    services::OpenStore* store = TRY(context.store());
    QJsonArray files;
    const std::pair<QString, services::SheetFormat> formats[] = {{QStringLiteral("xlsx"), services::SheetFormat::Xlsx},
                                                                 {QStringLiteral("csv"), services::SheetFormat::Csv}};
    for (const auto& [option, format] : formats) {
        const QString path = context.arguments().value(option);
        if (path.isEmpty())
            continue;
        TRY(services::writeSheets(store->session(), path, format, sheets));
        files.append(path);
        answer.text += QStringLiteral("written to %1\n").arg(path);
    }
    if (!files.isEmpty())
        answer.json.insert(QStringLiteral("files"), files);
    return {};
}

} // namespace clew::cli
