// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/person_key.h"

#include "signing/openssl_handles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <openssl/rand.h>

namespace clew::signing {

namespace {

constexpr int saltSize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr std::int64_t mostMemory = std::int64_t(256) << 20;

bool isBearable(const WrappingCost& cost)
{
    return cost.n >= 2 && (cost.n & (cost.n - 1)) == 0 && cost.r >= 1 && cost.r <= 32 && cost.p >= 1 && cost.p <= 4 &&
           std::int64_t(128) * cost.n * cost.r <= mostMemory;
}

Result<QByteArray> wrappingKey(const QByteArray& passphrase, const QByteArray& salt, const WrappingCost& cost)
{
    QByteArray key(32, Qt::Uninitialized);
    if (EVP_PBE_scrypt(passphrase.constData(), static_cast<size_t>(passphrase.size()), asUnsigned(salt),
                       static_cast<size_t>(salt.size()), static_cast<std::uint64_t>(cost.n),
                       static_cast<std::uint64_t>(cost.r), static_cast<std::uint64_t>(cost.p),
                       static_cast<std::uint64_t>(mostMemory + (64 << 20)), asUnsigned(key), 32) != 1)
        return fail(Error::Code::Internal,
                    QStringLiteral("There is not enough memory to unlock a key; close other programs and try again."),
                    opensslDetail());
    return key;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    return RAND_bytes(asUnsigned(bytes), count) == 1 ? bytes : QByteArray();
}

/// AES-256-GCM; the tag stands at the end of the result. Empty when OpenSSL fails.
QByteArray sealBytes(const QByteArray& plain, const QByteArray& key, const QByteArray& nonce, const QByteArray& aad)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    int length = 0;
    int rest = 0;
    if (!context ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, asUnsigned(key), asUnsigned(nonce)) != 1 ||
        EVP_EncryptUpdate(context.get(), nullptr, &length, asUnsigned(aad), static_cast<int>(aad.size())) != 1 ||
        EVP_EncryptUpdate(context.get(), asUnsigned(sealed), &length, asUnsigned(plain),
                          static_cast<int>(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(context.get(), asUnsigned(sealed) + length, &rest) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, asUnsigned(sealed) + plain.size()) != 1)
        return {};
    return sealed;
}

/// Empty when the key is wrong or anything was changed.
QByteArray openSealed(const QByteArray& sealed, const QByteArray& key, const QByteArray& nonce, const QByteArray& aad)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    const int size = static_cast<int>(sealed.size()) - tagSize;
    QByteArray plain(size, Qt::Uninitialized);
    QByteArray tag = sealed.last(tagSize);
    int length = 0;
    int rest = 0;
    if (!context ||
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, asUnsigned(key), asUnsigned(nonce)) != 1 ||
        EVP_DecryptUpdate(context.get(), nullptr, &length, asUnsigned(aad), static_cast<int>(aad.size())) != 1 ||
        EVP_DecryptUpdate(context.get(), asUnsigned(plain), &length, asUnsigned(sealed), size) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) != 1 ||
        EVP_DecryptFinal_ex(context.get(), asUnsigned(plain) + length, &rest) != 1) {
        wipe(plain);
        return {};
    }
    return plain;
}

QString base64Text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray base64Bytes(const QJsonValue& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

void addField(QByteArray& bytes, const QByteArray& field)
{
    bytes += QByteArray::number(field.size()) + ':' + field;
}

} // namespace

QByteArray WrappedKey::publicPart() const
{
    QByteArray bytes = QByteArrayLiteral("clew wrapped key 1\n");
    addField(bytes, m_owner.userId.toUtf8());
    addField(bytes, m_owner.keyId.toUtf8());
    addField(bytes, m_owner.certificateHash);
    addField(bytes, QByteArray::number(m_cost.n));
    addField(bytes, QByteArray::number(m_cost.r));
    addField(bytes, QByteArray::number(m_cost.p));
    addField(bytes, m_salt);
    return bytes;
}

Result<WrappedKey> WrappedKey::wrap(const PrivateKey& key, const KeyOwner& owner, const QByteArray& passphrase,
                                    const WrappingCost& cost)
{
    if (passphrase.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("A key needs a passphrase; type one."));
    if (owner.userId.isEmpty() || owner.keyId.isEmpty() || owner.certificateHash.size() != 32 || !isBearable(cost))
        return fail(Error::Code::Internal, QStringLiteral("The key cannot be kept without its owner; report this."));
    WrappedKey wrapped;
    wrapped.m_owner = owner;
    wrapped.m_cost = cost;
    wrapped.m_salt = randomBytes(saltSize);
    wrapped.m_nonce = randomBytes(nonceSize);
    QByteArray secret = TRY(wrappingKey(passphrase, wrapped.m_salt, cost));
    const auto wipeSecret = qScopeGuard([&] { wipe(secret); });
    QByteArray plain = TRY(key.toPkcs8());
    const auto wipePlain = qScopeGuard([&] { wipe(plain); });
    wrapped.m_sealed = sealBytes(plain, secret, wrapped.m_nonce, wrapped.publicPart());
    if (wrapped.m_salt.isEmpty() || wrapped.m_nonce.isEmpty() || wrapped.m_sealed.isEmpty())
        return fail(Error::Code::Internal, QStringLiteral("The key could not be wrapped; try again."), opensslDetail());
    return wrapped;
}

Result<PrivateKey> WrappedKey::unlock(const QByteArray& passphrase) const
{
    QByteArray secret = TRY(wrappingKey(passphrase, m_salt, m_cost));
    const auto wipeSecret = qScopeGuard([&] { wipe(secret); });
    QByteArray plain = openSealed(m_sealed, secret, m_nonce, publicPart());
    const auto wipePlain = qScopeGuard([&] { wipe(plain); });
    if (plain.isEmpty())
        return fail(
            Error::Code::Locked,
            QStringLiteral("The passphrase does not open the signing key of “%1”; type it again.").arg(m_owner.userId));
    return PrivateKey::fromPkcs8(plain);
}

QByteArray WrappedKey::toJson() const
{
    const QJsonObject json{{QStringLiteral("clew"), QStringLiteral("wrapped-key/1")},
                           {QStringLiteral("user"), m_owner.userId},
                           {QStringLiteral("key"), m_owner.keyId},
                           {QStringLiteral("certificate_sha256"), QString::fromLatin1(m_owner.certificateHash.toHex())},
                           {QStringLiteral("scrypt_n"), m_cost.n},
                           {QStringLiteral("scrypt_r"), m_cost.r},
                           {QStringLiteral("scrypt_p"), m_cost.p},
                           {QStringLiteral("salt"), base64Text(m_salt)},
                           {QStringLiteral("nonce"), base64Text(m_nonce)},
                           {QStringLiteral("sealed"), base64Text(m_sealed)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<WrappedKey> WrappedKey::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WrappedKey wrapped;
    wrapped.m_owner = {object[QStringLiteral("user")].toString(), object[QStringLiteral("key")].toString(),
                       QByteArray::fromHex(object[QStringLiteral("certificate_sha256")].toString().toLatin1())};
    wrapped.m_cost = {object[QStringLiteral("scrypt_n")].toInt(), object[QStringLiteral("scrypt_r")].toInt(),
                      object[QStringLiteral("scrypt_p")].toInt()};
    wrapped.m_salt = base64Bytes(object[QStringLiteral("salt")]);
    wrapped.m_nonce = base64Bytes(object[QStringLiteral("nonce")]);
    wrapped.m_sealed = base64Bytes(object[QStringLiteral("sealed")]);
    if (object[QStringLiteral("clew")] != QStringLiteral("wrapped-key/1") || !isBearable(wrapped.m_cost) ||
        wrapped.m_owner.certificateHash.size() != 32 || wrapped.m_salt.size() != saltSize ||
        wrapped.m_nonce.size() != nonceSize || wrapped.m_sealed.size() <= tagSize ||
        wrapped.m_sealed.size() > (1 << 16))
        return fail(Error::Code::Invalid,
                    QStringLiteral("A kept signing key is damaged; restore the store from a backup."));
    return wrapped;
}

} // namespace clew::signing
