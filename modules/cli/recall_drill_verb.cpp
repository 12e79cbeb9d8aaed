// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/lot_options.h"
#include "cli/recall_answer.h"
#include "cli/verbs.h"

#include <limits>

namespace clew::cli {

namespace {

class RecallDrillVerb final : public Verb
{
public:
    RecallDrillVerb()
        : Verb({.name = QStringLiteral("recall drill"),
                .group = QStringLiteral("Recall"),
                .summary = QStringLiteral("The yearly exercise: a recall of a lot drawn at random, timed and kept"),
                .details = QStringLiteral("It is marked as a drill on every page, and nothing is held by it. The same "
                                          "seed draws the same lot as long as no lot is added."),
                .options = recallOptions() +
                           QList<Option>{{QStringLiteral("seed"), QStringLiteral("N"),
                                          QStringLiteral("What the lot is drawn with; without it the clock decides")}},
                .examples = {QStringLiteral("--store shop.clew --user mk recall drill --seed 7 --out drill.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        const auto asked = TRY(wholeOption(context, QStringLiteral("seed")));
        constexpr std::int64_t most = std::numeric_limits<quint32>::max();
        if (asked && (*asked < 0 || *asked > most))
            return fail(Error::Code::Invalid, QStringLiteral("--seed takes a whole number from 0 to %1.").arg(most));
        const std::int64_t seed = asked.value_or(context.clock().now().toMilliseconds() % most);
        TRY(checkFree(out));
        const qint64 within = TRY(notifyWithin(context));
        services::OpenStore* store = TRY(context.store());
        auto request = TRY(services::RecallService(store->records(), store->clock(), store->session())
                               .drawDrill(static_cast<quint32>(seed)));
        request.notifyWithinHours = within;
        request.issue = TRY(issueRequestFrom(context, store->records()));
        const auto issued = TRY(services::RecallDocuments(store->records(), store->clock(), store->session())
                                    .issue(request, context.progress()));
        TRY(writePdf(out, issued.file.pdf, false));
        return recallAnswer(*store, issued, out);
    }
};

} // namespace

std::unique_ptr<Verb> recallDrillVerb()
{
    return std::make_unique<RecallDrillVerb>();
}

} // namespace clew::cli
