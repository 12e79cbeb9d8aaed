// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/ledger_service.h"

#include "domain/all_records.h"
#include "ledger/sha256.h"
#include "services/references.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

namespace clew::services {

namespace {

struct LastBinding
{
    std::int64_t version = 0;
    std::int64_t seq = 0; ///< of its line
    QByteArray hash;      ///< hexadecimal
};

class LedgerCheck
{
public:
    LedgerCheck(store::Records& records, Progress& progress, const LedgerAnchors& anchors)
        : m_records(records),
          m_references(records),
          m_progress(progress),
          m_anchors(anchors)
    {
    }

    Result<LedgerReport> run()
    {
        TRY(checkChain());
        TRY(checkBindingCount());
        for (const domain::Kind kind : domain::allKinds())
            TRY(checkRecords(kind));
        for (auto left = m_last.begin(); left != m_last.end(); ++left)
            problem(QStringLiteral("The %1 of line %2 is gone from the store.")
                        .arg(domain::kindWords(left.key().kind))
                        .arg(left->seq));
        m_report.ok = m_report.problems.isEmpty();
        return m_report;
    }

private:
    void problem(const QString& text)
    {
        constexpr qsizetype mostProblems = 1000;
        if (m_report.problems.size() < mostProblems)
            m_report.problems.append(text);
    }

    Result<> step(const QString& what, std::int64_t done)
    {
        if (done % 256 == 0)
            m_progress.report(what, done, 0);
        if (m_progress.cancelled())
            return fail(Error::Code::Cancelled, QStringLiteral("The check was stopped."));
        return {};
    }

    Result<> checkChain()
    {
        ledger::ChainVerifier verifier(m_anchors);
        auto lines = TRY(
            store::Statement::prepare(m_records.database(), "SELECT seq, line, head FROM ledger_entry ORDER BY seq"));
        TRY(lines.exec());
        while (TRY(lines.next())) {
            const QByteArray line = lines.blob(1);
            if (ledger::sha256Bytes(line) != lines.blob(2))
                problem(QStringLiteral("Line %1 does not have the hash stored beside it.").arg(lines.integer(0)));
            if (const auto entry = verifier.add(line))
                TRY(checkBindings(*entry));
            TRY(step(QStringLiteral("Checking the ledger"), lines.integer(0)));
        }
        const ledger::ChainReport chain = verifier.finish();
        m_report.entries = chain.count;
        m_report.head = QString::fromLatin1(chain.head);
        for (const ledger::ChainFinding& finding : chain.findings) {
            if (finding.isWarning())
                m_report.warnings.append(finding.message);
            else
                problem(finding.message);
        }
        return {};
    }

    Result<> checkBindings(const ledger::Entry& entry)
    {
        auto select = TRY(store::Statement::prepare(m_records.database(), R"(
            SELECT seq, hash FROM ledger_binding WHERE kind = :kind AND record = :record AND version = :version)"));
        for (const ledger::BoundRecord& bound : entry.records) {
            ++m_bindings;
            const auto kind = domain::kindFromName(QString::fromLatin1(bound.kind));
            const auto key = kind ? TRY(m_records.findUuid(*kind, bound.uuid)) : std::nullopt;
            if (!key) {
                problem(QStringLiteral("The %1 %2 of line %3 is gone from the store.")
                            .arg(QString::fromLatin1(bound.kind), bound.uuid)
                            .arg(entry.seq));
                continue;
            }
            select.bind(":kind", static_cast<int>(*kind)).bind(":record", *key).bind(":version", bound.version);
            if (!TRY(select.one()) || select.integer(0) != entry.seq || select.blob(1).toHex() != bound.hash())
                problem(QStringLiteral("What line %1 binds of the %2 %3 is not what the store's index says.")
                            .arg(entry.seq)
                            .arg(QString::fromLatin1(bound.kind), bound.uuid));
            LastBinding& last = m_last[{*kind, *key}];
            if (bound.version != last.version + 1)
                problem(QStringLiteral("Line %1 binds version %2 of the %3 %4 after version %5.")
                            .arg(entry.seq)
                            .arg(bound.version)
                            .arg(QString::fromLatin1(bound.kind), bound.uuid)
                            .arg(last.version));
            last = {bound.version, entry.seq, bound.hash()};
        }
        return {};
    }

    Result<> checkBindingCount()
    {
        auto count = TRY(store::Statement::prepare(m_records.database(), "SELECT count(*) FROM ledger_binding"));
        TRY(count.one());
        if (count.integer(0) != m_bindings)
            problem(QStringLiteral("The store's index of the ledger has %1 rows; the lines bind %2.")
                        .arg(count.integer(0))
                        .arg(m_bindings));
        return {};
    }

    Result<> checkRecords(domain::Kind kind)
    {
        for (const std::int64_t key : TRY(m_records.keysOf(kind))) {
            TRY(step(QStringLiteral("Checking records"), ++m_report.records));
            const auto bound = m_last.constFind({kind, key});
            const auto state = m_records.canonicalState(kind, key);
            if (!state)
                problem(QStringLiteral("The %1 can't be read: %2").arg(nameOf(kind, key), state.error().message));
            else if (bound == m_last.constEnd())
                problem(QStringLiteral("The %1 has no entry in the ledger: it was added behind its back.")
                            .arg(nameOf(kind, key)));
            else if (state->hash() != bound->hash)
                problem(
                    QStringLiteral(
                        "The %1 is not as line %2 left it: it, or a part of it, was changed behind the ledger's back.")
                        .arg(nameOf(kind, key))
                        .arg(bound->seq));
            m_last.remove({kind, key});
        }
        return {};
    }

    QString nameOf(domain::Kind kind, std::int64_t key)
    {
        return QStringLiteral("%1 %2 (%3)")
            .arg(domain::kindWords(kind), m_references.label(kind, key).value_or(QStringLiteral("?")),
                 QString::fromLatin1(m_records.uuidOf(kind, key).value_or(QByteArray())));
    }

    store::Records& m_records;
    References m_references;
    Progress& m_progress;
    const LedgerAnchors& m_anchors;
    LedgerReport m_report;
    QHash<domain::Node, LastBinding> m_last;
    std::int64_t m_bindings = 0;
};

Result<> writeFile(const QDir& folder, const QString& name, const QByteArray& content)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::Code::Io,
                    QStringLiteral("“%1” can't be written: %2.").arg(file.fileName(), file.errorString()));
    return {};
}

Result<QByteArray> resourceNamed(const char* name)
{
    QFile file(QStringLiteral(":/ledger/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Internal, QStringLiteral("The program is not whole; install it again."),
                    QLatin1String(name));
    return file.readAll();
}

/// The hashes of an exported ledger, one a line.
Result<LedgerAnchors> readHeads(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, QStringLiteral("“%1” can't be read: %2.").arg(path, file.errorString()));
    LedgerAnchors anchors;
    for (QByteArray line = file.readLine(100); !line.isEmpty(); line = file.readLine(100)) {
        const QByteArray head = line.trimmed();
        if (!ledger::isSha256Hex(head))
            return fail(Error::Code::Invalid, QStringLiteral("Line %1 of “%2” is no hash; name the folder of an "
                                                             "unchanged “ledger export”.")
                                                  .arg(anchors.size() + 1)
                                                  .arg(path));
        anchors.append({anchors.size() + 1, head});
    }
    return anchors;
}

} // namespace

Result<LedgerHead> ledgerHead(OpenStore& store)
{
    return store::ledgerHead(store.database());
}

Result<LedgerReport> verifyLedger(store::Records& records, Progress& progress, const LedgerAnchors& anchors)
{
    LedgerReport report = TRY(LedgerCheck(records, progress, anchors).run());
    report.compared = anchors.size();
    return report;
}

Result<LedgerAnchors> anchorsIn(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, {QStringLiteral("HEADS.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    if (found.isEmpty())
        return fail(Error::Code::NotFound,
                    QStringLiteral("There is no exported ledger (HEADS.txt) in “%1”; name the folder of a “ledger "
                                   "export”, or one above it.")
                        .arg(folder));
    found.sort();
    LedgerAnchors anchors;
    for (const QString& file : found)
        anchors += TRY(readHeads(file));
    return anchors;
}

Result<> exportLedger(store::Records& records, const QString& folder)
{
    QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return fail(Error::Code::Io, QStringLiteral("The folder “%1” can't be made.").arg(folder));
    if (!target.isEmpty())
        return fail(Error::Code::Conflict, QStringLiteral("The folder “%1” is not empty; name a new one.").arg(folder));
    QSaveFile lines(target.filePath(QStringLiteral("ledger.jsonl")));
    if (!lines.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io,
                    QStringLiteral("“%1” can't be written: %2.").arg(lines.fileName(), lines.errorString()));
    QByteArray heads;
    auto select =
        TRY(store::Statement::prepare(records.database(), "SELECT line, head FROM ledger_entry ORDER BY seq"));
    TRY(select.exec());
    while (TRY(select.next())) {
        lines.write(select.blob(0) + '\n');
        heads += select.blob(1).toHex() + '\n';
    }
    if (!lines.commit())
        return fail(Error::Code::Io,
                    QStringLiteral("“%1” can't be written: %2.").arg(lines.fileName(), lines.errorString()));
    TRY(writeFile(target, QStringLiteral("HEADS.txt"), heads));
    for (const char* name : {"VERIFY.md", "verify.py", "verify.sh"})
        TRY(writeFile(target, QLatin1String(name), TRY(resourceNamed(name))));
    return {};
}

} // namespace clew::services
