// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QString>

namespace clew::exchange {

/// Looks at the raw bytes of an XML file before the parser does and stops what would make it slow: Qt's parser compares
/// each attribute of a tag with every other (100,000 of them take 20 s), and holds a text run as a whole.
/// For UTF-8 and the single-byte encodings, in which markup is ASCII and no byte of another character.
class MarkupGuard
{
public:
    static constexpr int mostAttributes = 256;             ///< in one tag
    static constexpr qint64 longestRun = 16 * 1024 * 1024; ///< bytes of one tag, comment or text

    /// The complaint about these next bytes, or empty.
    QString look(const QByteArray& bytes);

private:
    enum class State { Text, Opening, Tag, Quoted, Other };
    void step(char byte);
    void stepOpening(char byte);
    void stepOther(char byte);

    State m_state = State::Text;
    QByteArray m_opening; ///< what follows '<', until it is clear what it opens
    QByteArray m_closing; ///< what ends a comment, CDATA section or instruction
    QByteArray m_tail;    ///< the last bytes inside it
    char m_quote = '"';
    int m_attributes = 0;
    qint64 m_run = 0;
};

} // namespace clew::exchange
