// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "store/database.h"

#include <QFile>
#include <QTemporaryDir>

namespace clew::test {

/// A folder of migrations that starts with the real 0001 and goes on as the test likes.
class SchemaFolder
{
public:
    explicit SchemaFolder(const QByteArray& second = {})
    {
        QFile::copy(store::embeddedSchema() + QStringLiteral("/0001_foundation.sql"),
                    m_folder.filePath(QStringLiteral("0001_foundation.sql")));
        if (!second.isEmpty())
            add(QStringLiteral("0002_test.sql"), second);
    }
    void add(const QString& name, const QByteArray& script)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("no schema file");
    }
    void remove(const QString& name) { QFile::remove(m_folder.filePath(name)); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace clew::test
