// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace clew::exchange {

/// The files inside a ZIP archive from strangers, within limits: 10,000 entries, and unpacked bytes as they come out,
/// whatever the archive says of their size.
class ZipEntries
{
public:
    static constexpr qint64 mostEntries = 10'000;
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024; ///< of all entries read, together

    /// `bytes` stays alive as long as the archive. Fails with Invalid.
    static Result<ZipEntries> open(const QByteArray& bytes);

    bool has(const char* name) const;
    /// Fails with Invalid for an entry that is missing, damaged, encrypted or beyond the limits.
    Result<QByteArray> read(const QString& name);

private:
    struct Close
    {
        void operator()(zip* archive) const;
    };
    explicit ZipEntries(zip* archive) : m_archive(archive) {}

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_unpacked = 0;
};

} // namespace clew::exchange
