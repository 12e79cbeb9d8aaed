// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/text_table.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class VerifyVerb final : public Verb
{
public:
    VerifyVerb()
        : Verb({.name = QStringLiteral("verify"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral(
                    "Says whether the signatures of PDF files hold, and whether anything was changed after them"),
                .details = QStringLiteral("With a store, its own authority is trusted and the store says whether it "
                                          "issued the file. Without one "
                                          "the file is judged alone, and nobody's name is trusted. Ends with status 1 "
                                          "where a file is not valid."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("what to judge"), {}, true, true}},
                .examples = {QStringLiteral("--store shop.clew --user mk verify fai.pdf dhr.pdf"),
                             QStringLiteral("verify fai.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        QJsonArray files;
        Answer answer;
        for (const QString& path : context.arguments().positionals()) {
            QJsonObject file = services::toJson(TRY(verdictOn(context, path)));
            file.insert(QStringLiteral("path"), path);
            files.append(file);
            answer.text += text(file);
            answer.isNo |= !file.value(QStringLiteral("valid")).toBool();
        }
        if (files.size() == 1)
            answer.json = files.first().toObject();
        answer.json.insert(QStringLiteral("valid"), !answer.isNo);
        answer.json.insert(QStringLiteral("files"), files);
        return answer;
    }

private:
    static Result<services::FileVerdict> verdictOn(Context& context, const QString& path)
    {
        const QByteArray pdf = TRY(readPdf(path));
        if (context.namesStore()) {
            services::OpenStore* store = TRY(context.store());
            return services::DocumentService(store->records(), store->clock(), store->session()).verify(pdf);
        }
        services::FileVerdict verdict;
        verdict.verification = signing::verifyPdf(pdf, {});
        verdict.provenance = QStringLiteral("No store was asked, so nobody's name is trusted.");
        return verdict;
    }

    static QString text(const QJsonObject& file)
    {
        QString text = QStringLiteral("%1: %2\n")
                           .arg(file.value(QStringLiteral("path")).toString(),
                                file.value(QStringLiteral("valid")).toBool() ? QStringLiteral("valid")
                                                                             : QStringLiteral("NOT VALID"));
        TextTable table({QStringLiteral("Signer"), QStringLiteral("Meaning"), QStringLiteral("Time"),
                         QStringLiteral("Trusted"), QStringLiteral("Whole file")});
        const auto yes = [](const QJsonValue& value) {
            return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
        };
        for (const QJsonValue& value : file.value(QStringLiteral("signatures")).toArray()) {
            const QJsonObject signature = value.toObject();
            table.add({signature.value(QStringLiteral("signer")).toString(),
                       signature.value(QStringLiteral("meaning")).toString(),
                       signature.value(QStringLiteral("time")).toString(),
                       yes(signature.value(QStringLiteral("trusted"))),
                       yes(signature.value(QStringLiteral("covers_whole_file")))});
        }
        text += table.text();
        if (const QString provenance = file.value(QStringLiteral("provenance")).toString(); !provenance.isEmpty())
            text += provenance + QLatin1Char('\n');
        for (const QJsonValue& problem : file.value(QStringLiteral("problems")).toArray())
            text += QStringLiteral("  - ") + problem.toString() + QLatin1Char('\n');
        return text;
    }
};

} // namespace

std::unique_ptr<Verb> verifyVerb()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace clew::cli
