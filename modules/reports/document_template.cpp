// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "reports/document_template.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clew::reports {

namespace {

tl::unexpected<Error> refuseTemplate(const QString& what)
{
    return fail(Error::Code::Invalid, QStringLiteral("The document template can't be used: %1").arg(what));
}

/// The names of an object are those asked for, neither more nor fewer.
Result<> sameNames(const QJsonObject& object, const QStringList& asked, const QString& place)
{
    for (const QString& name : asked) {
        if (!object.contains(name))
            return refuseTemplate(QStringLiteral("\"%1\" is missing in \"%2\", add it.").arg(name, place));
    }
    for (const QString& name : object.keys()) {
        if (!asked.contains(name))
            return refuseTemplate(QStringLiteral("\"%1\" in \"%2\" is unknown, remove it.").arg(name, place));
    }
    return {};
}

Result<TemplateColumn> readColumn(const QJsonObject& object, const QString& table)
{
    TemplateColumn column;
    column.key = object.value(u"key").toString();
    column.column.number = object.value(u"number").toString();
    column.column.title = object.value(u"title").toString();
    column.column.share = object.value(u"share").toDouble();
    column.column.whole = object.value(u"whole").toBool();
    const QString align = object.value(u"align").toString(QStringLiteral("left"));
    column.column.align = align == QLatin1String("right") ? Align::Right : Align::Left;
    if (align != QLatin1String("right") && align != QLatin1String("left"))
        return refuseTemplate(
            QStringLiteral("column \"%1\" is aligned \"%2\", say left or right.").arg(column.key, align));
    if (!(column.column.share > 0 && column.column.share <= 1000))
        return refuseTemplate(
            QStringLiteral("column \"%1\" of \"%2\" needs a share between 0 and 1000.").arg(column.key, table));
    if (column.column.title.trimmed().isEmpty())
        return refuseTemplate(QStringLiteral("column \"%1\" of \"%2\" has no title.").arg(column.key, table));
    return column;
}

Result<QList<TemplateColumn>> readColumns(const QJsonArray& array, const QString& table, const TableSchema& schema)
{
    QList<TemplateColumn> columns;
    QStringList seen;
    for (const QJsonValue& value : array) {
        const TemplateColumn column = TRY(readColumn(value.toObject(), table));
        if (!schema.keys.contains(column.key) || seen.contains(column.key))
            return refuseTemplate(QStringLiteral("column \"%1\" of \"%2\" is unknown or stands twice, remove it.")
                                      .arg(column.key, table));
        seen << column.key;
        columns << column;
    }
    for (const QString& key : schema.required) {
        if (!seen.contains(key))
            return refuseTemplate(QStringLiteral("column \"%1\" of \"%2\" is required, add it.").arg(key, table));
    }
    return columns;
}

} // namespace

Result<DocumentTemplate> DocumentTemplate::shipped(const TemplateSchema& schema)
{
    QFile file(QStringLiteral(":/reports/%1.json").arg(schema.kind));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Internal, QStringLiteral("A document template is missing: install Clew again."),
                    schema.kind);
    return read(file.readAll(), schema);
}

Result<DocumentTemplate> DocumentTemplate::read(const QByteArray& json, const TemplateSchema& schema)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuseTemplate(
            QStringLiteral("it is no JSON at byte %1: %2.").arg(error.offset).arg(error.errorString()));
    QStringList names{QStringLiteral("template"), QStringLiteral("version"),     QStringLiteral("language"),
                      QStringLiteral("paper"),    QStringLiteral("orientation"), QStringLiteral("texts"),
                      QStringLiteral("fields"),   QStringLiteral("tables")};
    if (root.contains(u"logo"))
        names << QStringLiteral("logo");
    TRY(sameNames(root, names, QStringLiteral("template")));
    DocumentTemplate made;
    made.m_kind = root.value(u"template").toString();
    if (made.m_kind != schema.kind)
        return refuseTemplate(QStringLiteral("it is for \"%1\", not for \"%2\".").arg(made.m_kind, schema.kind));
    made.m_version = root.value(u"version").toString();
    made.m_language = root.value(u"language").toString();
    made.m_logo = QByteArray::fromBase64(root.value(u"logo").toString().toLatin1());
    if (made.m_version.isEmpty() || made.m_language.isEmpty())
        return refuseTemplate(QStringLiteral("version and language must not be empty."));
    TRY(made.readPaper(root.value(u"paper").toString(), root.value(u"orientation").toString()));
    TRY(made.readTexts(root.value(u"texts").toObject(), schema));
    TRY(made.readFields(root.value(u"fields").toObject(), schema));
    TRY(made.readTables(root.value(u"tables").toObject(), schema));
    return made;
}

Result<> DocumentTemplate::readPaper(const QString& paper, const QString& orientation)
{
    if (paper != QLatin1String("A4") && paper != QLatin1String("Letter"))
        return refuseTemplate(QStringLiteral("the paper is \"%1\", say A4 or Letter.").arg(paper));
    if (orientation != QLatin1String("portrait") && orientation != QLatin1String("landscape"))
        return refuseTemplate(QStringLiteral("the orientation is \"%1\", say portrait or landscape.").arg(orientation));
    m_width = paper == QLatin1String("A4") ? 210 : 215.9;
    m_height = paper == QLatin1String("A4") ? 297 : 279.4;
    if (orientation == QLatin1String("landscape"))
        std::swap(m_width, m_height);
    return {};
}

Result<> DocumentTemplate::readTexts(const QJsonObject& texts, const TemplateSchema& schema)
{
    TRY(sameNames(texts, schema.texts, QStringLiteral("texts")));
    for (auto at = texts.begin(); at != texts.end(); ++at)
        m_texts.insert(at.key(), at.value().toString());
    return {};
}

Result<> DocumentTemplate::readFields(const QJsonObject& fields, const TemplateSchema& schema)
{
    TRY(sameNames(fields, schema.fields, QStringLiteral("fields")));
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const QJsonArray pair = at.value().toArray();
        if (pair.size() != 2 || pair.at(1).toString().trimmed().isEmpty())
            return refuseTemplate(QStringLiteral("field \"%1\" is [\"number\", \"label\"].").arg(at.key()));
        m_fields.insert(at.key(), FieldLabel{pair.at(0).toString(), pair.at(1).toString()});
    }
    return {};
}

Result<> DocumentTemplate::readTables(const QJsonObject& tables, const TemplateSchema& schema)
{
    TRY(sameNames(tables, schema.tables.keys(), QStringLiteral("tables")));
    for (auto at = tables.begin(); at != tables.end(); ++at)
        m_columns.insert(at.key(), TRY(readColumns(at.value().toArray(), at.key(), schema.tables.value(at.key()))));
    return {};
}

} // namespace clew::reports
