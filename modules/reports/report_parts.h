// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/document_parts.h"
#include "reports/document_template.h"

#include <algorithm>

/// What both reports say in the same way.
namespace clew::reports {

/// What a column shows of a row of the record.
template<typename Row>
struct ColumnSource
{
    QString key;
    bool required = false;
    Content (*content)(const Row&);
};

/// Nothing is printed of it.
bool saysNothing(const Content& content);

template<typename Row>
TableSchema schemaOf(const QList<ColumnSource<Row>>& sources)
{
    TableSchema schema;
    for (const ColumnSource<Row>& source : sources) {
        schema.keys << source.key;
        if (source.required)
            schema.required << source.key;
    }
    return schema;
}

/// A table with the template's columns and the record's rows. A column that isn't required and has nothing to show in
/// any row is left out: its room is the others'.
template<typename Row>
Table tableOf(const QString& name, const QList<TemplateColumn>& columns, const QList<ColumnSource<Row>>& sources,
              const QList<Row>& rows)
{
    Table table;
    table.name = name;
    table.rows.resize(rows.size());
    for (const TemplateColumn& column : columns) {
        const auto source = std::find_if(sources.begin(), sources.end(),
                                         [&](const ColumnSource<Row>& each) { return each.key == column.key; });
        QList<Content> cells;
        for (const Row& row : rows)
            cells << source->content(row);
        if (!source->required && !rows.isEmpty() && std::all_of(cells.begin(), cells.end(), saysNothing))
            continue;
        table.columns << column.column;
        for (qsizetype i = 0; i < rows.size(); ++i)
            table.rows[i].cells << cells[i];
    }
    return table;
}

/// Empty prints "N/A", as the forms want for what doesn't apply.
Content orNotApplicable(const QString& text);
/// Empty prints "unknown": the records don't say it.
Content orUnknown(const QString& text);

/// "2026-03-06 08:00:12" in UTC, or "unknown".
QString momentText(const std::optional<Instant>& instant);
/// The moment; where only the day is known, that; else "unknown".
QString whenText(const std::optional<Instant>& moment, QDate day);
/// "2026-03-06", or nothing for no day.
QString dayOf(const std::optional<Instant>& instant);
/// The count, or "unknown"; never a zero that nobody counted.
QString countText(const std::optional<qint64>& count);

/// A decision rule as people read it: "ISO 14253-1:2017, 95 % conformance probability" for "iso14253-1/2017".
QString ruleText(const QString& rule);

/// Sign, word and weight: "✓ conforms", "✕ does not conform", "◇ not proven", "– not judged".
Phrase verdictPhrase(const QString& verdict);
Tone verdictTone(const QString& verdict);

/// "3f2a91c0" of a UUID, "9f3c12ab04de…" of a hash.
QString shortId(const QString& uuid);
QString shortHash(const QString& hash);

PageFrame frameOf(const domain::DocumentHead& head, const DocumentTemplate& form);
DocumentInfo informationOf(const domain::DocumentHead& head, const DocumentTemplate& form);

/// The record's JSON first, as the source of the document, then the files it brings along.
QList<Attachment> attachmentsOf(const QString& jsonName, const QByteArray& json, const QString& description,
                                const QList<domain::DocumentAttachment>& files);

/// The table of files inside the PDF: name, description, size and SHA-256.
Table attachmentTable(const QString& name, const QList<TemplateColumn>& columns, const QList<Attachment>& attachments);
TableSchema attachmentSchema();

/// A signature field's name from a role: letters, digits and `_`; unique by a number where a role stands twice.
QString fieldNameOf(const QString& role, const QStringList& taken);

/// A block for each person who is to sign. By role: "Prepared by / date" with name and meaning, where `signedAs` takes the
/// role; by meaning: what is signed, with the name. `nameOpen` stands for a name that is not known yet.
QList<SignatureBlock> blocksByRole(const QList<domain::PlannedSigner>& signers, const QString& signedAs,
                                   const QString& nameOpen);
QList<SignatureBlock> blocksByMeaning(const QList<domain::PlannedSigner>& signers, const QString& nameOpen);

/// Texts that both templates have: frame, demonstration band, notices, attachments.
QStringList commonTexts();

} // namespace clew::reports
