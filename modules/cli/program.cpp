// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/program.h"

#include "cli/context.h"
#include "cli/help.h"
#include "cli/terminal_progress.h"

#include <QIODevice>
#include <QJsonDocument>

namespace clew::cli {

namespace {

/// Says answers and errors as the caller asked: one JSON object, or text.
class Speaker
{
public:
    Speaker(const Surroundings& surroundings, bool asJson) : m_surroundings(surroundings), m_asJson(asJson) {}

    int say(const Answer& answer) const
    {
        if (m_asJson)
            sayJson(answer.json);
        else
            write(m_surroundings.output, answer.text);
        return int(answer.isNo ? ExitStatus::No : ExitStatus::Done);
    }

    int refuse(const Error& error, ExitStatus status) const
    {
        const QString code = status == ExitStatus::WrongUsage ? QStringLiteral("usage") : codeName(error.code);
        if (m_asJson)
            sayJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                           {QStringLiteral("message"), error.message},
                                                           {QStringLiteral("detail"), error.detail}}}});
        else
            write(m_surroundings.errors, QStringLiteral("clew-cli: ") + error.message + QLatin1Char('\n'));
        return int(status);
    }

private:
    void sayJson(const QJsonObject& object) const
    {
        m_surroundings.output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    static void write(QIODevice& device, const QString& text) { device.write(text.toUtf8()); }

    const Surroundings& m_surroundings;
    bool m_asJson;
};

bool asksForJson(const QStringList& words)
{
    const qsizetype end = words.indexOf(QStringLiteral("--"));
    return words.mid(0, end).contains(QStringLiteral("--json"));
}

Answer textAnswer(const QString& name, const QString& text)
{
    return Answer{{{name, text}}, text};
}

Answer versionAnswer()
{
    const QString version = QStringLiteral(CLEW_VERSION);
    return Answer{{{QStringLiteral("program"), QStringLiteral("clew-cli")}, {QStringLiteral("version"), version}},
                  QStringLiteral("clew-cli ") + version + QLatin1Char('\n')};
}

Answer helpAnswer(const VerbList& verbs, const QString& words)
{
    const QString name = QStringLiteral("help");
    if (words.isEmpty())
        return textAnswer(name, overallHelp(verbs));
    if (const Verb* verb = verbs.find(words))
        return textAnswer(name, verbHelp(*verb));
    return textAnswer(name, firstWordHelp(verbs, words));
}

} // namespace

int runProgram(const QStringList& words, const Surroundings& surroundings)
{
    const Speaker speaker(surroundings, asksForJson(words));
    const VerbList verbs;
    const auto line = parseCommandLine(verbs, words);
    if (!line)
        return speaker.refuse(line.error(), ExitStatus::WrongUsage);
    if (line->wantsVersion)
        return speaker.say(versionAnswer());
    if (line->wantsHelp)
        return speaker.say(helpAnswer(verbs, line->helpFor));
    TerminalProgress progress;
    Context context(verbs, line->arguments, surroundings.environment, surroundings.clock, progress);
    const auto answer = line->verb->run(context);
    progress.clear();
    return answer ? speaker.say(*answer) : speaker.refuse(answer.error(), context.statusOf(answer.error()));
}

} // namespace clew::cli
