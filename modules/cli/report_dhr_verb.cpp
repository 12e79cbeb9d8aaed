// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/subject_options.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ReportDhrVerb final : public Verb
{
public:
    ReportDhrVerb()
        : Verb({.name = QStringLiteral("report dhr"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral("Issues the Device History Record of a unit or a lot as PDF"),
                .arguments =
                    {{QStringLiteral("UNIT"), QStringLiteral("SERIAL or PART/SERIAL; without it --lot"), {}, false}},
                .options =
                    issueOptions() +
                    QList<Option>{{QStringLiteral("lot"), QStringLiteral("NUMBER"), QStringLiteral("Of a whole lot")}} +
                    withinOptions(),
                .examples = {
                    QStringLiteral("--store shop.clew --user jb report dhr LB-7/BRL-1 --approver mk --out dhr.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const QString out = arguments.value(QStringLiteral("out"));
        const bool isLot = arguments.has(QStringLiteral("lot"));
        if (isLot == !arguments.positionals().isEmpty())
            return context.wrongUsage(QStringLiteral("Of what? Give a unit, or --lot NUMBER."));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        const auto request = TRY(issueRequestFrom(context, store->records()));
        services::DocumentService documents(store->records(), store->clock(), store->session());
        const auto issued =
            isLot ? TRY(documents.issue(TRY(lotOf(context, store->records())), request))
                  : TRY(documents.issue(TRY(unitNamed(context, store->records(), arguments.positional(0))), request));
        TRY(writePdf(out, issued.pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued.document.key()));
        return documentAnswer(issued, out, QString::fromLatin1(uuid));
    }

private:
    static Result<domain::LotId> lotOf(Context& context, store::Records& records)
    {
        const auto name = recordNameFrom(context.arguments(), context.arguments().value(QStringLiteral("lot")));
        return domain::LotId::fromStore(TRY(services::findRecord(records, domain::Kind::Lot, name)));
    }
};

} // namespace

std::unique_ptr<Verb> reportDhrVerb()
{
    return std::make_unique<ReportDhrVerb>();
}

} // namespace clew::cli
