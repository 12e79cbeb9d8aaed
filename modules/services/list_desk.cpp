// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/list_desk.h"

#include "exchange/list_columns.h"
#include "exchange/list_reader.h"
#include "services/references.h"
#include "store/history_questions.h"

#include <QFile>

namespace clew::services {

using exchange::ListLayout;

namespace {

const QString& resultsKind()
{
    static const QString name = QStringLiteral("results");
    return name;
}

qsizetype columnOf(const ListLayout& layout, const QString& named)
{
    for (const exchange::ListColumn& column : layout.columns) {
        if (column.label == named || (!named.isEmpty() && column.field == named))
            return column.at;
    }
    return -1;
}

QList<ListMark> marksOf(const ListLayout& layout, const Problems& problems, qsizetype rows)
{
    QList<ListMark> marks;
    for (const auto severity : {Problem::Severity::Error, Problem::Severity::Warning}) {
        for (const Problem& problem : problems) {
            if (problem.severity != severity)
                continue;
            const bool isInSheet = problem.row > 0 && problem.row <= rows;
            marks.append(
                {isInSheet ? problem.row - 1 : -1, isInSheet ? columnOf(layout, problem.column) : -1, problem});
        }
    }
    return marks;
}

ListRowState stateOfRow(const SavedCount& count, bool hasError, bool hasWarning)
{
    if (count.changed > 0)
        return ListRowState::Changed;
    if (hasError)
        return ListRowState::Problem;
    if (count.added > 0)
        return ListRowState::New;
    if (count.completed > 0)
        return ListRowState::Completed;
    if (count.known > 0)
        return ListRowState::Known;
    return hasWarning ? ListRowState::LeftOut : ListRowState::None;
}

QList<ListRowState> statesOf(const ListSheet& sheet, const ImportResult& result)
{
    QSet<qsizetype> wrong;
    QSet<qsizetype> odd;
    for (const ListMark& mark : sheet.marks)
        (mark.problem.severity == Problem::Severity::Error ? wrong : odd).insert(mark.row);
    QList<ListRowState> states;
    for (qsizetype row = 0; row < sheet.table.rows.size(); ++row) {
        if (row == sheet.layout.headerRow - 1)
            states.append(ListRowState::Header);
        else
            states.append(stateOfRow(result.rows.value(int(row) + 1), wrong.contains(row), odd.contains(row)));
    }
    return states;
}

/// The balloons of the part that the results are said to be of; none where it isn't known.
Result<QStringList> balloonsOf(OpenStore& store, const ImportRequest& request)
{
    const QString part = request.set.value(QStringLiteral("part")).trimmed();
    const QString revision = request.set.value(QStringLiteral("revision")).trimmed();
    QStringList balloons;
    if (part.isEmpty())
        return balloons;
    QJsonObject line{{QStringLiteral("part"), part}};
    if (!revision.isEmpty())
        line.insert(QStringLiteral("revision"), revision);
    const auto id = References(store.records()).partRevision(line);
    if (!id)
        return balloons;
    for (const domain::CharacteristicId each : TRY(store::characteristicsOf(store.records().database(), *id)))
        balloons.append(TRY(store.records().getOwn(each)).balloon);
    return balloons;
}

QStringList choicesOfResults(const exchange::ListColumn& column, const QStringList& balloons)
{
    static const QString word = QStringLiteral("characteristic ");
    const bool isOtherWayRound = column.field.startsWith(QLatin1String("results of ")) ||
                                 column.field == QLatin1String("limit") ||
                                 column.field == QLatin1String("characteristic");
    if (isOtherWayRound)
        return {column.field};
    QStringList choices{QStringLiteral("serial"),
                        QStringLiteral("position"),
                        QStringLiteral("day"),
                        QStringLiteral("time"),
                        QStringLiteral("person"),
                        QStringLiteral("gauge"),
                        word + exchange::headerAndUnit(column.header).first};
    for (const QString& balloon : balloons)
        choices.append(word + balloon);
    if (!column.field.isEmpty())
        choices.append(column.field);
    choices.removeDuplicates();
    return choices;
}

Result<> addColumns(OpenStore& store, const ImportRequest& request, ListSheet& sheet)
{
    sheet.fieldOfColumn.resize(sheet.table.width());
    sheet.choices.resize(sheet.table.width());
    const bool isResults = sheet.layout.list == resultsKind();
    const QStringList balloons = isResults ? TRY(balloonsOf(store, request)) : QStringList();
    const exchange::ListKind* kind = exchange::findListKind(sheet.layout.list);
    for (const exchange::ListColumn& column : sheet.layout.columns) {
        if (column.at < 0 || column.at >= sheet.choices.size())
            continue;
        sheet.fieldOfColumn[column.at] = column.field;
        sheet.choices[column.at] = kind ? kind->fields : choicesOfResults(column, balloons);
    }
    return {};
}

/// What stands in the panel's own boxes.
bool isOfPanel(const QString& key)
{
    static const QStringList keys{QStringLiteral("kind"), QStringLiteral("sheet"), QStringLiteral("header-row"),
                                  QStringLiteral("decimal"), QStringLiteral("date-style")};
    return keys.contains(key);
}

/// What is missing, what was stated, and what lists of that kind often don't say.
QStringList settingsOf(const ListLayout& layout, const ImportRequest& request)
{
    QStringList keys = layout.missing;
    for (const QString& key : request.set.keys()) {
        if (!isOfPanel(key))
            keys.append(key);
    }
    const exchange::ListKind* kind = exchange::findListKind(layout.list);
    const auto mayState = [&](const char16_t* name) {
        const QString field = QString::fromUtf16(name);
        const bool hasColumn = columnOf(layout, field) >= 0;
        return !hasColumn && (!kind || kind->fields.contains(field));
    };
    const bool isOfPart = !kind || kind->required.contains(QStringLiteral("part"));
    for (const char16_t* name : {u"part", u"revision", u"customer"}) {
        if (isOfPart && mayState(name))
            keys.append(QString::fromUtf16(name));
    }
    if (!kind)
        keys += {QStringLiteral("date"), QStringLiteral("gauge"), QStringLiteral("person")};
    if (!kind || (kind->fields.contains(QStringLiteral("nominal")) && mayState(u"unit")))
        keys.append(QStringLiteral("length-unit"));
    keys.removeDuplicates();
    return keys;
}

Result<QList<exchange::Table>> tablesOf(const ImportRequest& request, const QString& format, Progress& progress)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be opened: %2.").arg(request.path, file.errorString()));
    return exchange::readerNamed(format)->tables(file, progress);
}

/// Nothing for what the file itself is wrong in: the result's problems say it.
template<typename T>
Result<std::optional<T>> unlessInvalid(const Result<T>& result)
{
    if (result)
        return std::optional<T>(*result);
    if (result.error().code == Error::Code::Invalid)
        return std::optional<T>();
    return tl::make_unexpected(result.error());
}

} // namespace

bool isListFormat(const QString& format)
{
    return format == QLatin1String("csv") || format == QLatin1String("xlsx");
}

Result<std::optional<ListSheet>> listSheet(OpenStore& store, const ImportRequest& request, const ImportResult& result,
                                           Progress& progress)
{
    if (!isListFormat(result.format))
        return std::optional<ListSheet>();
    const auto tables = TRY(unlessInvalid(tablesOf(request, result.format, progress)));
    if (!tables || tables->isEmpty())
        return std::optional<ListSheet>();
    const exchange::ImportOptions options = TRY(importOptions(store.records(), request));
    exchange::ProblemLog unread;
    const auto layout = TRY(unlessInvalid(exchange::ListReader(*tables, options, unread).layout()));
    if (!layout)
        return std::optional<ListSheet>();
    ListSheet sheet;
    sheet.layout = *layout;
    for (const exchange::Table& table : *tables) {
        if (table.name == layout->sheet)
            sheet.table = table;
        if (tables->size() > 1)
            sheet.sheets.append(table.name);
    }
    for (const exchange::ListKind& kind : exchange::listKinds())
        sheet.kinds.append(kind.name);
    sheet.kinds.append(resultsKind());
    for (const exchange::ListMapping& mapping : options.mappings)
        sheet.mappings.append(mapping.name);
    TRY(addColumns(store, request, sheet));
    sheet.marks = marksOf(sheet.layout, result.problems, sheet.table.rows.size());
    sheet.states = statesOf(sheet, result);
    sheet.settings = settingsOf(sheet.layout, request);
    return std::optional<ListSheet>(std::move(sheet));
}

} // namespace clew::services
