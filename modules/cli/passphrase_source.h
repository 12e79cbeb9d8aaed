// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "services/store_service.h"

#include <QProcessEnvironment>

namespace clew::cli {

/// Where one passphrase may come from, in this order: a file, a variable of the environment, the terminal.
struct PassphraseSource
{
    QString file;     ///< empty = none was named
    QString variable; ///< "CLEW_PASSPHRASE"
    QString prompt;   ///< what the terminal is asked with
};

/// The passphrase, unchanged but for one line end of the file; none where no source has one.
Result<std::optional<services::Passphrase>> readPassphrase(const PassphraseSource& source,
                                                           const QProcessEnvironment& environment);

} // namespace clew::cli
