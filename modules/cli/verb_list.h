// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "cli/verb.h"

#include <memory>
#include <vector>

namespace clew::cli {

/// The table of verbs, in the order of the help.
class VerbList
{
public:
    VerbList();

    const std::vector<std::unique_ptr<Verb>>& all() const { return m_verbs; }
    const Verb* find(const QString& name) const;
    QStringList names() const;
    /// The first words of verbs: "store", "import".
    QStringList firstWords() const;
    /// What may follow a first word: "create", "info" …; empty for a verb of one word.
    QStringList secondWords(const QString& first) const;
    /// The groups of the help, in order.
    QStringList groups() const;

private:
    std::vector<std::unique_ptr<Verb>> m_verbs;
};

/// Options that every verb takes, in any place.
const QList<Option>& globalOptions();

} // namespace clew::cli
