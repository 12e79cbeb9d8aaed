// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/instant.h"

#include <QProcessEnvironment>
#include <QStringList>

class QIODevice;

namespace clew::cli {

/// What the program runs in.
struct Surroundings
{
    QProcessEnvironment environment;
    QIODevice& output; ///< the answer, and nothing else
    QIODevice& errors; ///< sentences for people
    const Clock& clock;
};

/// Does what the words of a command line say; gives the exit status.
int runProgram(const QStringList& words, const Surroundings& surroundings);

} // namespace clew::cli
