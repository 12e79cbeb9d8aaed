// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/arguments.h"

#include "cli/nearest.h"

namespace clew::cli {

namespace {

tl::unexpected<Error> wrong(const QString& sentence)
{
    return fail(Error::Code::Invalid, sentence);
}

const Option* findOption(const QList<Option>& options, const QString& name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

QStringList dashed(const QList<Option>& options)
{
    QStringList names;
    for (const Option& option : options)
        names.append(QStringLiteral("--") + option.name);
    return names;
}

/// Walks over the words of one command line.
class CommandLineReader
{
public:
    CommandLineReader(const VerbList& verbs, const QStringList& words) : m_verbs(verbs), m_words(words) {}

    Result<CommandLine> read()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words[m_next++];
            if (!m_onlyPositionals && word == QLatin1String("--"))
                m_onlyPositionals = true;
            else if (!m_onlyPositionals && word.size() > 1 && word.startsWith(QLatin1Char('-')) && !isNumber(word))
                TRY(readOption(word));
            else
                TRY(readWord(word));
        }
        return finish();
    }

private:
    /// "-0.5" is a value, no option.
    static bool isNumber(const QString& word)
    {
        return word.size() > 1 && (word[1].isDigit() || word[1] == QLatin1Char('.'));
    }

    Result<> readOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name =
            word == QLatin1String("-h") ? QStringLiteral("help") : word.mid(2, equals < 0 ? -1 : equals - 2);
        if (name == QLatin1String("passphrase") || name == QLatin1String("password") || name == QLatin1String("pin"))
            return wrong(QStringLiteral("A passphrase is never taken from the command line, where other users of the "
                                        "computer can read it: use --passphrase-file FILE or the variable "
                                        "CLEW_PASSPHRASE."));
        const Option* option = findOption(globalOptions(), name);
        if (!option && m_line.verb)
            option = findOption(m_line.verb->words().options, name);
        if (!option || !(word.startsWith(QLatin1String("--")) || name == QLatin1String("help")))
            return unknownOption(word.left(equals < 0 ? word.size() : equals));
        return readValue(*option, equals < 0 ? std::optional<QString>() : word.mid(equals + 1));
    }

    Result<> unknownOption(const QString& word) const
    {
        QStringList names = dashed(globalOptions());
        if (m_line.verb)
            names = dashed(m_line.verb->words().options) + names;
        if (!m_line.verb)
            return wrong(
                QStringLiteral("There is no option “%1” before the verb.%2").arg(word, didYouMean(word, names)));
        return wrong(
            QStringLiteral("“%1” has no option “%2”.%3").arg(m_line.verb->words().name, word, didYouMean(word, names)));
    }

    Result<> readValue(const Option& option, std::optional<QString> value)
    {
        if (option.value.isEmpty() && value)
            return wrong(QStringLiteral("--%1 takes no value.").arg(option.name));
        if (!option.value.isEmpty() && !value) {
            if (m_next >= m_words.size() || m_words[m_next].startsWith(QLatin1String("--")))
                return wrong(QStringLiteral("--%1 needs its %2.").arg(option.name, option.value));
            value = m_words[m_next++];
        }
        if (!option.choices.isEmpty() && !option.choices.contains(*value))
            return wrong(
                QStringLiteral("--%1 is none of: %2.%3")
                    .arg(option.name, option.choices.join(QStringLiteral(", ")), didYouMean(*value, option.choices)));
        if (m_line.arguments.has(option.name) && !option.repeats && !option.value.isEmpty())
            return wrong(QStringLiteral("--%1 stands twice; give it once.").arg(option.name));
        m_line.arguments.addOption(option.name, value.value_or(QString()));
        return {};
    }

    Result<> readWord(const QString& word)
    {
        if (m_line.verb) {
            m_line.arguments.addPositional(word);
            return {};
        }
        if (m_first.isEmpty() && word == QLatin1String("help")) {
            m_asksHelp = true;
            return {};
        }
        const QString name = m_first.isEmpty() ? word : m_first + QLatin1Char(' ') + word;
        m_line.verb = m_verbs.find(name);
        if (m_line.verb)
            return {};
        if (!m_first.isEmpty())
            return wrong(QStringLiteral("“%1” has no “%2”; it has: %3.%4")
                             .arg(m_first, word, m_verbs.secondWords(m_first).join(QStringLiteral(", ")),
                                  didYouMean(word, m_verbs.secondWords(m_first))));
        if (m_verbs.secondWords(word).isEmpty())
            return wrong(QStringLiteral("There is no verb “%1”.%2 “clew-cli --help” lists them.")
                             .arg(word, didYouMean(word, m_verbs.firstWords())));
        m_first = word;
        return {};
    }

    Result<CommandLine> finish()
    {
        m_line.wantsVersion = m_line.arguments.has(QStringLiteral("version"));
        m_line.wantsHelp = m_asksHelp || m_line.arguments.has(QStringLiteral("help"));
        m_line.helpFor = m_line.verb ? m_line.verb->words().name : m_first;
        if (m_line.wantsHelp || m_line.wantsVersion)
            return std::move(m_line);
        if (!m_line.verb)
            return noVerb();
        TRY(checkPositionals());
        TRY(checkRequiredOptions());
        return std::move(m_line);
    }

    tl::unexpected<Error> noVerb() const
    {
        if (m_first.isEmpty())
            return wrong(QStringLiteral("What is to be done? “clew-cli --help” lists the verbs."));
        return wrong(QStringLiteral("“%1” needs one of: %2.")
                         .arg(m_first, m_verbs.secondWords(m_first).join(QStringLiteral(", "))));
    }

    Result<> checkPositionals() const
    {
        const VerbWords& words = m_line.verb->words();
        const QStringList& given = m_line.arguments.positionals();
        for (qsizetype i = 0; i < words.arguments.size(); ++i) {
            const Argument& argument = words.arguments[i];
            if (argument.required && i >= given.size())
                return wrong(QStringLiteral("“%1” needs its %2: %3.").arg(words.name, argument.name, argument.help));
            if (!argument.choices.isEmpty() && i < given.size() && !argument.choices.contains(given[i]))
                return wrong(QStringLiteral("“%1” is none of: %2.%3")
                                 .arg(given[i], argument.choices.join(QStringLiteral(", ")),
                                      didYouMean(given[i], argument.choices)));
        }
        const bool takesMore = !words.arguments.isEmpty() && words.arguments.last().repeats;
        if (given.size() > words.arguments.size() && !takesMore)
            return wrong(QStringLiteral("“%1” has no use for “%2”.").arg(words.name, given[words.arguments.size()]));
        return {};
    }

    Result<> checkRequiredOptions() const
    {
        const VerbWords& words = m_line.verb->words();
        for (const Option& option : words.options) {
            if (option.required && !m_line.arguments.has(option.name))
                return wrong(
                    QStringLiteral("“%1” needs --%2 %3: %4.").arg(words.name, option.name, option.value, option.help));
        }
        if (words.needsReason && m_line.arguments.value(QStringLiteral("reason")).trimmed().isEmpty())
            return wrong(QStringLiteral("“%1” needs --reason TEXT: why it is done, for the ledger.").arg(words.name));
        return {};
    }

    const VerbList& m_verbs;
    const QStringList& m_words;
    qsizetype m_next = 0;
    bool m_onlyPositionals = false;
    bool m_asksHelp = false;
    QString m_first; ///< of a verb of two words, until the second is there
    CommandLine m_line;
};

} // namespace

Result<CommandLine> parseCommandLine(const VerbList& verbs, const QStringList& words)
{
    return CommandLineReader(verbs, words).read();
}

} // namespace clew::cli
