// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/verbs.h"

namespace clew::cli {

namespace {

class SignVerb final : public Verb
{
public:
    SignVerb()
        : Verb({.name = QStringLiteral("sign"),
                .group = QStringLiteral("Documents"),
                .summary = QStringLiteral("Signs a document of this store as the user, with the user's own key"),
                .details = QStringLiteral(
                    "The signature is put behind what the file has (an incremental update), and the store keeps the "
                    "signed "
                    "file. Nobody signs a document twice, and nobody without a role that may answer for the meaning."),
                .arguments = {{QStringLiteral("FILE"), QStringLiteral("the PDF as it was issued or signed last")}},
                .options = {{QStringLiteral("meaning"), QStringLiteral("MEANING"),
                             QStringLiteral("What the signature says"), domain::enumNames<domain::SignatureMeaning>(),
                             true},
                            {QStringLiteral("out"), QStringLiteral("FILE"),
                             QStringLiteral("Where the signed file goes; without it, in place of the first")}},
                .examples = {QStringLiteral(
                    "--store shop.clew --user mk sign fai.pdf --meaning approved --reason \"all forms complete\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        const QString path = arguments.positional(0);
        const bool inPlace = !arguments.has(QStringLiteral("out"));
        const QString out = inPlace ? path : arguments.value(QStringLiteral("out"));
        if (!inPlace)
            TRY(checkFree(out));
        const QByteArray pdf = TRY(readPdf(path));
        services::OpenStore* store = TRY(context.store());
        const auto passphrase = TRY(context.passphrase());
        services::SigningRequest request;
        request.meaning = *domain::enumFromName<domain::SignatureMeaning>(arguments.value(QStringLiteral("meaning")));
        request.reason = context.reason();
        request.passphrase = &passphrase;
        services::DocumentService documents(store->records(), store->clock(), store->session());
        const auto signedFile = TRY(documents.sign(pdf, request));
        TRY(writePdf(out, signedFile.pdf, inPlace));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, signedFile.document.key()));
        Answer answer = documentAnswer(signedFile, out, QString::fromLatin1(uuid));
        answer.json.insert(QStringLiteral("signer"), store->session().printedName);
        answer.json.insert(QStringLiteral("meaning"), domain::enumName(request.meaning));
        answer.text.prepend(QStringLiteral("Signed by %1 as %2.\n")
                                .arg(store->session().printedName, domain::enumName(request.meaning)));
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> signVerb()
{
    return std::make_unique<SignVerb>();
}

} // namespace clew::cli
