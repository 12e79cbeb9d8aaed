// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/wide_sheet.h"

#include "exchange/decimal_text.h"
#include "exchange/list_columns.h"
#include "exchange/list_rows.h"
#include "exchange/list_synonyms.h"
#include "exchange/moment_text.h"
#include "exchange/unit_names.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace clew::exchange {

namespace {

/// What the person may say of all results, and the measurement's field for it.
constexpr std::pair<const char*, const char*> statedOfResults[] = {
    {"date", "day"}, {"gauge", "gauge"}, {"person", "person"}};

bool isOneOf(const QString& word, const char* spellings)
{
    return !word.isEmpty() && QString::fromUtf8(spellings).split(u' ').contains(word);
}

/// Numbers, or words that stand for pass and fail.
bool isResult(const TableCell& cell)
{
    if (cell.kind == TableCell::Kind::Number && cell.formatted.isEmpty())
        return true;
    const bool isRead = cell.kind == TableCell::Kind::Text || cell.kind == TableCell::Kind::Number;
    QString text = numberAndUnit(cell.shown()).first; // SN-0042 is a name
    return isRead && (isFiniteNumber(text.replace(u',', u'.')) || !attributeResult(cell.text).isEmpty());
}

QString knownUnitOf(const QString& header)
{
    const QString unit = headerAndUnit(header).second;
    return isKnownUnit(unit) ? unit : QString();
}

const QString& characteristicWord()
{
    static const QString word = QStringLiteral("characteristic ");
    return word;
}

QString exactDifference(const QString& limit, const QString& nominal)
{
    const auto from = DecimalText::parse(limit);
    const auto to = DecimalText::parse(nominal);
    const auto difference = from && to ? from->minus(*to) : std::nullopt;
    return difference ? difference->toString() : limit;
}

/// Decimals of a limit as the spreadsheet shows it: without binary noise, which a difference would carry on.
TableCell withoutNoise(const TableCell& cell)
{
    return cell.kind == TableCell::Kind::Number ? TableCell{TableCell::Kind::Number, cell.number()} : cell;
}

} // namespace

QString characteristicIn(const QString& field)
{
    return field.startsWith(characteristicWord()) ? field.mid(characteristicWord().size()).trimmed() : QString();
}

WideSheet::WideSheet(const Table& table, qsizetype headerRow, bool piecesAreRows)
    : m_table(&table),
      m_headerRow(headerRow),
      m_piecesAreRows(piecesAreRows)
{
}

WideSheet::Role WideSheet::roleOf(const QString& header)
{
    const QString word = squeezedHeader(headerAndUnit(header).first);
    if (word.isEmpty())
        return Role::Value;
    if (isOneOf(word, "usl osg ogw upperlimit upperspecificationlimit obererenzwert oberergrenzwert obergrenze "
                      "höchstmaß hoechstmass größtmaß"))
        return Role::UpperLimit;
    if (isOneOf(word, "lsl usg ugw lowerlimit lowerspecificationlimit unterergrenzwert untergrenze mindestmaß "
                      "mindestmass kleinstmaß"))
        return Role::LowerLimit;
    if (isOneOf(
            word,
            "features specification xbar mean average mittelwert samplesintol maximum minimum max min pp ppk "
            "cp cpk cg cgk numberofsamples n stddev standarddeviation standardabweichung stabw sigma s streuung range "
            "spannweite "
            "comment remark bemerkung kommentar status verdict ergebnis summe total gesamt median"))
        return word == u"features" ? Role::Name : Role::Passed;
    const QString field = commonFieldName(word);
    static const QHash<QString, Role> roles{{QStringLiteral("serial"), Role::Serial},
                                            {QStringLiteral("position"), Role::Position},
                                            {QStringLiteral("balloon"), Role::Name},
                                            {QStringLiteral("name"), Role::Name},
                                            {QStringLiteral("nominal"), Role::Nominal},
                                            {QStringLiteral("upper"), Role::Upper},
                                            {QStringLiteral("lower"), Role::Lower},
                                            {QStringLiteral("unit"), Role::Unit},
                                            {QStringLiteral("unit_of_measure"), Role::Unit},
                                            {QStringLiteral("part"), Role::Passed},
                                            {QStringLiteral("revision"), Role::Passed},
                                            {QStringLiteral("person"), Role::Person},
                                            {QStringLiteral("time"), Role::Time},
                                            {QStringLiteral("date"), Role::Day},
                                            {QStringLiteral("day"), Role::Day},
                                            {QStringLiteral("gauge"), Role::Gauge},
                                            {QStringLiteral("work_order"), Role::Passed},
                                            {QStringLiteral("customer"), Role::Passed}};
    if (word == u"serial")
        return Role::Serial;
    if (isOneOf(word, "nominal upper lower unit position name day time person gauge"))
        return roles.value(word);
    if (const QString when = ownFieldName(QStringLiteral("measurement"), word); when == u"day" || when == u"time")
        return roles.value(when);
    return roles.value(field, field.isEmpty() ? Role::Value : Role::Passed);
}

QString WideSheet::fieldAboutAPiece(Role role)
{
    static const QMap<Role, QString> fields{{Role::Day, QStringLiteral("day")},
                                            {Role::Time, QStringLiteral("time")},
                                            {Role::Person, QStringLiteral("person")},
                                            {Role::Gauge, QStringLiteral("gauge")}};
    return fields.value(role);
}

qsizetype WideSheet::understood() const
{
    return 1 + m_plain + (m_piecesAreRows ? 0 : m_limits.size());
}

bool WideSheet::isSure() const
{
    return m_plain > 1;
}

WideSheet::Holds WideSheet::holds(qsizetype column) const
{
    qsizetype filled = 0;
    qsizetype results = 0;
    for (qsizetype row = m_headerRow + 1; row < m_table->rows.size(); ++row) {
        if (isRowAboutPieces(row))
            continue;
        const TableCell& cell = m_table->at(row, column);
        filled += cell.isEmpty() ? 0 : 1;
        results += isResult(cell) ? 1 : 0;
    }
    return filled == 0            ? Holds::Nothing
           : results == 0         ? Holds::Text
           : results * 2 > filled ? Holds::Results
                                  : Holds::AResult;
}

std::optional<WideSheet> WideSheet::find(const Table& table, qsizetype headerRow, const ImportOptions& options)
{
    WideSheet rows(table, headerRow, true);
    if (rows.takePiecesAsRows(options))
        return rows;
    WideSheet columns(table, headerRow, false);
    if (columns.takePiecesAsColumns(options))
        return columns;
    return {};
}

void WideSheet::takeStated(qsizetype column, const QString& header, const QString& field)
{
    const Role role = roleOf(field);
    if (const QString name = characteristicIn(field); !name.isEmpty()) {
        m_characteristics.append({column, name, headerAndUnit(header).second});
        ++m_plain;
    } else if (isName(role)) {
        m_nameLine = column;
        m_namesArePositions = role == Role::Position;
    } else if (isAboutAPiece(role)) {
        m_about.insert(role, column);
    } else if (!field.isEmpty()) {
        m_unknown.insert(column, field);
    }
}

bool WideSheet::takePiecesAsRows(const ImportOptions& options)
{
    const TableRow& header = m_table->rows[m_headerRow];
    const auto stated = statedFields(options.columns, textsOf(header));
    const bool isNamed = std::any_of(stated.begin(), stated.end(),
                                     [](const auto& field) { return isName(roleOf(field.value_or(QString()))); });
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString text = header[column].shown().simplified();
        if (stated[column]) {
            takeStated(column, text, *stated[column]);
            continue;
        }
        const Role role = roleOf(text);
        const bool isByPosition = role == Role::Position && !options.value(QStringLiteral("lot")).isEmpty();
        if (!isNamed && m_nameLine < 0 && (role == Role::Serial || isByPosition)) {
            m_nameLine = column;
            m_namesArePositions = isByPosition;
        } else if (isAboutAPiece(role) && !m_about.contains(role)) {
            m_about.insert(role, column);
        } else if (role == Role::Value && !text.isEmpty()) {
            takeCharacteristicColumn(column, text);
        }
    }
    if (m_nameLine < 0 || m_characteristics.isEmpty())
        return false;
    takePieceRows();
    return !m_pieces.isEmpty();
}

/// Whatever the cells of a column with a unit hold, it is a characteristic; others are with any result in them.
void WideSheet::takeCharacteristicColumn(qsizetype column, const QString& header)
{
    const auto [name, unit] = headerAndUnit(header);
    const Holds holding = holds(column);
    const bool isPlain = holding == Holds::Results || isLengthUnit(unit) || isAngleUnit(unit);
    if (!isPlain && holding != Holds::AResult)
        return;
    m_characteristics.append({column, unit.isEmpty() ? header : name, unit});
    m_plain += isPlain ? 1 : 0;
}

/// What a row is stands where its serial would, or in its first cell where there is none: "S" in a column of shifts is
/// no standard deviation.
void WideSheet::takePieceRows()
{
    for (qsizetype row = 0; row < m_table->rows.size(); ++row) {
        QString label = m_table->at(row, m_nameLine).shown();
        for (qsizetype column = 0; column < m_nameLine && label.isEmpty(); ++column)
            label = m_table->at(row, column).shown();
        const Role role = roleOf(label);
        if (isLimit(role))
            m_limits.insert(role, {row, label, knownUnitOf(label)});
        else if (row > m_headerRow && role != Role::Passed && !isAboutAPiece(role) &&
                 !m_table->at(row, m_nameLine).isEmpty())
            m_pieces.append({{row, {}, {}}, m_table->at(row, m_nameLine).shown(), m_namesArePositions});
    }
}

bool WideSheet::takePiecesAsColumns(const ImportOptions& options)
{
    QList<Line> named;
    const TableRow& header = m_table->rows[m_headerRow];
    const auto stated = statedFields(options.columns, textsOf(header));
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString text = header[column].shown().simplified();
        if (stated[column] == QString())
            continue;
        const Role role = roleOf(stated[column].value_or(text));
        if (isName(role))
            return false;
        if (role == Role::Name && m_nameLine < 0)
            m_nameLine = column;
        else if (isLimit(role))
            m_limits.insert(role, {column, text, knownUnitOf(text)});
        else if (stated[column])
            m_unknown.insert(column, *stated[column]);
        else if (role == Role::Value && !text.isEmpty())
            named.append({column, text, {}});
    }
    if (m_nameLine < 0 || m_limits.isEmpty() || named.isEmpty())
        return false;
    takeRowsAboutPieces();
    for (const Line& column : named)
        takePieceColumn(column);
    takeCharacteristicRows();
    return !m_characteristics.isEmpty();
}

void WideSheet::takeRowsAboutPieces()
{
    for (qsizetype row = m_headerRow + 1; row < m_table->rows.size(); ++row)
        if (const Role role = roleOf(m_table->at(row, m_nameLine).shown()); isAboutAPiece(role))
            m_about.insert(role, row);
}

void WideSheet::takePieceColumn(const Line& column)
{
    const Holds holding = holds(column.at);
    if (holding != Holds::Results && holding != Holds::AResult)
        return;
    m_pieces.append({column, column.text, false});
    m_plain += holding == Holds::Results ? 1 : 0;
}

/// A row with a name and no results heads a group: "CYLINDER1" above "DIAMETER4".
void WideSheet::takeCharacteristicRows()
{
    QString group;
    for (qsizetype row = m_headerRow + 1; row < m_table->rows.size(); ++row) {
        const auto [name, unit] = headerAndUnit(m_table->at(row, m_nameLine).shown());
        if (name.isEmpty() || isRowAboutPieces(row))
            continue;
        const bool hasResults = std::any_of(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) {
            return !m_table->at(row, piece.line.at).isEmpty();
        });
        if (!hasResults)
            group = name;
        else if (roleOf(name) != Role::Passed || name == group)
            m_characteristics.append({row, group.isEmpty() || group == name ? name : group + u' ' + name, unit});
    }
}

QList<ListColumn> WideSheet::columns() const
{
    QList<ListColumn> columns;
    const TableRow& header = m_table->rows[m_headerRow];
    const QStringList names = columnNames(textsOf(header));
    for (qsizetype column = 0; column < header.size(); ++column) {
        const QString text = header[column].shown().simplified();
        QString field;
        if (column == m_nameLine)
            field = !m_piecesAreRows      ? QStringLiteral("characteristic")
                    : m_namesArePositions ? QStringLiteral("position")
                                          : QStringLiteral("serial");
        for (const Line& line : m_characteristics)
            if (m_piecesAreRows && line.at == column)
                field = characteristicWord() + line.text;
        for (const Piece& piece : m_pieces)
            if (!m_piecesAreRows && piece.line.at == column)
                field = QStringLiteral("results of ") + piece.name;
        if (m_piecesAreRows && m_about.values().contains(column))
            field = fieldAboutAPiece(m_about.key(column));
        for (const Line& limit : m_limits)
            if (!m_piecesAreRows && limit.at == column)
                field = QStringLiteral("limit");
        if (!text.isEmpty())
            columns.append({columnLabel(column, text), text, field, column, names[column]});
    }
    return columns;
}

const TableCell& WideSheet::cell(const Line& characteristic, const Line& piece) const
{
    return m_piecesAreRows ? m_table->at(piece.at, characteristic.at) : m_table->at(characteristic.at, piece.at);
}

const TableCell& WideSheet::limitCell(const Line& characteristic, Role role) const
{
    static const TableCell nothing;
    if (!m_limits.contains(role))
        return nothing;
    const qsizetype at = m_limits[role].at;
    return m_piecesAreRows ? m_table->at(at, characteristic.at) : m_table->at(characteristic.at, at);
}

int WideSheet::rowOf(const Line& characteristic, const Line& piece) const
{
    return int(m_piecesAreRows ? piece.at : characteristic.at) + 1;
}

QString WideSheet::columnOf(const Line& characteristic, const Line& piece) const
{
    const qsizetype column = m_piecesAreRows ? characteristic.at : piece.at;
    return columnLabel(column, m_table->at(m_headerRow, column).shown());
}

/// Where the characteristic has its name.
QString WideSheet::nameColumnOf(const Line& characteristic) const
{
    return m_piecesAreRows ? columnOf(characteristic, {}) : columnLabel(m_nameLine, characteristic.text);
}

/// The limits that are filled in, with the units of their own.
std::optional<QMap<WideSheet::Role, WideSheet::Limit>> WideSheet::limitsOf(const Line& characteristic,
                                                                           ListCells& cells) const
{
    QMap<Role, Limit> limits;
    bool good = true;
    for (const Role role : {Role::Nominal, Role::Upper, Role::Lower, Role::UpperLimit, Role::LowerLimit}) {
        const TableCell found = withoutNoise(limitCell(characteristic, role));
        if (found.isEmpty() || ListCells::isPlaceholder(found))
            continue;
        const Line& line = m_limits[role];
        const auto [text, unit] = numberAndUnit(found.text);
        const auto number = cells.number(unit.isEmpty() ? found : TableCell::ofText(text), rowOf(characteristic, line),
                                         columnOf(characteristic, line));
        good = good && number.has_value();
        if (number)
            limits.insert(role, {*number, unit.isEmpty() ? line.unit : unit, line});
    }
    return good ? std::optional(limits) : std::nullopt;
}

/// What its own row or header says, then the nominal's, then what holds for all. Not the limits': results have no unit.
QString WideSheet::unitOf(const Line& characteristic, const QMap<Role, Limit>& limits,
                          const ImportOptions& options) const
{
    const TableCell& stated = limitCell(characteristic, Role::Unit);
    QStringList units{stated.isEmpty() ? QString() : plainUnit(stated.text), characteristic.unit,
                      limits.value(Role::Nominal).unit, plainUnit(options.value(QStringLiteral("length-unit")))};
    units.removeAll(QString());
    return units.value(0);
}

/// Told in the characteristic's unit, exactly, and sizes as deviations.
bool WideSheet::addLimits(QJsonObject& fields, const Line& characteristic, const QMap<Role, Limit>& limits,
                          const QString& unit, ProblemLog& log) const
{
    static const QMap<Role, QString> names{{Role::Nominal, QStringLiteral("nominal")},
                                           {Role::Upper, QStringLiteral("upper")},
                                           {Role::Lower, QStringLiteral("lower")},
                                           {Role::UpperLimit, QStringLiteral("upper")},
                                           {Role::LowerLimit, QStringLiteral("lower")}};
    const bool isMixed = std::any_of(limits.begin(), limits.end(), [&unit](const Limit& limit) {
        return !limit.unit.isEmpty() && limit.unit != unit;
    });
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        const bool isBare = isMixed && limit->unit.isEmpty() && limit.key() != Role::Nominal;
        const auto told = limit->unit.isEmpty() ? limit->number : numberInUnit(limit->number, limit->unit, unit);
        if (isBare || !told) {
            log.error(rowOf(characteristic, limit->line), columnOf(characteristic, limit->line),
                      isBare ? saysNoUnit() : notExact(limit->number, limit->unit, unit));
            return false;
        }
        const bool isSize = limit.key() == Role::UpperLimit || limit.key() == Role::LowerLimit;
        const QString nominal = fields.value(QStringLiteral("nominal")).toString();
        fields.insert(names[limit.key()], isSize && !nominal.isEmpty() ? exactDifference(*told, nominal) : *told);
    }
    return true;
}

/// The sheet only speaks of the characteristic: it is made, where it isn't there, when the sheet gives its limits.
std::optional<QJsonObject> WideSheet::characteristicFields(const Line& line, const ImportOptions& options,
                                                           ListCells& cells, ProblemLog& log) const
{
    QJsonObject fields{{QStringLiteral("part"), options.value(QStringLiteral("part"))},
                       {QStringLiteral("balloon"), line.text}};
    for (const char16_t* name : {u"revision", u"customer"})
        if (const QString value = options.value(QString::fromUtf16(name)); !value.isEmpty())
            fields.insert(QString::fromUtf16(name), value);
    const auto limits = limitsOf(line, cells);
    if (!limits)
        return {};
    const QString unit = unitOf(line, *limits, options);
    if (!limits->isEmpty() && unit.isEmpty()) {
        log.error(
            int(m_piecesAreRows ? m_headerRow : line.at) + 1, nameColumnOf(line),
            QStringLiteral("\"%1\" has no unit; write it into the header as \"%1 [mm]\", or say it for all: --set "
                           "length-unit=mm")
                .arg(line.text));
        return {};
    }
    if (!addLimits(fields, line, *limits, unit, log))
        return {};
    if (!unit.isEmpty())
        fields.insert(QStringLiteral("unit"), unit);
    return fields;
}

QJsonObject WideSheet::resultOf(const Line& characteristic, const Piece& piece, ListCells& cells, ProblemLog& log) const
{
    const TableCell& found = cell(characteristic, piece.line);
    if (found.isEmpty())
        return {};
    const int row = rowOf(characteristic, piece.line);
    const QString column = columnOf(characteristic, piece.line);
    if (ListCells::isPlaceholder(found)) {
        log.warning(row, column,
                    QStringLiteral("\"%1\" is taken as not measured; fill or empty the cell.").arg(found.text));
        return {};
    }
    QJsonObject result{{QStringLiteral("balloon"), characteristic.text}};
    if (const QString verdict = attributeResult(found.text); !verdict.isEmpty()) {
        result.insert(QStringLiteral("text"), verdict);
        return result;
    }
    const auto [text, unit] = numberAndUnit(found.text);
    const TableCell bare = unit.isEmpty() ? found : TableCell::ofText(text);
    const auto number = cells.text(found, row, column) ? cells.number(bare, row, column) : std::nullopt;
    if (!number)
        return {};
    result.insert(QStringLiteral("value"), *number);
    if (!unit.isEmpty() || !characteristic.unit.isEmpty())
        result.insert(QStringLiteral("unit_of_measure"), unit.isEmpty() ? characteristic.unit : unit);
    return result;
}

const TableCell& WideSheet::aboutCell(Role role, const Piece& piece) const
{
    static const TableCell nothing;
    if (!m_about.contains(role))
        return nothing;
    const TableCell& cell = this->cell(aboutLine(role), piece.line);
    return ListCells::isPlaceholder(cell) ? nothing : cell;
}

/// When it was measured, as far as the sheet says: a day, a moment, or both in columns of their own.
QString WideSheet::momentOf(const Piece& piece, ListCells& cells) const
{
    static const QRegularExpression clock(QStringLiteral("^\\d{1,2}:\\d{2}(:\\d{2})?$"));
    const TableCell& day = aboutCell(Role::Day, piece);
    const TableCell& time = aboutCell(Role::Time, piece);
    const Role role = time.isEmpty() ? Role::Day : Role::Time;
    if (day.isEmpty() && time.isEmpty())
        return {};
    const Line line = aboutLine(role);
    TableCell said = aboutCell(role, piece);
    if (!day.isEmpty() && clock.match(time.text).hasMatch()) {
        const Line dayLine = aboutLine(Role::Day);
        const auto date = cells.day(day, rowOf(dayLine, piece.line), columnOf(dayLine, piece.line));
        said = date ? TableCell::ofText(*date + u' ' + time.text) : TableCell();
    }
    const bool isSaid = !said.isEmpty(); // else its day is a problem already
    return isSaid ? cells.moment(said, rowOf(line, piece.line), columnOf(line, piece.line)).value_or(QString())
                  : QString();
}

/// What holds for all measurements of a piece. A column goes before what is said of all pieces.
QJsonObject WideSheet::aboutPiece(const Piece& piece, const QString& moment, const ImportOptions& options,
                                  ProblemLog& log) const
{
    QJsonObject about;
    const bool hasTime = m_about.contains(Role::Day) || m_about.contains(Role::Time);
    for (const auto& [option, field] : statedOfResults) {
        const QString name = QLatin1String(field);
        const bool isSaidHere = name == u"day" ? hasTime : m_about.contains(roleOf(name));
        if (const QString value = options.value(QLatin1String(option)); !value.isEmpty() && !isSaidHere)
            about.insert(name, value);
    }
    for (const Role role : {Role::Person, Role::Gauge})
        if (const QString said = aboutCell(role, piece).shown(); !said.isEmpty())
            about.insert(fieldAboutAPiece(role), said);
    if (moment.isEmpty())
        return about;
    const Line line = aboutLine(m_about.contains(Role::Time) ? Role::Time : Role::Day);
    const QString when = MomentText(options).read(moment, rowOf(line, piece.line), columnOf(line, piece.line), log);
    if (!when.isEmpty())
        about.insert(MomentText::isDay(when) ? QStringLiteral("day") : QStringLiteral("time"), when);
    return about;
}

/// What the piece is known by in whatever file: itself, when it was measured, and all its results.
QString WideSheet::placeOf(const Piece& piece, int occurrence, const QString& moment, const QList<QJsonObject>& results,
                           const ImportOptions& options) const
{
    QCryptographicHash said(QCryptographicHash::Sha256);
    said.addData(piece.name.toUtf8() + '\x1f' + QByteArray::number(occurrence));
    if (!moment.isEmpty())
        said.addData('\x1f' + moment.toUtf8());
    for (const QJsonObject& result : results)
        said.addData(QJsonDocument(result).toJson(QJsonDocument::Compact));
    for (const char16_t* name : {u"part", u"customer", u"lot"})
        said.addData('\x1f' + options.value(QString::fromUtf16(name)).toUtf8());
    return QStringLiteral("content ") + QString::fromLatin1(said.result().toHex().left(40));
}

Result<> WideSheet::sendPiece(const Piece& piece, int occurrence, const ImportOptions& options, ListCells& cells,
                              ProblemLog& log, const DraftSink& sink) const
{
    QList<const Line*> measured;
    QList<QJsonObject> results;
    for (const Line& characteristic : m_characteristics) {
        const QJsonObject result = resultOf(characteristic, piece, cells, log);
        if (result.isEmpty())
            continue;
        measured.append(&characteristic);
        results.append(result);
    }
    if (results.isEmpty())
        return {};
    const QString moment = momentOf(piece, cells);
    const QJsonObject about = aboutPiece(piece, moment, options, log);
    const QString place = placeOf(piece, occurrence, moment, results, options);
    const Line header{m_piecesAreRows ? m_nameLine : m_headerRow, {}, {}};
    const int row = rowOf(header, piece.line);
    QHash<QString, QString> named; // a problem with the piece stands where its name does
    for (const char16_t* field : {u"", u"unit", u"serial", u"lot", u"position"})
        named.insert(QString::fromUtf16(field), columnOf(header, piece.line));
    QJsonObject inspection{{QStringLiteral("source_place"), place}};
    for (const char16_t* name : {u"part", u"revision", u"customer"})
        if (const QString value = options.value(QString::fromUtf16(name)); !value.isEmpty() && piece.isPosition)
            inspection.insert(QString::fromUtf16(name), value);
    if (piece.isPosition) {
        inspection.insert(QStringLiteral("lot"), options.value(QStringLiteral("lot")));
        inspection.insert(QStringLiteral("position"), piece.name);
    } else {
        QJsonObject unit{{QStringLiteral("part"), options.value(QStringLiteral("part"))},
                         {QStringLiteral("serial"), piece.name}};
        if (const QString customer = options.value(QStringLiteral("customer")); !customer.isEmpty())
            unit.insert(QStringLiteral("customer"), customer);
        inspection.insert(QStringLiteral("unit"), unit);
        if (const QString revision = options.value(QStringLiteral("revision")); !revision.isEmpty())
            unit.insert(QStringLiteral("revision"), revision);
        TRY(sink({QStringLiteral("unit"), unit, row, place, named, true}));
    }
    TRY(sink({QStringLiteral("inspection"), inspection, row, place, named}));
    for (qsizetype i = 0; i < results.size(); ++i) {
        QJsonObject result = results[i];
        result.insert(QStringLiteral("inspection"), place);
        if (piece.isPosition)
            result.insert(QStringLiteral("position"), piece.name);
        for (auto field = about.begin(); field != about.end(); ++field)
            result.insert(field.key(), field.value());
        const QString column = columnOf(*measured[i], piece.line);
        QHash<QString, QString> columns{{QStringLiteral("value"), column}, {QStringLiteral("balloon"), column}};
        for (auto line = m_about.begin(); line != m_about.end(); ++line)
            columns.insert(fieldAboutAPiece(line.key()), columnOf(aboutLine(line.key()), piece.line));
        TRY(sink({QStringLiteral("measurement"), result, rowOf(*measured[i], piece.line), place, columns}));
    }
    return {};
}

/// Columns with values that are neither piece nor characteristic, and aren't said to be left out.
void WideSheet::sayWhichColumnsAreLeftOut(const ImportOptions& options, ProblemLog& log) const
{
    const QList<ListColumn> all = columns();
    const QStringList headers = textsOf(m_table->rows[m_headerRow]);
    const auto stated = statedFields(options.columns, headers);
    QSet<qsizetype> used;
    for (const ListColumn& column : all)
        if (!column.field.isEmpty())
            used.insert(column.at);
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString header = headers[column].simplified();
        const Holds holding = holds(column);
        if (used.contains(column) || stated[column] == QString() || holding == Holds::Nothing)
            continue;
        const QString label = columnLabel(column, header);
        if (m_unknown.contains(column))
            continue;
        if (header.isEmpty())
            log.warning(int(m_headerRow) + 1, label, hasNoHeader());
        else
            log.warning(int(m_headerRow) + 1, label,
                        (m_piecesAreRows
                             ? QStringLiteral("This column is none of the results, so it is left out; say what it is "
                                              "with --column \"%1=characteristic 12\", or that it is not wanted with "
                                              "--column \"%1=\".")
                             : QStringLiteral("This column is none of the results, so it is left out; write a piece's "
                                              "serial into its header, or say that it is not wanted with --column "
                                              "\"%1=\"."))
                            .arg(columnNames(headers)[column]));
    }
}

void WideSheet::sayWhatIsUnknown(ProblemLog& log) const
{
    for (auto said = m_unknown.begin(); said != m_unknown.end(); ++said) {
        const QStringList fields =
            m_piecesAreRows
                ? QStringList{QStringLiteral("serial"), QStringLiteral("position"), QStringLiteral("characteristic 12"),
                              QStringLiteral("day"),    QStringLiteral("time"),     QStringLiteral("person"),
                              QStringLiteral("gauge")}
                : QStringList{QStringLiteral("characteristic"), QStringLiteral("nominal"), QStringLiteral("upper"),
                              QStringLiteral("lower"), QStringLiteral("unit")};
        log.error(int(m_headerRow) + 1,
                  columnLabel(said.key(), m_table->at(m_headerRow, said.key()).shown().simplified()),
                  hasNoField(QStringLiteral("results"), *said, fields));
    }
}

/// Rows with results that are neither a piece's nor a characteristic's.
void WideSheet::sayWhichRowsAreLeftOut(ProblemLog& log) const
{
    QList<qsizetype> pieces;
    for (const Piece& piece : m_pieces)
        pieces.append(piece.line.at);
    QList<qsizetype> characteristics;
    for (const Line& line : m_characteristics)
        characteristics.append(line.at);
    const QList<qsizetype>& columns = m_piecesAreRows ? characteristics : pieces;
    QList<qsizetype> used = m_piecesAreRows ? pieces : characteristics;
    for (const Line& limit : m_limits)
        used.append(m_piecesAreRows ? limit.at : -1);
    if (!m_piecesAreRows)
        used += m_about.values();
    const QSet<qsizetype> known(used.begin(), used.end());
    for (qsizetype row = m_headerRow + 1; row < m_table->rows.size(); ++row) {
        const bool hasResults = std::any_of(columns.begin(), columns.end(),
                                            [&](qsizetype column) { return isResult(m_table->at(row, column)); });
        if (!hasResults || known.contains(row))
            continue;
        const TableCell& name = m_table->at(row, m_nameLine);
        const QString label = columnLabel(m_nameLine, m_table->at(m_headerRow, m_nameLine).shown());
        if (name.isEmpty())
            log.warning(int(row) + 1, label,
                        QStringLiteral("This row has results and no name, so it is left out; fill the cell if they "
                                       "matter."));
        else
            log.warning(int(row) + 1, label,
                        QStringLiteral("\"%1\" stands for figures about the results, so this row is left out; give it "
                                       "another name if it is one of them.")
                            .arg(name.shown()));
    }
}

/// A row that was cut short, or where a separator stands inside a cell.
void WideSheet::checkLengths(ProblemLog& log) const
{
    QList<qsizetype> rows;
    for (const Piece& piece : m_pieces)
        rows.append(piece.line.at);
    if (!m_piecesAreRows) {
        rows.clear();
        for (const Line& line : m_characteristics)
            rows.append(line.at);
    }
    for (const qsizetype row : rows)
        checkRowLength(*m_table, m_headerRow, row, log);
}

Result<> WideSheet::read(const ImportOptions& options, ProblemLog& log, const DraftSink& sink, Progress& progress) const
{
    if (options.value(QStringLiteral("part")).isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The sheet doesn't say whose results these are; name the part: --set part=LB-7 "
                                   "--set revision=D"));
    ListCells cells(options, m_table->commaIsFree, log);
    cells.check();
    QJsonObject part{{QStringLiteral("number"), options.value(QStringLiteral("part"))}};
    for (const char16_t* name : {u"revision", u"customer"})
        if (const QString value = options.value(QString::fromUtf16(name)); !value.isEmpty())
            part.insert(QString::fromUtf16(name), value);
    TRY(sink({QStringLiteral("part"), part, int(m_headerRow) + 1, QStringLiteral("header"), {}, true}));
    MomentText(options).check(log);
    sayWhatIsUnknown(log);
    sayWhichColumnsAreLeftOut(options, log);
    sayWhichRowsAreLeftOut(log);
    checkLengths(log);
    QHash<QString, int> times;
    const QStringList names = columnNames(textsOf(m_table->rows[m_headerRow]));
    for (const Line& line : m_characteristics) {
        if (m_piecesAreRows && holds(line.at) == Holds::Nothing)
            continue;
        const int row = int(m_piecesAreRows ? m_headerRow : line.at) + 1;
        const QString column = nameColumnOf(line);
        if (++times[line.text] == 2) {
            const QString cure =
                m_piecesAreRows ? QStringLiteral(", or say it: --column \"%1=characteristic 12\"").arg(names[line.at])
                                : QString();
            log.error(row, column,
                      QStringLiteral("Two characteristics are called \"%1\"; give each its own balloon%2.")
                          .arg(line.text, cure));
        }
        if (const auto fields = characteristicFields(line, options, cells, log))
            TRY(sink(
                {QStringLiteral("characteristic"), *fields, row, column, {{QStringLiteral("balloon"), column}}, true}));
    }
    QHash<QString, int> occurrences;
    for (const Piece& piece : m_pieces) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        TRY(sendPiece(piece, ++occurrences[piece.name], options, cells, log, sink));
    }
    return {};
}

} // namespace clew::exchange
