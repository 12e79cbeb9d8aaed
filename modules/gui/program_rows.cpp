// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "gui/program_rows.h"

#include "gui/lot_rows.h"
#include "gui/page_list.h"

#include <QCoreApplication>

namespace clew::gui {

using domain::LinePair;

namespace {

constexpr int linesAround = 3; // equal lines shown before and behind a difference

QString programWord(const char* text)
{
    return QCoreApplication::translate("Programs", text);
}

void addProgramFact(QList<TableRow>& rows, const QString& label, const QString& value, bool digits = false)
{
    if (!value.isEmpty())
        rows.append({{textCell(label), {value, Tone::Plain, {}, digits}}, {}});
}

RowCell lineNumber(int number)
{
    return {number > 0 ? QString::number(number) : QString(), Tone::Plain, {}, true};
}

/// Its sign is not a verdict's: what was taken away and what was added.
RowCell whatWord(LinePair::What what)
{
    switch (what) {
    case LinePair::What::Removed:
        return textCell(programWord(QT_TRANSLATE_NOOP("Programs", "− removed")), Tone::Stop);
    case LinePair::What::Added:
        return textCell(programWord(QT_TRANSLATE_NOOP("Programs", "+ added")), Tone::Good);
    case LinePair::What::Changed:
        return textCell(programWord(QT_TRANSLATE_NOOP("Programs", "± changed")), Tone::Wait);
    case LinePair::What::Same:
        break;
    }
    return textCell(programWord(QT_TRANSLATE_NOOP("Programs", "= same")));
}

TableRow pairRow(const LinePair& pair)
{
    const bool isSame = pair.what == LinePair::What::Same;
    return {{lineNumber(pair.before), textCell(pair.was, isSame ? Tone::Plain : Tone::Stop), whatWord(pair.what),
             lineNumber(pair.after), textCell(pair.is, isSame ? Tone::Plain : Tone::Good)},
            {}};
}

TableRow skippedRow(int lines)
{
    return {{textCell({}), textCell({}),
             textCell(QCoreApplication::translate("Programs", "… %Ln line(s) the same", nullptr, lines)), textCell({}),
             textCell({})},
            {}};
}

} // namespace

QStringList programFactHeadings()
{
    return {programWord(QT_TRANSLATE_NOOP("Programs", "What")),
            programWord(QT_TRANSLATE_NOOP("Programs", "This program"))};
}

QList<TableRow> programFactRows(const services::ProgramSheet& sheet)
{
    const domain::Program& program = sheet.row.program;
    QList<TableRow> rows;
    addProgramFact(rows, words::column(QStringLiteral("name")), program.name);
    addProgramFact(rows, words::column(QStringLiteral("revision")), program.revision);
    addProgramFact(rows, QStringLiteral("SHA-256"), program.sha256);
    addProgramFact(rows, programWord(QT_TRANSLATE_NOOP("Programs", "O-number")), program.o_number);
    addProgramFact(rows, words::column(QStringLiteral("controller")), program.controller);
    addProgramFact(rows, programWord(QT_TRANSLATE_NOOP("Programs", "Units")), program.units);
    for (const QString& line : program.comment.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        addProgramFact(rows, programWord(QT_TRANSLATE_NOOP("Programs", "Header")), line);
    for (const QString& tool : program.tools)
        addProgramFact(rows, programWord(QT_TRANSLATE_NOOP("Programs", "Tool")), tool);
    if (!sheet.row.hasText)
        rows.append({{textCell(programWord(QT_TRANSLATE_NOOP("Programs", "File"))),
                      textCell(programWord(QT_TRANSLATE_NOOP("Programs", "not kept here: only what is above is known")),
                               Tone::Wait)},
                     {}});
    return rows;
}

QStringList programSubjectHeadings()
{
    return {programWord(QT_TRANSLATE_NOOP("Programs", "Unit or lot")), words::column(QStringLiteral("state")),
            programWord(QT_TRANSLATE_NOOP("Programs", "Since"))};
}

QList<TableRow> programSubjectRows(const services::ProgramSheet& sheet)
{
    QList<TableRow> rows;
    for (const services::ProgramSubject& subject : sheet.ranOn)
        rows.append(
            {{subject.certain ? textCell(subject.label)
                              : textCell(QCoreApplication::translate("Programs", "%1 (not certain)").arg(subject.label),
                                         Tone::Wait),
              wordCell(subject.state), momentCell(subject.since)},
             placeOf(subject.kind, subject.name)});
    return rows;
}

RowCell programMatchWords(const services::ProgramMatch& match)
{
    QStringList names;
    for (const services::ProgramRow& row : match.programs)
        names.append(row.label());
    names.removeDuplicates();
    const QString all = names.join(QStringLiteral(", "));
    switch (match.what) {
    case services::ProgramMatch::What::Same:
        return textCell(QCoreApplication::translate("Programs", "%1 is %2, byte for byte.").arg(match.fileName, all),
                        Tone::Good);
    case services::ProgramMatch::What::OtherRevision:
        return textCell(QCoreApplication::translate("Programs",
                                                    "%1 is none of the known revisions: %2. Compare it below "
                                                    "before it runs.")
                            .arg(match.fileName, all),
                        Tone::Stop);
    case services::ProgramMatch::What::Unknown:
        break;
    }
    return textCell(QCoreApplication::translate("Programs",
                                                "%1 is not known here, neither by its bytes nor by its name. "
                                                "Import it first.")
                        .arg(match.fileName),
                    Tone::Wait);
}

QStringList differenceHeadings()
{
    return {programWord(QT_TRANSLATE_NOOP("Programs", "Line")), programWord(QT_TRANSLATE_NOOP("Programs", "Before")),
            programWord(QT_TRANSLATE_NOOP("Programs", "Difference")),
            programWord(QT_TRANSLATE_NOOP("Programs", "Line")), programWord(QT_TRANSLATE_NOOP("Programs", "After"))};
}

QList<TableRow> differenceRows(const domain::TextDifference& difference)
{
    const QList<LinePair>& lines = difference.lines;
    QList<bool> isShown(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].what == LinePair::What::Same)
            continue;
        for (qsizetype near = qMax<qsizetype>(0, i - linesAround); near <= qMin(lines.size() - 1, i + linesAround);
             ++near)
            isShown[near] = true;
    }
    QList<TableRow> rows;
    int skipped = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isShown[i]) {
            ++skipped;
            continue;
        }
        if (skipped > 0)
            rows.append(skippedRow(skipped));
        skipped = 0;
        rows.append(pairRow(lines[i]));
    }
    if (skipped > 0)
        rows.append(skippedRow(skipped));
    return rows;
}

RowCell differenceWords(const domain::TextDifference& difference)
{
    if (difference.isSame())
        return textCell(programWord(QT_TRANSLATE_NOOP("Programs", "Line by line the same.")), Tone::Good);
    const QString removed = QCoreApplication::translate("Programs", "%Ln line(s) removed", nullptr, difference.removed);
    const QString added = QCoreApplication::translate("Programs", "%Ln line(s) added", nullptr, difference.added);
    const QString coarse =
        difference.isCoarse
            ? programWord(QT_TRANSLATE_NOOP("Programs", " Too much differs to look for the fewest lines."))
            : QString();
    return textCell(QStringLiteral("− %1, + %2.%3").arg(removed, added, coarse), Tone::Wait);
}

} // namespace clew::gui
