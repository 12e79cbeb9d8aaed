// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/xml_stream.h"

namespace clew::exchange {

const XmlNode* XmlNode::child(QStringView childName) const
{
    for (const XmlNode& node : children)
        if (node.name == childName)
            return &node;
    return nullptr;
}

QString XmlNode::at(const QString& path) const
{
    const XmlNode* node = this;
    for (const QString& step : path.split(u'/')) {
        node = node->child(step);
        if (!node)
            return {};
    }
    return node->text;
}

Error XmlStream::refusal(const QString& what) const
{
    return Error{Error::Code::Invalid,
                 QStringLiteral("This XML file can't be read, line %1: %2").arg(m_reader.lineNumber()).arg(what),
                 {},
                 __FILE__,
                 __LINE__};
}

Result<void> XmlStream::feed()
{
    if (m_progress.cancelled())
        return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
    const QByteArray piece = m_device.read(65536);
    if (piece.isEmpty())
        return tl::make_unexpected(refusal(
            m_bytes == 0 ? QStringLiteral("the file is empty.")
                         : QStringLiteral("the file ends in the middle; get the whole file and read it again.")));
    const bool utf16 = m_bytes == 0 && (piece.startsWith("\xFF\xFE") || piece.startsWith("\xFE\xFF"));
    if (utf16)
        m_utf16 = QStringDecoder(QStringDecoder::Utf16);
    m_bytes += piece.size();
    if (m_bytes > mostBytes)
        return tl::make_unexpected(
            refusal(QStringLiteral("the file is larger than %1 MiB; split it.").arg(mostBytes / (1024 * 1024))));
    m_progress.report(QStringLiteral("Reading"), m_bytes, m_device.isSequential() ? 0 : m_device.size());
    const QString text = m_utf16.isValid() ? QString(m_utf16.decode(piece)) : QString();
    const QString complaint = m_guard.look(m_utf16.isValid() ? text.toUtf8() : piece);
    if (!complaint.isEmpty())
        return tl::make_unexpected(refusal(complaint));
    if (m_utf16.isValid())
        m_reader.addData(text);
    else
        m_reader.addData(piece);
    return {};
}

Result<void> XmlStream::checkNothingFollows()
{
    for (QByteArray rest = m_device.read(65536); !rest.isEmpty(); rest = m_device.read(65536))
        if (!rest.trimmed().isEmpty() && !rest.trimmed().startsWith("<!--"))
            return tl::make_unexpected(
                refusal(QStringLiteral("something follows the end of the document; get the file anew.")));
    return {};
}

Result<QXmlStreamReader::TokenType> XmlStream::token()
{
    for (;;) {
        const auto type = m_reader.readNext();
        if (type == QXmlStreamReader::DTD || type == QXmlStreamReader::EntityReference)
            return tl::make_unexpected(refusal(
                QStringLiteral("it has a document type declaration (DTD), which Clew refuses; remove the DOCTYPE.")));
        if (type != QXmlStreamReader::Invalid)
            return type;
        if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return tl::make_unexpected(refusal(m_reader.errorString()));
        TRY(feed());
    }
}

Result<XmlStream::Token> XmlStream::next()
{
    for (;;) {
        switch (TRY(token())) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > mostDepth)
                return tl::make_unexpected(
                    refusal(QStringLiteral("elements are nested more than %1 deep.").arg(mostDepth)));
            if (++m_elements > mostElements)
                return tl::make_unexpected(
                    refusal(QStringLiteral("it has more than %1 elements; split it.").arg(mostElements)));
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Token::End;
        case QXmlStreamReader::EndDocument:
            TRY(checkNothingFollows());
            return Token::Done;
        default:
            break;
        }
    }
}

Result<XmlNode> XmlStream::readNode()
{
    XmlNode node;
    int nodes = 0;
    TRY(readInto(node, nodes));
    return node;
}

// The depth limit of next() bounds the recursion.
Result<void> XmlStream::readInto(XmlNode& node, int& nodes)
{
    if (++nodes > mostNodes)
        return tl::make_unexpected(refusal(QStringLiteral("one record has more than %1 elements.").arg(mostNodes)));
    node.name = name();
    node.attributes = m_reader.attributes();
    node.line = line();
    for (;;) {
        const auto type = TRY(token());
        if (type == QXmlStreamReader::Characters) {
            node.text += m_reader.text();
            if (node.text.size() > mostText)
                return tl::make_unexpected(refusal(QStringLiteral("a text is longer than 1 MiB.")));
        } else if (type == QXmlStreamReader::StartElement) {
            if (m_depth + 1 > mostDepth)
                return tl::make_unexpected(
                    refusal(QStringLiteral("elements are nested more than %1 deep.").arg(mostDepth)));
            ++m_depth;
            ++m_elements;
            XmlNode inner;
            TRY(readInto(inner, nodes));
            node.children.append(std::move(inner));
        } else if (type == QXmlStreamReader::EndElement) {
            --m_depth;
            node.text = node.text.trimmed();
            return {};
        }
    }
}

Result<void> XmlStream::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside)
        TRY(next());
    return {};
}

} // namespace clew::exchange
