// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/cms_signature.h"

#include "signing/openssl_handles.h"

namespace clew::signing {

namespace {

CertificateStack stackOf(const QList<QByteArray>& certificates)
{
    CertificateStack stack(sk_X509_new_null());
    for (const QByteArray& der : certificates) {
        CertificateHandle certificate = certificateFrom(der);
        if (!certificate || sk_X509_push(stack.get(), certificate.get()) == 0)
            return {};
        certificate.release();
    }
    return stack;
}

QByteArray derLength(qsizetype length)
{
    if (length < 128)
        return QByteArray(1, static_cast<char>(length));
    QByteArray bytes;
    for (; length > 0; length >>= 8)
        bytes.prepend(static_cast<char>(length & 0xff));
    return static_cast<char>(0x80 | bytes.size()) + bytes;
}

/// The signed attributes as the SET OF that is signed (RFC 5652, 5.4): DER, so sorted.
QByteArray signedAttributes(const CMS_SignerInfo* signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes << derOf(i2d_X509_ATTRIBUTE, CMS_signed_get_attr(signer, i));
    std::sort(attributes.begin(), attributes.end(), [](const QByteArray& a, const QByteArray& b) {
        return std::lexicographical_compare(asUnsigned(a), asUnsigned(a) + a.size(), asUnsigned(b),
                                            asUnsigned(b) + b.size());
    });
    const QByteArray content = attributes.join();
    return char(0x31) + derLength(content.size()) + content;
}

bool addSignedAttributes(CMS_SignerInfo* signer, const QByteArray& digest)
{
    return CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) ==
               1 &&
           CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(),
                                       static_cast<int>(digest.size())) == 1;
}

} // namespace

Result<QByteArray> makeCmsSignature(const QByteArray& digest, const QByteArray& certificate,
                                    const QList<QByteArray>& chain, const PrivateKey& key)
{
    // CMS_final and CMS_SignerInfo_sign would add a signing time: the attributes are signed here instead.
    constexpr unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP | CMS_CADES;
    const auto failed = [] {
        return fail(Error::Code::Internal, QStringLiteral("The signature could not be made; try again."),
                    opensslDetail());
    };
    const CertificateHandle own = certificateFrom(certificate);
    const CertificateStack others = stackOf(chain);
    if (!own || !others)
        return fail(Error::Code::Invalid,
                    QStringLiteral("The signer's certificate cannot be read; restore the store from a backup."));
    const CmsHandle cms(CMS_sign(nullptr, nullptr, others.get(), nullptr, flags));
    CMS_SignerInfo* signer = cms ? CMS_add1_signer(cms.get(), own.get(), key.handle(), EVP_sha256(), flags) : nullptr;
    if (!signer || !addSignedAttributes(signer, digest))
        return failed();
    const QByteArray signature = TRY(key.sign(signedAttributes(signer)));
    if (ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.constData(),
                        static_cast<int>(signature.size())) != 1)
        return failed();
    const QByteArray der = derOf(i2d_CMS_ContentInfo, cms.get());
    if (der.isEmpty())
        return failed();
    return der;
}

} // namespace clew::signing
