// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/xlsx_workbook.h"

#include "exchange/digit_format.h"
#include "exchange/xlsx_dates.h"
#include "exchange/zip_entries.h"

#include <QHash>

#include <pugixml.hpp>

namespace clew::exchange {

namespace {

/// Elements go by their local names: writers choose their own prefixes.
QLatin1String localName(const pugi::xml_node& node)
{
    const char* name = node.name();
    const char* colon = std::strchr(name, ':');
    return QLatin1String(colon ? colon + 1 : name);
}

pugi::xml_node childOf(const pugi::xml_node& node, const char* name)
{
    for (const pugi::xml_node& child : node.children())
        if (localName(child) == QLatin1String(name))
            return child;
    return {};
}

QString attributeOf(const pugi::xml_node& node, const char* name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

/// The relationship that an element names: its "id" within a prefix of the writer's choice.
QString relationOf(const pugi::xml_node& node)
{
    for (const pugi::xml_attribute& attribute : node.attributes())
        if (QLatin1String(attribute.name()).endsWith(QLatin1String(":id")))
            return QString::fromUtf8(attribute.value());
    return {};
}

/// The parsed part; fails for a DTD and for what is no XML.
Result<> parsePart(ZipEntries& archive, const QString& name, pugi::xml_document& document)
{
    constexpr qsizetype mostTags = 10'000'000; // each takes many times its bytes when it is parsed
    const QByteArray bytes = TRY(archive.read(name));
    if (bytes.count('<') > mostTags)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” in the workbook has more cells than a list can have; split it.").arg(name));
    const auto parsed = document.load_buffer(bytes.constData(), std::size_t(bytes.size()),
                                             pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
    if (!parsed)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” in the workbook is no sound XML; save the workbook anew.").arg(name),
                    QString::fromUtf8(parsed.description()));
    for (const pugi::xml_node& node : document.children())
        if (node.type() == pugi::node_doctype)
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” in the workbook has a DTD, which no spreadsheet program writes; save the "
                                       "workbook anew.")
                            .arg(name));
    return {};
}

/// The text of a shared or inline string: its runs one after the other, without how they are pronounced.
QString stringText(const pugi::xml_node& node)
{
    QString text;
    for (const pugi::xml_node& child : node.children()) {
        if (localName(child) == QLatin1String("t"))
            text += QString::fromUtf8(child.text().get());
        else if (localName(child) == QLatin1String("r"))
            text += QString::fromUtf8(childOf(child, "t").text().get());
    }
    return text;
}

/// "C8": column 2, row 7. False for what is no cell's name within the limits.
bool cellPlace(const QString& name, qsizetype& row, qsizetype& column)
{
    qsizetype at = 0;
    column = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && at < 4; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool isNumber = false;
    row = name.mid(at).toLongLong(&isNumber) - 1;
    --column;
    return isNumber && at > 0 && row >= 0;
}

class WorkbookParts
{
public:
    WorkbookParts(ZipEntries& archive, Progress& progress) : m_archive(archive), m_progress(progress) {}

    Result<QList<Table>> read();

private:
    Result<> readTargets();
    Result<> readStrings();
    Result<> readStyles();
    Result<Table> readSheet(const QString& part, const QString& name);
    Result<> readRow(const pugi::xml_node& row, Table& table);
    Result<> placeCell(const pugi::xml_node& cell, qsizetype row, qsizetype column, Table& table);
    TableCell cellOf(const pugi::xml_node& cell) const;
    void fillMerged(const pugi::xml_node& sheet, Table& table);

    ZipEntries& m_archive;
    Progress& m_progress;
    QHash<QString, QString> m_targets; ///< part by relationship id
    QStringList m_strings;
    QList<bool> m_isDateStyle;
    QList<DigitFormat> m_digitFormats; ///< by style
    DateSystem m_dates = DateSystem::From1900;
    qint64 m_cells = 0;
};

Result<QList<Table>> WorkbookParts::read()
{
    pugi::xml_document document;
    TRY(parsePart(m_archive, QStringLiteral("xl/workbook.xml"), document));
    const pugi::xml_node workbook = document.document_element();
    const QString from1904 = attributeOf(childOf(workbook, "workbookPr"), "date1904");
    m_dates = from1904 == u"1" || from1904 == u"true" ? DateSystem::From1904 : DateSystem::From1900;
    TRY(readTargets());
    TRY(readStrings());
    TRY(readStyles());
    QList<Table> tables;
    for (const pugi::xml_node& sheet : childOf(workbook, "sheets").children()) {
        const QString state = attributeOf(sheet, "state");
        const QString part = m_targets.value(relationOf(sheet));
        if (state == u"hidden" || state == u"veryHidden" || !part.contains(u"worksheets/"))
            continue; // a sheet that nobody sees, or a chart
        tables.append(TRY(readSheet(part, attributeOf(sheet, "name"))));
    }
    return tables;
}

Result<> WorkbookParts::readTargets()
{
    pugi::xml_document document;
    TRY(parsePart(m_archive, QStringLiteral("xl/_rels/workbook.xml.rels"), document));
    for (const pugi::xml_node& relation : document.document_element().children()) {
        const QString target = attributeOf(relation, "Target");
        m_targets.insert(attributeOf(relation, "Id"),
                         target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
    }
    return {};
}

Result<> WorkbookParts::readStrings()
{
    if (!m_archive.has("xl/sharedStrings.xml"))
        return {};
    pugi::xml_document document;
    TRY(parsePart(m_archive, QStringLiteral("xl/sharedStrings.xml"), document));
    for (const pugi::xml_node& item : document.document_element().children())
        if (localName(item) == QLatin1String("si"))
            m_strings.append(stringText(item));
    return {};
}

/// Which of the cell styles show a date, or digits as in a serial number.
Result<> WorkbookParts::readStyles()
{
    if (!m_archive.has("xl/styles.xml"))
        return {};
    pugi::xml_document document;
    TRY(parsePart(m_archive, QStringLiteral("xl/styles.xml"), document));
    QHash<int, QString> codes;
    for (const pugi::xml_node& format : childOf(document.document_element(), "numFmts").children())
        codes.insert(format.attribute("numFmtId").as_int(), attributeOf(format, "formatCode"));
    for (const pugi::xml_node& style : childOf(document.document_element(), "cellXfs").children()) {
        const int id = style.attribute("numFmtId").as_int();
        m_isDateStyle.append(isDateFormat(id, codes.value(id)));
        m_digitFormats.append(DigitFormat::of(codes.value(id)));
    }
    return {};
}

TableCell WorkbookParts::cellOf(const pugi::xml_node& cell) const
{
    const QString type = attributeOf(cell, "t");
    if (type == u"inlineStr")
        return TableCell::ofText(stringText(childOf(cell, "is")));
    const QString value = QString::fromUtf8(childOf(cell, "v").text().get());
    if (value.isEmpty() && type != u"str" && childOf(cell, "f"))
        return {TableCell::Kind::Error, QStringLiteral("a formula that was never computed; open the workbook in a "
                                                       "spreadsheet program and save it")};
    if (type == u"s" && childOf(cell, "v")) {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        if (isNumber && index >= 0 && index < m_strings.size())
            return TableCell::ofText(m_strings[index]);
        return {TableCell::Kind::Error, QStringLiteral("a text that the workbook lacks; get the workbook again")};
    }
    if (value.trimmed().isEmpty())
        return {};
    if (type == u"str")
        return TableCell::ofText(value);
    if (type == u"b")
        return {TableCell::Kind::Truth, value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    if (type == u"e")
        return {TableCell::Kind::Error, value};
    if (type == u"d")
        return {value.size() == 10 ? TableCell::Kind::Day : TableCell::Kind::Moment, value};
    const int style = cell.attribute("s").as_int(-1);
    if (m_isDateStyle.value(style))
        return dateCell(value, m_dates);
    TableCell number{TableCell::Kind::Number, value.trimmed()};
    number.formatted = m_digitFormats.value(style).shown(number.number());
    return number;
}

Result<> WorkbookParts::placeCell(const pugi::xml_node& cell, qsizetype row, qsizetype column, Table& table)
{
    const TableCell content = cellOf(cell);
    if (content.isEmpty())
        return {};
    if (row < 0 || column >= XlsxWorkbook::mostColumns || row >= XlsxWorkbook::mostRows ||
        ++m_cells > XlsxWorkbook::mostCells)
        return fail(Error::Code::Invalid,
                    QStringLiteral("Sheet “%1” has content beyond %2 columns, %3 rows or %4 cells; split it, or delete "
                                   "what stands far out (here %5%6).")
                        .arg(table.name)
                        .arg(XlsxWorkbook::mostColumns)
                        .arg(XlsxWorkbook::mostRows)
                        .arg(XlsxWorkbook::mostCells)
                        .arg(columnLetters(column))
                        .arg(row + 1));
    if (table.rows.size() <= row)
        table.rows.resize(row + 1);
    TableRow& cells = table.rows[row];
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = content;
    return {};
}

/// A row or cell without its place follows the one before.
Result<> WorkbookParts::readRow(const pugi::xml_node& node, Table& table)
{
    qsizetype row = table.rows.size();
    if (const auto said = node.attribute("r"))
        row = qsizetype(said.as_llong()) - 1;
    qsizetype next = 0;
    for (const pugi::xml_node& cell : node.children()) {
        if (localName(cell) != QLatin1String("c"))
            continue;
        qsizetype column = next;
        qsizetype cellRow = row;
        if (const auto said = cell.attribute("r"); said && !cellPlace(QString::fromUtf8(said.value()), cellRow, column))
            return fail(Error::Code::Invalid,
                        QStringLiteral("Sheet “%1” has a cell called “%2”; save the workbook anew.")
                            .arg(table.name, QString::fromUtf8(said.value()).left(20)));
        next = column + 1;
        TRY(placeCell(cell, cellRow, column, table));
    }
    return {};
}

/// What is merged downwards in one column holds for each of its rows.
void WorkbookParts::fillMerged(const pugi::xml_node& sheet, Table& table)
{
    for (const pugi::xml_node& merged : childOf(sheet, "mergeCells").children()) {
        const QStringList corners = attributeOf(merged, "ref").split(u':');
        qsizetype top = 0, left = 0, bottom = 0, right = 0;
        if (corners.size() != 2 || !cellPlace(corners[0], top, left) || !cellPlace(corners[1], bottom, right) ||
            left != right)
            continue;
        const TableCell content = table.at(top, left);
        if (content.isEmpty())
            continue;
        for (qsizetype row = top + 1; row <= bottom && row < table.rows.size(); ++row) {
            if (++m_cells > XlsxWorkbook::mostCells)
                return; // ranges that lie over each other again and again
            if (table.rows[row].size() <= left)
                table.rows[row].resize(left + 1);
            table.rows[row][left] = content;
        }
    }
}

Result<Table> WorkbookParts::readSheet(const QString& part, const QString& name)
{
    pugi::xml_document document;
    TRY(parsePart(m_archive, part, document));
    Table table;
    table.name = name;
    qint64 done = 0;
    for (const pugi::xml_node& row : childOf(document.document_element(), "sheetData").children()) {
        if (m_progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        if (++done % 1000 == 0)
            m_progress.report(name, done, 0);
        TRY(readRow(row, table));
    }
    fillMerged(document.document_element(), table);
    return table;
}

} // namespace

Result<QList<Table>> XlsxWorkbook::read(const QByteArray& bytes, Progress& progress)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(Error::Code::Invalid,
                    QStringLiteral("This is an Excel 97 workbook, or one with a password; save it as XLSX without a "
                                   "password."));
    ZipEntries archive = TRY(ZipEntries::open(bytes));
    if (!archive.has("xl/workbook.xml"))
        return fail(Error::Code::Invalid,
                    QStringLiteral("This ZIP archive is no XLSX workbook; save the list as XLSX or CSV."));
    return WorkbookParts(archive, progress).read();
}

} // namespace clew::exchange
