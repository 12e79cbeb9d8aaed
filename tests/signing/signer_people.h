// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#pragma once

#include "sample_pdf.h"
#include "signing/authority.h"
#include "signing/pdf_signer.h"
#include "support/testing.h"

// Two people with certificates of one authority, and the requests they sign with.
namespace clew::test {

struct Signer
{
    signing::PrivateKey key;
    QByteArray certificate;
};

inline signing::Authority makeAuthority(Instant now)
{
    return MUST(signing::Authority::create({QStringLiteral("Optik Frey GmbH"), QStringLiteral("store-1")},
                                           signing::KeyKind::EcP256, now));
}

inline Signer makeSigner(const signing::Authority& authority, const QString& name, signing::KeyKind kind, Instant now)
{
    signing::PrivateKey key = MUST(signing::PrivateKey::generate(kind));
    QByteArray certificate = MUST(authority.issue(
        {name, name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')), QStringLiteral("Optik Frey GmbH"), {}}, key,
        now));
    return {std::move(key), std::move(certificate)};
}

class People
{
public:
    explicit People(Instant now = TestClock().now())
        : time(now),
          authority(makeAuthority(now)),
          inspector(makeSigner(authority, QStringLiteral("Marta Roth"), signing::KeyKind::Rsa3072, now)),
          manager(makeSigner(authority, QStringLiteral("Anton Frey"), signing::KeyKind::EcP256, now))
    {
    }

    signing::SignRequest request(const Signer& signer, const QString& field) const
    {
        signing::SignRequest request;
        request.fieldName = field;
        request.certificate = signer.certificate;
        request.chain = {authority.certificate()};
        request.key = &signer.key;
        request.meaning = QStringLiteral("approved");
        request.reason = QStringLiteral("All characteristics conform, µ ± 0.3 µm");
        request.location = QStringLiteral("Ulm");
        request.time = time;
        request.claims = {{QStringLiteral("checkpoint"), QStringLiteral("9f3c-77")}};
        return request;
    }
    signing::SignRequest inspects() const { return request(inspector, QStringLiteral("Inspector")); }
    signing::SignRequest releases() const { return request(manager, QStringLiteral("Release")); }

    QByteArray signedOnce(const QByteArray& base = reportPdf()) const
    {
        return MUST(signing::signPdf(base, inspects()));
    }
    QByteArray signedTwice() const
    {
        const QByteArray once = signedOnce();
        return MUST(signing::signPdf(once, releases()));
    }

    Instant time;
    signing::Authority authority;
    Signer inspector;
    Signer manager;
};

} // namespace clew::test
