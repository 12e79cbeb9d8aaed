// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

namespace clew::cli {

/// What a script learns from the program's end.
enum class ExitStatus {
    Done = 0,
    No = 1,           ///< the answer is no: invalid, refused, not found, gate closed
    WrongUsage = 2,   ///< nothing was tried
    StoreTrouble = 3, ///< the store could not be opened, read or written
};

} // namespace clew::cli
