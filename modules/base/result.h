// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace clew {

/// An expected failure, as a value. Callers branch on `code`, people read `message`, engineers read `detail`.
struct Error
{
    enum class Code { Invalid, NotFound, Conflict, Denied, Locked, Storage, Io, Cancelled, Internal };
    Code code = Code::Internal;
    QString message;            ///< for people: one sentence that says what is wrong, where, and what to do
    QString detail;             ///< for the log, untranslated: never a key, never a record's content
    const char* file = nullptr; ///< where it was made
    int line = 0;
};

/// The stable name of a code, as `--json` prints it: "invalid", "not_found", …
QString codeName(Error::Code code);

template<typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    T take()
    {
        if constexpr (!std::is_void_v<T>)
            return std::move(**this);
    }
};

/// Makes an error and notes where: `return fail(Error::Code::Invalid, tr("…"));`
inline tl::unexpected<Error> fail(Error::Code code, QString message, QString detail = {},
                                  const char* file = __builtin_FILE(), int line = __builtin_LINE())
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(detail), file, line});
}

} // namespace clew

/// Hands an error to our caller, and is the value otherwise. A GNU statement expression: GCC, Clang, MinGW, clang-cl.
/// One may stand inside another.
#define TRY(expression) CLEW_TRY(expression, CLEW_JOIN(clewTried, __COUNTER__))
#define CLEW_JOIN(a, b) CLEW_JOIN_EXPANDED(a, b)
#define CLEW_JOIN_EXPANDED(a, b) a##b
#define CLEW_TRY(expression, tried)                                                                                    \
    ({                                                                                                                 \
        auto tried = (expression);                                                                                     \
        if (!tried)                                                                                                    \
            return tl::make_unexpected(std::move(tried).error());                                                      \
        tried.take();                                                                                                  \
    })
