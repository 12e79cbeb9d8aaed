// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/program_desk.h"

#include "exchange/nc_program.h"
#include "exchange/text_bytes.h"
#include "ledger/sha256.h"
#include "services/locator.h"
#include "services/references.h"
#include "store/attachments.h"
#include "store/work_done.h"

#include <QFile>
#include <QFileInfo>

namespace clew::services {

using namespace domain;

namespace {

constexpr qint64 largestProgramFile = 256LL * 1024 * 1024;
const QString unnumberedProgram = QStringLiteral("O0000"); // what many controls call every program

Result<ProgramRow> programRow(OpenStore& store, ProgramId id)
{
    ProgramRow row;
    row.program = TRY(store.records().get(id));
    row.name = TRY(recordName(store, Kind::Program, id.key()));
    if (row.program.file) {
        const Document file = TRY(store.records().getOwn(*row.program.file));
        row.hasText = TRY(store::hasAttachment(store.database(), file.sha256));
    } else if (!row.program.sha256.isEmpty()) {
        row.hasText = TRY(store::hasAttachment(store.database(), row.program.sha256));
    }
    return row;
}

Result<QByteArray> programBytes(OpenStore& store, const QString& name)
{
    const auto id = ProgramId::fromStore(TRY(recordOf(store, Kind::Program, name)));
    const ProgramRow row = TRY(programRow(store, id));
    if (!row.hasText)
        return fail(
            Error::Code::NotFound,
            QStringLiteral("Of %1 only the name is known, its file is not kept; import the file.").arg(row.label()));
    const QString sha256 =
        row.program.file ? TRY(store.records().getOwn(*row.program.file)).sha256 : row.program.sha256;
    return store::attachment(store.database(), sha256);
}

QStringList linesOf(const QByteArray& bytes)
{
    QStringList lines = exchange::decodeText(bytes).text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Result<QByteArray> programFileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestProgramFile)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is larger than 256 MiB, too large for a program.").arg(path));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” is empty.").arg(path));
    return bytes;
}

Result<QList<ProgramRow>> allPrograms(OpenStore& store)
{
    QList<ProgramRow> rows;
    for (const std::int64_t key : TRY(store.records().keysOf(Kind::Program)))
        rows.append(TRY(programRow(store, ProgramId::fromStore(key))));
    return rows;
}

Result<> addSubjects(OpenStore& store, ProgramSheet& sheet)
{
    QList<TraceStart> starts = TRY(store::runsOfProgram(store.database(), sheet.row.program.id, {}));
    sheet.ranOnCount = starts.size();
    starts.resize(std::min(starts.size(), programSubjectsShown));
    References references(store.records());
    for (const TraceStart& start : std::as_const(starts)) {
        ProgramSubject subject;
        subject.kind = start.node.kind;
        subject.name = TRY(recordName(store, start.node.kind, start.node.key));
        subject.label = TRY(references.label(start.node.kind, start.node.key));
        subject.state = start.node.kind == Kind::Unit
                            ? enumName(TRY(store.records().getOwn(UnitId::fromStore(start.node.key))).state)
                            : enumName(TRY(store.records().getOwn(LotId::fromStore(start.node.key))).state);
        subject.since = start.since;
        subject.certain = start.certain;
        sheet.ranOn.append(subject);
    }
    return {};
}

} // namespace

Result<ProgramSheet> programSheet(OpenStore& store, const QString& name)
{
    ProgramSheet sheet;
    const auto id = ProgramId::fromStore(TRY(recordOf(store, Kind::Program, name)));
    sheet.row = TRY(programRow(store, id));
    for (const std::int64_t key : TRY(References(store.records()).named(Kind::Program, sheet.row.program.name)))
        sheet.revisions.append(TRY(programRow(store, ProgramId::fromStore(key))));
    TRY(addSubjects(store, sheet));
    return sheet;
}

Result<ProgramMatch> matchProgramFile(OpenStore& store, const QString& path)
{
    const QByteArray bytes = TRY(programFileBytes(path));
    ProgramMatch match;
    match.fileName = QFileInfo(path).fileName();
    match.sha256 = QString::fromLatin1(ledger::sha256Hex(bytes));
    exchange::NcProgram header;
    for (const QString& line : linesOf(bytes))
        header.addLine(line);
    const QString stem = QFileInfo(path).completeBaseName();
    QList<ProgramRow> near;
    for (const ProgramRow& row : TRY(allPrograms(store))) {
        if (row.program.sha256 == match.sha256)
            match.programs.append(row);
        const bool isOfTheNumber = !header.firstNumber().isEmpty() && header.firstNumber() != unnumberedProgram &&
                                   row.program.o_number == header.firstNumber();
        if (row.program.name.compare(stem, Qt::CaseInsensitive) == 0 || isOfTheNumber)
            near.append(row);
    }
    if (!match.programs.isEmpty())
        match.what = ProgramMatch::What::Same;
    else if (!near.isEmpty())
        match.what = ProgramMatch::What::OtherRevision;
    if (match.programs.isEmpty())
        match.programs = near;
    return match;
}

Result<TextDifference> programDifference(OpenStore& store, const QString& before, const QString& after)
{
    return differenceOf(linesOf(TRY(programBytes(store, before))), linesOf(TRY(programBytes(store, after))));
}

Result<TextDifference> programFileDifference(OpenStore& store, const QString& before, const QString& path)
{
    return differenceOf(linesOf(TRY(programBytes(store, before))), linesOf(TRY(programFileBytes(path))));
}

} // namespace clew::services
