// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/key_slot.h"

#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <bit>

namespace clew::store {

namespace {

constexpr int saltSize = 16;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr int userTagSize = 32;
constexpr int secretSize = int(StoreSecret::size);
constexpr std::uint64_t largestMemory = 1ULL << 30; // 1 GiB: 128 * N * r

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

tl::unexpected<Error> cryptoFailed(const char* what)
{
    return fail(Error::Code::Internal, QStringLiteral("The computer's OpenSSL failed; install it again."),
                QLatin1String(what));
}

tl::unexpected<Error> badSlot(const char* what)
{
    return fail(Error::Code::Storage,
                QStringLiteral("The key file is damaged; copy it back from the last backup of the store."),
                QLatin1String(what));
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Result<QByteArray> strictBase64(const QJsonObject& json, const char* name, int size)
{
    const auto decoded = QByteArray::fromBase64Encoding(json[QLatin1String(name)].toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return badSlot(name);
    return *decoded;
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

Result<QByteArray> randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    if (RAND_bytes(bytesOf(bytes), size) != 1)
        return cryptoFailed("RAND_bytes");
    return bytes;
}

tl::unexpected<Error> lockedOut()
{
    return fail(Error::Code::Locked, QStringLiteral("The user name or the passphrase is wrong."));
}

Result<> checkCost(const ScryptCost& cost)
{
    const bool sane = std::has_single_bit(cost.n) && cost.n >= 1U << 10 && cost.n <= 1U << 20 && cost.r >= 1 &&
                      cost.r <= 32 && cost.p >= 1 && cost.p <= 4 && 128 * cost.n * cost.r <= largestMemory;
    if (!sane)
        return badSlot("scrypt parameters");
    return {};
}

Result<SecretBytes> KeySlot::wrappingKey(const SecretBytes& passphrase) const
{
    SecretBytes key(32);
    if (EVP_PBE_scrypt(reinterpret_cast<const char*>(passphrase.bytes().data()), passphrase.bytes().size(),
                       bytesOf(salt), saltSize, cost.n, cost.r, cost.p, largestMemory + (1U << 24), key.bytes().data(),
                       key.bytes().size()) != 1)
        return cryptoFailed("scrypt");
    return key;
}

QJsonObject KeySlot::publicPart() const
{
    return {{QStringLiteral("kind"), kind == Kind::User ? QStringLiteral("user") : QStringLiteral("recovery")},
            {QStringLiteral("user"), base64(user)},
            {QStringLiteral("kdf"), QStringLiteral("scrypt")},
            {QStringLiteral("n"), qint64(cost.n)},
            {QStringLiteral("r"), qint64(cost.r)},
            {QStringLiteral("p"), qint64(cost.p)},
            {QStringLiteral("salt"), base64(salt)},
            {QStringLiteral("nonce"), base64(nonce)}};
}

QByteArray KeySlot::authenticated(const QByteArray& head) const
{
    return head + '\n' + QJsonDocument(publicPart()).toJson(QJsonDocument::Compact);
}

Result<KeySlot> KeySlot::wrap(const QByteArray& head, Kind kind, const QByteArray& user, const SecretBytes& passphrase,
                              const StoreSecret& secret, const ScryptCost& cost)
{
    TRY(checkCost(cost));
    const QByteArray salt = TRY(randomBytes(saltSize));
    const QByteArray nonce = TRY(randomBytes(nonceSize));
    KeySlot slot{kind, user, cost, salt, nonce, QByteArray(secretSize + tagSize, '\0')};
    const SecretBytes key = TRY(slot.wrappingKey(passphrase));
    const QByteArray aad = slot.authenticated(head);
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    unsigned char* const out = bytesOf(slot.wrapped);
    int size = 0;
    if (!context ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), bytesOf(slot.nonce)) != 1 ||
        EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(aad), int(aad.size())) != 1 ||
        EVP_EncryptUpdate(context.get(), out, &size, secret.bytes().data(), secretSize) != 1 ||
        EVP_EncryptFinal_ex(context.get(), out + size, &size) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out + secretSize) != 1)
        return cryptoFailed("AES-256-GCM");
    return slot;
}

Result<StoreSecret> KeySlot::unwrap(const QByteArray& head, const SecretBytes& passphrase) const
{
    const SecretBytes key = TRY(wrappingKey(passphrase));
    const QByteArray aad = authenticated(head);
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray tag = wrapped.right(tagSize);
    SecretBytes plain(StoreSecret::size);
    int size = 0;
    if (!context ||
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), bytesOf(nonce)) != 1 ||
        EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(aad), int(aad.size())) != 1 ||
        EVP_DecryptUpdate(context.get(), plain.bytes().data(), &size, bytesOf(wrapped), secretSize) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) != 1)
        return cryptoFailed("AES-256-GCM");
    if (EVP_DecryptFinal_ex(context.get(), plain.bytes().data() + size, &size) != 1)
        return lockedOut();
    return StoreSecret::fromBytes(std::as_const(plain).bytes());
}

QJsonObject KeySlot::toJson() const
{
    QJsonObject json = publicPart();
    json.insert(QStringLiteral("wrapped"), base64(wrapped));
    return json;
}

Result<KeySlot> KeySlot::fromJson(const QJsonObject& json)
{
    const QString kind = json[QLatin1String("kind")].toString();
    if (kind != QLatin1String("user") && kind != QLatin1String("recovery"))
        return badSlot("kind");
    KeySlot slot;
    slot.kind = kind == QLatin1String("user") ? Kind::User : Kind::Recovery;
    slot.user = TRY(strictBase64(json, "user", slot.kind == Kind::User ? userTagSize : 0));
    const auto number = [&](const char* name) {
        return static_cast<std::uint64_t>(std::clamp<qint64>(json[QLatin1String(name)].toInteger(0), 0, 1LL << 31));
    };
    slot.cost = {number("n"), static_cast<std::uint32_t>(number("r")), static_cast<std::uint32_t>(number("p"))};
    TRY(checkCost(slot.cost));
    slot.salt = TRY(strictBase64(json, "salt", saltSize));
    slot.nonce = TRY(strictBase64(json, "nonce", nonceSize));
    slot.wrapped = TRY(strictBase64(json, "wrapped", secretSize + tagSize));
    return slot;
}

} // namespace clew::store
