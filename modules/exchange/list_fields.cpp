// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_fields.h"

#include "exchange/unit_names.h"

namespace clew::exchange {

namespace {

QSet<QString> fieldSet(const char* text)
{
    const QStringList names = QString::fromLatin1(text).split(u' ');
    return {names.begin(), names.end()};
}

const QSet<QString>& numberFields()
{
    static const QSet<QString> fields =
        fieldSet("nominal lower upper quantity resolution k value tolerance uncertainty "
                 "features decimals lifetime_years calibration.uncertainty "
                 "calibration.k");
    return fields;
}

const QSet<QString>& dayFields()
{
    static const QSet<QString> fields =
        fieldSet("date due day approved_until received calibration.date calibration.due certificate.date");
    return fields;
}

const QSet<QString>& momentFields()
{
    static const QSet<QString> fields = fieldSet("time start end");
    return fields;
}

/// Numbers that measure a length or an angle.
bool mayHaveUnit(const QString& field)
{
    static const QSet<QString> fields =
        fieldSet("nominal lower upper resolution value tolerance uncertainty calibration.uncertainty quantity");
    return fields.contains(field);
}

const QStringList& limitFields()
{
    static const QStringList fields{QStringLiteral("lower"), QStringLiteral("upper"), QStringLiteral("tolerance")};
    return fields;
}

bool hasLimits(const QJsonObject& fields)
{
    return std::any_of(limitFields().begin(), limitFields().end(),
                       [&fields](const QString& limit) { return fields.contains(limit); });
}

} // namespace

QString attributeResult(const QString& text)
{
    static const QStringList good{QStringLiteral("ok"), QStringLiteral("io"), QStringLiteral("pass"),
                                  QStringLiteral("go"), QStringLiteral("gut")};
    static const QStringList bad{QStringLiteral("nok"), QStringLiteral("nio"), QStringLiteral("fail"),
                                 QStringLiteral("nogo"), QStringLiteral("notok")};
    const QString word = squeezedHeader(text);
    return good.contains(word) ? QStringLiteral("pass") : bad.contains(word) ? QStringLiteral("fail") : QString();
}

QString hasNoHeader()
{
    return QStringLiteral("This column has values and no header, so it is left out; give it a header if it matters.");
}

ListFields::ListFields(const ListColumns& columns, const ImportOptions& options, const Table& table, int headerRow,
                       ProblemLog& log)
    : m_columns(columns),
      m_options(options),
      m_table(table),
      m_headerRow(headerRow - 1),
      m_log(log),
      m_cells(options, table.commaIsFree, log)
{
    m_cells.check();
    checkColumns(table, headerRow);
}

void ListFields::checkColumns(const Table& table, int headerRow)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < m_columns.fields.size(); ++i) {
        const QString& field = m_columns.fields[i];
        const QString label = columnLabel(i, m_columns.headers[i]);
        const bool isUsed = std::any_of(table.rows.begin() + headerRow, table.rows.end(),
                                        [i](const TableRow& row) { return i < row.size() && !row[i].isEmpty(); });
        if (isUnknownField(*m_columns.kind, field))
            m_log.error(headerRow, label, hasNoField(m_columns.kind->name, field, m_columns.kind->fields));
        else if (field.isEmpty() && m_columns.headers[i].isEmpty() && isUsed)
            m_log.warning(headerRow, label, hasNoHeader());
        else if (field.isEmpty() && !m_columns.headers[i].isEmpty())
            m_log.warning(headerRow, label,
                          QStringLiteral("A %1 list has nothing called \"%2\", so this column is left out; say what it "
                                         "means with --column \"%2=field\" if it matters.")
                              .arg(m_columns.kind->name, m_columns.names[i]));
        else if (!field.isEmpty() && field != leftOutField && seen.contains(field))
            m_log.error(headerRow, label,
                        QStringLiteral("Two columns mean the %1's %2; say what this one means with --column "
                                       "\"%3=field\", or leave it out with --column \"%3=\".")
                            .arg(m_columns.kind->name, field, m_columns.names[i]));
        seen.insert(field);
    }
}

bool checkRowLength(const Table& table, qsizetype headerRow, qsizetype row, ProblemLog& log)
{
    const TableRow& header = table.rows[headerRow];
    const TableRow& cells = table.rows[row];
    const auto isFilled = [](const TableCell& cell) { return !cell.isEmpty(); };
    const qsizetype named = std::find_if(header.rbegin(), header.rend(), isFilled).base() - header.begin();
    const bool isTooLong = std::any_of(cells.begin() + std::min(cells.size(), header.size()), cells.end(), isFilled);
    if (!table.isRagged || (cells.size() >= named && !isTooLong))
        return true;
    log.error(int(row) + 1, {},
              QStringLiteral("This row has %1 cells and the header row has %2; quote cells that hold the "
                             "separator.")
                  .arg(cells.size())
                  .arg(header.size()));
    return false;
}

/// "0.001 mm" is 0.001, and its unit as if the header said it.
TableCell ListFields::withoutUnit(qsizetype column, const TableCell& cell)
{
    if (cell.kind != TableCell::Kind::Text || !mayHaveUnit(m_columns.fields[column]))
        return cell;
    const auto [number, unit] = numberAndUnit(cell.text);
    if (unit.isEmpty())
        return cell;
    m_rowUnits.insert(column, unit);
    return TableCell::ofText(number);
}

QString ListFields::unitOf(qsizetype column) const
{
    return m_rowUnits.value(column, m_columns.units[column]);
}

std::optional<QString> ListFields::valueOf(qsizetype column, const TableCell& cell, int row)
{
    const QString& field = m_columns.fields[column];
    const QString label = columnLabel(column, m_columns.headers[column]);
    const auto plain = m_cells.text(cell, row, label);
    if (!plain)
        return {};
    if (field == u"value" && !attributeResult(*plain).isEmpty())
        return plain;
    if (field == u"tolerance")
        return m_cells.number(
            withoutUnit(column, TableCell::ofText(QString(*plain).remove(QChar(0xB1)).remove(QStringLiteral("+/-")))),
            row, label);
    if (numberFields().contains(field)) {
        const TableCell bare = withoutUnit(column, cell);
        auto number = field == u"quantity" ? m_cells.count(bare, row, label) : m_cells.number(bare, row, label);
        const bool isMagnitude = field == u"lower" && squeezedHeader(m_columns.headers[column]).startsWith(u"minus");
        if (number && isMagnitude && !number->startsWith(u'-') && !number->startsWith(u'+') && number->toDouble() > 0)
            number->prepend(u'-'); // "-Tol 0.05" is 0.05 below
        return number;
    }
    if (dayFields().contains(field))
        return m_cells.day(cell, row, label);
    if (momentFields().contains(field))
        return m_cells.moment(cell, row, label);
    if (field == u"unit" || field == u"unit_of_measure")
        return plainUnit(*plain);
    return plain;
}

void ListFields::readCell(qsizetype column, const TableCell& cell, int row, QJsonObject& fields, bool& good)
{
    const QString& field = m_columns.fields[column];
    if (field.isEmpty() || field == leftOutField || cell.isEmpty())
        return;
    if (ListCells::isPlaceholder(cell) && !isRequired(field)) {
        m_log.warning(row, columnLabel(column, m_columns.headers[column]),
                      QStringLiteral("\"%1\" is taken as not known; fill or empty the cell.").arg(cell.text));
        return;
    }
    if (ListCells::isPlaceholder(cell)) {
        good = false;
        m_log.error(row, columnLabel(column, m_columns.headers[column]),
                    QStringLiteral("\"%1\" is no %2, without which the row means nothing; fill the cell or remove the "
                                   "row.")
                        .arg(cell.text, field));
        return;
    }
    const auto value = valueOf(column, cell, row);
    if (value && !value->isEmpty())
        fields.insert(field, *value);
    good = good && value.has_value();
}

/// What the person states for the whole list fills the fields that have no column.
void ListFields::addStated(QJsonObject& fields) const
{
    for (const QString& field : m_columns.kind->fields) {
        const QString stated = m_options.value(field);
        if (!stated.isEmpty() && !m_columns.has(field))
            fields.insert(field, stated);
    }
}

/// An uncertainty has a unit of its own: "Messunsicherheit [µm]" of a gauge that shows mm.
void ListFields::addUncertaintyUnits(QJsonObject& fields) const
{
    for (qsizetype i = 0; i < m_columns.fields.size(); ++i) {
        const QString& field = m_columns.fields[i];
        if (field.endsWith(u"uncertainty") && fields.contains(field) && !unitOf(i).isEmpty())
            fields.insert(field + QStringLiteral("_unit"), unitOf(i));
    }
}

/// "Auflösung [µm]" states the row's unit, unless another column does. Limits don't: they may have one of their own.
bool ListFields::addHeaderUnits(QJsonObject& fields, int row)
{
    addUncertaintyUnits(fields);
    const QString unitField = m_columns.kind->fields.contains(QStringLiteral("unit_of_measure"))
                                  ? QStringLiteral("unit_of_measure")
                                  : QStringLiteral("unit");
    if (!m_columns.kind->fields.contains(unitField))
        return true;
    for (qsizetype i = 0; i < m_columns.fields.size(); ++i) {
        const QString unit = unitOf(i);
        const QString& field = m_columns.fields[i];
        const bool speaks = fields.contains(field) || (field == u"nominal" && hasLimits(fields));
        if (unit.isEmpty() || !numberFields().contains(field) || limitFields().contains(field) || !speaks ||
            field.endsWith(u".k") || field.endsWith(u"uncertainty"))
            continue;
        const QString said = fields.value(unitField).toString();
        if (said.isEmpty()) {
            fields.insert(unitField, unit);
        } else if (said != unit) {
            m_log.error(row, columnLabel(i, m_columns.headers[i]),
                        QStringLiteral("The header says %1 and the row %2; write all numbers of a row in one unit.")
                            .arg(unit, said));
            return false;
        }
    }
    return bringLimits(fields, unitField, row);
}

QString ListFields::limitUnit(const QString& limit) const
{
    const qsizetype column = m_columns.fields.indexOf(limit);
    return column >= 0 && isKnownUnit(unitOf(column)) ? unitOf(column) : QString();
}

/// Where only limits say a unit, the nominal's is stated by the person; of limits alone it is their own.
bool ListFields::addUnitOfLimits(QJsonObject& fields, const QString& unitField, const QString& ofLimits, int row)
{
    const bool hasNominal = fields.contains(QStringLiteral("nominal"));
    if (!hasNominal && !fields.contains(QStringLiteral("value"))) {
        fields.insert(unitField, ofLimits);
        return true;
    }
    const bool isAngle = isAngleUnit(ofLimits);
    const QString option = isAngle ? QStringLiteral("angle-unit") : QStringLiteral("length-unit");
    const QString example = isAngle ? QStringLiteral("deg") : QStringLiteral("mm");
    const QString stated = plainUnit(m_options.value(option));
    const qsizetype column = m_columns.fields.indexOf(hasNominal ? QStringLiteral("nominal") : QStringLiteral("value"));
    if (stated.isEmpty())
        m_log.error(
            row, column < 0 ? QString() : columnLabel(column, m_columns.headers[column]),
            QStringLiteral("The limits are in %1 and this number says no unit; write it into the header as "
                           "\"%2 [%3]\", or say it for all: --set %4=%3")
                .arg(ofLimits, column < 0 ? QStringLiteral("Nominal") : m_columns.headers[column], example, option));
    else
        fields.insert(unitField, stated);
    return !stated.isEmpty();
}

/// Limits in µm of a size in mm are told in mm, exactly.
bool ListFields::bringLimits(QJsonObject& fields, const QString& unitField, int row)
{
    if (!hasLimits(fields))
        return true;
    for (const QString& limit : limitFields())
        if (const QString own = limitUnit(limit);
            !own.isEmpty() && !fields.contains(unitField) && !addUnitOfLimits(fields, unitField, own, row))
            return false;
    const QString unit = fields.value(unitField).toString();
    const bool isMixed = std::any_of(limitFields().begin(), limitFields().end(), [&](const QString& limit) {
        return !limitUnit(limit).isEmpty() && limitUnit(limit) != unit;
    });
    bool good = true;
    for (const QString& limit : limitFields()) {
        const QString own = limitUnit(limit);
        if (!isMixed || !fields.contains(limit) || own == unit)
            continue;
        const QString number = fields[limit].toString();
        const auto told = own.isEmpty() ? std::nullopt : numberInUnit(number, own, unit);
        if (told)
            fields.insert(limit, *told);
        else
            m_log.error(row, m_columns.labelOf(limit), own.isEmpty() ? saysNoUnit() : notExact(number, own, unit));
        good = good && told.has_value();
    }
    return good;
}

bool ListFields::checkRequired(const QJsonObject& fields, int row)
{
    bool good = true;
    const bool isByPosition = m_columns.kind->name == u"measurement" && fields.contains(QStringLiteral("lot")) &&
                              fields.contains(QStringLiteral("position"));
    for (const QString& field : m_columns.kind->required) {
        if (fields.contains(field) || (isByPosition && field != u"balloon"))
            continue;
        good = false;
        m_log.error(row, m_columns.labelOf(field),
                    QStringLiteral("This %1 lacks its %2; fill the cell.").arg(m_columns.kind->name, field));
    }
    return good;
}

ListFields::Stands ListFields::checkFirst(const QJsonObject& fields, int row)
{
    if (m_columns.kind->key.isEmpty())
        return Stands::First;
    QStringList key;
    for (const QString& field : m_columns.kind->key)
        key.append(fields[field].toString());
    const QString joined = key.join(QChar(0x1F));
    const auto known = m_rowOfKey.constFind(joined);
    if (known == m_rowOfKey.constEnd()) {
        m_rowOfKey.insert(joined, {row, fields});
        return Stands::First;
    }
    key.removeAll(QString());
    const QString name = key.join(QStringLiteral(", "));
    const QString column = m_columns.labelOf(m_columns.kind->required.last());
    if (known->second == fields) {
        m_log.warning(row, column,
                      QStringLiteral("This %1 (%2) says the same as row %3 and is left out; remove one of the two.")
                          .arg(m_columns.kind->name, name)
                          .arg(known->first));
        return Stands::Again;
    }
    m_log.error(row, column,
                QStringLiteral("This %1 (%2) stands already in row %3 and says something else there; remove one of the "
                               "two.")
                    .arg(m_columns.kind->name, name)
                    .arg(known->first));
    return Stands::Otherwise;
}

std::optional<QJsonObject> ListFields::read(const TableRow& cells, int row)
{
    if (!checkRowLength(m_table, m_headerRow, row - 1, m_log))
        return {};
    m_rowUnits.clear();
    QJsonObject fields;
    addStated(fields);
    bool good = true;
    for (qsizetype i = 0; i < m_columns.fields.size() && i < cells.size(); ++i)
        readCell(i, cells[i], row, fields, good);
    good = good && checkRequired(fields, row);
    good = good && addHeaderUnits(fields, row);
    if (!good || checkFirst(fields, row) != Stands::First)
        return {};
    return fields;
}

} // namespace clew::exchange
