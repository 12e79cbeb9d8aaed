// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "exchange/draft.h"
#include "exchange/table.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>

namespace clew::exchange {

/// Reads one foreign format. Pure: the same bytes and options give the same drafts and problems, so that a file can be
/// checked first and saved in a second pass.
///
/// An Error means that the file can't be read at all; wrong rows are Problems in the report, and the drafts of a file
/// with a problem of severity Error are not to be saved.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual QString format() const = 0;
    /// The keys of ImportOptions::set that this format understands.
    virtual QStringList settings() const = 0;
    /// By content: `head` is the file's first bytes (headSize, or all of a shorter file). The name only breaks ties.
    virtual bool recognises(const QByteArray& head, const QString& fileName) const = 0;
    virtual Result<ImportReport> read(QIODevice& device, const ImportOptions& options, const DraftSink& sink,
                                      Progress& progress) const = 0;
    /// The sheets of a list, to be shown beside how it is understood; none for a format that is no list.
    virtual Result<QList<Table>> tables(QIODevice& device, Progress& progress) const;
};

/// How many bytes of a file readerFor() wants to see.
inline constexpr int headSize = 65536;

/// The reader that recognises the content, or null.
const Reader* readerFor(const QByteArray& head, const QString& fileName);
/// By format name as in `--as FORMAT`; null for a name that is none of readerNames().
const Reader* readerNamed(const QString& format);
QStringList readerNames();

} // namespace clew::exchange
