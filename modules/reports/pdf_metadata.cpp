// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/pdf_metadata.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

namespace clew::reports {

namespace {

QDateTime utcOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.toMilliseconds(), QTimeZone::utc());
}

QByteArray hexWord(int value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

} // namespace

QByteArray xmpPacket(const DocumentInfo& info, const QString& producer)
{
    const QString moment = utcOf(info.issuedAt).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    const QString packet =
        QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>U</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
   <dc:creator><rdf:Seq><rdf:li>%4</rdf:li></rdf:Seq></dc:creator>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>%5</xmp:CreatorTool>
   <xmp:CreateDate>%6</xmp:CreateDate>
   <xmp:ModifyDate>%6</xmp:ModifyDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>%7</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
)")
            .arg(QChar(0xFEFF), info.title.toHtmlEscaped(), info.subject.toHtmlEscaped(), info.author.toHtmlEscaped(),
                 info.creator.toHtmlEscaped(), moment, producer.toHtmlEscaped());
    return packet.toUtf8();
}

QByteArray identityToUnicode()
{
    QList<QByteArray> ranges;
    for (int high = 0; high <= 0xFD; ++high) {
        if (high >= 0xD8 && high <= 0xDF)
            continue;
        const int first = high == 0 ? 0x20 : high << 8;
        ranges << '<' + hexWord(first) + "> <" + hexWord((high << 8) | 0xFF) + "> <" + hexWord(first) + ">\n";
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype perBlock = 100;
    for (qsizetype at = 0; at < ranges.size(); at += perBlock) {
        const QList<QByteArray> block = ranges.mid(at, perBlock);
        map += QByteArray::number(block.size()) + " beginbfrange\n" + block.join() + "endbfrange\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray pdfTextString(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xFF);
    }
    return bytes;
}

QByteArray pdfDate(Instant instant)
{
    return "D:" + utcOf(instant).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
}

QByteArray fileIdentity(const QString& identity)
{
    return QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).left(16);
}

} // namespace clew::reports
