// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/pdf_files.h"
#include "cli/record_options.h"
#include "cli/verbs.h"
#include "services/conformity_service.h"

namespace clew::cli {

namespace {

class ReportCocVerb final : public Verb
{
public:
    ReportCocVerb()
        : Verb({.name = QStringLiteral("report coc"),
                .group = QStringLiteral("Documents"),
                .summary =
                    QStringLiteral("Issues the certificate of conformity of a delivery as PDF (fields of AS/EN 9163)"),
                .details = QStringLiteral("It is signed like other documents: “sign FILE --meaning approved”."),
                .arguments = {{QStringLiteral("SHIPMENT"), QStringLiteral("the delivery note")}},
                .options = {{QStringLiteral("out"),
                             QStringLiteral("FILE"),
                             QStringLiteral("The PDF to write; its name must be free"),
                             {},
                             true},
                            {QStringLiteral("approver"), QStringLiteral("ID"),
                             QStringLiteral("The user who is to authorise it")}},
                .examples = {
                    QStringLiteral("--store shop.clew --user jb report coc L-4711 --approver mk --out coc.pdf")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const QString out = context.arguments().value(QStringLiteral("out"));
        TRY(checkFree(out));
        services::OpenStore* store = TRY(context.store());
        const auto request = TRY(issueRequestFrom(context, store->records()));
        const auto shipment = domain::ShipmentId::fromStore(TRY(
            services::findRecord(store->records(), domain::Kind::Shipment, {context.arguments().positional(0), {}})));
        const auto issued = TRY(
            services::ConformityService(store->records(), store->clock(), store->session()).issue(shipment, request));
        TRY(writePdf(out, issued.pdf, false));
        const QByteArray uuid = TRY(store->records().uuidOf(domain::Kind::Document, issued.document.key()));
        return documentAnswer(issued, out, QString::fromLatin1(uuid));
    }
};

} // namespace

std::unique_ptr<Verb> reportCocVerb()
{
    return std::make_unique<ReportCocVerb>();
}

} // namespace clew::cli
