// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/study_options.h"
#include "cli/verbs.h"
#include "services/study_documents.h"

namespace clew::cli {

namespace {

class ReportGrrVerb final : public Verb
{
public:
    ReportGrrVerb()
        : Verb({.name = QStringLiteral("report grr"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral("Issues a gauge study with its charts as PDF"),
                .details = QStringLiteral("Issued again it is a new revision, with its --reason. “study sign” signs a "
                                          "study off first, so that its conclusion stands in the document."),
                .arguments = {studyArgument()},
                .options = issueOptions(),
                .examples = {QStringLiteral("--store shop.clew --user mk report grr GS-2026-0001 --approver jb --out "
                                            "grr.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        const auto request = TRY(issueRequestFrom(context, store->records()));
        const auto id = TRY(studyNamed(store->records(), context.arguments().positional(0)));
        const auto issued =
            TRY(services::StudyDocuments(store->records(), store->clock(), store->session()).issue(id, request));
        TRY(writePdf(out, issued.pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued.document.key()));
        Answer answer = documentAnswer(issued, out, QString::fromLatin1(uuid));
        const Answer study = studyAnswer(TRY(store->records().get(id)));
        for (auto it = study.json.begin(); it != study.json.end(); ++it)
            answer.json.insert(it.key(), it.value());
        answer.text += study.text;
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> reportGrrVerb()
{
    return std::make_unique<ReportGrrVerb>();
}

} // namespace clew::cli
