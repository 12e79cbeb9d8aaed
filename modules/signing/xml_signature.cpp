// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/xml_signature.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <xmlsec/base64.h>
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmlsec.h>
#include <xmlsec/xmltree.h>

#include <openssl/x509.h>

#include <QList>

#include <memory>

namespace clew::signing {

namespace {

struct XmlDeleter
{
    void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
    void operator()(xmlSecKeysMngr* keys) const { xmlSecKeysMngrDestroy(keys); }
    void operator()(xmlSecDSigCtx* context) const { xmlSecDSigCtxDestroy(context); }
    void operator()(X509* certificate) const { X509_free(certificate); }
};
template<typename T>
using XmlHandle = std::unique_ptr<T, XmlDeleter>;

/// Once in a process; xmlsec keeps nothing that would have to be given back.
bool startXmlSecurity()
{
    static const bool isStarted = [] {
        xmlInitParser();
        if (xmlSecInit() < 0 || xmlSecCryptoAppInit(nullptr) < 0 || xmlSecCryptoInit() < 0)
            return false;
        xmlSecErrorsSetCallback([](const char*, int, const char*, const char*, const char*, int, const char*) {});
        return true;
    }();
    return isStarted;
}

XmlSignatureFinding brokenXmlSignature(int signatures, const QString& why)
{
    XmlSignatureFinding finding;
    finding.state = XmlSignatureFinding::State::Broken;
    finding.signatures = signatures;
    finding.note = why;
    return finding;
}

void collectSignatures(xmlNode* node, QList<xmlNode*>& found)
{
    for (; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (xmlSecCheckNodeName(node, xmlSecNodeSignature, xmlSecDSigNs))
            found.append(node);
        else
            collectSignatures(node->children, found);
    }
}

bool allowOnlySoundTransforms(xmlSecDSigCtx& context)
{
    const xmlSecTransformId canonical[] = {xmlSecTransformInclC14NId,   xmlSecTransformInclC14NWithCommentsId,
                                           xmlSecTransformInclC14N11Id, xmlSecTransformInclC14N11WithCommentsId,
                                           xmlSecTransformExclC14NId,   xmlSecTransformExclC14NWithCommentsId};
    const xmlSecTransformId digests[] = {xmlSecTransformSha256Id, xmlSecTransformSha384Id, xmlSecTransformSha512Id};
    const xmlSecTransformId keys[] = {xmlSecTransformRsaSha256Id,   xmlSecTransformRsaSha384Id,
                                      xmlSecTransformRsaSha512Id,   xmlSecTransformEcdsaSha256Id,
                                      xmlSecTransformEcdsaSha384Id, xmlSecTransformEcdsaSha512Id};
    bool good = xmlSecDSigCtxEnableReferenceTransform(&context, xmlSecTransformEnvelopedId) == 0;
    for (const xmlSecTransformId id : canonical)
        good = good && xmlSecDSigCtxEnableReferenceTransform(&context, id) == 0 &&
               xmlSecDSigCtxEnableSignatureTransform(&context, id) == 0;
    for (const xmlSecTransformId id : digests)
        good = good && xmlSecDSigCtxEnableReferenceTransform(&context, id) == 0;
    for (const xmlSecTransformId id : keys)
        good = good && xmlSecDSigCtxEnableSignatureTransform(&context, id) == 0;
    context.enabledReferenceUris = xmlSecTransformUriTypeEmpty | xmlSecTransformUriTypeSameDocument;
    context.keyInfoReadCtx.retrievalMethodCtx.enabledUris = xmlSecTransformUriTypeNone;
    context.keyInfoReadCtx.flags |= XMLSEC_KEYINFO_FLAGS_X509DATA_DONT_VERIFY_CERTS;
    context.flags |= XMLSEC_DSIG_FLAGS_IGNORE_MANIFESTS;
    return good && xmlSecPtrListAdd(&context.keyInfoReadCtx.enabledKeyData,
                                    const_cast<void*>(static_cast<const void*>(xmlSecKeyDataX509Id))) == 0;
}

/// Whether one of the references is to the whole document: an empty URI, or the root element's id.
bool coversWholeDocument(const xmlSecDSigCtx& context, xmlDoc* document)
{
    xmlNode* root = xmlDocGetRootElement(document);
    const xmlSecSize count = xmlSecPtrListGetSize(const_cast<xmlSecPtrListPtr>(&context.signedInfoReferences));
    for (xmlSecSize i = 0; i < count; ++i) {
        const auto* reference = static_cast<const xmlSecDSigReferenceCtx*>(
            xmlSecPtrListGetItem(const_cast<xmlSecPtrListPtr>(&context.signedInfoReferences), i));
        const QByteArray uri(reinterpret_cast<const char*>(reference->uri));
        if (uri.isEmpty())
            return true;
        const xmlAttr* target =
            uri.startsWith('#') ? xmlGetID(document, reinterpret_cast<const xmlChar*>(uri.constData() + 1)) : nullptr;
        if (target && target->parent == root)
            return true;
    }
    return false;
}

QString signerOf(xmlNode* signature)
{
    xmlNode* node = xmlSecFindNode(signature, xmlSecNodeX509Certificate, xmlSecDSigNs);
    if (!node)
        return {};
    xmlChar* text = xmlNodeGetContent(node);
    const QByteArray der = QByteArray::fromBase64(QByteArray(reinterpret_cast<const char*>(text)).simplified());
    xmlFree(text);
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const XmlHandle<X509> certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    if (!certificate)
        return {};
    char name[256] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name, sizeof name);
    return QString::fromUtf8(name);
}

/// Empty when it verifies; else why not.
QString whyBroken(xmlDoc* document, xmlNode* signature)
{
    const XmlHandle<xmlSecKeysMngr> keys(xmlSecKeysMngrCreate());
    if (!keys || xmlSecCryptoAppDefaultKeysMngrInit(keys.get()) < 0)
        return QStringLiteral("the check could not be made");
    const XmlHandle<xmlSecDSigCtx> context(xmlSecDSigCtxCreate(keys.get()));
    if (!context || !allowOnlySoundTransforms(*context))
        return QStringLiteral("the check could not be made");
    if (xmlSecDSigCtxVerify(context.get(), signature) < 0)
        return QStringLiteral("it uses a method that is not allowed, or carries no certificate");
    if (context->status != xmlSecDSigStatusSucceeded)
        return QStringLiteral("the file was changed after it was signed");
    if (!coversWholeDocument(*context, document))
        return QStringLiteral("it covers only a part of the file");
    return {};
}

} // namespace

XmlSignatureFinding checkXmlSignature(const QByteArray& xml)
{
    if (!startXmlSecurity())
        return brokenXmlSignature(0, QStringLiteral("the library for XML signatures could not be started"));
    const XmlHandle<xmlDoc> document(xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                                                   XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!document)
        return brokenXmlSignature(0, QStringLiteral("the file is no whole XML"));
    if (document->intSubset)
        return brokenXmlSignature(0, QStringLiteral("the file has a document type declaration"));
    QList<xmlNode*> signatures;
    collectSignatures(xmlDocGetRootElement(document.get()), signatures);
    if (signatures.isEmpty())
        return {XmlSignatureFinding::State::NotSigned, 0, {}, QStringLiteral("not signed")};
    const xmlChar* ids[] = {reinterpret_cast<const xmlChar*>("Id"), reinterpret_cast<const xmlChar*>("id"),
                            reinterpret_cast<const xmlChar*>("ID"), nullptr};
    xmlSecAddIDs(document.get(), xmlDocGetRootElement(document.get()), ids);
    const int count = static_cast<int>(signatures.size());
    QStringList signers;
    for (xmlNode* signature : signatures) {
        const QString why = whyBroken(document.get(), signature);
        const QString signer = signerOf(signature);
        if (!why.isEmpty()) {
            auto finding = brokenXmlSignature(count, why);
            finding.signer = signer;
            return finding;
        }
        signers.append(signer.isEmpty() ? QStringLiteral("somebody without a name") : signer);
    }
    return {XmlSignatureFinding::State::Intact, count, signers.join(QStringLiteral(", ")),
            QStringLiteral("intact, signed by %1").arg(signers.join(QStringLiteral(", ")))};
}

} // namespace clew::signing
