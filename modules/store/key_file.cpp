// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/key_file.h"

#include "base/uuid.h"
#include "ledger/sha256.h"
#include "store/recovery_code.h"
#include "store/store_place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstdio>

namespace clew::store {

namespace {

constexpr qsizetype mostSlots = 64;
constexpr qint64 largestFile = 128 * 1024;
constexpr qsizetype longestUser = 200;
constexpr int userSaltSize = 16;

tl::unexpected<Error> damagedKeyFile(const char* what)
{
    return fail(Error::Code::Storage,
                QStringLiteral("The key file is damaged; copy it back from the last backup of the store."),
                QLatin1String(what));
}

Result<> checkUserAndPassphrase(const QString& user, const SecretBytes& passphrase)
{
    if (user.trimmed().isEmpty() || user.size() > longestUser)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A user name has 1 to %1 characters; give another one.").arg(longestUser));
    if (passphrase.isEmpty())
        return fail(Error::Code::Invalid, QStringLiteral("The passphrase is empty; give one."));
    return {};
}

Result<> writeKeyFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // temporary file beside it, fsync, rename
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::Io, QStringLiteral("The key file %1 could not be written: %2.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

Result<KeyFile> KeyFile::create(const QString& path, const QString& storeUuid, const StoreSecret& secret,
                                const QString& user, const SecretBytes& passphrase, const ScryptCost& cost)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::Conflict, QStringLiteral("There is already a key file %1; nothing is overwritten.")
                                               .arg(QDir::toNativeSeparators(path)));
    KeyFile file(path, storeUuid, cost);
    file.m_userSalt = TRY(randomBytes(userSaltSize));
    TRY(file.addUser(secret, user, passphrase));
    return file;
}

Result<KeyFile> KeyFile::read(const QString& path)
{
    return readFrom(path, path);
}

Result<KeyFile> KeyFile::readStaged(const QString& path)
{
    KeyFile file = TRY(readFrom(stagedPath(path), path));
    file.m_isStaged = true;
    return file;
}

Result<KeyFile> KeyFile::readFrom(const QString& from, const QString& path)
{
    const QString name = QDir::toNativeSeparators(from);
    QFile file(from);
    if (!file.exists())
        return fail(
            Error::Code::NotFound,
            QStringLiteral("The key file %1 is missing; copy it back from the last backup of the store.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    QStringLiteral("The key file %1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return damagedKeyFile("too large");
    return parse(path, bytes);
}

Result<KeyFile> KeyFile::parse(const QString& path, const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[QLatin1String("format")] != QLatin1String("clew-keys"))
        return damagedKeyFile("format");
    if (json[QLatin1String("version")].toInt() > 1)
        return fail(Error::Code::Storage,
                    QStringLiteral("The key file was made by a newer Clew; install the newer Clew to open the store."));
    KeyFile file(path, json[QLatin1String("store")].toString(), {});
    file.m_mac = json[QLatin1String("mac")].toString();
    file.m_userSalt = QByteArray::fromBase64(json[QLatin1String("user_salt")].toString().toLatin1());
    const QJsonArray slots_ = json[QLatin1String("slots")].toArray();
    if (!isUuid(file.m_storeUuid) || file.m_userSalt.size() != userSaltSize || slots_.isEmpty() ||
        slots_.size() > mostSlots)
        return damagedKeyFile("head");
    for (const QJsonValue& slot : slots_) {
        KeySlot read = TRY(KeySlot::fromJson(slot.toObject()));
        if (file.find(read.kind, read.user) >= 0)
            return damagedKeyFile("two slots for one user");
        file.m_slots.append(std::move(read));
    }
    file.m_cost = file.m_slots.first().cost;
    if (file.toBytes(file.m_mac) != bytes) // a space, a number written otherwise, a member more
        return damagedKeyFile("not canonical");
    return file;
}

QByteArray KeyFile::head() const
{
    return "clew-keys 1 " + m_storeUuid.toLatin1() + ' ' + m_userSalt.toBase64();
}

QByteArray KeyFile::toBytes(const QString& mac) const
{
    QJsonArray list;
    for (const KeySlot& slot : m_slots)
        list.append(slot.toJson());
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("clew-keys")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("store"), m_storeUuid},
                           {QStringLiteral("user_salt"), QString::fromLatin1(m_userSalt.toBase64())},
                           {QStringLiteral("slots"), list},
                           {QStringLiteral("mac"), mac}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<QString> KeyFile::computeMac(const StoreSecret& secret) const
{
    const SecretBytes key = TRY(secret.derive("clew key file slots"));
    const QByteArray bytes = toBytes(QString());
    QByteArray mac(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.bytes().data(), int(key.bytes().size()),
              reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()),
              reinterpret_cast<unsigned char*>(mac.data()), &size))
        return fail(Error::Code::Internal, QStringLiteral("The computer's OpenSSL failed; install it again."));
    return QString::fromLatin1(mac.left(qsizetype(size)).toHex());
}

Result<> KeyFile::checkMac(const StoreSecret& secret) const
{
    const QByteArray expected = TRY(computeMac(secret)).toLatin1();
    const QByteArray found = m_mac.toLatin1();
    if (expected.size() != found.size() ||
        CRYPTO_memcmp(expected.constData(), found.constData(), static_cast<std::size_t>(expected.size())) != 0)
        return damagedKeyFile("MAC");
    return {};
}

Result<> KeyFile::write(const StoreSecret& secret)
{
    m_mac = TRY(computeMac(secret));
    return writeKeyFile(m_isStaged ? stagedPath(m_path) : m_path, toBytes(m_mac));
}

KeyFile KeyFile::staged() const
{
    KeyFile copy = *this;
    copy.m_isStaged = true;
    return copy;
}

Result<> KeyFile::publish()
{
    const auto written = readStaged(m_path); // another program's, where this one was published for us
    const bool isOurs = written && written->mac() == m_mac;
    const bool renamed = isOurs && std::rename(QFile::encodeName(stagedPath(m_path)).constData(),
                                               QFile::encodeName(m_path).constData()) == 0;
    if (!renamed && TRY(read(m_path)).mac() != m_mac)
        return fail(Error::Code::Io,
                    QStringLiteral("The new key file %1 could not take its place; open the store once more, which "
                                   "does it.")
                        .arg(QDir::toNativeSeparators(stagedPath(m_path))));
    syncFolder(QFileInfo(m_path).absolutePath());
    m_isStaged = false;
    return {};
}

void KeyFile::discard()
{
    if (m_isStaged)
        QFile::remove(stagedPath(m_path));
}

QByteArray KeyFile::tagOf(const QString& user) const
{
    return ledger::sha256Bytes(m_userSalt + user.trimmed().normalized(QString::NormalizationForm_C).toUtf8());
}

qsizetype KeyFile::find(KeySlot::Kind kind, const QByteArray& user) const
{
    for (qsizetype i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].kind == kind && m_slots[i].user == user)
            return i;
    return -1;
}

int KeyFile::userCount() const
{
    return int(std::count_if(m_slots.begin(), m_slots.end(),
                             [](const KeySlot& slot) { return slot.kind == KeySlot::Kind::User; }));
}

bool KeyFile::hasUser(const QString& user) const
{
    return findUser(user) >= 0;
}

bool KeyFile::hasRecovery() const
{
    return find(KeySlot::Kind::Recovery, {}) >= 0;
}

Result<StoreSecret> KeyFile::unlockSlot(qsizetype place, const SecretBytes& passphrase) const
{
    StoreSecret secret = TRY(m_slots[place].unwrap(head(), passphrase));
    TRY(checkMac(secret));
    return secret;
}

Result<StoreSecret> KeyFile::unlock(const QString& user, const SecretBytes& passphrase) const
{
    const qsizetype place = findUser(user);
    if (place < 0)
        return lockedOut();
    return unlockSlot(place, passphrase);
}

Result<StoreSecret> KeyFile::unlockOnly(const SecretBytes& passphrase) const
{
    if (userCount() != 1)
        return lockedOut();
    const auto only = std::find_if(m_slots.begin(), m_slots.end(),
                                   [](const KeySlot& slot) { return slot.kind == KeySlot::Kind::User; });
    return unlockSlot(only - m_slots.begin(), passphrase);
}

Result<StoreSecret> KeyFile::unlockWithRecoveryCode(const SecretBytes& typed) const
{
    const SecretBytes code = TRY(readRecoveryCode(typed));
    const qsizetype place = find(KeySlot::Kind::Recovery, {});
    if (place < 0)
        return fail(Error::Code::NotFound, QStringLiteral("This store has no recovery code."));
    auto secret = unlockSlot(place, code);
    if (!secret && secret.error().code == Error::Code::Locked)
        return fail(Error::Code::Locked, QStringLiteral("This recovery code is not the store's, or was replaced by a "
                                                        "newer one."));
    return secret;
}

Result<> KeyFile::addUser(const StoreSecret& secret, const QString& user, const SecretBytes& passphrase)
{
    TRY(checkUserAndPassphrase(user, passphrase));
    if (hasUser(user))
        return fail(Error::Code::Conflict, QStringLiteral("“%1” already has a key to this store.").arg(user));
    return setPassphrase(secret, user, passphrase);
}

Result<> KeyFile::changePassphrase(const QString& user, const SecretBytes& old, const SecretBytes& passphrase)
{
    TRY(checkUserAndPassphrase(user, passphrase));
    const StoreSecret secret = TRY(unlock(user, old));
    return setPassphrase(secret, user, passphrase);
}

Result<> KeyFile::setPassphrase(const StoreSecret& secret, const QString& user, const SecretBytes& passphrase)
{
    TRY(checkUserAndPassphrase(user, passphrase));
    return put(secret, TRY(KeySlot::wrap(head(), KeySlot::Kind::User, tagOf(user), passphrase, secret, m_cost)));
}

/// In the place of the slot that its person has, or behind the others.
Result<> KeyFile::put(const StoreSecret& secret, KeySlot slot)
{
    KeyFile changed = *this;
    if (const qsizetype place = find(slot.kind, slot.user); place >= 0)
        changed.m_slots[place] = std::move(slot);
    else
        changed.m_slots.append(std::move(slot));
    if (changed.m_slots.size() > mostSlots)
        return fail(Error::Code::Invalid,
                    QStringLiteral("A store has at most %1 keys; remove one first.").arg(mostSlots));
    TRY(changed.write(secret));
    *this = changed;
    return {};
}

Result<> KeyFile::removeUser(const StoreSecret& secret, const QString& user)
{
    const qsizetype place = findUser(user);
    if (place < 0)
        return fail(Error::Code::NotFound, QStringLiteral("“%1” has no key to this store.").arg(user));
    if (userCount() == 1)
        return fail(Error::Code::Invalid,
                    QStringLiteral("“%1” has the last key to this store; add another user first.").arg(user));
    KeyFile changed = *this;
    changed.m_slots.removeAt(place);
    TRY(changed.write(secret));
    *this = changed;
    return {};
}

Result<SecretBytes> KeyFile::renewRecovery(const StoreSecret& secret)
{
    SecretBytes code = TRY(makeRecoveryCode());
    TRY(put(secret, TRY(KeySlot::wrap(head(), KeySlot::Kind::Recovery, {}, code, secret, m_cost))));
    return code;
}

} // namespace clew::store
