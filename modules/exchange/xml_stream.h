// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/markup_guard.h"

#include <QIODevice>
#include <QList>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace clew::exchange {

/// One element with all that is in it; only for records of modest size.
struct XmlNode
{
    QString name; ///< without its namespace prefix
    QXmlStreamAttributes attributes;
    QString text; ///< directly inside, trimmed
    QList<XmlNode> children;
    int line = 0;

    const XmlNode* child(QStringView childName) const;
    /// The text at a path of child names, "Status/CharacteristicStatusEnum"; empty where there is none.
    QString at(const QString& path) const;
    QString attribute(const QString& attributeName) const { return attributes.value(attributeName).toString(); }
};

/// Pulls elements out of an XML file from strangers, within limits: no DTD (so no entities), depth 64, 256 attributes a
/// tag, 10,000,000 elements, 256 MiB, 1 MiB of text kept in one element, 20,000 elements kept in one XmlNode. Reads in
/// pieces of 64 KiB; memory doesn't grow with the file.
class XmlStream
{
public:
    enum class Token { Start, End, Done };
    static constexpr int mostDepth = 64;
    static constexpr qint64 mostElements = 10'000'000;
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;
    static constexpr qint64 mostText = 1024 * 1024;
    static constexpr int mostNodes = 20'000;

    XmlStream(QIODevice& device, Progress& progress) : m_device(device), m_progress(progress) {}

    /// The next start or end of an element; text between them is passed over.
    Result<Token> next();
    /// At a Start: the element with all inside; afterwards the stream stands behind its end.
    Result<XmlNode> readNode();
    /// At a Start: passes over the element.
    Result<void> skip();

    QString name() const { return m_reader.name().toString(); }
    QString namespaceUri() const { return m_reader.namespaceUri().toString(); }
    QString attribute(const QString& name) const { return m_reader.attributes().value(name).toString(); }
    int line() const { return int(m_reader.lineNumber()); }

private:
    Result<QXmlStreamReader::TokenType> token();
    Result<void> feed();
    Result<void> checkNothingFollows();
    Result<void> readInto(XmlNode& node, int& nodes);
    Error refusal(const QString& what) const;

    QIODevice& m_device;
    Progress& m_progress;
    QXmlStreamReader m_reader;
    MarkupGuard m_guard;
    QStringDecoder m_utf16;
    qint64 m_bytes = 0;
    qint64 m_elements = 0;
    int m_depth = 0;
};

} // namespace clew::exchange
