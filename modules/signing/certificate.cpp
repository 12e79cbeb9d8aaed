// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/certificate.h"

#include "signing/openssl_handles.h"

#include <QCryptographicHash>
#include <openssl/pem.h>

namespace clew::signing {

namespace {

QString nameEntry(const X509_NAME* name, int nid)
{
    const int place = X509_NAME_get_index_by_NID(name, nid, -1);
    if (place < 0)
        return {};
    unsigned char* text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    if (length < 0)
        return {};
    const QString entry = QString::fromUtf8(reinterpret_cast<const char*>(text), length);
    OPENSSL_free(text);
    return entry;
}

QByteArray bioText(BIO* bio)
{
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return QByteArray(data, length);
}

} // namespace

Result<CertificateFacts> readCertificate(const QByteArray& der)
{
    const CertificateHandle certificate = certificateFrom(der);
    if (!certificate)
        return fail(Error::Code::Invalid,
                    QStringLiteral("This is not a certificate in DER form; export it again as DER or PEM."));
    CertificateFacts facts;
    const X509_NAME* subject = X509_get_subject_name(certificate.get());
    facts.name = nameEntry(subject, NID_commonName);
    facts.userId = nameEntry(subject, NID_userId);
    facts.organisation = nameEntry(subject, NID_organizationName);
    facts.issuer = nameEntry(X509_get_issuer_name(certificate.get()), NID_commonName);
    const NumberHandle serial(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate.get()), nullptr));
    if (char* hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        facts.serial = QString::fromLatin1(hex).toLower();
        OPENSSL_free(hex);
    }
    const auto from = momentOfTime(X509_get0_notBefore(certificate.get()));
    const auto to = momentOfTime(X509_get0_notAfter(certificate.get()));
    if (!from || !to)
        return fail(Error::Code::Invalid, QStringLiteral("This certificate does not say when it holds."));
    facts.from = *from;
    facts.to = *to;
    facts.fingerprint = QString::fromLatin1(certificateHash(der).toHex());
    return facts;
}

QByteArray certificateHash(const QByteArray& der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

QByteArray certificateToPem(const QByteArray& der)
{
    const CertificateHandle certificate = certificateFrom(der);
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!certificate || !bio || PEM_write_bio_X509(bio.get(), certificate.get()) != 1)
        return {};
    return bioText(bio.get());
}

Result<QByteArray> certificateFromPem(const QByteArray& pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const CertificateHandle certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return fail(Error::Code::Invalid,
                    QStringLiteral("No certificate stands in this text; it begins with -----BEGIN CERTIFICATE-----."),
                    opensslDetail());
    return derOf(i2d_X509, certificate.get());
}

QByteArray revocationListToPem(const QByteArray& der)
{
    const unsigned char* in = asUnsigned(der);
    const CrlHandle crl(d2i_X509_CRL(nullptr, &in, static_cast<long>(der.size())));
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!crl || !bio || PEM_write_bio_X509_CRL(bio.get(), crl.get()) != 1)
        return {};
    return bioText(bio.get());
}

} // namespace clew::signing
