// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/pdfa_rules.h"

#include <QHash>
#include <QXmlStreamReader>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>

namespace clew::test {

namespace {

class PdfaRules
{
public:
    explicit PdfaRules(const QByteArray& pdf) : m_bytes(pdf)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        m_root = m_pdf.getRoot();
    }

    QStringList problems()
    {
        header();
        trailer();
        outputIntent();
        metadata();
        for (QPDFObjectHandle object : m_pdf.getAllObjects())
            inspect(object);
        attachments();
        form();
        require(m_fonts > 0, "there are fonts");
        return m_problems;
    }

private:
    void require(bool holds, const QString& rule)
    {
        if (!holds && !m_problems.contains(rule))
            m_problems << rule;
    }
    void require(bool holds, const char* rule) { require(holds, QString::fromLatin1(rule)); }

    static bool isName(QPDFObjectHandle object, const char* name)
    {
        return object.isName() && object.getName() == name;
    }

    void header()
    {
        require(m_bytes.startsWith("%PDF-1.7\n%"), "6.1.2: the header is %PDF-1.7 and a comment");
        int high = 0;
        for (int i = 10; i < 14; ++i)
            high += static_cast<quint8>(m_bytes[i]) > 127;
        require(high == 4, "6.1.2: the comment has four bytes above 127");
        const qsizetype at = m_bytes.lastIndexOf("startxref");
        const qsizetype start = m_bytes.mid(at + 10).split('\n').first().toLongLong();
        require(m_bytes.mid(start, 4) == "xref", "signatures need a classic cross-reference table");
    }

    void trailer()
    {
        QPDFObjectHandle id = m_pdf.getTrailer().getKey("/ID");
        require(id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).getStringValue().size() == 16,
                "6.1.3: the trailer has an ID of two strings");
        require(!m_pdf.getTrailer().hasKey("/Encrypt"), "6.1.3: the file isn't encrypted");
        require(m_root.getKey("/Lang").isString(), "6.7.3: the language is given");
        for (const char* key : {"/OpenAction", "/AA", "/OCProperties"})
            require(!m_root.hasKey(key), QStringLiteral("6.6: the catalog has no %1").arg(QLatin1String(key)));
    }

    void outputIntent()
    {
        QPDFObjectHandle intents = m_root.getKey("/OutputIntents");
        require(intents.isArray() && intents.getArrayNItems() == 1, "6.2.3: there is one output intent");
        if (!intents.isArray() || intents.getArrayNItems() != 1)
            return;
        QPDFObjectHandle intent = intents.getArrayItem(0);
        require(isName(intent.getKey("/S"), "/GTS_PDFA1"), "6.2.3: the output intent is GTS_PDFA1");
        QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
        require(profile.isStream(), "6.2.3: the output intent has a profile");
        if (!profile.isStream())
            return;
        const auto data = profile.getStreamData();
        const QByteArray icc(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        require(icc.mid(36, 4) == "acsp" && icc.mid(16, 4) == "RGB ", "6.2.3: the profile is an RGB profile");
        require(profile.getDict().getKey("/N").getIntValue() == 3, "6.2.3: the profile has three components");
    }

    void metadata()
    {
        QPDFObjectHandle stream = m_root.getKey("/Metadata");
        require(stream.isStream(), "6.6.2: the catalog has metadata");
        if (!stream.isStream())
            return;
        require(isName(stream.getDict().getKey("/Subtype"), "/XML"), "6.6.2: the metadata's subtype is XML");
        require(!stream.getDict().hasKey("/Filter"), "6.6.2: the metadata isn't compressed");
        const auto data = stream.getRawStreamData();
        QXmlStreamReader xml(
            QByteArray(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
        QHash<QString, QString> values;
        QString element;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                element = xml.name() == QLatin1String("li") ? element : xml.name().toString();
            if (xml.isCharacters() && !xml.isWhitespace())
                values.insert(element == QLatin1String("Alt") || element == QLatin1String("Seq") ? m_outer : element,
                              xml.text().toString());
            if (xml.isStartElement() && xml.name() != QLatin1String("li") && xml.name() != QLatin1String("Alt") &&
                xml.name() != QLatin1String("Seq"))
                m_outer = xml.name().toString();
        }
        require(!xml.hasError(), "6.6.2: the metadata is well-formed XML");
        require(values.value(QStringLiteral("part")) == QLatin1String("3"), "6.6.4: part 3");
        require(values.value(QStringLiteral("conformance")) == QLatin1String("U"), "6.6.4: conformance U");
        sameAsInfo(values);
    }

    void sameAsInfo(const QHash<QString, QString>& values)
    {
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        const std::pair<const char*, const char*> pairs[] = {{"/Title", "title"},
                                                             {"/Author", "creator"},
                                                             {"/Subject", "description"},
                                                             {"/Creator", "CreatorTool"},
                                                             {"/Producer", "Producer"}};
        for (const auto& [key, name] : pairs)
            require(QString::fromStdString(info.getKey(key).getUTF8Value()) == values.value(QLatin1String(name)),
                    QStringLiteral("6.6.3: %1 says what the metadata says").arg(QLatin1String(key)));
        QString date = values.value(QStringLiteral("CreateDate"));
        date.remove(u'-').remove(u':').remove(u'T');
        const QString written = QString::fromStdString(info.getKey("/CreationDate").getUTF8Value());
        require(written.mid(2, 14) == date.left(14), "6.6.3: CreationDate says what the metadata says");
    }

    void inspect(QPDFObjectHandle object)
    {
        QPDFObjectHandle dict = object.isStream() ? object.getDict() : object;
        if (!dict.isDictionary())
            return;
        require(!isName(dict.getKey("/Filter"), "/LZWDecode"), "6.1.7.2: no LZW");
        for (const char* key : {"/JS", "/JavaScript", "/Interpolate"})
            require(!dict.hasKey(key), QStringLiteral("6.5, 6.2.8: no %1").arg(QLatin1String(key)));
        if (isName(dict.getKey("/Type"), "/Font"))
            font(dict);
        if (isName(dict.getKey("/Type"), "/Annot"))
            annotation(dict);
    }

    void font(QPDFObjectHandle font)
    {
        ++m_fonts;
        const bool composite = isName(font.getKey("/Subtype"), "/Type0");
        const bool descendant = isName(font.getKey("/Subtype"), "/CIDFontType2");
        require(composite || descendant, "6.2.11.4: every font is a composite TrueType font");
        if (composite)
            unicodeMap(font.getKey("/ToUnicode"));
        if (!descendant)
            return;
        QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
        require(descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream(),
                "6.2.11.4: every font is embedded");
        QPDFObjectHandle glyphs = font.getKey("/CIDToGIDMap");
        require(glyphs.isStream() || isName(glyphs, "/Identity"), "6.2.11.3.2: CIDs lead to glyphs");
    }

    void unicodeMap(QPDFObjectHandle map)
    {
        require(map.isStream(), "6.2.11.7: every font says which characters it shows");
        if (!map.isStream())
            return;
        const auto data = map.getStreamData();
        const QByteArray text(reinterpret_cast<const char*>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize()));
        require(text.contains("beginbfrange") && !text.contains("begincidrange"),
                "6.2.11.7.2: the character map leads to Unicode");
    }

    void annotation(QPDFObjectHandle annotation)
    {
        const auto flags = annotation.getKey("/F").isInteger() ? annotation.getKey("/F").getIntValue() : 0;
        require((flags & 4) != 0 && (flags & 0x23) == 0,
                "6.3.2: annotations are printed and neither hidden nor without view");
        require(annotation.getKey("/AP").isDictionary() && annotation.getKey("/AP").getKey("/N").isStream(),
                "6.3.3: annotations have an appearance");
        require(!annotation.hasKey("/A") && !annotation.hasKey("/AA"), "6.4.1: fields have no actions");
    }

    void attachments()
    {
        QPDFObjectHandle names = m_root.getKey("/Names");
        if (!names.isDictionary())
            return;
        QPDFObjectHandle list = names.getKey("/EmbeddedFiles").getKey("/Names");
        QPDFObjectHandle associated = m_root.getKey("/AF");
        require(associated.isArray() && associated.getArrayNItems() * 2 == list.getArrayNItems(),
                "6.8: every attachment is an associated file");
        std::string before;
        for (int i = 0; i + 1 < list.getArrayNItems(); i += 2) {
            require(before < list.getArrayItem(i).getStringValue(), "the name tree is in order");
            before = list.getArrayItem(i).getStringValue();
            QPDFObjectHandle file = list.getArrayItem(i + 1);
            require(file.getKey("/F").isString() && file.getKey("/UF").isString(), "6.8: attachments have F and UF");
            require(file.getKey("/AFRelationship").isName(), "6.8: attachments say how they relate");
            QPDFObjectHandle stream = file.getKey("/EF").getKey("/F");
            require(stream.isStream() && stream.getDict().getKey("/Subtype").isName(),
                    "6.8: attachments have a MIME type");
        }
    }

    void form()
    {
        QPDFObjectHandle acroForm = m_root.getKey("/AcroForm");
        if (!acroForm.isDictionary())
            return;
        require(!acroForm.hasKey("/NeedAppearances") && !acroForm.hasKey("/XFA"), "6.4: no NeedAppearances, no XFA");
        require(acroForm.getKey("/DR").getKey("/Font").getKey("/F1").isDictionary(),
                "signature appearances find the embedded font as F1");
    }

    QByteArray m_bytes;
    QPDF m_pdf;
    QPDFObjectHandle m_root;
    QStringList m_problems;
    QString m_outer;
    int m_fonts = 0;
};

} // namespace

QStringList pdfaProblems(const QByteArray& pdf)
{
    try {
        return PdfaRules(pdf).problems();
    } catch (const std::exception& error) {
        return {QStringLiteral("not readable: ") + QString::fromUtf8(error.what())};
    }
}

} // namespace clew::test
