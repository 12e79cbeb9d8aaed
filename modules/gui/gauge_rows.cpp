// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/gauge_rows.h"

#include "domain/document_parts.h"
#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>

namespace clew::gui {

using services::ChainNeighbour;
using services::GaugeStanding;

namespace {

QString gaugeWord(const char* text)
{
    return QCoreApplication::translate("Gauges", text);
}

RowCell gaugeText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell gaugeNumber(const QString& text)
{
    return {words::number(text), Tone::Plain, {}, true};
}

QString withUnit(const QString& number, const QString& unit)
{
    return number.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(number, unit).trimmed();
}

TableRow factRow(const char* label, const QString& value)
{
    return {{gaugeText(gaugeWord(label)), gaugeText(value)}, {}};
}

QString relationWords(ChainNeighbour::Relation relation)
{
    switch (relation) {
    case ChainNeighbour::Relation::MadeWith:
        return gaugeWord(QT_TRANSLATE_NOOP("Gauges", "calibrated with"));
    case ChainNeighbour::Relation::RestsOnIt:
        return gaugeWord(QT_TRANSLATE_NOOP("Gauges", "rests on it"));
    case ChainNeighbour::Relation::CheckedWith:
        return gaugeWord(QT_TRANSLATE_NOOP("Gauges", "checked with"));
    case ChainNeighbour::Relation::Checks:
        return gaugeWord(QT_TRANSLATE_NOOP("Gauges", "checked by it"));
    }
    return {};
}

/// The certificate, or what a check found.
RowCell foundCell(const ChainNeighbour& neighbour)
{
    const bool isCheck = neighbour.relation == ChainNeighbour::Relation::CheckedWith ||
                         neighbour.relation == ChainNeighbour::Relation::Checks;
    if (!isCheck)
        return gaugeText(neighbour.certificate);
    const QString deviation = words::number(neighbour.certificate);
    if (neighbour.isBeyond)
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "%1, beyond its limit")).arg(deviation), Tone::Stop, {}};
    return {deviation, Tone::Good, {}};
}

RowCell fileCell(const services::CalibrationLine& line)
{
    return line.fileName.isEmpty() ? RowCell{QStringLiteral("–"), Tone::Plain, {}} : gaugeText(line.fileName);
}

} // namespace

RowCell standingCell(GaugeStanding standing)
{
    switch (standing) {
    case GaugeStanding::Valid:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "valid")), Tone::Good, {}};
    case GaugeStanding::DueSoon:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "due soon")), Tone::Wait, {}};
    case GaugeStanding::Overdue:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "overdue")), Tone::Stop, {}};
    case GaugeStanding::Failed:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "failed")), Tone::Stop, {}};
    case GaugeStanding::NotCalibrated:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "no calibration")), Tone::Stop, {}};
    case GaugeStanding::OutOfUse:
        return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "out of use")), Tone::Plain, {}};
    }
    return {};
}

QStringList gaugeHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Gauge")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "State")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Due"))};
}

QList<TableRow> gaugeTableRows(const QList<services::GaugeRow>& gauges)
{
    QList<TableRow> rows;
    for (const services::GaugeRow& row : gauges) {
        const QString due = row.gauge.calibration ? words::day(row.gauge.calibration->due) : QString();
        const QString told = QStringList{row.gauge.type, row.gauge.name}.join(QStringLiteral(", "));
        rows.append({{{row.gauge.code, Tone::Plain, told}, standingCell(row.standing), gaugeText(due)},
                     placeOf(domain::Kind::Gauge, row.gauge.code)});
    }
    return rows;
}

QList<services::GaugeRow> narrowedGauges(const QList<services::GaugeRow>& gauges, std::optional<GaugeStanding> standing,
                                         const QString& text)
{
    QList<services::GaugeRow> narrowed;
    for (const services::GaugeRow& row : gauges) {
        const QStringList told{row.gauge.code, row.gauge.type, row.gauge.name, row.gauge.location};
        const bool fits = text.isEmpty() || told.join(QLatin1Char('\n')).contains(text, Qt::CaseInsensitive);
        if (fits && (!standing || row.standing == *standing))
            narrowed.append(row);
    }
    return narrowed;
}

QStringList gaugeFactHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Fact")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Value"))};
}

QList<TableRow> gaugeFactRows(const services::GaugeSheet& sheet)
{
    const domain::Gauge& gauge = sheet.gauge;
    QList<TableRow> rows;
    const auto add = [&rows](const char* label, const QString& value) {
        if (!value.isEmpty())
            rows.append(factRow(label, value));
    };
    add(QT_TRANSLATE_NOOP("Gauges", "Type"), gauge.type);
    add(QT_TRANSLATE_NOOP("Gauges", "Name"), gauge.name);
    add(QT_TRANSLATE_NOOP("Gauges", "Resolution"), withUnit(gauge.resolution, gauge.unit));
    add(QT_TRANSLATE_NOOP("Gauges", "Manufacturer"), gauge.manufacturer);
    add(QT_TRANSLATE_NOOP("Gauges", "Model"), gauge.model);
    add(QT_TRANSLATE_NOOP("Gauges", "Serial number"), gauge.serial);
    add(QT_TRANSLATE_NOOP("Gauges", "Owner"), gauge.owner);
    add(QT_TRANSLATE_NOOP("Gauges", "Material"), gauge.material);
    add(QT_TRANSLATE_NOOP("Gauges", "Place"), gauge.location);
    if (!sheet.calibrations.isEmpty()) {
        const domain::Calibration& last = sheet.calibrations.first().calibration;
        add(QT_TRANSLATE_NOOP("Gauges", "Last calibrated"), words::day(last.date));
        add(QT_TRANSLATE_NOOP("Gauges", "Due"), words::day(last.due));
        add(QT_TRANSLATE_NOOP("Gauges", "Expanded uncertainty U"), withUnit(last.uncertainty, gauge.unit));
    }
    add(QT_TRANSLATE_NOOP("Gauges", "Readings with it"), QLocale().toString(qint64(sheet.uses)));
    return rows;
}

QStringList calibrationHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Calibrated")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Due")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Result")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "As found, too much")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "U")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Certificate")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Laboratory")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "File"))};
}

QList<TableRow> calibrationRows(const services::GaugeSheet& sheet)
{
    QList<TableRow> rows;
    for (const services::CalibrationLine& line : sheet.calibrations) {
        const domain::Calibration& calibration = line.calibration;
        const Place file = line.document.isEmpty() ? Place{} : placeOf(domain::Kind::Document, line.document);
        rows.append({{gaugeText(words::day(calibration.date)), gaugeText(words::day(calibration.due)),
                      wordCell(domain::enumName(calibration.result)), gaugeText(words::number(line.asFound)),
                      gaugeNumber(withUnit(calibration.uncertainty, sheet.gauge.unit)),
                      gaugeText(calibration.certificate), gaugeText(calibration.laboratory), fileCell(line)},
                     file});
    }
    return rows;
}

QStringList calibrationPointHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "What")),       gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Size")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Indication")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Error")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "U")),          gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Unit"))};
}

QList<TableRow> calibrationPointRows(const domain::Calibration& calibration)
{
    QList<TableRow> rows;
    for (const domain::AsFoundError& error : calibration.as_found)
        rows.append({{gaugeText(gaugeWord(QT_TRANSLATE_NOOP("Gauges", "as found"))),
                      gaugeNumber(error.size.text.isEmpty() ? gaugeWord(QT_TRANSLATE_NOOP("Gauges", "every size"))
                                                            : error.size.text),
                      {},
                      gaugeNumber(error.error.text),
                      {},
                      gaugeText(error.unit)},
                     {}});
    for (const domain::CalibrationPoint& point : calibration.points)
        rows.append({{gaugeText(point.quantity), gaugeNumber(point.reference), gaugeNumber(point.indication),
                      gaugeNumber(point.error), gaugeNumber(point.uncertainty), gaugeText(point.unit)},
                     {}});
    return rows;
}

QStringList gaugeUseHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "When")),    gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Part")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Piece")),   gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Characteristic")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Reading")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Verdict"))};
}

QList<TableRow> gaugeUseRows(const QList<services::GaugeUseRow>& uses)
{
    QList<TableRow> rows;
    for (const services::GaugeUseRow& row : uses) {
        const store::GaugeUse& use = row.use;
        const QString place = use.feature > 0 ? QStringLiteral("%1.%2").arg(use.balloon).arg(use.feature) : use.balloon;
        const RowCell when = use.time ? momentCell(use.time) : gaugeText(words::day(use.day));
        const auto kind = use.unit ? domain::Kind::Unit : domain::Kind::Lot;
        rows.append({{when, gaugeText(use.part), gaugeText(use.subject),
                      gaugeText(QStringLiteral("%1 %2").arg(place, use.characteristic).trimmed()),
                      gaugeNumber(row.value), wordCell(use.verdict)},
                     row.place.isEmpty() ? Place{} : placeOf(kind, row.place)});
    }
    return rows;
}

QStringList gaugeChainHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "How")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Gauge")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Day")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Certificate or deviation"))};
}

QList<TableRow> gaugeChainRows(const services::GaugeSheet& sheet)
{
    QList<TableRow> rows;
    for (const ChainNeighbour& neighbour : sheet.chain)
        rows.append({{gaugeText(relationWords(neighbour.relation)), gaugeText(neighbour.code),
                      gaugeText(words::day(neighbour.day)), foundCell(neighbour)},
                     placeOf(domain::Kind::Gauge, neighbour.code)});
    return rows;
}

QStringList gaugeAssessmentHeadings()
{
    return {gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Assessment")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Made")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "As found, too much")),
            gaugeWord(QT_TRANSLATE_NOOP("Gauges", "Concerned")), gaugeWord(QT_TRANSLATE_NOOP("Gauges", "State"))};
}

QList<TableRow> gaugeAssessmentRows(const services::GaugeSheet& sheet)
{
    QList<TableRow> rows;
    for (const services::AssessmentLine& line : sheet.assessments) {
        const RowCell state = line.isSigned ? RowCell{words::name(QStringLiteral("sign")), Tone::Good, {}}
                                            : RowCell{gaugeWord(QT_TRANSLATE_NOOP("Gauges", "%1 without a decision"))
                                                          .arg(QLocale().toString(line.undecided)),
                                                      Tone::Wait,
                                                      {}};
        rows.append({{gaugeText(line.number), momentCell(line.made), gaugeText(line.asFound),
                      gaugeNumber(QLocale().toString(line.subjects)), state},
                     placeOf(domain::Kind::ImpactAssessment, line.number)});
    }
    return rows;
}

} // namespace clew::gui
