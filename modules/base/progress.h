// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>

#include <cstdint>

namespace clew {

/// What long work tells its caller, and how its caller stops it: work asks cancelled() at each row or page and then
/// returns Error::Code::Cancelled with nothing changed.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `done` of `total` steps of the named step; total 0 = not known.
    virtual void report(const QString& step, std::int64_t done, std::int64_t total) = 0;
    virtual bool cancelled() const = 0;
};

/// For callers that neither watch nor stop.
class SilentProgress final : public Progress
{
public:
    void report(const QString&, std::int64_t, std::int64_t) override {}
    bool cancelled() const override { return false; }
};

} // namespace clew
