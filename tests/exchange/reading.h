// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "exchange/reader.h"
#include "support/testing.h"

#include <QBuffer>
#include <QFile>

namespace clew::exchange::test {

/// What a reader made of some bytes.
struct Reading
{
    Result<ImportReport> report = fail(Error::Code::Internal, QStringLiteral("not read"));
    QList<Draft> drafts;

    Problems problems() const { return report ? report->problems : Problems{}; }
    bool isAccepted() const { return report && !clew::hasErrors(report->problems); }
    QString texts() const ///< of the error or of all problems
    {
        if (!report)
            return report.error().message;
        QStringList all;
        for (const Problem& problem : report->problems)
            all.append(QStringLiteral("%1:%2: %3").arg(problem.row).arg(problem.column, problem.message));
        return all.join(u'\n');
    }
    QList<Draft> ofKind(const QString& kind) const
    {
        QList<Draft> found;
        for (const Draft& draft : drafts)
            if (draft.kind == kind)
                found.append(draft);
        return found;
    }
    int errors() const
    {
        return int(std::count_if(report->problems.begin(), report->problems.end(),
                                 [](const Problem& p) { return p.severity == Problem::Severity::Error; }));
    }
};

inline Reading readBytes(const Reader& reader, const QByteArray& bytes, const ImportOptions& options = {})
{
    Reading reading;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    SilentProgress progress;
    reading.report = reader.read(
        buffer, options,
        [&reading](Draft&& draft) -> Result<void> {
            reading.drafts.append(std::move(draft));
            return {};
        },
        progress);
    return reading;
}

/// The bytes of tests/data/exchange/<path>.
inline QByteArray sample(const QString& path)
{
    QFile file(QStringLiteral(CLEW_TEST_DATA "/exchange/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(path));
    return file.readAll();
}

inline ImportOptions with(std::initializer_list<std::pair<const char*, const char*>> settings)
{
    ImportOptions options;
    for (const auto& [key, value] : settings)
        options.set.insert(QString::fromUtf8(key), QString::fromUtf8(value));
    return options;
}

} // namespace clew::exchange::test
