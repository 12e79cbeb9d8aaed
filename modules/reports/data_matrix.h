// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/gs1.h"
#include "reports/page_model.h"

namespace clew::reports {

/// The modules of a square GS1 Data Matrix (ISO/IEC 16022, ECC 200; leading FNC1), without its quiet zone.
struct DataMatrix
{
    int size = 0;       ///< modules a side
    QList<bool> isDark; ///< row by row
    bool at(int row, int column) const { return isDark[row * size + column]; }
};

/// Invalid where the element string is wrong (check digits too) or too long.
Result<DataMatrix> dataMatrixOf(const domain::Gs1Elements& elements);

/// Its dark modules as boxes in a square of `side` mm, each run of a row one box. The quiet zone of one module is the
/// caller's: nothing else stands within side/size of the square.
QList<BoxItem> boxesOf(const DataMatrix& matrix, QPointF topLeft, double side);

} // namespace clew::reports
