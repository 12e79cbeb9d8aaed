// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/reading.h"
#include "exchange/xml_stream.h"

using namespace clew;
using namespace clew::exchange;
using namespace clew::exchange::test;

namespace {

QByteArray qifAround(const QByteArray& inside)
{
    return "<QIFDocument xmlns=\"http://qifstandards.org/xsd/qif3\">" + inside + "</QIFDocument>";
}

QString complaintAbout(const QByteArray& xml)
{
    const Reading reading = readBytes(*readerNamed(QStringLiteral("qif")), xml);
    return reading.report ? QString() : reading.report.error().message;
}

QByteArray nested(int depth)
{
    QByteArray xml;
    for (int i = 0; i < depth; ++i)
        xml += "<Features>";
    for (int i = 0; i < depth; ++i)
        xml += "</Features>";
    return xml;
}

QByteArray attributes(int count)
{
    QByteArray xml = "<a";
    for (int i = 0; i < count; ++i)
        xml += " a" + QByteArray::number(i) + "=\"x\"";
    return xml + "/>";
}

} // namespace

class TestXmlStream final : public QObject
{
    Q_OBJECT

private slots:
    void refusesEveryDocumentTypeDeclaration_data()
    {
        QTest::addColumn<QByteArray>("prologue");
        QTest::newRow("empty") << QByteArray("<!DOCTYPE QIFDocument>");
        QTest::newRow("outside entity") << QByteArray("<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("outside subset") << QByteArray("<!DOCTYPE q SYSTEM \"http://127.0.0.1/x.dtd\">");
        QByteArray laughs = "<!DOCTYPE q [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 20; ++i)
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                      ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        QTest::newRow("billion laughs") << laughs + "]>";
        QTest::newRow("quadratic blow-up")
            << QByteArray("<!DOCTYPE q [<!ENTITY a \"") + QByteArray(100000, 'x') + "\">]>";
    }
    void refusesEveryDocumentTypeDeclaration()
    {
        QFETCH(QByteArray, prologue);
        const QString complaint = complaintAbout(prologue + qifAround(QByteArray("<x>&a;&a19;</x>").repeated(1000)));
        QVERIFY2(complaint.contains(u"DTD"), qPrintable(complaint));
    }

    void refusesUndeclaredEntities() { QVERIFY(!complaintAbout(qifAround("<x>&a;</x>")).isEmpty()); }

    void stopsAtADepthOf64()
    {
        QVERIFY(complaintAbout(qifAround(nested(63))).isEmpty());
        QVERIFY(complaintAbout(qifAround(nested(64))).contains(u"nested more than 64 deep"));
        const QByteArray inRecord = "<Product><PartSet>" + nested(62) + "</PartSet></Product>";
        QVERIFY(complaintAbout(qifAround(inRecord)).contains(u"nested more than 64 deep"));
        QVERIFY(complaintAbout(qifAround(nested(1000000))).contains(u"nested more than 64 deep"));
    }

    void stopsATagWithTooManyAttributesBeforeTheParserComparesThem()
    {
        QVERIFY(complaintAbout(qifAround(attributes(256))).isEmpty());
        QVERIFY(complaintAbout(qifAround(attributes(257))).contains(u"more than 256 attributes"));
        QVERIFY(complaintAbout(qifAround(attributes(1000000))).contains(u"more than 256 attributes"));
        const QByteArray hidden = attributes(300).replace("=\"x\"", "='>'");
        QVERIFY(complaintAbout(qifAround(hidden)).contains(u"more than 256 attributes"));
    }

    void countsNoAttributesInCommentsAndSections()
    {
        const QByteArray ruler(1000, '=');
        QVERIFY(complaintAbout(qifAround("<!-- <a " + ruler + " don't -->")).isEmpty());
        QVERIFY(complaintAbout(qifAround("<x><![CDATA[<a " + ruler + "]]></x>")).isEmpty());
        QVERIFY(complaintAbout(qifAround("<?note <a " + ruler + "?><x a='" + ruler + "'>" + ruler + "</x>")).isEmpty());
    }

    void refusesEndlessTexts()
    {
        QVERIFY(!complaintAbout(qifAround("<x>" + QByteArray(17 * 1024 * 1024, 'x') + "</x>")).isEmpty());
        const QByteArray part = "<Product><PartSet><Part id='1'><Name>" + QByteArray(2 * 1024 * 1024, 'x') +
                                "</Name></Part></PartSet></Product>";
        QVERIFY(complaintAbout(qifAround(part)).contains(u"longer than 1 MiB"));
    }

    void refusesARecordWithTooManyElements()
    {
        const QByteArray part =
            "<Product><PartSet><Part id='1'>" + QByteArray("<a/>").repeated(20001) + "</Part></PartSet></Product>";
        QVERIFY(complaintAbout(qifAround(part)).contains(u"more than 20000 elements"));
    }

    void refusesEmptyTruncatedAndTrailing()
    {
        QVERIFY(complaintAbout("").contains(u"empty"));
        QVERIFY(complaintAbout("<QIFDocument xmlns=\"http://qifstandards.org/xsd/qif3\"><a>")
                    .contains(u"ends in the "
                              "middle"));
        QVERIFY(!complaintAbout(qifAround("") + "<more/>").isEmpty());
        QVERIFY(!complaintAbout(qifAround(QByteArray(70000, ' ')) + QByteArray(70000, ' ') + "<more/>").isEmpty());
        QVERIFY(complaintAbout(qifAround("") + "\n<!-- bye -->\n").isEmpty());
    }

    void readsUtf16WithItsMarkAndRefusesZeroBytes()
    {
        const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>") +
                             QString::fromUtf8(qifAround("<Product><PartSet><Part id='1' label='\u00B5'/></PartSet>"
                                                         "</Product><Rules/>"));
        QByteArray utf16("\xFF\xFE");
        utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QVERIFY2(complaintAbout(utf16).isEmpty(), qPrintable(complaintAbout(utf16)));
        QVERIFY(readerFor(utf16, {}) == readerNamed(QStringLiteral("qif")));
        QVERIFY(complaintAbout(utf16.mid(2)).contains(u"zero bytes"));
        QVERIFY(!complaintAbout(qifAround(QByteArray("<a>\0</a>", 8))).isEmpty());
        QVERIFY(!complaintAbout(qifAround("<a>\xFF\xFE\xC0</a>")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestXmlStream)
#include "tst_xml_stream.moc"
