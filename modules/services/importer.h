// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"
#include "services/draft_saver.h"
#include "services/session.h"
#include "store/act.h"

#include <QFile>

namespace clew::services {

struct ImportRequest
{
    QString path;
    QString format; ///< empty = found by content
    QMap<QString, QString> set;
    QString mapping;     ///< the saved mapping a list is read by; empty = found by its headers, or guessed
    QStringList columns; ///< "Header=field": what single columns of a list mean
    QString saveMapping; ///< keeps how the list was understood under this name
    bool dryRun = false;
    bool byRow = false; ///< of a dry run: also what each row would bring
    QString reason;     ///< empty = the file's name and hash
};

/// One inspection as the file told it.
struct ImportedUnit
{
    QString serial; ///< or the lot's number
    QString part;
    int values = 0;
    QMap<QString, int> reported; ///< status as the file has it, and how often
    QMap<QString, int> verdicts;
};

struct ImportResult
{
    QString path;
    QString format;
    QString version;
    QString sha256;
    QMap<QString, SavedCount> records;
    QHash<int, SavedCount> rows; ///< by row of the file, where that was asked
    QList<ImportedUnit> units;
    std::optional<exchange::ListLayout> list; ///< how a list was understood
    Problems problems;
    bool saved = false;          ///< false: a dry run, or refused for its problems
    bool keptAsEvidence = false; ///< its signature is broken: the file is kept with the finding, and nothing else
    QString signature;           ///< what was found of the file's own signature; empty where its format has none

    int added() const;
    int completed() const; ///< records there already of which it fills in what was empty
    bool bringsAnything() const { return added() > 0 || completed() > 0; }
};

/// Who imports: a quality manager as one, for a file may bring in what only that role decides; others as they may.
Result<store::Actor> importActor(const Session& session);

/// What a reader is told, with all mappings that are kept.
Result<exchange::ImportOptions> importOptions(store::Records& records, const ImportRequest& request);

/// Takes one file whole, or not at all: one transaction and one act of the ledger whatever its size, so that nobody
/// ever has to find out how far an import got. A second import of the same file adds nothing, and writes nothing.
///
/// What came in is kept: the bytes of a foreign file as a document, its warnings with the import's record.
/// A calibration certificate whose signature is broken is kept as a document with that finding, and never becomes a
/// calibration.
/// Fails with Io (can't be read), Invalid (no reader knows it), Cancelled, Storage; wrong rows are problems.
class Importer
{
public:
    Importer(store::Records& records, const Clock& clock, store::Actor actor);

    Result<ImportResult> import(const ImportRequest& request, Progress& progress);

private:
    Result<> saveDrafts(const exchange::Reader& reader, QIODevice& file, const ImportRequest& request,
                        DraftSaver& saver, ImportResult& result, Progress& progress);
    Result<> saveStreamed(const exchange::Reader& reader, QIODevice& file, const exchange::ImportOptions& options,
                          DraftSaver& saver, Progress& progress);
    static void addProblems(const Problems& found, ImportResult& result);
    Result<bool> keepDocument(const ImportRequest& request, const ImportResult& result, QFile& file);
    void checkSignature(QFile& file, ImportResult& result);
    Result<> keepImport(const ImportRequest& request, const ImportResult& result);
    Result<QList<ImportedUnit>> unitsOf(const QList<domain::InspectionId>& inspections);

    store::Records& m_records;
    const Clock& m_clock;
    store::Actor m_actor;
};

} // namespace clew::services
