// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/completion.h"
#include "cli/context.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class CompletionVerb final : public Verb
{
public:
    CompletionVerb()
        : Verb({.name = QStringLiteral("completion"),
                .group = QStringLiteral("Program"),
                .summary = QStringLiteral("Writes the script with which a shell completes this program's words"),
                .arguments = {{QStringLiteral("SHELL"), QStringLiteral("which shell"), completionShells()}},
                .examples = {QStringLiteral("completion bash > ~/.local/share/bash-completion/completions/clew-cli")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString shell = context.arguments().positional(0);
        const QString script = completionScript(context.verbs(), shell);
        return Answer{{{QStringLiteral("shell"), shell}, {QStringLiteral("script"), script}}, script};
    }
};

} // namespace

std::unique_ptr<Verb> completionVerb()
{
    return std::make_unique<CompletionVerb>();
}

} // namespace clew::cli
