// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/pdf_update.h"

#include "signing/pdf_text.h"

#include <QCryptographicHash>

namespace clew::signing {

/// One subsection for each run of numbers; every entry is 20 bytes (ISO 32000-1, 7.5.4).
QByteArray PdfUpdate::table(const std::map<QPDFObjGen, qsizetype>& offsets) const
{
    QByteArray text = QByteArrayLiteral("xref\n");
    for (auto run = offsets.begin(); run != offsets.end();) {
        QByteArray entries;
        int count = 0;
        auto it = run;
        for (; it != offsets.end() && it->first.getObj() == run->first.getObj() + count; ++it, ++count)
            entries += QByteArray::number(it->second).rightJustified(10, '0') + ' ' +
                       QByteArray::number(it->first.getGen()).rightJustified(5, '0') + QByteArrayLiteral(" n\r\n");
        text += QByteArray::number(run->first.getObj()) + ' ' + QByteArray::number(count) + '\n' + entries;
        run = it;
    }
    return text;
}

/// The first half of the ID names the document for ever, the second this revision.
QByteArray PdfUpdate::trailer(const QByteArray& id) const
{
    QPDFObjectHandle old = m_base.trailer();
    QPDFObjectHandle oldId = old.getKey("/ID");
    const bool hasId = oldId.isArray() && oldId.getArrayNItems() == 2 && oldId.getArrayItem(0).isString();
    const QByteArray now = '<' + id.toHex() + '>';
    const QByteArray first = hasId ? QByteArray::fromStdString(oldId.getArrayItem(0).unparse()) : now;
    QByteArray text = QByteArrayLiteral("trailer\n<< /Size ") + QByteArray::number(m_next) +
                      QByteArrayLiteral(" /Root ") + QByteArray::fromStdString(old.getKey("/Root").unparse());
    if (old.getKey("/Info").isIndirect())
        text += QByteArrayLiteral(" /Info ") + QByteArray::fromStdString(old.getKey("/Info").unparse());
    return text + QByteArrayLiteral(" /ID [") + first + ' ' + now + QByteArrayLiteral("] /Prev ") +
           QByteArray::number(m_base.startXref()) + QByteArrayLiteral(" >>\n");
}

QByteArray PdfUpdate::write(std::map<int, qsizetype>& at) const
{
    QByteArray bytes = m_base.bytes();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    std::map<QPDFObjGen, qsizetype> offsets;
    QCryptographicHash id(QCryptographicHash::Sha256);
    for (const auto& [objGen, body] : m_objects) {
        offsets[objGen] = bytes.size();
        bytes += QByteArray::number(objGen.getObj()) + ' ' + QByteArray::number(objGen.getGen()) +
                 QByteArrayLiteral(" obj\n");
        at[objGen.getObj()] = bytes.size();
        bytes += body + QByteArrayLiteral("\nendobj\n");
        id.addData(body);
    }
    const qsizetype start = bytes.size();
    bytes += table(offsets) + trailer(id.result().left(16)) + QByteArrayLiteral("startxref\n") +
             QByteArray::number(start) + QByteArrayLiteral("\n%%EOF\n");
    return bytes;
}

} // namespace clew::signing
