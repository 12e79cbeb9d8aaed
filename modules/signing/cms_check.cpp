// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/cms_check.h"

#include "signing/openssl_handles.h"

#include <openssl/ess.h>

namespace clew::signing {

namespace {

using SigningCertificateV2 = std::unique_ptr<ESS_SIGNING_CERT_V2, FreeWith<ESS_SIGNING_CERT_V2_free>>;

/// A signed attribute that must stand there exactly once with one value (-3).
const void* signedAttribute(const CMS_SignerInfo* signer, int nid, int type)
{
    return CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, type);
}

/// The parsed signature when it is complete and only zeros follow.
CmsHandle parsedCms(const QByteArray& padded, QStringList& problems)
{
    const unsigned char* in = asUnsigned(padded);
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(padded.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        problems << QStringLiteral("The signature itself is damaged and cannot be read.");
        return {};
    }
    if (!std::all_of(in, asUnsigned(padded) + padded.size(), [](unsigned char byte) { return byte == 0; }))
        problems << QStringLiteral("There is something hidden behind the signature, where only zeros may stand.");
    return cms;
}

/// The only signer, with its certificate set; null where there are none or several.
CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms, QStringList& problems)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1) {
        problems << QStringLiteral("The signature must have exactly one signer; this one has %1.")
                        .arg(std::max(0, sk_CMS_SignerInfo_num(signers)));
        return nullptr;
    }
    ASN1_OCTET_STRING** inner = CMS_get0_content(cms);
    if (inner && *inner)
        problems << QStringLiteral("The signature carries a content of its own besides the document.");
    CMS_set1_signers_certs(cms, nullptr, 0);
    return sk_CMS_SignerInfo_value(signers, 0);
}

void checkDigest(CmsFinding& finding, CMS_SignerInfo* signer, X509_ALGOR* algorithm, const SignedContent& content)
{
    const ASN1_OBJECT* name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, algorithm);
    const EVP_MD* digest = EVP_get_digestbyobj(name);
    if (!isStrongDigest(digest))
        finding.problems << QStringLiteral("The signature uses a digest that can be forged; SHA-256 is the least.");
    const auto* type = static_cast<const ASN1_OBJECT*>(signedAttribute(signer, NID_pkcs9_contentType, V_ASN1_OBJECT));
    if (!type || OBJ_obj2nid(type) != NID_pkcs7_data)
        finding.problems << QStringLiteral("The signature does not say what kind of content it covers.");
    const auto* hash =
        static_cast<const ASN1_STRING*>(signedAttribute(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING));
    if (!hash)
        finding.problems << QStringLiteral("The signature carries no digest of the document.");
    else if (QByteArrayView(ASN1_STRING_get0_data(hash), ASN1_STRING_length(hash)) != content.digest(digest))
        finding.problems << QStringLiteral("The document was changed after it was signed.");
}

void checkKey(CmsFinding& finding, CMS_SignerInfo* signer, X509* certificate)
{
    if (CMS_SignerInfo_verify(signer) != 1)
        finding.problems << QStringLiteral("The signature was not made by the key of its certificate.");
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (!key || EVP_PKEY_get_bits(key) < (EVP_PKEY_is_a(key, "EC") ? 256 : 2048))
        finding.problems << QStringLiteral("The signer's key is too short to prove anything.");
    if ((X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        finding.problems << QStringLiteral("The signer's certificate is not one for signatures.");
}

/// The attribute names the certificate by its SHA-256 hash: nobody can put another one for the same key in its place.
void checkBinding(CmsFinding& finding, const CMS_SignerInfo* signer, STACK_OF(X509) * signerFirst, bool isRequired)
{
    const auto* sequence =
        static_cast<const ASN1_STRING*>(signedAttribute(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE));
    if (!sequence) {
        if (isRequired)
            finding.problems << QStringLiteral("The signature does not name its certificate (signing-certificate-v2).");
        return;
    }
    const unsigned char* in = ASN1_STRING_get0_data(sequence);
    const SigningCertificateV2 named(d2i_ESS_SIGNING_CERT_V2(nullptr, &in, ASN1_STRING_length(sequence)));
    if (!named || OSSL_ESS_check_signing_certs(nullptr, named.get(), signerFirst, 1) != 1)
        finding.problems << QStringLiteral("The signature names another certificate than the one it came with.");
}

/// All certificates that came along, the signer's in front; damage in a self-signed one is found by its own signature.
CertificateStack certificatesOf(CmsFinding& finding, CMS_ContentInfo* cms, X509* signer)
{
    CertificateStack ordered(sk_X509_new_null());
    X509_up_ref(signer);
    sk_X509_push(ordered.get(), signer);
    const CertificateStack all(CMS_get1_certs(cms));
    for (int i = 0; i < sk_X509_num(all.get()); ++i) {
        X509* certificate = sk_X509_value(all.get(), i);
        finding.certificates << derOf(i2d_X509, certificate);
        if (X509_check_issued(certificate, certificate) == X509_V_OK && X509_self_signed(certificate, 1) != 1)
            finding.problems << QStringLiteral("A certificate that came with the signature is damaged.");
        if (X509_cmp(certificate, signer) == 0)
            continue;
        X509_up_ref(certificate);
        sk_X509_push(ordered.get(), certificate);
    }
    return ordered;
}

void readTimes(CmsFinding& finding, CMS_SignerInfo* signer)
{
    const int claimed = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (claimed >= 0) {
        const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, claimed), 0);
        if (value && (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME))
            finding.signingTime = momentOfTime(value->value.utctime);
    }
    const int stamped = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    if (stamped < 0)
        return;
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(CMS_unsigned_get_attr(signer, stamped), 0);
    if (!value || value->type != V_ASN1_SEQUENCE) {
        finding.problems << QStringLiteral("The time stamp of the signature cannot be read.");
        return;
    }
    const ASN1_STRING* token = value->value.sequence;
    const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(signer);
    finding.stamp = checkTimeStamp(
        QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(token)), ASN1_STRING_length(token)),
        {QByteArrayView(ASN1_STRING_get0_data(signature), ASN1_STRING_length(signature)), {}});
    finding.problems << finding.stamp->problems;
}

} // namespace

CmsFinding checkCms(const QByteArray& padded, const SignedContent& content, bool bindsCertificate)
{
    CmsFinding finding;
    const CmsHandle cms = parsedCms(padded, finding.problems);
    CMS_SignerInfo* signer = cms ? onlySigner(cms.get(), finding.problems) : nullptr;
    if (signer) {
        X509* certificate = nullptr;
        X509_ALGOR* digestAlgorithm = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, &digestAlgorithm, nullptr);
        checkDigest(finding, signer, digestAlgorithm, content);
        readTimes(finding, signer);
        if (certificate) {
            finding.certificate = derOf(i2d_X509, certificate);
            const CertificateStack signerFirst = certificatesOf(finding, cms.get(), certificate);
            checkKey(finding, signer, certificate);
            checkBinding(finding, signer, signerFirst.get(), bindsCertificate);
        } else {
            finding.problems << QStringLiteral("The signer's certificate did not come with the signature.");
        }
    }
    ERR_clear_error();
    return finding;
}

} // namespace clew::signing
