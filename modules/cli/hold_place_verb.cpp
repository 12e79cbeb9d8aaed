// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/subject_options.h"
#include "cli/verbs.h"
#include "services/hold_service.h"

namespace clew::cli {

namespace {

class HoldPlaceVerb final : public Verb
{
public:
    HoldPlaceVerb()
        : Verb({.name = QStringLiteral("hold place"),
                .group = QStringLiteral("Quality"),
                .summary = QStringLiteral("Stops units and lots until somebody has found out"),
                .options = subjectOptions() + withinOptions(),
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk hold place --lot HT-8841 --reason \"hardness in doubt\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const Subjects subjects = TRY(subjectsFrom(context, store->records()));
        services::HoldService service(store->records(), store->clock(), store->session());
        const auto id = TRY(service.place({context.reason(), subjects.units, subjects.lots}));
        const auto hold = TRY(store->records().getOwn(id));
        return Answer{{{QStringLiteral("hold"), hold.number},
                       {QStringLiteral("units"), qint64(subjects.units.size())},
                       {QStringLiteral("lots"), qint64(subjects.lots.size())}},
                      QStringLiteral("Hold %1 is placed.\n").arg(hold.number)};
    }
};

} // namespace

std::unique_ptr<Verb> holdPlaceVerb()
{
    return std::make_unique<HoldPlaceVerb>();
}

} // namespace clew::cli
