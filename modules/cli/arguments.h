// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb_list.h"

#include <QHash>

namespace clew::cli {

/// A command line, taken apart.
class Arguments
{
public:
    bool has(const QString& option) const { return m_values.contains(option); }
    QString value(const QString& option) const { return m_values.value(option).value(0); }
    QStringList values(const QString& option) const { return m_values.value(option); }
    QString positional(int place) const { return m_positionals.value(place); }
    const QStringList& positionals() const { return m_positionals; }

    void addOption(const QString& name, const QString& value) { m_values[name].append(value); }
    void addPositional(const QString& value) { m_positionals.append(value); }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_positionals;
};

struct CommandLine
{
    const Verb* verb = nullptr; ///< null where help or the version is asked for
    QString helpFor;            ///< the words before --help: a verb, a first word, or nothing
    bool wantsHelp = false;
    bool wantsVersion = false;
    Arguments arguments;
};

/// Takes a command line apart; Invalid, with a sentence that names the nearest right word, where it is wrong.
Result<CommandLine> parseCommandLine(const VerbList& verbs, const QStringList& words);

} // namespace clew::cli
