// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/nc_program.h"

#include <QRegularExpression>

namespace clew::exchange {

namespace {

/// "T15" for "T015" and "T15".
QString toolName(const QString& digits)
{
    QString number = digits;
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return u'T' + number;
}

/// A first line that only machine programs have.
bool isProgramStart(const QString& line)
{
    static const QRegularExpression start(
        QStringLiteral("^(%_N_\\w+_(MPF|SPF)|[O:]\\d{1,8}\\s*(\\(.*)?|0?\\s*BEGIN PGM .*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(line).hasMatch();
}

/// A block number, words such as G01 or X#501, nothing else; or LinuxCNC's assignments and o-words.
bool isBlock(const QString& line)
{
    static const QRegularExpression block(
        QStringLiteral(
            "^/?\\d?\\s*(N\\s*\\d+\\s*)?([A-Z@^]\\s*=?\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+|#<?\\w+>?|\\[.*\\])\\s*)+$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(QStringLiteral("^(#<?\\w+>?\\s*=.*|o(\\d+|<\\w+>)\\s+\\w+.*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return block.match(line).hasMatch() || other.match(line).hasMatch();
}

QString withoutComments(QString line)
{
    static const QRegularExpression comment(QStringLiteral("\\([^)]*\\)?|;.*$"));
    return line.remove(comment).trimmed();
}

/// "id;type;location": words between semicolons, where a program would have a block before its comment.
bool isListHeader(const QString& line)
{
    static const QRegularExpression words(QStringLiteral("^[^();]*\\w[^();]*;\\s*\\w"));
    return words.match(line).hasMatch() && !isBlock(withoutComments(line)) && !isProgramStart(withoutComments(line));
}

} // namespace

bool looksLikeNcProgram(const QStringList& firstLines)
{
    static const QRegularExpression motion(QStringLiteral("(^|[^A-Z#<])[GM]\\s*\\d"),
                                           QRegularExpression::CaseInsensitiveOption);
    int codes = 0;
    int blocks = 0;
    bool started = false;
    bool moves = false;
    for (const QString& line : firstLines) {
        const QString code = withoutComments(line);
        if (code.isEmpty() || (codes == 0 && code.startsWith(u'%') && !isProgramStart(code)))
            continue; // a tape's beginning, with or without a name
        if (codes == 0 && isListHeader(line))
            return false; // its rows may well begin with G1, M2 or N10
        started = started || (codes == 0 && isProgramStart(code));
        blocks += isBlock(code) ? 1 : 0;
        moves = moves || motion.match(code).hasMatch();
        ++codes;
    }
    return (started && codes > 1) || (moves && blocks * 10 >= codes * 6);
}

void NcProgram::addLine(const QString& line)
{
    QString code = takeComments(line).trimmed();
    if (code.startsWith(u'/'))
        code.remove(0, 1); // a block that the machine may skip
    if (code.isEmpty())
        return;
    if (code.startsWith(u'%')) {
        if (code.startsWith(u"%_N_", Qt::CaseInsensitive)) {
            m_controller = QStringLiteral("Siemens");
            m_siemens = true;
        } else if (m_blocks > 0 && code == u"%") {
            m_ended = true;
        }
        return;
    }
    readNumber(code);
    if (code.isEmpty())
        return;
    ++m_lines;
    if (!readConversation(code))
        readWords(code);
}

/// The line without its comments: (…) and what follows a semicolon. They are kept while no block has come yet.
QString NcProgram::takeComments(const QString& line)
{
    QString code;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u';') {
            addComment(line.mid(i + 1));
            break;
        }
        if (line[i] != u'(') {
            code.append(line[i]);
            continue;
        }
        const qsizetype end = line.indexOf(u')', i);
        m_openComment = m_openComment || end < 0;
        addComment(line.mid(i + 1, end < 0 ? -1 : end - i - 1));
        if (end < 0)
            break;
        i = end;
    }
    return code;
}

void NcProgram::addComment(const QString& comment)
{
    static const QRegularExpression tool(QStringLiteral("^T\\s*(\\d{1,8})\\s*[|:=,-]?\\s*(.*)$"));
    const QString text = comment.simplified();
    if (m_blocks > 0 || text.isEmpty() || m_headerLength + text.size() > longestHeader)
        return;
    m_headerLength += int(text.size());
    m_header.append(text);
    const auto match = tool.match(text);
    if (!match.hasMatch() || m_described.size() >= mostTools)
        return;
    const QString name = toolName(match.captured(1));
    if (!m_described.contains(name))
        m_listed.append(name);
    m_described.insert(name, match.captured(2).section(u'|', 0, 0).trimmed());
}

/// Takes a program number off the start of a block.
void NcProgram::readNumber(QString& code)
{
    static const QRegularExpression number(QStringLiteral("^[O:](\\d{1,8})(?!\\d)(?!\\s+[a-z])"));
    const auto match = number.match(code);
    if (!match.hasMatch() || m_numbers.size() >= mostTools)
        return;
    m_numbers.append(u'O' + match.captured(1));
    code = code.mid(match.capturedLength()).trimmed();
    if (m_controller.isEmpty())
        m_controller = QStringLiteral("Fanuc style");
}

/// Heidenhain's conversational blocks; true if this was one.
bool NcProgram::readConversation(const QString& code)
{
    static const QRegularExpression begin(QStringLiteral("^\\d*\\s*BEGIN PGM (.+?)\\s+(MM|INCH)$"));
    static const QRegularExpression end(QStringLiteral("^\\d*\\s*END PGM\\b"));
    static const QRegularExpression call(QStringLiteral("^\\d*\\s*TOOL CALL\\s+(\\d{1,8})\\b"));
    if (const auto match = begin.match(code); match.hasMatch()) {
        m_controller = QStringLiteral("Heidenhain");
        (match.captured(2) == u"MM" ? m_metric : m_inch) = true;
        return true;
    }
    if (m_controller != u"Heidenhain")
        return false;
    ++m_blocks;
    ++m_plainBlocks;
    if (const auto match = call.match(code); match.hasMatch())
        callTool(match.captured(1));
    m_ended = m_ended || end.match(code).hasMatch();
    return true;
}

void NcProgram::readWords(const QString& code)
{
    static const QRegularExpression word(QStringLiteral("(?<![A-Z#<])([GMT])\\s*(\\d{1,8})(?![\\d.])"),
                                         QRegularExpression::CaseInsensitiveOption);
    auto matches = word.globalMatch(code);
    bool any = false;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QChar letter = match.captured(1).at(0).toUpper();
        const int number = match.captured(2).toInt();
        any = true;
        if (letter == u'T') {
            callTool(match.captured(2));
        } else if (letter == u'G') {
            m_inch = m_inch || number == 20 || (m_siemens && number == 70);
            m_metric = m_metric || number == 21 || (m_siemens && number == 71);
        } else {
            m_ended = m_ended || number == 2 || number == 30 || number == 99 || number == 17;
        }
    }
    const bool plain = isBlock(code);
    m_plainBlocks += plain ? 1 : 0;
    m_blocks += any || plain ? 1 : 0;
}

void NcProgram::callTool(const QString& number)
{
    const QString name = toolName(number);
    if (name != u"T0" && !m_called.contains(name) && m_called.size() < mostTools)
        m_called.append(name);
}

QStringList NcProgram::tools() const
{
    QStringList all;
    for (const QString& name : m_called.isEmpty() ? m_listed : m_called) {
        const QString description = m_described.value(name);
        all.append(description.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, description));
    }
    return all;
}

} // namespace clew::exchange
