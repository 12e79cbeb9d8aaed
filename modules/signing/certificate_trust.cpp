// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/certificate_trust.h"

#include "signing/openssl_handles.h"

#include <openssl/x509_vfy.h>

namespace clew::signing {

namespace {

using StoreHandle = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;

CertificateStack parsedStack(const QList<QByteArray>& certificates)
{
    CertificateStack stack(sk_X509_new_null());
    for (const QByteArray& der : certificates)
        if (CertificateHandle certificate = certificateFrom(der))
            if (sk_X509_push(stack.get(), certificate.get()) > 0)
                certificate.release();
    return stack;
}

bool isListOf(X509_CRL* crl, X509* issuer)
{
    return X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(issuer)) == 0 &&
           X509_CRL_verify(crl, X509_get0_pubkey(issuer)) == 1;
}

void noteRevocation(CertificateTrust& trust, X509_REVOKED* revoked)
{
    // A list that does not say when counts from the beginning.
    const Instant at = momentOfTime(X509_REVOKED_get0_revocationDate(revoked)).value_or(Instant::fromMilliseconds(0));
    int critical = 0;
    const std::unique_ptr<ASN1_ENUMERATED, FreeWith<ASN1_ENUMERATED_free>> reason(
        static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, &critical, nullptr)));
    trust.keyCompromised |= reason && ASN1_ENUMERATED_get(reason.get()) == CRL_REASON_KEY_COMPROMISE;
    if (!trust.revokedAt || at < *trust.revokedAt)
        trust.revokedAt = at;
}

/// Only a list that the certificate's own issuer signed says anything about it.
void askLists(CertificateTrust& trust, STACK_OF(X509) * chain, const QList<QByteArray>& lists)
{
    for (const QByteArray& der : lists) {
        const unsigned char* in = asUnsigned(der);
        const CrlHandle crl(d2i_X509_CRL(nullptr, &in, static_cast<long>(der.size())));
        for (int i = 0; crl && i + 1 < sk_X509_num(chain); ++i) {
            X509_REVOKED* revoked = nullptr;
            if (isListOf(crl.get(), sk_X509_value(chain, i + 1)) &&
                X509_CRL_get0_by_cert(crl.get(), &revoked, sk_X509_value(chain, i)) == 1)
                noteRevocation(trust, revoked);
        }
    }
}

void judgeRevocation(CertificateTrust& trust, Instant at)
{
    if (!trust.revokedAt)
        return;
    const QString day = dayText(trust.revokedAt->utcDay());
    if (trust.keyCompromised || *trust.revokedAt <= at) {
        trust.trusted = false;
        trust.why =
            trust.keyCompromised
                ? QStringLiteral("The certificate was revoked on %1 because its key may be in other hands.").arg(day)
                : QStringLiteral("The certificate was revoked on %1, before the signature.").arg(day);
    } else {
        trust.why = QStringLiteral("The certificate was revoked on %1, after the signature.").arg(day);
    }
}

} // namespace

CertificateTrust judgeTrust(const QByteArray& certificate, const QList<QByteArray>& others, const TrustAnchors& anchors,
                            Instant at)
{
    CertificateTrust trust;
    const CertificateHandle leaf = certificateFrom(certificate);
    const CertificateStack roots = parsedStack(anchors.certificates);
    const CertificateStack untrusted = parsedStack(others);
    const StoreHandle store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    for (int i = 0; store && i < sk_X509_num(roots.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(roots.get(), i));
    if (!leaf || !store || !context ||
        X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1) {
        trust.why = QStringLiteral("The certificate could not be judged.");
        return trust;
    }
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, secondsOf(at));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY);
    trust.trusted = X509_verify_cert(context.get()) == 1;
    if (!trust.trusted)
        trust.why = QStringLiteral("The certificate leads to no authority that is trusted here (%1).")
                        .arg(QString::fromUtf8(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()))));
    if (STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get()))
        askLists(trust, chain, anchors.revocationLists);
    judgeRevocation(trust, at);
    ERR_clear_error();
    return trust;
}

} // namespace clew::signing
