// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/import_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/import_desk.h"

#include <QJsonArray>

namespace clew::cli {

namespace {

QJsonObject countsJson(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString countsText(const QMap<QString, int>& counts)
{
    QStringList texts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        texts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return texts.join(QStringLiteral(", "));
}

QString severityName(Problem::Severity severity)
{
    return severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

/// What one file gave, for programs and for people.
class ImportReportWriter
{
public:
    explicit ImportReportWriter(const services::ImportResult& result) : m_result(result) {}

    QJsonObject json() const
    {
        QJsonObject records;
        QJsonObject known;
        QJsonObject completed;
        QJsonObject changed;
        for (auto it = m_result.records.cbegin(); it != m_result.records.cend(); ++it) {
            records.insert(it.key(), it.value().added);
            known.insert(it.key(), it.value().known);
            if (it.value().completed > 0)
                completed.insert(it.key(), it.value().completed);
            if (it.value().changed > 0)
                changed.insert(it.key(), it.value().changed);
        }
        QJsonObject object{{QStringLiteral("path"), m_result.path},
                           {QStringLiteral("format"), m_result.format},
                           {QStringLiteral("version"), m_result.version},
                           {QStringLiteral("sha256"), m_result.sha256},
                           {QStringLiteral("saved"), m_result.saved},
                           {QStringLiteral("added"), m_result.added()},
                           {QStringLiteral("records"), records},
                           {QStringLiteral("known"), known},
                           {QStringLiteral("completed"), completed},
                           {QStringLiteral("changed"), changed},
                           {QStringLiteral("units"), units()},
                           {QStringLiteral("problems"), problems()}};
        object.insert(QStringLiteral("kept_as_evidence"), m_result.keptAsEvidence);
        object.insert(QStringLiteral("signature"), m_result.signature);
        if (m_result.list)
            object.insert(QStringLiteral("list"), listJson(*m_result.list));
        return object;
    }

    QString text() const
    {
        QString text = QStringLiteral("%1 (%2): ").arg(m_result.path, m_result.format);
        if (m_result.keptAsEvidence)
            text += QStringLiteral("kept as evidence, and not used\n");
        else if (hasErrors(m_result.problems))
            text += QStringLiteral("refused for its errors, nothing is saved\n");
        else if (!m_result.saved)
            text += QStringLiteral("can be imported, nothing is saved (--dry-run)\n");
        else
            text += addedText();
        TextTable records(
            {QStringLiteral("Records"), QStringLiteral("New"), QStringLiteral("Known"), QStringLiteral("Changed")});
        for (auto it = m_result.records.cbegin(); it != m_result.records.cend(); ++it)
            records.add({it.key(), QString::number(it.value().added), QString::number(it.value().known),
                         changedText(it.value())});
        return text + listText() + records.text() + unitsText() + problemsText();
    }

private:
    QString addedText() const
    {
        const QString added = QStringLiteral("%1 records added").arg(m_result.added());
        return m_result.completed() == 0 ? added + u'\n'
                                         : QStringLiteral("%1, %2 filled in\n").arg(added).arg(m_result.completed());
    }
    static QString changedText(const services::SavedCount& count)
    {
        QStringList texts;
        if (count.completed > 0)
            texts.append(QStringLiteral("%1, filled in").arg(count.completed));
        if (count.changed > 0)
            texts.append(QStringLiteral("%1, refused").arg(count.changed));
        return texts.join(QStringLiteral("; "));
    }
    static QJsonObject listJson(const exchange::ListLayout& list)
    {
        QJsonArray columns;
        for (const exchange::ListColumn& column : list.columns)
            columns.append(QJsonObject{{QStringLiteral("column"), column.label},
                                       {QStringLiteral("name"), column.name},
                                       {QStringLiteral("field"), column.field}});
        return {{QStringLiteral("kind"), list.list},
                {QStringLiteral("sheet"), list.sheet},
                {QStringLiteral("header_row"), list.headerRow},
                {QStringLiteral("mapping"), list.mapping},
                {QStringLiteral("decimal"), list.decimal},
                {QStringLiteral("date_style"), list.dateStyle},
                {QStringLiteral("columns"), columns}};
    }
    /// How the list was understood.
    QString listText() const
    {
        if (!m_result.list)
            return {};
        const exchange::ListLayout& list = *m_result.list;
        TextTable table({QStringLiteral("Column"), QStringLiteral("Means")});
        for (const exchange::ListColumn& column : list.columns)
            table.add({exchange::columnLabel(column.at, column.name),
                       column.field.isEmpty() ? QStringLiteral("(left out)") : column.field});
        return QStringLiteral("A list of kind %1, its headers in row %2%3%4\n")
                   .arg(list.list)
                   .arg(list.headerRow)
                   .arg(list.sheet.isEmpty() ? QString() : QStringLiteral(" of sheet “%1”").arg(list.sheet),
                        list.mapping.isEmpty() ? QString()
                                               : QStringLiteral(", read by mapping “%1”").arg(list.mapping)) +
               table.text();
    }
    QJsonArray units() const
    {
        QJsonArray rows;
        for (const services::ImportedUnit& unit : m_result.units)
            rows.append(QJsonObject{{QStringLiteral("serial"), unit.serial},
                                    {QStringLiteral("part"), unit.part},
                                    {QStringLiteral("values"), unit.values},
                                    {QStringLiteral("reported"), countsJson(unit.reported)},
                                    {QStringLiteral("verdicts"), countsJson(unit.verdicts)}});
        return rows;
    }
    QJsonArray problems() const
    {
        QJsonArray rows;
        for (const Problem& problem : m_result.problems)
            rows.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("severity"), severityName(problem.severity)},
                                    {QStringLiteral("message"), problem.message}});
        return rows;
    }
    QString unitsText() const
    {
        TextTable table({QStringLiteral("Serial"), QStringLiteral("Part"), QStringLiteral("Values"),
                         QStringLiteral("Reported"), QStringLiteral("Verdicts")});
        for (const services::ImportedUnit& unit : m_result.units)
            table.add({unit.serial, unit.part, QString::number(unit.values), countsText(unit.reported),
                       countsText(unit.verdicts)});
        return table.text();
    }
    QString problemsText() const
    {
        TextTable table(
            {QStringLiteral("Row"), QStringLiteral("Column"), QStringLiteral("Severity"), QStringLiteral("Problem")});
        for (const Problem& problem : m_result.problems)
            table.add({QString::number(problem.row), problem.column, severityName(problem.severity), problem.message});
        return table.text();
    }

    const services::ImportResult& m_result;
};

class ImportVerb final : public Verb
{
public:
    ImportVerb()
        : Verb(
              {.name = QStringLiteral("import"),
               .group = QStringLiteral("Records"),
               .summary = QStringLiteral("Takes files in: lists (XLSX, CSV), measurement results, programs, "
                                         "certificates, Clew's own files"),
               .details =
                   QStringLiteral("The format is found by the content. Each file is taken whole, or not at all; a "
                                  "second import of the "
                                  "same file adds nothing. A file with errors is refused, with every wrong cell. "
                                  "What the columns of a list mean is guessed from their headers: look at it with "
                                  "--dry-run, say what is wrong with --column, and keep it with --save-map."),
               .arguments = {{QStringLiteral("FILE"), QStringLiteral("what to take in"), {}, true, true}},
               .options = listOptions() +
                          QList<Option>{{QStringLiteral("save-map"), QStringLiteral("NAME"),
                                         QStringLiteral("Keeps how a list was read under this name, for the next one")},
                                        {QStringLiteral("dry-run"), QString(),
                                         QStringLiteral("Says what would happen, and saves nothing")}},
               .examples = {
                   QStringLiteral("--store shop.clew --user mk import results.qif"),
                   QStringLiteral("--store shop.clew --user mk import cmm.csv --set part=LB-7 --set revision=D "
                                  "--set length-unit=mm --dry-run"),
                   QStringLiteral("--store shop.clew --user mk import gauges.xlsx --column \"Nr.=id\" "
                                  "--save-map \"our gauges\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::ImportRequest request = TRY(importRequestFrom(context));
        request.dryRun = context.arguments().has(QStringLiteral("dry-run"));
        request.saveMapping = context.arguments().value(QStringLiteral("save-map"));
        services::OpenStore* store = TRY(context.store());
        services::Importer importer(store->records(), store->clock(), TRY(services::importActor(store->session())));
        QJsonArray files;
        Answer answer;
        for (const QString& path : context.arguments().positionals()) {
            request.path = path;
            const auto result = importer.import(request, context.progress());
            if (!result && !isOfTheFile(result.error()))
                return tl::make_unexpected(result.error());
            if (result) {
                const ImportReportWriter writer(*result);
                files.append(writer.json());
                answer.text += writer.text();
                answer.isNo |= hasErrors(result->problems);
            } else {
                files.append(refusedFile(path, result.error()));
                answer.text += path + QStringLiteral(": ") + result.error().message + QLatin1Char('\n');
                answer.isNo = true;
            }
        }
        answer.json.insert(QStringLiteral("dry_run"), request.dryRun);
        answer.json.insert(QStringLiteral("files"), files);
        return answer;
    }

private:
    /// Another file may still be right; a store in trouble or a person who wants to stop ends it all.
    static bool isOfTheFile(const Error& error)
    {
        return error.code == Error::Code::Io || error.code == Error::Code::Invalid ||
               error.code == Error::Code::NotFound || error.code == Error::Code::Conflict;
    }

    static QJsonObject refusedFile(const QString& path, const Error& error)
    {
        return {{QStringLiteral("path"), path},
                {QStringLiteral("saved"), false},
                {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                                                      {QStringLiteral("message"), error.message},
                                                      {QStringLiteral("detail"), error.detail}}}};
    }
};

} // namespace

std::unique_ptr<Verb> importVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace clew::cli
