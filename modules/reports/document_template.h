// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"
#include "reports/page_parts.h"

#include <QHash>
#include <QStringList>

namespace clew::reports {

/// A column as the template wants it: `key` says which value of the record stands in it.
struct TemplateColumn
{
    QString key;
    TableColumn column;
};

struct FieldLabel
{
    QString number;
    QString label;
};

/// What a report may show in one table, and what it must.
struct TableSchema
{
    QStringList keys;
    QStringList required;
};

/// What a template of one kind of document has to say, no more and no less; columns may be left out or reordered where
/// they aren't required.
struct TemplateSchema
{
    QString kind;
    QStringList texts;
    QStringList fields;
    QHash<QString, TableSchema> tables;
};

/// The wording, columns and paper of a document: a JSON file (docs/documents.md). Its version stands in the document.
class DocumentTemplate
{
public:
    /// Refuses unknown or missing names, so that a typing error in a shop's own template can't drop a required column.
    static Result<DocumentTemplate> read(const QByteArray& json, const TemplateSchema& schema);
    /// The template compiled into the program.
    static Result<DocumentTemplate> shipped(const TemplateSchema& schema);

    QString text(QLatin1String key) const { return m_texts.value(key); }
    FieldLabel field(QLatin1String key) const { return m_fields.value(key); }
    QList<TemplateColumn> columns(QLatin1String table) const { return m_columns.value(table); }
    QString kind() const { return m_kind; }
    QString version() const { return m_version; }
    QString language() const { return m_language; }
    double pageWidth() const { return m_width; }
    double pageHeight() const { return m_height; }
    QByteArray logo() const { return m_logo; }

private:
    DocumentTemplate() = default;
    Result<> readPaper(const QString& paper, const QString& orientation);
    Result<> readTexts(const QJsonObject& texts, const TemplateSchema& schema);
    Result<> readFields(const QJsonObject& fields, const TemplateSchema& schema);
    Result<> readTables(const QJsonObject& tables, const TemplateSchema& schema);

    QString m_kind;
    QString m_version;
    QString m_language;
    double m_width = 210;
    double m_height = 297;
    QByteArray m_logo;
    QHash<QString, QString> m_texts;
    QHash<QString, FieldLabel> m_fields;
    QHash<QString, QList<TemplateColumn>> m_columns;
};

} // namespace clew::reports
