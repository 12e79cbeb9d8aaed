// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "exchange/list_reader.h"

#include "exchange/list_rows.h"
#include "exchange/list_synonyms.h"

#include <QRegularExpression>
#include <QSet>

namespace clew::exchange {

namespace {

constexpr qsizetype deepestHeader = 60; ///< rows that are looked at for the header

const QString& wideKind()
{
    static const QString name = QStringLiteral("results");
    return name;
}

qsizetype filledIn(const TableRow& row)
{
    return std::count_if(row.begin(), row.end(), [](const TableCell& cell) { return !cell.isEmpty(); });
}

/// As a spreadsheet counts; 0 where nobody said one.
int keptHeaderRow(const ListMapping& mapping)
{
    int row = 0;
    for (const QString& constant : mapping.constants)
        if (const auto [key, value] = namedPair(constant); key == u"header-row")
            row = value.toInt();
    return row;
}

} // namespace

ListReader::ListReader(const QList<Table>& tables, const ImportOptions& options, ProblemLog& log)
    : m_tables(tables),
      m_options(options),
      m_log(log),
      m_saidNow(options.columns)
{
}

QStringList ListReader::settings()
{
    QStringList settings{QStringLiteral("kind"),       QStringLiteral("sheet"),     QStringLiteral("decimal"),
                         QStringLiteral("date-style"), QStringLiteral("timezone"),  QStringLiteral("length-unit"),
                         QStringLiteral("angle-unit"), QStringLiteral("header-row")};
    for (const ListKind& kind : listKinds())
        settings += kind.fields;
    settings.removeDuplicates();
    return settings;
}

void ListReader::apply(const ListMapping& mapping)
{
    m_mapping = mapping.name;
    m_options.columns = mapping.columns + m_options.columns; // what is said now goes last, and wins
    const bool isHeaderRowKept = keptHeaderRow(mapping) > 0 && m_options.value(QStringLiteral("header-row")).isEmpty();
    const auto state = [this](const QString& key, const QString& value) {
        if (!value.isEmpty() && m_options.value(key).isEmpty())
            m_options.set.insert(key, value);
    };
    for (const QString& constant : mapping.constants) {
        const auto [field, value] = namedPair(constant);
        state(field, value);
    }
    state(QStringLiteral("kind"), mapping.list);
    state(QStringLiteral("decimal"), mapping.decimal);
    state(QStringLiteral("date-style"), mapping.dateStyle);
    if (isHeaderRowKept)
        placeHeaderRow(mapping);
}

/// The row that is kept, where it still has the mapping's headers; else the first row that has them, for somebody may
/// have put a line above.
void ListReader::placeHeaderRow(const ListMapping& mapping)
{
    const QString sheet = m_options.value(QStringLiteral("sheet"));
    const qsizetype kept = m_options.value(QStringLiteral("header-row")).toInt() - 1;
    qsizetype first = -1;
    for (const Table& table : m_tables) {
        if (!sheet.isEmpty() && table.name != sheet)
            continue;
        const auto hasHeaders = [&](qsizetype row) {
            return row >= 0 && row < table.rows.size() &&
                   headerFingerprint(textsOf(table.rows[row])) == mapping.headers;
        };
        if (hasHeaders(kept))
            return;
        for (qsizetype row = 0; row < std::min(table.rows.size(), deepestHeader) && first < 0; ++row)
            first = hasHeaders(row) ? row : -1;
    }
    if (first >= 0)
        m_options.set.insert(QStringLiteral("header-row"), QString::number(first + 1));
}

Result<> ListReader::useMapping()
{
    if (!m_options.mapping.isEmpty()) {
        for (const ListMapping& mapping : m_options.mappings) {
            if (mapping.name == m_options.mapping) {
                apply(mapping);
                return {};
            }
        }
        return fail(
            Error::Code::NotFound,
            QStringLiteral("There is no mapping called “%1”; see clew-cli list mappings.").arg(m_options.mapping));
    }
    QSet<qsizetype> deep; // header rows that somebody had to say
    for (const ListMapping& mapping : m_options.mappings)
        if (const int row = keptHeaderRow(mapping); row > deepestHeader)
            deep.insert(row - 1);
    for (const Table& table : m_tables)
        for (qsizetype row = 0; row < table.rows.size() && m_mapping.isEmpty(); ++row)
            if (row < deepestHeader || deep.contains(row))
                useMappingOf(table, row);
    return {};
}

void ListReader::useMappingOf(const Table& table, qsizetype row)
{
    if (filledIn(table.rows[row]) < 2)
        return;
    const QString fingerprint = headerFingerprint(textsOf(table.rows[row]));
    for (const ListMapping& mapping : m_options.mappings) {
        if (mapping.headers == fingerprint) {
            apply(mapping);
            return;
        }
    }
}

void ListReader::consider(qsizetype tableIndex, qsizetype row, Found& best, std::optional<Error>& why) const
{
    const Table& table = m_tables[tableIndex];
    const qsizetype filled = filledIn(table.rows[row]);
    const QString kind = statedKind();
    if (kind.isEmpty() || kind == wideKind()) {
        const auto wide = WideSheet::find(table, row, m_options);
        const bool isWide = wide && (kind == wideKind() || wide->isSure());
        if (isWide && wide->understood() > best.understood)
            best = {tableIndex, row, wide->understood(), {}, wide};
    }
    if (kind == wideKind())
        return;
    auto columns = listColumns(textsOf(table.rows[row]), m_options);
    if (!columns) {
        // the complaint that says the most: several kinds fit
        if (!why || columns.error().message.contains(u"--set kind="))
            why = columns.error();
        return;
    }
    const qsizetype known = columns->known();
    const bool isHeader = known * 2 >= filled || !kind.isEmpty() || known > 2;
    const bool isBetter = known > best.understood || (known == best.understood && best.headerRow == row && best.wide);
    if (isHeader && isBetter)
        best = {tableIndex, row, known, *columns, {}};
}

/// Where a column is said to hold a characteristic, the sheet is one of results.
QString ListReader::statedKind() const
{
    const QString kind = m_options.value(QStringLiteral("kind"));
    const bool isWide = std::any_of(m_options.columns.begin(), m_options.columns.end(), [](const QString& said) {
        return !characteristicIn(namedPair(said).second).isEmpty();
    });
    return kind.isEmpty() && isWide ? wideKind() : kind;
}

Result<> ListReader::checkHeaderRow() const
{
    const QString stated = m_options.value(QStringLiteral("header-row"));
    bool isNumber = false;
    if (stated.isEmpty() || (stated.toInt(&isNumber) > 0 && isNumber))
        return {};
    return fail(Error::Code::Invalid,
                QStringLiteral("“%1” is no row; say which one holds the headers, as the spreadsheet counts: --set "
                               "header-row=3")
                    .arg(stated));
}

bool ListReader::mayBeHeader(qsizetype table, qsizetype row) const
{
    const int stated = m_options.value(QStringLiteral("header-row")).toInt();
    const bool isLookedAt = stated > 0 ? row == stated - 1 : row < deepestHeader;
    return isLookedAt && !isBlank(m_tables[table].rows[row]);
}

Result<ListReader::Found> ListReader::find()
{
    TRY(checkHeaderRow());
    const QString sheet = m_options.value(QStringLiteral("sheet"));
    Found best;
    std::optional<Error> why;
    QStringList names;
    bool hasRows = false;
    for (qsizetype table = 0; table < m_tables.size(); ++table) {
        names.append(m_tables[table].name);
        if (!sheet.isEmpty() && m_tables[table].name != sheet)
            continue;
        hasRows = true;
        for (qsizetype row = 0; row < m_tables[table].rows.size(); ++row)
            if (mayBeHeader(table, row))
                consider(table, row, best, why);
    }
    if (m_tables.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("The workbook has no visible sheet; show the one with the list, or save it anew."));
    if (!hasRows)
        return fail(Error::Code::Invalid, QStringLiteral("There is no visible sheet called “%1”; there are: %2.")
                                              .arg(sheet, names.join(QStringLiteral(", "))));
    if (best.table >= 0)
        return best;
    if (why)
        return tl::make_unexpected(*why);
    return fail(Error::Code::Invalid,
                statedKind() == wideKind()
                    ? QStringLiteral("No row names a column of serials with columns of results, or characteristics "
                                     "with their limits; write “Serial” above the serials.")
                    : QStringLiteral("The list is empty; it needs a header row and rows below it."));
}

void ListReader::sayWhatIsLeftOut(const Found& found)
{
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        if (i != found.table && !m_tables[i].rows.isEmpty() && m_options.value(QStringLiteral("sheet")).isEmpty())
            m_log.warning(
                0, {},
                QStringLiteral("Sheet “%1” is left out, only “%2” is read; name it with --set sheet=\"%1\" if "
                               "it is the list.")
                    .arg(m_tables[i].name, m_tables[found.table].name));
}

void ListReader::sayWhatMeansNothing(const Found& found)
{
    const QStringList headers = textsOf(m_tables[found.table].rows[found.headerRow]);
    for (const QString& said : statedOfNone(m_saidNow, headers))
        m_log.warning(int(found.headerRow) + 1, {},
                      QStringLiteral("No column is called “%1”, so what was said of it means nothing; write the header "
                                     "as it stands in row %2.")
                          .arg(namedPair(said).first, QString::number(found.headerRow + 1)));
}

/// "Summe", "Total: 12": a row that adds up others, or ends a table.
bool ListReader::isTotal(const TableRow& row)
{
    static const QStringList words{QStringLiteral("total"),         QStringLiteral("summe"), QStringLiteral("gesamt"),
                                   QStringLiteral("gesamtsumme"),   QStringLiteral("sum"),   QStringLiteral("subtotal"),
                                   QStringLiteral("zwischensumme"), QStringLiteral("end"),   QStringLiteral("anzahl"),
                                   QStringLiteral("totals"),        QStringLiteral("count"), QStringLiteral("ende")};
    for (const TableCell& cell : row) {
        if (cell.isEmpty())
            continue;
        // "Total: 12" and "Total 12" add up, "SUM-12" is somebody's part
        static const QRegularExpression sum(QStringLiteral("[\\s:=]+[0-9][0-9.,']*\\s*$"));
        return words.contains(squeezedHeader(QString(cell.text).remove(sum)));
    }
    return false;
}

/// The headers stand above each printed page of some lists.
bool ListReader::isHeaderAgain(const Table& table, qsizetype headerRow, qsizetype row)
{
    const TableRow& cells = table.rows[row];
    return filledIn(cells) > 1 && cells.value(0).text == table.at(headerRow, 0).text &&
           headerFingerprint(textsOf(cells)) == headerFingerprint(textsOf(table.rows[headerRow]));
}

/// A row whose first cell is a header's word, and so are most others, none of them with a digit in it.
bool ListReader::isHeaderOfAnother(const TableRow& row)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    qsizetype filled = 0;
    qsizetype words = 0;
    for (const TableCell& cell : row) {
        if (cell.isEmpty())
            continue;
        const bool isWord =
            cell.kind == TableCell::Kind::Text && isHeaderWord(squeezedHeader(headerAndUnit(cell.text).first));
        if ((filled == 0 && !isWord) || cell.text.contains(digit))
            return false;
        ++filled;
        words += isWord ? 1 : 0;
    }
    return words > 1 && words * 2 > filled;
}

/// "Alle Angaben ohne Gewähr" in a list of several columns; a code alone may be a record of which no more is known.
bool ListReader::isNote(const ListColumns& columns, const TableRow& row)
{
    static const QRegularExpression prose(QStringLiteral("[\\s:]"));
    if (columns.known() < 2 || filledIn(row) != 1)
        return false;
    const auto filled = std::find_if(row.begin(), row.end(), [](const TableCell& cell) { return !cell.isEmpty(); });
    return filled->kind == TableCell::Kind::Text && filled->text.contains(prose);
}

/// The row behind which only notes, totals and blank rows stand.
qsizetype ListReader::lastRecord(const Found& found) const
{
    const Table& table = m_tables[found.table];
    qsizetype last = table.rows.size() - 1;
    while (last > found.headerRow && (isBlank(table.rows[last]) || isTotal(table.rows[last]) ||
                                      isNote(*found.columns, table.rows[last])))
        --last;
    return last;
}

Result<> ListReader::readRows(const Found& found, const DraftSink& sink, Progress& progress)
{
    const Table& table = m_tables[found.table];
    ListRows rows(*found.columns, m_options, table, int(found.headerRow) + 1, m_log);
    for (qsizetype i = found.headerRow + 1; i < table.rows.size(); ++i) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("Reading was stopped."));
        if (isBlank(table.rows[i]))
            continue;
        if (isTotal(table.rows[i])) {
            m_log.warning(int(i) + 1, {}, QStringLiteral("This row adds up others or ends the list, and is left out."));
            continue;
        }
        if (isHeaderAgain(table, found.headerRow, i)) {
            m_log.warning(int(i) + 1, {}, QStringLiteral("This row repeats the headers, and is left out."));
            continue;
        }
        if (isHeaderOfAnother(table.rows[i])) {
            m_log.error(int(i) + 1, {},
                        QStringLiteral("This row holds headers, so nothing below it is read; give each list a sheet or "
                                       "a file of its own, or say which row holds this one's: --set header-row=%1")
                            .arg(i + 1));
            break;
        }
        if (isNote(*found.columns, table.rows[i]) && i > lastRecord(found)) {
            m_log.warning(int(i) + 1, {},
                          QStringLiteral("This row behind the list's end holds a text and nothing else, and is left out "
                                         "as a note."));
            continue;
        }
        if (isNote(*found.columns, table.rows[i])) {
            m_log.error(int(i) + 1, {},
                        QStringLiteral("This row holds a text and nothing else, as a note does; remove it, or fill "
                                       "another of its cells (\"-\" where nothing is known)."));
            continue;
        }
        for (Draft& draft : rows.drafts(table.rows[i], int(i) + 1))
            TRY(sink(std::move(draft)));
        if (i % 1000 == 0)
            progress.report(QStringLiteral("Rows"), i, table.rows.size());
    }
    for (Draft& draft : rows.rest())
        TRY(sink(std::move(draft)));
    return {};
}

ListLayout ListReader::layoutOf(const Found& found) const
{
    const Table& table = m_tables[found.table];
    ListLayout layout;
    layout.list = found.columns ? found.columns->kind->name : wideKind();
    layout.sheet = table.name;
    layout.headerRow = int(found.headerRow) + 1;
    layout.fingerprint = headerFingerprint(textsOf(table.rows[found.headerRow]));
    layout.mapping = m_mapping;
    layout.decimal = m_options.value(QStringLiteral("decimal"));
    layout.dateStyle = m_options.value(QStringLiteral("date-style"));
    layout.missing = missingFrom(found);
    layout.settings = m_options.set;
    if (!found.columns) {
        layout.columns = found.wide->columns();
        return layout;
    }
    for (qsizetype i = 0; i < found.columns->fields.size(); ++i) {
        const QString& header = found.columns->headers[i];
        const QString field = found.columns->fields[i] == leftOutField ? QString() : found.columns->fields[i];
        if (!header.isEmpty())
            layout.columns.append({columnLabel(i, header), header, field, i, found.columns->names[i]});
    }
    return layout;
}

/// "Part: LB-7", or "Part" with "LB-7" in the next cell, above a sheet of results; what the person says goes first.
void ListReader::takeHead(const Found& found)
{
    static const QStringList heads{QStringLiteral("part"), QStringLiteral("revision")};
    const Table& table = m_tables[found.table];
    for (qsizetype row = 0; row < found.headerRow; ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            const QString text = table.at(row, column).shown().trimmed();
            const QString word = squeezedHeader(text.section(u':', 0, 0));
            const QString field = heads.contains(word) ? word : commonFieldName(word);
            const QString behind = text.section(u':', 1).trimmed();
            const QString value = behind.isEmpty() ? table.at(row, column + 1).shown().trimmed() : behind;
            const bool isHeader = !commonFieldName(squeezedHeader(value)).isEmpty(); // of a table above this one
            if (!heads.contains(field) || value.isEmpty() || isHeader || !m_options.value(field).isEmpty())
                continue;
            m_options.set.insert(field, value);
            m_log.warning(int(row) + 1, {},
                          QStringLiteral("The %1 of these results is taken from here: %2; if it is another, say --set "
                                         "%1=…")
                              .arg(field, value));
        }
    }
}

Result<ListLayout> ListReader::read(const DraftSink& sink, Progress& progress)
{
    TRY(useMapping());
    const Found found = TRY(find());
    sayWhatIsLeftOut(found);
    sayWhatMeansNothing(found);
    if (found.columns) {
        TRY(readRows(found, sink, progress));
    } else {
        takeHead(found);
        TRY(found.wide->read(m_options, m_log, sink, progress));
    }
    return layoutOf(found);
}

/// The row and the kind of list that understand the most columns, whatever is missing.
std::optional<ListReader::Found> ListReader::nearest() const
{
    const QString sheet = m_options.value(QStringLiteral("sheet"));
    const QString stated = statedKind();
    std::optional<Found> best;
    for (qsizetype table = 0; table < m_tables.size(); ++table) {
        for (qsizetype row = 0; row < m_tables[table].rows.size(); ++row) {
            if (!mayBeHeader(table, row) || (!sheet.isEmpty() && m_tables[table].name != sheet))
                continue;
            const QStringList headers = textsOf(m_tables[table].rows[row]);
            for (const ListKind& kind : listKinds()) {
                if (!stated.isEmpty() && stated != wideKind() && kind.name != stated)
                    continue;
                const ListColumns columns = listColumnsFor(kind, headers, m_options.columns);
                if (!best || columns.known() > best->understood)
                    best = Found{table, row, columns.known(), columns, {}};
            }
        }
    }
    return best;
}

QStringList ListReader::missingFrom(const Found& found) const
{
    QStringList missing;
    const auto isThere = [&](const QString& field) {
        return (found.columns && found.columns->has(field)) || !m_options.value(field).isEmpty();
    };
    const QStringList required = found.columns ? found.columns->kind->required : QStringList{QStringLiteral("part")};
    const bool isEnough = found.columns && isComplete(*found.columns, m_options);
    for (const QString& field : required)
        if (!isEnough && !isThere(field))
            missing.append(field);
    return missing;
}

Result<ListLayout> ListReader::layout()
{
    TRY(useMapping());
    TRY(checkHeaderRow());
    const auto found = find();
    if (found && found->wide)
        takeHead(*found);
    if (found)
        return layoutOf(*found);
    const auto near = nearest();
    if (!near)
        return tl::make_unexpected(found.error());
    return layoutOf(*near);
}

std::pair<qsizetype, qsizetype> ListReader::knownColumns(const Table& table)
{
    std::pair<qsizetype, qsizetype> best{0, 0};
    for (qsizetype row = 0; row < std::min(table.rows.size(), deepestHeader); ++row) {
        const qsizetype filled = filledIn(table.rows[row]);
        for (const ListKind& kind : listKinds()) {
            const qsizetype known = listColumnsFor(kind, textsOf(table.rows[row])).known();
            if (known > best.first)
                best = {known, filled};
        }
        if (const auto wide = WideSheet::find(table, row, {});
            wide && wide->isSure() && wide->understood() > best.first)
            best = {wide->understood(), wide->understood()};
    }
    return best;
}

} // namespace clew::exchange
