// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "signing/person_key.h"
#include "support/testing.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace clew;
using namespace clew::signing;

namespace {

const WrappingCost cheap{16, 8, 1};
const KeyOwner owner{QStringLiteral("m.roth"), QStringLiteral("k1"), QByteArray(32, 'c')};
const QByteArray passphrase = QByteArrayLiteral("hohe Stimme 9");

QByteArray withField(const QByteArray& json, const QString& name, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object[name] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

class TestPersonKey final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameKeyBack_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::newRow("p-256") << KeyKind::EcP256;
        QTest::newRow("rsa-3072") << KeyKind::Rsa3072;
    }
    void givesTheSameKeyBack()
    {
        QFETCH(KeyKind, kind);
        const auto key = MUST(PrivateKey::generate(kind));
        const QByteArray kept = MUST(WrappedKey::wrap(key, owner, passphrase, cheap)).toJson();
        const auto wrapped = MUST(WrappedKey::fromJson(kept));
        const auto back = MUST(wrapped.unlock(passphrase));
        QCOMPARE(back.publicKey(), key.publicKey());
        QVERIFY(back.kind() == kind);
        QVERIFY(!kept.contains(MUST(key.toPkcs8()).toBase64().left(40)));
    }

    void wrapsOneKeyTwiceDifferently()
    {
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        QVERIFY(MUST(WrappedKey::wrap(key, owner, passphrase, cheap)).toJson() !=
                MUST(WrappedKey::wrap(key, owner, passphrase, cheap)).toJson());
    }

    void staysLockedForAnythingWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another user") << QStringLiteral("user") << QJsonValue(QStringLiteral("a.frey"));
        QTest::newRow("another key") << QStringLiteral("key") << QJsonValue(QStringLiteral("k2"));
        QTest::newRow("another certificate")
            << QStringLiteral("certificate_sha256") << QJsonValue(QString(64, QLatin1Char('d')));
        QTest::newRow("cheaper") << QStringLiteral("scrypt_n") << QJsonValue(8);
        QTest::newRow("another r") << QStringLiteral("scrypt_r") << QJsonValue(4);
    }
    void staysLockedForAnythingWrong()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray kept = MUST(WrappedKey::wrap(key, owner, passphrase, cheap)).toJson();
        const auto wrapped = MUST(WrappedKey::fromJson(withField(kept, field, value)));
        const auto opened = wrapped.unlock(passphrase);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::Locked);
    }

    void staysLockedForAWrongPassphrase()
    {
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const auto wrapped = MUST(WrappedKey::wrap(key, owner, passphrase, cheap));
        for (const QByteArray& wrong : {QByteArray(), QByteArrayLiteral("hohe Stimme 8"), passphrase + ' '}) {
            const auto opened = wrapped.unlock(wrong);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == Error::Code::Locked);
        }
        QVERIFY_RESULT(wrapped.unlock(passphrase));
        QVERIFY(!WrappedKey::wrap(key, owner, QByteArray(), cheap));
    }

    void refusesAKeptKeyThatIsDamaged_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("4 GiB of memory") << QStringLiteral("scrypt_n") << QJsonValue(1 << 22);
        QTest::newRow("no power of two") << QStringLiteral("scrypt_n") << QJsonValue(1000);
        QTest::newRow("none") << QStringLiteral("scrypt_n") << QJsonValue(0);
        QTest::newRow("wide") << QStringLiteral("scrypt_r") << QJsonValue(1000);
        QTest::newRow("long") << QStringLiteral("scrypt_p") << QJsonValue(1000);
        QTest::newRow("short salt") << QStringLiteral("salt") << QJsonValue(QStringLiteral("AAAA"));
        QTest::newRow("no nonce") << QStringLiteral("nonce") << QJsonValue();
        QTest::newRow("no content") << QStringLiteral("sealed") << QJsonValue(QStringLiteral("AAAA"));
        QTest::newRow("another kind") << QStringLiteral("clew") << QJsonValue(QStringLiteral("wrapped-key/2"));
    }
    void refusesAKeptKeyThatIsDamaged()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const QByteArray kept = MUST(WrappedKey::wrap(key, owner, passphrase, cheap)).toJson();
        QVERIFY_RESULT(WrappedKey::fromJson(kept));
        const auto read = WrappedKey::fromJson(withField(kept, field, value));
        QVERIFY(!read);
        QVERIFY(read.error().code == Error::Code::Invalid);
        QVERIFY(!WrappedKey::fromJson(kept.chopped(2)));
    }

    void refusesOtherKindsOfKeys()
    {
        QVERIFY(!PrivateKey::fromPkcs8(QByteArrayLiteral("no key")));
        QVERIFY(!PrivateKey::fromPkcs8({}));
    }

    void unlocksAtTheCostOfPeople()
    {
        const auto key = MUST(PrivateKey::generate(KeyKind::EcP256));
        const auto wrapped = MUST(WrappedKey::wrap(key, owner, passphrase));
        QVERIFY_RESULT(wrapped.unlock(passphrase));
    }
};

QTEST_APPLESS_MAIN(TestPersonKey)
#include "tst_person_key.moc"
