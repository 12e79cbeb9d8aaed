// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/markup_guard.h"

namespace clew::exchange {

QString MarkupGuard::look(const QByteArray& bytes)
{
    for (const char byte : bytes) {
        if (byte == '\0')
            return QStringLiteral("there are zero bytes in the text; save it as UTF-8, or as UTF-16 with its mark.");
        const State before = m_state;
        step(byte);
        m_run = before == m_state || m_state == State::Quoted ? m_run + 1 : 0;
        if (m_attributes > mostAttributes)
            return QStringLiteral("a tag has more than %1 attributes.").arg(mostAttributes);
        if (m_run > longestRun)
            return QStringLiteral("a single text or tag is longer than %1 MiB.").arg(longestRun / (1024 * 1024));
    }
    return {};
}

void MarkupGuard::step(char byte)
{
    switch (m_state) {
    case State::Text:
        if (byte == '<') {
            m_state = State::Opening;
            m_opening.clear();
            m_attributes = 0;
        }
        return;
    case State::Opening:
        return stepOpening(byte);
    case State::Tag:
        if (byte == '>') {
            m_state = State::Text;
        } else if (byte == '"' || byte == '\'') {
            m_state = State::Quoted;
            m_quote = byte;
        } else if (byte == '=') {
            ++m_attributes;
        }
        return;
    case State::Quoted:
        if (byte == m_quote)
            m_state = State::Tag;
        return;
    case State::Other:
        return stepOther(byte);
    }
}

void MarkupGuard::stepOpening(char byte)
{
    static const QByteArray comment("!--");
    static const QByteArray section("![CDATA[");
    m_opening.append(byte);
    m_tail.clear();
    if (m_opening == comment)
        m_closing = "-->";
    else if (m_opening == section)
        m_closing = "]]>";
    else if (m_opening == "?")
        m_closing = "?>";
    else if (comment.startsWith(m_opening) || section.startsWith(m_opening))
        return;
    else {
        m_state = byte == '>' ? State::Text : State::Tag;
        return;
    }
    m_state = State::Other;
}

void MarkupGuard::stepOther(char byte)
{
    m_tail.append(byte);
    if (m_tail.size() > m_closing.size())
        m_tail.remove(0, 1);
    if (m_tail == m_closing)
        m_state = State::Text;
}

} // namespace clew::exchange
