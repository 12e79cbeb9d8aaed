// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/context.h"
#include "cli/man_page.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ManVerb final : public Verb
{
public:
    ManVerb()
        : Verb({.name = QStringLiteral("man"),
                .group = QStringLiteral("Program"),
                .summary = QStringLiteral("Writes this program's manual page"),
                .examples = {QStringLiteral("man | man -l -")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString page = manPage(context.verbs(), QStringLiteral(CLEW_VERSION));
        return Answer{{{QStringLiteral("page"), page}}, page};
    }
};

} // namespace

std::unique_ptr<Verb> manVerb()
{
    return std::make_unique<ManVerb>();
}

} // namespace clew::cli
