// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/completion.h"

namespace clew::cli {

namespace {

/// In single quotes of a POSIX shell.
QString shellQuoted(const QString& text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QStringList optionNames(const QList<Option>& options)
{
    QStringList names;
    for (const Option& option : options)
        names.append(QStringLiteral("--") + option.name);
    return names;
}

QStringList optionsTakingValues(const VerbList& verbs)
{
    QStringList names;
    const auto add = [&](const QList<Option>& options) {
        for (const Option& option : options) {
            if (!option.value.isEmpty())
                names.append(QStringLiteral("--") + option.name);
        }
    };
    add(globalOptions());
    for (const auto& verb : verbs.all())
        add(verb->words().options);
    names.removeDuplicates();
    return names;
}

/// What may stand behind a verb: its options and the closed set of its first argument.
QStringList wordsBehind(const Verb& verb)
{
    QStringList words = optionNames(verb.words().options);
    if (!verb.words().arguments.isEmpty())
        words += verb.words().arguments.first().choices;
    return words;
}

QString bashCases(const VerbList& verbs)
{
    QString text;
    for (const QString& first : verbs.firstWords()) {
        if (const QStringList seconds = verbs.secondWords(first); !seconds.isEmpty())
            text += QStringLiteral("        %1) words=%2 ;;\n")
                        .arg(shellQuoted(first), shellQuoted(seconds.join(QLatin1Char(' '))));
    }
    for (const auto& verb : verbs.all())
        text += QStringLiteral("        %1) words=%2 ;;\n")
                    .arg(shellQuoted(verb->words().name), shellQuoted(wordsBehind(*verb).join(QLatin1Char(' '))));
    return text;
}

QString bashValueCases(const VerbList& verbs)
{
    QString text;
    for (const auto& verb : verbs.all()) {
        for (const Option& option : verb->words().options) {
            if (!option.choices.isEmpty())
                text += QStringLiteral("        %1) COMPREPLY=($(compgen -W %2 -- \"$current\")); return ;;\n")
                            .arg(shellQuoted(verb->words().name + QStringLiteral(" --") + option.name),
                                 shellQuoted(option.choices.join(QLatin1Char(' '))));
        }
    }
    return text;
}

/// The verb is what stands in the line without options and their values, at most two words.
QString bashScript(const VerbList& verbs)
{
    QString script = QStringLiteral(
        R"(# bash completion for clew-cli: clew-cli completion bash > ~/.local/share/bash-completion/completions/clew-cli
_clew_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} verb= words= i word skip=
    local -A takes=()
    for word in %1; do takes[$word]=1; done
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [ -n "$skip" ]; then skip=; continue; fi
        if [ "${takes[$word]}" ]; then skip=1; continue; fi
        case $word in -*) continue ;; esac
        case "$verb" in
        '') verb=$word ;;
        %2) verb="$verb $word" ;;
        *) ;;
        esac
    done
    case "$verb $previous" in
%3        *) ;;
    esac
    if [ "${takes[$previous]}" ]; then COMPREPLY=($(compgen -f -- "$current")); return; fi
    case "$verb" in
        '') words=%4 ;;
%5        *) ;;
    esac
    COMPREPLY=($(compgen -W "$words "%6 -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _clew_cli clew-cli
)");
    QStringList groups;
    for (const QString& first : verbs.firstWords()) {
        if (!verbs.secondWords(first).isEmpty())
            groups.append(first);
    }
    // One replacement at a time would see the % of another's text; QString::arg with several texts does not.
    return script.arg(optionsTakingValues(verbs).join(QLatin1Char(' ')), groups.join(QLatin1Char('|')),
                      bashValueCases(verbs), shellQuoted(verbs.firstWords().join(QLatin1Char(' '))), bashCases(verbs),
                      shellQuoted(optionNames(globalOptions()).join(QLatin1Char(' '))));
}

/// zsh runs the bash function through its own emulation, so both complete alike.
QString zshScript(const VerbList& verbs)
{
    return QStringLiteral("#compdef clew-cli\n# zsh completion for clew-cli: clew-cli completion zsh > a folder of "
                          "$fpath/_clew-cli\n"
                          "autoload -U +X bashcompinit && bashcompinit\n") +
           bashScript(verbs);
}

QString fishLine(const QString& condition, const QString& what, const QString& help)
{
    return QStringLiteral("complete -c clew-cli -n %1 %2 -d %3\n").arg(shellQuoted(condition), what, shellQuoted(help));
}

QString fishOption(const Option& option)
{
    QString what = QStringLiteral("-l ") + option.name;
    if (!option.value.isEmpty())
        what += QStringLiteral(" -r");
    if (!option.choices.isEmpty())
        what += QStringLiteral(" -f -a ") + shellQuoted(option.choices.join(QLatin1Char(' ')));
    return what;
}

QString fishScript(const VerbList& verbs)
{
    QString script = QStringLiteral(
        "# fish completion for clew-cli: clew-cli completion fish > ~/.config/fish/completions/clew-cli.fish\n");
    for (const Option& option : globalOptions())
        script += QStringLiteral("complete -c clew-cli %1 -d %2\n").arg(fishOption(option), shellQuoted(option.help));
    const QString firsts = verbs.firstWords().join(QLatin1Char(' '));
    for (const auto& verb : verbs.all()) {
        const VerbWords& words = verb->words();
        const QString first = words.name.section(QLatin1Char(' '), 0, 0);
        const QString second = words.name.section(QLatin1Char(' '), 1);
        const QString atStart = QStringLiteral("not __fish_seen_subcommand_from ") + firsts;
        const QString summary = second.isEmpty() ? words.summary : words.group;
        QString behind = QStringLiteral("__fish_seen_subcommand_from ") + first;
        script += fishLine(atStart, QStringLiteral("-f -a ") + first, summary);
        if (!second.isEmpty()) {
            const QString seconds = verbs.secondWords(first).join(QLatin1Char(' '));
            script += fishLine(behind + QStringLiteral("; and not __fish_seen_subcommand_from ") + seconds,
                               QStringLiteral("-f -a ") + second, words.summary);
            behind += QStringLiteral("; and __fish_seen_subcommand_from ") + second;
        }
        for (const Option& option : words.options)
            script += fishLine(behind, fishOption(option), option.help);
        if (!words.arguments.isEmpty() && !words.arguments.first().choices.isEmpty())
            script += fishLine(
                behind, QStringLiteral("-f -a ") + shellQuoted(words.arguments.first().choices.join(QLatin1Char(' '))),
                words.arguments.first().help);
    }
    return script;
}

} // namespace

QStringList completionShells()
{
    return {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};
}

QString completionScript(const VerbList& verbs, const QString& shell)
{
    if (shell == QLatin1String("fish"))
        return fishScript(verbs);
    return shell == QLatin1String("zsh") ? zshScript(verbs) : bashScript(verbs);
}

} // namespace clew::cli
