// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/exporter.h"
#include "services/importer.h"
#include "services/ledger_service.h"
#include "support/temp_store.h"

#include <QBuffer>

namespace clew::test {

/// A temporary store with its records, and the ways tests fill and question it.
class Shop
{
public:
    explicit Shop(const QString& schema = store::embeddedSchema())
        : m_store(schema),
          m_records(std::make_unique<store::Records>(m_store.database(), m_store.clock()))
    {
    }

    store::Records& records() { return *m_records; }
    store::Database& database() { return m_store.database(); }
    TempStore& temp() { return m_store; }
    TestClock& clock() { return m_store.clock(); }
    static store::Actor actor()
    {
        return {QStringLiteral("m.roth"), QStringLiteral("inspector"), QStringLiteral("bench-3")};
    }

    Result<services::ImportResult> import(const QString& path, const QMap<QString, QString>& set = {},
                                          bool dryRun = false)
    {
        services::ImportRequest request;
        request.path = path;
        request.set = set;
        request.dryRun = dryRun;
        SilentProgress progress;
        store::Actor importer = actor();
        importer.role = QStringLiteral("quality_manager"); // what a file says was decided, he may decide
        return services::Importer(records(), clock(), importer).import(request, progress);
    }
    /// Lines of the exchange file, without its header.
    Result<services::ImportResult> take(const QByteArray& lines)
    {
        QFile file(m_store.folder() + QStringLiteral("/lines%1.jsonl").arg(++m_files));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("{\"clew\":\"exchange/1\"}\n" + lines);
        file.close();
        return import(file.fileName());
    }
    /// As take(), but every problem is the test's failure.
    services::ImportResult mustTake(const QByteArray& lines)
    {
        auto result = MUST(take(lines));
        for (const Problem& problem : result.problems) {
            if (problem.severity == Problem::Severity::Error)
                qFatal("line %d, %s: %s", problem.row, qPrintable(problem.column), qPrintable(problem.message));
        }
        return result;
    }
    QByteArray exported()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SilentProgress progress;
        MUST(services::Exporter(records()).write(buffer, progress));
        return buffer.data();
    }
    services::LedgerReport verified()
    {
        SilentProgress progress;
        return MUST(services::verifyLedger(records(), progress));
    }
    std::int64_t count(domain::Kind kind) { return MUST(records().count(kind)); }
    QString ask(const char* sql) { return m_store.ask(sql); }
    /// Opens the store again without anybody watching its tables, as a hand with the key would.
    void closeRecords()
    {
        m_records.reset();
        m_store.reopen();
    }
    void openRecords() { m_records = std::make_unique<store::Records>(m_store.database(), m_store.clock()); }

private:
    TempStore m_store;
    std::unique_ptr<store::Records> m_records;
    int m_files = 0;
};

} // namespace clew::test
