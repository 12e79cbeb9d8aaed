// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/time_stamp.h"

#include "signing/openssl_handles.h"

#include <openssl/ts.h>

namespace clew::signing {

namespace {

using StampInfo = std::unique_ptr<TS_TST_INFO, FreeWith<TS_TST_INFO_free>>;

/// The stamp's own content, once the token's signature over it holds.
StampInfo verifiedInfo(CMS_ContentInfo* token)
{
    const BioHandle content(BIO_new(BIO_s_mem()));
    constexpr unsigned flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    if (OBJ_obj2nid(CMS_get0_eContentType(token)) != NID_id_smime_ct_TSTInfo || !content ||
        CMS_verify(token, nullptr, nullptr, nullptr, content.get(), flags) != 1)
        return {};
    char* data = nullptr;
    const long length = BIO_get_mem_data(content.get(), &data);
    const auto* in = reinterpret_cast<const unsigned char*>(data);
    return StampInfo(d2i_TS_TST_INFO(nullptr, &in, length));
}

void checkImprint(TimeStampFinding& finding, TS_TST_INFO* info, const SignedContent& content)
{
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD* algorithm = EVP_get_digestbyobj(name);
    if (!isStrongDigest(algorithm))
        finding.problems << QStringLiteral("The time stamp uses a digest that can be forged.");
    const ASN1_OCTET_STRING* hash = TS_MSG_IMPRINT_get_msg(imprint);
    const QByteArrayView stamped(ASN1_STRING_get0_data(hash), ASN1_STRING_length(hash));
    if (stamped.isEmpty() || stamped != content.digest(algorithm))
        finding.problems << QStringLiteral("The time stamp belongs to another content.");
}

void checkService(TimeStampFinding& finding, CMS_ContentInfo* token)
{
    CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(token), 0);
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (!certificate) {
        finding.problems << QStringLiteral("The time stamp's certificate is missing.");
        return;
    }
    finding.certificate = derOf(i2d_X509, certificate);
    const std::uint32_t usage = X509_get_extended_key_usage(certificate);
    if (usage == UINT32_MAX || (usage & XKU_TIMESTAMP) == 0)
        finding.problems << QStringLiteral("The certificate of the time stamp is not one for time stamps.");
    const CertificateStack all(CMS_get1_certs(token));
    for (int i = 0; i < sk_X509_num(all.get()); ++i)
        finding.certificates << derOf(i2d_X509, sk_X509_value(all.get(), i));
}

} // namespace

TimeStampFinding checkTimeStamp(const QByteArray& token, const SignedContent& content)
{
    TimeStampFinding finding;
    const unsigned char* in = asUnsigned(token);
    const CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(token.size())));
    const bool isSigned = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
    const StampInfo info = isSigned ? verifiedInfo(cms.get()) : StampInfo();
    if (!info) {
        finding.problems << QStringLiteral("The time stamp is damaged: its own signature does not hold.");
        ERR_clear_error();
        return finding;
    }
    checkService(finding, cms.get());
    checkImprint(finding, info.get(), content);
    const auto time = momentOfTime(TS_TST_INFO_get_time(info.get()));
    if (!time)
        finding.problems << QStringLiteral("The time stamp names no moment.");
    else if (finding.problems.isEmpty())
        finding.time = time;
    ERR_clear_error();
    return finding;
}

} // namespace clew::signing
