// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/settings_option.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/certificate_service.h"

namespace clew::cli {

namespace {

class CertificateAddVerb final : public Verb
{
public:
    CertificateAddVerb()
        : Verb(
              {.name = QStringLiteral("certificate add"),
               .group = QStringLiteral("Material"),
               .summary = QStringLiteral("Takes in a certificate on paper or as a PDF, with its values typed in"),
               .details = QStringLiteral(
                   "The file is kept. The heat has to be that of the lot; with discrepancy=REASON another one is taken "
                   "and marked. With a specification, each value is compared with its limits. A PDF whose own "
                   "signature is broken is kept as evidence, and no certificate is made."),
               .options =
                   {{QStringLiteral("file"), QStringLiteral("FILE"), QStringLiteral("The PDF or scan"), {}, true},
                    {QStringLiteral("set"),
                     QStringLiteral("KEY=VALUE"),
                     QStringLiteral("number, issuer, type, heat, lot, date, specification, edition, product, "
                                    "form, size (mm), order, validated_by, discrepancy"),
                     {},
                     true,
                     true},
                    {QStringLiteral("value"),
                     QStringLiteral("PROPERTY=VALUE"),
                     QStringLiteral("A value as it stands there, with its unit: \"C=0.02 %\""),
                     {},
                     false,
                     true}},
               .examples = {QStringLiteral("--user mk certificate add --file C-2201.pdf --set number=C-2201 --set "
                                           "issuer=S1 --set type=3.1 --set heat=55-2210 --set lot=HT-8841 --value "
                                           "\"C=0.02 %\" --value \"Rm=905 MPa\"")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::CertificateEntry entry;
        entry.file = context.arguments().value(QStringLiteral("file"));
        entry.set = TRY(settingsFrom(context));
        entry.values = context.arguments().values(QStringLiteral("value"));
        entry.reason = context.reason();
        services::OpenStore* store = TRY(context.store());
        const auto added =
            TRY(services::CertificateService(store->records(), store->clock(), store->session()).add(entry));
        Answer answer;
        answer.isNo = hasErrors(added.problems);
        answer.json = {{QStringLiteral("certificate"), entry.set.value(QStringLiteral("number"))},
                       {QStringLiteral("saved"), added.saved},
                       {QStringLiteral("kept_as_evidence"), added.saved && !added.certificate},
                       {QStringLiteral("signature"), added.signature},
                       {QStringLiteral("problems"), problemsJson(added.problems)}};
        answer.text = added.certificate ? QStringLiteral("The certificate is taken in.\n")
                      : added.saved     ? QStringLiteral("The file is kept as evidence, and not used.\n")
                                        : QStringLiteral("Refused for its errors, nothing is saved.\n");
        answer.text += problemsTable(added.problems);
        return answer;
    }
};

} // namespace

std::unique_ptr<Verb> certificateAddVerb()
{
    return std::make_unique<CertificateAddVerb>();
}

} // namespace clew::cli
