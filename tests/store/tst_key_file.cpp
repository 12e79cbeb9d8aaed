// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The Clew authors
#include "store/key_file.h"

#include "base/uuid.h"
#include "store/recovery_code.h"
#include "store/settings.h"
#include "support/temp_store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace clew;
using namespace clew::store;

namespace {

constexpr ScryptCost cheap{.n = 1U << 10, .r = 1, .p = 1};

bool same(const StoreSecret& a, const StoreSecret& b)
{
    return std::equal(a.bytes().begin(), a.bytes().end(), b.bytes().begin());
}

QByteArray textOf(const SecretBytes& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size()));
}

} // namespace

class TestKeyFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_uuid = newUuid(test::TestClock());
    }

    void opensForEachPersonWithTheirOwnPassphrase()
    {
        KeyFile file = create();
        QVERIFY_RESULT(file.addUser(m_secret, QStringLiteral("jörg"), SecretBytes("zwei")));
        const KeyFile read = MUST(KeyFile::read(path()));
        QCOMPARE(read.userCount(), 2);
        QVERIFY(read.hasUser(QStringLiteral("anna")) && read.hasUser(QStringLiteral("jörg")));
        QVERIFY(!read.hasUser(QStringLiteral("Anna")) && !read.hasUser(QString()));
        QCOMPARE(read.storeUuid(), m_uuid);
        QCOMPARE(read.mac(), file.mac());
        QVERIFY(same(MUST(read.unlock(QStringLiteral("anna"), SecretBytes("one"))), m_secret));
        QVERIFY(same(MUST(read.unlock(QStringLiteral("jörg"), SecretBytes("zwei"))), m_secret));
    }

    void failsAlikeForWrongUserAndWrongPassphrase()
    {
        const KeyFile file = create();
        const auto wrongPassphrase = file.unlock(QStringLiteral("anna"), SecretBytes("One"));
        const auto wrongUser = file.unlock(QStringLiteral("Anna"), SecretBytes("one"));
        const auto empty = file.unlock(QStringLiteral("anna"), SecretBytes());
        for (const auto* failed : {&wrongPassphrase, &wrongUser, &empty}) {
            QVERIFY(!*failed && failed->error().code == Error::Code::Locked);
            QCOMPARE(failed->error().message, wrongPassphrase.error().message);
            QCOMPARE(failed->error().detail, QString());
        }
    }

    void usesTheRealCostByDefaultAndKeepsItInTheSlot()
    {
        const KeyFile file =
            MUST(KeyFile::create(path(), m_uuid, m_secret, QStringLiteral("anna"), SecretBytes("one")));
        const QJsonObject slot = json()[QLatin1String("slots")].toArray()[0].toObject();
        QCOMPARE(slot[QLatin1String("n")].toInt(), 131072);
        QCOMPARE(slot[QLatin1String("r")].toInt(), 8);
        QCOMPARE(slot[QLatin1String("p")].toInt(), 1);
        QVERIFY(same(MUST(file.unlock(QStringLiteral("anna"), SecretBytes("one"))), m_secret));
    }
    void makesEverySlotAsDearAsTheFirst()
    {
        create();
        KeyFile read = MUST(KeyFile::read(path()));
        QVERIFY_RESULT(read.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        MUST(read.renewRecovery(m_secret));
        const QJsonArray kept = json()[QLatin1String("slots")].toArray();
        QCOMPARE(kept.size(), 3);
        for (const QJsonValue& slot : kept) {
            QCOMPARE(slot[QLatin1String("n")].toInt(), int(cheap.n));
            QCOMPARE(slot[QLatin1String("r")].toInt(), int(cheap.r));
        }
    }

    void changesAPassphrase()
    {
        KeyFile file = create();
        QVERIFY(!file.changePassphrase(QStringLiteral("anna"), SecretBytes("wrong"), SecretBytes("two")));
        QVERIFY_RESULT(file.changePassphrase(QStringLiteral("anna"), SecretBytes("one"), SecretBytes("two")));
        const KeyFile read = MUST(KeyFile::read(path()));
        QVERIFY(!read.unlock(QStringLiteral("anna"), SecretBytes("one")));
        QVERIFY(same(MUST(read.unlock(QStringLiteral("anna"), SecretBytes("two"))), m_secret));
    }

    void removesAUserButNeverTheLast()
    {
        KeyFile file = create();
        QVERIFY_RESULT(file.renewRecovery(m_secret)); // doesn't count as somebody
        QVERIFY(!file.removeUser(m_secret, QStringLiteral("anna")));
        QVERIFY_RESULT(file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        QVERIFY(!file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("three")));
        QVERIFY_RESULT(file.removeUser(m_secret, QStringLiteral("anna")));
        QVERIFY(!file.removeUser(m_secret, QStringLiteral("anna")));
        const KeyFile read = MUST(KeyFile::read(path()));
        QVERIFY(!read.unlock(QStringLiteral("anna"), SecretBytes("one")));
        QVERIFY(same(MUST(read.unlock(QStringLiteral("ben"), SecretBytes("two"))), m_secret));
    }

    void recoversWithThePrintedCodeAsPeopleTypeIt()
    {
        KeyFile file = create();
        const QByteArray first = textOf(MUST(file.renewRecovery(m_secret)));
        QCOMPARE(first.size(), 41);
        QByteArray typed = first.toLower().replace('-', ' ').replace('0', 'o').replace('1', 'l');
        QVERIFY(same(MUST(file.unlockWithRecoveryCode(SecretBytes(typed))), m_secret));
        const QByteArray second = textOf(MUST(file.renewRecovery(m_secret)));
        QVERIFY(first != second);
        const KeyFile read = MUST(KeyFile::read(path()));
        const auto old = read.unlockWithRecoveryCode(SecretBytes(first));
        QVERIFY(!old && old.error().code == Error::Code::Locked);
        QVERIFY(same(MUST(read.unlockWithRecoveryCode(SecretBytes(second))), m_secret));
        QCOMPARE(read.userCount(), 1);
    }

    void namesNobody()
    {
        KeyFile file = create();
        const QString name = QStringLiteral("Jörg-Miller");
        QVERIFY_RESULT(file.addUser(m_secret, name, SecretBytes("two")));
        const QByteArray content = bytes();
        QVERIFY(content.contains("user_salt")); // the control: what is looked for is looked for in the real file
        for (const QByteArray& id : {QByteArray("anna"), name.toUtf8(), QByteArray("Miller"), QByteArray("YW5uYQ")})
            QVERIFY2(!content.contains(id), id);
        const auto salt = [&] { return json()[QLatin1String("user_salt")].toString(); };
        const QString first = salt();
        QFile::remove(path());
        KeyFile other = create();
        QVERIFY(salt() != first);
        QVERIFY(other.tagOf(QStringLiteral("anna")) != file.tagOf(QStringLiteral("anna")));
    }
    void findsAPersonInEitherUnicodeForm()
    {
        KeyFile file = create();
        const QString composed = QStringLiteral("jörg");
        QVERIFY_RESULT(file.addUser(m_secret, composed, SecretBytes("two")));
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != composed);
        QVERIFY(same(MUST(file.unlock(decomposed, SecretBytes("two"))), m_secret));
        QVERIFY(!file.addUser(m_secret, decomposed, SecretBytes("two")));
    }
    void opensWithTheOnlySlotWithoutAName()
    {
        KeyFile file = create();
        MUST(file.renewRecovery(m_secret)); // doesn't count as somebody
        QVERIFY(same(MUST(file.unlockOnly(SecretBytes("one"))), m_secret));
        QVERIFY(file.unlockOnly(SecretBytes("two")).error().code == Error::Code::Locked);
        QVERIFY_RESULT(file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        QVERIFY(file.unlockOnly(SecretBytes("one")).error().code == Error::Code::Locked);
    }
    void givesAPersonAnotherPassphraseWithTheSecretAlone()
    {
        KeyFile file = create();
        QVERIFY_RESULT(file.setPassphrase(m_secret, QStringLiteral("anna"), SecretBytes("new")));
        QVERIFY_RESULT(file.setPassphrase(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        const KeyFile read = MUST(KeyFile::read(path()));
        QCOMPARE(read.userCount(), 2);
        QVERIFY(!read.unlock(QStringLiteral("anna"), SecretBytes("one")));
        QVERIFY(same(MUST(read.unlock(QStringLiteral("anna"), SecretBytes("new"))), m_secret));
    }
    void stagesAChangeBesideTheFileUntilItIsPublished()
    {
        const KeyFile file = create();
        const QByteArray before = bytes();
        KeyFile changed = file.staged();
        QVERIFY_RESULT(changed.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        QCOMPARE(bytes(), before);
        QCOMPARE(MUST(KeyFile::readStaged(path())).mac(), changed.mac());
        QVERIFY_RESULT(changed.publish());
        QVERIFY(!QFile::exists(KeyFile::stagedPath(path())));
        QCOMPARE(MUST(KeyFile::read(path())).mac(), changed.mac());
        KeyFile dropped = changed.staged();
        QVERIFY_RESULT(dropped.removeUser(m_secret, QStringLiteral("ben")));
        dropped.discard();
        QVERIFY(!QFile::exists(KeyFile::stagedPath(path())));
        QVERIFY(MUST(KeyFile::read(path())).hasUser(QStringLiteral("ben")));
        QVERIFY(!dropped.publish()); // gone: nothing that could take the file's place
    }

    void namesTheMistypedGroupOfARecoveryCode()
    {
        const QByteArray code = textOf(MUST(makeRecoveryCode()));
        const QByteArray alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZU*";
        for (int at = 0; at < code.size(); ++at) {
            if (code[at] == '-')
                continue;
            for (const char wrong : alphabet) {
                if (wrong == code[at])
                    continue;
                QByteArray typed = code;
                typed[at] = wrong;
                const auto read = readRecoveryCode(SecretBytes(typed));
                QVERIFY(!read && read.error().code == Error::Code::Invalid);
                QVERIFY(read.error().message.contains(QStringLiteral("Group %1 ").arg(at / 6 + 1)));
            }
        }
        QVERIFY(!readRecoveryCode(SecretBytes(code.chopped(1))));
        QVERIFY(!readRecoveryCode(SecretBytes(QByteArray(code + "0"))));
        QVERIFY(!readRecoveryCode(SecretBytes(QByteArray(code.mid(6, 6) + code.left(6) + code.mid(12)))));
        QVERIFY(!readRecoveryCode(SecretBytes()));
    }

    /// Every byte with several masks; a changed file must not open for anybody, and must not crash.
    void refusesEveryChangedByte()
    {
        KeyFile file = create();
        QVERIFY_RESULT(file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        const QByteArray whole = bytes();
        for (qsizetype at = 0; at < whole.size(); ++at)
            for (const int mask : {0x01, 0x02, 0x08, 0x10, 0x20, 0x80, 0xff}) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ mask);
                overwrite(changed);
                const auto read = KeyFile::read(path());
                QVERIFY2(!read || !read->unlock(QStringLiteral("anna"), SecretBytes("one")),
                         qPrintable(QStringLiteral("byte %1 mask %2").arg(at).arg(mask)));
            }
        overwrite(whole); // the control: the loop would pass with a file nobody can open
        QVERIFY_RESULT(MUST(KeyFile::read(path())).unlock(QStringLiteral("anna"), SecretBytes("one")));
    }

    void refusesShorterAndLongerFiles()
    {
        create();
        const QByteArray whole = bytes();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            overwrite(whole.left(size));
            QVERIFY2(!KeyFile::read(path()), qPrintable(QString::number(size)));
        }
        for (const QByteArray& extra : {QByteArray(" "), QByteArray("\n"), QByteArray(200000, ' ')}) {
            overwrite(whole + extra);
            QVERIFY(!KeyFile::read(path()));
        }
        QFile::remove(path());
        const auto none = KeyFile::read(path());
        QVERIFY(!none && none.error().code == Error::Code::NotFound);
    }

    void refusesHostileCosts_data()
    {
        QTest::addColumn<qint64>("n");
        QTest::addColumn<qint64>("r");
        QTest::addColumn<qint64>("p");
        QTest::newRow("a terabyte") << (1LL << 33) << 1024LL << 1LL;
        QTest::newRow("two gigabytes") << (1LL << 20) << 16LL << 1LL;
        QTest::newRow("no power of two") << 100000LL << 8LL << 1LL;
        QTest::newRow("no cost") << 2LL << 1LL << 1LL;
        QTest::newRow("zero") << 0LL << 0LL << 0LL;
        QTest::newRow("negative") << -131072LL << 8LL << 1LL;
        QTest::newRow("for ever") << 131072LL << 8LL << 1000000LL;
        QTest::newRow("2^32 + 1") << 131072LL << 8LL << ((1LL << 32) + 1);
    }
    void refusesHostileCosts()
    {
        QFETCH(qint64, n);
        QFETCH(qint64, r);
        QFETCH(qint64, p);
        create();
        QJsonObject file = json();
        QJsonArray list = file[QLatin1String("slots")].toArray();
        QJsonObject slot = list[0].toObject();
        slot[QLatin1String("n")] = n;
        slot[QLatin1String("r")] = r;
        slot[QLatin1String("p")] = p;
        list[0] = slot;
        file[QLatin1String("slots")] = list;
        overwrite(QJsonDocument(file).toJson());
        const auto read = KeyFile::read(path());
        QVERIFY(!read && read.error().code == Error::Code::Storage);
    }

    void holdsAtMost64Slots()
    {
        KeyFile file = create();
        for (int i = 1; i < 64; ++i)
            MUST(file.addUser(m_secret, QString::number(i), SecretBytes("x")));
        QVERIFY(!file.addUser(m_secret, QStringLiteral("65th"), SecretBytes("x")));
        QVERIFY(!file.renewRecovery(m_secret));
        QCOMPARE(MUST(KeyFile::read(path())).userCount(), 64);
        QJsonObject json65 = json();
        QJsonArray list = json65[QLatin1String("slots")].toArray();
        QJsonObject slot = list[0].toObject();
        slot[QLatin1String("user")] = QString::fromLatin1(file.tagOf(QStringLiteral("65th")).toBase64());
        list.append(slot);
        json65[QLatin1String("slots")] = list;
        overwrite(QJsonDocument(json65).toJson());
        QVERIFY(!KeyFile::read(path()));
    }

    void refusesEmptyNamesAndPassphrases()
    {
        KeyFile file = create();
        QVERIFY(!file.addUser(m_secret, QString(), SecretBytes("x")));
        QVERIFY(!file.addUser(m_secret, QStringLiteral("  "), SecretBytes("x")));
        QVERIFY(!file.addUser(m_secret, QString(201, QLatin1Char('x')), SecretBytes("x")));
        QVERIFY(!file.addUser(m_secret, QStringLiteral("ben"), SecretBytes()));
        QCOMPARE(file.userCount(), 1);
    }

    void isPrivateAndLeavesNothingBeside()
    {
        create();
        QCOMPARE(QFile::permissions(path()) & 0x0077, QFileDevice::Permissions());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(!KeyFile::create(path(), m_uuid, m_secret, QStringLiteral("anna"), SecretBytes("one")));
        const QByteArray content = bytes();
        const QByteArray secret(reinterpret_cast<const char*>(m_secret.bytes().data()), 48);
        QVERIFY(!content.contains(secret) && !content.contains(secret.toHex()) && !content.contains(secret.toBase64()));
    }

    void keepsTheOldFileWhereTheNewOneCannotBeWritten()
    {
        KeyFile file = create();
        const QByteArray before = bytes();
        m_folder->setAutoRemove(false);
        const QString moved = m_folder->path() + QStringLiteral("-moved");
        QVERIFY(QDir().rename(m_folder->path(), moved));
        QVERIFY(!file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        QCOMPARE(file.userCount(), 1);
        QVERIFY(QDir().rename(moved, m_folder->path()));
        QCOMPARE(bytes(), before);
        m_folder->setAutoRemove(true);
    }

    void aSwappedOldKeyFileShowsInTheStore()
    {
        test::TempStore temp;
        KeyFile file = create();
        const QString old = file.mac();
        QVERIFY_RESULT(file.addUser(m_secret, QStringLiteral("ben"), SecretBytes("two")));
        QVERIFY(file.mac() != old);
        {
            auto transaction = MUST(Transaction::begin(temp.database()));
            QVERIFY_RESULT(setSetting(temp.database(), keyFileMacSetting, old));
            QVERIFY_RESULT(setSetting(temp.database(), keyFileMacSetting, file.mac()));
            QVERIFY_RESULT(transaction.commit());
        }
        temp.reopen();
        QCOMPARE(MUST(setting(temp.database(), keyFileMacSetting)).value(), file.mac());
        QVERIFY(!MUST(setting(temp.database(), "nothing")).has_value());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("shop.clew-keys")); }
    KeyFile create() const
    {
        return MUST(KeyFile::create(path(), m_uuid, m_secret, QStringLiteral("anna"), SecretBytes("one"), cheap));
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(bytes()).object(); }
    void overwrite(const QByteArray& content) const
    {
        QFile file(path());
        file.remove(); // file systems flush a file that is truncated and closed: 10 ms each
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_uuid;
    StoreSecret m_secret = StoreSecret::random().value();
};

QTEST_APPLESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
