// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/draft.h"
#include "exchange/qif_document.h"

namespace clew::exchange {

/// What a QIF number is measured in, by the kind of its characteristic.
enum class QifMeasure { Length, Angle, Text, Other };

/// The units that hold where a value names none (QIF 3.0, Units.xsd: FileUnits/PrimaryUnits). A file may leave them
/// out; then the person says them, as taking the SI's metre would be a thousandfold error.
class QifUnits
{
public:
    /// `angles`: the file has angles at all. What is missing or contradicts itself is an error in the log.
    static QifUnits of(const QifDocument& document, const ImportOptions& options, bool lengths, bool angles,
                       ProblemLog& log);

    QString primary(QifMeasure measure) const;

private:
    QString m_length;
    QString m_angle;
};

/// "mm" for the name that a value gives its unit; one that the file defines itself (OtherUnits) goes by its factor.
QString qifUnitNamed(const QifDocument& document, const QString& name);

} // namespace clew::exchange
