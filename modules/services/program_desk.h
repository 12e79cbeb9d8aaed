// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "domain/parts.h"
#include "domain/text_difference.h"
#include "services/store_service.h"

namespace clew::services {

/// One revision of a machine program.
struct ProgramRow
{
    domain::Program program;
    QString name; ///< for its address
    bool hasText = false;
    QString label() const { return (program.name + QLatin1Char(' ') + program.revision).trimmed(); }
};

/// A unit or lot that an operation with the program was done on.
struct ProgramSubject
{
    domain::Kind kind = domain::Kind::Unit;
    QString name; ///< for its address
    QString label;
    QString state;
    std::optional<Instant> since;
    bool certain = true;
};

struct ProgramSheet
{
    ProgramRow row;
    QList<ProgramRow> revisions; ///< all of that name, this one among them, in the order they were added
    QList<ProgramSubject> ranOn; ///< at most programSubjectsShown
    qint64 ranOnCount = 0;
};

inline constexpr qsizetype programSubjectsShown = 500;

Result<ProgramSheet> programSheet(OpenStore& store, const QString& name);

/// What a file on a stick or in a machine's memory is.
struct ProgramMatch
{
    enum class What { Same, OtherRevision, Unknown };
    What what = What::Unknown;
    QString fileName;
    QString sha256;
    QList<ProgramRow> programs; ///< with the very bytes; else of that name or O-number
};
/// Compares the exact bytes. Fails with Io, or Invalid for a file that is empty or larger than 256 MiB.
Result<ProgramMatch> matchProgramFile(OpenStore& store, const QString& path);

/// The difference of two revisions, by their kept files. NotFound where one of them has none.
Result<domain::TextDifference> programDifference(OpenStore& store, const QString& before, const QString& after);
/// The difference of a kept program and a file.
Result<domain::TextDifference> programFileDifference(OpenStore& store, const QString& before, const QString& path);

} // namespace clew::services
