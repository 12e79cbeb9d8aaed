// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/certificate_xml.h"

#include "exchange/xml_stream.h"

#include <QBuffer>
#include <QJsonArray>

namespace clew::exchange {

namespace {

using Elements = QList<XmlNode>;

QJsonValue valueOf(const XmlNode& node);

QJsonObject objectOf(const Elements& children)
{
    QJsonObject object;
    for (const XmlNode& child : children) {
        const QJsonValue known = object.value(child.name);
        if (known.isUndefined()) {
            object.insert(child.name, valueOf(child));
            continue;
        }
        QJsonArray several = known.isArray() ? known.toArray() : QJsonArray{known};
        several.append(valueOf(child));
        object.insert(child.name, several);
    }
    return object;
}

/// How many elements make one of several objects that stand without brackets: two for Value, Unit, Value, Unit.
/// 0 = the elements are members of one object.
qsizetype turnOf(const Elements& children)
{
    qsizetype turn = 1;
    while (turn < children.size() && children[turn].name != children[0].name)
        ++turn;
    if (turn < 2 || turn == children.size() || children.size() % turn != 0)
        return 0;
    for (qsizetype i = turn; i < children.size(); ++i) {
        if (children[i].name != children[i - turn].name)
            return 0;
    }
    return turn;
}

QJsonValue valueOf(const XmlNode& node)
{
    if (node.children.isEmpty())
        return node.text;
    const qsizetype turn = turnOf(node.children);
    if (turn == 0)
        return objectOf(node.children);
    QJsonArray objects;
    for (qsizetype from = 0; from < node.children.size(); from += turn)
        objects.append(objectOf(node.children.mid(from, turn)));
    return objects;
}

} // namespace

Result<QJsonObject> certificateOfXml(const QByteArray& bytes, Progress& progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlStream stream(buffer, progress);
    TRY(stream.next());
    const XmlNode root = TRY(stream.readNode());
    TRY(stream.next());
    return objectOf(root.children);
}

} // namespace clew::exchange
