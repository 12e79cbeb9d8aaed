// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QStringList>

namespace clew::cli {

/// Rows of text in aligned columns, two spaces apart, for people and fixed-width letters.
class TextTable
{
public:
    explicit TextTable(QStringList heads) : m_heads(std::move(heads)) {}

    void add(const QStringList& row) { m_rows.append(row); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// With its heads; empty without rows.
    QString text() const;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

/// "name   value" lines with the values under one another; pairs without a value are left out.
QString alignedPairs(const QList<std::pair<QString, QString>>& pairs, const QString& indent = {});

/// Breaks words at `width` columns and indents every line.
QString wrapped(const QString& text, int width, const QString& indent);

} // namespace clew::cli
