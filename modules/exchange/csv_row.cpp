// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/csv_row.h"

#include "base/instant.h"
#include "exchange/decimal_text.h"
#include "exchange/unit_names.h"

#include <QRegularExpression>
#include <QSet>

namespace clew::exchange {

namespace {

const QSet<QString>& numberFields()
{
    static const QSet<QString> fields{
        QStringLiteral("nominal"),  QStringLiteral("lower"),      QStringLiteral("upper"),
        QStringLiteral("quantity"), QStringLiteral("resolution"), QStringLiteral("k"),
        QStringLiteral("value"),    QStringLiteral("tolerance"),  QStringLiteral("uncertainty"),
        QStringLiteral("features"), QStringLiteral("decimals"),   QStringLiteral("lifetime_years")};
    return fields;
}

const QSet<QString>& dayFields()
{
    static const QSet<QString> fields{QStringLiteral("date"), QStringLiteral("due"), QStringLiteral("day"),
                                      QStringLiteral("approved_until")};
    return fields;
}

} // namespace

CsvRows::CsvRows(const CsvColumns& columns, const ImportOptions& options, bool decimalComma, ProblemLog& log)
    : m_columns(columns),
      m_options(options),
      m_decimalComma(decimalComma),
      m_log(log)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < columns.fields.size(); ++i) {
        const QString& field = columns.fields[i];
        if (field.isEmpty())
            log.warning(1, columns.headers[i],
                        QStringLiteral("A %1 has nothing called \"%2\", so this column is left out; rename it if it "
                                       "belongs to one of the fields in docs/formats.md.")
                            .arg(columns.kind->name, columns.headers[i].left(60)));
        else if (seen.contains(field))
            log.error(
                1, columns.headers[i],
                QStringLiteral("Two columns mean the %1's %2; remove or rename one.").arg(columns.kind->name, field));
        seen.insert(field);
    }
}

QString CsvRows::headerOf(const QString& field) const
{
    const qsizetype column = m_columns.fields.indexOf(field);
    return column < 0 ? field : m_columns.headers[column];
}

QString CsvRows::readNumber(const QString& header, const QString& text, int row, bool& good)
{
    static const QRegularExpression comma(QStringLiteral("^[+-]?\\d*,\\d+$"));
    QString number = text;
    number.replace(QChar(0x2212), u'-');
    if (m_decimalComma && comma.match(number).hasMatch())
        number.replace(u',', u'.');
    if (isFiniteNumber(number))
        return number;
    good = false;
    m_log.error(row, header,
                QStringLiteral("\"%1\" is no number; write it as 10.5%2, without unit and group signs.")
                    .arg(text.left(40), m_decimalComma ? QStringLiteral(" or 10,5") : QString()));
    return {};
}

QString CsvRows::readDay(const QString& header, const QString& text, int row, bool& good)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"));
    const auto match = dotted.match(text);
    const QDate day = match.hasMatch()
                          ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())
                          : QDate();
    if (day.isValid())
        return dayText(day);
    if (parseDay(text))
        return text;
    good = false;
    m_log.error(row, header, QStringLiteral("\"%1\" is no date; write it as 2026-03-06.").arg(text.left(40)));
    return {};
}

QString CsvRows::readCell(const QString& field, const QString& header, const QString& text, int row, bool& good)
{
    if (text.contains(QChar(0)) || !text.isValidUtf16()) {
        good = false;
        m_log.error(row, header, QStringLiteral("This cell holds characters that are no text; type it anew."));
        return {};
    }
    if (field == u"tolerance")
        return readNumber(header, QString(text).remove(QChar(0xB1)).remove(QStringLiteral("+/-")).trimmed(), row, good);
    if (numberFields().contains(field))
        return readNumber(header, text, row, good);
    if (dayFields().contains(field))
        return readDay(header, text, row, good);
    if (field == u"unit" || field == u"unit_of_measure")
        return plainUnit(text);
    return text;
}

/// What the person states for the whole list fills the fields that have no column.
void CsvRows::addStated(QJsonObject& fields) const
{
    for (const char16_t* name : {u"part", u"revision", u"customer", u"supplier", u"gauge", u"person"}) {
        const QString field = QString::fromUtf16(name);
        const QString stated = m_options.value(field);
        if (!stated.isEmpty() && !m_columns.has(field) && csvFieldOf(field, m_columns.kind->name) == field)
            fields.insert(field, stated);
    }
}

bool CsvRows::checkRequired(const QJsonObject& fields, int row)
{
    bool good = true;
    for (const QString& field : m_columns.kind->required) {
        if (fields.contains(field))
            continue;
        good = false;
        m_log.error(row, headerOf(field),
                    QStringLiteral("This %1 lacks its %2; fill the cell.").arg(m_columns.kind->name, field));
    }
    return good;
}

bool CsvRows::checkFirst(const QJsonObject& fields, int row)
{
    if (m_columns.kind->key.isEmpty())
        return true;
    QStringList key;
    for (const QString& field : m_columns.kind->key)
        key.append(fields[field].toString());
    const QString joined = key.join(QChar(0x1F));
    if (!m_rowOfKey.contains(joined)) {
        m_rowOfKey.insert(joined, row);
        return true;
    }
    key.removeAll(QString());
    m_log.error(row, headerOf(m_columns.kind->required.last()),
                QStringLiteral("This %1 (%2) stands already in row %3; remove one of the two.")
                    .arg(m_columns.kind->name, key.join(QStringLiteral(", ")))
                    .arg(m_rowOfKey.value(joined)));
    return false;
}

/// Expands ±, fills in the unit, and keeps limits that contradict each other from judging anything.
bool CsvRows::completeCharacteristic(QJsonObject& fields, int row)
{
    const QString both = fields.take(QStringLiteral("tolerance")).toString();
    if (!both.isEmpty() && !fields.contains(QStringLiteral("lower")) && !fields.contains(QStringLiteral("upper"))) {
        const QString size = both.startsWith(u'-') || both.startsWith(u'+') ? both.mid(1) : both;
        fields.insert(QStringLiteral("lower"), u'-' + size);
        fields.insert(QStringLiteral("upper"), size);
    }
    const bool measured = fields.contains(QStringLiteral("nominal")) || fields.contains(QStringLiteral("lower")) ||
                          fields.contains(QStringLiteral("upper"));
    if (measured && !fields.contains(QStringLiteral("unit"))) {
        const bool angle = fields[QStringLiteral("type")].toString() == u"angle";
        const QString option = angle ? QStringLiteral("angle-unit") : QStringLiteral("length-unit");
        const QString stated = plainUnit(m_options.value(option));
        if (stated.isEmpty()) {
            m_log.error(row, headerOf(QStringLiteral("unit")),
                        QStringLiteral("This characteristic has no unit; add a column \"unit\", or say it for all: "
                                       "--set %1=%2")
                            .arg(option, angle ? QStringLiteral("deg") : QStringLiteral("mm")));
            return false;
        }
        fields.insert(QStringLiteral("unit"), stated);
    }
    const auto lower = DecimalText::parse(fields[QStringLiteral("lower")].toString());
    const auto upper = DecimalText::parse(fields[QStringLiteral("upper")].toString());
    const auto width = lower && upper ? upper->minus(*lower) : std::nullopt;
    if (width && width->isNegative()) {
        const QString problem =
            QStringLiteral("the lower limit %1 is above the upper limit %2")
                .arg(fields.take(QStringLiteral("lower")).toString(), fields.take(QStringLiteral("upper")).toString());
        fields.insert(QStringLiteral("tolerance_problem"), problem);
        m_log.warning(
            row, headerOf(QStringLiteral("lower")),
            QStringLiteral("The tolerance can't be read (%1), so results are not judged; correct it.").arg(problem));
    }
    return true;
}

/// A measurement names its unit by part, serial and customer.
void CsvRows::nestUnit(QJsonObject& fields) const
{
    QJsonObject unit;
    for (const char16_t* name : {u"part", u"serial", u"customer"}) {
        const QJsonValue value = fields.take(QString::fromUtf16(name));
        if (!value.isUndefined())
            unit.insert(QString::fromUtf16(name), value);
    }
    fields.remove(QStringLiteral("revision"));
    fields.insert(QStringLiteral("unit"), unit);
}

std::optional<Draft> CsvRows::draft(const QStringList& cells, int row)
{
    if (cells.size() != m_columns.fields.size()) {
        m_log.error(row, {},
                    QStringLiteral("This row has %1 cells and the header row has %2; quote cells that hold the "
                                   "separator.")
                        .arg(cells.size())
                        .arg(m_columns.fields.size()));
        return {};
    }
    QJsonObject fields;
    addStated(fields);
    bool good = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString& field = m_columns.fields[i];
        if (field.isEmpty() || cells[i].isEmpty())
            continue;
        const QString value = readCell(field, m_columns.headers[i], cells[i], row, good);
        if (!value.isEmpty())
            fields.insert(field, value);
    }
    good = good && checkRequired(fields, row);
    good = good && checkFirst(fields, row);
    if (good && m_columns.kind->name == u"characteristic")
        good = completeCharacteristic(fields, row);
    if (good && m_columns.kind->name == u"measurement")
        nestUnit(fields);
    if (!good)
        return {};
    return Draft{m_columns.kind->name, fields, row, QStringLiteral("row %1").arg(row)};
}

} // namespace clew::exchange
