// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/finish_rows.h"

#include "domain/document_parts.h"
#include "domain/exact_value.h"
#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>

#include <cmath>

namespace clew::gui {

using services::FinishedPair;
using services::FinishGrowth;
using services::FinishSheet;

namespace {

constexpr double picometresPerUm = 1e6;

QString finishWord(const char* text)
{
    return QCoreApplication::translate("Finish", text);
}

RowCell finishText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell finishNumber(const QString& text)
{
    return {words::number(text), Tone::Plain, {}, true};
}

QString umText(double um)
{
    return QStringLiteral("%1 µm").arg(QLocale().toString(um, 'f', 2));
}

QString sizeText(const FinishSheet& sheet, std::int64_t picometres)
{
    return QStringLiteral("%1 %2").arg(words::number(domain::textOfInteger(picometres, sheet.unit)),
                                       unitText(sheet.unit));
}

QString limitText(const FinishSheet& sheet, const std::optional<std::int64_t>& limit)
{
    if (!limit)
        return finishWord(QT_TRANSLATE_NOOP("Finish", "open"));
    return words::number(domain::textOfInteger(*limit, sheet.unit));
}

RowCell windowCell(const FinishSheet& sheet, const FinishGrowth& growth)
{
    if (!growth.window)
        return {finishWord(QT_TRANSLATE_NOOP("Finish", "too few pairs")), Tone::Wait, {}};
    if (growth.window->isClosed)
        return {finishWord(QT_TRANSLATE_NOOP("Finish", "no window left")), Tone::Stop, {}};
    return {
        finishWord(QT_TRANSLATE_NOOP("Finish", "%1 to %2 %3"))
            .arg(limitText(sheet, growth.window->lower), limitText(sheet, growth.window->upper), unitText(sheet.unit)),
        growth.warnings.isEmpty() ? Tone::Good : Tone::Wait,
        {}};
}

/// For drawing only: picometres in the drawing's unit, moved by so many.
std::optional<double> drawn(const FinishSheet& sheet, const std::optional<std::int64_t>& limit, double byPm)
{
    if (!limit)
        return std::nullopt;
    return domain::textOfInteger(*limit + std::llround(byPm), sheet.unit).toDouble();
}

} // namespace

QStringList finishGrowthHeadings()
{
    return {finishWord(QT_TRANSLATE_NOOP("Finish", "Finisher")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Specification")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Pairs")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Growth of a surface")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Spread s")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Kept free each side")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Size before finishing"))};
}

QList<TableRow> finishGrowthRows(const FinishSheet& sheet)
{
    QList<TableRow> rows;
    for (const FinishGrowth& growth : sheet.forecast.growths) {
        const RowCell none{QStringLiteral("–"), Tone::Plain, {}, true};
        const QString unknown = finishWord(QT_TRANSLATE_NOOP("Finish", "not known"));
        rows.append({{finishText(growth.finisher.isEmpty() ? unknown : growth.finisher),
                      finishText(growth.specification.isEmpty() ? unknown : growth.specification),
                      finishNumber(QString::number(growth.n)),
                      growth.learned ? finishNumber(umText(growth.learned->growth.meanUm)) : none,
                      growth.learned ? finishNumber(umText(growth.learned->growth.spreadUm)) : none,
                      growth.window ? finishNumber(umText(growth.window->reserveUm)) : none, windowCell(sheet, growth)},
                     {}});
    }
    return rows;
}

QStringList finishPairHeadings()
{
    return {finishWord(QT_TRANSLATE_NOOP("Finish", "Piece")),    finishWord(QT_TRANSLATE_NOOP("Finish", "Before")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "After")),    finishWord(QT_TRANSLATE_NOOP("Finish", "Growth")),
            finishWord(QT_TRANSLATE_NOOP("Finish", "Finisher")), finishWord(QT_TRANSLATE_NOOP("Finish", "Left out"))};
}

QList<TableRow> finishPairRows(const FinishSheet& sheet)
{
    QList<TableRow> rows;
    for (const FinishedPair& pair : sheet.pairs) {
        const QString piece =
            pair.feature > 0 ? QStringLiteral("%1.%2").arg(pair.serial).arg(pair.feature) : pair.serial;
        rows.append({{finishText(piece),
                      finishNumber(sizeText(sheet, pair.before.value)),
                      finishNumber(sizeText(sheet, pair.after.value)),
                      finishNumber(umText(services::growthUmOf(pair, sheet.forecast.feature))),
                      finishText(pair.finisher),
                      {pair.leftOut, pair.leftOut.isEmpty() ? Tone::Plain : Tone::Wait, {}}},
                     {}});
    }
    return rows;
}

std::optional<charts::ToleranceBar> finishBarOf(const FinishSheet& sheet, const FinishGrowth& growth)
{
    if (!growth.window)
        return std::nullopt;
    const double back = -growth.window->shiftUm * picometresPerUm;
    charts::ToleranceBar bar;
    bar.unit = unitText(sheet.unit);
    bar.lower = drawn(sheet, sheet.forecast.zone.specifiedLower(), back);
    bar.upper = drawn(sheet, sheet.forecast.zone.upper, back);
    bar.isClosed = growth.window->isClosed;
    if (!bar.isClosed) {
        bar.acceptFrom = drawn(sheet, growth.window->lower, 0);
        bar.acceptTo = drawn(sheet, growth.window->upper, 0);
    }
    return bar;
}

} // namespace clew::gui
