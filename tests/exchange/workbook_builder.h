// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <zip.h>

namespace clew::exchange::test {

/// A workbook of one sheet, out of its raw XML. Style 1 is a date, style 2 of the number format 00000 or another.
class WorkbookBuilder
{
public:
    WorkbookBuilder& row(const QByteArray& cells)
    {
        return rawRow("<row r=\"" + QByteArray::number(++m_rows) + "\">" + cells + "</row>");
    }
    WorkbookBuilder& rawRow(const QByteArray& xml)
    {
        m_sheet += xml;
        return *this;
    }
    WorkbookBuilder& strings(const QList<QByteArray>& texts)
    {
        m_strings.clear();
        for (const QByteArray& text : texts)
            m_strings += "<si><t xml:space=\"preserve\">" + text + "</t></si>";
        return *this;
    }
    WorkbookBuilder& merged(const QList<QByteArray>& ranges)
    {
        for (const QByteArray& range : ranges)
            m_merged += "<mergeCell ref=\"" + range + "\"/>";
        return *this;
    }
    WorkbookBuilder& from1904()
    {
        m_properties = "<workbookPr date1904=\"1\"/>";
        return *this;
    }
    WorkbookBuilder& format(const QString& code)
    {
        m_format = code.toHtmlEscaped().toUtf8();
        return *this;
    }
    WorkbookBuilder& hidden()
    {
        m_state = " state=\"hidden\"";
        return *this;
    }
    WorkbookBuilder& prologue(const QByteArray& xml)
    {
        m_prologue = xml;
        return *this;
    }
    WorkbookBuilder& without(const QByteArray& part)
    {
        m_without = part;
        return *this;
    }

    QByteArray bytes() const
    {
        const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        QMap<QByteArray, QByteArray> parts{
            {"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + relations + "\">" + m_properties +
                                    "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"" + m_state +
                                    "/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/styles.xml", "<styleSheet " + main + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + m_format +
                                  "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                                  "numFmtId=\"164\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", "<sst " + main + ">" + m_strings + "</sst>"},
            {"xl/worksheets/sheet1.xml", m_prologue + "<worksheet " + main + "><sheetData>" + m_sheet +
                                             "</sheetData><mergeCells>" + m_merged + "</mergeCells></worksheet>"}};
        parts.remove(m_without);
        return zipped(parts);
    }

private:
    static QByteArray zipped(const QMap<QByteArray, QByteArray>& parts)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
        zip_source_keep(target);
        zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
        for (auto part = parts.begin(); part != parts.end(); ++part)
            zip_file_add(archive, part.key().constData(),
                         zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0),
                         ZIP_FL_ENC_UTF_8);
        zip_close(archive);
        zip_source_open(target);
        zip_source_seek(target, 0, SEEK_END);
        QByteArray bytes(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
        zip_source_close(target);
        zip_source_free(target);
        return bytes;
    }

    QByteArray m_sheet, m_strings, m_merged, m_properties, m_state, m_prologue, m_without;
    QByteArray m_format = "00000";
    int m_rows = 0;
};

} // namespace clew::exchange::test
