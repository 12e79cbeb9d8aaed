// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/qif_units.h"

#include "exchange/unit_names.h"

#include <cmath>

namespace clew::exchange {

namespace {

/// "mm" for a LinearUnit element; an error where name and factor say different things and nobody has decided.
QString unitOfElement(const XmlNode& node, bool angle, const QString& stated, ProblemLog& log)
{
    const QString name = plainUnit(node.at(QStringLiteral("UnitName")));
    const QString factorText = node.at(QStringLiteral("UnitConversion/Factor"));
    bool ok = false;
    const double factor = factorText.toDouble(&ok);
    const auto known = siFactor(name);
    if (!ok)
        return name; // no conversion given: the name decides
    if (!known)
        return unitOfFactor(factor, angle).value_or(name);
    if (std::abs(factor / *known - 1) > 1e-6 && stated.isEmpty())
        log.error(node.line, node.name,
                  QStringLiteral("The file calls its unit \"%1\" and converts it by %2, which is not that unit; say "
                                 "which one holds with --set %3=…")
                      .arg(name, factorText, angle ? QStringLiteral("angle-unit") : QStringLiteral("length-unit")));
    return name;
}

QString unitInFile(const QifDocument& document, bool angle, const QString& stated, ProblemLog& log)
{
    const XmlNode* primary = document.fileUnits ? document.fileUnits->child(u"PrimaryUnits") : nullptr;
    if (!primary)
        return {};
    for (const char16_t* name : {angle ? u"AngularUnit" : u"LinearUnit", angle ? u"PMIAngularUnit" : u"PMILinearUnit"})
        if (const XmlNode* unit = primary->child(name))
            return unitOfElement(*unit, angle, stated, log);
    return {};
}

QString lengthUnit(const QString& inFile, const QString& stated, ProblemLog& log)
{
    const QString column = QStringLiteral("length-unit");
    if (!stated.isEmpty() && !isLengthUnit(stated))
        log.error(0, column,
                  QStringLiteral("\"%1\" is no unit of length; say mm, µm or in (--set length-unit=mm).").arg(stated));
    else if (inFile.isEmpty() && stated.isEmpty())
        log.error(0, column, QStringLiteral("The file doesn't say its unit of length; say it: --set length-unit=mm"));
    else if (stated.isEmpty() && !isLengthUnit(inFile))
        log.error(0, column,
                  QStringLiteral("The file's unit of length \"%1\" is unknown; say which it is: --set length-unit=mm")
                      .arg(inFile.left(40)));
    else if (isLengthUnit(inFile) && !stated.isEmpty() && stated != inFile)
        log.error(0, column,
                  QStringLiteral("The file is in %1 and --set length-unit says %2; leave the option out, or mend the "
                                 "file.")
                      .arg(inFile, stated));
    return stated.isEmpty() ? inFile : stated;
}

QString angleUnit(const QString& inFile, const QString& stated, ProblemLog& log)
{
    const QString column = QStringLiteral("angle-unit");
    if (!stated.isEmpty() && !isAngleUnit(stated)) {
        log.error(0, column,
                  QStringLiteral("\"%1\" is no unit of angle; say deg or rad (--set angle-unit=deg).").arg(stated));
    } else if (inFile.isEmpty() && stated.isEmpty()) {
        log.warning(0, column,
                    QStringLiteral("The file doesn't say its unit of angle; degrees are taken. Say --set "
                                   "angle-unit=rad if that is wrong."));
        return plainUnit(QStringLiteral("deg"));
    } else if (stated.isEmpty() && !isAngleUnit(inFile)) {
        log.error(0, column,
                  QStringLiteral("The file's unit of angle \"%1\" is unknown; say which it is: --set angle-unit=deg")
                      .arg(inFile.left(40)));
    } else if (isAngleUnit(inFile) && !stated.isEmpty() && stated != inFile) {
        log.error(0, column,
                  QStringLiteral("The file's angles are in %1 and --set angle-unit says %2; leave the option out, or "
                                 "mend the file.")
                      .arg(inFile, stated));
    }
    return stated.isEmpty() ? inFile : stated;
}

} // namespace

QString qifUnitNamed(const QifDocument& document, const QString& name)
{
    const QString plain = plainUnit(name);
    if (isLengthUnit(plain) || isAngleUnit(plain) || !document.fileUnits)
        return plain;
    for (const XmlNode& units : document.fileUnits->children) {
        for (const XmlNode& unit : units.children) {
            const bool isAngle = unit.name == u"AngularUnit";
            bool ok = false;
            const double factor = unit.at(QStringLiteral("UnitConversion/Factor")).toDouble(&ok);
            if (ok && (isAngle || unit.name == u"LinearUnit") && unit.at(QStringLiteral("UnitName")) == name.trimmed())
                return unitOfFactor(factor, isAngle).value_or(plain);
        }
    }
    return plain;
}

QifUnits QifUnits::of(const QifDocument& document, const ImportOptions& options, bool lengths, bool angles,
                      ProblemLog& log)
{
    QifUnits units;
    if (lengths) {
        const QString stated = plainUnit(options.value(QStringLiteral("length-unit")));
        units.m_length = lengthUnit(unitInFile(document, false, stated, log), stated, log);
    }
    if (angles) {
        const QString stated = plainUnit(options.value(QStringLiteral("angle-unit")));
        units.m_angle = angleUnit(unitInFile(document, true, stated, log), stated, log);
    }
    return units;
}

QString QifUnits::primary(QifMeasure measure) const
{
    if (measure == QifMeasure::Length)
        return m_length;
    return measure == QifMeasure::Angle ? m_angle : QString();
}

} // namespace clew::exchange
