// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "cli/record_options.h"
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "services/certificate_service.h"

namespace clew::cli {

namespace {

QJsonObject judgementJson(const domain::CertificateJudgement& line)
{
    return {{QStringLiteral("property"), line.property}, {QStringLiteral("value"), line.value},
            {QStringLiteral("unit"), line.unit},         {QStringLiteral("compared"), line.compared},
            {QStringLiteral("minimum"), line.minimum},   {QStringLiteral("maximum"), line.maximum},
            {QStringLiteral("rule"), line.rule},         {QStringLiteral("verdict"), domain::enumName(line.verdict)},
            {QStringLiteral("because"), line.because}};
}

class CertificateCheckVerb final : public Verb
{
public:
    CertificateCheckVerb()
        : Verb(
              {.name = QStringLiteral("certificate check"),
               .group = QStringLiteral("Material"),
               .summary = QStringLiteral("Compares a certificate's values with a specification's limits"),
               .details = QStringLiteral("By value, with the specification's rounding rule (ASTM E29 or absolute). The "
                                         "comparison is kept with the certificate. The answer is yes only where every "
                                         "line conforms."),
               .arguments = {{QStringLiteral("NUMBER"), QStringLiteral("the certificate")}},
               .options = QList<Option>{{QStringLiteral("specification"), QStringLiteral("NAME"),
                                         QStringLiteral("Compare with this one, not the certificate's own")},
                                        {QStringLiteral("edition"), QStringLiteral("EDITION"),
                                         QStringLiteral("The specification's edition")}} +
                          withinOptions(),
               .examples = {QStringLiteral("--user mk certificate check C-2201 --specification \"ASTM F136\" --edition "
                                           "2021")}})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(services::findRecord(store->records(), domain::Kind::Certificate,
                                                 recordNameFrom(arguments, arguments.positional(0))));
        const auto lines =
            TRY(services::CertificateService(store->records(), store->clock(), store->session())
                    .check(domain::CertificateId::fromStore(id), TRY(specificationFrom(context, store->records()))));
        const auto verdict = domain::worstOf(lines);
        Answer answer;
        answer.isNo = verdict != domain::MaterialVerdict::Conforms;
        QJsonArray rows;
        TextTable table({QStringLiteral("Property"), QStringLiteral("Value"), QStringLiteral("Unit"),
                         QStringLiteral("Minimum"), QStringLiteral("Maximum"), QStringLiteral("Verdict"),
                         QStringLiteral("Because")});
        for (const auto& line : lines) {
            rows.append(judgementJson(line));
            table.add({line.property, line.value, line.unit, line.minimum, line.maximum, domain::enumName(line.verdict),
                       line.because});
        }
        answer.json = {{QStringLiteral("certificate"), arguments.positional(0)},
                       {QStringLiteral("verdict"), domain::enumName(verdict)},
                       {QStringLiteral("lines"), rows}};
        answer.text = QStringLiteral("Certificate %1: %2\n").arg(arguments.positional(0), domain::enumName(verdict)) +
                      table.text();
        return answer;
    }

private:
    static Result<std::optional<domain::MaterialSpecificationId>> specificationFrom(Context& context,
                                                                                    store::Records& records)
    {
        const QString name = context.arguments().value(QStringLiteral("specification"));
        if (name.isEmpty())
            return std::optional<domain::MaterialSpecificationId>{};
        return std::optional{
            TRY(services::specificationNamed(records, name, context.arguments().value(QStringLiteral("edition"))))};
    }
};

class SpecificationVerifyVerb final : public Verb
{
public:
    SpecificationVerifyVerb()
        : Verb({.name = QStringLiteral("specification verify"),
                .group = QStringLiteral("Material"),
                .summary = QStringLiteral("Says that a specification's limits are those of the bought edition"),
                .arguments = {{QStringLiteral("NAME"), QStringLiteral("the specification")}},
                .options = {{QStringLiteral("edition"), QStringLiteral("EDITION"),
                             QStringLiteral("Its edition, where there are several")}},
                .examples = {QStringLiteral("--user mk specification verify \"ASTM F136\" --edition 2021 --reason "
                                            "\"compared with our copy\"")},
                .needsReason = true})
    {
    }

    Result<Answer> run(Context& context) const override
    {
        services::OpenStore* store = TRY(context.store());
        const QString name = context.arguments().positional(0);
        const auto id = TRY(
            services::specificationNamed(store->records(), name, context.arguments().value(QStringLiteral("edition"))));
        TRY(services::CertificateService(store->records(), store->clock(), store->session())
                .verifySpecification(id, context.reason()));
        return Answer{{{QStringLiteral("specification"), name}, {QStringLiteral("state"), QStringLiteral("verified")}},
                      QStringLiteral("The limits of %1 are verified.\n").arg(name)};
    }
};

/// certificate accept and certificate reject.
class CertificateDecideVerb final : public Verb
{
public:
    CertificateDecideVerb(const char* name, domain::CertificateState state, const char* summary)
        : Verb({.name = QLatin1String("certificate ") + QLatin1String(name),
                .group = QStringLiteral("Material"),
                .summary = QLatin1String(summary),
                .arguments = {{QStringLiteral("NUMBER"), QStringLiteral("the certificate")}},
                .options = withinOptions(),
                .examples = {QStringLiteral("--user mk certificate ") + QLatin1String(name) +
                             QStringLiteral(" C-2201 --reason \"compared by hand\"")}}),
          m_state(state)
    {
    }

    Result<Answer> run(Context& context) const override
    {
        const Arguments& arguments = context.arguments();
        services::OpenStore* store = TRY(context.store());
        const auto id = TRY(services::findRecord(store->records(), domain::Kind::Certificate,
                                                 recordNameFrom(arguments, arguments.positional(0))));
        TRY(services::CertificateService(store->records(), store->clock(), store->session())
                .decide(domain::CertificateId::fromStore(id), m_state, context.reason()));
        return Answer{
            {{QStringLiteral("certificate"), arguments.positional(0)},
             {QStringLiteral("state"), domain::enumName(m_state)}},
            QStringLiteral("Certificate %1 is %2.\n").arg(arguments.positional(0), domain::enumName(m_state))};
    }

private:
    domain::CertificateState m_state;
};

} // namespace

std::unique_ptr<Verb> certificateCheckVerb()
{
    return std::make_unique<CertificateCheckVerb>();
}

std::unique_ptr<Verb> certificateAcceptVerb()
{
    return std::make_unique<CertificateDecideVerb>("accept", domain::CertificateState::Accepted,
                                                   "Accepts a certificate, so that its material may be used");
}

std::unique_ptr<Verb> certificateRejectVerb()
{
    return std::make_unique<CertificateDecideVerb>("reject", domain::CertificateState::Rejected,
                                                   "Rejects a certificate");
}

std::unique_ptr<Verb> specificationVerifyVerb()
{
    return std::make_unique<SpecificationVerifyVerb>();
}

} // namespace clew::cli
