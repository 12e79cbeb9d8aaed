// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "services/signing_identity.h"

#include "base/uuid.h"
#include "signing/certificate.h"
#include "signing/person_key.h"
#include "store/settings.h"

namespace clew::services {

namespace {

constexpr const char* certificateSetting = "authority_certificate"; // PEM
constexpr const char* keySetting = "authority_key";                 // PKCS#8, base 64
constexpr const char* shopSetting = "shop";

Result<QString> keptSetting(store::Database& database, const char* name)
{
    const auto value = TRY(store::setting(database, name));
    if (!value)
        return fail(Error::Code::Storage,
                    QStringLiteral("The store has no certificate authority; restore the last backup."),
                    QLatin1String(name));
    return *value;
}

/// A passphrase as the signing room takes it, overwritten at the end.
class PassphraseCopy
{
public:
    explicit PassphraseCopy(const store::SecretBytes& passphrase)
        : m_bytes(reinterpret_cast<const char*>(passphrase.bytes().data()), qsizetype(passphrase.bytes().size()))
    {
    }
    ~PassphraseCopy() { signing::wipe(m_bytes); }
    PassphraseCopy(const PassphraseCopy&) = delete;
    PassphraseCopy& operator=(const PassphraseCopy&) = delete;
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

Result<> makeAuthority(store::Database& database, const QString& shop, const Clock& clock)
{
    const signing::AuthorityName name{shop, database.uuid()};
    const auto authority = TRY(signing::Authority::create(name, signing::KeyKind::Rsa3072, clock.now()));
    QByteArray key = TRY(authority.key().toPkcs8());
    const QString keyText = QString::fromLatin1(key.toBase64());
    signing::wipe(key);
    TRY(store::setSetting(database, shopSetting, shop));
    TRY(store::setSetting(database, certificateSetting,
                          QString::fromLatin1(signing::certificateToPem(authority.certificate()))));
    return store::setSetting(database, keySetting, keyText);
}

Result<signing::Authority> storeAuthority(store::Database& database)
{
    const QByteArray certificate = TRY(authorityCertificate(database));
    QByteArray pkcs8 = QByteArray::fromBase64(TRY(keptSetting(database, keySetting)).toLatin1());
    auto key = signing::PrivateKey::fromPkcs8(pkcs8);
    signing::wipe(pkcs8);
    return signing::Authority::open(certificate, TRY(std::move(key)));
}

Result<QByteArray> authorityCertificate(store::Database& database)
{
    return signing::certificateFromPem(TRY(keptSetting(database, certificateSetting)).toLatin1());
}

Result<QString> shopName(store::Database& database)
{
    return keptSetting(database, shopSetting);
}

signing::WrappingCost signingKeyCost(const store::ScryptCost& opening)
{
    return {int(opening.n / 2), int(opening.r), int(opening.p)};
}

Result<> giveSigningKey(store::Database& database, domain::Account& account, const QString& printedName,
                        const store::SecretBytes& passphrase, const signing::WrappingCost& cost, const Clock& clock)
{
    const auto authority = TRY(storeAuthority(database));
    const auto key = TRY(signing::PrivateKey::generate(signing::KeyKind::Rsa3072));
    const QString shop = TRY(shopName(database));
    const signing::PersonSubject subject{printedName, account.code, shop, QString()};
    const QByteArray certificate = TRY(authority.issue(subject, key, clock.now()));
    const signing::KeyOwner owner{account.code, newUuid(clock), signing::certificateHash(certificate)};
    const PassphraseCopy secret(passphrase);
    const auto wrapped = TRY(signing::WrappedKey::wrap(key, owner, secret.bytes(), cost));
    account.certificate = QString::fromLatin1(signing::certificateToPem(certificate));
    account.signing_key = QString::fromUtf8(wrapped.toJson());
    return {};
}

Result<signing::PrivateKey> unlockSigningKey(const domain::Account& account, const store::SecretBytes& passphrase)
{
    if (account.signing_key.isEmpty())
        return fail(
            Error::Code::NotFound,
            QStringLiteral("The account “%1” has no key to sign with; ask for a new account.").arg(account.code));
    const auto wrapped = TRY(signing::WrappedKey::fromJson(account.signing_key.toUtf8()));
    const PassphraseCopy secret(passphrase);
    return wrapped.unlock(secret.bytes());
}

Result<> rewrapSigningKey(domain::Account& account, const store::SecretBytes& old, const store::SecretBytes& passphrase)
{
    const auto wrapped = TRY(signing::WrappedKey::fromJson(account.signing_key.toUtf8()));
    const PassphraseCopy oldSecret(old);
    const auto key = TRY(wrapped.unlock(oldSecret.bytes()));
    const PassphraseCopy newSecret(passphrase);
    account.signing_key = QString::fromUtf8(
        TRY(signing::WrappedKey::wrap(key, wrapped.owner(), newSecret.bytes(), wrapped.cost())).toJson());
    return {};
}

} // namespace clew::services
