// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/authority.h"

#include "signing/openssl_handles.h"

#include <QRegularExpression>
#include <openssl/rand.h>

namespace clew::signing {

namespace {

constexpr std::time_t daySeconds = 86400;

auto notMade()
{
    return fail(Error::Code::Internal, QStringLiteral("The certificate could not be made; try again."),
                opensslDetail());
}

/// RFC 5280 bounds the parts of a name at 64 characters.
Result<> checkNamePart(const QString& what, const QString& text)
{
    if (text.trimmed().isEmpty() || text.size() > 64)
        return fail(Error::Code::Invalid,
                    QStringLiteral("%1 “%2” cannot stand in a certificate; give 1 to 64 characters.").arg(what, text));
    return {};
}

bool addNamePart(X509_NAME* name, int nid, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, asUnsigned(utf8), static_cast<int>(utf8.size()), -1,
                                      0) == 1;
}

/// 128 random bits, as RFC 5280 wants serials that nobody can foresee.
bool setRandomSerial(X509* certificate)
{
    unsigned char random[16];
    if (RAND_bytes(random, sizeof random) != 1)
        return false;
    random[0] |= 0x40; // never short, never zero
    const NumberHandle number(BN_bin2bn(random, sizeof random, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509* certificate, std::time_t from, std::time_t to)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from) && ASN1_TIME_set(X509_getm_notAfter(certificate), to);
}

/// `value` is in OpenSSL's configuration language: nothing a person typed gets in here unchecked.
bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// The CA's own list has no server: the name says whose list it is, and the list travels with the documents.
QByteArray distributionPoint(X509* issuer)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    X509_pubkey_digest(issuer, EVP_sha256(), hash, &length);
    return QByteArrayLiteral("URI:urn:clew:crl:") +
           QByteArray(reinterpret_cast<const char*>(hash), static_cast<qsizetype>(length)).toHex();
}

bool addPersonExtensions(X509* certificate, X509* issuer, const QString& email)
{
    return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
           addExtension(certificate, issuer, NID_ext_key_usage, "1.3.6.1.5.5.7.3.36,emailProtection") &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always") &&
           addExtension(certificate, issuer, NID_crl_distribution_points, distributionPoint(issuer)) &&
           (email.isEmpty() ||
            addExtension(certificate, issuer, NID_subject_alt_name, QByteArrayLiteral("email:") + email.toLatin1()));
}

Result<> checkPerson(const PersonSubject& person)
{
    TRY(checkNamePart(QStringLiteral("The printed name"), person.printedName));
    TRY(checkNamePart(QStringLiteral("The user id"), person.userId));
    if (!person.organisation.isEmpty())
        TRY(checkNamePart(QStringLiteral("The organisation"), person.organisation));
    static const QRegularExpression form(QStringLiteral(R"(^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$)"));
    if (!person.email.isEmpty() && !form.match(person.email).hasMatch())
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” is not an e-mail address; write it as name@place.example or leave it out.")
                        .arg(person.email));
    return {};
}

bool addRevoked(X509_CRL* crl, const RevokedCertificate& entry)
{
    const CertificateHandle certificate = certificateFrom(entry.certificate);
    X509_REVOKED* revoked = X509_REVOKED_new();
    const TimeHandle when(ASN1_TIME_set(nullptr, secondsOf(entry.at)));
    if (!certificate || !revoked || !when ||
        X509_REVOKED_set_serialNumber(revoked, X509_get_serialNumber(certificate.get())) != 1 ||
        X509_REVOKED_set_revocationDate(revoked, when.get()) != 1) {
        X509_REVOKED_free(revoked);
        return false;
    }
    if (entry.reason != RevocationReason::Unspecified) {
        const std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>> reason(ASN1_ENUMERATED_new());
        ASN1_ENUMERATED_set(reason.get(), static_cast<long>(entry.reason));
        X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, reason.get(), 0, 0);
    }
    return X509_CRL_add0_revoked(crl, revoked) == 1;
}

bool addCrlExtensions(X509_CRL* crl, X509* issuer, std::int64_t number)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, nullptr, nullptr, crl, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> issuerKey(
        X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
    const IntegerHandle serial(ASN1_INTEGER_new());
    return issuerKey && X509_CRL_add_ext(crl, issuerKey.get(), -1) == 1 && serial &&
           ASN1_INTEGER_set_int64(serial.get(), number) == 1 &&
           X509_CRL_add1_ext_i2d(crl, NID_crl_number, serial.get(), 0, 0) == 1;
}

} // namespace

Result<Authority> Authority::create(const AuthorityName& name, KeyKind kind, Instant now, int years)
{
    TRY(checkNamePart(QStringLiteral("The shop's name"), name.shop));
    TRY(checkNamePart(QStringLiteral("The store's id"), name.storeUuid));
    PrivateKey key = TRY(PrivateKey::generate(kind));
    const CertificateHandle certificate(X509_new());
    X509* raw = certificate.get();
    if (!raw || X509_set_version(raw, X509_VERSION_3) != 1 || !setRandomSerial(raw))
        return notMade();
    X509_NAME* subject = X509_get_subject_name(raw);
    const std::time_t from = secondsOf(now);
    const QString commonName = (QStringLiteral("Clew authority ") + name.storeUuid).left(64);
    if (!addNamePart(subject, NID_organizationName, name.shop) || !addNamePart(subject, NID_commonName, commonName) ||
        X509_set_issuer_name(raw, subject) != 1 || !setValidity(raw, from, from + years * 365 * daySeconds) ||
        X509_set_pubkey(raw, key.handle()) != 1 ||
        !addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(raw, raw, NID_subject_key_identifier, "hash") || X509_sign(raw, key.handle(), EVP_sha256()) <= 0)
        return notMade();
    return Authority(derOf(i2d_X509, raw), std::move(key));
}

Result<Authority> Authority::open(const QByteArray& certificate, PrivateKey key)
{
    const CertificateHandle parsed = certificateFrom(certificate);
    if (!parsed || X509_check_ca(parsed.get()) != 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The kept certificate is not an authority's; restore the store from a backup."));
    if (X509_check_private_key(parsed.get(), key.handle()) != 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The authority's key and certificate are not a pair; restore both from a backup."),
                    opensslDetail());
    return Authority(certificate, std::move(key));
}

Result<QByteArray> Authority::issue(const PersonSubject& person, const PrivateKey& key, Instant now, int days) const
{
    TRY(checkPerson(person));
    const CertificateHandle issuer = certificateFrom(m_certificate);
    const CertificateHandle certificate(X509_new());
    X509* raw = certificate.get();
    std::time_t moment = secondsOf(now);
    if (!issuer || X509_cmp_time(X509_get0_notAfter(issuer.get()), &moment) <= 0 ||
        X509_cmp_time(X509_get0_notBefore(issuer.get()), &moment) > 0)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The store's authority does not hold at this moment; check the computer's clock."));
    if (!raw || X509_set_version(raw, X509_VERSION_3) != 1 || !setRandomSerial(raw))
        return notMade();
    std::time_t end = moment + days * daySeconds;
    if (!setValidity(raw, moment, end) || (X509_cmp_time(X509_get0_notAfter(issuer.get()), &end) < 0 &&
                                           X509_set1_notAfter(raw, X509_get0_notAfter(issuer.get())) != 1))
        return notMade();
    X509_NAME* subject = X509_get_subject_name(raw);
    if ((!person.organisation.isEmpty() && !addNamePart(subject, NID_organizationName, person.organisation)) ||
        !addNamePart(subject, NID_userId, person.userId) || !addNamePart(subject, NID_commonName, person.printedName) ||
        X509_set_issuer_name(raw, X509_get_subject_name(issuer.get())) != 1 ||
        X509_set_pubkey(raw, key.handle()) != 1 || !addPersonExtensions(raw, issuer.get(), person.email) ||
        X509_sign(raw, m_key.handle(), EVP_sha256()) <= 0)
        return notMade();
    return derOf(i2d_X509, raw);
}

Result<QByteArray> Authority::revocationList(const QList<RevokedCertificate>& revoked, std::int64_t number, Instant now,
                                             int days) const
{
    const CertificateHandle issuer = certificateFrom(m_certificate);
    const CrlHandle crl(X509_CRL_new());
    const TimeHandle from(ASN1_TIME_set(nullptr, secondsOf(now)));
    const TimeHandle to(ASN1_TIME_set(nullptr, secondsOf(now) + days * daySeconds));
    if (!issuer || !crl || !from || !to || X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2) != 1 ||
        X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer.get())) != 1 ||
        X509_CRL_set1_lastUpdate(crl.get(), from.get()) != 1 || X509_CRL_set1_nextUpdate(crl.get(), to.get()) != 1)
        return notMade();
    for (const RevokedCertificate& entry : revoked)
        if (!addRevoked(crl.get(), entry))
            return fail(Error::Code::Invalid,
                        QStringLiteral("One of the revoked certificates cannot be read; restore it from a backup."));
    if (!addCrlExtensions(crl.get(), issuer.get(), number) || X509_CRL_sort(crl.get()) != 1 ||
        X509_CRL_sign(crl.get(), m_key.handle(), EVP_sha256()) <= 0)
        return notMade();
    return derOf(i2d_X509_CRL, crl.get());
}

} // namespace clew::signing
