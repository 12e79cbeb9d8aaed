// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/data_matrix.h"

#include <zint.h>

#include <memory>

namespace clew::reports {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

/// zint's own spelling: "[01]09506000134352[21]BRL-1"; no value has a square bracket.
QByteArray zintText(const domain::Gs1Elements& elements)
{
    QString text;
    for (const domain::Gs1Element& element : elements)
        text += QLatin1Char('[') + element.identifier + QLatin1Char(']') + element.value;
    return text.toLatin1();
}

} // namespace

Result<DataMatrix> dataMatrixOf(const domain::Gs1Elements& elements)
{
    TRY(domain::checkGs1(elements));
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol)
        return fail(Error::Code::Internal, QStringLiteral("The Data Matrix could not be made."));
    symbol->symbology = BARCODE_DATAMATRIX;
    symbol->input_mode = GS1_MODE;
    symbol->option_3 = DM_SQUARE;
    const QByteArray text = zintText(elements);
    const int status = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(text.constData()),
                                       static_cast<int>(text.size()));
    if (status >= ZINT_ERROR)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” does not fit into a GS1 Data Matrix; shorten it.")
                        .arg(domain::gs1ToBrackets(elements)),
                    QString::fromUtf8(symbol->errtxt));
    DataMatrix matrix;
    matrix.size = symbol->width;
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column)
            matrix.isDark.append(((symbol->encoded_data[row][column >> 3] >> (column & 7)) & 1) != 0);
    }
    return matrix;
}

QList<BoxItem> boxesOf(const DataMatrix& matrix, QPointF topLeft, double side)
{
    QList<BoxItem> boxes;
    const double module = side / matrix.size;
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size;) {
            int end = column;
            while (end < matrix.size && matrix.at(row, end))
                ++end;
            if (end > column)
                boxes.append(
                    {QRectF(topLeft.x() + column * module, topLeft.y() + row * module, (end - column) * module, module),
                     Colour{0, 0, 0}, std::nullopt, 0});
            column = std::max(end, column + 1);
        }
    }
    return boxes;
}

} // namespace clew::reports
