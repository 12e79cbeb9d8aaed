// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/nonconformity_service.h"

namespace clew::cli {

namespace {

class NonconformityOpenVerb final : public Verb
{
public:
    NonconformityOpenVerb()
        : Verb(
              {.name = QStringLiteral("nonconformity open"),
               .group = QStringLiteral("Quality"),
               .summary = QStringLiteral("Opens a nonconformity on units and lots"),
               .details = QStringLiteral("The reason says what is wrong, and against which requirement."),
               .options =
                   QList<Option>{
                       {QStringLiteral("title"), QStringLiteral("TEXT"), QStringLiteral("What it is called"), {}, true},
                       {QStringLiteral("found"), QStringLiteral("DAY"),
                        QStringLiteral("When it was found; today without it")}} +
                   subjectOptions() + withinOptions(),
               .examples = {QStringLiteral(
                   "--store shop.clew --user jb nonconformity open --title \"bore too wide\" --unit "
                   "LB-7/BRL-1 --reason \"8.0040 mm, 8.0030 mm allowed\"")},
               .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::NonconformityRequest request;
        request.title = context.arguments().value(QStringLiteral("title"));
        request.reason = context.reason();
        if (context.arguments().has(QStringLiteral("found"))) {
            const auto day = parseDay(context.arguments().value(QStringLiteral("found")));
            if (!day)
                return context.wrongUsage(QStringLiteral("--found takes a day, 2026-01-14."));
            request.found = *day;
        }
        services::OpenStore* store = TRY(context.store());
        const Subjects subjects = TRY(subjectsFrom(context, store->records()));
        request.units = subjects.units;
        request.lots = subjects.lots;
        services::NonconformityService service(store->records(), store->clock(), store->session());
        const auto id = TRY(service.open(request));
        const auto nonconformity = TRY(store->records().getOwn(id));
        return Answer{{{QStringLiteral("nonconformity"), nonconformity.number},
                       {QStringLiteral("units"), qint64(subjects.units.size())},
                       {QStringLiteral("lots"), qint64(subjects.lots.size())}},
                      QStringLiteral("Nonconformity %1 is open.\n").arg(nonconformity.number)};
    }
};

} // namespace

std::unique_ptr<Verb> nonconformityOpenVerb()
{
    return std::make_unique<NonconformityOpenVerb>();
}

} // namespace clew::cli
