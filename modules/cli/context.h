// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/progress.h"
#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/passphrase_source.h"

#include <memory>

namespace clew::cli {

/// What one run of a verb has: its arguments, the store once it asks for it, and where its errors belong.
class Context
{
public:
    Context(const VerbList& verbs, const Arguments& arguments, const QProcessEnvironment& environment,
            const Clock& clock, Progress& progress)
        : m_verbs(verbs),
          m_arguments(arguments),
          m_environment(environment),
          m_clock(clock),
          m_progress(progress)
    {
    }

    const VerbList& verbs() const { return m_verbs; }
    const Arguments& arguments() const { return m_arguments; }
    const Clock& clock() const { return m_clock; }
    Progress& progress() { return m_progress; }
    QString reason() const { return m_arguments.value(QStringLiteral("reason")); }

    /// The store of --store or CLEW_STORE, opened once, as --user or CLEW_USER; the only account where none is named.
    Result<services::OpenStore*> store();
    bool namesStore() const;
    /// Its path, where the verb makes it.
    Result<QString> storePath();
    /// The same where there has to be one: status 3 without it.
    Result<QString> existingStore();
    /// Who works with the store of that path; without one, that of --store. Empty: the only one who has a key to it.
    Result<QString> user(const QString& path = {});
    Result<services::Passphrase> passphrase();
    /// Somebody's next passphrase: --new-passphrase-file, CLEW_NEW_PASSPHRASE, or the terminal; none without them.
    Result<std::optional<services::Passphrase>> newPassphrase();

    /// The printed code: --recovery-code-file, CLEW_RECOVERY_CODE, or the terminal.
    Result<services::Passphrase> recoveryCode();

    /// An error that is the fault of the command line: exit status 2.
    tl::unexpected<Error> wrongUsage(const QString& sentence);
    /// Hands an error on as the store's: exit status 3, unless it says that somebody may not.
    tl::unexpected<Error> storeTrouble(Error error);
    ExitStatus statusOf(const Error& error) const;

private:
    QString namedStore() const;

    const VerbList& m_verbs;
    const Arguments& m_arguments;
    const QProcessEnvironment& m_environment;
    const Clock& m_clock;
    Progress& m_progress;
    std::unique_ptr<services::OpenStore> m_store;
    std::optional<ExitStatus> m_status; ///< of the error that was made last
};

} // namespace clew::cli
