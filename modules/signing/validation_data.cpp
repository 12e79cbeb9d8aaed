// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/validation_data.h"

#include "signing/openssl_handles.h"

#include <openssl/ocsp.h>
#include <qpdf/Buffer.hh>

namespace clew::signing {

namespace {

using OcspHandle = std::unique_ptr<OCSP_RESPONSE, FreeWith<OCSP_RESPONSE_free>>;

/// Walks one store; any surprise makes it unlawful.
class StoreReader
{
public:
    std::optional<ObjectIds> read(QPDFObjectHandle store)
    {
        readStore(store);
        ERR_clear_error();
        return m_isLawful ? std::optional(m_ids) : std::nullopt;
    }

private:
    bool take(QPDFObjectHandle object, bool isRightType)
    {
        m_isLawful = m_isLawful && isRightType;
        if (object.isIndirect())
            m_ids.insert(object.getObjGen());
        return m_isLawful;
    }

    void readStore(QPDFObjectHandle store)
    {
        if (!take(store, store.isDictionary()))
            return;
        for (const std::string& key : store.getKeys()) {
            QPDFObjectHandle value = store.getKey(key);
            if (key == "/Certs" || key == "/CRLs" || key == "/OCSPs")
                readArray(value);
            else if (key == "/VRI")
                readEntries(value);
            else
                m_isLawful = m_isLawful && key == "/Type" && value.isNameAndEquals("/DSS");
        }
    }

    void readEntries(QPDFObjectHandle entries)
    {
        if (!take(entries, entries.isDictionary()))
            return;
        for (const std::string& key : entries.getKeys()) {
            QPDFObjectHandle entry = entries.getKey(key);
            if (key == "/Type" || !take(entry, entry.isDictionary() && key.size() == 41))
                continue;
            for (const std::string& part : entry.getKeys()) {
                QPDFObjectHandle value = entry.getKey(part);
                if (part == "/Cert" || part == "/CRL" || part == "/OCSP")
                    readArray(value);
                else if (part == "/TS")
                    readStream(value);
                else
                    m_isLawful = m_isLawful && (part == "/TU" || part == "/Type") && !value.isIndirect();
            }
        }
    }

    void readArray(QPDFObjectHandle array)
    {
        if (!take(array, array.isArray()))
            return;
        for (int i = 0; i < array.getArrayNItems(); ++i)
            readStream(array.getArrayItem(i));
    }

    void readStream(QPDFObjectHandle stream)
    {
        if (!take(stream, stream.isStream()))
            return;
        forEachReference(stream, [this](QPDFObjectHandle part) {
            take(part, part.isInteger()); // an indirect /Length
        });
        m_isLawful = m_isLawful && isValidationDer(stream);
    }

    template<typename Handle, typename Decode>
    static bool isExactly(const unsigned char* bytes, long size, Decode decode)
    {
        const unsigned char* in = bytes;
        const Handle object(decode(nullptr, &in, size));
        return object && in == bytes + size;
    }

    static bool isValidationDer(QPDFObjectHandle stream)
    {
        const auto data = stream.getStreamData(qpdf_dl_specialized);
        const unsigned char* bytes = data->getBuffer();
        const long size = static_cast<long>(data->getSize());
        return size > 0 && (isExactly<CertificateHandle>(bytes, size, d2i_X509) ||
                            isExactly<CrlHandle>(bytes, size, d2i_X509_CRL) ||
                            isExactly<OcspHandle>(bytes, size, d2i_OCSP_RESPONSE) ||
                            isExactly<CmsHandle>(bytes, size, d2i_CMS_ContentInfo));
    }

    ObjectIds m_ids;
    bool m_isLawful = true;
};

} // namespace

std::optional<ObjectIds> validationData(QPDFObjectHandle store)
{
    return StoreReader().read(store);
}

} // namespace clew::signing
