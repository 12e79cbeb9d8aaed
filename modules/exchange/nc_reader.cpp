// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/nc_reader.h"

#include "exchange/nc_program.h"
#include "exchange/problem_log.h"
#include "exchange/text_bytes.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace clew::exchange {

namespace {

struct NcFile
{
    NcProgram program;
    QString sha256;
    bool guessedEncoding = false;
};

Result<NcFile> readNcFile(QIODevice& device, Progress& progress)
{
    NcFile file;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    for (;;) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        const QByteArray line = device.readLine(NcReader::longestLine);
        if (line.isEmpty())
            break;
        bytes += line.size();
        if (bytes > NcReader::mostBytes)
            return fail(Error::Code::Invalid, QStringLiteral("The program is larger than %1 MiB; Clew doesn't take it.")
                                                  .arg(NcReader::mostBytes / (1024 * 1024)));
        if (line.size() >= NcReader::longestLine - 1 && !line.endsWith('\n'))
            return fail(Error::Code::Invalid, QStringLiteral("A line is longer than %1 bytes, so this is no machine "
                                                             "program.")
                                                  .arg(NcReader::longestLine));
        if (line.contains('\0'))
            return fail(Error::Code::Invalid,
                        QStringLiteral("There are zero bytes in the file, so this is no machine program as text; save "
                                       "it as plain text."));
        hash.addData(line);
        const DecodedText text = decodeText(line);
        file.guessedEncoding = file.guessedEncoding || text.guessed;
        file.program.addLine(text.text);
        progress.report(QStringLiteral("Reading"), bytes, device.isSequential() ? 0 : device.size());
    }
    if (bytes == 0)
        return fail(Error::Code::Invalid, QStringLiteral("The file is empty."));
    if (!file.program.isProgram())
        return fail(
            Error::Code::Invalid,
            QStringLiteral("The file is not made of NC blocks (such as N10 G0 X1.5), so it is no machine program."));
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    return file;
}

/// "A" for "NIST_MTC_CRADA_COVER_REV-A"; empty where no text says it plainly.
QString revisionIn(const QStringList& texts)
{
    static const QRegularExpression revision(
        QStringLiteral("(?<![A-Z])REV(?:ISION)?[-_ .:]{0,2}([A-Z]|\\d{1,3})(?![A-Z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& text : texts)
        if (const auto match = revision.match(text); match.hasMatch())
            return match.captured(1).toUpper();
    return {};
}

void judgeNcFile(const NcFile& file, ProblemLog& log)
{
    const NcProgram& program = file.program;
    const QString none;
    if (file.guessedEncoding)
        log.warning(0, none, QStringLiteral("The program is not UTF-8; its comments are read as Windows-1252."));
    if (program.isInch() && program.isMetric())
        log.warning(0, QStringLiteral("units"),
                    QStringLiteral("The program switches between inch (G20) and millimetre (G21); look at it before it "
                                   "runs."));
    else if (!program.isInch() && !program.isMetric())
        log.warning(0, QStringLiteral("units"),
                    QStringLiteral("The program doesn't say its unit (G20 or G21), so the machine's setting decides."));
    if (!program.hasEnd())
        log.warning(0, none,
                    QStringLiteral("The program has no end (M30, M2, M99 or %); make sure that it is all there."));
    if (program.hasOpenComment())
        log.warning(0, none, QStringLiteral("A comment is not closed on its line; look at it before it runs."));
    if (program.numbers() > 1)
        log.warning(0, QStringLiteral("o_number"),
                    QStringLiteral("The file holds %1 programs; they are kept as one, named by the first.")
                        .arg(program.numbers()));
}

QJsonObject programFields(const NcFile& file, const ImportOptions& options, ProblemLog& log)
{
    QJsonObject fields;
    const auto put = [&fields](const QString& field, const QString& text) {
        if (!text.isEmpty())
            fields.insert(field, text);
    };
    const NcProgram& program = file.program;
    const QString stem = QFileInfo(options.fileName).completeBaseName();
    const QString name = options.value(QStringLiteral("name"));
    if (name.isEmpty() && stem.isEmpty())
        log.error(0, QStringLiteral("name"),
                  QStringLiteral("The program has no name, as no file name is known; say it: --set name=…"));
    const QString stated = options.value(QStringLiteral("revision"));
    const QString revision = stated.isEmpty() ? revisionIn(QStringList(program.headerComments()) << stem) : stated;
    if (revision.isEmpty())
        log.warning(0, QStringLiteral("revision"),
                    QStringLiteral("Neither header nor file name says the program's revision, so only its SHA-256 "
                                   "tells it from others of that name; say it: --set revision=…"));
    put(QStringLiteral("name"), name.isEmpty() ? stem : name);
    put(QStringLiteral("revision"), revision);
    put(QStringLiteral("sha256"), file.sha256);
    put(QStringLiteral("o_number"), program.firstNumber());
    const QString controller = options.value(QStringLiteral("controller"));
    put(QStringLiteral("controller"), controller.isEmpty() ? program.controller() : controller);
    if (program.isInch() != program.isMetric())
        put(QStringLiteral("units"), program.isInch() ? QStringLiteral("in") : QStringLiteral("mm"));
    put(QStringLiteral("comment"), program.headerComments().join(u'\n'));
    const QStringList tools = program.tools();
    if (!tools.isEmpty())
        fields.insert(QStringLiteral("tools"), QJsonArray::fromStringList(tools));
    put(QStringLiteral("file"), QFileInfo(options.fileName).fileName());
    return fields;
}

} // namespace

QStringList NcReader::settings() const
{
    return {QStringLiteral("name"), QStringLiteral("revision"), QStringLiteral("controller")};
}

bool NcReader::recognises(const QByteArray& head, const QString&) const
{
    if (head.contains('\0'))
        return false;
    constexpr int linesToLookAt = 60;
    QStringList lines;
    for (const QByteArray& line : head.left(16384).split('\n').mid(0, linesToLookAt))
        if (!line.trimmed().isEmpty())
            lines.append(decodeText(line).text.trimmed());
    if (head.size() > 16384 && lines.size() > 1)
        lines.removeLast(); // may be cut
    return !lines.isEmpty() && looksLikeNcProgram(lines);
}

Result<ImportReport> NcReader::read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                    Progress& progress) const
{
    ProblemLog log;
    const NcFile file = TRY(readNcFile(device, progress));
    judgeNcFile(file, log);
    const QJsonObject fields = programFields(file, options, log);
    TRY(sink({QStringLiteral("program"), fields, 1, QStringLiteral("program")}));
    return ImportReport{format(), file.program.controller(), log.problems()};
}

} // namespace clew::exchange
