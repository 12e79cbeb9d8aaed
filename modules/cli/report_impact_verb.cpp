// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/impact_options.h"
#include "cli/pdf_files.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class ReportImpactVerb final : public Verb
{
public:
    ReportImpactVerb()
        : Verb({.name = QStringLiteral("report impact"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral("Issues the assessment of a failed gauge as PDF"),
                .arguments = {assessmentArgument()},
                .options = issueOptions(),
                .examples = {QStringLiteral("--store shop.clew --user jb report impact IA-2026-0001 --approver mk "
                                            "--out ia.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        const auto request = TRY(issueRequestFrom(context, store->records()));
        const auto id = TRY(assessmentNamed(store->records(), context.arguments().positional(0)));
        services::DocumentService documents(store->records(), store->clock(), store->session());
        const auto issued = TRY(documents.issue(id, request));
        TRY(writePdf(out, issued.pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued.document.key()));
        return documentAnswer(issued, out, QString::fromLatin1(uuid));
    }
};

} // namespace

std::unique_ptr<Verb> reportImpactVerb()
{
    return std::make_unique<ReportImpactVerb>();
}

} // namespace clew::cli
