// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/study_words.h"

#include "gui/page_list.h"

#include <QCoreApplication>
#include <QLocale>

namespace clew::gui {

using domain::GaugeStudy;

namespace {

constexpr double goodPercent = 10; ///< AIAG MSA, 4th edition, II D
constexpr double mostPercent = 30;
constexpr int fewestCategories = 5;

QString studyWord(const char* text)
{
    return QCoreApplication::translate("Studies", text);
}

RowCell studyText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

/// Ten digits in the record, four for people.
QString shortNumber(const QString& number, int digits = 4)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'g', digits) : QString();
}

QString percentText(const QString& number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'f', 1) + QStringLiteral(" %") : QStringLiteral("–");
}

Tone toneOfPercent(const QString& number)
{
    bool isNumber = false;
    const double percent = number.toDouble(&isNumber);
    if (!isNumber)
        return Tone::Plain;
    return percent < goodPercent ? Tone::Good : percent <= mostPercent ? Tone::Wait : Tone::Stop;
}

TableRow figureRow(const QString& label, const QString& number, const QString& unit)
{
    const QString value = shortNumber(number);
    return {{studyText(label),
             {value.isEmpty() ? QStringLiteral("–") : QStringLiteral("%1 %2").arg(value, unit).trimmed(), Tone::Plain,
              number, true}},
            {}};
}

QString indexText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

NumberTile indexTile(const char* name, const QString& label, const std::optional<metrology::CapabilityIndex>& index)
{
    if (!index)
        return {QString::fromLatin1(name), QStringLiteral("–"), label, Tone::Plain};
    const QString interval =
        QStringLiteral("%1, %2–%3").arg(label, indexText(index->interval.lower), indexText(index->interval.upper));
    return {QString::fromLatin1(name), indexText(index->value), interval, Tone::Plain};
}

} // namespace

QStringList studyHeadings()
{
    return {studyWord(QT_TRANSLATE_NOOP("Studies", "Study")), studyWord(QT_TRANSLATE_NOOP("Studies", "Gauge")),
            studyWord(QT_TRANSLATE_NOOP("Studies", "%R&R")), studyWord(QT_TRANSLATE_NOOP("Studies", "State"))};
}

QList<TableRow> studyRows(const QList<services::StudyRow>& studies)
{
    QList<TableRow> rows;
    for (const services::StudyRow& study : studies)
        rows.append({{{study.number, Tone::Plain, words::day(study.date)},
                      studyText(study.gauge),
                      {percentText(study.percentStudy), toneOfPercent(study.percentStudy), {}, true},
                      studyText(words::name(domain::enumName(study.state)))},
                     placeOf(domain::Kind::GaugeStudy, study.number)});
    return rows;
}

QList<NumberTile> studyTiles(const GaugeStudy& study)
{
    const bool isCoarse = !study.ndc.isEmpty() && study.ndc.toInt() < fewestCategories;
    return {{QStringLiteral("studyPercent"), percentText(study.percent_study),
             studyWord(QT_TRANSLATE_NOOP("Studies", "R&R of the study's variation")),
             toneOfPercent(study.percent_study)},
            {QStringLiteral("studyTolerance"), percentText(study.percent_tolerance),
             studyWord(QT_TRANSLATE_NOOP("Studies", "R&R of the tolerance")), toneOfPercent(study.percent_tolerance)},
            {QStringLiteral("studyNdc"), study.ndc.isEmpty() ? QStringLiteral("–") : study.ndc,
             studyWord(QT_TRANSLATE_NOOP("Studies", "categories it tells apart (ndc)")),
             isCoarse ? Tone::Stop : Tone::Plain}};
}

QStringList studyFigureHeadings()
{
    return {studyWord(QT_TRANSLATE_NOOP("Studies", "Component, 1 σ")),
            studyWord(QT_TRANSLATE_NOOP("Studies", "Value"))};
}

QList<TableRow> studyFigureRows(const services::StudySheet& sheet)
{
    const GaugeStudy& study = sheet.study;
    QList<TableRow> rows{
        figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Repeatability (EV)")), study.repeatability, study.unit),
        figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Reproducibility (AV)")), study.reproducibility, study.unit)};
    if (!study.interaction.isEmpty())
        rows.append(figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Interaction")), study.interaction, study.unit));
    rows.append(figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Gauge R&R")), study.grr, study.unit));
    rows.append(figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Parts (PV)")), study.part_variation, study.unit));
    rows.append(figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Total (TV)")), study.total_variation, study.unit));
    if (!study.tolerance.isEmpty())
        rows.append(
            figureRow(studyWord(QT_TRANSLATE_NOOP("Studies", "Tolerance, whole width")), study.tolerance, study.unit));
    return rows;
}

QString studyFacts(const services::StudySheet& sheet)
{
    const bool isRange = sheet.study.method == domain::GaugeStudyMethod::Range;
    QString facts = studyWord(QT_TRANSLATE_NOOP("Studies", "%1, %2 by %3: %4 parts, %5 operators, %6 values"))
                        .arg(words::day(sheet.study.date),
                             isRange ? studyWord(QT_TRANSLATE_NOOP("Studies", "by ranges"))
                                     : studyWord(QT_TRANSLATE_NOOP("Studies", "by analysis of variance")),
                             sheet.person.isEmpty() ? QStringLiteral("–") : sheet.person, QString::number(sheet.parts),
                             QString::number(sheet.operators), QString::number(sheet.study.values.size()));
    if (sheet.study.signed_at)
        facts +=
            QLatin1Char('\n') + studyWord(QT_TRANSLATE_NOOP("Studies", "Signed off by %1, %2: %3"))
                                    .arg(sheet.signedBy, words::moment(*sheet.study.signed_at), sheet.study.conclusion);
    return facts;
}

QList<NumberTile> capabilityTiles(const domain::CapabilityDocument& document)
{
    const auto number = [](double value) { return QLocale().toString(value, 'g', 6); };
    QList<NumberTile> tiles{{QStringLiteral("capabilityCount"), QLocale().toString(qint64(document.numbers.size())),
                             studyWord(QT_TRANSLATE_NOOP("Studies", "values")), Tone::Plain},
                            {QStringLiteral("capabilityMean"), number(document.mean),
                             studyWord(QT_TRANSLATE_NOOP("Studies", "mean, %1")).arg(document.requirement.unit),
                             Tone::Plain},
                            {QStringLiteral("capabilityDeviation"), QLocale().toString(document.s, 'g', 3),
                             studyWord(QT_TRANSLATE_NOOP("Studies", "deviation s")), Tone::Plain}};
    if (const auto& normal = document.normal) {
        tiles.append(indexTile("capabilityCp", QStringLiteral("Cp"), normal->cp));
        tiles.append(indexTile("capabilityCpk", QStringLiteral("Cpk"), normal->cpk));
        tiles.append(indexTile("capabilityPp", QStringLiteral("Pp"), normal->pp));
        tiles.append(indexTile("capabilityPpk", QStringLiteral("Ppk"), normal->ppk));
        return tiles;
    }
    for (const char* name : {"Cp", "Cpk", "Pp"})
        tiles.append(indexTile(qPrintable(QStringLiteral("capability") + QLatin1String(name)), QLatin1String(name),
                               std::nullopt));
    tiles.append({QStringLiteral("capabilityPpk"), document.form ? indexText(document.form->ppk) : QStringLiteral("–"),
                  QStringLiteral("Ppk"), Tone::Plain});
    return tiles;
}

QString capabilityNotes(const domain::CapabilityDocument& document)
{
    QStringList notes{studyWord(QT_TRANSLATE_NOOP("Studies", "%1 %2, %3; model: %4."))
                          .arg(document.partNumber, document.characteristic, document.window, document.model)};
    if (!document.excluded.isEmpty())
        notes.append(studyWord(QT_TRANSLATE_NOOP("Studies", "Left out: %1; the PDF says why."))
                         .arg(QLocale().toString(document.excluded.size())));
    const bool isIndicative =
        (document.normal && document.normal->isIndicative) || (document.form && document.form->isIndicative);
    if (isIndicative)
        notes.append(studyWord(QT_TRANSLATE_NOOP("Studies", "▲ Fewer than 25 values: an indication, no proof.")));
    notes.append(document.locationSignals.empty() && document.spreadSignals.empty()
                     ? studyWord(QT_TRANSLATE_NOOP("Studies", "● No run rule gives a signal."))
                     : studyWord(QT_TRANSLATE_NOOP("Studies", "▲ The process was not in control: marked points "
                                                              "complete a run.")));
    return notes.join(QStringLiteral("  "));
}

} // namespace clew::gui
