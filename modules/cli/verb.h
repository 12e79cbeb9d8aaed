// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace clew::cli {

class Context;

/// One option of a verb. `value` names what follows it; empty for a switch.
struct Option
{
    QString name; ///< without its dashes
    QString value;
    QString help;
    QStringList choices = {}; ///< empty = any value
    bool required = false;
    bool repeats = false;
};

/// What stands without a name behind the verb. The last one may repeat.
struct Argument
{
    QString name;
    QString help;
    QStringList choices = {};
    bool required = true;
    bool repeats = false;
};

/// All there is to say of a verb: parser, help, completion and manual follow it.
struct VerbWords
{
    QString name; ///< one or two words: "store create"
    QString group;
    QString summary; ///< one line
    QString details = {};
    QList<Argument> arguments = {};
    QList<Option> options = {};
    QStringList examples = {}; ///< what stands behind "clew-cli"
    bool needsReason = false;  ///< --reason is asked for
};

/// What a verb has to say: to programs, and to people.
struct Answer
{
    QJsonObject json;
    QString text;
    bool isNo = false; ///< done, and the answer is no: exit status 1
};

class Verb
{
public:
    virtual ~Verb() = default;
    const VerbWords& words() const { return m_words; }
    virtual Result<Answer> run(Context& context) const = 0;

protected:
    explicit Verb(VerbWords words) : m_words(std::move(words)) {}

private:
    VerbWords m_words;
};

} // namespace clew::cli
