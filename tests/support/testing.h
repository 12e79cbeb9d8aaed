// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QtTest>

/// Fails the test with the error's own words.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto& clewResult = (result);                                                                             \
        if (!clewResult)                                                                                               \
            QFAIL(qPrintable(clewResult.error().message + QStringLiteral(" [") + clewResult.error().detail +           \
                             QStringLiteral("]")));                                                                    \
    } while (false)

/// The value of a Result that the test needs to go on; prints the error and fails where there is none. One may stand
/// inside another.
#define MUST(expression) CLEW_MUST(expression, CLEW_JOIN(clewMust, __COUNTER__))
#define CLEW_MUST(expression, result)                                                                                  \
    ({                                                                                                                 \
        auto result = (expression);                                                                                    \
        if (!result)                                                                                                   \
            qFatal("%s [%s] %s:%d", qPrintable(result.error().message), qPrintable(result.error().detail),             \
                   result.error().file, result.error().line);                                                          \
        result.take();                                                                                                 \
    })

namespace clew::test {

/// Stands still until told; starts at 2026-03-06T08:00:00Z.
class TestClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::int64_t ms) { m_now = Instant::fromMilliseconds(m_now.toMilliseconds() + ms); }

private:
    Instant m_now = Instant::fromMilliseconds(1772784000000);
};

} // namespace clew::test
