// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/certificate_service.h"

#include "services/certificate_file.h"
#include "services/draft_saver.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace clew::services {

using namespace domain;

namespace {

const QStringList& certificateSettings()
{
    static const QStringList names =
        QStringLiteral("number issuer type heat lot date specification edition product form "
                       "size order validated_by stated_specification discrepancy")
            .split(QLatin1Char(' '));
    return names;
}

Result<exchange::Draft> draftOf(const CertificateEntry& entry)
{
    exchange::Draft draft{QStringLiteral("certificate"), {}, 0, QFileInfo(entry.file).fileName()};
    for (auto setting = entry.set.cbegin(); setting != entry.set.cend(); ++setting) {
        if (!certificateSettings().contains(setting.key()))
            return fail(Error::Code::Invalid,
                        QStringLiteral("A certificate has no “%1”; it has: %2.")
                            .arg(setting.key(), certificateSettings().join(QStringLiteral(", "))));
        draft.fields.insert(setting.key(), setting.value());
    }
    const QString edition = draft.fields.take(QStringLiteral("edition")).toString();
    if (!edition.isEmpty())
        draft.fields.insert(QStringLiteral("specification"),
                            QJsonObject{{QStringLiteral("name"), draft.fields.value(QStringLiteral("specification"))},
                                        {QStringLiteral("edition"), edition}});
    QJsonArray values;
    QStringList properties;
    for (const QString& text : entry.values) {
        const QJsonObject value = TRY(valueFromText(text));
        const QString property = value.value(QStringLiteral("property")).toString();
        if (properties.contains(property))
            return fail(Error::Code::Invalid,
                        QStringLiteral("“%1” is given twice; leave the value that the certificate states.")
                            .arg(property));
        properties.append(property);
        values.append(value);
    }
    if (!values.isEmpty())
        draft.fields.insert(QStringLiteral("values"), values);
    return draft;
}

} // namespace

Result<MaterialSpecificationId> specificationNamed(store::Records& records, const QString& name, const QString& edition)
{
    References references(records);
    QJsonValue reference = name;
    if (!edition.isEmpty())
        reference = QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("edition"), edition}};
    return MaterialSpecificationId::fromStore(TRY(references.resolve(Kind::MaterialSpecification, reference)));
}

Result<QJsonObject> valueFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([^=]+?)\\s*=\\s*((?:<=|>=|<|>|≤|≥)?\\s*[-+]?\\d+(?:[.,]\\d+)?)\\s*(\\S.*?)?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is no value; write it as “C=0.02 %” or “Rm=905 MPa”.").arg(text.left(60)));
    QJsonObject value{{QStringLiteral("property"), match.captured(1)},
                      {QStringLiteral("symbol"), match.captured(1)},
                      {QStringLiteral("value"), match.captured(2)}};
    if (!match.captured(3).isEmpty())
        value.insert(QStringLiteral("unit"), match.captured(3));
    return value;
}

Result<CertificateAdded> CertificateService::add(const CertificateEntry& entry)
{
    const store::Actor actor = TRY(m_session.actor(Right::AddRecords));
    exchange::Draft draft = TRY(draftOf(entry));
    const CertificateFile file = TRY(readCertificateFile(entry.file));
    const QString why = entry.reason.isEmpty() ? QStringLiteral("certificate typed in") : entry.reason;
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Import, why));
    const QString sha256 = TRY(keepCertificateFile(m_records, file, entry.set.value(QStringLiteral("number"))));
    CertificateAdded added;
    added.signature = file.finding;
    if (!file.oddity.isEmpty())
        added.problems.append({0, QStringLiteral("file"), Problem::Severity::Warning, file.oddity});
    if (file.isBroken) {
        added.problems.append({0, QStringLiteral("file"), Problem::Severity::Error,
                               QStringLiteral("The PDF is %1 The file is kept as evidence, and no "
                                              "certificate is made; ask the issuer for the original.")
                                   .arg(file.finding)});
        added.saved = true;
        TRY(act.commit());
        return added;
    }
    draft.fields.insert(QStringLiteral("document"), sha256);
    DraftSaver saver(m_records, m_clock, sha256);
    TRY(saver.save(draft));
    added.problems += saver.problems();
    if (hasErrors(added.problems))
        return added;
    References references(m_records);
    added.certificate = CertificateId::fromStore(TRY(references.resolve(
        Kind::Certificate, QJsonObject{{QStringLiteral("number"), draft.fields.value(QStringLiteral("number"))},
                                       {QStringLiteral("issuer"), draft.fields.value(QStringLiteral("issuer"))}})));
    added.saved = true;
    TRY(act.commit());
    return added;
}

Result<QList<CertificateJudgement>> CertificateService::check(CertificateId id,
                                                              std::optional<MaterialSpecificationId> named)
{
    const store::Actor actor = TRY(m_session.actor(Right::DecideCertificates));
    const Certificate certificate = TRY(m_records.get(id));
    const auto which = named ? named : certificate.specification;
    if (!which)
        return fail(Error::Code::Invalid, QStringLiteral("Certificate “%1” names no specification of the store; say "
                                                         "which it is compared with: --specification NAME.")
                                              .arg(certificate.number));
    const auto specification = TRY(m_records.get(*which));
    std::int64_t round = 0;
    for (const CertificateJudgement& line : certificate.judgements)
        round = std::max(round, line.round);
    const auto lines = compareWithSpecification(certificate, specification, round + 1, m_clock.now());
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::Change,
                                     QStringLiteral("compared with %1").arg(specification.name)));
    for (const CertificateJudgement& line : lines)
        TRY(m_records.add(id, line));
    TRY(act.commit());
    return lines;
}

Result<> CertificateService::decide(CertificateId id, CertificateState state, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::DecideCertificates));
    Certificate certificate = TRY(m_records.get(id));
    const auto lines = judgementsInForce(certificate);
    const bool isProven = !lines.isEmpty() && worstOf(lines) == MaterialVerdict::Conforms;
    if (reason.trimmed().isEmpty() && state == CertificateState::Rejected)
        return fail(Error::Code::Invalid, QStringLiteral("Say why it is rejected (--reason TEXT)."));
    if (reason.trimmed().isEmpty() && !isProven)
        return fail(Error::Code::Invalid,
                    lines.isEmpty()
                        ? QStringLiteral("Certificate “%1” was never compared with a specification; do so "
                                         "(certificate check), or say why it is accepted (--reason TEXT).")
                              .arg(certificate.number)
                        : QStringLiteral("Certificate “%1” is not plainly right (%2); say why it is accepted (--reason "
                                         "TEXT).")
                              .arg(certificate.number, enumName(worstOf(lines))));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, reason));
    certificate.state = state;
    TRY(m_records.revise(certificate));
    return act.commit();
}

Result<> CertificateService::verifySpecification(MaterialSpecificationId id, const QString& reason)
{
    const store::Actor actor = TRY(m_session.actor(Right::VerifySpecifications));
    MaterialSpecification specification = TRY(m_records.get(id));
    if (specification.edition.isEmpty())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” names no edition, so nobody can say that its limits are right; add it again "
                                   "with its edition.")
                        .arg(specification.name));
    if (specification.limits.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("“%1” has no limits to verify.").arg(specification.name));
    auto act = TRY(store::Act::begin(m_records, m_clock, actor, ledger::Act::State, reason));
    specification.state = SpecificationState::Verified;
    specification.verified_by = m_session.person;
    specification.verified = m_clock.now();
    TRY(m_records.revise(specification));
    return act.commit();
}

} // namespace clew::services
