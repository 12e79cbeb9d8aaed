// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/man_page.h"

#include "cli/help.h"

namespace clew::cli {

namespace {

/// Text as troff prints it: no escapes of its own, no dash that becomes a hyphen, no request at the start of a line.
QString troff(const QString& text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    safe.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    safe.replace(QChar(0x201C), QStringLiteral("\\(lq"));
    safe.replace(QChar(0x201D), QStringLiteral("\\(rq"));
    if (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('\'')))
        safe.prepend(QStringLiteral("\\&"));
    return safe;
}

QString manOptions(const QList<Option>& options)
{
    QString text;
    for (const Option& option : options) {
        QString help = option.help;
        if (!option.choices.isEmpty())
            help += QStringLiteral(": ") + option.choices.join(QStringLiteral(", "));
        text += QStringLiteral(".TP\n.B ") + troff(optionSpelling(option)) + QLatin1Char('\n') + troff(help) +
                QStringLiteral(".\n");
    }
    return text;
}

QString verbSection(const VerbWords& words)
{
    QString text = QStringLiteral(".SS ") + troff(words.name) + QStringLiteral("\n.B ") + troff(usageOf(words)) +
                   QStringLiteral("\n.PP\n") + troff(words.summary + QLatin1Char('.')) + QLatin1Char('\n');
    if (!words.details.isEmpty())
        text += QStringLiteral(".PP\n") + troff(words.details) + QLatin1Char('\n');
    for (const Argument& argument : words.arguments) {
        QString help = argument.help;
        if (!argument.choices.isEmpty())
            help += QStringLiteral(": ") + argument.choices.join(QStringLiteral(", "));
        text +=
            QStringLiteral(".TP\n.I ") + troff(argument.name) + QLatin1Char('\n') + troff(help) + QStringLiteral(".\n");
    }
    text += manOptions(words.options);
    for (const QString& example : words.examples)
        text += QStringLiteral(".PP\n.EX\nclew\\-cli ") + troff(example) + QStringLiteral("\n.EE\n");
    return text;
}

} // namespace

QString manPage(const VerbList& verbs, const QString& version)
{
    QString text = QStringLiteral(".TH CLEW\\-CLI 1 \"\" \"Clew %1\" \"User Commands\"\n"
                                  ".SH NAME\nclew\\-cli \\- traceability and quality records in one encrypted file\n"
                                  ".SH SYNOPSIS\n.B clew\\-cli\n[\\-\\-store FILE] [\\-\\-user ID] "
                                  "[\\-\\-passphrase\\-file FILE] [\\-\\-json] VERB ...\n")
                       .arg(troff(version));
    text += QStringLiteral(".SH OPTIONS\nThey may stand in any place.\n") + manOptions(globalOptions());
    text += QStringLiteral(".SH VERBS\n");
    for (const auto& verb : verbs.all())
        text += verbSection(verb->words());
    text += QStringLiteral(
        ".SH EXIT STATUS\n"
        ".TP\n.B 0\nDone.\n.TP\n.B 1\nThe answer is no: invalid, refused, not found.\n"
        ".TP\n.B 2\nWrong usage; nothing was tried.\n.TP\n.B 3\nThe store could not be opened, read "
        "or written.\n"
        ".SH ENVIRONMENT\n"
        ".TP\n.B CLEW_STORE\nThe store, where \\-\\-store does not name it.\n"
        ".TP\n.B CLEW_USER\nWho works, where \\-\\-user does not say it.\n"
        ".TP\n.B CLEW_PASSPHRASE\nThe passphrase, where \\-\\-passphrase\\-file does not name a file.\n"
        ".TP\n.B CLEW_NEW_PASSPHRASE\nThe next passphrase of \\(lquser add\\(rq and \\(lquser passwd\\(rq.\n");
    return text;
}

} // namespace clew::cli
