// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/impact_words.h"

#include "domain/document_parts.h"
#include "gui/page_list.h"
#include "gui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clew::gui {

using domain::ImpactChoice;
using services::ImpactFindingLine;
using services::ImpactView;

namespace {

QString impactWord(const char* text)
{
    return QCoreApplication::translate("Impact", text);
}

RowCell impactText(const QString& text)
{
    return {text, Tone::Plain, {}};
}

RowCell impactNumber(const QString& text)
{
    return {words::number(text), Tone::Plain, {}, true};
}

bool fitsFilter(const ImpactFindingLine& line, ImpactFilter filter)
{
    switch (filter) {
    case ImpactFilter::All:
        return true;
    case ImpactFilter::Worse:
        return line.isWorse();
    case ImpactFilter::Better:
        return line.change.finding.to == domain::Verdict::Conforms;
    case ImpactFilter::Shipped:
        return line.isShipped();
    case ImpactFilter::Undecided:
        return !line.decision;
    }
    return true;
}

RowCell whereCell(const ImpactFindingLine& line)
{
    if (!line.isShipped())
        return impactText(line.change.finding.place);
    return {impactWord(QT_TRANSLATE_NOOP("Impact", "%1, delivered with %2"))
                .arg(line.change.consignee, line.change.shipment),
            Tone::Stop,
            {}};
}

RowCell decisionCell(const ImpactFindingLine& line)
{
    if (!line.decision)
        return {impactWord(QT_TRANSLATE_NOOP("Impact", "none yet")), Tone::Wait, {}};
    const Tone tone = *line.decision == ImpactChoice::Accept ? Tone::Good : Tone::Stop;
    return {impactChoiceWords(*line.decision), tone, line.decisionReason};
}

NumberTile impactTile(const char* name, qint64 number, const QString& words, Tone tone)
{
    return {QString::fromLatin1(name), QLocale().toString(number), words, number > 0 ? tone : Tone::Plain};
}

} // namespace

QString impactChoiceWords(ImpactChoice choice)
{
    switch (choice) {
    case ImpactChoice::Hold:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "put on hold"));
    case ImpactChoice::Accept:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "accepted as it is"));
    case ImpactChoice::Recall:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "called back"));
    }
    return {};
}

QString impactFilterWords(ImpactFilter filter)
{
    switch (filter) {
    case ImpactFilter::All:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "every change"));
    case ImpactFilter::Worse:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "passed, and does not any more"));
    case ImpactFilter::Better:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "passes now"));
    case ImpactFilter::Shipped:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "shipped"));
    case ImpactFilter::Undecided:
        return impactWord(QT_TRANSLATE_NOOP("Impact", "without a decision"));
    }
    return {};
}

QList<ImpactFindingLine> filteredImpact(const ImpactView& view, ImpactFilter filter)
{
    QList<ImpactFindingLine> lines;
    for (const ImpactFindingLine& line : view.lines) {
        if (fitsFilter(line, filter))
            lines.append(line);
    }
    return lines;
}

QString impactSentence(const ImpactView& view)
{
    return impactWord(QT_TRANSLATE_NOOP("Impact", "%1 showed %2 too much; suspect from %3 to %4."))
        .arg(view.gauge, words::number(view.asFound), words::moment(view.window.begins),
             words::moment(view.window.ends));
}

QString impactNotes(const ImpactView& view)
{
    QStringList notes;
    if (view.suspects.size() > 1)
        notes.append(impactWord(QT_TRANSLATE_NOOP("Impact", "It reached: %1."))
                         .arg(view.suspects.mid(1).join(QStringLiteral("; "))));
    if (!view.windowReason.isEmpty())
        notes.append(impactWord(QT_TRANSLATE_NOOP("Impact", "The window was set by hand: %1.")).arg(view.windowReason));
    for (const QString& note : view.notes)
        notes.append(words::sentence(note));
    if (view.lines.isEmpty())
        notes.append(impactWord(QT_TRANSLATE_NOOP("Impact", "No verdict changes.")));
    if (view.signedAt)
        notes.append(impactWord(QT_TRANSLATE_NOOP("Impact", "Signed off by %1, %2: %3"))
                         .arg(view.signedBy, words::moment(*view.signedAt), view.conclusion));
    return notes.join(QStringLiteral("  "));
}

QList<NumberTile> impactTiles(const ImpactView& view)
{
    qint64 worse = 0;
    for (const ImpactFindingLine& line : view.lines)
        worse += line.isWorse();
    return {
        impactTile("impactReadings", view.measurements, impactWord(QT_TRANSLATE_NOOP("Impact", "suspect readings")),
                   Tone::Plain),
        impactTile("impactPieces", view.units, impactWord(QT_TRANSLATE_NOOP("Impact", "units and lots measured")),
                   Tone::Plain),
        impactTile("impactChanged", view.changedUnits, impactWord(QT_TRANSLATE_NOOP("Impact", "of them change")),
                   Tone::Wait),
        impactTile("impactWorse", worse, impactWord(QT_TRANSLATE_NOOP("Impact", "results pass no longer")), Tone::Stop),
        impactTile("impactShipped", view.shipped, impactWord(QT_TRANSLATE_NOOP("Impact", "changed and shipped")),
                   Tone::Stop),
        impactTile("impactUndecided", view.undecided, impactWord(QT_TRANSLATE_NOOP("Impact", "without a decision")),
                   Tone::Wait)};
}

QStringList impactHeadings()
{
    return {impactWord(QT_TRANSLATE_NOOP("Impact", "Piece")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Part")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "No.")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Recorded")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Without the error")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Before")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "After")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "State")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Where")),
            impactWord(QT_TRANSLATE_NOOP("Impact", "Decision"))};
}

QList<TableRow> impactRows(const QList<ImpactFindingLine>& lines)
{
    QList<TableRow> rows;
    for (const ImpactFindingLine& line : lines) {
        const services::ImpactChange& change = line.change;
        const Place place = change.finding.unit
                                ? placeOf(domain::Kind::Unit, change.part + QLatin1Char('/') + change.serial)
                                : placeOf(domain::Kind::Lot, change.serial);
        RowCell after = wordCell(domain::enumName(change.finding.to));
        after.detail = words::sentence(change.finding.because);
        rows.append(
            {{impactText(change.serial), impactText(change.part), impactText(change.characteristic),
              impactNumber(line.value), impactNumber(line.corrected), wordCell(domain::enumName(change.finding.from)),
              after, wordCell(change.finding.state), whereCell(line), decisionCell(line)},
             place});
    }
    return rows;
}

} // namespace clew::gui
