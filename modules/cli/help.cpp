// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/help.h"

#include "cli/text_table.h"

namespace clew::cli {

namespace {

constexpr int helpWidth = 100;

QString optionLines(const QList<Option>& options)
{
    QString text;
    for (const Option& option : options) {
        text += QStringLiteral("  ") + optionSpelling(option) + QLatin1Char('\n');
        QString help = option.help;
        if (!option.choices.isEmpty())
            help += QStringLiteral(": ") + option.choices.join(QStringLiteral(", "));
        text += wrapped(help, helpWidth, QStringLiteral("        "));
    }
    return text;
}

QString summaryLines(const VerbList& verbs, const QString& group, const QString& first)
{
    QList<std::pair<QString, QString>> pairs;
    for (const auto& verb : verbs.all()) {
        const VerbWords& words = verb->words();
        if ((group.isEmpty() || words.group == group) &&
            (first.isEmpty() || words.name.startsWith(first + QLatin1Char(' '))))
            pairs.append({words.name, words.summary});
    }
    return alignedPairs(pairs, QStringLiteral("  "));
}

} // namespace

QString optionSpelling(const Option& option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString usageOf(const VerbWords& words)
{
    QString text = QStringLiteral("clew-cli ") + words.name;
    for (const Argument& argument : words.arguments) {
        const QString name = argument.repeats ? argument.name + QStringLiteral("...") : argument.name;
        text += QLatin1Char(' ') + (argument.required ? name : QLatin1Char('[') + name + QLatin1Char(']'));
    }
    for (const Option& option : words.options) {
        const QString spelling = optionSpelling(option);
        text += QLatin1Char(' ') + (option.required ? spelling : QLatin1Char('[') + spelling + QLatin1Char(']'));
        if (option.repeats)
            text += QStringLiteral("...");
    }
    if (words.needsReason)
        text += QStringLiteral(" --reason TEXT");
    return text;
}

QString overallHelp(const VerbList& verbs)
{
    QString text =
        QStringLiteral("Clew: traceability and quality records, in one encrypted file.\n\n"
                       "Usage: clew-cli [--store FILE] [--user ID] [--passphrase-file FILE] [--json] VERB ...\n");
    for (const QString& group : verbs.groups())
        text += QLatin1Char('\n') + group + QLatin1Char('\n') + summaryLines(verbs, group, {});
    text += QStringLiteral("\nOptions of every verb, in any place\n") + optionLines(globalOptions());
    text += QStringLiteral("\nExamples\n"
                           "  clew-cli store create shop.clew --user mk --name \"Mara Keller\"\n"
                           "  clew-cli --store shop.clew --user mk import results.qif\n"
                           "  clew-cli --store shop.clew --user mk --json trace lot HT-8841\n"
                           "\nExit status: 0 done, 1 the answer is no, 2 wrong usage, 3 store trouble.\n"
                           "“clew-cli VERB --help” says more of a verb.\n");
    return text;
}

QString firstWordHelp(const VerbList& verbs, const QString& first)
{
    return QStringLiteral("Usage: clew-cli %1 VERB ...\n\n").arg(first) + summaryLines(verbs, {}, first);
}

QString verbHelp(const Verb& verb)
{
    const VerbWords& words = verb.words();
    QString text = QStringLiteral("Usage: ") + usageOf(words) + QStringLiteral("\n\n");
    text += wrapped(words.summary + QLatin1Char('.'), helpWidth, {});
    if (!words.details.isEmpty())
        text += QLatin1Char('\n') + wrapped(words.details, helpWidth, {});
    if (!words.arguments.isEmpty()) {
        QList<std::pair<QString, QString>> pairs;
        for (const Argument& argument : words.arguments) {
            const QString choices = argument.choices.isEmpty()
                                        ? QString()
                                        : QStringLiteral(": ") + argument.choices.join(QStringLiteral(", "));
            pairs.append({argument.name, argument.help + choices});
        }
        text += QStringLiteral("\nArguments\n") + alignedPairs(pairs, QStringLiteral("  "));
    }
    if (!words.options.isEmpty())
        text += QStringLiteral("\nOptions\n") + optionLines(words.options);
    text += QStringLiteral("\nOptions of every verb\n") + optionLines(globalOptions());
    if (!words.examples.isEmpty())
        text += QStringLiteral("\nExamples\n");
    for (const QString& example : words.examples)
        text += QStringLiteral("  clew-cli ") + example + QLatin1Char('\n');
    return text;
}

} // namespace clew::cli
